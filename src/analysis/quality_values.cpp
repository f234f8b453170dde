// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quality_check.h"

#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <set>

namespace dilim::analysis {
namespace {

using fields::ValueType;

constexpr int earliestBirth = 1900;
constexpr int oldestAge = 110;
constexpr std::size_t fewestForPercentile = 100;
constexpr std::uint64_t fewCells = 5; // allowed to be far outside, or one in a thousand
constexpr std::uint64_t cellsForOne = 1000;
constexpr std::size_t fewestEqualDigits = 5;

/// Header words of years of birth and of ages, as keys.
constexpr std::array<std::string_view, 7> yearWords = {"yearbirth", "birthyear",   "yearofbirth", "dogumyili",
                                                       "dogumili",  "dogulduguil", "tevelludili"};
constexpr std::array<std::string_view, 4> ageWords = {"age", "yas", "customerage", "musteriyasi"};

bool isNamed(const fields::Field &field, std::span<const std::string_view> words)
{
    const std::string key = headerKey(field.name);
    return std::ranges::find(words, key) != words.end();
}

/// "666666", "99999.00": whole, at least five digits, all the same.
bool isOneDigitOver(std::int64_t units, std::int64_t one)
{
    if (units <= 0 || units % one != 0)
        return false;
    const std::string digits = std::to_string(units / one);
    return digits.size() >= fewestEqualDigits && digits.find_first_not_of(digits.front()) == std::string::npos
        && digits.front() != '0';
}

template <typename Test> columns::Bitmap rowsWhere(const columns::IntegerColumn &column, Test test)
{
    columns::Bitmap rows(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::int64_t value = column.at(row);
        if (value != columns::missingInteger && test(value))
            rows.set(row);
    }
    return rows;
}

/// The 99th percentile of the values that are not one digit over and over; nothing where too few are known.
std::optional<std::int64_t> usualMost(const columns::IntegerColumn &column, std::int64_t one)
{
    std::vector<std::int64_t> values;
    values.reserve(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (const std::int64_t value = column.at(row); value != columns::missingInteger && !isOneDigitOver(value, one))
            values.push_back(value);
    }
    if (values.size() < fewestForPercentile)
        return std::nullopt;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) * 99 / 100);
    std::nth_element(values.begin(), place, values.end());
    return *place > 0 ? std::optional(*place) : std::nullopt;
}

Flaw ruled(Flaw flaw, rules::Rule rule)
{
    flaw.rule = std::move(rule);
    return flaw;
}

rules::Rule anyOf(const std::string &field, const std::set<std::int64_t> &values, std::uint8_t scale)
{
    rules::Rule rule;
    rule.root.match = rules::Match::Any;
    for (const std::int64_t value : values)
        rule.root.children.push_back(ruleOf(field, "equals", {Decimal{value, scale}}).root.children.front());
    return rule;
}

void addIfAny(std::vector<Flaw> &flaws, std::string_view reason, const CheckedField &checked, columns::Bitmap rows,
              rules::Rule rule)
{
    if (rows.count() > 0)
        flaws.push_back(ruled(flawOf(reason, checked, std::move(rows)), std::move(rule)));
}

std::vector<Flaw> yearFlaws(const CheckedField &checked, const columns::IntegerColumn &years, Date today)
{
    const std::string &id = checked.field.id;
    const std::int64_t one = powerOfTen(years.scale);
    const std::int64_t first = earliestBirth * one;
    const std::int64_t oldest = (civilFromDays(today.days).year - oldestAge) * one;
    const std::int64_t last = civilFromDays(today.days).year * one;
    const auto number = [&](std::int64_t units) { return rules::Value(Decimal{units, years.scale}); };
    std::vector<Flaw> flaws;
    addIfAny(flaws, "born_too_early", checked, rowsWhere(years, [&](auto year) { return year < first; }),
             ruleOf(id, "less_than", {number(first)}));
    if (oldest > first)
        addIfAny(flaws, "too_old", checked, rowsWhere(years, [&](auto year) { return year >= first && year < oldest; }),
                 ruleOf(id, "between", {number(first), number(oldest - 1)}));
    addIfAny(flaws, "born_in_future", checked, rowsWhere(years, [&](auto year) { return year > last; }),
             ruleOf(id, "more_than", {number(last)}));
    return flaws;
}

std::vector<Flaw> dayFlaws(const CheckedField &checked, const columns::IntegerColumn &days, Date today)
{
    const std::string &id = checked.field.id;
    const CivilDate now = civilFromDays(today.days);
    const Date first{daysFromCivil(earliestBirth, 1, 1)};
    const Date oldest{daysFromCivil(now.year - oldestAge, now.month, std::min(now.day, 28))};
    std::vector<Flaw> flaws;
    addIfAny(flaws, "born_too_early", checked, rowsWhere(days, [&](auto day) { return day < first.days; }),
             ruleOf(id, "before", {first}));
    if (oldest > first)
        addIfAny(flaws, "too_old", checked,
                 rowsWhere(days, [&](auto day) { return day >= first.days && day < oldest.days; }),
                 ruleOf(id, "between", {first, Date{oldest.days - 1}}));
    addIfAny(flaws, "born_in_future", checked, rowsWhere(days, [&](auto day) { return day > today.days; }),
             ruleOf(id, "after", {today}));
    return flaws;
}

} // namespace

std::vector<Flaw> birthFlaws(const CheckedField &checked, Date today)
{
    const auto *integers = std::get_if<columns::IntegerColumn>(&checked.column);
    if (!integers)
        return {};
    if (checked.field.id == "customer.birth_date")
        return dayFlaws(checked, *integers, today);
    if (checked.field.type != ValueType::Number)
        return {};
    if (isNamed(checked.field, yearWords))
        return yearFlaws(checked, *integers, today);
    if (!isNamed(checked.field, ageWords))
        return {};
    std::vector<Flaw> flaws;
    const std::int64_t one = powerOfTen(integers->scale);
    rules::Rule outside = ruleOf(checked.field.id, "not_between", {Decimal{0, 0}, Decimal{oldestAge, 0}});
    outside.root.children.push_back(ruleOf(checked.field.id, "has_value", {}).root.children.front());
    addIfAny(flaws, "age_outside", checked,
             rowsWhere(*integers, [&](auto age) { return age < 0 || age > oldestAge * one; }), std::move(outside));
    return flaws;
}

std::vector<Flaw> numberFlaws(const CheckedField &checked)
{
    const auto *integers = std::get_if<columns::IntegerColumn>(&checked.column);
    const bool isNumber = checked.field.type == ValueType::Number || checked.field.type == ValueType::Money;
    if (!integers || !isNumber)
        return {};
    const std::int64_t one = powerOfTen(integers->scale);
    const std::optional<std::int64_t> most = usualMost(*integers, one);
    constexpr std::int64_t times = 10;
    if (!most || *most > std::numeric_limits<std::int64_t>::max() / times)
        return {};
    std::vector<Flaw> flaws;
    std::set<std::int64_t> repeated;
    columns::Bitmap equalDigits = rowsWhere(*integers, [&](auto value) {
        const bool odd = isOneDigitOver(value, one) && value / 2 >= *most;
        if (odd)
            repeated.insert(value);
        return odd;
    });
    columns::Bitmap outside = rowsWhere(*integers, [&](auto value) { return value > times * *most; });
    addIfAny(flaws, "repeated_digits", checked, std::move(equalDigits),
             anyOf(checked.field.id, repeated, integers->scale));
    if (outside.count() <= std::max<std::uint64_t>(fewCells, integers->size() / cellsForOne))
        addIfAny(flaws, "far_outside", checked, std::move(outside),
                 ruleOf(checked.field.id, "more_than", {Decimal{times * *most, integers->scale}}));
    return flaws;
}

} // namespace dilim::analysis
