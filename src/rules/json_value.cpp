// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/json_value.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>

namespace dilim::rules {
namespace {

using Json = nlohmann::json;
using Kind = JsonValue::Kind;

/// Where a byte stands, for people: line and column, both from 1.
Error notJson(std::string_view text, std::size_t position)
{
    const std::string_view before = text.substr(0, std::min(position, text.size()));
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    return {"rule.not_json", {std::to_string(lines + 1), std::to_string(before.size() - lineStart + 1)}};
}

JsonValue valueOf(Kind kind, std::string text = {})
{
    return {kind, std::move(text), {}, {}};
}

/// The library hands over fractions with the decimal point of the process's locale ("750,5" in Turkish): JSON's own
/// again.
std::string withPoint(std::string written)
{
    for (char &c : written) {
        const bool ofNumber = (c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e' || c == 'E';
        if (!ofNumber)
            c = '.';
    }
    return written;
}

/// Builds a JsonValue out of the parser's calls. Returning false stops the parser; `error` then says why.
class Builder : public nlohmann::json_sax<Json>
{
public:
    Builder(std::string_view text, std::size_t maxDepth)
        : m_text(text)
        , m_maxDepth(maxDepth)
    {
    }

    bool null() override { return add(valueOf(Kind::Null)); }
    bool boolean(bool value) override { return add(valueOf(value ? Kind::True : Kind::False)); }
    bool number_integer(number_integer_t value) override { return add(valueOf(Kind::Number, std::to_string(value))); }
    bool number_unsigned(number_unsigned_t value) override { return add(valueOf(Kind::Number, std::to_string(value))); }
    bool number_float(number_float_t, const string_t &written) override
    {
        return add(valueOf(Kind::Number, withPoint(written)));
    }
    bool string(string_t &value) override { return add(valueOf(Kind::String, std::move(value))); }
    bool binary(binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(Kind::Object); }
    bool start_array(std::size_t) override { return open(Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &value) override
    {
        Level &level = m_open.back();
        if (!level.keys.insert(value).second)
            return fail({"rule.duplicate_key", {value}});
        level.value.keys.push_back(std::move(value));
        return true;
    }

    // The position counts the bytes read so far; the one that was wrong is the last of them.
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return fail(notJson(m_text, position == 0 ? 0 : position - 1));
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }

private:
    struct Level {
        JsonValue value{};
        std::set<std::string> keys{};
    };

    bool fail(Error error)
    {
        m_error = std::move(error);
        return false;
    }
    bool open(Kind kind)
    {
        if (m_open.size() >= m_maxDepth)
            return fail({"rule.nested_too_deep", {std::to_string(m_maxDepth)}});
        m_open.push_back({valueOf(kind), {}});
        return true;
    }
    bool close()
    {
        JsonValue value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }
    bool add(JsonValue value)
    {
        (m_open.empty() ? m_root : m_open.back().value.items.emplace_back()) = std::move(value);
        return true;
    }

    std::string_view m_text;
    std::size_t m_maxDepth = 0;
    JsonValue m_root{};
    std::vector<Level> m_open{};
    std::optional<Error> m_error{};
};

} // namespace

const JsonValue *JsonValue::find(std::string_view key) const
{
    const auto at = std::find(keys.begin(), keys.end(), key);
    return at == keys.end() ? nullptr : &items[static_cast<std::size_t>(at - keys.begin())];
}

Result<JsonValue> parseJson(std::string_view text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return Error{"rule.too_large", {std::to_string(limits.bytes)}};
    // The library takes a zero byte for the end of the text.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return notJson(text, zero);
    Builder builder(text, limits.depth);
    const bool done = Json::sax_parse(text.begin(), text.end(), &builder);
    if (builder.error())
        return *builder.error();
    if (!done)
        return notJson(text, text.size());
    return builder.takeRoot();
}

std::string quotedJson(std::string_view text)
{
    return Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace dilim::rules
