// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/hour_grid.h"

#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
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
    : QWidget(parent)
{
    installAccessibleParts();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourGrid::setTable(const HourTable &table)
{
    m_table = table;
    m_most = 0;
    for (const HourCell &cell : table.cells)
        m_most = std::max(m_most, cell.value);
    describe();
    update();
}

void HourGrid::setChosen(int cell)
{
    m_chosen = cell;
    if (cell >= 0)
        m_current = cell;
    describe();
    update();
}

void HourGrid::setStale(bool stale)
{
    m_stale = stale;
    update();
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

int HourGrid::cellAt(const QPointF &place) const
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
    painter.setPen(theme()[m_stale ? Role::Text3 : Role::Text]);
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
    if (m_chosen >= 0) {
        painter.setPen(QPen(colours[Role::Text], outline, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(m_chosen).adjusted(1, 1, -1, -1));
    }
    if (hasFocus() && m_byKeys)
        drawFocusRing(painter, cellRect(m_current), metrics::radiusMark);
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

int HourGrid::tipCell() const
{
    if (m_hovered >= 0)
        return m_hovered;
    return hasFocus() && m_byKeys ? m_current : -1;
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
    if (const int cell = tipCell(); cell >= 0)
        paintTip(painter, cell);
}

void HourGrid::choose(int cell)
{
    setChosen(cell);
    emit cellChosen(cell);
}

int HourGrid::accessiblePartCount() const
{
    return static_cast<int>(m_table.cells.size());
}

AccessiblePart HourGrid::accessiblePart(int index) const
{
    const HourCell &cell = m_table.cells[index];
    return {cell.tip.value(0),        cell.text,         cell.tip.mid(1).join(u"; "),
            cellRect(index).toRect(), index == m_chosen, index == m_current};
}

void HourGrid::moveTo(int cell)
{
    m_current = cell;
    m_hovered = -1;
    describe();
    update();
}

void HourGrid::describe()
{
    setAccessibleDescription(m_table.cells.isEmpty() ? QString() : m_table.cells[m_current].tip.join(u", "));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void HourGrid::mousePressEvent(QMouseEvent *event)
{
    m_byKeys = false;
    const int cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell >= 0)
        choose(cell == m_chosen ? -1 : cell);
    else
        event->ignore();
}

void HourGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = cellAt(event->position());
    update();
}

void HourGrid::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void HourGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    m_byKeys = true;
    const int row = m_current / hoursOfDay;
    const int column = m_current % hoursOfDay;
    const auto go = [this](int day, int hour) {
        moveTo(std::clamp(day, 0, days - 1) * hoursOfDay + std::clamp(hour, 0, hoursOfDay - 1));
    };
    if (m_table.cells.isEmpty())
        event->ignore();
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        go(row, column + (key == Qt::Key_Right ? 1 : -1));
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        go(row + (key == Qt::Key_Down ? 1 : -1), column);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        go(row, key == Qt::Key_End ? hoursOfDay - 1 : 0);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose(m_current);
    else if (key == Qt::Key_Escape && m_chosen >= 0)
        choose(-1);
    else
        event->ignore();
}

void HourGrid::focusInEvent(QFocusEvent *event)
{
    m_byKeys = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

} // namespace dilim::ui
