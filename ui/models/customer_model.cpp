// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer_model.h"

#include <algorithm>

namespace dilim::ui {

void CustomerModel::setTable(const CustomerTablePtr &table, const CustomerRows &rows)
{
    beginResetModel();
    m_table = table;
    m_rows = rows;
    endResetModel();
}

void CustomerModel::setRows(const CustomerRows &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const CustomerColumn &CustomerModel::column(int section) const
{
    return m_table->columns[static_cast<std::size_t>(section)];
}

int CustomerModel::rowOf(std::uint32_t customer) const
{
    if (!m_rows)
        return -1;
    const auto at = std::find(m_rows->begin(), m_rows->end(), customer);
    return at == m_rows->end() ? -1 : static_cast<int>(at - m_rows->begin());
}

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows || !m_table ? 0 : static_cast<int>(m_rows->size());
}

int CustomerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columns.size());
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerColumn &shown = column(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return customerCellText(*m_table, shown, customerAt(index.row()));
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(shown) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return customerColumnLabel(*m_table->state, column(section).id);
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace dilim::ui
