// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QString>
#include <QStringList>
#include <QVector>

class QWidget;

namespace dilim::ui {

/// What a chart shows, as a table: bars have a row a category and a column a series, columns a row a category with all
/// that is told of it, a grid is as it stands.
struct ChartTable {
    QStringList header{};
    QVector<QStringList> rows{}; // as many cells as the header
};

[[nodiscard]] ChartTable chartTable(const charts::ChartSpec &spec);
/// Cells parted by tabs, as spreadsheets take them from the clipboard.
[[nodiscard]] QString tabbedText(const ChartTable &table);
/// A window that shows the table and closes on Escape.
void showChartTable(QWidget *parent, const QString &title, const ChartTable &table);

} // namespace dilim::ui
