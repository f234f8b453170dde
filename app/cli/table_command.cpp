// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "cli/commands.h"
#include "cli/csv_writer.h"
#include "cli/lookup_words.h"
#include "tables/save_table.h"
#include "wording/formats.h"
#include "workspace/suggest_lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// What a table tells people in a list, beside its link.
Json tableJson(const store::KeptTable &table)
{
    return {{"number", table.import},
            {"file", table.fileName},
            {"source", table.source},
            {"data_date", isoDate(table.dataDate)},
            {"rows", table.rowCount}};
}

/// Customers are read only where a table is linked to them.
Result<std::vector<LinkedTable>> linkedTables(Session &session, workspace::Workspace &workspace)
{
    const Result<std::vector<store::ActiveLookup>> lookups = workspace.lookups();
    if (!lookups)
        return lookups.error();
    std::vector<LinkedTable> linked;
    if (lookups->empty())
        return linked;
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return open.error();
    for (const store::ActiveLookup &lookup : *lookups) {
        Result<LinkedTable> one = linkedTable(*open, lookup);
        if (!one)
            return one.error();
        linked.push_back(*std::move(one));
    }
    return linked;
}

int listTables(Session &session, workspace::Workspace &workspace)
{
    const Result<std::vector<store::KeptTable>> tables = workspace.keptTables();
    if (!tables)
        return session.fail(tables.error());
    const Result<std::vector<LinkedTable>> linked = linkedTables(session, workspace);
    if (!linked)
        return session.fail(linked.error());
    Json list = Json::array();
    std::vector<QStringList> shown{{tr("Number"), tr("File"), tr("Source"), tr("Data of"), tr("Rows")}};
    for (const store::KeptTable &table : *tables) {
        Json json = tableJson(table);
        for (const LinkedTable &one : *linked) {
            if (one.table.import == table.import)
                json["link"] = lookupJson(one);
        }
        list.push_back(std::move(json));
        shown.push_back({QString::number(table.import), QString::fromStdString(table.fileName),
                         QString::fromStdString(table.source), QString::fromStdString(isoDate(table.dataDate)),
                         QString::number(table.rowCount)});
    }
    QString words = textTable(shown, {true, false, false, false, true});
    for (const LinkedTable &one : *linked)
        words += u'\n' + lookupWords(one, session.language());
    return session.answer({{"tables", list}}, words);
}

/// The keys of --link; those that fit by themselves for "auto". Errors: "cli.bad_option" (option, value),
/// "lookup.no_suggestion" (file).
Result<std::vector<store::LookupKey>> wantedKeys(Session &session, OpenWorkspace &open, std::uint32_t number)
{
    const std::vector<std::string> wanted = session.values("link");
    if (wanted == std::vector<std::string>{"auto"}) {
        const Result<store::KeptTable> table = open.workspace.keptTable(number);
        if (!table)
            return table.error();
        std::vector<store::LookupKey> keys = workspace::suggestedKeys(*open.snapshot, *table);
        return keys.empty() ? Result<std::vector<store::LookupKey>>(Error{"lookup.no_suggestion", {table->fileName}})
                            : keys;
    }
    std::vector<store::LookupKey> keys;
    for (const std::string &one : wanted) {
        const std::size_t mark = one.rfind('='); // a header may have the sign, a field has not
        if (mark == std::string::npos)
            return Error{"cli.bad_option", {"link", one}};
        keys.push_back({one.substr(0, mark), one.substr(mark + 1)});
    }
    return keys;
}

int linkTable(Session &session, std::uint32_t number)
{
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadWrite);
    if (!open)
        return session.fail(open.error());
    const Result<std::vector<store::LookupKey>> keys = wantedKeys(session, *open, number);
    if (!keys)
        return session.fail(keys.error());
    if (const Result<void> linked = open->workspace.linkTable(number, *keys); !linked)
        return session.fail(linked.error());
    const Result<std::vector<store::ActiveLookup>> lookups = open->workspace.lookups();
    if (!lookups)
        return session.fail(lookups.error());
    const auto same = [&](const store::ActiveLookup &lookup) { return lookup.link.keys == *keys; };
    const auto made = std::ranges::find_if(*lookups, same);
    const Result<LinkedTable> linked = linkedTable(*open, *made);
    if (!linked)
        return session.fail(linked.error());
    return session.answer({{"link", lookupJson(*linked)}}, lookupWords(*linked, session.language()));
}

int unlinkTable(Session &session, std::uint32_t number)
{
    const auto mode = store::WorkspaceFile::Mode::ReadWrite;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    if (const Result<void> done = workspace->unlinkTable(number); !done)
        return session.fail(done.error());
    return session.answer({{"unlinked", number}}, tr("Table %1 is no look-up table any more.").arg(number));
}

/// Numbers and days as such, so that spreadsheets can count with them.
tables::Cell cellOf(const std::string &text, fields::ValueType type)
{
    if (type == fields::ValueType::Number || type == fields::ValueType::Money) {
        if (const std::optional<Decimal> number = parseDecimal(text))
            return *number;
    }
    if (type == fields::ValueType::Date) {
        if (const std::optional<Date> date = parseIsoDate(text))
            return *date;
    }
    return text.empty() ? tables::Cell() : tables::Cell(text);
}

int saveTable(Session &session, const store::KeptTable &kept)
{
    tables::Table table;
    table.name = kept.fileName;
    for (const store::KeptColumn &column : kept.columns)
        table.header.push_back(column.name);
    table.rows = kept.rows.size();
    table.row = [&kept](std::size_t row) {
        tables::Row cells;
        for (std::size_t c = 0; c < kept.columns.size(); ++c)
            cells.push_back(cellOf(kept.rows[row][c], kept.columns[c].type));
        return cells;
    };
    const std::string path = session.value("o");
    const Result<void> saved =
        tables::saveTable(path, table, tables::csvMarksOf(session.language()), session.progress());
    if (!saved)
        return session.fail(saved.error());
    return session.answer(
        {{"file", path}, {"rows", kept.rowCount}},
        tr("%1 rows are in %2.")
            .arg(wording::numberText(kept.rowCount, session.language()), QString::fromStdString(path)));
}

int showTable(Session &session, workspace::Workspace &workspace, std::uint32_t number)
{
    const Result<store::KeptTable> table = workspace.keptTable(number);
    if (!table)
        return session.fail(table.error());
    if (session.has("o"))
        return saveTable(session, *table);
    std::vector<std::string> names;
    Json columns = Json::array();
    for (const store::KeptColumn &column : table->columns) {
        names.push_back(column.name);
        columns.push_back({{"name", column.name}, {"type", fields::typeId(column.type)}});
    }
    std::string csv;
    appendCsvRow(csv, names);
    for (const std::vector<std::string> &row : table->rows)
        appendCsvRow(csv, row);
    return session.answer({{"columns", columns}, {"rows", table->rows}}, QString::fromStdString(csv));
}

} // namespace

int showTables(Session &session)
{
    if (session.argumentCount() < 1 || session.argumentCount() > 2)
        return session.wrongUsage();
    bool isNumber = true;
    std::uint32_t number = 0;
    if (session.argumentCount() == 2)
        number = QString::fromStdString(session.argument(1)).toUInt(&isNumber);
    const bool changes = session.has("link") || session.has("unlink");
    if (!isNumber || (changes && session.argumentCount() == 1) || (session.has("link") && session.has("unlink")))
        return session.wrongUsage();
    if (changes)
        return session.has("link") ? linkTable(session, number) : unlinkTable(session, number);
    const auto mode = store::WorkspaceFile::Mode::ReadOnly;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    return session.argumentCount() == 1 ? listTables(session, *workspace) : showTable(session, *workspace, number);
}

} // namespace dilim::cli
