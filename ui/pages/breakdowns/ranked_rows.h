// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/marks.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

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

/// Rows with a name, a bar and figures. A click, or the arrows and Enter, choose one; Escape chooses none.
class RankedRows : public QWidget, public HasAccessibleParts
{
    Q_OBJECT
public:
    explicit RankedRows(QWidget *parent = nullptr);
    /// The chosen row stays chosen by its place.
    void setTable(const RankedTable &table);
    [[nodiscard]] const RankedTable &table() const { return m_table; }
    /// -1: none.
    void setChosen(int row);
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// What is shown is being worked out anew.
    void setStale(bool stale);
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] Roles accessibleRoles() const override { return {QAccessible::List, QAccessible::ListItem}; }
    [[nodiscard]] int accessiblePartCount() const override;
    [[nodiscard]] AccessiblePart accessiblePart(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void rowChosen(int row); // by a person; -1: none

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// Where the parts of every row stand.
    struct Columns {
        QVector<double> cells{}; // widths; 0: left out
        double name = 0;
        double bar = 0;
    };
    [[nodiscard]] Columns measured() const;
    [[nodiscard]] int rowAt(const QPoint &place) const;
    [[nodiscard]] int rowHeight() const;
    void choose(int row);
    void moveTo(int row);
    void describe();
    void paintHeadings(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;

    RankedTable m_table;
    Columns m_columns; // at this width
    int m_chosen = -1;
    int m_current = 0; // of the keys
    int m_hovered = -1;
    bool m_stale = false;
    bool m_byKeys = false; // the keys were used last
};

} // namespace dilim::ui
