// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_operands.h"

#include "base/text_fold.h"
#include "rules/operators.h"

#include <algorithm>
#include <array>
#include <limits>

namespace dilim::rules {
namespace {

using fields::ValueType;

/// What one operand of a number or time field covers: a number, an amount, a day or a moment only itself; a day of a
/// moment field all its moments. Units as in IsInRange.
struct Covered {
    Decimal first{};
    Decimal last{};
};

Decimal decimalOf(Moment moment)
{
    return {moment.milliseconds, 3};
}

/// The moments of the days first..last in the zone, both included.
Covered momentsOf(Date first, Date last, const TimeZone &zone)
{
    return {decimalOf(zone.startOf(first)), decimalOf({zone.startOf(Date{last.days + 1}).milliseconds - 1})};
}

/// Nothing if the operand is of another type than the field.
std::optional<Covered> covered(const Value &operand, ValueType type, const TimeZone &zone)
{
    if (type == ValueType::Number || type == ValueType::Money) {
        if (const auto *number = std::get_if<Decimal>(&operand))
            return Covered{*number, *number};
        return std::nullopt;
    }
    if (const auto *date = std::get_if<Date>(&operand)) {
        if (type == ValueType::Moment)
            return momentsOf(*date, *date, zone);
        return Covered{{date->days, 0}, {date->days, 0}};
    }
    const auto *moment = std::get_if<Moment>(&operand);
    if (!moment || type != ValueType::Moment)
        return std::nullopt;
    return Covered{decimalOf(*moment), decimalOf(*moment)};
}

/// The next unit of the same scale.
Decimal after(Decimal value)
{
    return {value.units + 1, value.scale};
}

Decimal before(Decimal value)
{
    return {value.units - 1, value.scale};
}

/// The last `days` days of a day field, or the last days x 24 hours of a moment field, as (from, to].
IsInRange lastDays(int days, ValueType type, const Context &context)
{
    if (type == ValueType::Date)
        return {Decimal{context.today.days - days + 1, 0}, Decimal{context.today.days, 0}};
    const Moment from{context.now.milliseconds - days * millisecondsPerDay};
    return {after(decimalOf(from)), decimalOf(context.now)};
}

Error operandType(const Asked &asked)
{
    return {"rule.operand_type", {asked.line, asked.op, std::string(fields::typeId(asked.type))}};
}

Result<int> daysIn(const std::string &line, Decimal number)
{
    const bool whole = number.units % powerOfTen(number.scale) == 0;
    const std::int64_t days = number.units / powerOfTen(number.scale);
    if (!whole || days < 1 || days > maxDays)
        return Error{"rule.days_out_of_range", {line, decimalText(number), std::to_string(maxDays)}};
    return static_cast<int>(days);
}

Result<IsInRange> rangeOfLastDays(const Asked &asked, const Context &context)
{
    const auto *number = std::get_if<Decimal>(&asked.operands.front());
    if (!number)
        return operandType(asked);
    const Result<int> days = daysIn(asked.line, *number);
    if (!days)
        return days.error();
    return lastDays(*days, asked.type, context);
}

/// `first` is what the first operand covers, `last` what the last one does.
IsInRange rangeOf(Question question, const Covered &first, const Covered &last)
{
    switch (question) {
    case Question::AtLeast:
        return {first.first, {}};
    case Question::AtMost:
        return {{}, first.last};
    case Question::Before:
        return {{}, before(first.first)};
    case Question::After:
        return {after(first.last), {}};
    default: // Equals, Between
        return {first.first, last.last};
    }
}

Result<IsInRange> bindRange(const Asked &asked, Question question, const Context &context)
{
    if (question == Question::IsYes)
        return IsInRange{Decimal{1, 0}, Decimal{1, 0}};
    if (question == Question::InLastDays)
        return rangeOfLastDays(asked, context);
    const std::optional<Covered> first = covered(asked.operands.front(), asked.type, context.timeZone);
    const std::optional<Covered> last = covered(asked.operands.back(), asked.type, context.timeZone);
    if (!first || !last)
        return operandType(asked);
    if (compared(first->first, last->last) > 0)
        return Error{"rule.range_reversed", {asked.line}};
    return rangeOf(question, *first, *last);
}

/// The operands as words in the form in which they are compared: ascending, without repeats.
Result<std::vector<std::string>> bindWords(const Asked &asked, WordForm form)
{
    std::vector<std::string> words;
    for (const Value &operand : asked.operands) {
        const auto *text = std::get_if<std::string>(&operand);
        if (!text)
            return operandType(asked);
        words.push_back(form == WordForm::MatchKey ? matchKey(*text) : *text);
        if (words.back().empty())
            return Error{"rule.operand_empty", {asked.line, asked.op}};
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

constexpr std::array<std::pair<Question, WordPart>, 4> wordParts{{
    {Question::IsOneOf, WordPart::Whole},
    {Question::Contains, WordPart::Anywhere},
    {Question::StartsWith, WordPart::Start},
    {Question::EndsWith, WordPart::End},
}};

Result<ValueTest> bindQuestion(const Asked &asked, const Operator &op, const Context &context)
{
    const bool negated = op.negated == Negated::Yes;
    if (op.question == Question::HasValue)
        return ValueTest{IsKnown{}, negated};
    if (!takesWords(op)) {
        const Result<IsInRange> range = bindRange(asked, op.question, context);
        return range ? Result<ValueTest>(ValueTest{*range, negated}) : range.error();
    }
    const WordForm form = asked.type == ValueType::Identifier ? WordForm::Bytes : WordForm::MatchKey;
    Result<std::vector<std::string>> words = bindWords(asked, form);
    if (!words)
        return words.error();
    for (const auto &[question, part] : wordParts) {
        if (question == op.question)
            return ValueTest{MatchesWord{part, form, *std::move(words)}, negated};
    }
    return ValueTest{HasWords{op.question == Question::HasAll, *std::move(words)}, negated};
}

struct Wanted {
    std::size_t least = 0;
    std::size_t most = 0;
    const char *text = "";
};

Wanted wantedOperands(Shape shape)
{
    switch (shape) {
    case Shape::None:
        return {0, 0, "0"};
    case Shape::Two:
        return {2, 2, "2"};
    case Shape::Many:
        return {1, std::numeric_limits<std::size_t>::max(), "1+"};
    default: // One, Days
        return {1, 1, "1"};
    }
}

} // namespace

Result<ValueTest> bindTest(const Asked &asked, const Context &context)
{
    const Operator *op = findOperator(asked.op);
    if (!op)
        return Error{"rule.unknown_operator", {asked.line, asked.op}};
    if (!op->fits(asked.type)) {
        return Error{"rule.operator_does_not_fit",
                     {asked.line, asked.op, asked.subject, std::string(fields::typeId(asked.type))}};
    }
    const Wanted wanted = wantedOperands(op->shape);
    const std::size_t count = asked.operands.size();
    if (count < wanted.least || count > wanted.most)
        return Error{"rule.operand_count", {asked.line, asked.op, wanted.text, std::to_string(count)}};
    return bindQuestion(asked, *op, context);
}

Result<std::optional<IsInRange>> bindWindow(const std::string &line, const Window &window, const Context &context)
{
    if (window.lastDays) {
        if (window.first || window.last)
            return Error{"rule.window_mixed", {line}};
        const Result<int> days = daysIn(line, {*window.lastDays, 0});
        if (!days)
            return days.error();
        return std::optional(lastDays(*days, ValueType::Moment, context));
    }
    if (!window.first && !window.last)
        return std::optional<IsInRange>();
    if (window.first && window.last && *window.first > *window.last)
        return Error{"rule.range_reversed", {line}};
    IsInRange range;
    if (window.first)
        range.low = momentsOf(*window.first, *window.first, context.timeZone).first;
    if (window.last)
        range.high = momentsOf(*window.last, *window.last, context.timeZone).last;
    return std::optional(range);
}

} // namespace dilim::rules
