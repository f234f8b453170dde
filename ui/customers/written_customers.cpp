// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/written_customers.h"

#include "rules/explain.h"

#include <algorithm>
#include <optional>

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

/// What a finding is in a spreadsheet; nothing where it is shown as words instead.
struct Value {
    const WorkspaceState &state;
    fields::ValueType type;

    std::optional<tables::Cell> operator()(const Decimal &number) const
    {
        if (type != fields::ValueType::Money)
            return number;
        const std::uint8_t digits = std::max(number.scale, currencyDigits(state.currency()));
        return tables::Amount{{rescaled(number, digits).value_or(0), digits}, state.currency()};
    }
    std::optional<tables::Cell> operator()(Date day) const { return day; }
    std::optional<tables::Cell> operator()(Moment moment) const
    {
        return tables::LocalTime{floorDivide(state.context.timeZone.toLocal(moment), 1000)};
    }
    std::optional<tables::Cell> operator()(const auto &) const { return std::nullopt; }
};

tables::Cell cell(const CustomerTable &table, const CustomerColumn &column, std::uint32_t row)
{
    if (column.content == CustomerContent::Field && column.sources.front()) {
        const rules::Finding finding = rules::findingAt(*column.sources.front(), column.type, row);
        if (const std::optional<tables::Cell> value = std::visit(Value{*table.state, column.type}, finding))
            return *value;
    }
    QString shown = customerCellText(table, column, row);
    if (column.content == CustomerContent::Rfm)
        shown.remove(u'-'); // spreadsheets take 5-5-5 for a day
    if (shown == nothingKnown())
        return {};
    return shown.toStdString();
}

} // namespace

tables::Table writtenCustomers(const CustomerTablePtr &table, const CustomerRows &rows)
{
    tables::Table written;
    for (const CustomerColumn &column : table->columns)
        written.header.push_back(header(*table->state, column).toStdString());
    written.rows = rows->size();
    written.row = [table, rows](std::size_t row) {
        tables::Row cells;
        for (const CustomerColumn &column : table->columns)
            cells.push_back(cell(*table, column, (*rows)[row]));
        return cells;
    };
    written.failure = [table] { return table->state->snapshot->failure(); };
    return written;
}

} // namespace dilim::ui
