// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate_bound.h"

#include "rules/bit_counter.h"
#include "rules/limit.h"
#include "rules/lots.h"
#include "rules/measure.h"
#include "rules/row_loop.h"
#include "rules/sequence.h"
#include "rules/standing.h"

#include <span>
#include <utility>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::Column;
using columns::Snapshot;

using Bitmaps = std::vector<Bitmap>;

/// At least, at most or exactly so many.
Bitmap quantified(const BoundGroup &group, const Bitmaps &matches, std::size_t customers)
{
    BitCounter counter(customers, group.number + 1);
    for (const std::size_t child : group.children)
        counter.add(matches[child]);
    if (group.match == Match::AtLeast)
        return counter.atLeast(group.number);
    Bitmap result = group.match == Match::AtMost ? Bitmap::full(customers) : counter.atLeast(group.number);
    result.subtract(counter.atLeast(group.number + 1));
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
    if (group.match != Match::Any && group.match != Match::None)
        return quantified(group, matches, customers);
    Bitmap result(customers);
    for (const std::size_t child : group.children)
        result |= matches[child];
    if (group.match == Match::None)
        result.invert();
    return result;
}

} // namespace

Bitmap takenOf(Bitmap yes, const ValueTest &test)
{
    if (std::holds_alternative<IsKnown>(test.question))
        return test.negated ? Bitmap(yes.size()) : Bitmap::full(yes.size());
    if (test.negated)
        yes.invert();
    return yes;
}

RuleAnswers::RuleAnswers(const BoundRule &outermost, const Snapshot &snapshot, const Progress &progress,
                         AnswerMemory *memory)
    : m_outermost(outermost)
    , m_snapshot(snapshot)
    , m_progress(progress)
    , m_memory(memory)
{
}

/// What the memory knows, or the outcome of the work, which it learns.
template <typename Work> RuleAnswers::SharedAnswer RuleAnswers::remembered(const std::string &asked, Work work)
{
    const bool remembers = m_memory && !asked.empty();
    if (SharedAnswer known = remembers ? m_memory->find(asked) : nullptr)
        return known;
    Answer answer = work();
    if (!remembers || m_progress.cancelled())
        return std::make_shared<const Answer>(std::move(answer));
    return m_memory->keep(asked, std::move(answer));
}

RuleAnswers::SharedAnswer RuleAnswers::measures(const BoundBehaviour &behaviour)
{
    return remembered(behaviour.asked,
                      [&] { return packed(measureValues(behaviour, m_snapshot, m_progress, m_memory)); });
}

/// Who stands so within the categories of the condition; nobody where there are no values or no categories.
Bitmap RuleAnswers::standingWithin(const BoundCondition &condition)
{
    const auto *per = condition.per ? std::get_if<columns::CodeColumn>(condition.per) : nullptr;
    const auto *behaviour = std::get_if<BoundBehaviour>(&condition.subject);
    const Column *column = behaviour ? nullptr : std::get<BoundField>(condition.subject).column;
    if (!per || (!behaviour && !column))
        return Bitmap(m_snapshot.customerCount());
    const std::vector<std::int64_t> values = behaviour ? ranks(std::get<PackedMeasures>(*measures(*behaviour)))
                                                       : widened(std::get<columns::IntegerColumn>(*column));
    return matchingStanding(values, std::get<IsStanding>(condition.test.question), per, condition.test.negated);
}

Bitmap RuleAnswers::matches(const BoundCondition &condition)
{
    return std::get<Bitmap>(*remembered(condition.asked, [&] { return workedOut(condition); }));
}

Bitmap RuleAnswers::workedOut(const BoundCondition &condition)
{
    if (condition.withinCategories)
        return standingWithin(condition);
    if (const auto *behaviour = std::get_if<BoundBehaviour>(&condition.subject))
        return matchingMeasures(std::get<PackedMeasures>(*measures(*behaviour)), condition.test);
    if (const auto *field = std::get_if<BoundField>(&condition.subject))
        return matchingRows(field->column, m_snapshot.customerCount(), condition.test, m_progress);
    if (const auto *sequence = std::get_if<BoundSequence>(&condition.subject))
        return takenOf(happened(*sequence, m_snapshot, m_progress), condition.test);
    if (const auto *membership = std::get_if<BoundMembership>(&condition.subject))
        return takenOf(segmentMembers(membership->segment), condition.test);
    const Share share = std::get<Share>(condition.subject);
    const auto takes = [share](std::uint32_t lot) { return share.takes(lot); };
    return takenOf(bitmapOf(std::span<const std::uint32_t>(lots()), takes), condition.test);
}

Bitmaps RuleAnswers::matchesByLine(const BoundRule &rule)
{
    const std::size_t customers = m_snapshot.customerCount();
    Bitmaps matched(rule.lines.size(), Bitmap(customers));
    // From the last line to the first: children stand behind their group.
    for (std::size_t line = rule.lines.size(); line-- > 0 && !m_progress.cancelled();) {
        if (!rule.lines[line].active)
            continue;
        const auto &content = rule.lines[line].content;
        if (const auto *condition = std::get_if<BoundCondition>(&content))
            matched[line] = matches(*condition);
        else
            matched[line] = matchesOf(std::get<BoundGroup>(content), matched, customers);
    }
    if (!rule.lines.front().active)
        matched.front() = Bitmap::full(customers);
    return matched;
}

Bitmap RuleAnswers::members(const BoundRule &rule, const Bitmap &root)
{
    return rule.limit ? limited(root, *rule.limit, lots()) : root;
}

const Bitmap &RuleAnswers::segmentMembers(std::size_t segment)
{
    while (m_segments.size() <= segment) { // they ask for earlier ones only
        const BoundRule &rule = m_outermost.segments[m_segments.size()];
        m_segments.push_back(members(rule, matchesByLine(rule).front()));
    }
    return m_segments[segment];
}

const std::vector<std::uint32_t> &RuleAnswers::lots()
{
    if (!m_lots)
        m_lots = remembered("lots", [&] { return lotsOf(m_snapshot); });
    return std::get<std::vector<std::uint32_t>>(*m_lots);
}

} // namespace dilim::rules
