// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_filters.h"

#include "rules/bind_operands.h"
#include "rules/names.h"

#include <cstddef>
#include <utility>

namespace dilim::rules {
namespace {

using fields::Entity;

/// Turns the filters of one line into bound filters. Each function returns the first error it meets.
class FilterBinder
{
public:
    FilterBinder(const Names &names, const std::string &line, Facts facts)
        : m_names(names)
        , m_line(line)
        , m_facts(facts)
    {
    }

    Result<BoundFilterGroup> bind(const FilterGroup &group, std::size_t depth) const
    {
        if (depth > maxFilterDepth)
            return Error{"rule.too_deep", {m_line, std::to_string(maxFilterDepth)}};
        if (group.match > Match::None)
            return Error{"rule.filter_match", {m_line, std::string(matchId(group.match))}};
        BoundFilterGroup bound;
        bound.match = group.match;
        for (const auto &child : group.children) {
            const auto *inner = std::get_if<FilterGroup>(&child);
            const Result<void> done =
                inner ? add(bind(*inner, depth + 1), bound) : add(bind(std::get<Filter>(child)), bound);
            if (!done)
                return done.error();
        }
        return bound;
    }

private:
    template <typename Child> static Result<void> add(Result<Child> child, BoundFilterGroup &group)
    {
        if (!child)
            return child.error();
        group.children.emplace_back(*std::move(child));
        return {};
    }

    Result<BoundFilter> bind(const Filter &filter) const
    {
        const Result<FoundField> found = findField(m_names, m_line, filter.field);
        if (!found)
            return found.error();
        if (!reaches(m_facts, found->field->entity))
            return Error{"rule.wrong_facts", {m_line, filter.field, std::string(factsId(m_facts))}};
        if (const Result<void> done = checkForFilter(m_line, filter.op); !done)
            return done.error();
        Result<ValueTest> test = bindFieldTest(m_names, m_line, *found, filter.op, filter.operands);
        if (!test)
            return test.error();
        return BoundFilter{found->field->entity, found->column, *std::move(test)};
    }

    const Names &m_names; // not owned; outlives the binder
    const std::string &m_line; // not owned; outlives the binder
    Facts m_facts;
};

} // namespace

bool reaches(Facts facts, Entity entity)
{
    if (entity == Entity::Product)
        return true;
    if (facts == Facts::Events)
        return entity == Entity::Event;
    return entity == Entity::Order || entity == Entity::OrderLine;
}

Result<BoundFilterGroup> bindFilters(const Names &names, const std::string &line, Facts facts, const FilterGroup &group)
{
    return FilterBinder(names, line, facts).bind(group, 1);
}

} // namespace dilim::rules
