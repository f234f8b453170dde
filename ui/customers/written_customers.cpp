// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/written_customers.h"

#include "rules/explain.h"

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

bool isMoney(const CustomerColumn &column)
{
    return column.content == CustomerContent::Field && column.type == fields::ValueType::Money;
}

QString header(const WorkspaceState &state, const CustomerColumn &column)
{
    const QString label = customerColumnLabel(state, column.id);
    return isMoney(column) ? label + u" ("_s + QString::fromStdString(state.currency()) + u')' : label;
}

QString cell(const CustomerTable &table, const CustomerColumn &column, std::uint32_t row)
{
    if (column.content == CustomerContent::Field && isNumeric(column)) {
        const rules::Finding value = rules::findingAt(*column.sources.front(), column.type, row);
        const auto *number = std::get_if<Decimal>(&value);
        return number ? spreadsheetNumber(isMoney(column) ? fixedText(*number) : decimalText(*number)) : QString();
    }
    QString shown = customerCellText(table, column, row);
    if (column.content == CustomerContent::Rfm)
        shown.remove(u'-'); // spreadsheets take 5-5-5 for a day
    return shown == nothingKnown() ? QString() : shown;
}

} // namespace

WrittenTable writtenCustomers(const CustomerTablePtr &table, const CustomerRows &rows)
{
    WrittenTable written;
    for (const CustomerColumn &column : table->columns)
        written.header.append(header(*table->state, column));
    written.rows = static_cast<qsizetype>(rows->size());
    written.row = [table, rows](qsizetype row) {
        QStringList cells;
        for (const CustomerColumn &column : table->columns)
            cells.append(cell(*table, column, (*rows)[static_cast<std::size_t>(row)]));
        return cells;
    };
    written.failure = [table] { return table->state->snapshot->failure(); };
    return written;
}

} // namespace dilim::ui
