// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text_place.h"

#include "base/decimal.h"

#include <algorithm>
#include <utility>

namespace dilim::rules {
namespace {

using Kind = JsonValue::Kind;

const JsonValue nothing{};

void expectKind(const FilePlace &place, const JsonValue &value, Kind kind, std::string_view key, const char *name)
{
    if (value.kind != kind)
        fail(place, "rule.wrong_kind", {place.where, std::string(key), name});
}

} // namespace

void fail(const FilePlace &place, std::string code, std::vector<std::string> arguments)
{
    if (!place.firstError)
        place.firstError = Error{std::move(code), std::move(arguments)};
}

void failAtWord(const FilePlace &place, std::string_view key, const std::string &word)
{
    fail(place, "rule.unknown_word", {place.where, std::string(key), word});
}

void expectKeys(const FilePlace &place, std::initializer_list<std::string_view> known)
{
    for (const std::string &key : place.object.keys) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            fail(place, "rule.unknown_key", {place.where, key});
    }
}

void expectObject(const FilePlace &place, std::string_view key)
{
    expectKind(place, place.object, Kind::Object, key, "object");
}

const JsonValue &required(const FilePlace &place, std::string_view key)
{
    if (const JsonValue *value = place.object.find(key))
        return *value;
    fail(place, "rule.missing_key", {place.where, std::string(key)});
    return nothing;
}

const std::string &requiredText(const FilePlace &place, std::string_view key)
{
    const JsonValue &value = required(place, key);
    expectKind(place, value, Kind::String, key, "string");
    return value.text;
}

const std::string *optionalText(const FilePlace &place, std::string_view key)
{
    const JsonValue *value = place.object.find(key);
    if (!value)
        return nullptr;
    expectKind(place, *value, Kind::String, key, "string");
    return &value->text;
}

std::optional<Date> optionalDate(const FilePlace &place, std::string_view key)
{
    const std::string *text = optionalText(place, key);
    if (!text)
        return std::nullopt;
    const std::optional<Date> date = parseIsoDate(*text);
    if (!date)
        fail(place, "rule.unreadable_value", {place.where, std::string(key), *text});
    return date;
}

const std::vector<JsonValue> &itemsOf(const FilePlace &place, const JsonValue &value, std::string_view key)
{
    expectKind(place, value, Kind::Array, key, "array");
    return value.kind == Kind::Array ? value.items : nothing.items;
}

const std::vector<JsonValue> &optionalItems(const FilePlace &place, std::string_view key)
{
    const JsonValue *value = place.object.find(key);
    return value ? itemsOf(place, *value, key) : nothing.items;
}

bool enabledOf(const FilePlace &place)
{
    const JsonValue *value = place.object.find("enabled");
    if (value && value->kind != Kind::True && value->kind != Kind::False)
        fail(place, "rule.wrong_kind", {place.where, "enabled", "yes_no"});
    return !value || value->kind == Kind::True;
}

std::optional<std::int64_t> wholeNumber(const FilePlace &place, const JsonValue &value, std::string_view key,
                                        std::int64_t least, std::int64_t greatest)
{
    expectKind(place, value, Kind::Number, key, "number");
    const std::optional<Decimal> number = parseDecimal(value.text);
    if (number && number->scale == 0 && number->units >= least && number->units <= greatest)
        return number->units;
    return std::nullopt;
}

} // namespace dilim::rules
