// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/topic_view.h"

#include "ui/pages/breakdowns/hour_card.h"
#include "ui/pages/breakdowns/ranked_card.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int columns = 6; // of the page
constexpr int rowOfOne = 6, rowOfTwo = 3, rowOfThree = 2, largeColumns = 4;

BreakdownCard *makeCard(const TopicField &field, QWidget *parent)
{
    if (field.view == FieldView::HourGrid)
        return new HourCard(field, parent);
    return new RankedCard(field, parent);
}

/// How many columns a card takes: two beside each other where that leaves no gap, else three.
int columnsOf(const Topic &topic, const TopicField &field)
{
    const bool hasLarge =
        std::ranges::any_of(topic.fields, [](const TopicField &f) { return f.view == FieldView::Large; });
    if (field.view == FieldView::Large && topic.fields.size() > 1)
        return largeColumns;
    if (topic.fields.size() == 1)
        return rowOfOne;
    const bool pairs = !hasLarge && (topic.fields.size() == 2 || topic.fields.size() == 4);
    return pairs ? rowOfTwo : rowOfThree;
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
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(metrics::pageMargin, metrics::cardGap, metrics::pageMargin, metrics::pageMargin);
    grid->setSpacing(metrics::cardGap);
    int row = 0;
    int column = 0;
    for (const TopicField &field : topic.fields) {
        BreakdownCard *card = makeCard(field, page);
        const int wide = columnsOf(topic, field);
        if (column + wide > columns) {
            ++row;
            column = 0;
        }
        grid->addWidget(card, row, column, 1, wide);
        column += wide;
        m_cards.append(card);
        connect(card, &BreakdownCard::intended, this, &TopicView::intended);
        connect(card, &BreakdownCard::taken, this, [this, card] { keepChoiceOf(card); });
    }
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    grid->setRowStretch(row + 1, 1);
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
