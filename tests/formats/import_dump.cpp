// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/import_dump.h"

#include "base/decimal.h"
#include "fields/standard_fields.h"
#include "store/export_sqlite.h"
#include "store/sqlite.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <filesystem>
#include <map>
#include <optional>

namespace dilim::tests {
namespace {

using store::Connection;
using workspace::ImportResult;
using workspace::Workspace;

constexpr std::size_t mostRows = 60; // of a table
constexpr std::size_t mostIssues = 20;
constexpr const char *day = "2026-07-01T09:00:00Z";

std::string joined(const std::vector<std::string> &parts, const char *between)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : between) + parts[i];
    return text;
}

std::string oneLine(std::string text)
{
    for (std::size_t at = 0; (at = text.find_first_of("\r\n", at)) != std::string::npos;)
        text.replace(at, 1, "\\n");
    return text;
}

std::string countsText(const store::OutcomeCounts &counts)
{
    std::string text = std::to_string(counts.created) + " new";
    const auto add = [&text](std::uint64_t count, const char *what) {
        if (count > 0)
            text += ", " + std::to_string(count) + what;
    };
    add(counts.updated, " updated");
    add(counts.unchanged, " unchanged");
    add(counts.merged, " merged");
    add(counts.conflicts, " conflicts");
    add(counts.ownerless, " of nobody");
    return text;
}

std::string evidenceLine(const ingest::Evidence &evidence)
{
    std::vector<std::string> parts{evidence.id};
    parts.insert(parts.end(), evidence.arguments.begin(), evidence.arguments.end());
    return oneLine(joined(parts, " | "));
}

std::string columnLine(const ingest::ColumnReport &column)
{
    const ingest::ColumnMapping &reading = column.reading;
    std::string text = "  " + oneLine(column.header) + " -> ";
    if (reading.fields.empty())
        return text + "left out" + (column.evidence.empty() ? "" : " (" + column.evidence.front().id + ")") + '\n';
    text += joined(reading.fields, ", ");
    const bool custom = fields::standardField(reading.fields.front()) == nullptr;
    if (custom)
        text += " * " + std::string(fields::typeId(*reading.type));
    if (column.doubtful)
        text += ", doubtful";
    if (column.unread > 0)
        text += ", " + std::to_string(column.unread) + " unread";
    if (custom && column.filled == 0)
        text += ", empty";
    return text + '\n';
}

std::string fileText(const ImportResult &result)
{
    const ingest::ReadReport &report = result.report;
    std::string text = "file " + std::filesystem::path(result.path).filename().string() + '\n';
    text += "system " + (report.system ? report.system->id : report.mapping.system.value_or("none"))
        + (report.system ? " (" + std::string(ingest::knowledgeId(report.system->knowledge)) + ')' : "") + '\n';
    text += "source " + report.mapping.source + '\n';
    text += "read " + std::to_string(result.outcome.rowsRead) + " as "
        + std::string(fields::entityId(result.outcome.primary)) + ", " + std::to_string(result.outcome.rejected)
        + " rejected\n";
    for (std::size_t entity = 0; entity < fields::entityCount; ++entity) {
        if (result.outcome.feeds[entity])
            text += "  " + std::string(fields::entityId(static_cast<fields::Entity>(entity))) + ": "
                + countsText(result.outcome.entities[entity]) + '\n';
    }
    for (const auto &[kind, lines] : report.skippedLines)
        text += "skipped " + kind + ": " + std::to_string(lines) + '\n';
    for (const ingest::Evidence &finding : report.findings)
        text += "finding " + evidenceLine(finding) + '\n';
    std::size_t told = 0;
    for (const ingest::RowIssue &issue : result.issues) {
        if (told++ == mostIssues)
            break;
        text += std::string(issue.rejected ? "rejected" : "unread") + " line " + std::to_string(issue.line)
            + (issue.column < 0 ? "" : " column " + std::to_string(issue.column + 1)) + ' ' + issue.reason + ": "
            + oneLine(issue.text) + '\n';
    }
    text += "columns\n";
    for (const ingest::ColumnReport &column : report.columns)
        text += columnLine(column);
    return text + '\n';
}

struct ShownColumn {
    std::string column{};
    std::string field{};
    std::string type{};
    std::uint8_t scale = 0;
};

bool isShown(const std::string &field)
{
    static const std::string_view derived[] = {"order.amount", "order.counts", "line.amount", "line.counts"};
    const fields::Field *standard = fields::standardField(field);
    return !standard || !standard->derived || std::ranges::count(derived, field) > 0;
}

Result<std::vector<ShownColumn>> shownColumns(Connection &connection, const std::string &table)
{
    Result<store::Statement> rows = connection.prepare(
        "SELECT column_name, field_id, type, scale FROM field WHERE table_name = ?1 ORDER BY field_id");
    if (!rows)
        return rows.error();
    rows->bind(1, table);
    std::vector<ShownColumn> columns;
    for (Result<bool> more = rows->step();; more = rows->step()) {
        if (!more)
            return more.error();
        if (!*more)
            return columns;
        if (isShown(rows->text(1)) && rows->text(2) != "category_list")
            columns.push_back(
                {rows->text(0), rows->text(1), rows->text(2), static_cast<std::uint8_t>(rows->integer(3))});
    }
}

std::string valueText(const store::Statement &rows, int column, const ShownColumn &shown)
{
    if (shown.type == "number" || shown.type == "money")
        return decimalText({rows.integer(column), shown.scale});
    if (shown.type == "yes_no")
        return rows.integer(column) != 0 ? "yes" : "no";
    return oneLine(rows.text(column));
}

struct TableText {
    const char *table;
    const char *key;
    const char *select; // beside the shown columns: who it belongs to
};
constexpr TableText tables[] = {
    {"customer", "customer_id",
     "(SELECT group_concat(field_id || '=' || value, ' | ') FROM (SELECT * FROM "
     "customer_list_value v WHERE v.customer_id = t.customer_id ORDER BY field_id, value))"},
    {"orders", "order_id", "'of customer ' || customer_id"},
    {"order_line", "line_id",
     "coalesce('of order ' || (SELECT id FROM orders o WHERE o.order_id = t.order_id), 'of no order')"},
    {"product", "product_id", "NULL"},
    {"event", "event_id", "'of customer ' || customer_id"},
};

Result<std::string> tableText(Connection &connection, const TableText &table)
{
    const Result<std::vector<ShownColumn>> columns = shownColumns(connection, table.table);
    if (!columns)
        return columns.error();
    const Result<std::optional<std::int64_t>> any =
        connection.queryInteger(std::string("SELECT 1 FROM ") + table.table + " LIMIT 1");
    if (!any || !*any) // without rows there may be no columns to ask for
        return any ? Result<std::string>(std::string()) : any.error();
    std::string sql = std::string("SELECT ") + table.key + ", " + table.select;
    for (const ShownColumn &column : *columns)
        sql += ", \"" + column.column + '"';
    sql += std::string(" FROM ") + table.table + " t ORDER BY 1";
    Result<store::Statement> rows = connection.prepare(sql);
    if (!rows)
        return rows.error();
    std::string text;
    std::size_t count = 0;
    for (Result<bool> more = rows->step();; more = rows->step()) {
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (++count > mostRows)
            continue;
        text += "  " + std::to_string(rows->integer(0)) + ':';
        if (!rows->isNull(1))
            text += ' ' + rows->text(1);
        for (std::size_t c = 0; c < columns->size(); ++c) {
            const int at = static_cast<int>(c) + 2;
            const ShownColumn &column = (*columns)[c];
            const std::string value = rows->isNull(at) ? std::string() : valueText(*rows, at, column);
            if (!value.empty())
                text += " | " + column.field.substr(column.field.find('.') + 1) + '=' + value;
        }
        text += '\n';
    }
    if (count == 0)
        return std::string();
    return std::string(table.table) + ' ' + std::to_string(count) + '\n' + text;
}

/// Tables about nobody.
Result<std::string> keptText(Workspace &workspace)
{
    const Result<std::vector<store::KeptTable>> kept = workspace.keptTables();
    if (!kept)
        return kept.error();
    std::string text;
    for (const store::KeptTable &head : *kept) {
        const Result<store::KeptTable> table = workspace.keptTable(head.import);
        if (!table)
            return table.error();
        text += "table " + std::to_string(table->rows.size()) + '\n';
        for (const std::vector<std::string> &row : table->rows)
            text += "  " + oneLine(joined(row, " | ")) + '\n';
    }
    return text;
}

Result<std::string> contents(Workspace &workspace, const std::string &path)
{
    Progress progress;
    const auto snapshot = workspace.snapshot(progress);
    if (!snapshot)
        return snapshot.error();
    if (Result<void> exported = store::exportSqlite(**snapshot, {}, {}, path, progress); !exported)
        return exported.error();
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    std::string text;
    for (const TableText &table : tables) {
        Result<std::string> rows = tableText(**connection, table);
        if (!rows)
            return rows.error();
        text += *rows;
    }
    return text;
}

} // namespace

Result<std::string> importDump(const std::vector<std::string> &paths)
{
    const QTemporaryDir folder;
    const std::string base = folder.path().toStdString();
    Result<Workspace> workspace = Workspace::create(base + "/w.dilim", {"TRY", "Europe/Istanbul"});
    if (!workspace)
        return workspace.error();
    std::string text;
    Progress progress;
    for (const std::string &path : paths) {
        workspace::ImportRequest request;
        request.path = path;
        request.now = *parseIsoMoment(day);
        Result<ImportResult> result = workspace->importFile(request, progress);
        if (!result)
            return result.error();
        text += fileText(*result);
    }
    Result<std::string> rows = contents(*workspace, base + "/w.sqlite");
    if (!rows)
        return rows.error();
    const Result<std::string> kept = keptText(*workspace);
    if (!kept)
        return kept.error();
    return text + *rows + *kept;
}

} // namespace dilim::tests
