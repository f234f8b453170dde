// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_measure.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dilim::test {
namespace {

using rules::Behaviour;
using rules::Facts;
using rules::Measure;
using Rows = ReferenceFacts::Rows;

constexpr Big hundred = 100;

template <typename Number> Cell wholeCell(Number number)
{
    return numberCell({static_cast<Big>(number) * millionth, 1});
}

const Cell &cellOf(const ReferenceRow &fact, const std::string &field)
{
    static const Cell unknown;
    if (!field.starts_with("product."))
        return fact.cell(field);
    return fact.product ? fact.product->cell(field) : unknown;
}

/// Ascending.
std::vector<Big> numbersOf(const Rows &rows, const std::string &field)
{
    std::vector<Big> numbers;
    for (const ReferenceRow *row : rows) {
        if (const auto number = cellOf(*row, field).number)
            numbers.push_back(number->top);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Big sumOf(const std::vector<Big> &numbers)
{
    Big sum = 0;
    for (const Big number : numbers)
        sum += number;
    return sum;
}

std::size_t ordersOf(const Rows &lines)
{
    std::set<const ReferenceRow *> orders;
    for (const ReferenceRow *line : lines)
        orders.insert(line->order);
    return orders.size();
}

/// A text by which equal values are equal.
std::string keyOf(const Cell &cell)
{
    if (cell.text)
        return *cell.text;
    if (cell.identifier)
        return *cell.identifier;
    if (cell.yes)
        return *cell.yes ? "yes" : "no";
    return std::to_string(static_cast<qint64>(rankOf(cell)->top));
}

std::size_t distinctOf(const Rows &rows, const std::string &field)
{
    std::set<std::string> keys;
    for (const ReferenceRow *row : rows) {
        if (cellOf(*row, field).isKnown())
            keys.insert(keyOf(cellOf(*row, field)));
    }
    return keys.size();
}

Cell statisticOf(Measure measure, const std::vector<Big> &numbers)
{
    if (numbers.empty())
        return {};
    const std::size_t size = numbers.size();
    switch (measure) {
    case Measure::Average:
        return numberCell(lowestTerms(sumOf(numbers), static_cast<Big>(size)));
    case Measure::Minimum:
        return numberCell({numbers.front(), 1});
    case Measure::Maximum:
        return numberCell({numbers.back(), 1});
    default: // Median
        return numberCell(lowestTerms(numbers[(size - 1) / 2] + numbers[size / 2], 2));
    }
}

/// Whole days of 24 hours that have passed; less than none if the moment is still to come.
qint64 wholeDays(qint64 milliseconds)
{
    const qint64 days = milliseconds / dayInMilliseconds;
    return milliseconds < 0 && days * dayInMilliseconds != milliseconds ? days - 1 : days;
}

/// Ascending.
std::vector<qint64> momentsOf(const Rows &rows, const Behaviour &behaviour, const ReferenceShop &shop)
{
    std::vector<qint64> moments;
    for (const ReferenceRow *row : rows) {
        if (const auto moment = shop.momentOf(*row, behaviour.facts))
            moments.push_back(*moment);
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

Cell momentCell(qint64 moment)
{
    Cell cell;
    cell.moment = moment;
    return cell;
}

Cell timeOf(Measure measure, const std::vector<qint64> &moments, qint64 now)
{
    const std::size_t needed = measure == Measure::Interval ? 2 : 1;
    if (moments.size() < needed)
        return {};
    switch (measure) {
    case Measure::Last:
        return momentCell(moments.back());
    case Measure::First:
        return momentCell(moments.front());
    case Measure::DaysSinceLast:
        return wholeCell(wholeDays(now - moments.back()));
    case Measure::DaysSinceFirst:
        return wholeCell(wholeDays(now - moments.front()));
    default: // Interval
        return numberCell(lowestTerms(Big{moments.back() - moments.front()} * millionth,
                                      static_cast<Big>(moments.size() - 1) * dayInMilliseconds));
    }
}

Cell shareOf(const Behaviour &behaviour, const Rows &part, const Rows &whole)
{
    const auto amountOf = [&](const Rows &rows) {
        return behaviour.of.empty() ? static_cast<Big>(rows.size()) * millionth : sumOf(numbersOf(rows, behaviour.of));
    };
    const Big all = amountOf(whole);
    return all > 0 ? numberCell(lowestTerms(hundred * amountOf(part) * millionth, all)) : Cell{};
}

Cell measuredIn(Which window, const Behaviour &behaviour, const ReferenceFacts &facts, std::size_t customer)
{
    const Rows rows = facts.filtered(behaviour, window, customer);
    switch (behaviour.measure) {
    case Measure::Count:
        return wholeCell(rows.size());
    case Measure::CountOrders:
        return wholeCell(behaviour.facts == Facts::Lines ? ordersOf(rows) : rows.size());
    case Measure::Distinct:
        return wholeCell(distinctOf(rows, behaviour.of));
    case Measure::Sum:
        return numberCell({sumOf(numbersOf(rows, behaviour.of)), 1});
    case Measure::Average:
    case Measure::Minimum:
    case Measure::Maximum:
    case Measure::Median:
        return statisticOf(behaviour.measure, numbersOf(rows, behaviour.of));
    case Measure::Share:
        return shareOf(behaviour, rows, facts.whole(behaviour, window, customer));
    default:
        return timeOf(behaviour.measure, momentsOf(rows, behaviour, facts.shop()), facts.day().now);
    }
}

} // namespace

Cell measured(const Behaviour &behaviour, const ReferenceFacts &facts, std::size_t customer)
{
    const Cell now = measuredIn(Which::Window, behaviour, facts, customer);
    if (behaviour.change == rules::Change::None)
        return now;
    const Big before = measuredIn(Which::WindowBefore, behaviour, facts, customer).number->top;
    const Big difference = now.number->top - before;
    if (behaviour.change == rules::Change::Difference)
        return numberCell({difference, 1});
    return before == 0 ? Cell{}
                       : numberCell(lowestTerms(hundred * difference * millionth, before < 0 ? -before : before));
}

} // namespace dilim::test
