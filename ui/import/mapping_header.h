// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "ingest/read_report.h"

#include <QHeaderView>
#include <QVector>

#include <vector>

class QComboBox;
class QTableView;

namespace dilim::ui {

/// The head of the preview: of each column its header in the file, the field it becomes, its type, how much of it was
/// read, or why it is left out. The choice of the field is a combo box of its own, and lies above the table: what is
/// inside of a table's head is unknown to screen readers.
class MappingHeader : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int headerHeight = 116;

    /// `above` holds the table, and the choices above it.
    MappingHeader(QTableView *table, QWidget *above);
    /// `rows` is how many records the counts of the columns speak of.
    void setColumns(fields::Entity primary, const std::vector<ingest::ColumnReport> &columns, std::uint64_t rows);
    /// The choices come after a widget, from left to right: they are younger than all around them.
    void placeInTabOrder(QWidget *before) const;
    /// A width at which everything of a column can be read.
    [[nodiscard]] int usefulWidth(int column) const;
    [[nodiscard]] QSize sizeHint() const override { return {0, headerHeight}; }

signals:
    void columnReached(int column); // by the keys: it is to be seen
    void fieldsChosen(int column, const std::vector<std::string> &fields);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the choices: focus

private:
    void placeCombos();

    std::vector<ingest::ColumnReport> m_columns;
    std::uint64_t m_rows = 0;
    QWidget *m_band; // of the choices
    QVector<QComboBox *> m_combos; // by column
};

} // namespace dilim::ui
