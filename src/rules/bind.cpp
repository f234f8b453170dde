// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind.h"

#include "rules/bind_condition.h"
#include "rules/edit.h"
#include "rules/find_field.h"
#include "rules/segments.h"

#include <set>
#include <utility>

namespace dilim::rules {
namespace {

using fields::ValueType;

bool isQuantified(Match match)
{
    return match == Match::AtLeast || match == Match::AtMost || match == Match::Exactly;
}

/// Turns the lines of one rule into bound lines. Each function returns the first error it meets.
class Binder
{
public:
    Binder(const Names &names, const NeededSegments &segments)
        : m_names(names)
        , m_segments(segments)
    {
    }

    Result<BoundRule> bind(const Rule &rule)
    {
        if (const Result<void> done = addGroup(rule.root, true, 1); !done)
            return done.error();
        if (rule.limit) {
            const Result<BoundLimit> limit = bindLimit(*rule.limit);
            if (!limit)
                return limit.error();
            m_bound.limit = *limit;
        }
        return std::move(m_bound);
    }

private:
    Result<void> addLine(const std::string &id, bool active)
    {
        if (!m_ids.insert(id).second)
            return Error{"rule.duplicate_id", {id}};
        m_bound.lines.push_back({id, active, BoundGroup{}});
        return {};
    }

    Result<void> addGroup(const Group &group, bool outerActive, std::size_t depth)
    {
        if (depth > maxGroupDepth)
            return Error{"rule.too_deep", {group.id, std::to_string(maxGroupDepth)}};
        const std::size_t line = m_bound.lines.size();
        const bool active = outerActive && group.enabled;
        if (const Result<void> done = addLine(group.id, active); !done)
            return done;
        BoundGroup bound;
        bound.match = group.match;
        if (isQuantified(group.match) && active) {
            if (group.number < 0)
                return Error{"rule.match_number", {group.id, std::to_string(group.number)}};
            bound.number = static_cast<std::size_t>(group.number);
        }
        for (const Node &child : group.children) {
            const std::size_t childLine = m_bound.lines.size();
            const auto *inner = std::get_if<Group>(&child);
            const Result<void> done =
                inner ? addGroup(*inner, active, depth + 1) : addCondition(std::get<Condition>(child), active);
            if (!done)
                return done;
            if (m_bound.lines[childLine].active)
                bound.children.push_back(childLine);
        }
        m_bound.lines[line].content = std::move(bound);
        return {};
    }

    Result<void> addCondition(const Condition &condition, bool outerActive)
    {
        const bool active = outerActive && condition.enabled;
        if (const Result<void> done = addLine(condition.id, active); !done)
            return done;
        BoundLine &line = m_bound.lines.back();
        if (!active) {
            line.content = BoundCondition{};
            return {};
        }
        Result<BoundCondition> bound = bindCondition(m_names, m_segments, condition);
        if (!bound)
            return bound.error();
        line.content = *std::move(bound);
        return {};
    }

    Result<BoundLimit> bindLimit(const Limit &limit) const
    {
        if (limit.customers == 0)
            return Error{"rule.bad_limit", {"0"}};
        BoundLimit bound{limit.customers, nullptr, limit.greatestFirst};
        if (limit.by.empty())
            return bound;
        const Result<FoundField> by = findField(m_names, {}, limit.by);
        if (!by || by->field->entity != fields::Entity::Customer || !isOrdered(by->field->type))
            return Error{"rule.bad_limit", {limit.by}};
        if (by->column && !std::holds_alternative<columns::IntegerColumn>(*by->column))
            return Error{"rule.bad_limit", {limit.by}};
        bound.by = by->column;
        return bound;
    }

    static bool isOrdered(ValueType type)
    {
        return type == ValueType::Number || type == ValueType::Money || type == ValueType::Date
            || type == ValueType::Moment;
    }

    const Names &m_names; // not owned; outlives the binder
    const NeededSegments &m_segments; // not owned; outlives the binder
    BoundRule m_bound{};
    std::set<std::string> m_ids{};
};

/// An error inside another segment as one of the line that leads there.
Error reportedFor(const std::string &line, Error error)
{
    if (error.code == "rule.bad_limit")
        error.arguments.push_back(line);
    else
        error.arguments.front() = line;
    return error;
}

} // namespace

Result<BoundRule> bind(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                       const Library &library)
{
    const Names names{snapshot, context, library};
    const Rule lines = withIds(rule);
    const Result<NeededSegments> needed = neededSegments(lines, library);
    if (!needed)
        return needed.error();
    Result<BoundRule> bound = Binder(names, *needed).bind(lines);
    if (!bound)
        return bound;
    for (const NeededSegment &segment : needed->segments) {
        Result<BoundRule> inner = Binder(names, *needed).bind(withIds(*segment.rule));
        if (!inner)
            return reportedFor(segment.line, inner.error());
        inner->name = segment.name;
        bound->segments.push_back(*std::move(inner));
    }
    return bound;
}

} // namespace dilim::rules
