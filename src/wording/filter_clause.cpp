// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filter_clause.h"

#include "wording/clause_groups.h"
#include "wording/field_clause.h"

#include <algorithm>

namespace dilim::wording {
namespace {

using rules::Facts;
using rules::Filter;
using rules::FilterGroup;
using rules::Match;
using FilterNode = std::variant<Filter, FilterGroup>;

Taken taken(const FilterNode &node, const Speech &speech)
{
    if (const auto *filter = std::get_if<Filter>(&node))
        return {Taken::Which::Described, fieldClause(filter->field, filter->op, filter->operands, speech)};
    const auto &group = std::get<FilterGroup>(node);
    std::vector<Taken> children;
    for (const FilterNode &child : group.children)
        children.push_back(taken(child, speech));
    return combined(group.match, 0, children, speech);
}

/// The clauses for children of an All of, or of one group of another kind.
QStringList clausesOf(const FilterGroup &group, const Speech &speech)
{
    const std::vector<FilterNode> parts = group.match == Match::All ? group.children : std::vector<FilterNode>{group};
    QStringList clauses;
    for (const FilterNode &part : parts) {
        const Taken words = taken(part, speech);
        if (words.which == Taken::Which::None)
            clauses += speech.say("RuleOwn", QT_TRANSLATE_NOOP("RuleOwn", "that cannot be"));
        else if (words.which == Taken::Which::Described)
            clauses += words.words;
    }
    return clauses;
}

/// Whether a filter asks about lines or products.
bool asksForItems(const FilterNode &node)
{
    if (const auto *filter = std::get_if<Filter>(&node)) {
        const std::optional<fields::Entity> entity = fields::entityOfField(filter->field);
        return entity == fields::Entity::OrderLine || entity == fields::Entity::Product;
    }
    return std::ranges::any_of(std::get<FilterGroup>(node).children, asksForItems);
}

/// Filters of orders, apart: of the order itself, and of one item of it.
struct Parts {
    FilterGroup own{};
    FilterGroup item{};
};

Parts partsOf(Facts facts, const FilterGroup &where)
{
    Parts parts;
    if (facts != Facts::Orders || !asksForItems(where)) {
        parts.own = where;
    } else if (where.match != Match::All) {
        parts.item = where;
    } else {
        for (const FilterNode &child : where.children)
            (asksForItems(child) ? parts.item : parts.own).children.push_back(child);
    }
    return parts;
}

QString itemText(const FilterGroup &group, const Speech &speech)
{
    const QString item = speech.say("RuleItem", QT_TRANSLATE_NOOP("RuleItem", "an item"));
    const QStringList clauses = clausesOf(group, speech);
    return clauses.isEmpty()
        ? item
        : speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1 %2"), {item, together(clauses, speech)});
}

QString containingClause(const QStringList &items, const Speech &speech)
{
    if (items.size() == 2)
        return speech.say("RuleItem", QT_TRANSLATE_NOOP("RuleItem", "containing both %1 and %2"), items);
    return speech.say("RuleItem", QT_TRANSLATE_NOOP("RuleItem", "containing %1"), {together(items, speech)});
}

} // namespace

QStringList filterClauses(Facts facts, const FilterGroup &where, const std::vector<FilterGroup> &containing,
                          const Speech &speech)
{
    const Parts parts = partsOf(facts, where);
    QStringList clauses = clausesOf(parts.own, speech);
    QStringList items;
    if (!(parts.item == FilterGroup{}))
        items += itemText(parts.item, speech);
    for (const FilterGroup &item : containing)
        items += itemText(item, speech);
    if (!items.isEmpty())
        clauses += containingClause(items, speech);
    return clauses;
}

QString filtered(const QString &noun, Facts facts, const FilterGroup &where, const std::vector<FilterGroup> &containing,
                 const Speech &speech)
{
    const QStringList clauses = filterClauses(facts, where, containing, speech);
    return clauses.isEmpty()
        ? noun
        : speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1 %2"), {noun, together(clauses, speech)});
}

QString briefFilters(const FilterGroup &where, const Speech &speech)
{
    if (where.match != Match::All)
        return {};
    QStringList parts;
    for (const FilterNode &child : where.children) {
        const auto *filter = std::get_if<Filter>(&child);
        parts += filter ? shortFieldClause(*filter, speech) : QString();
        if (parts.last().isEmpty())
            return {};
    }
    return together(parts, speech);
}

} // namespace dilim::wording
