// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text_facts.h"

#include "rules/bind.h"
#include "rules/names.h"
#include "rules/operators.h"

#include <array>

namespace dilim::rules {
namespace {

using Kind = JsonValue::Kind;

std::optional<Value> numberOrTime(const JsonValue &value)
{
    if (value.kind != Kind::Number && value.kind != Kind::String)
        return std::nullopt;
    if (const std::optional<Decimal> number = parseDecimal(value.text))
        return *number;
    if (const std::optional<Date> date = parseIsoDate(value.text))
        return *date;
    if (const std::optional<Moment> moment = parseIsoMoment(value.text))
        return *moment;
    return std::nullopt;
}

OtherField otherFieldOf(const FilePlace &place, const Operator &op)
{
    if (!takesOtherField(op))
        fail(place, "rule.no_other_field", {place.where, std::string(op.id)});
    expectKeys(place, {"field"});
    return {requiredText(place, "field")};
}

Value operandOf(const FilePlace &place, const JsonValue &value, const Operator &op)
{
    if (value.kind == Kind::Object)
        return otherFieldOf(place.inside(value), op);
    if (takesWords(op)) {
        if (value.kind == Kind::String)
            return value.text;
    } else if (const std::optional<Value> found = numberOrTime(value)) {
        return *found;
    }
    fail(place, "rule.unreadable_value", {place.where, "values", value.text});
    return {};
}

Filter filterOf(const FilePlace &place)
{
    expectObject(place, "where");
    expectKeys(place, {"field", "op", "values"});
    Filter filter{requiredText(place, "field"), requiredText(place, "op"), {}};
    filter.operands = operandsOf(place, filter.op);
    return filter;
}

Match filterMatchOf(const FilePlace &place)
{
    const std::string &word = requiredText(place, "match");
    const Match match = wordOf(place, "match", word, matchFromId);
    if (match != Match::All && match != Match::Any && match != Match::None)
        fail(place, "rule.filter_match", {place.where, word});
    return match;
}

/// Filters in an array, all of which must hold, or {"match": "any", "where": [...]}.
FilterGroup filterGroupOf(const FilePlace &parent, const JsonValue &value, std::string_view key, std::size_t depth)
{
    const FilePlace place = parent.inside(value);
    if (depth > maxFilterDepth) {
        fail(place, "rule.too_deep", {place.where, std::to_string(maxFilterDepth)});
        return {};
    }
    FilterGroup group;
    const JsonValue *items = &value;
    if (value.kind == Kind::Object) {
        expectKeys(place, {"match", "where"});
        group.match = filterMatchOf(place);
        items = &required(place, "where");
        key = "where";
    }
    for (const JsonValue &item : itemsOf(place, *items, key)) {
        if (item.find("match"))
            group.children.emplace_back(filterGroupOf(place, item, "where", depth + 1));
        else
            group.children.emplace_back(filterOf(place.inside(item)));
    }
    return group;
}

FilterGroup whereOf(const FilePlace &place)
{
    const JsonValue *where = place.object.find("where");
    return where ? filterGroupOf(place, *where, "where", 1) : FilterGroup{};
}

std::optional<int> daysOf(const FilePlace &place, std::string_view key)
{
    const JsonValue *value = place.object.find(key);
    if (!value)
        return std::nullopt;
    const std::optional<std::int64_t> days = wholeNumber(place, *value, key, 1, maxDays);
    if (!days)
        fail(place, "rule.days_out_of_range", {place.where, value->text, std::to_string(maxDays)});
    return static_cast<int>(days.value_or(1));
}

Window windowOf(const FilePlace &place)
{
    expectObject(place, "window");
    expectKeys(place, {"last_days", "next_days", "older_than_days", "period", "first", "last"});
    Window window;
    window.lastDays = daysOf(place, "last_days");
    window.nextDays = daysOf(place, "next_days");
    window.olderThanDays = daysOf(place, "older_than_days");
    if (const std::string *period = optionalText(place, "period"))
        window.period = wordOf(place, "period", *period, periodFromId);
    window.first = optionalDate(place, "first");
    window.last = optionalDate(place, "last");
    const int kinds = int(window.lastDays.has_value()) + int(window.nextDays.has_value())
        + int(window.olderThanDays.has_value()) + int(window.period.has_value()) + int(window.first || window.last);
    if (kinds > 1)
        fail(place, "rule.window_mixed", {place.where});
    return window;
}

Window optionalWindow(const FilePlace &place)
{
    const JsonValue *window = place.object.find("window");
    return window ? windowOf(place.inside(*window)) : Window{};
}

Facts factsOf(const FilePlace &place)
{
    return wordOf(place, "facts", requiredText(place, "facts"), factsFromId);
}

bool countedOnlyOf(const FilePlace &place)
{
    const std::string *orders = optionalText(place, "orders");
    if (orders && *orders != "all" && *orders != "counted")
        failAtWord(place, "orders", *orders);
    return !orders || *orders == "counted";
}

StepFacts stepFactsOf(const FilePlace &place)
{
    return {factsOf(place), countedOnlyOf(place), whereOf(place)};
}

/// {"facts": ..., "orders": ..., "where": ...}; nothing if the key is not there.
std::optional<StepFacts> optionalStepFacts(const FilePlace &place, std::string_view key)
{
    const JsonValue *value = place.object.find(key);
    if (!value)
        return std::nullopt;
    const FilePlace inner = place.inside(*value);
    expectObject(inner, key);
    expectKeys(inner, {"facts", "orders", "where"});
    return stepFactsOf(inner);
}

/// {"hours": 24}: one key; nothing if it is not there.
std::optional<Span> optionalSpan(const FilePlace &place, std::string_view key)
{
    const JsonValue *value = place.object.find(key);
    if (!value)
        return std::nullopt;
    const FilePlace inner = place.inside(*value);
    expectObject(inner, key);
    if (value->keys.empty()) {
        required(inner, "days");
        return std::nullopt;
    }
    const std::string &unit = value->keys.front();
    expectKeys(inner, {"minutes", "hours", "days"});
    if (value->keys.size() > 1)
        fail(place, "rule.unknown_key", {place.where, value->keys.back()});
    const JsonValue &number = value->items.front();
    const std::optional<std::int64_t> amount = wholeNumber(inner, number, unit, 1, maxSpan);
    if (!amount)
        fail(place, "rule.bad_span", {place.where, number.text});
    return Span{static_cast<int>(amount.value_or(1)), spanUnitFromId(unit).value_or(SpanUnit::Days)};
}

Step stepOf(const FilePlace &place)
{
    expectObject(place, "sequence");
    expectKeys(place, {"facts", "orders", "where", "within", "after", "without"});
    return {stepFactsOf(place), optionalSpan(place, "within"), optionalSpan(place, "after"),
            optionalStepFacts(place, "without")};
}

} // namespace

std::vector<Value> operandsOf(const FilePlace &place, const std::string &op)
{
    const Operator *known = findOperator(op);
    if (!known) {
        fail(place, "rule.unknown_operator", {place.where, op});
        return {};
    }
    std::vector<Value> operands;
    for (const JsonValue &value : optionalItems(place, "values"))
        operands.push_back(operandOf(place, value, *known));
    return operands;
}

Behaviour behaviourOf(const FilePlace &place)
{
    Behaviour behaviour;
    behaviour.facts = factsOf(place);
    const std::string &measure = requiredText(place, "measure");
    if (const MeasureKind *kind = findMeasure(measure))
        behaviour.measure = kind->measure;
    else
        failAtWord(place, "measure", measure);
    if (const std::string *of = optionalText(place, "of"))
        behaviour.of = *of;
    behaviour.countedOnly = countedOnlyOf(place);
    if (const std::string *pick = optionalText(place, "pick"))
        behaviour.pick = wordOf(place, "pick", *pick, pickFromId);
    behaviour.where = whereOf(place);
    for (const JsonValue &tree : optionalItems(place, "containing"))
        behaviour.containing.push_back(filterGroupOf(place, tree, "containing", 1));
    behaviour.window = optionalWindow(place);
    if (const std::string *change = optionalText(place, "change"))
        behaviour.change = wordOf(place, "change", *change, changeFromId);
    return behaviour;
}

Sequence sequenceOf(const FilePlace &place)
{
    Sequence sequence;
    for (const JsonValue &step : optionalItems(place, "sequence"))
        sequence.steps.push_back(stepOf(place.inside(step)));
    if (sequence.steps.empty())
        fail(place, "rule.empty_sequence", {place.where});
    sequence.notFollowedBy = optionalStepFacts(place, "not_followed_by");
    sequence.notWithin = optionalSpan(place, "not_within");
    if (sequence.notWithin)
        required(place, "not_followed_by");
    sequence.window = optionalWindow(place);
    return sequence;
}

RandomShare randomShareOf(const FilePlace &place)
{
    RandomShare share;
    const JsonValue &percent = required(place, "random_share");
    const std::optional<Decimal> number = parseDecimal(percent.text);
    if (percent.kind != Kind::Number)
        fail(place, "rule.wrong_kind", {place.where, "random_share", "number"});
    else if (!number)
        fail(place, "rule.unreadable_value", {place.where, "random_share", percent.text});
    else if (compared(*number, {0, 0}) < 0 || compared(*number, {100, 0}) > 0)
        fail(place, "rule.number_out_of_range", {place.where, "random_share", percent.text, "0", "100"});
    else
        share.percent = *number;
    if (const std::string *seed = optionalText(place, "seed"))
        share.seed = *seed;
    return share;
}

} // namespace dilim::rules
