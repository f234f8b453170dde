// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/words_delegate.h"

#include "ui/rule_editor/words_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int indicatorSize = 16, sideGap = 8;

void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place)
{
    const QVariant ticked = index.data(Qt::CheckStateRole);
    if (!ticked.isValid())
        return drawIcon(painter, place, u"plus"_s, theme()[Role::Accent]);
    const auto *words = qobject_cast<const WordsModel *>(index.model());
    const bool one = words && words->choice() == WordsModel::Choice::One;
    QStyleOptionViewItem tick = option;
    tick.rect = place;
    tick.state &= ~QStyle::State_HasFocus;
    tick.state |= ticked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    option.widget->style()->drawPrimitive(one ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorItemViewItemCheck,
                                          &tick, &painter, option.widget);
}

} // namespace

void WordsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme()[Role::SurfaceAlt]);
    const QRect row = option.rect.adjusted(sideGap, 0, -sideGap, 0);
    paintTick(*painter, option, index,
              {row.left(), row.center().y() - indicatorSize / 2 + 1, indicatorSize, indicatorSize});
    const QString count = index.data(WordsModel::CountRole).toString();
    const QFont small = fontOf(TextStyle::Caption);
    painter->setFont(small);
    painter->setPen(theme()[Role::Text2]);
    drawTabular(*painter, row, Qt::AlignRight | Qt::AlignVCenter, count);
    const int countRoom = count.isEmpty() ? 0 : static_cast<int>(tabularWidth(count, small)) + sideGap;
    painter->setFont(fontOf(TextStyle::Body));
    painter->setPen(theme()[Role::Text]);
    const QRect words = row.adjusted(indicatorSize + sideGap, 0, -countRoom, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(*painter, option.rect, metrics::radiusControl);
    painter->restore();
}

QSize WordsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

bool WordsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto *mouse = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool pressed =
        mouse && mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    const bool typed = key && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Select);
    if (!pressed && !typed)
        return false;
    static_cast<WordsModel *>(model)->toggle(index.row());
    return true;
}

} // namespace dilim::ui
