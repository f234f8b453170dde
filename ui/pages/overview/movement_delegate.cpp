// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/movement_delegate.h"

#include "ui/pages/overview/movement_model.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"

#include <QAbstractItemView>
#include <QPainter>

#include <array>

namespace dilim::ui {
namespace {

constexpr int ring = 2;
constexpr double square = 10;
constexpr double nameLeft = 18;
constexpr double padding = 10; // as in the header
constexpr double numberRoom = 50; // beside the bar of a change
constexpr double numberGap = 6;
constexpr std::size_t leaving = 2, arriving = 6; // on the diverging ramp

struct Cell {
    QPainter &painter;
    QRectF rect{};
    const SegmentMovement &segment;
    QString words{};
    double largestChange = 1;
};

void paintWords(const Cell &cell, const QRectF &rect, Qt::Alignment alignment, Role role)
{
    cell.painter.setPen(theme()[role]);
    drawTabular(cell.painter, rect, alignment | Qt::AlignVCenter, cell.words);
}

void paintName(const Cell &cell)
{
    const QPointF corner(cell.rect.left() + padding, cell.rect.center().y() - square / 2);
    drawSegmentSquare(cell.painter, corner, cell.segment.colour);
    cell.painter.setPen(theme()[Role::Text]);
    const QRectF rect = cell.rect.adjusted(padding + nameLeft, 0, -padding, 0);
    const QFontMetricsF metrics(cell.painter.font());
    cell.painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(cell.words, Qt::ElideRight, rect.width()));
}

void paintCustomers(const Cell &cell)
{
    paintWords(cell, cell.rect.adjusted(0, 0, -padding, 0), Qt::AlignRight, Role::Text);
}

void paintShare(const Cell &cell)
{
    paintWords(cell, cell.rect.adjusted(0, 0, -padding, 0), Qt::AlignRight, Role::Text2);
}

void paintSizes(const Cell &cell)
{
    const QVector<double> sizes(cell.segment.sizes.begin(), cell.segment.sizes.end());
    drawSpark(cell.painter, cell.rect.adjusted(padding, 7, -padding, -7), sizes,
              theme().categorical[cell.segment.colour % theme().categorical.size()]);
}

/// The number stands at the end of its bar.
void paintChange(const Cell &cell)
{
    const double change = static_cast<double>(cell.segment.change.value_or(0));
    const QRectF bars = cell.rect.adjusted(numberRoom, 7, -numberRoom, -7);
    const double share = change / cell.largestChange;
    const double middle = bars.center().x(), end = middle + bars.width() / 2 * share;
    if (cell.segment.change)
        drawDivergingBar(cell.painter, bars, share, theme().diverging[change < 0 ? leaving : arriving]);
    if (change < 0)
        paintWords(cell,
                   QRectF(cell.rect.left(), cell.rect.top(), end - numberGap - cell.rect.left(), cell.rect.height()),
                   Qt::AlignRight, Role::Text);
    else
        paintWords(cell,
                   QRectF(end + numberGap, cell.rect.top(), cell.rect.right() - end - numberGap, cell.rect.height()),
                   Qt::AlignLeft, cell.segment.change && change > 0 ? Role::Text : Role::Text3);
}

void paintLink(const Cell &cell)
{
    paintWords(cell, cell.rect.adjusted(0, 0, -padding, 0), Qt::AlignRight, Role::Accent);
}

/// The part that a cell has of the ring around its row.
void paintRing(QPainter &painter, const QRect &rect, int column)
{
    const QColor &colour = theme()[Role::Accent];
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), ring), colour);
    painter.fillRect(QRect(rect.left(), rect.bottom() - ring + 1, rect.width(), ring), colour);
    if (column == 0)
        painter.fillRect(QRect(rect.left(), rect.top(), ring, rect.height()), colour);
    if (column == MovementModel::columnTotal - 1)
        painter.fillRect(QRect(rect.right() - ring + 1, rect.top(), ring, rect.height()), colour);
}

/// By MovementModel::Column.
constexpr std::array<void (*)(const Cell &), MovementModel::columnTotal> painters = {
    paintName, paintCustomers, paintShare, paintSizes, paintChange, paintLink};

} // namespace

void MovementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const MovementModel *>(index.model());
    painter->save();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (option.state.testFlag(QStyle::State_MouseOver) || current)
        painter->fillRect(option.rect, theme()[current ? Role::AccentSoft : Role::SurfaceAlt]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme()[Role::Border]);
    painter->setFont(fontOf(index.column() == MovementModel::Open ? TextStyle::BodyMedium : TextStyle::Body));
    painters[static_cast<std::size_t>(index.column())](
        {*painter, QRectF(option.rect), model->segment(index.row()), index.data().toString(), model->largestChange()});
    if (current)
        paintRing(*painter, option.rect, index.column());
    painter->restore();
}

} // namespace dilim::ui
