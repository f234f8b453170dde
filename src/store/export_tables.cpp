// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_tables.h"

#include "base/dates.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace dilim::store {
namespace {

using columns::Column;
using columns::Snapshot;
using fields::ValueType;

constexpr std::uint32_t nobody = 0xffffffff;

/// A key column: the row of another table that each row belongs to.
struct KeyColumn {
    const char *name; // "customer_id"
    const char *refersTo; // "customer"
    std::vector<std::uint32_t> rows; // `nobody` where there is none
};

struct ExportTable {
    const char *name;
    const char *key;
    const columns::Table *table;
    std::vector<KeyColumn> keys{};
};

/// A column of a field, with what its cells need.
struct FieldColumn {
    const fields::Field *field = nullptr;
    const Column *column = nullptr;
    std::string name{};
};

// --- who belongs to whom ---------------------------------------------------------------------------------------------

/// The row of each group, from offsets: rows offsets[g] .. offsets[g + 1] - 1 are of group g, the rest of nobody.
std::vector<std::uint32_t> owners(const std::vector<std::uint32_t> &offsets, std::size_t rows)
{
    std::vector<std::uint32_t> result(rows, nobody);
    for (std::size_t group = 0; group + 1 < offsets.size(); ++group)
        std::fill(result.begin() + offsets[group], result.begin() + offsets[group + 1],
                  static_cast<std::uint32_t>(group));
    return result;
}

std::vector<ExportTable> tablesOf(const Snapshot &snapshot)
{
    static_assert(Snapshot::noProduct == nobody);
    const auto customers = [](const columns::FactTable &facts) {
        return KeyColumn{"customer_id", "customer", owners(facts.offsets, facts.rows)};
    };
    const auto products = [](std::vector<std::uint32_t> rows, const columns::FactTable &facts) {
        rows.resize(facts.rows, nobody); // empty where there are no products
        return KeyColumn{"product_id", "product", std::move(rows)};
    };
    return {
        {"customer", "customer_id", &snapshot.customers},
        {"product", "product_id", &snapshot.products},
        {"orders", "order_id", &snapshot.orders, {customers(snapshot.orders)}},
        {"order_line",
         "line_id",
         &snapshot.lines,
         {KeyColumn{"order_id", "orders", owners(snapshot.lineOffsets, snapshot.lines.rows)}, customers(snapshot.lines),
          products(snapshot.lineProduct, snapshot.lines)}},
        {"event",
         "event_id",
         &snapshot.events,
         {customers(snapshot.events), products(snapshot.eventProduct, snapshot.events)}},
    };
}

// --- names -----------------------------------------------------------------------------------------------------------

bool isKeyName(const ExportTable &table, std::string_view name)
{
    return name == table.key
        || std::any_of(table.keys.begin(), table.keys.end(), [name](const KeyColumn &key) { return name == key.name; });
}

/// Lists of customers have a table of their own.
bool isOwnTable(const ExportTable &table, const Column &column)
{
    return std::string_view(table.name) == "customer" && std::holds_alternative<columns::ListColumn>(column);
}

/// Columns of all fields of a table, in the order of their ids. Field ids are lower-case ASCII words, so that the part
/// behind the dot is a name that needs no more than quotes.
std::vector<FieldColumn> fieldColumns(const ExportTable &table, const Snapshot &snapshot)
{
    std::vector<FieldColumn> result;
    for (const auto &[id, column] : table.table->columns) {
        const fields::Field *field = snapshot.catalogue.find(id);
        if (!field)
            continue; // a column of the engine's own
        std::string name = id.substr(id.find('.') + 1);
        while (isKeyName(table, name))
            name += '_';
        result.push_back({field, &column, std::move(name)});
    }
    return result;
}

std::string inQuotes(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

// --- cells -----------------------------------------------------------------------------------------------------------

bool isWholeNumber(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Money || type == ValueType::YesNo;
}

std::string momentText(std::int64_t value, std::uint8_t scale)
{
    return isoMoment(Moment{scale == 0 ? value * 1000 : value});
}

void bindInteger(Statement &statement, int place, const columns::IntegerColumn &column, ValueType type, std::size_t row)
{
    const std::int64_t value = column.at(row);
    if (value == columns::missingInteger)
        statement.bindNull(place);
    else if (type == ValueType::Date)
        statement.bind(place, isoDate(Date{static_cast<std::int32_t>(value)}));
    else if (type == ValueType::Moment)
        statement.bind(place, momentText(value, column.scale));
    else if (isWholeNumber(type))
        statement.bind(place, value);
    else
        statement.bind(place, std::to_string(value)); // an identifier of digits
}

void bindText(Statement &statement, int place, std::string_view text)
{
    if (text.empty())
        statement.bindNull(place);
    else
        statement.bindView(place, text); // the snapshot outlives the statement
}

void bindList(Statement &statement, int place, const columns::ListColumn &column, std::size_t row)
{
    if (column.at(row).empty()) {
        statement.bindNull(place);
        return;
    }
    nlohmann::json words = nlohmann::json::array();
    for (const std::uint32_t code : column.at(row))
        words.push_back(column.dictionary->word(code));
    statement.bind(place, words.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void bindCell(Statement &statement, int place, const FieldColumn &column, std::size_t row)
{
    if (const auto *integers = std::get_if<columns::IntegerColumn>(column.column))
        bindInteger(statement, place, *integers, column.field->type, row);
    else if (const auto *codes = std::get_if<columns::CodeColumn>(column.column))
        bindText(statement, place, codes->dictionary->word(codes->at(row)));
    else if (const auto *texts = std::get_if<columns::TextColumn>(column.column))
        bindText(statement, place, texts->at(row));
    else
        bindList(statement, place, std::get<columns::ListColumn>(*column.column), row);
}

// --- tables ----------------------------------------------------------------------------------------------------------

/// Counts rows and looks at the progress now and then.
Result<void> counted(Progress &progress, std::size_t row)
{
    constexpr std::size_t interval = 4096; // a few milliseconds
    if (row % interval != interval - 1)
        return {};
    progress.advance(interval, interval);
    return progress.cancelled() ? Result<void>(Error{std::string(cancelledCode), {}}) : Result<void>();
}

std::string createStatement(const ExportTable &table, const std::vector<FieldColumn> &columns)
{
    std::string sql = std::string("CREATE TABLE ") + table.name + " (" + table.key + " INTEGER PRIMARY KEY NOT NULL";
    for (const KeyColumn &key : table.keys)
        sql += std::string(", ") + key.name + " INTEGER REFERENCES " + key.refersTo;
    for (const FieldColumn &column : columns)
        sql += ", " + inQuotes(column.name) + (isWholeNumber(column.field->type) ? " INTEGER" : " TEXT");
    return sql + ") STRICT";
}

std::string insertStatement(const ExportTable &table, std::size_t places)
{
    std::string sql = std::string("INSERT INTO ") + table.name + " VALUES (";
    for (std::size_t place = 1; place <= places; ++place)
        sql += (place == 1 ? "?" : ", ?") + std::to_string(place);
    return sql + ')';
}

Result<void> fillTable(Connection &connection, const ExportTable &table, const std::vector<FieldColumn> &columns,
                       Progress &progress)
{
    Result<Statement> insert = connection.prepare(insertStatement(table, 1 + table.keys.size() + columns.size()));
    if (!insert)
        return insert.error();
    for (std::size_t row = 0; row < table.table->rows; ++row) {
        int place = 1;
        insert->bind(place, static_cast<std::int64_t>(row) + 1);
        for (const KeyColumn &key : table.keys) {
            if (key.rows[row] == nobody)
                insert->bindNull(++place);
            else
                insert->bind(++place, std::int64_t{key.rows[row]} + 1);
        }
        for (const FieldColumn &column : columns)
            bindCell(*insert, ++place, column, row);
        if (const Result<void> done = insert->run(); !done)
            return done;
        if (const Result<void> goOn = counted(progress, row); !goOn)
            return goOn;
    }
    return {};
}

Result<void> describeFields(Connection &connection, const ExportTable &table, const std::vector<FieldColumn> &columns)
{
    Result<Statement> insert = connection.prepare("INSERT INTO field VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return insert.error();
    for (const FieldColumn &column : columns) {
        const bool apart = isOwnTable(table, *column.column);
        const auto *integers = std::get_if<columns::IntegerColumn>(column.column);
        const bool scaled = integers && isWholeNumber(column.field->type);
        insert->bind(1, column.field->id).bind(2, apart ? "customer_list_value" : table.name);
        insert->bind(3, apart ? "value" : std::string_view(column.name)).bind(4, fields::typeId(column.field->type));
        insert->bind(5, std::int64_t{scaled ? integers->scale : std::uint8_t{0}}).bind(6, column.field->name);
        if (const Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> fillLists(Connection &connection, const std::vector<FieldColumn> &columns)
{
    Result<Statement> insert = connection.prepare("INSERT INTO customer_list_value VALUES (?1, ?2, ?3)");
    if (!insert)
        return insert.error();
    for (const FieldColumn &column : columns) {
        const auto &lists = std::get<columns::ListColumn>(*column.column);
        for (std::size_t row = 0; row < lists.size(); ++row) {
            for (const std::uint32_t code : lists.at(row)) {
                insert->bind(1, static_cast<std::int64_t>(row) + 1).bind(2, column.field->id);
                if (const Result<void> done = insert->bindView(3, lists.dictionary->word(code)).run(); !done)
                    return done;
            }
        }
    }
    return {};
}

Result<void> exportTable(Connection &connection, const ExportTable &table, const Snapshot &snapshot, Progress &progress)
{
    std::vector<FieldColumn> columns = fieldColumns(table, snapshot);
    if (const Result<void> done = describeFields(connection, table, columns); !done)
        return done;
    const auto ownTables = std::stable_partition(columns.begin(), columns.end(), [&table](const FieldColumn &column) {
        return !isOwnTable(table, *column.column);
    });
    const std::vector<FieldColumn> lists(ownTables, columns.end());
    columns.erase(ownTables, columns.end());
    if (const Result<void> done = connection.execute(createStatement(table, columns)); !done)
        return done;
    if (const Result<void> done = fillTable(connection, table, columns, progress); !done)
        return done;
    return fillLists(connection, lists);
}

Result<void> makeIndexes(Connection &connection, std::span<const ExportTable> tables)
{
    for (const ExportTable &table : tables) {
        for (const KeyColumn &key : table.keys) {
            const std::string name = std::string(table.name) + '_' + key.name;
            const Result<void> done =
                connection.execute("CREATE INDEX " + name + " ON " + table.name + " (" + key.name + ')');
            if (!done)
                return done;
        }
    }
    return connection.execute("CREATE INDEX customer_list_value_value ON customer_list_value (field_id, value)");
}

Result<void> describeWorkspace(Connection &connection, const Snapshot &snapshot)
{
    Result<Statement> insert = connection.prepare("INSERT INTO workspace VALUES (?1, ?2)");
    if (!insert)
        return insert.error();
    const std::pair<const char *, std::string> rows[] = {
        {"currency", snapshot.currency},
        {"time_zone", snapshot.timeZone.id()},
        {"data_until", snapshot.dataMoment == Moment{} ? std::string() : isoMoment(snapshot.dataMoment)},
    };
    for (const auto &[key, value] : rows) {
        if (const Result<void> done = insert->bind(1, key).bind(2, value).run(); !done)
            return done;
    }
    return {};
}

constexpr const char *fixedTables = R"sql(
CREATE TABLE workspace (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE field (field_id TEXT PRIMARY KEY NOT NULL, table_name TEXT NOT NULL, column_name TEXT NOT NULL,
                    type TEXT NOT NULL, scale INTEGER NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE customer_list_value (customer_id INTEGER NOT NULL REFERENCES customer, field_id TEXT NOT NULL
                                  REFERENCES field, value TEXT NOT NULL,
                                  PRIMARY KEY (customer_id, field_id, value)) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Result<void> exportTables(Connection &connection, const Snapshot &snapshot, Progress &progress)
{
    const std::vector<ExportTable> tables = tablesOf(snapshot);
    std::uint64_t rows = 0;
    for (const ExportTable &table : tables)
        rows += table.table->rows;
    progress.start(rows);
    if (const Result<void> done = connection.execute(fixedTables); !done)
        return done;
    if (const Result<void> done = describeWorkspace(connection, snapshot); !done)
        return done;
    for (const ExportTable &table : tables) {
        if (const Result<void> done = exportTable(connection, table, snapshot, progress); !done)
            return done;
    }
    return makeIndexes(connection, tables);
}

Result<void> exportSegments(Connection &connection, const std::vector<Segment> &segments)
{
    const Result<void> made =
        connection.execute("CREATE TABLE segment (segment_id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, "
                           "colour INTEGER NOT NULL, rule TEXT NOT NULL) STRICT");
    if (!made)
        return made;
    Result<Statement> insert = connection.prepare("INSERT INTO segment VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return insert.error();
    for (const Segment &segment : segments) {
        insert->bind(1, std::int64_t{segment.id}).bind(2, segment.name).bind(3, std::int64_t{segment.colour});
        if (const Result<void> done = insert->bind(4, segment.ruleJson).run(); !done)
            return done;
    }
    return {};
}

} // namespace dilim::store
