// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_tables.h"

#include "base/dates.h"
#include "fields/export_names.h"
#include "store/export_cells.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace dilim::store {
namespace {

using columns::Snapshot;
using fields::Entity;
using fields::ExportTableName;
using fields::ValueType;

constexpr std::uint32_t nobody = 0xffffffff;

struct ExportTable {
    Entity entity = Entity::Customer;
    const columns::Table *table = nullptr;
    std::vector<std::vector<std::uint32_t>> links{}; // by link of its name: the row of the other table that each row
                                                     // belongs to, or `nobody`
    std::span<const DerivedColumn> derived{};
    const std::vector<std::uint32_t> *lots = nullptr; // by row; none: no such column

    [[nodiscard]] const ExportTableName &name() const { return fields::exportTable(entity); }
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

std::vector<ExportTable> tablesOf(const Snapshot &snapshot, const ExportExtras &extras)
{
    static_assert(Snapshot::noProduct == nobody);
    const auto customers = [](const columns::FactTable &facts) { return owners(facts.offsets, facts.rows); };
    const auto products = [](std::vector<std::uint32_t> rows, const columns::FactTable &facts) {
        rows.resize(facts.rows, nobody); // empty where there are no products
        return rows;
    };
    return {
        {Entity::Customer, &snapshot.customers, {}, extras.derived, extras.lots ? &*extras.lots : nullptr},
        {Entity::Product, &snapshot.products, {}, {}, {}},
        {Entity::Order, &snapshot.orders, {customers(snapshot.orders)}, {}, {}},
        {Entity::OrderLine,
         &snapshot.lines,
         {owners(snapshot.lineOffsets, snapshot.lines.rows), customers(snapshot.lines),
          products(snapshot.lineProduct.get(), snapshot.lines)},
         {},
         {}},
        {Entity::Event,
         &snapshot.events,
         {customers(snapshot.events), products(snapshot.eventProduct.get(), snapshot.events)},
         {},
         {}},
    };
}

/// The table that a key is of: "orders" of "order_id".
std::string_view tableOfKey(std::string_view key)
{
    for (const Entity entity : {Entity::Customer, Entity::Order, Entity::Product}) {
        if (fields::exportTable(entity).key == key)
            return fields::exportTable(entity).table;
    }
    return {};
}

// --- columns ---------------------------------------------------------------------------------------------------------

/// The fields of a table that have a column, in the order of their ids, then those that are computed.
std::vector<DerivedColumn> fieldsOf(const ExportTable &table, const Snapshot &snapshot)
{
    std::vector<DerivedColumn> result;
    for (const std::string &id : table.table->names()) {
        const fields::Field *field = snapshot.catalogue.find(id); // else a column of the engine's own
        const columns::Column *column = field ? table.table->find(id) : nullptr;
        if (column)
            result.push_back({field, column});
    }
    result.insert(result.end(), table.derived.begin(), table.derived.end());
    return result;
}

/// Lists of customers have a table of their own.
bool isOwnTable(const DerivedColumn &column)
{
    return column.field->entity == Entity::Customer && std::holds_alternative<columns::ListColumn>(*column.column);
}

/// Field ids are lower-case ASCII words: their names need no more than quotes.
std::string inQuotes(std::string_view name)
{
    return '"' + std::string(name) + '"';
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

std::string createStatement(const ExportTable &table, const std::vector<ExportColumn> &columns)
{
    const ExportTableName &name = table.name();
    std::string sql =
        "CREATE TABLE " + std::string(name.table) + " (" + std::string(name.key) + " INTEGER PRIMARY KEY NOT NULL";
    for (const std::string_view link : name.links)
        sql += ", " + std::string(link) + " INTEGER REFERENCES " + std::string(tableOfKey(link));
    if (table.lots)
        sql += ", " + std::string(fields::exportLotColumn) + " INTEGER NOT NULL";
    for (const ExportColumn &column : columns)
        sql += ", " + inQuotes(column.name) + (column.isInteger() ? " INTEGER" : " TEXT");
    return sql + ") STRICT";
}

std::string insertStatement(const ExportTable &table, std::size_t places)
{
    std::string sql = "INSERT INTO " + std::string(table.name().table) + " VALUES (";
    for (std::size_t place = 1; place <= places; ++place)
        sql += (place == 1 ? "?" : ", ?") + std::to_string(place);
    return sql + ')';
}

/// Binds the keys and the lot of a row from place 1 on. The last place.
int bindKeys(Statement &insert, const ExportTable &table, std::size_t row)
{
    int place = 1;
    insert.bind(place, static_cast<std::int64_t>(row) + 1);
    for (const std::vector<std::uint32_t> &link : table.links) {
        if (link[row] == nobody)
            insert.bindNull(++place);
        else
            insert.bind(++place, std::int64_t{link[row]} + 1);
    }
    if (table.lots)
        insert.bind(++place, std::int64_t{(*table.lots)[row]});
    return place;
}

Result<void> fillTable(Connection &connection, const ExportTable &table, const std::vector<ExportColumn> &columns,
                       const TimeZone &zone, Progress &progress)
{
    const std::size_t keys = 1 + table.links.size() + (table.lots ? 1 : 0);
    Result<Statement> insert = connection.prepare(insertStatement(table, keys + columns.size()));
    if (!insert)
        return insert.error();
    for (std::size_t row = 0; row < table.table->rows; ++row) {
        int place = bindKeys(*insert, table, row);
        for (const ExportColumn &column : columns)
            bindCell(*insert, ++place, column, row, zone);
        if (const Result<void> done = insert->run(); !done)
            return done;
        if (const Result<void> goOn = counted(progress, row); !goOn)
            return goOn;
    }
    return {};
}

Result<void> describeFields(Connection &connection, const ExportTable &table, const std::vector<DerivedColumn> &columns)
{
    Result<Statement> insert = connection.prepare("INSERT INTO field VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return insert.error();
    for (const DerivedColumn &column : columns) {
        const bool apart = isOwnTable(column);
        const ValueType type = column.field->type;
        const auto *integers = std::get_if<columns::IntegerColumn>(column.column);
        const bool scaled = integers && (type == ValueType::Number || type == ValueType::Money);
        insert->bind(1, column.field->id).bind(2, apart ? fields::exportListTable : table.name().table);
        insert->bind(3, apart ? std::string("value") : fields::exportColumn(*column.field));
        insert->bind(4, fields::typeId(type));
        insert->bind(5, std::int64_t{scaled ? integers->scale : std::uint8_t{0}}).bind(6, column.field->name);
        if (const Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> fillList(Connection &connection, const DerivedColumn &column)
{
    Result<Statement> insert = connection.prepare("INSERT INTO customer_list_value VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return insert.error();
    const auto &lists = std::get<columns::ListColumn>(*column.column);
    const std::vector<std::string> keys = matchKeysOf(*lists.dictionary);
    for (std::size_t row = 0; row < lists.size(); ++row) {
        for (const std::uint32_t code : lists.at(row)) {
            insert->bind(1, static_cast<std::int64_t>(row) + 1).bind(2, column.field->id);
            insert->bindView(3, lists.dictionary->word(code)).bindView(4, keys[code]);
            if (const Result<void> done = insert->run(); !done)
                return done;
        }
    }
    return {};
}

Result<void> exportTable(Connection &connection, const ExportTable &table, const Snapshot &snapshot, Progress &progress)
{
    const std::vector<DerivedColumn> fields = fieldsOf(table, snapshot);
    if (const std::optional<Error> failure = snapshot.failure())
        return *failure;
    if (const Result<void> done = describeFields(connection, table, fields); !done)
        return done;
    std::vector<ExportColumn> columns;
    for (const DerivedColumn &field : fields) {
        if (!isOwnTable(field))
            std::ranges::move(exportColumns(*field.field, *field.column), std::back_inserter(columns));
    }
    if (const Result<void> done = connection.execute(createStatement(table, columns)); !done)
        return done;
    if (const Result<void> done = fillTable(connection, table, columns, snapshot.timeZone, progress); !done)
        return done;
    for (const DerivedColumn &field : fields) {
        if (!isOwnTable(field))
            continue;
        if (const Result<void> done = fillList(connection, field); !done)
            return done;
    }
    return {};
}

Result<void> makeIndexes(Connection &connection, std::span<const ExportTable> tables)
{
    for (const ExportTable &table : tables) {
        const std::string name(table.name().table);
        for (const std::string_view link : table.name().links) {
            const std::string key(link);
            const Result<void> done =
                connection.execute("CREATE INDEX " + name + '_' + key + " ON " + name + " (" + key + ')');
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
    const Moment dataMoment = snapshot.dataMoment();
    const std::pair<const char *, std::string> rows[] = {
        {"currency", snapshot.currency},
        {"time_zone", snapshot.timeZone.id()},
        {"data_until", dataMoment == Moment{} ? std::string() : isoMoment(dataMoment)},
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
                                  REFERENCES field, value TEXT NOT NULL, value_key TEXT NOT NULL,
                                  PRIMARY KEY (customer_id, field_id, value)) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Result<void> exportTables(Connection &connection, const Snapshot &snapshot, const ExportExtras &extras,
                          Progress &progress)
{
    const std::vector<ExportTable> tables = tablesOf(snapshot, extras);
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
