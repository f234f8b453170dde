// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_rules.h"

#include "support/reference_counts.h"
#include "support/reference_lots.h"
#include "support/reference_measure.h"
#include "support/reference_operators.h"
#include "support/reference_sequence.h"
#include "support/reference_standing.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace dilim::test {
namespace {

using rules::Condition;
using rules::Group;
using rules::Node;

Segments byFoldedName(const Segments &segments)
{
    Segments folded;
    for (const auto &[name, rule] : segments)
        folded.emplace(foldedWord(name), rule);
    return folded;
}

} // namespace

ReferenceRules::ReferenceRules(const SnapshotSource &source, const rules::Context &context, const Segments &segments)
    : m_day(context)
    , m_shop(source)
    , m_facts(m_shop, m_day)
    , m_lots(lotsOf(m_shop))
    , m_segments(byFoldedName(segments))
{
}

ReferenceAnswer ReferenceRules::answer(const rules::Rule &rule) const
{
    const People members = this->members(rule);
    ReferenceAnswer answer;
    for (std::size_t c = 0; c < members.size(); ++c) {
        if (members[c])
            answer.members.insert(c);
    }
    const auto peopleOf = [this](const Node &node) { return people(node); };
    answer.counts = countsOf(rule.root, members.size(), peopleOf);
    answer.counts.count = answer.members.size();
    return answer;
}

People ReferenceRules::members(const rules::Rule &rule) const
{
    const People all = rule.root.enabled ? people(rule.root) : People(m_shop.customers.size(), true);
    return rule.limit ? limited(all, *rule.limit) : all;
}

People ReferenceRules::people(const Node &node) const
{
    const auto *group = std::get_if<Group>(&node);
    return group ? people(*group) : people(std::get<Condition>(node));
}

People ReferenceRules::people(const Group &group) const
{
    const std::size_t customers = m_shop.customers.size();
    std::vector<int> taken(customers, 0);
    int asked = 0;
    for (const Node &child : group.children) {
        if (!isOn(child))
            continue;
        ++asked;
        const People matched = people(child);
        for (std::size_t c = 0; c < customers; ++c)
            taken[c] += matched[c] ? 1 : 0;
    }
    People result(customers);
    for (std::size_t c = 0; c < customers; ++c)
        result[c] = accepts(group, taken[c], asked);
    return result;
}

const People &ReferenceRules::people(const Condition &condition) const
{
    Condition asked = condition;
    asked.id.clear();
    asked.enabled = true;
    std::deque<Known> &known = m_known[asked.op];
    const auto at = std::find_if(known.begin(), known.end(), [&](const Known &k) { return k.condition == asked; });
    if (at != known.end())
        return at->people;
    People people = answered(asked);
    return known.emplace_back(Known{std::move(asked), std::move(people)}).people;
}

People ReferenceRules::answered(const Condition &condition) const
{
    const std::vector<Cell> values = valuesOf(condition.subject);
    if (isAboutStanding(condition.op))
        return holdsStanding(values, categoriesOf(condition.per), condition.op, condition.operands);
    People people(values.size());
    for (std::size_t c = 0; c < values.size(); ++c) {
        const auto cellOf = [&](const std::string &field) -> const Cell & { return m_shop.customers[c].cell(field); };
        people[c] = holds(values[c], condition.op, condition.operands, m_day, cellOf);
    }
    return people;
}

std::vector<Cell> ReferenceRules::categoriesOf(const std::string &field) const
{
    return field.empty() ? std::vector<Cell>() : valuesOf(rules::CustomerField{field});
}

std::vector<Cell> ReferenceRules::valuesOf(const rules::Subject &subject) const
{
    const auto *field = std::get_if<rules::CustomerField>(&subject);
    const auto *behaviour = std::get_if<rules::Behaviour>(&subject);
    const auto *sequence = std::get_if<rules::Sequence>(&subject);
    const auto *share = std::get_if<rules::RandomShare>(&subject);
    const auto *membership = std::get_if<rules::Membership>(&subject);
    const People segment = membership ? members(m_segments.at(foldedWord(membership->segment))) : People();
    std::vector<Cell> values;
    for (std::size_t c = 0; c < m_shop.customers.size(); ++c) {
        if (field)
            values.push_back(m_shop.customers[c].cell(field->field));
        else if (behaviour)
            values.push_back(measured(*behaviour, m_facts, c));
        else if (sequence)
            values.push_back(yesNoCell(happened(*sequence, m_facts, c)));
        else
            values.push_back(yesNoCell(share ? isInShare(*share, m_lots[c]) : segment[c]));
    }
    return values;
}

People ReferenceRules::limited(const People &people, const rules::Limit &limit) const
{
    const auto rank = [&](std::size_t c) { return rankOf(m_shop.customers[c].cell(limit.by)); };
    const auto isBefore = [&](std::size_t a, std::size_t b) {
        if (rank(a).has_value() != rank(b).has_value())
            return rank(a).has_value();
        const int sign = rank(a) ? compared(*rank(a), *rank(b)) : 0;
        if (sign != 0)
            return (sign > 0) == limit.greatestFirst;
        return m_lots[a] < m_lots[b];
    };
    std::vector<std::size_t> order;
    for (std::size_t c = 0; c < people.size(); ++c) {
        if (people[c])
            order.push_back(c);
    }
    std::stable_sort(order.begin(), order.end(), isBefore);
    People result(people.size(), false);
    for (std::size_t i = 0; i < order.size() && i < limit.customers; ++i)
        result[order[i]] = true;
    return result;
}

} // namespace dilim::test
