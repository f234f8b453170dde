// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_sqlite.h"

#include "base/durable_file.h"
#include "store/export_kept.h"
#include "store/export_tables.h"
#include "store/open_files.h"
#include "store/sqlite.h"

#include <filesystem>
#include <system_error>

// What the database holds (README, "SQL", says the same):
//
//   workspace(key, value)                currency, time_zone, data_until
//   field(field_id, table_name, column_name, type, scale, name)
//                                        what each column below means; a number or amount is column / 10^scale
//   customer(customer_id, lot, ...)      one row a customer; lot: place in random draws
//   customer_list_value(customer_id, field_id, value, value_key)   interests, tags and other lists of categories
//   product(product_id, ...)
//   orders(order_id, customer_id, ...)   customer_id is NULL while the customer is not known
//   order_line(line_id, order_id, customer_id, product_id, ...)
//   event(event_id, customer_id, product_id, ...)
//   segment(segment_id, name, colour, rule)             rules as JSON text
//   currency_rate(currency, day, units, scale)          one unit is worth units / 10^scale from that day on
//   kept_table(table_id, table_name, file, source, data_date)   tables about nobody, each of them as
//   table_N(...)                                        with its own headers as names; all cells are text
//
// The keys are row numbers of this export and nothing else, in the order in which rules look at rows; the shop's own
// numbers are in columns such as customer.external_id and orders.id. Besides the keys a table has a column for every
// field that holds something, named after its id ("customer.country" gives customer.country). Moments are text in UTC
// ("2026-02-13T08:00:00Z"), days are text ("2026-02-13"), yes and no are 1 and 0, texts and categories are text,
// numbers and amounts are whole numbers at the scale in `field` (1250 at scale 2 is 12.50). Nothing known is NULL.
// Lists of orders, lines, events and products are JSON arrays. Beside some columns stand others: country_key is the
// form in which words are compared, at_ms and at_local are the moment in milliseconds and in local time; see
// fields/export_names.h.

namespace dilim::store {
namespace {

Result<void> runAll(Connection &connection, const columns::Snapshot &snapshot, const std::vector<Segment> &segments,
                    const ExportExtras &extras, Progress &progress)
{
    if (const Result<void> begun = connection.execute("BEGIN"); !begun)
        return begun;
    if (const Result<void> done = exportTables(connection, snapshot, extras, progress); !done)
        return done;
    if (const Result<void> done = exportSegments(connection, segments); !done)
        return done;
    if (const Result<void> done = exportRates(connection, snapshot.rates); !done)
        return done;
    if (const Result<void> done = exportKeptTables(connection, extras.tables); !done)
        return done;
    return connection.execute("COMMIT");
}

Result<void> writeDatabase(const std::string &path, const columns::Snapshot &snapshot,
                           const std::vector<Segment> &segments, const ExportExtras &extras, Progress &progress)
{
    if (const Result<void> made = createPrivateFile(path); !made)
        return made;
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::Export);
    if (!connection)
        return connection.error();
    const CancelGuard guard(**connection, progress);
    return runAll(**connection, snapshot, segments, extras, progress);
}

} // namespace

Result<void> exportSqlite(const columns::Snapshot &snapshot, const std::vector<Segment> &segments,
                          const ExportExtras &extras, const std::string &path, Progress &progress)
{
    if (isWorkspace(path))
        return Error{"export.is_workspace", {path}};
    const std::string partial = freeNameBeside(path, ".partial");
    Result<void> done = writeDatabase(partial, snapshot, segments, extras, progress);
    if (done)
        done = finishFile(partial, path);
    if (done)
        return {};
    std::error_code ignored;
    std::filesystem::remove(partial, ignored);
    Error error = done.error();
    if (error.code == cancelledCode || error.code == "disk.full" || error.code == "memory.full")
        return error;
    return Error{"export.cannot_write", {path, error.arguments.empty() ? error.code : error.arguments.back()}};
}

} // namespace dilim::store
