// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/ranked_rows.h"

#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr int headingHeight = 26;
constexpr int plainRow = 30;
constexpr int linedRow = 33;
constexpr double edge = 8; // left and right of the words, inside the row
constexpr double gap = 12;
constexpr double leastBar = 32;
constexpr double goodBar = 56;
constexpr double mostNameShare = 0.42;
constexpr double chosenBar = 3;

} // namespace

RankedRows::RankedRows(QWidget *parent)
    : ChoosableParts(parent)
{
}

void RankedRows::setTable(const RankedTable &table)
{
    m_table = table;
    m_columns = measured();
    updateGeometry();
    takeParts();
}

int RankedRows::rowHeight() const
{
    return m_table.lines ? linedRow : plainRow;
}

QRect RankedRows::rowRect(int row) const
{
    return {0, headingHeight + row * rowHeight(), width(), rowHeight()};
}

QSize RankedRows::sizeHint() const
{
    return {280, headingHeight + static_cast<int>(m_table.rows.size()) * rowHeight()};
}

QSize RankedRows::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

RankedRows::Columns RankedRows::measured() const
{
    const QFont strong = fontOf(TextStyle::BodyStrong);
    const QFont caption = fontOf(TextStyle::Caption);
    Columns result;
    for (qsizetype i = 0; i < m_table.headings.size(); ++i) {
        double cell = tabularWidth(m_table.headings[i], caption);
        for (const RankedRow &row : m_table.rows)
            cell = std::max(cell, tabularWidth(row.cells.value(i), strong));
        result.cells.append(std::ceil(cell));
    }
    const QFontMetricsF metrics(strong);
    for (const RankedRow &row : m_table.rows)
        result.name = std::max(result.name, std::ceil(metrics.horizontalAdvance(row.name)) + 1);
    result.name = std::min(result.name, width() * mostNameShare);

    const auto roomForBar = [&] {
        double room = width() - 2 * edge - result.name - gap;
        for (const double cell : result.cells)
            room -= cell > 0 ? cell + gap : 0;
        return room;
    };
    if (roomForBar() < goodBar && m_table.spare >= 0)
        result.cells[m_table.spare] = 0;
    result.bar = roomForBar();
    if (result.bar < leastBar) {
        result.name = std::max(0.0, result.name + result.bar + gap);
        result.bar = 0;
    }
    return result;
}

void RankedRows::paintHeadings(QPainter &painter) const
{
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(theme()[Role::Text3]);
    const QRectF line(edge, 0, width() - 2 * edge, headingHeight - 2);
    double right = line.right();
    for (qsizetype i = m_columns.cells.size() - 1; i >= 0; --i) {
        const double cell = m_columns.cells[i];
        if (cell <= 0)
            continue;
        drawTabular(painter, QRectF(right - cell, line.top(), cell, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                    m_table.headings[i]);
        right -= cell + gap;
    }
    if (m_table.lines)
        painter.fillRect(QRect(0, headingHeight - 1, width(), 1), theme()[Role::Border]);
}

void RankedRows::paintRow(QPainter &painter, int row) const
{
    const Theme &colours = theme();
    const RankedRow &shown = m_table.rows[row];
    const QRectF place = rowRect(row);
    const bool isChosen = row == chosen();
    if (isChosen) {
        painter.fillRect(place, colours[Role::AccentSoft]);
        painter.fillRect(QRectF(place.left(), place.top(), chosenBar, place.height()), colours[Role::Accent]);
    } else if (row == hovered()) {
        painter.fillRect(place, colours[Role::SurfaceAlt]);
    }
    if (m_table.lines && row + 1 < m_table.rows.size())
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), colours[Role::Border]);

    const Role words = isStale() || !shown.known ? Role::Text3 : Role::Text;
    painter.setFont(fontOf(isChosen ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(colours[words]);
    const QFontMetricsF metrics(painter.font());
    double left = place.left() + edge;
    painter.drawText(QRectF(left, place.top(), m_columns.name, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(shown.name, Qt::ElideRight, m_columns.name));
    left += m_columns.name + gap;
    if (m_columns.bar > 0) {
        ShareBar bar = shown.bar;
        if (!shown.known)
            bar.colour = colours[Role::BorderStrong];
        drawShareBar(painter, QRectF(left, place.top(), m_columns.bar, place.height()), bar);
    }
    double right = place.right() - edge;
    for (qsizetype i = m_columns.cells.size() - 1; i >= 0; --i) {
        if (m_columns.cells[i] <= 0)
            continue;
        painter.setFont(fontOf(isChosen && i == 0 ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(colours[i == 0 ? words : isStale() ? Role::Text3 : Role::Text2]);
        drawTabular(painter, QRectF(right - m_columns.cells[i], place.top(), m_columns.cells[i], place.height()),
                    Qt::AlignRight | Qt::AlignVCenter, shown.cells.value(i));
        right -= m_columns.cells[i] + gap;
    }
}

void RankedRows::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintHeadings(painter);
    for (int row = 0; row < m_table.rows.size(); ++row) {
        if (rowRect(row).intersects(event->rect()))
            paintRow(painter, row);
    }
    if (focused() >= 0)
        drawFocusRing(painter, rowRect(focused()), metrics::radiusControl);
}

void RankedRows::resizeEvent(QResizeEvent *)
{
    m_columns = measured();
}

int RankedRows::partAt(const QPointF &place) const
{
    const int below = static_cast<int>(place.y()) - headingHeight;
    const bool inside = below >= 0 && below / rowHeight() < m_table.rows.size();
    return inside ? below / rowHeight() : -1;
}

int RankedRows::accessiblePartCount() const
{
    return static_cast<int>(m_table.rows.size());
}

AccessiblePart RankedRows::accessiblePart(int index) const
{
    const RankedRow &row = m_table.rows[index];
    return {row.spoken, {}, row.tip, rowRect(index), index == chosen(), index == current()};
}

bool RankedRows::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = partAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), m_table.rows[row].tip, this, rowRect(row));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

QString RankedRows::figuresOf(int part) const
{
    return m_table.rows[part].tip;
}

std::optional<int> RankedRows::partByKey(int key) const
{
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        return current() + (key == Qt::Key_Down ? 1 : -1);
    if (key == Qt::Key_Home)
        return 0;
    if (key == Qt::Key_End)
        return accessiblePartCount() - 1;
    return std::nullopt;
}

} // namespace dilim::ui
