// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/row_rule.h"

#include "ui/pages/breakdowns/topics.h"

#include <utility>

namespace dilim::ui {
namespace {

using fields::Entity;
using fields::ValueType;
using rules::Value;

/// What an operator judges with which operands.
struct Test {
    std::string op{};
    std::vector<Value> operands{};
};

Test bandTest(std::string_view word, ValueType type)
{
    const Band band = bandOf(word);
    if (band.from && band.below)
        return {"between", {*band.from, lastOf(*band.below, type)}};
    if (band.from)
        return {"at_least", {*band.from}};
    return {"less_than", {band.below.value_or(Decimal{})}};
}

Test hourTest(const std::string &word)
{
    const Decimal hour = parseDecimal(word).value_or(Decimal{});
    return {"at_hours", {hour, hour}};
}

Test valueTest(const std::string &word, ValueType type)
{
    if (type == ValueType::YesNo)
        return {word == "yes" ? "is_yes" : "is_no", {}};
    if (type == ValueType::CategoryList)
        return {"has_any", {word}};
    return {"any_of", {word}};
}

Test testOf(std::string_view by, const std::string &word, ValueType type)
{
    if (word.empty())
        return {"has_no_value", {}};
    const std::string_view part = partOf(by);
    if (part == "band")
        return bandTest(word, type);
    if (part == "weekday")
        return {"on_weekdays", {word}};
    if (part == "hour")
        return hourTest(word);
    return valueTest(word, type);
}

rules::Facts factsOf(Entity entity)
{
    if (entity == Entity::Order)
        return rules::Facts::Orders;
    return entity == Entity::Event ? rules::Facts::Events : rules::Facts::Lines;
}

} // namespace

rules::Rule ruleOfRow(const fields::Catalogue &catalogue, std::span<const std::string> by,
                      std::span<const std::string> key)
{
    rules::Rule rule;
    // A breakdown counts the customers of all rows, not only of those that count as purchases.
    rules::Behaviour behaviour{.countedOnly = false};
    for (std::size_t i = 0; i < by.size() && i < key.size(); ++i) {
        const fields::Field *field = catalogue.find(fieldOf(by[i]));
        if (!field)
            continue;
        Test test = testOf(by[i], key[i], field->type);
        if (field->entity == Entity::Customer) {
            rule.root.children.emplace_back(
                rules::Condition{{}, rules::CustomerField{field->id}, std::move(test.op), std::move(test.operands)});
            continue;
        }
        behaviour.facts = factsOf(field->entity);
        behaviour.where.children.emplace_back(rules::Filter{field->id, std::move(test.op), std::move(test.operands)});
    }
    if (!behaviour.where.children.empty())
        rule.root.children.emplace_back(rules::Condition{{}, std::move(behaviour), "at_least", {Decimal{1, 0}}});
    return rule;
}

Band bandOf(std::string_view word)
{
    const std::size_t dots = word.find("..");
    if (dots == std::string_view::npos)
        return {};
    return {parseDecimal(word.substr(0, dots)), parseDecimal(word.substr(dots + 2))};
}

Decimal lastOf(Decimal below, ValueType type)
{
    const int wanted = type == ValueType::Money ? 2 : 0;
    while (below.scale < wanted) {
        below.units *= 10;
        ++below.scale;
    }
    --below.units;
    return below;
}

} // namespace dilim::ui
