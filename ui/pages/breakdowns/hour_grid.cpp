// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/hour_grid.h"

#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr int days = 7;
constexpr int hoursOfDay = 24;
constexpr double cellHeight = 40;
constexpr double cellGap = 2;
constexpr double headHeight = 22;
constexpr double headGap = 12;
constexpr double rampTop = 16; // below the cells
constexpr double rampHeight = 10;
constexpr double rampStep = 40;
constexpr double tipPadding = 10;
constexpr double tipDistance = 12;
constexpr double outline = 2.5;

} // namespace

HourGrid::HourGrid(QWidget *parent)
    : ChoosableParts(parent)
{
}

void HourGrid::setTable(const HourTable &table)
{
    m_table = table;
    m_most = 0;
    for (const HourCell &cell : table.cells)
        m_most = std::max(m_most, cell.value);
    takeParts();
}

QSize HourGrid::sizeHint() const
{
    const double height = headHeight + days * cellHeight + rampTop + rampHeight + lineHeightOf(TextStyle::Axis) + 6;
    return {900, static_cast<int>(std::ceil(height))};
}

QSize HourGrid::minimumSizeHint() const
{
    return {560, sizeHint().height()};
}

double HourGrid::headWidth() const
{
    const QFontMetricsF metrics(fontOf(TextStyle::Body));
    double most = 0;
    for (const QString &day : m_table.weekdays)
        most = std::max(most, metrics.horizontalAdvance(day));
    return std::ceil(most) + headGap;
}

QRectF HourGrid::cellRect(int cell) const
{
    const double left = headWidth();
    const double step = (width() - left) / hoursOfDay;
    const int row = cell / hoursOfDay;
    const int column = cell % hoursOfDay;
    return {left + column * step, headHeight + row * cellHeight, step - cellGap, cellHeight - cellGap};
}

int HourGrid::partAt(const QPointF &place) const
{
    for (int cell = 0; cell < m_table.cells.size(); ++cell) {
        if (cellRect(cell).contains(place))
            return cell;
    }
    return -1;
}

bool HourGrid::showsTexts() const
{
    const QFont font = fontOf(TextStyle::Axis);
    const double room = cellRect(0).width() - 4;
    return std::ranges::all_of(m_table.cells,
                               [&](const HourCell &cell) { return tabularWidth(cell.text, font) <= room; });
}

void HourGrid::paintHeads(QPainter &painter) const
{
    painter.setFont(fontOf(TextStyle::Axis));
    painter.setPen(theme()[Role::Text3]);
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        const QRectF below = cellRect(hour);
        drawTabular(painter, {below.left() - 4, 0, below.width() + 8, headHeight}, Qt::AlignCenter,
                    m_table.hours.value(hour));
    }
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(theme()[isStale() ? Role::Text3 : Role::Text]);
    for (int day = 0; day < days; ++day) {
        const QRectF right = cellRect(day * hoursOfDay);
        painter.drawText(QRectF(0, right.top(), right.left(), right.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_table.weekdays.value(day));
    }
}

void HourGrid::paintCells(QPainter &painter) const
{
    const Theme &colours = theme();
    const bool texts = showsTexts();
    const int steps = static_cast<int>(colours.sequential.size());
    painter.setFont(fontOf(TextStyle::Axis));
    for (int i = 0; i < m_table.cells.size(); ++i) {
        const HourCell &cell = m_table.cells[i];
        const double share = m_most > 0 ? std::max(0.0, cell.value) / m_most : 0;
        const auto step = static_cast<std::size_t>(std::clamp(static_cast<int>(share * steps), 0, steps - 1));
        const QRectF place = cellRect(i);
        painter.fillRect(place, colours.sequential[step]);
        if (texts && cell.value > 0) {
            painter.setPen(colours.textOnSequential[step]);
            drawTabular(painter, place, Qt::AlignCenter, cell.text);
        }
    }
    if (chosen() >= 0) {
        painter.setPen(QPen(colours[Role::Text], outline, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(chosen()).adjusted(1, 1, -1, -1));
    }
    if (focused() >= 0)
        drawFocusRing(painter, cellRect(focused()), metrics::radiusMark);
}

void HourGrid::paintRamp(QPainter &painter) const
{
    const Theme &colours = theme();
    const double left = headWidth();
    const double top = headHeight + days * cellHeight + rampTop;
    const auto steps = static_cast<int>(colours.sequential.size());
    for (int i = 0; i < steps; ++i)
        painter.fillRect(QRectF(left + i * rampStep, top, rampStep - 1, rampHeight),
                         colours.sequential[static_cast<std::size_t>(i)]);
    painter.setFont(fontOf(TextStyle::Axis));
    painter.setPen(colours[Role::Text3]);
    const QRectF words(left, top + rampHeight + 2, steps * rampStep - 1, lineHeightOf(TextStyle::Axis));
    drawTabular(painter, words, Qt::AlignLeft | Qt::AlignVCenter, m_table.least);
    drawTabular(painter, words, Qt::AlignRight | Qt::AlignVCenter, m_table.most);
}

void HourGrid::paintTip(QPainter &painter, int cell) const
{
    const QStringList &lines = m_table.cells[cell].tip;
    const QFont strong = fontOf(TextStyle::BodyStrong);
    const QFont plain = fontOf(TextStyle::Caption);
    const double line = lineHeightOf(TextStyle::Body);
    double most = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        most = std::max(most, tabularWidth(lines[i], i == 0 ? strong : plain));
    const QSizeF size(std::ceil(most) + 2 * tipPadding, line * static_cast<double>(lines.size()) + tipPadding);
    const QRectF mark = cellRect(cell);
    const bool right = mark.center().x() < width() / 2.0;
    const double x = right ? mark.right() + tipDistance : mark.left() - tipDistance - size.width();
    const double y = std::clamp(mark.center().y() - size.height() / 2, 0.0, std::max(0.0, height() - size.height()));
    const QRectF box(QPointF(x, y), size);
    drawBox(painter, box, metrics::radiusControl, theme()[Role::Tip], {});
    painter.setPen(theme()[Role::TipText]);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? strong : plain);
        drawTabular(painter,
                    {box.left() + tipPadding, box.top() + tipPadding / 2 + line * static_cast<double>(i),
                     size.width() - 2 * tipPadding + 1, line},
                    Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
}

void HourGrid::paintEvent(QPaintEvent *)
{
    if (m_table.cells.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter);
    paintCells(painter);
    paintRamp(painter);
    if (const int cell = hovered() >= 0 ? hovered() : focused(); cell >= 0)
        paintTip(painter, cell);
}

int HourGrid::accessiblePartCount() const
{
    return static_cast<int>(m_table.cells.size());
}

AccessiblePart HourGrid::accessiblePart(int index) const
{
    const HourCell &cell = m_table.cells[index];
    return {cell.tip.value(0),        cell.text,         cell.tip.mid(1).join(u"; "),
            cellRect(index).toRect(), index == chosen(), index == current()};
}

QString HourGrid::figuresOf(int part) const
{
    return m_table.cells[part].tip.join(u", ");
}

std::optional<int> HourGrid::partByKey(int key) const
{
    const int row = current() / hoursOfDay;
    const int column = current() % hoursOfDay;
    const auto at = [](int day, int hour) {
        return std::clamp(day, 0, days - 1) * hoursOfDay + std::clamp(hour, 0, hoursOfDay - 1);
    };
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return at(row, column + (key == Qt::Key_Right ? 1 : -1));
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return at(row + (key == Qt::Key_Down ? 1 : -1), column);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return at(row, key == Qt::Key_End ? hoursOfDay - 1 : 0);
    return std::nullopt;
}

} // namespace dilim::ui
