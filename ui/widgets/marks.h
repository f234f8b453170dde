// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QVector>
#include <QWidget>

#include <optional>

class QPainter;

/// Small marks that stand in rows of text. Each is a function for delegates; the widgets call it.
namespace dilim::ui {

/// The colour square before a segment's name, 10 x 10.
void drawSegmentSquare(QPainter &painter, const QPointF &topLeft, int colourIndex);
/// A line with a pale area below it and a dot at its end. Values in any unit, two or more; NaN leaves a gap.
void drawSpark(QPainter &painter, const QRectF &rect, const QVector<double> &values, const QColor &colour);
/// A track with a bar from its left end. Shares in [0, 1]; `pale` is drawn behind `strong`; `mark` is a 2-px tick.
struct ShareBar {
    double strong = 0.0;
    double pale = 0.0;
    std::optional<double> mark{};
    QColor colour{}; // invalid: accent
};
void drawShareBar(QPainter &painter, const QRectF &rect, const ShareBar &bar);
/// Small bars side by side, heights relative to the largest; `from`..`to` (indexes, both included) are strong, the
/// others pale.
void drawBars(QPainter &painter, const QRectF &rect, const QVector<double> &values, const QColor &colour, int from = 0,
              int to = -1);
/// A bar to the left or right of a middle line: -1..1.
void drawDivergingBar(QPainter &painter, const QRectF &rect, double share, const QColor &colour);

class Spark : public QWidget
{
    Q_OBJECT
public:
    explicit Spark(QWidget *parent = nullptr);
    void setValues(const QVector<double> &values);
    void setSegmentColour(int index); // -1: accent
    [[nodiscard]] QSize sizeHint() const override { return {52, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<double> m_values;
    int m_colour = -1;
};

class ShareBarWidget : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBarWidget(QWidget *parent = nullptr);
    void setBar(const ShareBar &bar);
    [[nodiscard]] QSize sizeHint() const override { return {72, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShareBar m_bar;
};

} // namespace dilim::ui
