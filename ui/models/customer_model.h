// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/customer_query.h"
#include "ui/models/customer_table.h"

#include <QAbstractTableModel>

namespace dilim::ui {

/// Rows of customers, any of them in any order; each cell is looked up when it is painted.
class CustomerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Another table or other columns; the rows are of its snapshot.
    void setTable(const CustomerTablePtr &table, const CustomerRows &rows);
    void setRows(const CustomerRows &rows);
    [[nodiscard]] const CustomerTablePtr &table() const { return m_table; }
    [[nodiscard]] const CustomerRows &rows() const { return m_rows; }
    [[nodiscard]] const CustomerColumn &column(int section) const;
    /// The row of the snapshot.
    [[nodiscard]] std::uint32_t customerAt(int row) const { return (*m_rows)[static_cast<std::size_t>(row)]; }
    /// Where a customer of the snapshot stands; -1: nowhere.
    [[nodiscard]] int rowOf(std::uint32_t customer) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CustomerTablePtr m_table;
    CustomerRows m_rows;
};

} // namespace dilim::ui
