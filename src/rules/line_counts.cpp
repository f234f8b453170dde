// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/line_counts.h"

#include "rules/bit_counter.h"

#include <utility>

namespace dilim::rules {
namespace {

using columns::Bitmap;

using Bitmaps = std::vector<Bitmap>;

/// Follows the people down the lines of a rule.
class LineCounter
{
public:
    LineCounter(const BoundRule &rule, const Bitmaps &matches)
        : m_rule(rule)
        , m_matches(matches)
        , m_everybody(Bitmap::full(matches.front().size()))
        , m_reach(matches.size())
    {
    }

    std::vector<LineCount> counts() &&
    {
        for (const BoundLine &line : m_rule.lines)
            m_lines.push_back({line.id});
        countRoot();
        for (std::size_t line = 0; line < m_rule.lines.size(); ++line) {
            if (m_rule.lines[line].active)
                countLine(line);
        }
        return std::move(m_lines);
    }

private:
    /// The root is like the only line of an All of.
    void countRoot()
    {
        if (!m_rule.lines.front().active)
            return;
        m_reach.front() = m_everybody;
        LineCount &root = m_lines.front();
        root.left = m_matches.front().count();
        root.removes = m_everybody.size() - root.left;
    }

    void countLine(std::size_t line)
    {
        const auto *group = std::get_if<BoundGroup>(&m_rule.lines[line].content);
        LineCount &counted = m_lines[line];
        counted.count = m_matches[line].count();
        if (!group)
            return;
        switch (group->match) {
        case Match::All:
            followAll(*group, line);
            break;
        case Match::Any:
            followGathering(*group, 1);
            break;
        case Match::None:
            counted.count = m_everybody.size() - counted.count;
            followExceeding(*group, line, 0);
            break;
        case Match::AtLeast:
            followGathering(*group, group->number);
            break;
        case Match::AtMost:
        case Match::Exactly:
            followExceeding(*group, line, group->number);
            break;
        }
        m_reach[line] = Bitmap(); // no child asks any more
    }

    void followAll(const BoundGroup &group, std::size_t line)
    {
        Bitmap left = m_reach[line];
        std::size_t count = left.count();
        for (const std::size_t child : group.children) {
            m_reach[child] = left;
            left &= m_matches[child];
            count = leave(child, left, count);
        }
    }

    /// Lines bring those for whom so many lines hold.
    void followGathering(const BoundGroup &group, std::size_t number)
    {
        BitCounter holding(m_everybody.size(), number);
        std::size_t count = holding.atLeast(number).count();
        for (const std::size_t child : group.children) {
            m_reach[child] = m_everybody;
            holding.add(m_matches[child]);
            LineCount &counted = m_lines[child];
            counted.left = holding.atLeast(number).count();
            counted.adds = counted.left - count;
            count = counted.left;
        }
    }

    /// Lines take away those for whom more lines than that hold.
    void followExceeding(const BoundGroup &group, std::size_t line, std::size_t number)
    {
        BitCounter holding(m_everybody.size(), number + 1);
        Bitmap left = m_reach[line];
        std::size_t count = left.count();
        for (const std::size_t child : group.children) {
            m_reach[child] = left;
            holding.add(m_matches[child]);
            left.subtract(holding.atLeast(number + 1));
            count = leave(child, left, count);
        }
    }

    /// Notes whom a line left; answers how many they are.
    std::size_t leave(std::size_t line, const Bitmap &left, std::size_t before)
    {
        LineCount &counted = m_lines[line];
        counted.left = left.count();
        counted.removes = before - counted.left;
        return counted.left;
    }

    const BoundRule &m_rule; // not owned; outlives the counter
    const Bitmaps &m_matches; // not owned; outlives the counter
    Bitmap m_everybody;
    Bitmaps m_reach; // by line: who reaches it; groups only
    std::vector<LineCount> m_lines{};
};

} // namespace

std::vector<LineCount> lineCounts(const BoundRule &rule, const Bitmaps &matches)
{
    return LineCounter(rule, matches).counts();
}

} // namespace dilim::rules
