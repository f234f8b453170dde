// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kept_rows.h"

#include "base/dates.h"
#include "base/decimal.h"
#include "columns/column.h"

#include <nlohmann/json.hpp>

namespace dilim::store {
namespace {

using Json = nlohmann::ordered_json;
using fields::ValueType;

std::string numberText(const ingest::Integers &numbers, std::size_t row, ValueType type)
{
    const std::int64_t value = numbers.values[row];
    if (value == columns::missingInteger)
        return {};
    if (type == ValueType::Date)
        return isoDate(Date{static_cast<std::int32_t>(value)});
    if (type == ValueType::Moment)
        return isoMoment(Moment{numbers.scale == 0 ? value * 1000 : value}); // seconds, or milliseconds
    return decimalText({value, numbers.scale});
}

std::string listText(const ingest::WordLists &lists, std::size_t row)
{
    std::string text;
    for (std::uint32_t at = row == 0 ? 0 : lists.ends[row - 1]; at < lists.ends[row]; ++at)
        text += (text.empty() ? "" : "; ") + lists.words[lists.codes[at]];
    return text;
}

std::string cellText(const ingest::BatchColumn &column, std::size_t row, ValueType type)
{
    if (const auto *numbers = std::get_if<ingest::Integers>(&column))
        return numberText(*numbers, row, type);
    if (const auto *texts = std::get_if<ingest::Texts>(&column))
        return std::string(texts->at(row));
    if (const auto *words = std::get_if<ingest::Words>(&column))
        return words->words[words->codes[row]];
    return listText(std::get<ingest::WordLists>(column), row);
}

} // namespace

KeptRows::KeptRows(const ingest::ImportPlan &plan)
{
    for (const ingest::PlannedColumn &column : plan.columns)
        m_columns.push_back({column.header, column.type});
}

Result<void> KeptRows::append(const ingest::RecordBatch &batch)
{
    if (m_rows.size() + batch.rows > mostKeptRows)
        return Error{"kept_table.too_many_rows", {std::to_string(mostKeptRows)}};
    for (std::size_t row = 0; row < batch.rows; ++row) {
        Row &kept = m_rows.emplace_back(Row{batch.lines[row], {}});
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            kept.cells.push_back(cellText(batch.columns[c], row, m_columns[c].type));
    }
    return {};
}

Result<void> KeptRows::write(Connection &connection, std::uint32_t import) const
{
    Json columns = Json::array();
    for (const KeptColumn &column : m_columns)
        columns.push_back({{"name", column.name}, {"type", fields::typeId(column.type)}});
    Result<Statement> table = connection.prepare("INSERT INTO kept_table (import, columns) VALUES (?1, ?2)");
    if (!table)
        return table.error();
    if (Result<void> done = table->bind(1, std::int64_t{import}).bind(2, columns.dump()).run(); !done)
        return done;
    Result<Statement> insert =
        connection.prepare("INSERT INTO kept_row (import, number, line, cells) VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return insert.error();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        insert->bind(1, std::int64_t{import}).bind(2, static_cast<std::int64_t>(row));
        insert->bind(3, static_cast<std::int64_t>(m_rows[row].line)).bind(4, Json(m_rows[row].cells).dump());
        if (Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

} // namespace dilim::store
