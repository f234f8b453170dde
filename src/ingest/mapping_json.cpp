// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "fields/standard_fields.h"
#include "ingest/mapping.h"
#include "ingest/mapping_keys.h"
#include "ingest/readers/text_decoder.h"
#include "ingest/strict_json.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dilim::ingest {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxMappingBytes = std::size_t{1} << 20;
constexpr int maxDepth = 64;
constexpr int version = 1;

Error badValue(const std::string &key, const Json &value)
{
    return Error{"mapping.bad_value",
                 {key, std::string(cutAtBytes(value.dump(-1, ' ', false, Json::error_handler_t::replace), 80))}};
}

bool isFieldId(std::string_view id)
{
    if (const fields::Field *standard = fields::standardField(id))
        return !standard->derived;
    const std::size_t dot = id.find('.');
    if (!fields::entityOfField(id) || dot == std::string_view::npos || dot + 1 == id.size())
        return false;
    return std::all_of(id.begin() + static_cast<std::ptrdiff_t>(dot) + 1, id.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

/// Reads the members of one object; remembers the first thing that is wrong.
class ObjectReader
{
public:
    ObjectReader(const Json &object, std::string path, std::optional<Error> &error)
        : m_object(object)
        , m_path(std::move(path))
        , m_error(error)
    {
        if (!object.is_object())
            fail(badValue(m_path, object));
    }

    /// Calls `read(value, key)` for a member that is there; the read answers false if the value is bad.
    template <typename Read> void member(std::string_view name, Read read)
    {
        m_known.emplace(name);
        if (m_error || !m_object.is_object() || !m_object.contains(name))
            return;
        const Json &value = m_object.at(std::string(name));
        if (!read(value))
            fail(badValue(keyOf(name), value));
    }
    void text(std::string_view name, std::string &into)
    {
        member(name, [&into](const Json &value) {
            if (value.is_string())
                into = value.get<std::string>();
            return value.is_string();
        });
    }
    /// A word of a table of (word, value).
    template <typename Value, typename Table>
    void word(std::string_view name, const Table &table, std::optional<Value> &into)
    {
        member(name, [&](const Json &value) {
            for (const auto &row : table) {
                if (value.is_string() && value.get<std::string>() == row.id) {
                    into = row.value;
                    return true;
                }
            }
            return false;
        });
    }
    /// One of some characters; "" is '\0' where that is among them.
    void character(std::string_view name, std::string_view allowed, std::optional<char> &into)
    {
        member(name, [&](const Json &value) {
            if (!value.is_string() || value.get<std::string>().size() > 1)
                return false;
            const std::string text = value.get<std::string>();
            into = text.empty() ? '\0' : text.front();
            return allowed.find(*into) != std::string_view::npos;
        });
    }
    void refuseUnknown()
    {
        for (auto at = m_object.begin(); !m_error && m_object.is_object() && at != m_object.end(); ++at) {
            if (!m_known.contains(at.key()))
                fail(Error{"mapping.unknown_key", {keyOf(at.key())}});
        }
    }
    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    [[nodiscard]] std::string keyOf(std::string_view name) const
    {
        return m_path.empty() ? std::string(name) : m_path + '.' + std::string(name);
    }

private:
    const Json &m_object;
    std::string m_path;
    std::optional<Error> &m_error;
    std::set<std::string, std::less<>> m_known;
};

void readDialect(const Json &json, Dialect &dialect, std::optional<Error> &error)
{
    ObjectReader reader(json, "dialect", error);
    reader.member("encoding", [&dialect](const Json &value) {
        if (value.is_string())
            dialect.encoding = knownEncoding(value.get<std::string>());
        return dialect.encoding.has_value();
    });
    reader.character("separator", ",;\t| ", dialect.separator);
    reader.character("quote", std::string_view("\"'\0", 3), dialect.quote);
    reader.member("table", [&dialect](const Json &value) {
        if (value.is_string())
            dialect.table = value.get<std::string>();
        return dialect.table.has_value();
    });
    reader.member("header_line", [&dialect](const Json &value) {
        constexpr std::uint64_t latest = 1'000'000;
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() > latest)
            return false;
        dialect.headerLine = value.get<std::uint64_t>();
        return true;
    });
    reader.refuseUnknown();
}

/// A list of texts that are not empty.
bool readTexts(const Json &value, std::vector<std::string> &texts)
{
    if (!value.is_array())
        return false;
    for (const Json &text : value) {
        if (!text.is_string() || text.get<std::string>().empty())
            return false;
        texts.push_back(text.get<std::string>());
    }
    return true;
}

bool readYes(const Json &value, bool &into)
{
    if (value.is_boolean())
        into = value.get<bool>();
    return value.is_boolean();
}

/// `of` and `is`, `is_not` or `empty`.
void readTest(const Json &json, const std::string &path, RowTest &test, std::optional<Error> &error)
{
    ObjectReader reader(json, path, error);
    reader.member("of", [&test](const Json &value) { return readTexts(value, test.of); });
    reader.member("is", [&test](const Json &value) { return readTexts(value, test.is); });
    reader.member("is_not", [&test](const Json &value) { return readTexts(value, test.isNot); });
    reader.member("empty", [&test](const Json &value) { return readYes(value, test.empty); });
    if (test.of.empty())
        reader.fail(Error{"mapping.bad_value", {reader.keyOf("of"), ""}});
    if (test.is.empty() && test.isNot.empty() && !test.empty)
        reader.fail(Error{"mapping.bad_value", {reader.keyOf("is"), ""}});
    reader.refuseUnknown();
}

void readPart(const Json &json, const std::string &path, CellPart &part, std::optional<Error> &error)
{
    ObjectReader reader(json, path, error);
    reader.member("of", [&part](const Json &value) { return readTexts(value, part.of); });
    reader.member("is", [&part](const Json &value) { return readTexts(value, part.is); });
    std::optional<SignWanted> sign;
    reader.word("sign", signWords, sign);
    part.sign = sign.value_or(SignWanted::Any);
    reader.member("file_name", [&part](const Json &value) { return readYes(value, part.fileName); });
    reader.member("text", [&part](const Json &value) {
        if (value.is_string())
            part.text = value.get<std::string>();
        return part.text.has_value();
    });
    reader.word("user_agent", agentPartWords, part.userAgent);
    reader.member("is_not", [&part](const Json &value) { return readTexts(value, part.isNot); });
    reader.text("after", part.after);
    reader.text("until", part.until);
    reader.member("times", [&part](const Json &value) { return readTexts(value, part.times); });
    reader.member("minus", [&part](const Json &value) { return readYes(value, part.minus); });
    reader.member("characters", [&part](const Json &value) {
        constexpr std::uint64_t most = 1000;
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() == 0 || value.get<std::uint64_t>() > most)
            return false;
        part.characters = value.get<std::uint64_t>();
        return true;
    });
    reader.member("when", [&](const Json &value) {
        readTest(value, reader.keyOf("when"), part.when.emplace(), error);
        return true;
    });
    if (part.of.empty() && !part.fileName && !part.text)
        reader.fail(Error{"mapping.bad_value", {reader.keyOf("of"), ""}});
    reader.refuseUnknown();
}

/// A list of objects, each read by `read(value, path, item, error)`.
template <typename Item, typename Read>
bool readList(const Json &value, const std::string &path, std::vector<Item> &items, std::optional<Error> &error,
              Read read)
{
    if (!value.is_array())
        return false;
    for (std::size_t i = 0; i < value.size() && !error; ++i)
        read(value[i], path + '[' + std::to_string(i) + ']', items.emplace_back(), error);
    return true;
}

void readColumn(const Json &json, const std::string &path, ColumnMapping &column, std::optional<Error> &error)
{
    ObjectReader reader(json, path, error);
    reader.text("header", column.header);
    if (!error && column.header.empty())
        reader.fail(Error{"mapping.bad_value", {reader.keyOf("header"), ""}});
    column.fieldsGiven = false;
    reader.member("fields", [&](const Json &value) {
        column.fieldsGiven = true;
        if (!value.is_array())
            return false;
        for (const Json &id : value) {
            if (!id.is_string())
                return false;
            column.fields.push_back(id.get<std::string>());
            if (!isFieldId(column.fields.back()))
                reader.fail(Error{"mapping.unknown_field", {column.fields.back()}});
        }
        return true;
    });
    reader.member("type", [&column](const Json &value) {
        if (value.is_string())
            column.type = fields::typeFromId(value.get<std::string>());
        return column.type.has_value();
    });
    reader.character("decimal_mark", ".,", column.decimalMark);
    reader.word("date_order", dateOrderWords, column.dateOrder);
    reader.character("list_separator", ";,|", column.listSeparator);
    reader.member("also", [&column](const Json &value) { return readTexts(value, column.also); });
    reader.member("opposite", [&column](const Json &value) { return readYes(value, column.opposite); });
    reader.member("parts", [&](const Json &value) {
        return readList(value, reader.keyOf("parts"), column.parts, error, readPart);
    });
    reader.member("join", [&column](const Json &value) {
        if (value.is_string())
            column.join = value.get<std::string>();
        return column.join.has_value();
    });
    reader.member("sum", [&column](const Json &value) { return readYes(value, column.sum); });
    reader.member("adds_up", [&column](const Json &value) { return readYes(value, column.addsUp); });
    reader.member("same_for", [&column](const Json &value) {
        if (value.is_string())
            column.sameFor = value.get<std::string>();
        return isFieldId(column.sameFor);
    });
    reader.refuseUnknown();
}

bool readDate(const Json &value, std::optional<Date> &date)
{
    if (value.is_string())
        date = parseIsoDate(value.get<std::string>());
    return date.has_value();
}

bool readPrefix(const Json &value, std::optional<std::string> &prefix)
{
    if (!value.is_string())
        return false;
    prefix = value.get<std::string>();
    return prefix->empty() || (prefix->size() == 1 && prefix->front() >= 'A' && prefix->front() <= 'Z');
}

void readMembers(const Json &json, Mapping &mapping, std::optional<Error> &error)
{
    ObjectReader reader(json, "", error);
    reader.member("dilim_mapping", [&](const Json &value) {
        if (!value.is_number_integer() || value.get<std::int64_t>() != version)
            reader.fail(Error{"mapping.version", {value.dump()}});
        return true;
    });
    reader.member("entity", [&mapping](const Json &value) {
        if (value.is_string())
            mapping.primary = fields::entityFromId(value.get<std::string>());
        return mapping.primary.has_value();
    });
    reader.member("rest", [&mapping](const Json &value) {
        if (value.is_string())
            mapping.rest = fields::entityFromId(value.get<std::string>());
        return mapping.rest.has_value();
    });
    reader.text("source", mapping.source);
    reader.member("system", [&mapping](const Json &value) {
        if (value.is_string())
            mapping.system = value.get<std::string>();
        return mapping.system.has_value();
    });
    reader.member("dialect", [&](const Json &value) {
        readDialect(value, mapping.dialect, error);
        return true;
    });
    std::optional<MakesCustomers> makes;
    reader.word("makes_customers", makesCustomersWords, makes);
    mapping.makesCustomers = makes.value_or(MakesCustomers::Auto);
    reader.member("data_date", [&mapping](const Json &value) { return readDate(value, mapping.dataDate); });
    reader.member("cancellation_prefix",
                  [&mapping](const Json &value) { return readPrefix(value, mapping.cancellationPrefix); });
    reader.text("time_zone", mapping.timeZone);
    reader.member("leave_out",
                  [&](const Json &value) { return readList(value, "leave_out", mapping.leaveOut, error, readTest); });
    reader.member("columns",
                  [&](const Json &value) { return readList(value, "columns", mapping.columns, error, readColumn); });
    reader.refuseUnknown();
}

} // namespace

Result<Json> parseStrictly(std::string_view text)
{
    if (text.size() > maxMappingBytes)
        return Error{"mapping.too_large", {std::to_string(text.size())}};
    const auto lineAt = [text](std::size_t byte) {
        const std::string_view before = text.substr(0, std::min(byte, text.size()));
        return std::to_string(std::count(before.begin(), before.end(), '\n') + 1);
    };
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return Error{"mapping.syntax", {"1", "not_utf8"}};
    std::vector<std::set<std::string>> keys(1);
    std::optional<Error> problem;
    const auto watch = [&](int depth, Json::parse_event_t event, Json &value) {
        if (depth > maxDepth)
            problem = Error{"mapping.too_deep", {std::to_string(maxDepth)}};
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second)
            problem = Error{"mapping.duplicate_key", {value.get<std::string>()}};
        return true;
    };
    try {
        Json value = Json::parse(text.begin(), text.end(), watch);
        if (problem)
            return *problem;
        return value;
    } catch (const Json::parse_error &error) {
        return Error{"mapping.syntax", {lineAt(error.byte), "unexpected"}};
    } catch (const Json::out_of_range &error) { // a number beyond all: its place is not told, its text is, in quotes
        const std::string_view told = error.what();
        const std::size_t quote = std::min(told.find('\''), told.size() - 1);
        const std::string_view number = told.substr(quote + 1, told.rfind('\'') - quote - 1);
        return Error{"mapping.syntax", {lineAt(text.find(number)), "unexpected"}};
    }
}

Result<Mapping> mappingOfMembers(const Json &object)
{
    Mapping mapping;
    std::optional<Error> error;
    readMembers(object, mapping, error);
    if (error)
        return *error;
    return mapping;
}

Result<Mapping> mappingFromJson(std::string_view json)
{
    const Result<Json> parsed = parseStrictly(json);
    if (!parsed)
        return parsed.error();
    if (!parsed->is_object())
        return Error{"mapping.syntax", {"1", "not_an_object"}};
    if (!parsed->contains("dilim_mapping"))
        return Error{"mapping.version", {""}};
    return mappingOfMembers(*parsed);
}

} // namespace dilim::ingest
