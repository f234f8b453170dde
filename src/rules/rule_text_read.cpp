// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"

#include "rules/bind.h"
#include "rules/edit.h"
#include "rules/json_value.h"
#include "rules/names.h"
#include "rules/operators.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <set>
#include <utility>

namespace dilim::rules {
namespace {

using Kind = JsonValue::Kind;

constexpr std::size_t maxIdBytes = 64;

/// An object of the file, the name of the line it belongs to, and where the first error of the file is kept. After an
/// error reading goes on with defaults, so that no call needs a check behind it.
struct Place {
    const JsonValue &object;
    std::string where{};
    std::optional<Error> &firstError;

    [[nodiscard]] Place inside(const JsonValue &inner) const { return {inner, where, firstError}; }
};

void fail(const Place &place, std::string code, std::vector<std::string> arguments)
{
    if (!place.firstError)
        place.firstError = Error{std::move(code), std::move(arguments)};
}

void expectKeys(const Place &place, std::initializer_list<std::string_view> known)
{
    for (const std::string &key : place.object.keys) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            fail(place, "rule.unknown_key", {place.where, key});
    }
}

void expectKind(const Place &place, const JsonValue &value, Kind kind, std::string_view key, const char *name)
{
    if (value.kind != kind)
        fail(place, "rule.wrong_kind", {place.where, std::string(key), name});
}

const JsonValue &required(const Place &place, std::string_view key)
{
    static const JsonValue nothing;
    if (const JsonValue *value = place.object.find(key))
        return *value;
    fail(place, "rule.missing_key", {place.where, std::string(key)});
    return nothing;
}

/// Nothing if the key is not there.
const std::string *optionalText(const Place &place, std::string_view key)
{
    const JsonValue *value = place.object.find(key);
    if (!value)
        return nullptr;
    expectKind(place, *value, Kind::String, key, "string");
    return &value->text;
}

const std::string &requiredText(const Place &place, std::string_view key)
{
    const JsonValue &value = required(place, key);
    expectKind(place, value, Kind::String, key, "string");
    return value.text;
}

std::vector<const JsonValue *> optionalArray(const Place &place, std::string_view key)
{
    std::vector<const JsonValue *> items;
    if (const JsonValue *value = place.object.find(key)) {
        expectKind(place, *value, Kind::Array, key, "array");
        for (const JsonValue &item : value->items)
            items.push_back(&item);
    }
    return items;
}

bool enabledOf(const Place &place)
{
    const JsonValue *value = place.object.find("enabled");
    if (value && value->kind != Kind::True && value->kind != Kind::False)
        fail(place, "rule.wrong_kind", {place.where, "enabled", "yes_no"});
    return !value || value->kind == Kind::True;
}

void failAtWord(const Place &place, std::string_view key, const std::string &word)
{
    fail(place, "rule.unknown_word", {place.where, std::string(key), word});
}

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

Value operandOf(const Place &place, const JsonValue &value, const Operator &op)
{
    if (takesWords(op)) {
        if (value.kind == Kind::String)
            return value.text;
    } else if (const std::optional<Value> found = numberOrTime(value)) {
        return *found;
    }
    fail(place, "rule.unreadable_value", {place.where, "values", value.text});
    return {};
}

/// "op" and "values".
std::vector<Value> operandsOf(const Place &place, const std::string &opId)
{
    const Operator *op = findOperator(opId);
    if (!op) {
        fail(place, "rule.unknown_operator", {place.where, opId});
        return {};
    }
    std::vector<Value> operands;
    for (const JsonValue *value : optionalArray(place, "values"))
        operands.push_back(operandOf(place, *value, *op));
    return operands;
}

Filter filterOf(const Place &place)
{
    expectKind(place, place.object, Kind::Object, "where", "object");
    expectKeys(place, {"field", "op", "values"});
    Filter filter{requiredText(place, "field"), requiredText(place, "op"), {}};
    filter.operands = operandsOf(place, filter.op);
    return filter;
}

std::optional<Date> dateOf(const Place &place, std::string_view key)
{
    const std::string *text = optionalText(place, key);
    if (!text)
        return std::nullopt;
    const std::optional<Date> date = parseIsoDate(*text);
    if (!date)
        fail(place, "rule.unreadable_value", {place.where, std::string(key), *text});
    return date;
}

int daysOf(const Place &place, const JsonValue &value)
{
    expectKind(place, value, Kind::Number, "last_days", "number");
    const std::optional<Decimal> number = parseDecimal(value.text);
    if (number && number->scale == 0 && number->units >= 1 && number->units <= maxDays)
        return static_cast<int>(number->units);
    fail(place, "rule.days_out_of_range", {place.where, value.text, std::to_string(maxDays)});
    return 1;
}

Window windowOf(const Place &place)
{
    expectKind(place, place.object, Kind::Object, "window", "object");
    expectKeys(place, {"last_days", "first", "last"});
    Window window;
    if (const JsonValue *days = place.object.find("last_days"))
        window.lastDays = daysOf(place, *days);
    window.first = dateOf(place, "first");
    window.last = dateOf(place, "last");
    return window;
}

Behaviour behaviourOf(const Place &place)
{
    Behaviour behaviour;
    const std::string &facts = requiredText(place, "facts");
    if (const std::optional<Facts> known = factsFromId(facts))
        behaviour.facts = *known;
    else
        failAtWord(place, "facts", facts);
    const std::string &measure = requiredText(place, "measure");
    if (const MeasureKind *kind = findMeasure(measure))
        behaviour.measure = kind->measure;
    else
        failAtWord(place, "measure", measure);
    if (const std::string *of = optionalText(place, "of"))
        behaviour.of = *of;
    if (const std::string *orders = optionalText(place, "orders")) {
        if (*orders != "all" && *orders != "counted")
            failAtWord(place, "orders", *orders);
        behaviour.countedOnly = *orders == "counted";
    }
    for (const JsonValue *filter : optionalArray(place, "where"))
        behaviour.where.push_back(filterOf(place.inside(*filter)));
    if (const JsonValue *window = place.object.find("window"))
        behaviour.window = windowOf(place.inside(*window));
    return behaviour;
}

/// Reads the tree of lines.
class Reader
{
public:
    explicit Reader(std::optional<Error> &firstError)
        : m_firstError(firstError)
    {
    }

    Group group(const JsonValue &value, std::size_t depth)
    {
        const Place place{value, nameOf(value, 'g', m_groups), m_firstError};
        if (depth > maxGroupDepth) {
            fail(place, "rule.too_deep", {place.where, std::to_string(maxGroupDepth)});
            return {};
        }
        expectKeys(place, {"id", "match", "children", "enabled"});
        const std::string &match = requiredText(place, "match");
        const std::optional<Match> known = matchFromId(match);
        if (!known)
            failAtWord(place, "match", match);
        Group group{idOf(place), known.value_or(Match::All), {}, enabledOf(place)};
        required(place, "children");
        for (const JsonValue *child : optionalArray(place, "children"))
            group.children.push_back(node(place, *child, depth + 1));
        return group;
    }

private:
    Node node(const Place &parent, const JsonValue &value, std::size_t depth)
    {
        expectKind(parent, value, Kind::Object, "children", "object");
        if (value.find("match"))
            return group(value, depth);
        return condition(value);
    }

    Condition condition(const JsonValue &value)
    {
        const Place place{value, nameOf(value, 'c', m_conditions), m_firstError};
        Condition condition;
        condition.id = idOf(place);
        condition.enabled = enabledOf(place);
        if (value.find("facts")) {
            expectKeys(place, {"id", "facts", "measure", "of", "orders", "where", "window", "op", "values", "enabled"});
            condition.behaviour = behaviourOf(place);
        } else {
            expectKeys(place, {"id", "field", "op", "values", "enabled"});
            condition.field = requiredText(place, "field");
        }
        condition.op = requiredText(place, "op");
        condition.operands = operandsOf(place, condition.op);
        return condition;
    }

    /// The id of a line, or the one it would get in a rule without ids.
    static std::string nameOf(const JsonValue &value, char letter, std::size_t &last)
    {
        ++last;
        const JsonValue *id = value.find("id");
        return id && id->kind == Kind::String ? id->text : letter + std::to_string(last);
    }

    /// Empty if the file says none.
    std::string idOf(const Place &place)
    {
        const std::string *id = optionalText(place, "id");
        if (!id)
            return {};
        if (id->empty() || id->size() > maxIdBytes)
            fail(place, "rule.bad_id", {*id});
        if (!m_ids.insert(*id).second)
            fail(place, "rule.duplicate_id", {*id});
        return *id;
    }

    std::optional<Error> &m_firstError; // not owned; outlives the reader
    std::set<std::string> m_ids{};
    std::size_t m_groups = 0;
    std::size_t m_conditions = 0;
};

Rule ruleOf(const JsonValue &file, std::optional<Error> &firstError)
{
    const Place place{file, "file", firstError};
    expectKind(place, file, Kind::Object, "", "object");
    const JsonValue &version = required(place, "dilim_rule");
    expectKind(place, version, Kind::Number, "dilim_rule", "number");
    if (version.text != std::to_string(ruleTextVersion))
        fail(place, "rule.version", {version.text});
    expectKeys(place, {"dilim_rule", "rule"});
    const JsonValue &root = required(place, "rule");
    expectKind(place, root, Kind::Object, "rule", "object");
    return {Reader(firstError).group(root, 1)};
}

} // namespace

Result<Rule> parseRule(std::string_view json)
{
    const Result<JsonValue> file = parseJson(json, {});
    if (!file)
        return file.error();
    std::optional<Error> firstError;
    Rule rule = ruleOf(*file, firstError);
    if (firstError)
        return *firstError;
    return withIds(std::move(rule));
}

} // namespace dilim::rules
