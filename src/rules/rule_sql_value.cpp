// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_sql_value.h"

#include "fields/export_names.h"
#include "rules/exact.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace dilim::rules {
namespace {

using fields::ValueType;

/// An expression that is 1, 0 or NULL, as one that is 1 or 0.
std::string orFalse(const std::string &expression)
{
    return '(' + expression + ") IS TRUE";
}

std::string oneOf(const std::string &value, const std::vector<std::string> &texts, bool negated)
{
    if (texts.size() == 1)
        return value + (negated ? " <> " : " = ") + sqlText(texts.front());
    return value + (negated ? " NOT IN (" : " IN (") + sqlTexts(texts) + ')';
}

std::string inverted(const std::string &expression, bool negated)
{
    return negated ? "NOT (" + expression + ')' : expression;
}

// --- ranges ----------------------------------------------------------------------------------------------------------

/// A bound as it stands in a query, and what the value is multiplied with to be compared with it.
struct Bound {
    std::string text{};
    std::string factor{};
};

/// Days beyond four digits of a year stand before or behind all that are stored.
std::string dayText(std::int64_t days)
{
    constexpr std::int64_t first = daysFromCivil(1, 1, 1);
    constexpr std::int64_t last = daysFromCivil(9999, 12, 31);
    if (days < first)
        return "'0000'";
    return days > last ? "'9999-12-32'" : '\'' + isoDate({static_cast<std::int32_t>(days)}) + '\'';
}

/// Of quotients: value * factor is compared with units * divisor.
Bound boundOfQuotient(Decimal bound, const SqlValue &value)
{
    const int finer = bound.scale - value.scale;
    if (finer > 0)
        return {std::to_string(bound.units) + " * " + value.divisor,
                " * " + std::to_string(powerOfTen(static_cast<std::uint8_t>(finer)))};
    const Wide units = Wide{bound.units} * powerOfTen(static_cast<std::uint8_t>(-finer));
    return {std::to_string(clamped(units)) + " * " + value.divisor, {}};
}

enum class Side : std::uint8_t { Low, High };

Bound boundOf(Decimal bound, const SqlValue &value, Side side)
{
    if (!value.divisor.empty())
        return boundOfQuotient(bound, value);
    const std::uint8_t scale = value.type == ValueType::Moment ? std::uint8_t{3} : value.scale;
    const std::int64_t units = side == Side::Low ? unitsNotBelow(bound, scale) : unitsNotAbove(bound, scale);
    return {value.type == ValueType::Date ? dayText(units) : std::to_string(units), {}};
}

std::string compared(const std::string &value, const char *op, const Bound &bound)
{
    return value + bound.factor + op + bound.text;
}

} // namespace

std::string sqlInRange(const IsInRange &range, const SqlValue &value, bool negated)
{
    const auto low = range.low ? std::optional(boundOf(*range.low, value, Side::Low)) : std::nullopt;
    const auto high = range.high ? std::optional(boundOf(*range.high, value, Side::High)) : std::nullopt;
    if (low && high && low->text == high->text && low->factor == high->factor)
        return compared(value.value, negated ? " <> " : " = ", *low);
    if (low && high && low->factor.empty() && high->factor.empty())
        return value.value + (negated ? " NOT BETWEEN " : " BETWEEN ") + low->text + " AND " + high->text;
    if (low && high) {
        return compared(value.value, negated ? " < " : " >= ", *low) + (negated ? " OR " : " AND ")
            + compared(value.value, negated ? " > " : " <= ", *high);
    }
    if (low)
        return compared(value.value, negated ? " < " : " >= ", *low);
    if (high)
        return compared(value.value, negated ? " > " : " <= ", *high);
    return negated ? "0" : value.value + " IS NOT NULL";
}

namespace {

// --- texts -----------------------------------------------------------------------------------------------------------

std::string sqlPart(const std::string &value, WordPart part, const std::string &word)
{
    const std::string text = sqlText(word);
    const std::string length = "length(" + text + ')';
    switch (part) {
    case WordPart::Anywhere:
        return "instr(" + value + ", " + text + ") > 0";
    case WordPart::Start:
        return "substr(" + value + ", 1, " + length + ") = " + text;
    case WordPart::End:
        return "substr(" + value + ", -" + length + ") = " + text;
    default:
        return value + " = " + text;
    }
}

std::string wordTest(const MatchesWord &question, const SqlValue &value, bool negated)
{
    const std::string &text = question.form == WordForm::MatchKey ? value.key : value.value;
    if (question.part == WordPart::Whole)
        return oneOf(text, question.words, negated);
    std::vector<std::string> parts;
    for (const std::string &word : question.words)
        parts.push_back(sqlPart(text, question.part, word));
    return inverted(joined(parts, "OR"), negated);
}

// --- days and hours --------------------------------------------------------------------------------------------------

std::string twoDigits(std::size_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// "03-01" of a place in the year.
std::string monthDayText(std::size_t index)
{
    return twoDigits(index / 31 + 1) + '-' + twoDigits(index % 31 + 1);
}

/// Where the texts "MM-DD" of a day are among those of the set: as ranges and single days.
std::string monthDayTest(const std::string &monthDay, const CalendarDays &days)
{
    std::vector<std::string> parts;
    std::vector<std::string> single;
    const std::size_t size = days.monthDays.size();
    for (std::size_t first = 0; first < size; ++first) {
        if (!days.monthDays[first])
            continue;
        std::size_t last = first;
        while (last + 1 < size && days.monthDays[last + 1])
            ++last;
        if (first == last)
            single.push_back(monthDayText(first));
        else
            parts.push_back(monthDay + " BETWEEN " + sqlText(monthDayText(first)) + " AND "
                            + sqlText(monthDayText(last)));
        first = last;
    }
    if (!single.empty())
        parts.push_back(oneOf(monthDay, single, false));
    return parts.empty() ? "0" : joined(parts, "OR");
}

/// SQLite counts weekdays from Sunday, 0.
std::string weekdayTest(const std::string &day, const CalendarDays &days)
{
    std::vector<std::string> numbers;
    for (std::size_t weekday = 0; weekday < days.weekdays.size(); ++weekday) {
        if (days.weekdays[weekday])
            numbers.push_back(std::to_string((weekday + 1) % 7));
    }
    return oneOf("strftime('%w', " + day + ')', numbers, false);
}

std::string dayTest(const IsOnDays &question, const SqlValue &value, bool negated)
{
    const std::string &day = value.type == ValueType::Moment ? value.local : value.value;
    std::vector<std::string> parts;
    if (!question.days.weekdays.all())
        parts.push_back(weekdayTest(day, question.days));
    if (!question.days.monthDays.all())
        parts.push_back(monthDayTest("substr(" + day + ", 6, 5)", question.days));
    if (parts.empty())
        parts.emplace_back("1");
    return day + " IS NOT NULL AND " + inverted(joined(parts, "AND"), negated);
}

std::string hourTest(const IsAtHours &question, const SqlValue &value, bool negated)
{
    std::vector<std::string> hours;
    for (std::size_t hour = 0; hour < question.hours.size(); ++hour) {
        if (question.hours[hour])
            hours.push_back(twoDigits(hour));
    }
    return oneOf("substr(" + value.local + ", 12, 2)", hours, negated);
}

// --- lists -----------------------------------------------------------------------------------------------------------

std::string itemCount(const SqlValue &list, const std::string &condition)
{
    return "(SELECT count(*) " + list.items + (condition.empty() ? "" : " AND " + condition) + ')';
}

std::string listTest(const HasWords &question, const SqlValue &list, bool negated)
{
    const std::string among = list.item + " IN (" + sqlTexts(question.keys) + ')';
    std::string test;
    if (question.part == ListPart::All)
        test = itemCount(list, among) + " >= " + std::to_string(question.keys.size());
    else if (question.part == ListPart::Any)
        test = itemCount(list, among) + " > 0";
    else
        test = itemCount(list, "NOT " + among) + " = 0";
    return itemCount(list, {}) + " > 0 AND " + inverted(test, negated);
}

std::string itemsTest(const HasItems &question, const SqlValue &list, bool negated)
{
    return itemCount(list, {}) + " > 0 AND " + itemCount(list, {}) + (negated ? " NOT BETWEEN " : " BETWEEN ")
        + std::to_string(question.least) + " AND " + std::to_string(question.most);
}

// --- other columns ---------------------------------------------------------------------------------------------------

constexpr std::array<std::pair<Comparison, const char *>, 5> comparisons{{
    {Comparison::Equal, " = "},
    {Comparison::AtLeast, " >= "},
    {Comparison::AtMost, " <= "},
    {Comparison::Below, " < "},
    {Comparison::Above, " > "},
}};

const char *sqlOperator(Comparison comparison)
{
    return std::find_if(comparisons.begin(), comparisons.end(),
                        [comparison](const auto &row) { return row.first == comparison; })
        ->second;
}

/// The number of a value times a power of ten, so that it has the greater of two scales.
std::string atScale(const SqlValue &value, std::uint8_t scale)
{
    if (value.scale >= scale)
        return value.value;
    return value.value + " * " + std::to_string(powerOfTen(static_cast<std::uint8_t>(scale - value.scale)));
}

std::string localDay(const SqlValue &moment)
{
    return "substr(" + moment.local + ", 1, 10)";
}

std::string comparedWith(const ComparesWithOther &question, const SqlValue &value, const SqlValue &other)
{
    const char *op = sqlOperator(question.comparison);
    if (question.dayZone)
        return localDay(value) + op + localDay(other);
    const std::uint8_t scale = std::max(value.scale, other.scale);
    return atScale(value, scale) + op + atScale(other, scale) + (value.divisor.empty() ? "" : " * " + value.divisor);
}

} // namespace

SqlValue sqlValue(const SqlColumn &column, const SqlRows &rows)
{
    const fields::Field &field = *column.field;
    const std::string &row = rows.of(field.entity);
    const std::string name = fields::exportColumn(field);
    const auto named = [&](std::string_view end) { return row + ".\"" + name + std::string(end) + '"'; };
    SqlValue value{field.type, named({}), {}, 0, named(fields::exportKeyEnd), named(fields::exportLocalEnd), {}, {}};
    if (field.type == ValueType::Number || field.type == ValueType::Money)
        value.scale = column.scale;
    if (field.type == ValueType::Moment)
        value.value = named(fields::exportMillisecondsEnd);
    if (field.type != ValueType::CategoryList)
        return value;
    if (field.entity == fields::Entity::Customer) {
        value.items = "FROM customer_list_value AS i WHERE i.customer_id = " + row
            + ".customer_id AND i.field_id = " + sqlText(field.id);
        value.item = "i.value_key";
    } else {
        value.items = "FROM json_each(" + value.key + ") AS i WHERE i.key IS NOT NULL";
        value.item = "i.value";
    }
    return value;
}

namespace {

std::string knownTest(const SqlValue &value, bool negated)
{
    if (!value.items.empty())
        return itemCount(value, {}) + (negated ? " = 0" : " > 0");
    return value.value + (negated ? " IS NULL" : " IS NOT NULL");
}

std::string otherWordTest(const EqualsOtherWord &question, const SqlValue &value, const SqlValue &other, bool negated)
{
    const char *op = negated ? " <> " : " = ";
    return question.form == WordForm::MatchKey ? value.key + op + other.key : value.value + op + other.value;
}

/// The other column that a test names: nothing if the test names none.
const columns::Column *const *otherColumn(const ValueTest &test)
{
    if (const auto *word = std::get_if<EqualsOtherWord>(&test.question))
        return &word->other;
    if (const auto *number = std::get_if<ComparesWithOther>(&test.question))
        return &number->other;
    return nullptr;
}

std::string otherTest(const ValueTest &test, const SqlValue &value, const SqlValue &other)
{
    if (const auto *word = std::get_if<EqualsOtherWord>(&test.question))
        return otherWordTest(*word, value, other, test.negated);
    return inverted(comparedWith(std::get<ComparesWithOther>(test.question), value, other), test.negated);
}

} // namespace

std::string sqlTest(const ValueTest &test, const SqlValue &value, const SqlRows &rows, const SqlColumns &columns)
{
    if (const columns::Column *const *other = otherColumn(test))
        return *other ? orFalse(otherTest(test, value, sqlValue(columns.at(*other), rows))) : "0";
    if (std::holds_alternative<IsKnown>(test.question))
        return '(' + knownTest(value, test.negated) + ')';
    if (const auto *range = std::get_if<IsInRange>(&test.question))
        return orFalse(sqlInRange(*range, value, test.negated));
    if (const auto *word = std::get_if<MatchesWord>(&test.question))
        return orFalse(wordTest(*word, value, test.negated));
    if (const auto *pattern = std::get_if<MatchesPattern>(&test.question))
        return orFalse(value.value + (test.negated ? " NOT REGEXP " : " REGEXP ") + sqlText(pattern->pattern.text()));
    if (const auto *words = std::get_if<HasWords>(&test.question))
        return orFalse(listTest(*words, value, test.negated));
    if (const auto *items = std::get_if<HasItems>(&test.question))
        return orFalse(itemsTest(*items, value, test.negated));
    if (const auto *days = std::get_if<IsOnDays>(&test.question))
        return '(' + dayTest(*days, value, test.negated) + ')';
    return orFalse(hourTest(std::get<IsAtHours>(test.question), value, test.negated));
}

std::string sqlTest(const ValueTest &test, const columns::Column *column, const SqlRows &rows,
                    const SqlColumns &columns)
{
    if (!column)
        return takesMissing(test) ? "1" : "0";
    return sqlTest(test, sqlValue(columns.at(column), rows), rows, columns);
}

} // namespace dilim::rules
