// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/nearest_operand.h"

#include "rules/exact.h"
#include "rules/operators.h"

#include <utility>
#include <vector>

namespace dilim::rules {
namespace {

Wide millionthsOf(Decimal value)
{
    return Wide{value.units} * powerOfTen(static_cast<std::uint8_t>(maxDecimalScale - value.scale));
}

/// An operand of the same kind at the value, or so many steps above it. Nothing if it can be no threshold for it.
std::optional<Value> operandAt(const Value &operand, const Finding &value, int steps, const TimeZone &zone)
{
    const auto *number = std::get_if<Decimal>(&value);
    if (number && std::holds_alternative<Decimal>(operand))
        return Decimal{number->units + steps, number->scale};
    const auto *day = std::get_if<Date>(&value);
    if (day && std::holds_alternative<Date>(operand))
        return Date{day->days + steps};
    const auto *moment = std::get_if<Moment>(&value);
    if (moment && std::holds_alternative<Date>(operand))
        return Date{zone.dayOf(*moment).days + steps};
    if (moment && std::holds_alternative<Moment>(operand))
        return Moment{moment->milliseconds + steps};
    return std::nullopt;
}

/// How far apart two operands of one kind are, in units of that kind.
Wide distance(const Value &a, const Value &b)
{
    Wide difference = 0;
    if (const auto *number = std::get_if<Decimal>(&a))
        difference = millionthsOf(*number) - millionthsOf(std::get<Decimal>(b));
    else if (const auto *day = std::get_if<Date>(&a))
        difference = Wide{day->days} - std::get<Date>(b).days;
    else
        difference = Wide{std::get<Moment>(a).milliseconds} - std::get<Moment>(b).milliseconds;
    return difference < 0 ? -difference : difference;
}

/// Tries the value itself and its neighbours in the place of each operand.
std::optional<Condition> nearestThreshold(const Condition &condition, const Finding &value, const Operator &op,
                                          const TimeZone &zone, const VerdictOf &verdictOf)
{
    const std::optional<bool> before = verdictOf(condition);
    const int most = op.question == Question::Equals ? 0 : 1;
    std::optional<Condition> nearest;
    Wide least = 0;
    for (std::size_t i = 0; i < condition.operands.size(); ++i) {
        for (int steps = -most; steps <= most; ++steps) {
            const std::optional<Value> operand = operandAt(condition.operands[i], value, steps, zone);
            if (!operand)
                continue;
            const Wide far = distance(condition.operands[i], *operand);
            if (nearest && far >= least)
                continue;
            Condition changed = condition;
            changed.operands[i] = *operand;
            const std::optional<bool> after = verdictOf(changed);
            if (!after || after == before)
                continue;
            nearest = std::move(changed);
            least = far;
        }
    }
    return nearest;
}

Condition withNumber(Condition condition, int number)
{
    condition.operands = {Decimal{number, 0}};
    return condition;
}

/// The verdict changes once at most as the number grows: the first number on the way to `end` with another verdict.
std::optional<Condition> nearestNumber(const Condition &condition, int end, const VerdictOf &verdictOf)
{
    const auto *number = std::get_if<Decimal>(&condition.operands.front());
    const std::optional<bool> before = verdictOf(condition);
    const std::optional<bool> atEnd = verdictOf(withNumber(condition, end));
    if (!number || !before || !atEnd || before == atEnd)
        return std::nullopt;
    auto same = static_cast<int>(number->units / powerOfTen(number->scale));
    int other = end;
    while (same + 1 < other || other + 1 < same) {
        const int middle = same + (other - same) / 2;
        (verdictOf(withNumber(condition, middle)) == before ? same : other) = middle;
    }
    return withNumber(condition, other);
}

} // namespace

std::optional<Condition> withNearestOperand(const Condition &condition, const Finding &value, const Context &context,
                                            const VerdictOf &verdictOf)
{
    const Operator *op = findOperator(condition.op);
    if (!op || isStanding(*op) || op->shape == Shape::None || condition.operands.empty())
        return std::nullopt;
    if (op->operand == Operand::OfField)
        return nearestThreshold(condition, value, *op, context.timeZone, verdictOf);
    if (op->operand != Operand::Days && op->operand != Operand::Count)
        return std::nullopt;
    const int least = op->operand == Operand::Days ? 1 : 0;
    const int greatest = op->operand == Operand::Days ? maxDays : maxCount;
    if (std::optional<Condition> more = nearestNumber(condition, greatest, verdictOf))
        return more;
    return nearestNumber(condition, least, verdictOf);
}

} // namespace dilim::rules
