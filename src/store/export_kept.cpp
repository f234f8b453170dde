// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_kept.h"

#include "base/text_fold.h"

#include <set>
#include <string>
#include <vector>

namespace dilim::store {
namespace {

std::string inQuotes(std::string_view name)
{
    std::string quoted = "\"";
    for (const char c : name)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

/// Names that SQLite tells apart: it does not see the case of ASCII letters.
std::vector<std::string> columnNames(const KeptTable &table)
{
    std::set<std::string> taken;
    std::vector<std::string> names;
    for (const KeptColumn &column : table.columns) {
        std::string name = column.name.empty() ? "column" : column.name;
        for (int number = 2; !taken.insert(asciiLower(name)).second; ++number)
            name = (column.name.empty() ? "column" : column.name) + ' ' + std::to_string(number);
        names.push_back(std::move(name));
    }
    return names;
}

std::string nameOf(const KeptTable &table)
{
    return "table_" + std::to_string(table.import);
}

Result<void> makeTable(Connection &connection, const KeptTable &table)
{
    std::string columns;
    for (const std::string &name : columnNames(table))
        columns += (columns.empty() ? "" : ", ") + inQuotes(name) + " TEXT";
    return connection.execute("CREATE TABLE " + nameOf(table) + " (" + columns + ") STRICT");
}

Result<void> fillTable(Connection &connection, const KeptTable &table)
{
    std::string places;
    for (std::size_t column = 1; column <= table.columns.size(); ++column)
        places += (column == 1 ? "?" : ", ?") + std::to_string(column);
    Result<Statement> insert = connection.prepare("INSERT INTO " + nameOf(table) + " VALUES (" + places + ')');
    if (!insert)
        return insert.error();
    for (const std::vector<std::string> &row : table.rows) {
        int place = 0;
        for (const std::string &cell : row) {
            if (cell.empty())
                insert->bindNull(++place);
            else
                insert->bind(++place, cell);
        }
        if (const Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> describe(Connection &connection, const KeptTable &table)
{
    Result<Statement> insert = connection.prepare("INSERT INTO kept_table VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return insert.error();
    insert->bind(1, std::int64_t{table.import}).bind(2, nameOf(table)).bind(3, table.fileName);
    return insert->bind(4, table.source).bind(5, isoDate(table.dataDate)).run();
}

} // namespace

Result<void> exportRates(Connection &connection, std::span<const columns::CurrencyRate> rates)
{
    const Result<void> made = connection.execute(
        "CREATE TABLE currency_rate (currency TEXT NOT NULL, day TEXT NOT NULL, units INTEGER NOT NULL, scale INTEGER "
        "NOT NULL, PRIMARY KEY (currency, day)) STRICT, WITHOUT ROWID");
    if (!made)
        return made;
    Result<Statement> insert = connection.prepare("INSERT INTO currency_rate VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return insert.error();
    for (const columns::CurrencyRate &rate : rates) {
        insert->bind(1, rate.currency).bind(2, isoDate(rate.day)).bind(3, rate.rate.units);
        if (const Result<void> done = insert->bind(4, std::int64_t{rate.rate.scale}).run(); !done)
            return done;
    }
    return {};
}

Result<void> exportKeptTables(Connection &connection, std::span<const KeptTable> tables)
{
    const Result<void> made = connection.execute(
        "CREATE TABLE kept_table (table_id INTEGER PRIMARY KEY NOT NULL, table_name TEXT NOT NULL, file TEXT NOT NULL, "
        "source TEXT NOT NULL, data_date TEXT NOT NULL) STRICT");
    if (!made)
        return made;
    for (const KeptTable &table : tables) {
        if (table.columns.empty())
            continue;
        for (const auto &step : {describe, makeTable, fillTable}) {
            if (const Result<void> done = step(connection, table); !done)
                return done;
        }
    }
    return {};
}

} // namespace dilim::store
