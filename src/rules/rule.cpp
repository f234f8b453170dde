// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include <algorithm>

namespace dilim::rules {
namespace {

/// Numbers are equal by value: 12.00 is 12.
bool equal(const Value &a, const Value &b)
{
    const auto *x = std::get_if<Decimal>(&a);
    const auto *y = std::get_if<Decimal>(&b);
    if (x && y)
        return compared(*x, *y) == 0;
    if (x || y || a.index() != b.index())
        return false;
    if (const auto *text = std::get_if<std::string>(&a))
        return *text == std::get<std::string>(b);
    if (const auto *date = std::get_if<Date>(&a))
        return *date == std::get<Date>(b);
    if (const auto *field = std::get_if<OtherField>(&a))
        return *field == std::get<OtherField>(b);
    return std::get<Moment>(a) == std::get<Moment>(b);
}

bool equal(const std::vector<Value> &a, const std::vector<Value> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Value &x, const Value &y) { return equal(x, y); });
}

} // namespace

bool operator==(const Filter &a, const Filter &b)
{
    return a.field == b.field && a.op == b.op && equal(a.operands, b.operands);
}

bool operator==(const FilterGroup &a, const FilterGroup &b)
{
    return a.match == b.match && a.children == b.children;
}

bool operator==(const Behaviour &a, const Behaviour &b)
{
    return a.facts == b.facts && a.measure == b.measure && a.of == b.of && a.countedOnly == b.countedOnly
        && a.pick == b.pick && a.where == b.where && a.containing == b.containing && a.window == b.window
        && a.change == b.change;
}

bool operator==(const StepFacts &a, const StepFacts &b)
{
    return a.facts == b.facts && a.countedOnly == b.countedOnly && a.where == b.where;
}

bool operator==(const Step &a, const Step &b)
{
    return a.facts == b.facts && a.within == b.within && a.after == b.after && a.without == b.without;
}

bool operator==(const Sequence &a, const Sequence &b)
{
    return a.steps == b.steps && a.notFollowedBy == b.notFollowedBy && a.notWithin == b.notWithin
        && a.window == b.window;
}

bool operator==(const CustomerField &a, const CustomerField &b)
{
    return a.field == b.field;
}

bool operator==(const Membership &a, const Membership &b)
{
    return a.segment == b.segment;
}

bool operator==(const RandomShare &a, const RandomShare &b)
{
    return compared(a.percent, b.percent) == 0 && a.seed == b.seed;
}

bool operator==(const Condition &a, const Condition &b)
{
    return a.id == b.id && a.subject == b.subject && a.op == b.op && equal(a.operands, b.operands) && a.per == b.per
        && a.enabled == b.enabled;
}

bool operator==(const Group &a, const Group &b)
{
    return a.id == b.id && a.match == b.match && a.number == b.number && a.children == b.children
        && a.enabled == b.enabled;
}

bool operator==(const Rule &a, const Rule &b)
{
    return a.root == b.root && a.limit == b.limit;
}

} // namespace dilim::rules
