// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/random_draw.h"
#include "support/random_operands.h"
#include "support/random_tables.h"

namespace dilim::test {

/// Draws what conditions ask about, with operators and operands.
class RandomSubjects
{
public:
    RandomSubjects(Draw &draw, const RandomShop &shop);

    /// Any condition, without an id.
    [[nodiscard]] rules::Condition condition();

private:
    [[nodiscard]] rules::Condition ofField();
    [[nodiscard]] rules::Condition ofBehaviour();
    [[nodiscard]] rules::Condition yesOrNo(rules::Subject subject);
    [[nodiscard]] rules::Behaviour behaviour();
    void drawMeasure(rules::Behaviour &behaviour);
    void drawChange(rules::Behaviour &behaviour);
    [[nodiscard]] rules::Filter filter(rules::Facts facts);
    [[nodiscard]] rules::Filter filterOn(const std::string &field);
    [[nodiscard]] rules::FilterGroup filters(rules::Facts facts, int most);
    [[nodiscard]] rules::Window window();
    [[nodiscard]] rules::Sequence sequence();
    [[nodiscard]] rules::Step step(bool first);
    [[nodiscard]] rules::StepFacts stepFacts();
    [[nodiscard]] rules::Span span();
    [[nodiscard]] rules::RandomShare share();
    [[nodiscard]] rules::Membership membership();
    void drawPer(rules::Condition &condition);

    Draw &m_draw;
    const RandomShop &m_shop;
    RandomOperands m_operands;
};

} // namespace dilim::test
