// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_operands.h"

#include "base/text_fold.h"
#include "places/places.h"
#include "rules/bind_calendar.h"
#include "rules/bind_window.h"
#include "rules/operand_values.h"
#include "rules/operators.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace dilim::rules {
namespace {

using fields::ValueType;

// Numbers, days and moments

/// What one operand of a number or time field covers: a number, an amount, a day or a moment only itself; a day of a
/// moment field all its moments. Units as in IsInRange. Nothing if the operand is of another type than the field.
std::optional<IsInRange> covered(const Value &operand, ValueType type, const TimeZone &zone)
{
    if (type == ValueType::Number || type == ValueType::Money) {
        if (const auto *number = std::get_if<Decimal>(&operand))
            return IsInRange{*number, *number};
        return std::nullopt;
    }
    if (const auto *date = std::get_if<Date>(&operand))
        return rangeOfDays({*date, *date}, type, zone);
    const auto *moment = std::get_if<Moment>(&operand);
    if (!moment || type != ValueType::Moment)
        return std::nullopt;
    const Decimal only{moment->milliseconds, 3};
    return IsInRange{only, only};
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

/// `first` is what the first operand covers, `last` what the last one does.
IsInRange rangeOf(Question question, const IsInRange &first, const IsInRange &last)
{
    switch (question) {
    case Question::AtLeast:
        return {first.low, {}};
    case Question::AtMost:
        return {{}, first.high};
    case Question::Before:
        return {{}, before(*first.low)};
    case Question::After:
        return {after(*first.high), {}};
    default: // Equals, Between
        return {first.low, last.high};
    }
}

Result<ValueQuestion> bindRange(const Asked &asked, const Operator &op, const Names &names)
{
    const TimeZone &zone = names.context.timeZone;
    const std::optional<IsInRange> first = covered(asked.operands.front(), asked.type, zone);
    const std::optional<IsInRange> last = covered(asked.operands.back(), asked.type, zone);
    if (!first || !last)
        return operandType(asked);
    if (compared(*first->low, *last->high) > 0)
        return Error{"rule.range_reversed", {asked.line}};
    return ValueQuestion(rangeOf(op.question, *first, *last));
}

Result<ValueQuestion> bindYes(const Asked &, const Operator &, const Names &)
{
    return ValueQuestion(IsInRange{Decimal{1, 0}, Decimal{1, 0}});
}

Result<ValueQuestion> bindKnown(const Asked &, const Operator &, const Names &)
{
    return ValueQuestion(IsKnown{});
}

// Words and lists

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

WordForm formOf(ValueType type)
{
    return type == ValueType::Identifier ? WordForm::Bytes : WordForm::MatchKey;
}

/// A place is asked for under all its names.
void addSpellings(std::string_view field, std::vector<std::string> &words)
{
    for (std::size_t i = 0, asked = words.size(); i < asked; ++i) {
        if (const std::optional<places::Place> place = places::placeIn(field, words[i])) {
            for (std::string &spelling : places::spellingsOf(place->code))
                words.push_back(std::move(spelling));
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

template <WordPart part> Result<ValueQuestion> bindWord(const Asked &asked, const Operator &, const Names &)
{
    const WordForm form = formOf(asked.type);
    Result<std::vector<std::string>> words = bindWords(asked, form);
    if (!words)
        return words.error();
    if (part == WordPart::Whole && form == WordForm::MatchKey)
        addSpellings(asked.subject, *words);
    return ValueQuestion(MatchesWord{part, form, *std::move(words)});
}

template <ListPart part> Result<ValueQuestion> bindList(const Asked &asked, const Operator &, const Names &)
{
    Result<std::vector<std::string>> words = bindWords(asked, WordForm::MatchKey);
    if (!words)
        return words.error();
    return ValueQuestion(HasWords{part, *std::move(words)});
}

Result<ValueQuestion> bindItems(const Asked &asked, const Operator &op, const Names &)
{
    const Result<std::vector<Decimal>> numbers = operandNumbers(asked, {0, maxCount});
    if (!numbers)
        return numbers.error();
    const auto number = static_cast<std::uint32_t>(wholePart(numbers->front()));
    HasItems items;
    (op.question == Question::HasAtLeastItems ? items.least : items.most) = number;
    return ValueQuestion(items);
}

Result<ValueQuestion> bindPattern(const Asked &asked, const Operator &, const Names &)
{
    const auto *text = std::get_if<std::string>(&asked.operands.front());
    if (!text)
        return operandType(asked);
    const Result<Pattern> pattern = Pattern::compiled(*text);
    if (!pattern) {
        Error error = pattern.error();
        error.arguments.insert(error.arguments.begin(), asked.line);
        return error;
    }
    return ValueQuestion(MatchesPattern{*pattern});
}

// Standing

template <Standing standing> Result<ValueQuestion> bindStanding(const Asked &asked, const Operator &op, const Names &)
{
    const bool whole = op.operand == Operand::Count;
    const NumberLimits limits{0, whole ? maxCount : 100, whole};
    const Result<std::vector<Decimal>> numbers = operandNumbers(asked, limits);
    if (!numbers)
        return numbers.error();
    if (compared(numbers->front(), numbers->back()) > 0)
        return Error{"rule.range_reversed", {asked.line}};
    return ValueQuestion(IsStanding{standing, numbers->front(), numbers->back()});
}

// Another field

/// Values of the same class compare with each other: all words that go by match key, numbers and amounts.
ValueType comparableClass(ValueType type)
{
    if (type == ValueType::Category)
        return ValueType::Text;
    return type == ValueType::Money ? ValueType::Number : type;
}

ValueQuestion questionOfOther(const Asked &asked, Question question, const columns::Column *other, const Names &names)
{
    if (question == Question::IsOneOf)
        return EqualsOtherWord{other, formOf(asked.type)};
    constexpr std::array<std::pair<Question, Comparison>, 4> comparisons{{
        {Question::AtLeast, Comparison::AtLeast},
        {Question::AtMost, Comparison::AtMost},
        {Question::Before, Comparison::Below},
        {Question::After, Comparison::Above},
    }};
    for (const auto &[asks, comparison] : comparisons) {
        if (asks == question)
            return ComparesWithOther{other, comparison, std::nullopt};
    }
    const bool byDay = asked.type == ValueType::Moment;
    return ComparesWithOther{other, Comparison::Equal, byDay ? std::optional(names.context.timeZone) : std::nullopt};
}

Result<ValueQuestion> bindOther(const Asked &asked, const Operator &op, const OtherField &operand, const Names &names)
{
    const Result<FoundField> found = findField(names, asked.line, operand.field);
    if (!found)
        return found.error();
    const fields::Field &field = *found->field;
    if (field.entity != asked.entity || comparableClass(field.type) != comparableClass(asked.type))
        return Error{"rule.other_field", {asked.line, asked.subject, operand.field}};
    ValueQuestion question = questionOfOther(asked, op.question, found->column, names);
    if (found->column && !canAnswer(*found->column, {question, false}))
        return Error{"rule.column_kind", {asked.line, operand.field}};
    return question;
}

// The table

struct Binding {
    Question question;
    Result<ValueQuestion> (*bind)(const Asked &, const Operator &, const Names &);
};

constexpr Binding bindings[] = {
    {Question::HasValue, bindKnown},
    {Question::IsOneOf, bindWord<WordPart::Whole>},
    {Question::Contains, bindWord<WordPart::Anywhere>},
    {Question::StartsWith, bindWord<WordPart::Start>},
    {Question::EndsWith, bindWord<WordPart::End>},
    {Question::Equals, bindRange},
    {Question::AtLeast, bindRange},
    {Question::AtMost, bindRange},
    {Question::Before, bindRange},
    {Question::After, bindRange},
    {Question::Between, bindRange},
    {Question::InLastDays, bindDayRange},
    {Question::InNextDays, bindDayRange},
    {Question::OlderThanDays, bindDayRange},
    {Question::InPeriod, bindPeriod},
    {Question::OnWeekday, bindWeekdays},
    {Question::InMonth, bindMonths},
    {Question::OnMonthDay, bindDaysOfMonth},
    {Question::AtHour, bindHours},
    {Question::AnniversaryToday, bindAnniversary},
    {Question::AnniversaryInNextDays, bindAnniversary},
    {Question::IsYes, bindYes},
    {Question::HasAny, bindList<ListPart::Any>},
    {Question::HasAll, bindList<ListPart::All>},
    {Question::HasOnly, bindList<ListPart::Only>},
    {Question::HasAtLeastItems, bindItems},
    {Question::HasAtMostItems, bindItems},
    {Question::Matches, bindPattern},
    {Question::InTop, bindStanding<Standing::Top>},
    {Question::InBottom, bindStanding<Standing::Bottom>},
    {Question::InTopPercent, bindStanding<Standing::TopPercent>},
    {Question::InBottomPercent, bindStanding<Standing::BottomPercent>},
    {Question::AbovePercentile, bindStanding<Standing::AbovePercentile>},
    {Question::InPercentiles, bindStanding<Standing::InPercentiles>},
};

/// The rows stand in the order of the questions.
constexpr bool inOrder()
{
    for (std::size_t i = 0; i < std::size(bindings); ++i) {
        if (bindings[i].question != static_cast<Question>(i))
            return false;
    }
    return true;
}
static_assert(inOrder());

Result<ValueQuestion> bindQuestion(const Asked &asked, const Operator &op, const Names &names)
{
    if (!asked.operands.empty() && takesOtherField(op)) {
        if (const auto *other = std::get_if<OtherField>(&asked.operands.front()))
            return bindOther(asked, op, *other, names);
    }
    return bindings[static_cast<std::size_t>(op.question)].bind(asked, op, names);
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
    case Shape::One:
        break;
    }
    return {1, 1, "1"};
}

} // namespace

Result<ValueTest> bindTest(const Asked &asked, const Names &names)
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
    Result<ValueQuestion> question = bindQuestion(asked, *op, names);
    if (!question)
        return question.error();
    return ValueTest{*std::move(question), op->negated == Negated::Yes};
}

Result<void> checkForFilter(const std::string &line, const std::string &op)
{
    const Operator *found = findOperator(op);
    if (found && isStanding(*found))
        return Error{"rule.not_for_filters", {line, op}};
    return {};
}

} // namespace dilim::rules
