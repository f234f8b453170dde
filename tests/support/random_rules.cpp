// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_rules.h"

#include "rules/edit.h"
#include "support/random_subjects.h"

#include <string>
#include <vector>

namespace dilim::test {
namespace {

using rules::Condition;
using rules::Group;
using rules::Match;

class Maker
{
public:
    Maker(Draw &draw, const RandomShop &shop, const Decides &decides)
        : m_draw(draw)
        , m_decides(decides)
        , m_subjects(draw, shop)
        , m_down(draw.percent(4))
    {
    }

    rules::Rule rule()
    {
        rules::Rule rule{group(1), {}};
        if (m_draw.percent(15))
            rule.limit = limit();
        return rules::withIds(rule);
    }

private:
    Group group(int depth)
    {
        Group group;
        group.match = m_draw.percent(45) ? Match::All : static_cast<Match>(m_draw.below(6));
        group.enabled = !m_draw.percent(depth == 1 || m_down ? 1 : 6);
        const int children = m_draw.percent(4) ? 0 : m_draw.between(1, m_down ? 2 : 4);
        if (group.match >= Match::AtLeast)
            group.number = m_draw.between(0, m_draw.percent(90) ? 2 : 9);
        for (int i = 0; i < children; ++i) {
            const bool inner = m_down ? i == 0 : m_draw.percent(22);
            if (depth < deepestRandomRule && inner)
                group.children.emplace_back(this->group(depth + 1));
            else
                group.children.emplace_back(condition());
        }
        return group;
    }

    /// Mostly one that decides.
    Condition condition()
    {
        Condition chosen = m_subjects.condition();
        for (int tries = 0; tries < 4 && m_draw.percent(85) && !m_decides(ruleOf(chosen)); ++tries)
            chosen = m_subjects.condition();
        chosen.enabled = !m_draw.percent(8);
        return chosen;
    }

    static rules::Rule ruleOf(const Condition &condition)
    {
        rules::Rule rule;
        rule.root.children.emplace_back(condition);
        return rules::withIds(rule);
    }

    rules::Limit limit()
    {
        static const std::vector<std::string> fields{"",
                                                     "customer.income",
                                                     "customer.loyalty_points",
                                                     "customer.score",
                                                     "customer.birth_date",
                                                     "customer.created_at",
                                                     "customer.renewal"};
        const auto most = static_cast<std::uint32_t>(m_draw.between(1, m_draw.percent(70) ? 6 : 30));
        return {most, m_draw.of(fields), m_draw.percent(50)};
    }

    Draw &m_draw;
    const Decides &m_decides;
    RandomSubjects m_subjects;
    bool m_down; // one group inside the other as deep as it goes
};

} // namespace

rules::Rule randomRule(Draw &draw, const RandomShop &shop, const Decides &decides)
{
    rules::Rule rule = Maker(draw, shop, decides).rule();
    for (int tries = 0; tries < 4 && draw.percent(80) && !decides(rule); ++tries)
        rule = Maker(draw, shop, decides).rule();
    return rule;
}

} // namespace dilim::test
