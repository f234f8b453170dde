// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"

#include "rules/bind.h"
#include "rules/edit.h"
#include "rules/json_value.h"
#include "rules/names.h"
#include "rules/operators.h"
#include "rules/rule_text_facts.h"
#include "rules/rule_text_place.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace dilim::rules {
namespace {

/// What a condition asks about; the first key of these decides: "facts", "sequence", "segment", "random_share", else it
/// is a field.
Subject subjectOf(const FilePlace &place)
{
    if (place.object.find("facts")) {
        expectKeys(place,
                   {"id", "enabled", "op", "values", "per", "facts", "measure", "of", "orders", "pick", "where",
                    "containing", "window", "change"});
        return behaviourOf(place);
    }
    if (place.object.find("sequence")) {
        expectKeys(place,
                   {"id", "enabled", "op", "values", "per", "sequence", "not_followed_by", "not_within", "window"});
        return sequenceOf(place);
    }
    if (place.object.find("segment")) {
        expectKeys(place, {"id", "enabled", "op", "values", "per", "segment"});
        return Membership{requiredText(place, "segment")};
    }
    if (place.object.find("random_share")) {
        expectKeys(place, {"id", "enabled", "op", "values", "per", "random_share", "seed"});
        return randomShareOf(place);
    }
    expectKeys(place, {"id", "enabled", "op", "values", "per", "field"});
    return CustomerField{requiredText(place, "field")};
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
        const FilePlace place{value, nameOf(value, 'g', m_groups), m_firstError};
        if (depth > maxGroupDepth) {
            fail(place, "rule.too_deep", {place.where, std::to_string(maxGroupDepth)});
            return {};
        }
        Group group;
        group.id = idOf(place);
        group.match = wordOf(place, "match", requiredText(place, "match"), matchFromId);
        group.enabled = enabledOf(place);
        if (takesNumber(group.match)) {
            expectKeys(place, {"id", "match", "number", "children", "enabled"});
            group.number = numberOf(place);
        } else {
            expectKeys(place, {"id", "match", "children", "enabled"});
        }
        for (const JsonValue &child : itemsOf(place, required(place, "children"), "children"))
            group.children.push_back(node(place, child, depth + 1));
        return group;
    }

private:
    static int numberOf(const FilePlace &place)
    {
        const JsonValue &value = required(place, "number");
        const std::optional<std::int64_t> number = wholeNumber(place, value, "number", 0, maxCount);
        if (!number)
            fail(place, "rule.match_number", {place.where, value.text});
        return static_cast<int>(number.value_or(0));
    }

    Node node(const FilePlace &parent, const JsonValue &value, std::size_t depth)
    {
        expectObject(parent.inside(value), "children");
        if (value.find("match"))
            return group(value, depth);
        return condition(value);
    }

    Condition condition(const JsonValue &value)
    {
        const FilePlace place{value, nameOf(value, 'c', m_conditions), m_firstError};
        Condition condition;
        condition.id = idOf(place);
        condition.enabled = enabledOf(place);
        condition.subject = subjectOf(place);
        condition.op = requiredText(place, "op");
        condition.operands = operandsOf(place, condition.op);
        if (const std::string *per = optionalText(place, "per"))
            condition.per = *per;
        return condition;
    }

    /// The id of a line, or the one it would get in a rule without ids.
    static std::string nameOf(const JsonValue &value, char letter, std::size_t &last)
    {
        ++last;
        const JsonValue *id = value.find("id");
        return id && id->kind == JsonValue::Kind::String ? id->text : letter + std::to_string(last);
    }

    /// Empty if the file says none.
    std::string idOf(const FilePlace &place)
    {
        const std::string *id = optionalText(place, "id");
        if (!id)
            return {};
        if (id->empty() || id->size() > maxLineIdBytes)
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

Limit limitOf(const FilePlace &place)
{
    expectObject(place, "limit");
    expectKeys(place, {"customers", "by", "order"});
    Limit limit;
    const JsonValue &customers = required(place, "customers");
    const auto number = wholeNumber(place, customers, "customers", 1, std::numeric_limits<std::uint32_t>::max());
    if (!number)
        fail(place, "rule.bad_limit", {customers.text});
    limit.customers = static_cast<std::uint32_t>(number.value_or(1));
    if (const std::string *by = optionalText(place, "by"))
        limit.by = *by;
    if (const std::string *order = optionalText(place, "order")) {
        if (*order != "greatest" && *order != "least")
            failAtWord(place, "order", *order);
        limit.greatestFirst = *order == "greatest";
    }
    return limit;
}

Rule ruleOf(const JsonValue &file, std::optional<Error> &firstError)
{
    const FilePlace place{file, "file", firstError};
    expectObject(place, "");
    const JsonValue &version = required(place, "dilim_rule");
    if (version.kind != JsonValue::Kind::Number)
        fail(place, "rule.wrong_kind", {place.where, "dilim_rule", "number"});
    if (version.text != std::to_string(ruleTextVersion))
        fail(place, "rule.version", {version.text});
    expectKeys(place, {"dilim_rule", "rule", "limit"});
    const JsonValue &root = required(place, "rule");
    expectObject(place.inside(root), "rule");
    Rule rule{Reader(firstError).group(root, 1), {}};
    if (const JsonValue *limit = file.find("limit"))
        rule.limit = limitOf(place.inside(*limit));
    return rule;
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
