// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate_bound.h"

#include "rules/measure.h"

#include <string>
#include <utility>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::Snapshot;

using Bitmaps = std::vector<Bitmap>;

Bitmap matchesOf(const BoundCondition &condition, const Snapshot &snapshot, const Progress &progress)
{
    if (!condition.behaviour)
        return matchingRows(condition.column, snapshot.customerCount(), condition.test, progress);
    return matchingMeasures(measureValues(*condition.behaviour, snapshot, progress), condition.test);
}

/// Those whom any of the lines takes.
Bitmap anyOf(const std::vector<std::size_t> &lines, const Bitmaps &matches, std::size_t customers)
{
    Bitmap result(customers);
    for (const std::size_t line : lines)
        result |= matches[line];
    return result;
}

Bitmap matchesOf(const BoundGroup &group, const Bitmaps &matches, std::size_t customers)
{
    if (group.match == Match::All) {
        Bitmap result = Bitmap::full(customers);
        for (const std::size_t child : group.children)
            result &= matches[child];
        return result;
    }
    Bitmap result = anyOf(group.children, matches, customers);
    if (group.match == Match::None)
        result.invert();
    return result;
}

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

    Counts counts()
    {
        Counts counts;
        counts.customers = m_everybody.size();
        counts.count = m_matches.front().count();
        for (const BoundLine &line : m_rule.lines)
            counts.lines.push_back({line.id});
        m_lines = &counts.lines;
        countRoot(counts);
        for (std::size_t line = 0; line < m_rule.lines.size(); ++line) {
            if (m_rule.lines[line].active)
                countLine(line);
        }
        return counts;
    }

private:
    /// The root is like the only line of an All of.
    void countRoot(const Counts &counts)
    {
        if (!m_rule.lines.front().active)
            return;
        m_reach.front() = m_everybody;
        LineCount &root = m_lines->front();
        root.left = counts.count;
        root.removes = counts.customers - counts.count;
    }

    void countLine(std::size_t line)
    {
        const auto *group = std::get_if<BoundGroup>(&m_rule.lines[line].content);
        LineCount &counted = (*m_lines)[line];
        counted.count = m_matches[line].count();
        if (!group)
            return;
        if (group->match == Match::None)
            counted.count = m_everybody.size() - counted.count;
        if (group->match == Match::Any)
            followAny(*group);
        else
            followAllOrNone(*group, line);
        m_reach[line] = Bitmap(); // no child asks any more
    }

    void followAny(const BoundGroup &group)
    {
        Bitmap gathered(m_everybody.size());
        for (const std::size_t child : group.children) {
            const Bitmap &matches = m_matches[child];
            LineCount &counted = (*m_lines)[child];
            counted.adds = matches.count() - countOfBoth(gathered, matches);
            gathered |= matches;
            counted.left = gathered.count();
            m_reach[child] = m_everybody;
        }
    }

    void followAllOrNone(const BoundGroup &group, std::size_t line)
    {
        Bitmap left = m_reach[line];
        std::size_t count = left.count();
        for (const std::size_t child : group.children) {
            m_reach[child] = left;
            if (group.match == Match::All)
                left &= m_matches[child];
            else
                left.subtract(m_matches[child]);
            LineCount &counted = (*m_lines)[child];
            counted.left = left.count();
            counted.removes = count - counted.left;
            count = counted.left;
        }
    }

    const BoundRule &m_rule; // not owned; outlives the counter
    const Bitmaps &m_matches; // not owned; outlives the counter
    Bitmap m_everybody;
    Bitmaps m_reach; // by line: who reaches it; groups only
    std::vector<LineCount> *m_lines = nullptr; // of the answer that is being made
};

} // namespace

Result<Bitmaps> matchesByLine(const BoundRule &rule, const Snapshot &snapshot, Progress &progress)
{
    const std::size_t customers = snapshot.customerCount();
    Bitmaps matches(rule.lines.size(), Bitmap(customers));
    // From the last line to the first: children stand behind their group.
    for (std::size_t line = rule.lines.size(); line-- > 0;) {
        if (!rule.lines[line].active)
            continue;
        const auto &content = rule.lines[line].content;
        if (const auto *condition = std::get_if<BoundCondition>(&content))
            matches[line] = matchesOf(*condition, snapshot, progress);
        else
            matches[line] = matchesOf(std::get<BoundGroup>(content), matches, customers);
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
    }
    if (!rule.lines.front().active)
        matches.front() = Bitmap::full(customers);
    return matches;
}

Counts countLines(const BoundRule &rule, const Bitmaps &matches)
{
    return LineCounter(rule, matches).counts();
}

} // namespace dilim::rules
