// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/flip.h"

#include "rules/bind.h"
#include "rules/edit.h"
#include "rules/evaluate_bound.h"
#include "rules/explain.h"
#include "rules/flip_plan.h"
#include "rules/limit.h"
#include "rules/nearest_operand.h"
#include "rules/one_customer.h"
#include "rules/operators.h"

#include <string>
#include <utility>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::Snapshot;

bool isAmongOthers(const Condition &condition)
{
    const Operator *op = findOperator(condition.op);
    return op && isStanding(*op);
}

Condition withOperator(Condition condition, std::string_view op)
{
    condition.op = op;
    condition.operands.clear();
    condition.per.clear();
    return condition;
}

/// Turns planned changes of one rule into changed lines. Not owned members outlive it.
class FlipMaker
{
public:
    FlipMaker(const Snapshot &snapshot, std::size_t customer, const Context &context, const Library &library,
              const Progress &progress)
        : m_snapshot(snapshot)
        , m_customer(customer)
        , m_context(context)
        , m_library(library)
        , m_progress(progress)
        , m_one(snapshot, customer, context, library)
    {
    }

    [[nodiscard]] LineChange changed(const PlannedChange &planned) const
    {
        const Condition &condition = *planned.condition;
        const bool wanted = !planned.verdict->matched;
        if (wanted && planned.verdict->missing && planned.match == Match::All) {
            Condition off = condition;
            off.enabled = false;
            return {ChangeKind::SwitchedOff, std::move(off)};
        }
        if (!isAmongOthers(condition)) {
            const VerdictOf verdictOf = [this](const Condition &asked) { return verdict(asked); };
            if (auto nearest = withNearestOperand(condition, planned.verdict->value, m_context, verdictOf))
                return {ChangeKind::Operand, *std::move(nearest)};
        }
        Condition negated = condition;
        negated.op = findOperator(condition.op)->negation;
        if (std::holds_alternative<Membership>(condition.subject) || verdict(negated) == wanted)
            return {ChangeKind::Operator, std::move(negated)};
        // Neither the operator nor its negation takes the customer.
        const bool missing = planned.verdict->missing;
        return {ChangeKind::Operator, withOperator(condition, missing ? "has_no_value" : "has_value")};
    }

    /// How many customers the limit of the rule must leave so that this one, whom its root takes, is among them.
    [[nodiscard]] Result<std::uint32_t> neededLimit(const Rule &rule) const
    {
        const Result<BoundRule> bound = bind(rule, m_snapshot, m_context, m_library);
        if (!bound)
            return bound.error();
        RuleAnswers answers(*bound, m_snapshot, m_progress);
        const Bitmap taken = answers.matchesByLine(*bound).front();
        const std::size_t before = standingBefore(m_customer, taken, *bound->limit, answers.lots());
        return static_cast<std::uint32_t>(before + 1);
    }

private:
    [[nodiscard]] std::optional<bool> verdict(const Condition &condition) const
    {
        Rule rule;
        rule.root.children.emplace_back(condition);
        if (isAmongOthers(condition)) {
            const Result<BoundRule> bound = bind(rule, m_snapshot, m_context, m_library);
            return bound ? std::optional(verdictIn(*bound, m_snapshot, m_customer)) : std::nullopt;
        }
        const Result<BoundRule> bound = m_one.bound(rule);
        return bound ? std::optional(verdictIn(*bound, m_one.snapshot(), 0)) : std::nullopt;
    }

    [[nodiscard]] bool verdictIn(const BoundRule &bound, const Snapshot &snapshot, std::size_t customer) const
    {
        return RuleAnswers(bound, snapshot, m_progress).matchesByLine(bound).front().test(customer);
    }

    const Snapshot &m_snapshot;
    std::size_t m_customer;
    const Context &m_context;
    const Library &m_library;
    const Progress &m_progress;
    OneCustomer m_one;
};

Result<std::optional<Flip>> flipOf(const Rule &rule, const Explanation &explanation, const FlipMaker &maker)
{
    const bool taken = explanation.lines.front().matched; // by the root
    std::optional<Flip> lines;
    if (const auto planned = plannedChanges(rule, explanation.lines); planned && taken == explanation.member) {
        lines.emplace();
        for (const PlannedChange &change : *planned)
            lines->lines.push_back(maker.changed(change));
    }
    const bool leavesByOneLine = explanation.member && lines && lines->lines.size() == 1;
    if (!rule.limit || leavesByOneLine || (!lines && !taken))
        return lines;
    const Result<std::uint32_t> needed = maker.neededLimit(lines && !taken ? applied(rule, *lines) : rule);
    if (!needed)
        return needed.error();
    if (explanation.member)
        return *needed > 1 ? std::optional(Flip{{}, *needed - 1}) : lines;
    Flip flip = lines.value_or(Flip{});
    if (*needed > rule.limit->customers)
        flip.limit = *needed;
    return std::optional(std::move(flip));
}

} // namespace

Rule applied(Rule rule, const Flip &flip)
{
    rule = withIds(std::move(rule));
    for (const LineChange &line : flip.lines)
        rule = withCondition(std::move(rule), line.condition);
    if (rule.limit && flip.limit)
        rule.limit->customers = *flip.limit;
    return rule;
}

Result<std::optional<Flip>> smallestFlip(const Rule &rule, const Snapshot &snapshot, std::size_t customer,
                                         const Context &context, Progress &progress, const Library &library)
{
    const Rule lines = withIds(rule);
    const Result<Explanation> explanation = explain(lines, snapshot, customer, context, progress, library);
    if (!explanation)
        return explanation.error();
    const FlipMaker maker(snapshot, customer, context, library, progress);
    Result<std::optional<Flip>> flip = flipOf(lines, *explanation, maker);
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    return unlessFailed(snapshot, std::move(flip));
}

} // namespace dilim::rules
