// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kept_tables.h"
#include "tables/table.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace dilim::ui {

/// A table about nobody as people read it: numbers and days by language; sorted by any column.
class KeptTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(store::KeptTable table, const std::string &language);
    /// The rows in the order shown, with their values.
    [[nodiscard]] tables::Table written() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const std::string &cell(int row, int column) const;

    store::KeptTable m_table;
    std::vector<std::size_t> m_order; // row of the table by row shown
    std::string m_language{"en"};
};

} // namespace dilim::ui
