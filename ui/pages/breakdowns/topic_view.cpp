// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/topic_view.h"

#include "ui/pages/breakdowns/hour_card.h"
#include "ui/pages/breakdowns/ranked_card.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int mostColumns = 3;

BreakdownCard *makeCard(const TopicField &field, QWidget *parent)
{
    if (field.view == FieldView::HourGrid)
        return new HourCard(field, parent);
    return new RankedCard(field, parent);
}

/// Two beside each other where that leaves no gap, else three.
int columnsFor(qsizetype cards)
{
    return cards == 4 ? 2 : std::min(static_cast<int>(cards), mostColumns);
}

/// Cards of their own heights in columns, filled in reading order.
QLayout *columnsOf(const QVector<BreakdownCard *> &cards)
{
    auto *all = new QHBoxLayout;
    all->setSpacing(metrics::cardGap);
    const int count = columnsFor(cards.size());
    QVector<QVBoxLayout *> columns;
    for (int i = 0; i < count; ++i) {
        columns.append(new QVBoxLayout);
        columns.last()->setSpacing(metrics::cardGap);
        all->addLayout(columns.last(), 1);
    }
    for (qsizetype i = 0; i < cards.size(); ++i)
        columns[i % count]->addWidget(cards[i]);
    for (QVBoxLayout *column : columns)
        column->addStretch(1);
    return all;
}

/// A large card over two of three columns with one beside it, the others in rows below.
QLayout *rowsOf(const QVector<BreakdownCard *> &cards)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::cardGap);
    grid->addWidget(cards.first(), 0, 0, 1, cards.size() > 1 ? mostColumns - 1 : mostColumns);
    for (int i = 1; i < cards.size(); ++i) {
        const int place = i + 1; // the first card takes two
        grid->addWidget(cards[i], place / mostColumns, place % mostColumns);
    }
    for (int i = 0; i < mostColumns; ++i)
        grid->setColumnStretch(i, 1);
    return grid;
}

} // namespace

TopicView::TopicView(const Topic &topic, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("topic %1").arg(QLatin1String(topic.id)));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget(this);
    page->setAutoFillBackground(false);
    for (const TopicField &field : topic.fields) {
        BreakdownCard *card = makeCard(field, page);
        m_cards.append(card);
        connect(card, &BreakdownCard::intended, this, &TopicView::intended);
        connect(card, &BreakdownCard::taken, this, [this, card] { keepChoiceOf(card); });
    }
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(metrics::pageMargin, metrics::cardGap, metrics::pageMargin, metrics::pageMargin);
    const bool large = !topic.fields.empty() && topic.fields.front().view == FieldView::Large;
    all->addLayout(large ? rowsOf(m_cards) : columnsOf(m_cards));
    all->addStretch(1);
    setWidget(page);
}

void TopicView::ask(const StatePtr &state, const People &people)
{
    m_state = state;
    m_people = people;
    for (BreakdownCard *card : m_cards)
        card->ask(state, people);
}

bool TopicView::asked(const StatePtr &state, const People &people) const
{
    return m_state == state && m_people == people;
}

void TopicView::setMeasure(ShownMeasure measure)
{
    for (BreakdownCard *card : m_cards)
        card->setMeasure(measure);
}

void TopicView::keepChoiceOf(const BreakdownCard *taker)
{
    for (BreakdownCard *card : m_cards) {
        if (card != taker)
            card->chooseNothing();
    }
}

} // namespace dilim::ui
