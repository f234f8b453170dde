// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_facts.h"

#include "support/reference_operators.h"

#include <algorithm>
#include <variant>

namespace dilim::test {
namespace {

using rules::Behaviour;
using rules::Facts;
using rules::Filter;
using rules::FilterGroup;
using rules::Match;

const Cell unknown;

bool counts(const ReferenceRow &fact, Facts facts)
{
    return facts == Facts::Events || fact.counts;
}

bool asksLines(const FilterGroup &group)
{
    return std::any_of(group.children.begin(), group.children.end(), [](const auto &child) {
        const auto *filter = std::get_if<Filter>(&child);
        return filter ? !filter->field.starts_with("order.") : asksLines(std::get<FilterGroup>(child));
    });
}

} // namespace

const Cell &ReferenceFacts::Place::cell(const std::string &field) const
{
    const ReferenceRow *row = field.starts_with("order.") ? order : (line ? line : event);
    if (row && field.starts_with("product."))
        row = row->product;
    return row ? row->cell(field) : unknown;
}

bool ReferenceFacts::Place::has(const std::string &field) const
{
    return field.starts_with("order.") || line || event;
}

bool ReferenceFacts::passes(const Filter &filter, const Place &place) const
{
    const auto cellOf = [&](const std::string &field) -> const Cell & { return place.cell(field); };
    return place.has(filter.field) && holds(place.cell(filter.field), filter.op, filter.operands, m_day, cellOf);
}

bool ReferenceFacts::passes(const FilterGroup &group, const Place &place) const
{
    const auto childPasses = [&](const auto &child) {
        const auto *filter = std::get_if<Filter>(&child);
        return filter ? passes(*filter, place) : passes(std::get<FilterGroup>(child), place);
    };
    const auto passing = std::count_if(group.children.begin(), group.children.end(), childPasses);
    if (group.match == Match::All)
        return passing == static_cast<std::ptrdiff_t>(group.children.size());
    return group.match == Match::Any ? passing > 0 : passing == 0;
}

bool ReferenceFacts::someLinePasses(const FilterGroup &group, const ReferenceRow &order, bool countedOnly) const
{
    return std::any_of(order.lines.begin(), order.lines.end(), [&](const ReferenceRow *line) {
        return (!countedOnly || line->counts) && passes(group, {&order, line});
    });
}

bool ReferenceFacts::factPasses(const FilterGroup &where, Facts facts, const ReferenceRow &fact, bool countedOnly) const
{
    if (facts == Facts::Events)
        return passes(where, {nullptr, nullptr, &fact});
    if (facts == Facts::Lines)
        return passes(where, {fact.order, &fact});
    const bool hasLine = std::any_of(fact.lines.begin(), fact.lines.end(),
                                     [&](const ReferenceRow *line) { return !countedOnly || line->counts; });
    return asksLines(where) && hasLine ? someLinePasses(where, fact, countedOnly) : passes(where, {&fact});
}

ReferenceFacts::Rows ReferenceFacts::whole(const Behaviour &behaviour, Which window, std::size_t customer) const
{
    Rows rows;
    for (const ReferenceRow *fact : m_shop.factsOf(behaviour.facts, customer)) {
        if (behaviour.countedOnly && !counts(*fact, behaviour.facts))
            continue;
        const std::optional<qint64> moment = m_shop.momentOf(*fact, behaviour.facts);
        if (isInWindow(behaviour.window, window, moment, m_day) && (moment || behaviour.pick == rules::Pick::Every))
            rows.push_back(fact);
    }
    if (rows.empty() || behaviour.pick == rules::Pick::Every)
        return rows;
    return {behaviour.pick == rules::Pick::First ? rows.front() : rows.back()};
}

ReferenceFacts::Rows ReferenceFacts::filtered(const Behaviour &behaviour, Which window, std::size_t customer) const
{
    Rows rows;
    for (const ReferenceRow *fact : whole(behaviour, window, customer)) {
        const bool contains =
            std::all_of(behaviour.containing.begin(), behaviour.containing.end(),
                        [&](const FilterGroup &group) { return someLinePasses(group, *fact, behaviour.countedOnly); });
        if (contains && factPasses(behaviour.where, behaviour.facts, *fact, behaviour.countedOnly))
            rows.push_back(fact);
    }
    return rows;
}

ReferenceFacts::Rows ReferenceFacts::ofStep(const rules::StepFacts &step, std::size_t customer) const
{
    Rows rows;
    for (const ReferenceRow *fact : m_shop.factsOf(step.facts, customer)) {
        if ((!step.countedOnly || counts(*fact, step.facts))
            && factPasses(step.where, step.facts, *fact, step.countedOnly))
            rows.push_back(fact);
    }
    return rows;
}

} // namespace dilim::test
