// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "cli/commands.h"
#include "cli/csv_writer.h"
#include "tables/save_table.h"
#include "wording/formats.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

int listTables(Session &session, workspace::Workspace &workspace)
{
    const Result<std::vector<store::KeptTable>> tables = workspace.keptTables();
    if (!tables)
        return session.fail(tables.error());
    Json list = Json::array();
    std::vector<QStringList> shown{{tr("Number"), tr("File"), tr("Source"), tr("Data of"), tr("Rows")}};
    for (const store::KeptTable &table : *tables) {
        list.push_back({{"number", table.import},
                        {"file", table.fileName},
                        {"source", table.source},
                        {"data_date", isoDate(table.dataDate)},
                        {"rows", table.rowCount}});
        shown.push_back({QString::number(table.import), QString::fromStdString(table.fileName),
                         QString::fromStdString(table.source), QString::fromStdString(isoDate(table.dataDate)),
                         QString::number(table.rowCount)});
    }
    return session.answer({{"tables", list}}, textTable(shown, {true, false, false, false, true}));
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
    if (!isNumber)
        return session.wrongUsage();
    const auto mode = store::WorkspaceFile::Mode::ReadOnly;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    return session.argumentCount() == 1 ? listTables(session, *workspace) : showTable(session, *workspace, number);
}

} // namespace dilim::cli
