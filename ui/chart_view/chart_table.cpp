// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_view/chart_table.h"

#include "ui/tables/table_actions.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

ChartTable gridTable(const charts::ChartSpec &spec)
{
    ChartTable table;
    table.header.append(text(spec.y.title) + u" / "_s + text(spec.x.title));
    for (std::size_t i = 0; i < spec.cells.front().size(); ++i) {
        QString words = i < spec.x.ticks.size() ? text(spec.x.ticks[i]) : QString();
        if (i < spec.x.notes.size())
            words += u" ("_s + text(spec.x.notes[i]) + u')';
        table.header.append(words);
    }
    for (std::size_t row = 0; row < spec.cells.size(); ++row) {
        QStringList cells(row < spec.y.ticks.size() ? text(spec.y.ticks[row]) : QString());
        for (const charts::Cell &cell : spec.cells[row])
            cells.append(text(cell.value));
        table.rows.append(cells);
    }
    return table;
}

ChartTable seriesTable(const charts::ChartSpec &spec)
{
    ChartTable table;
    table.header.append(text(spec.y.title));
    for (const charts::Series &series : spec.series)
        table.header.append(text(series.name.empty() ? spec.title : series.name));
    for (std::size_t i = 0; !spec.series.empty() && i < spec.series.front().marks.size(); ++i) {
        QStringList cells(text(spec.series.front().marks[i].label));
        for (const charts::Series &series : spec.series)
            cells.append(text(series.marks[i].valueText));
        table.rows.append(cells);
    }
    return table;
}

/// A row a category, a column each thing that is told of it.
ChartTable columnsTable(const charts::ChartSpec &spec)
{
    ChartTable table;
    table.header.append(text(spec.x.title));
    const auto longest =
        std::ranges::max_element(spec.columns, {}, [](const charts::Column &column) { return column.facts.size(); });
    for (const charts::Fact &fact : longest->facts)
        table.header.append(text(fact.label));
    for (const charts::Column &column : spec.columns) {
        QStringList cells(text(column.name));
        for (const charts::Fact &fact : column.facts)
            cells.append(text(fact.value));
        while (cells.size() < table.header.size())
            cells.append(QString());
        table.rows.append(cells);
    }
    return table;
}

QList<QStandardItem *> itemsOf(const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        items.append(new QStandardItem(cell)); // the model owns its items
        items.back()->setEditable(false);
        items.back()->setTextAlignment(Qt::AlignVCenter | (items.size() == 1 ? Qt::AlignLeft : Qt::AlignRight));
    }
    return items;
}

} // namespace

ChartTable chartTable(const charts::ChartSpec &spec)
{
    if (!spec.columns.empty())
        return columnsTable(spec);
    return spec.cells.empty() ? seriesTable(spec) : gridTable(spec);
}

QString tabbedText(const ChartTable &table)
{
    QString out = table.header.join(u'\t') + u'\n';
    for (const QStringList &row : table.rows)
        out += row.join(u'\t') + u'\n';
    return out;
}

void showChartTable(QWidget *parent, const QString &title, const ChartTable &table)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"chartTable"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *model = new QStandardItemModel(dialog);
    model->setHorizontalHeaderLabels(table.header);
    for (int column = 1; column < model->columnCount(); ++column)
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight); // as the numbers
    for (const QStringList &row : table.rows)
        model->appendRow(itemsOf(row));
    auto *view = new QTableView(dialog);
    view->setAccessibleName(title);
    view->setModel(model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    view->resizeColumnsToContents();
    for (int column = 0; column < model->columnCount(); ++column)
        view->setColumnWidth(column, view->columnWidth(column) + metrics::controlGap);
    new TableActions(view); // owned by the view
    view->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    dialog->resize(640, 360);
    dialog->open();
}

} // namespace dilim::ui
