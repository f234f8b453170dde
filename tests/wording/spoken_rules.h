// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// Short ways to make rules as values, and what they are spoken with.
namespace dilim::test {

/// The standard fields and one custom field of every type, "customer.of_money" and so on.
inline fields::Catalogue spokenCatalogue()
{
    fields::Catalogue fields;
    for (std::size_t t = 0; t < fields::valueTypeCount; ++t) {
        fields::Field field;
        field.type = static_cast<fields::ValueType>(t);
        field.id = "customer.of_" + std::string(fields::typeId(field.type));
        field.name = "Of " + std::string(fields::typeId(field.type));
        field.custom = true;
        fields.add(field);
    }
    return fields;
}

/// 21 November 2026, in lira or manat.
inline rules::Context spokenContext(std::string_view language)
{
    return rules::contextOfDay(*parseIsoDate("2026-11-21"), TimeZone(), language == "az" ? "AZN" : "TRY",
                               std::string(language));
}

/// No-break spaces as spaces, so that expectations can be typed.
inline QString visible(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

inline rules::Value number(std::int64_t units, std::uint8_t scale = 0)
{
    return Decimal{units, scale};
}
inline rules::Value day(const char *iso)
{
    return *parseIsoDate(iso);
}
inline rules::Value word(const char *text)
{
    return std::string(text);
}
inline rules::Value other(const char *field)
{
    return rules::OtherField{field};
}

inline rules::Condition asked(rules::Subject subject, const char *op, std::vector<rules::Value> operands = {})
{
    rules::Condition condition;
    condition.subject = std::move(subject);
    condition.op = op;
    condition.operands = std::move(operands);
    return condition;
}
inline rules::Condition field(const char *id, const char *op, std::vector<rules::Value> operands = {})
{
    return asked(rules::CustomerField{id}, op, std::move(operands));
}
inline rules::Condition within(const char *category, rules::Condition condition)
{
    condition.per = category;
    return condition;
}

inline rules::Behaviour of(rules::Facts facts, rules::Measure measure, const char *field = "")
{
    rules::Behaviour behaviour;
    behaviour.facts = facts;
    behaviour.measure = measure;
    behaviour.of = field;
    return behaviour;
}
inline rules::Window lastDays(int days)
{
    rules::Window window;
    window.lastDays = days;
    return window;
}
inline rules::Window inPeriod(rules::CalendarUnit unit, int offset)
{
    rules::Window window;
    window.period = rules::Period{unit, offset};
    return window;
}
inline rules::Behaviour in(rules::Window window, rules::Behaviour behaviour)
{
    behaviour.window = window;
    return behaviour;
}
inline rules::Behaviour picked(rules::Pick pick, rules::Behaviour behaviour)
{
    behaviour.pick = pick;
    return behaviour;
}
inline rules::Behaviour changed(rules::Change change, rules::Behaviour behaviour)
{
    behaviour.change = change;
    return behaviour;
}
inline rules::FilterGroup filters(std::vector<std::variant<rules::Filter, rules::FilterGroup>> children,
                                  rules::Match match = rules::Match::All)
{
    rules::FilterGroup group;
    group.match = match;
    group.children = std::move(children);
    return group;
}
inline rules::Filter is(const char *field, const char *text)
{
    return {field, "is", {word(text)}};
}
inline rules::Behaviour where(rules::FilterGroup group, rules::Behaviour behaviour)
{
    behaviour.where = std::move(group);
    return behaviour;
}
inline rules::Behaviour containing(std::vector<rules::FilterGroup> items, rules::Behaviour behaviour)
{
    behaviour.containing = std::move(items);
    return behaviour;
}

inline rules::StepFacts eventOf(const char *kind)
{
    rules::StepFacts facts;
    facts.where = filters({is("event.type", kind)});
    return facts;
}
inline rules::StepFacts purchase(rules::FilterGroup group = {})
{
    rules::StepFacts facts;
    facts.facts = rules::Facts::Orders;
    facts.where = std::move(group);
    return facts;
}
inline rules::Step step(rules::StepFacts facts)
{
    rules::Step step;
    step.facts = std::move(facts);
    return step;
}
inline rules::Span days(int amount)
{
    return {amount, rules::SpanUnit::Days};
}
inline rules::Span hours(int amount)
{
    return {amount, rules::SpanUnit::Hours};
}

inline rules::Group group(rules::Match match, std::vector<rules::Node> children, int many = 0)
{
    rules::Group group;
    group.match = match;
    group.number = many;
    group.children = std::move(children);
    return group;
}

} // namespace dilim::test
