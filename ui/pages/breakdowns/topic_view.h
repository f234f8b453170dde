// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/breakdown_card.h"

#include <QScrollArea>
#include <QVector>

namespace dilim::ui {

/// The cards of a topic, side by side, downwards as far as they go. At most one of them has something chosen.
class TopicView : public QScrollArea
{
    Q_OBJECT
public:
    explicit TopicView(const Topic &topic, QWidget *parent = nullptr);
    void ask(const StatePtr &state, const People &people);
    void setMeasure(ShownMeasure measure);
    /// Whether it has asked for this already.
    [[nodiscard]] bool asked(const StatePtr &state, const People &people) const;
    [[nodiscard]] const QVector<BreakdownCard *> &cards() const { return m_cards; }

signals:
    void intended(const dilim::ui::Intent &intent);

private:
    void keepChoiceOf(const BreakdownCard *taker);

    QVector<BreakdownCard *> m_cards;
    StatePtr m_state;
    People m_people;
};

} // namespace dilim::ui
