// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explain.h"

#include "rules/evaluate_bound.h"
#include "rules/fact_rows.h"
#include "rules/group_holds.h"
#include "rules/measure.h"
#include "rules/one_customer.h"
#include "rules/sequence.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::Snapshot;
using columns::TextColumn;
using fields::ValueType;

Finding findingOf(Decimal value, ValueType type)
{
    switch (type) {
    case ValueType::Date:
        return Date{static_cast<std::int32_t>(value.units)};
    case ValueType::Moment:
        return Moment{value.scale == 0 ? value.units * 1000 : value.units};
    case ValueType::YesNo:
        return value.units != 0;
    default:
        return value;
    }
}

const columns::FactTable &tableOf(Facts facts, const Snapshot &snapshot)
{
    if (facts == Facts::Events)
        return snapshot.events;
    return facts == Facts::Orders ? snapshot.orders : snapshot.lines;
}

Bitmap oneBit(bool set)
{
    return set ? Bitmap::full(1) : Bitmap(1);
}

/// A rule bound for all customers, and the same for one of them alone.
struct BothWays {
    const BoundRule &among;
    const BoundRule &alone;
};

/// Judges one customer. Not owned members outlive it.
class Explainer
{
public:
    Explainer(BothWays rule, const Snapshot &snapshot, std::size_t customer, const OneCustomer &one,
              const Progress &progress)
        : m_rule(rule)
        , m_whole(snapshot)
        , m_customer(customer)
        , m_slice(one.snapshot())
        , m_progress(progress)
        , m_among(rule.among, snapshot, progress)
        , m_alone(rule.alone, one.snapshot(), progress)
    {
    }

    Explanation explanation() &&
    {
        for (std::size_t i = 0; i < m_rule.alone.segments.size(); ++i) {
            const BoundRule &segment = m_rule.alone.segments[i];
            std::vector<Verdict> lines = verdicts({m_rule.among.segments[i], segment});
            const bool member = lines.front().matched && (!segment.limit || m_among.segmentMembers(i).test(m_customer));
            m_explanation.segments.push_back({segment.name, member, std::move(lines)});
        }
        m_explanation.lines = verdicts(m_rule);
        m_explanation.member = m_explanation.lines.front().matched && isWithinLimit();
        return std::move(m_explanation);
    }

private:
    bool isWithinLimit()
    {
        const BoundRule &among = m_rule.among;
        return !among.limit || m_among.members(among, m_among.matchesByLine(among).front()).test(m_customer);
    }

    std::vector<Verdict> verdicts(BothWays rule)
    {
        std::vector<Verdict> verdicts(rule.alone.lines.size());
        // From the last line to the first: children stand behind their group.
        for (std::size_t i = verdicts.size(); i-- > 0 && !m_progress.cancelled();) {
            const BoundLine &line = rule.alone.lines[i];
            Verdict &verdict = verdicts[i];
            verdict.id = line.id;
            verdict.active = line.active;
            if (!line.active)
                continue;
            const auto *condition = std::get_if<BoundCondition>(&line.content);
            if (!condition) {
                verdict.matched = holds(std::get<BoundGroup>(line.content), verdicts);
                continue;
            }
            judge(*condition, verdict);
            if (isStanding(condition->test))
                verdict.matched =
                    m_among.matches(std::get<BoundCondition>(rule.among.lines[i].content)).test(m_customer);
        }
        // A rule that is switched off as a whole takes everybody.
        if (!verdicts.front().active)
            verdicts.front().matched = true;
        return verdicts;
    }

    static bool holds(const BoundGroup &group, const std::vector<Verdict> &verdicts)
    {
        const auto matched = std::count_if(group.children.begin(), group.children.end(),
                                           [&](std::size_t child) { return verdicts[child].matched; });
        return groupHolds(group.match, group.number, static_cast<std::size_t>(matched), group.children.size());
    }

    void judge(const BoundCondition &condition, Verdict &verdict)
    {
        verdict.type = condition.type;
        if (const auto *membership = std::get_if<BoundMembership>(&condition.subject)) {
            const bool member = m_explanation.segments[membership->segment].member;
            verdict.segment = membership->segment;
            verdict.value = member;
            verdict.matched = takenOf(oneBit(member), condition.test).test(0);
            return;
        }
        if (!isStanding(condition.test))
            verdict.matched = m_alone.matches(condition).test(0);
        if (const auto *field = std::get_if<BoundField>(&condition.subject))
            verdict.value = field->column ? findingAt(*field->column, condition.type, 0) : Finding{};
        else if (const auto *behaviour = std::get_if<BoundBehaviour>(&condition.subject))
            judge(*behaviour, verdict);
        else if (const auto *sequence = std::get_if<BoundSequence>(&condition.subject))
            judge(*sequence, verdict);
        else
            verdict.value = std::get<Share>(condition.subject).takes(m_alone.lots().front());
        verdict.missing = std::holds_alternative<std::monostate>(verdict.value);
    }

    void judge(const BoundBehaviour &behaviour, Verdict &verdict) const
    {
        const MeasureValues measured = measureValues(behaviour, m_slice, m_progress);
        if (const std::optional<Decimal> value = measureOf(measured, 0))
            verdict.value = findingOf(*value, *verdict.type);
        verdict.facts.push_back(decidingFacts(askedFacts(behaviour)));
    }

    void judge(const BoundSequence &sequence, Verdict &verdict) const
    {
        verdict.value = happened(sequence, m_slice, m_progress).test(0);
        for (const BoundStep &step : sequence.steps) {
            const BoundStepFacts &facts = step.facts;
            verdict.facts.push_back(decidingFacts({facts.facts,
                                                   facts.countedOnly,
                                                   Pick::Every,
                                                   sequence.window ? &*sequence.window : nullptr,
                                                   &facts.where,
                                                   {}}));
        }
    }

    [[nodiscard]] DecidingFacts decidingFacts(const AskedFacts &asked) const
    {
        DecidingFacts deciding{asked.facts, {}, 0};
        const std::uint32_t first = tableOf(asked.facts, m_whole).offsets[m_customer];
        factRows(asked, m_slice, m_progress).forEach([&](std::size_t row) {
            deciding.rows.push_back(first + static_cast<std::uint32_t>(row));
        });
        deciding.count = deciding.rows.size();
        const std::size_t named = std::min(deciding.count, mostDecidingRows);
        deciding.rows.erase(deciding.rows.begin(), deciding.rows.end() - static_cast<std::ptrdiff_t>(named));
        return deciding;
    }

    BothWays m_rule;
    const Snapshot &m_whole;
    std::size_t m_customer;
    const Snapshot &m_slice;
    const Progress &m_progress;
    RuleAnswers m_among;
    RuleAnswers m_alone;
    Explanation m_explanation{};
};

Result<Explanation> answered(const Rule &rule, const Snapshot &snapshot, std::size_t customer, const Context &context,
                             const Progress &progress, const Library &library)
{
    const Result<BoundRule> among = bind(rule, snapshot, context, library);
    if (!among)
        return among.error();
    const OneCustomer one(snapshot, customer, context, library);
    const Result<BoundRule> alone = one.bound(rule);
    if (!alone)
        return alone.error();
    Explanation explanation = Explainer({*among, *alone}, snapshot, customer, one, progress).explanation();
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    return explanation;
}

} // namespace

Finding findingAt(const Column &column, ValueType type, std::size_t row)
{
    if (!columns::hasValue(column, row))
        return std::monostate{};
    if (const auto *integers = std::get_if<IntegerColumn>(&column))
        return findingOf(Decimal{integers->at(row), integers->scale}, type);
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return std::string(codes->dictionary->word(codes->at(row)));
    if (const auto *text = std::get_if<TextColumn>(&column))
        return std::string(text->at(row));
    const auto &list = std::get<ListColumn>(column);
    std::vector<std::string> words;
    for (const std::uint32_t code : list.at(row))
        words.emplace_back(list.dictionary->word(code));
    return words;
}

Result<Explanation> explain(const Rule &rule, const Snapshot &snapshot, std::size_t customer, const Context &context,
                            Progress &progress, const Library &library)
{
    assert(customer < snapshot.customerCount());
    return unlessFailed(snapshot, answered(rule, snapshot, customer, context, progress, library));
}

} // namespace dilim::rules
