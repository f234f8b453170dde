// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessible_parts.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

#include <optional>

namespace dilim::ui {

struct HourCell {
    double value = 0;
    QString text{}; // in the cell, where there is room
    QStringList tip{}; // first line is the title
};
struct HourTable {
    QStringList weekdays{}; // 7
    QStringList hours{}; // 24
    QVector<HourCell> cells{}; // weekday * 24 + hour
    QString least{}, most{}; // ends of the ramp
};

/// The hours of a week on a ramp of colours. The figures of a cell stand in a tip for the mouse and the keys; a click
/// or Enter chooses a cell, Escape none.
class HourGrid : public QWidget, public HasAccessibleParts
{
    Q_OBJECT
public:
    explicit HourGrid(QWidget *parent = nullptr);
    void setTable(const HourTable &table);
    [[nodiscard]] const HourTable &table() const { return m_table; }
    void setChosen(int cell); // -1: none
    [[nodiscard]] int chosen() const { return m_chosen; }
    void setStale(bool stale);
    [[nodiscard]] QRectF cellRect(int cell) const;
    [[nodiscard]] Roles accessibleRoles() const override { return {QAccessible::Table, QAccessible::Cell}; }
    [[nodiscard]] int accessiblePartCount() const override;
    [[nodiscard]] AccessiblePart accessiblePart(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cellChosen(int cell); // by a person; -1: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int cellAt(const QPointF &place) const;
    [[nodiscard]] double headWidth() const;
    [[nodiscard]] bool showsTexts() const;
    [[nodiscard]] int tipCell() const;
    void moveTo(int cell);
    void choose(int cell);
    void describe();
    void paintHeads(QPainter &painter) const;
    void paintCells(QPainter &painter) const;
    void paintRamp(QPainter &painter) const;
    void paintTip(QPainter &painter, int cell) const;

    HourTable m_table;
    double m_most = 0;
    int m_chosen = -1;
    int m_current = 0; // of the keys
    int m_hovered = -1;
    bool m_stale = false;
    bool m_byKeys = false; // the keys were used last
};

} // namespace dilim::ui
