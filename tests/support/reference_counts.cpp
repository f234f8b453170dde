// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_counts.h"

#include <algorithm>
#include <vector>

namespace dilim::test {
namespace {

using rules::Group;
using rules::LineCount;
using rules::Match;
using rules::Node;

std::size_t sizeOf(const People &people)
{
    return static_cast<std::size_t>(std::count(people.begin(), people.end(), true));
}

bool gathers(Match match)
{
    return match == Match::Any || match == Match::AtLeast;
}

/// Lists every line with what it does, following the people one by one.
class Counter
{
public:
    Counter(std::size_t customers, const std::function<People(const Node &)> &peopleOf)
        : m_everybody(customers, true)
        , m_peopleOf(peopleOf)
    {
    }

    std::vector<LineCount> lines(const Group &root)
    {
        countGroup(root, m_everybody, root.enabled);
        if (root.enabled) {
            m_lines.front().left = sizeOf(m_peopleOf(Node(root)));
            m_lines.front().removes = m_everybody.size() - m_lines.front().left;
        }
        return m_lines;
    }

private:
    void countGroup(const Group &group, const People &reached, bool on)
    {
        const std::size_t place = m_lines.size();
        m_lines.push_back({group.id, 0, 0, 0, 0});
        std::vector<int> taken(m_everybody.size(), 0); // by how many lines each customer is taken
        int asked = 0;
        for (const Node &child : group.children) {
            const bool childOn = on && isOn(child);
            const std::size_t childPlace = m_lines.size();
            const People before = still(group, taken, asked, reached);
            if (const auto *inner = std::get_if<Group>(&child))
                countGroup(*inner, gathers(group.match) ? m_everybody : before, childOn);
            else
                m_lines.push_back({std::get<rules::Condition>(child).id, 0, 0, 0, 0});
            if (!childOn)
                continue;
            const People matched = m_peopleOf(child);
            if (std::holds_alternative<rules::Condition>(child))
                m_lines[childPlace].count = sizeOf(matched);
            for (std::size_t c = 0; c < taken.size(); ++c)
                taken[c] += matched[c] ? 1 : 0;
            ++asked;
            note(group.match, sizeOf(before), sizeOf(still(group, taken, asked, reached)), m_lines[childPlace]);
        }
        if (on)
            m_lines[place].count = countOf(group);
    }

    [[nodiscard]] std::size_t countOf(const Group &group) const
    {
        const std::size_t count = sizeOf(m_peopleOf(Node(group)));
        return group.match == Match::None ? m_everybody.size() - count : count;
    }

    /// After so many lines: who is gathered, or of those who reached the group who may still be taken.
    static People still(const Group &group, const std::vector<int> &taken, int asked, const People &reached)
    {
        People people(taken.size());
        for (std::size_t c = 0; c < taken.size(); ++c) {
            switch (group.match) {
            case Match::Any:
                people[c] = taken[c] > 0;
                break;
            case Match::AtLeast:
                people[c] = taken[c] >= group.number;
                break;
            case Match::All:
                people[c] = reached[c] && taken[c] == asked;
                break;
            default:
                people[c] = reached[c] && taken[c] <= (group.match == Match::None ? 0 : group.number);
                break;
            }
        }
        return people;
    }

    static void note(Match match, std::size_t before, std::size_t after, LineCount &line)
    {
        line.left = after;
        if (gathers(match))
            line.adds = after - before;
        else
            line.removes = before - after;
    }

    People m_everybody;
    const std::function<People(const Node &)> &m_peopleOf;
    std::vector<LineCount> m_lines{};
};

} // namespace

bool isOn(const Node &node)
{
    const auto *group = std::get_if<Group>(&node);
    return group ? group->enabled : std::get<rules::Condition>(node).enabled;
}

bool accepts(const Group &group, int taken, int asked)
{
    switch (group.match) {
    case Match::All:
        return taken == asked;
    case Match::Any:
        return taken > 0;
    case Match::None:
        return taken == 0;
    case Match::AtLeast:
        return taken >= group.number;
    case Match::AtMost:
        return taken <= group.number;
    case Match::Exactly:
        return taken == group.number;
    }
    return false;
}

rules::Counts countsOf(const Group &root, std::size_t customers, const std::function<People(const Node &)> &peopleOf)
{
    return {0, customers, Counter(customers, peopleOf).lines(root)};
}

} // namespace dilim::test
