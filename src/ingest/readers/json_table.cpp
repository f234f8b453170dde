// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/json_table.h"

#include "base/text_fold.h"
#include "ingest/readers/csv_tokenizer.h"
#include "ingest/readers/json_object.h"
#include "ingest/readers/json_records.h"
#include "ingest/readers/row_writer.h"

#include <algorithm>
#include <map>
#include <utility>

namespace dilim::ingest {
namespace {

/// Names of the values of all objects, and where they stand in a row.
class Columns
{
public:
    std::size_t place(std::string_view name)
    {
        const auto known = m_places.find(name);
        if (known != m_places.end())
            return known->second;
        m_names.emplace_back(name);
        return m_places.emplace(m_names.back(), m_names.size() - 1).first->second;
    }
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }

private:
    std::map<std::string, std::size_t, std::less<>> m_places;
    std::vector<std::string> m_names;
};

using Values = std::vector<std::pair<std::string, std::string>>;

const char *reasonOf(JsonVerdict verdict)
{
    return verdict == JsonVerdict::TooDeep ? "json_too_deep" : "json_syntax";
}

/// Reads all pieces; objects go to `takeObject` with their values, the others to `takeBroken`.
template <typename TakeObject, typename TakeBroken>
Result<void> readObjects(JsonRecords &records, TakeObject takeObject, TakeBroken takeBroken)
{
    JsonPiece piece;
    Values values;
    const TakeJsonValue gather = [&values](std::string_view path, std::string text) {
        values.emplace_back(path, std::move(text));
    };
    for (;;) {
        const Result<bool> more = records.next(piece);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        values.clear();
        const JsonVerdict verdict = piece.broken ? JsonVerdict::Broken : readJsonObject(piece.text, gather);
        if (verdict != JsonVerdict::Whole) {
            takeBroken(piece, piece.broken ? piece.broken : reasonOf(verdict));
            continue;
        }
        if (Result<void> taken = takeObject(piece, values); !taken)
            return taken;
    }
}

Result<Columns> findColumns(JsonRecords &records, const std::string &path)
{
    Columns columns;
    const auto gather = [&columns](const JsonPiece &, const Values &values) -> Result<void> {
        for (const auto &[name, text] : values)
            columns.place(name);
        if (columns.names().size() > maxColumns)
            return Error{"file.too_many_columns", {std::to_string(columns.names().size()), std::to_string(maxColumns)}};
        return {};
    };
    if (Result<void> read = readObjects(records, gather, [](const JsonPiece &, const char *) {}); !read)
        return read.error();
    if (columns.names().empty())
        return Error{"json.no_table", {path}};
    return columns;
}

} // namespace

void BrokenPieces::add(std::uint64_t line, const char *reason, std::string_view text)
{
    constexpr std::size_t mostTold = 100'000;
    constexpr std::size_t mostWhole = 1000; // told at length
    constexpr std::size_t atLength = 4096;
    constexpr std::size_t inShort = 200;
    if (told.size() == mostTold) {
        ++more;
        return;
    }
    const std::size_t kept = told.size() < mostWhole ? atLength : inShort;
    told.push_back({line, -1, true, reason, std::string(cutAtBytes(text, kept))});
}

bool looksLikeJsonRecords(std::string_view head)
{
    const std::string_view text = trimmed(head);
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    const std::string_view inside = trimmed(text.substr(1));
    if (inside.empty())
        return false;
    return text.front() == '{' ? inside.front() == '"' || inside.front() == '}' : inside.front() == '{';
}

Result<WrittenTable> writeJsonTable(const InputFile &file, const std::string &encoding, Progress &progress)
{
    progress.start(file.size() * 2);
    JsonRecords first(file, encoding, progress);
    Result<Columns> columns = findColumns(first, file.path());
    if (!columns)
        return columns.error();
    Result<RowWriter> writer = RowWriter::open();
    if (!writer)
        return writer.error();
    BrokenPieces broken;
    std::vector<std::string> row(columns->names().size());
    std::uint64_t objects = 0;
    const auto write = [&](const JsonPiece &piece, Values &values) -> Result<void> {
        for (std::string &cell : row)
            cell.clear();
        for (auto &[name, text] : values)
            row[columns->place(name)] = std::move(text);
        ++objects;
        return writer->add(std::max(writer->row() + 1, piece.line), row);
    };
    const auto keep = [&broken](const JsonPiece &piece, const char *reason) {
        broken.add(piece.line, reason, piece.text);
    };
    JsonRecords second(file, encoding, progress);
    if (Result<void> read = readObjects(second, write, keep); !read)
        return read.error();
    Result<InputFile> text = writer->finish(file.path());
    if (!text)
        return text.error();
    WrittenTable table{*std::move(text)};
    table.headers = columns->names();
    table.broken = std::move(broken);
    table.evidence.push_back({"json_objects", {std::to_string(objects), std::to_string(columns->names().size())}});
    return table;
}

} // namespace dilim::ingest
