// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/palette_delegates.h"

#include "ui/rule_editor/overviews.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"

#include <QPainter>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int shelfHeight = 40, entryHeight = 47;
constexpr int iconSize = 18, iconLeft = 14, wordsLeft = 44;
constexpr int barsWidth = 84, fillWidth = 56, sideGap = 14;
constexpr int mostBars = 15;
constexpr double sparse = 0.5;

bool isChosen(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (isChosen(option))
        painter.fillRect(option.rect, theme()[Role::AccentSoft]);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme()[Role::SurfaceAlt]);
}

void paintTwoLines(QPainter &painter, const QRect &place, const QString &name, const QString &note,
                   const QColor &colour)
{
    const int half = place.height() / 2;
    const auto line = [&](const QRect &where, Qt::Alignment alignment, const QString &text) {
        painter.drawText(where, static_cast<int>(alignment),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    painter.setFont(fontOf(TextStyle::BodyMedium));
    painter.setPen(colour);
    if (note.isEmpty())
        return line(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    line(place.adjusted(0, 3, 0, -half + 2), Qt::AlignLeft | Qt::AlignBottom, name);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(theme()[Role::Text3]);
    line(place.adjusted(0, half + 2, 0, -2), Qt::AlignLeft | Qt::AlignTop, note);
}

} // namespace

QVector<double> overviewBars(const analysis::FieldOverview &overview)
{
    QVector<double> bars;
    if (overview.histogram) {
        for (const analysis::HistogramBin &bin : overview.histogram->bins)
            bars.append(static_cast<double>(bin.rows));
    } else {
        for (std::size_t i = 0; i < overview.top.size() && i < mostBars; ++i)
            bars.append(static_cast<double>(overview.top[i].rows));
    }
    return bars;
}

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option);
    const int shelf = index.data(Qt::UserRole).toInt();
    const QColor colour = theme()[isChosen(option) ? Role::Accent : Role::Text];
    const QRect row = option.rect;
    if (isChosen(option))
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), theme()[Role::Accent]);
    drawIcon(*painter, QRectF(row.left() + iconLeft, row.center().y() - iconSize / 2.0, iconSize, iconSize),
             shelfIconName(shelf), colour);
    constexpr int numberWidth = 32;
    paintTwoLines(*painter, row.adjusted(wordsLeft, 0, -sideGap - numberWidth, 0), shelfName(shelf), shelfModel(shelf),
                  colour);
    painter->setFont(fontOf(TextStyle::Caption));
    painter->setPen(theme()[Role::Text2]);
    drawTabular(*painter, row.adjusted(row.width() - numberWidth - sideGap, 0, -sideGap, 0),
                Qt::AlignRight | Qt::AlignVCenter, index.data(Qt::UserRole + 1).toString());
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(*painter, row, metrics::radiusControl);
    painter->restore();
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, shelfHeight};
}

EntryDelegate::EntryDelegate(const std::vector<PaletteEntry> &entries, const Overviews &overviews, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_entries(entries)
    , m_overviews(overviews)
{
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteEntry &entry = m_entries[index.data(Qt::UserRole).toUInt()];
    painter->save();
    paintRow(*painter, option);
    const QRect row = option.rect;
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme()[Role::Border]);
    drawIcon(*painter, QRectF(row.left() + iconLeft, row.center().y() - iconSize / 2.0, iconSize, iconSize), entry.icon,
             theme()[Role::Text2]);
    const analysis::FieldOverview *overview = entry.field.empty() ? nullptr : m_overviews.find(entry.field);
    const int right = entry.field.empty() ? sideGap : barsWidth + fillWidth + 3 * sideGap;
    paintTwoLines(*painter, row.adjusted(wordsLeft, 0, -right, 0), entry.name, entry.typeWords, theme()[Role::Text]);
    if (overview && overview->rows > 0) {
        const int fillLeft = row.right() - sideGap - fillWidth;
        drawBars(*painter, QRectF(fillLeft - sideGap - barsWidth, row.top() + 10, barsWidth, row.height() - 20),
                 overviewBars(*overview), theme()[Role::Accent], isChosen(option) ? 0 : mostBars * 10);
        paintFill(*painter, QRect(fillLeft, row.top(), fillWidth, row.height()), *overview);
    }
    if (isChosen(option))
        drawFocusRing(*painter, row, 0);
    painter->restore();
}

void EntryDelegate::paintFill(QPainter &painter, const QRect &place, const analysis::FieldOverview &overview) const
{
    const double share = static_cast<double>(overview.known) / static_cast<double>(overview.rows);
    const QColor colour = theme()[share < sparse ? Role::Warning : Role::Text3];
    const QRectF track(place.left(), place.center().y() - 9, place.width(), 4);
    drawBox(painter, track, metrics::radiusMark, theme()[Role::Sunken], {});
    if (share > 0)
        drawBox(painter, QRectF(track.topLeft(), QSizeF(std::max(2.0, track.width() * share), track.height())),
                metrics::radiusMark, colour, {});
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(share < sparse ? colour : theme()[Role::Text2]);
    painter.drawText(QRect(place.left(), place.center().y(), place.width() + sideGap, 18),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("%1 full").arg(wording::wholePercentText(share, m_language)));
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {300, entryHeight};
}

} // namespace dilim::ui
