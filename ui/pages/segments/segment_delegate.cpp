// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowHeight = 40;
constexpr int padding = 8;
constexpr int folderRoom = 24;
constexpr int squareRoom = 20;
constexpr int barLeft = 72; // of the words before a bar
constexpr int trendWidth = 64;
constexpr int trendMargin = 9;
constexpr int ring = 2;

QColor colourOf(const QModelIndex &index)
{
    const int colour = index.data(SegmentColourRole).toInt();
    const auto &colours = theme().categorical;
    return colour < 0 || colour >= static_cast<int>(colours.size()) ? theme()[Role::Accent]
                                                                    : colours[static_cast<std::size_t>(colour)];
}

void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const bool folder = index.data(FolderRole).toBool();
    int left = rect.left();
    if (folder) {
        drawIcon(painter, QRectF(left, rect.center().y() - 8, 16, 16), u"folder"_s, theme()[Role::Text3]);
        left += folderRoom;
    } else if (index.data(SegmentNameRole).isValid()) {
        const QRectF square(left, rect.center().y() - 5, 10, 10);
        drawBox(painter, square, metrics::radiusMark, colourOf(index), {});
        left += squareRoom;
    }
    const bool strong = folder || option.state.testFlag(QStyle::State_Selected);
    painter.setFont(fontOf(strong ? TextStyle::BodyStrong : TextStyle::BodyMedium));
    const QRect words(left, rect.top(), rect.right() - left, rect.height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void paintWords(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignRight | Qt::AlignVCenter;
    drawTabular(painter, rect, alignment, index.data().toString());
}

void paintShare(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    drawTabular(painter, QRectF(rect.left(), rect.top(), barLeft - 12, rect.height()),
                Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    ShareBar bar;
    bar.strong = index.data(ShareRole).toDouble();
    bar.colour = colourOf(index);
    drawShareBar(painter, QRectF(rect.left() + barLeft, rect.top(), rect.width() - barLeft, rect.height()), bar);
}

/// The trend, and behind it how much the last step was.
void paintSizes(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    QVector<double> sizes;
    for (const QVariant &size : index.data(SizesRole).toList())
        sizes.append(size.toDouble());
    drawSpark(painter, QRectF(rect.left(), rect.top() + trendMargin, trendWidth, rect.height() - 2 * trendMargin),
              sizes, colourOf(index));
    painter.setPen(theme()[Role::Text2]);
    drawTabular(painter, QRectF(rect.left() + trendWidth, rect.top(), rect.width() - trendWidth, rect.height()),
                Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

/// The part that a cell has of the ring around its row.
void paintRing(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const QColor &colour = theme()[Role::Accent];
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), ring), colour);
    painter.fillRect(QRect(rect.left(), rect.bottom() - ring, rect.width(), ring), colour);
    if (index.column() == 0)
        painter.fillRect(QRect(rect.left(), rect.top(), ring, rect.height() - 1), colour);
    if (index.column() + 1 == index.model()->columnCount(index.parent()))
        painter.fillRect(QRect(rect.right() - ring + 1, rect.top(), ring, rect.height() - 1), colour);
}

} // namespace

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight};
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &colours = theme();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours[Role::AccentSoft]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours[Role::SurfaceAlt]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours[Role::Border]);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(fontOf(TextStyle::Body));
    painter->setPen(colours[Role::Text]);
    if (index.column() == 0)
        paintName(*painter, inner, index, option);
    else if (index.data(ShareRole).isValid())
        paintShare(*painter, inner, index);
    else if (index.data(SizesRole).isValid())
        paintSizes(*painter, inner, index);
    else
        paintWords(*painter, inner, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0))
        paintRing(*painter, option.rect, index);
    painter->restore();
}

} // namespace dilim::ui
