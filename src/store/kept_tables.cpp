// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kept_tables.h"

#include "store/sqlite.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace dilim::store {
namespace {

using Json = nlohmann::ordered_json;

Error damaged(Connection &connection)
{
    return {"workspace.damaged", {connection.path(), "kept_table"}};
}

std::optional<std::vector<KeptColumn>> columnsFrom(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_array())
        return std::nullopt;
    std::vector<KeptColumn> columns;
    for (const Json &one : json) {
        if (!one.is_object() || !one.contains("name") || !one.contains("type") || !one["name"].is_string()
            || !one["type"].is_string())
            return std::nullopt;
        const std::optional<fields::ValueType> type = fields::typeFromId(one["type"].get<std::string>());
        if (!type)
            return std::nullopt;
        columns.push_back({one["name"].get<std::string>(), *type});
    }
    return columns;
}

std::optional<std::vector<std::string>> cellsFrom(const std::string &text, std::size_t columns)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_array() || json.size() != columns)
        return std::nullopt;
    std::vector<std::string> cells;
    for (const Json &one : json) {
        if (!one.is_string())
            return std::nullopt;
        cells.push_back(one.get<std::string>());
    }
    return cells;
}

/// Calls `visit(row)` for each row; it answers false if the row is not what was written.
template <typename Visit> Result<void> forEachRow(Connection &connection, Statement &statement, Visit visit)
{
    for (;;) {
        const Result<bool> more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (!visit())
            return damaged(connection);
    }
}

Result<void> readRows(Connection &connection, KeptTable &table)
{
    Result<Statement> rows = connection.prepare("SELECT cells FROM kept_row WHERE import = ?1 ORDER BY number");
    if (!rows)
        return rows.error();
    rows->bind(1, std::int64_t{table.import});
    return forEachRow(connection, *rows, [&] {
        std::optional<std::vector<std::string>> cells = cellsFrom(rows->text(0), table.columns.size());
        if (cells)
            table.rows.push_back(*std::move(cells));
        return cells.has_value();
    });
}

} // namespace

Result<std::vector<KeptTable>> keptTables(WorkspaceFile &file)
{
    Connection &connection = file.connection();
    Result<Statement> rows = connection.prepare(
        "SELECT i.id, i.file_name, s.name, i.data_date, k.columns, (SELECT count(*) FROM kept_row r WHERE r.import = "
        "i.id) FROM kept_table k JOIN import i ON i.id = k.import JOIN source s ON s.id = i.source WHERE i.undone IS "
        "NULL ORDER BY i.id");
    if (!rows)
        return rows.error();
    std::vector<KeptTable> tables;
    const Result<void> read = forEachRow(connection, *rows, [&] {
        std::optional<std::vector<KeptColumn>> columns = columnsFrom(rows->text(4));
        const std::optional<Date> date = parseIsoDate(rows->text(3));
        if (!columns || !date)
            return false;
        tables.push_back({static_cast<std::uint32_t>(rows->integer(0)),
                          rows->text(1),
                          rows->text(2),
                          *date,
                          *std::move(columns),
                          static_cast<std::uint64_t>(rows->integer(5)),
                          {}});
        return true;
    });
    if (!read)
        return read.error();
    return tables;
}

Result<KeptTable> keptTable(WorkspaceFile &file, std::uint32_t import)
{
    Result<std::vector<KeptTable>> tables = keptTables(file);
    if (!tables)
        return tables.error();
    for (KeptTable &table : *tables) {
        if (table.import != import)
            continue;
        if (Result<void> read = readRows(file.connection(), table); !read)
            return read.error();
        return std::move(table);
    }
    return Error{"kept_table.unknown", {std::to_string(import)}};
}

} // namespace dilim::store
