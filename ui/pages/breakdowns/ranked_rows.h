// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/choosable_parts.h"
#include "ui/widgets/marks.h"

#include <QStringList>
#include <QVector>

namespace dilim::ui {

struct RankedRow {
    QString name{};
    ShareBar bar{};
    QStringList cells{}; // one for each heading
    QString tip{}; // all figures, exactly
    QString spoken{}; // "İstanbul, 1,234 customers, 12.0%": for a screen reader
    bool known = true; // false: what has no value, in a weaker colour
};
struct RankedTable {
    QStringList headings{};
    QVector<RankedRow> rows{};
    bool lines = false; // between the rows
    int spare = -1; // the heading that goes first where there is no room for bars
};

/// Rows with a name, a bar and figures.
class RankedRows : public ChoosableParts
{
    Q_OBJECT
public:
    explicit RankedRows(QWidget *parent = nullptr);
    void setTable(const RankedTable &table);
    [[nodiscard]] const RankedTable &table() const { return m_table; }
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] Roles accessibleRoles() const override { return {QAccessible::List, QAccessible::ListItem}; }
    [[nodiscard]] int accessiblePartCount() const override;
    [[nodiscard]] AccessiblePart accessiblePart(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int partAt(const QPointF &place) const override;
    [[nodiscard]] std::optional<int> partByKey(int key) const override;
    [[nodiscard]] QString figuresOf(int part) const override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the parts of every row stand.
    struct Columns {
        QVector<double> cells{}; // widths; 0: left out
        double name = 0;
        double bar = 0;
    };
    [[nodiscard]] Columns measured() const;
    [[nodiscard]] int rowHeight() const;
    void paintHeadings(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;

    RankedTable m_table;
    Columns m_columns; // at this width
};

} // namespace dilim::ui
