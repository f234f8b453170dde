// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/choosable_parts.h"

#include <QStringList>
#include <QVector>

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

/// The hours of a week on a ramp of colours. The figures of a cell stand in a tip for the mouse and the keys.
class HourGrid : public ChoosableParts
{
    Q_OBJECT
public:
    explicit HourGrid(QWidget *parent = nullptr);
    void setTable(const HourTable &table);
    [[nodiscard]] const HourTable &table() const { return m_table; }
    [[nodiscard]] QRectF cellRect(int cell) const;
    [[nodiscard]] Roles accessibleRoles() const override { return {QAccessible::Table, QAccessible::Cell}; }
    [[nodiscard]] int accessiblePartCount() const override;
    [[nodiscard]] AccessiblePart accessiblePart(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int partAt(const QPointF &place) const override;
    [[nodiscard]] std::optional<int> partByKey(int key) const override;
    [[nodiscard]] QString figuresOf(int part) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double headWidth() const;
    [[nodiscard]] bool showsTexts() const;
    void paintHeads(QPainter &painter) const;
    void paintCells(QPainter &painter) const;
    void paintRamp(QPainter &painter) const;
    void paintTip(QPainter &painter, int cell) const;

    HourTable m_table;
    double m_most = 0;
};

} // namespace dilim::ui
