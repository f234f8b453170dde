// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_operators.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <map>

namespace dilim::test {
namespace {

using rules::Value;
using Operands = std::vector<Value>;
using Words = std::vector<std::string>;

const std::map<std::string, std::string> opposites{
    {"is_not", "is"},
    {"none_of", "any_of"},
    {"does_not_contain", "contains"},
    {"does_not_start_with", "starts_with"},
    {"does_not_end_with", "ends_with"},
    {"does_not_match", "matches"},
    {"not_equals", "equals"},
    {"less_than", "at_least"},
    {"more_than", "at_most"},
    {"not_between", "between"},
    {"not_on", "on"},
    {"not_before", "before"},
    {"not_after", "after"},
    {"not_in_last_days", "in_last_days"},
    {"not_in_next_days", "in_next_days"},
    {"not_older_than_days", "older_than_days"},
    {"not_in_period", "in_period"},
    {"not_on_weekdays", "on_weekdays"},
    {"not_in_months", "in_months"},
    {"not_on_days_of_month", "on_days_of_month"},
    {"not_at_hours", "at_hours"},
    {"not_anniversary_today", "anniversary_today"},
    {"not_anniversary_in_next_days", "anniversary_in_next_days"},
    {"is_no", "is_yes"},
    {"has_none_of", "has_any"},
    {"has_not_all", "has_all"},
    {"has_not_only", "has_only"},
    {"has_fewer_items", "has_at_least_items"},
    {"has_more_items", "has_at_most_items"},
    {"not_in_top", "in_top"},
    {"not_in_bottom", "in_bottom"},
    {"not_in_top_percent", "in_top_percent"},
    {"not_in_bottom_percent", "in_bottom_percent"},
    {"not_above_percentile", "above_percentile"},
    {"not_in_percentiles", "in_percentiles"},
    {"has_no_value", "has_value"},
};

bool patternMatches(const std::string &pattern, const std::string &text)
{
    static std::map<std::string, QRegularExpression> compiled;
    const auto at = compiled.find(pattern);
    const QRegularExpression &expression = at != compiled.end()
        ? at->second
        : compiled
              .emplace(
                  pattern,
                  QRegularExpression(QString::fromStdString(pattern), QRegularExpression::UseUnicodePropertiesOption))
              .first->second;
    return expression.match(QString::fromStdString(text)).hasMatch();
}

bool wordHolds(const std::string &op, const std::string &word, const std::string &operand)
{
    if (op == "contains")
        return word.find(operand) != std::string::npos;
    if (op == "starts_with")
        return word.substr(0, operand.size()) == operand;
    if (op == "ends_with")
        return word.size() >= operand.size() && word.substr(word.size() - operand.size()) == operand;
    return word == operand;
}

bool textHolds(const std::string &op, const Cell &cell, const Operands &operands)
{
    for (const Value &operand : operands) {
        const std::string &text = std::get<std::string>(operand);
        if (op == "matches" ? patternMatches(text, cell.written)
                : cell.text ? wordHolds(op, *cell.text, foldedWord(text))
                            : wordHolds(op, *cell.identifier, text))
            return true;
    }
    return false;
}

bool contains(const Words &words, const std::string &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool listHolds(const std::string &op, const Words &list, const Operands &operands)
{
    const Big items = static_cast<Big>(list.size()) * millionth;
    if (op == "has_at_least_items")
        return items >= millionthsOf(std::get<Decimal>(operands[0]));
    if (op == "has_at_most_items")
        return items <= millionthsOf(std::get<Decimal>(operands[0]));
    Words wanted;
    for (const Value &operand : operands)
        wanted.push_back(foldedWord(std::get<std::string>(operand)));
    const auto isWanted = [&](const std::string &word) { return contains(wanted, word); };
    const auto isThere = [&](const std::string &word) { return contains(list, word); };
    if (op == "has_only")
        return std::all_of(list.begin(), list.end(), isWanted);
    return op == "has_all" ? std::all_of(wanted.begin(), wanted.end(), isThere)
                           : std::any_of(wanted.begin(), wanted.end(), isThere);
}

bool numberHolds(const std::string &op, const Fraction &number, const Operands &operands)
{
    const auto compare = [&](std::size_t i) {
        return compared(number, {millionthsOf(std::get<Decimal>(operands[i])), 1});
    };
    if (op == "equals")
        return compare(0) == 0;
    if (op == "at_least")
        return compare(0) >= 0;
    if (op == "at_most")
        return compare(0) <= 0;
    return compare(0) >= 0 && compare(1) <= 0; // between
}

/// A question that is no negation, about a cell with a value.
bool knownHolds(const Cell &cell, const std::string &op, const Operands &operands, const ReferenceDay &day)
{
    if (op == "has_value")
        return true;
    if (cell.text || cell.identifier)
        return textHolds(op, cell, operands);
    if (cell.list)
        return listHolds(op, *cell.list, operands);
    if (cell.number)
        return numberHolds(op, *cell.number, operands);
    if (cell.yes)
        return *cell.yes;
    return timeHolds(op, cell, operands, day);
}

/// What stands in another field. Moments are on each other where their days are.
std::optional<Value> valueOf(const Cell &other, const std::string &op, const ReferenceDay &day)
{
    Cell cell = other;
    if (op == "on" && cell.moment) {
        cell.day = localDay(*cell.moment, day);
        cell.moment.reset();
    }
    return operandOf(cell);
}

/// With what stands in other fields; nothing if one of them is not known.
std::optional<Operands> resolved(const std::string &op, const Operands &operands, const ReferenceDay &day,
                                 const CellOf &cellOf)
{
    Operands values;
    for (const Value &operand : operands) {
        const auto *other = std::get_if<rules::OtherField>(&operand);
        std::optional<Value> value = other ? valueOf(cellOf(other->field), op, day) : std::optional(operand);
        if (!value)
            return std::nullopt;
        values.push_back(*std::move(value));
    }
    return values;
}

bool asksOthers(const Operands &operands)
{
    return std::any_of(operands.begin(), operands.end(),
                       [](const Value &operand) { return std::holds_alternative<rules::OtherField>(operand); });
}

} // namespace

Asked askedBy(const std::string &op)
{
    const auto opposite = opposites.find(op);
    return opposite == opposites.end() ? Asked{op, false} : Asked{opposite->second, true};
}

bool holds(const Cell &cell, const std::string &op, const Operands &operands, const ReferenceDay &day,
           const CellOf &cellOf)
{
    if (!cell.isKnown())
        return op == "has_no_value";
    const Asked asked = askedBy(op);
    if (!asksOthers(operands))
        return knownHolds(cell, asked.op, operands, day) != asked.negated;
    const std::optional<Operands> values = resolved(asked.op, operands, day, cellOf);
    return values && knownHolds(cell, asked.op, *values, day) != asked.negated;
}

} // namespace dilim::test
