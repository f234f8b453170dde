// SPDX-License-Identifier: GPL-3.0-or-later
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

bool isFigure(fields::ValueType type)
{
    return type == fields::ValueType::Number || type == fields::ValueType::Money;
}

/// The cell as what it is; as words where it is no number or day in the form of our own files.
tables::Cell cellOf(const std::string &text, fields::ValueType type)
{
    const std::optional<Decimal> number = isFigure(type) ? parseDecimal(text) : std::nullopt;
    const std::optional<Date> day = type == fields::ValueType::Date ? parseIsoDate(text) : std::nullopt;
    if (number)
        return *number;
    return day ? tables::Cell(*day) : tables::Cell(text);
}

int saveTable(Session &session, const store::KeptTable &kept, const std::vector<std::string> &names)
{
    tables::Table table;
    table.name = kept.fileName;
    table.header = names;
    table.rows = kept.rows.size();
    table.row = [&kept](std::size_t row) {
        tables::Row cells;
        for (std::size_t column = 0; column < kept.columns.size(); ++column)
            cells.push_back(cellOf(kept.rows[row][column], kept.columns[column].type));
        return cells;
    };
    const std::string path = session.value("o");
    if (const Result<void> saved =
            tables::saveTable(path, table, tables::csvMarksOf(session.language()), session.progress());
        !saved)
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
    std::vector<std::string> names;
    Json columns = Json::array();
    for (const store::KeptColumn &column : table->columns) {
        names.push_back(column.name);
        columns.push_back({{"name", column.name}, {"type", fields::typeId(column.type)}});
    }
    if (session.has("o"))
        return saveTable(session, *table, names);
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
