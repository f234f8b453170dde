// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/ranked_card.h"

#include "ui/pages/breakdowns/ranked_rows.h"
#include "ui/pages/breakdowns/row_words.h"
#include "ui/widgets/buttons.h"
#include "wording/formats.h"

#include <QPushButton>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr std::size_t usualRows = 10;
constexpr std::size_t mostRows = 1000; // a card is no table

} // namespace

RankedCard::RankedCard(const TopicField &field, QWidget *parent)
    : BreakdownCard(field, parent)
    , m_rows(new RankedRows(this))
    , m_more(makeButton(ButtonKind::Quiet, QString(), QString(), this))
{
    m_rows->setObjectName(QStringLiteral("rankedRows"));
    m_more->setObjectName(QStringLiteral("showAll"));
    m_more->hide();
    body()->addWidget(m_rows);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_rows, &RankedRows::partChosen, this, &RankedCard::takeRow);
    connect(m_more, &QPushButton::clicked, this, &RankedCard::toggleAll);
}

QString RankedCard::comparisonHeading() const
{
    return people().comparison.kind == Audience::Kind::Everyone ? tr("Everyone") : tr("Compared");
}

void RankedCard::showResult()
{
    const RankedQuestion question{measure(), field().view, m_all ? mostRows : usualRows, comparisonHeading()};
    RankedAnswer answer = rankedAnswer(state(), *result(), question);
    m_order = std::move(answer.rows);
    m_rows->setTable(answer.table);
    m_rows->setAccessibleName(fieldWords(state(), field().by.front()));
    showMore(answer.all);
    setSentence(sentenceOf(state(), *result()));
    setNote(noteOf(*result(), measure()));
    showChoice();
}

void RankedCard::showMore(std::size_t all)
{
    const QString count = wording::numberText(std::min(all, mostRows), state().language());
    if (m_all)
        m_more->setText(tr("Show the largest only"));
    else
        m_more->setText(all > mostRows ? tr("Show the %1 largest").arg(count) : tr("Show all %1").arg(count));
    const bool cut = m_order.size() < result()->rows.size();
    m_more->setVisible(cut || (m_all && all > usualRows));
}

void RankedCard::showStale(bool stale)
{
    m_rows->setStale(stale);
}

void RankedCard::showChoice()
{
    const auto at = std::ranges::find_if(
        m_order, [&](std::size_t index) { return chosen() && result()->rows[index].key == *chosen(); });
    m_rows->setChosen(at == m_order.end() ? -1 : static_cast<int>(at - m_order.begin()));
}

void RankedCard::takeRow(int row)
{
    if (row < 0)
        choose(std::nullopt);
    else
        choose(result()->rows[m_order[static_cast<std::size_t>(row)]].key);
}

void RankedCard::toggleAll()
{
    m_all = !m_all;
    showResult();
}

} // namespace dilim::ui
