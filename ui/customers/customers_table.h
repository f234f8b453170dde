// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/customer_model.h"

#include <QTableView>

#include <optional>

namespace dilim::ui {

/// The table of customers. Arrows move, Enter or a click opens a customer, Esc closes; a click on a header sorts.
class CustomersTable : public QTableView
{
    Q_OBJECT
public:
    explicit CustomersTable(QWidget *parent = nullptr);

    void show(const CustomerTablePtr &table, const CustomerRows &rows);
    /// Marks the column by which rows are sorted; columns that are not shown mark none.
    void markSorting(const std::string &column, analysis::SortDirection direction);
    [[nodiscard]] CustomerModel *customers() const { return m_model; }
    /// Rows in sight, counted from 0, both included; nothing in an empty table.
    [[nodiscard]] std::optional<std::pair<int, int>> rowsInSight() const;
    /// False if the customer is not among the rows.
    bool choose(std::uint32_t customer);
    void clearChoice();

signals:
    void sortingWanted(const std::string &column);
    void customerReached(quint32 customer); // by arrows or a click
    void customerOpened(quint32 customer); // by Enter or a click
    void closeWanted(); // Esc
    void sightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    int sizeHintForColumn(int column) const override;

private:
    void open(const QModelIndex &index);
    void wantSorting(int section);
    void fitColumns();

    CustomerModel *m_model = nullptr;
};

} // namespace dilim::ui
