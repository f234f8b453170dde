// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/derived_fields.h"

#include "base/decimal.h"
#include "base/text_fold.h"
#include "fields/order_status.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <vector>

namespace dilim::test {
namespace {

using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;
using columns::Table;
using columns::TextColumn;

__extension__ typedef __int128 Wide;

std::optional<Decimal> decimalAt(const Table &table, const char *field, std::size_t row)
{
    const Column *column = table.find(field);
    if (!column)
        return std::nullopt;
    const auto &integers = std::get<IntegerColumn>(*column);
    const std::int64_t value = integers.at(row);
    if (value == missingInteger)
        return std::nullopt;
    return Decimal{value, integers.scale};
}

std::string wordAt(const Table &table, const char *field, std::size_t row)
{
    const Column *column = table.find(field);
    return column ? identifierAt(*column, row) : std::string();
}

bool isAtMostZero(const std::optional<Decimal> &value)
{
    return value && value->units <= 0;
}

bool passesLineTest(const Table &lines, std::size_t row)
{
    const auto price = decimalAt(lines, "line.price", row);
    if (isAtMostZero(decimalAt(lines, "line.quantity", row)) || isAtMostZero(price))
        return false;
    return price || !isAtMostZero(decimalAt(lines, "line.total", row));
}

/// quantity x price x (1 - discount), exact until it is rounded once, half away from zero.
std::optional<std::int64_t> productOf(Decimal quantity, Decimal price, Decimal discount, std::uint8_t scale)
{
    Wide product = Wide{quantity.units} * price.units;
    const std::int64_t kept = powerOfTen(discount.scale) - discount.units;
    if (__builtin_mul_overflow(product, Wide{kept}, &product))
        return std::nullopt;
    for (int have = quantity.scale + price.scale + discount.scale; have < scale; ++have) {
        if (__builtin_mul_overflow(product, Wide{10}, &product))
            return std::nullopt;
    }
    Wide divisor = 1;
    for (int have = scale; have < quantity.scale + price.scale + discount.scale; ++have)
        divisor *= 10;
    Wide rounded = product / divisor;
    const Wide rest = product % divisor;
    if ((rest < 0 ? -rest : rest) * 2 >= divisor && divisor > 1)
        rounded += product < 0 ? -1 : 1;
    if (rounded < std::numeric_limits<std::int64_t>::min() || rounded > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return static_cast<std::int64_t>(rounded);
}

std::int64_t lineAmount(const Table &lines, std::size_t row, std::uint8_t digits)
{
    if (const auto total = decimalAt(lines, "line.total", row))
        return rescaled(*total, digits).value_or(missingInteger);
    const auto quantity = decimalAt(lines, "line.quantity", row);
    const auto price = decimalAt(lines, "line.price", row);
    if (!quantity || !price)
        return missingInteger;
    const Decimal discount = decimalAt(lines, "line.discount", row).value_or(Decimal{});
    return productOf(*quantity, *price, discount, digits).value_or(missingInteger);
}

struct Derived {
    std::vector<std::int64_t> orderCounts{}, orderAmount{}, lineCounts{}, lineAmount{};
    std::vector<bool> passes{}; // the line test, by line
    std::size_t foreignOrders = 0;
};

bool orderCountsAt(const Snapshot &snapshot, const Derived &derived, std::size_t row)
{
    if (fields::orderFate(wordAt(snapshot.orders, "order.status", row)) != fields::OrderFate::Counts)
        return false;
    if (const auto total = decimalAt(snapshot.orders, "order.total", row))
        return total->units >= 0;
    const auto first = derived.passes.begin() + snapshot.lineOffsets[row];
    const auto last = derived.passes.begin() + snapshot.lineOffsets[row + 1];
    return first == last || std::find(first, last, true) != last;
}

std::int64_t orderAmountAt(const Snapshot &snapshot, const Derived &derived, std::size_t row, std::uint8_t digits)
{
    if (const auto total = decimalAt(snapshot.orders, "order.total", row))
        return rescaled(*total, digits).value_or(missingInteger);
    std::int64_t sum = missingInteger;
    for (std::size_t line = snapshot.lineOffsets[row]; line < snapshot.lineOffsets[row + 1]; ++line) {
        const bool takesPart = derived.orderCounts[row] == 0 || derived.passes[line];
        if (takesPart && derived.lineAmount[line] != missingInteger)
            sum = (sum == missingInteger ? 0 : sum) + derived.lineAmount[line];
    }
    return sum;
}

std::int64_t cameBackAt(const Snapshot &snapshot, std::size_t row, std::uint8_t digits)
{
    const auto refunded = decimalAt(snapshot.orders, "order.refunded", row);
    return refunded ? std::abs(rescaled(*refunded, digits).value_or(0)) : 0;
}

void takeBack(const Snapshot &snapshot, Derived &derived, std::size_t row, std::uint8_t digits)
{
    std::int64_t &amount = derived.orderAmount[row];
    if (derived.orderCounts[row] == 0 || amount == missingInteger)
        return;
    const std::int64_t left = amount - cameBackAt(snapshot, row, digits);
    if (amount > 0 && left <= 0)
        derived.orderCounts[row] = 0;
    else
        amount = left;
}

void deriveOrder(Snapshot &snapshot, Derived &derived, std::size_t row, std::uint8_t digits)
{
    derived.orderCounts[row] = orderCountsAt(snapshot, derived, row) ? 1 : 0;
    derived.orderAmount[row] = orderAmountAt(snapshot, derived, row, digits);
    takeBack(snapshot, derived, row, digits);
    const std::string currency = matchKey(wordAt(snapshot.orders, "order.currency", row));
    const bool foreign = !currency.empty() && currency != matchKey(snapshot.currency);
    derived.foreignOrders += foreign ? 1 : 0;
    if (foreign)
        derived.orderAmount[row] = missingInteger;
    for (std::size_t line = snapshot.lineOffsets[row]; line < snapshot.lineOffsets[row + 1]; ++line) {
        derived.lineCounts[line] = derived.passes[line] && derived.orderCounts[row] == 1 ? 1 : 0;
        if (foreign)
            derived.lineAmount[line] = missingInteger;
    }
}

} // namespace

std::string identifierAt(const Column &column, std::size_t row)
{
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return std::string(codes->dictionary->word(codes->at(row)));
    return std::string(std::get<TextColumn>(column).at(row));
}

void addDerivedFields(Snapshot &snapshot)
{
    const std::uint8_t digits = currencyDigits(snapshot.currency);
    Derived derived;
    for (std::size_t row = 0; row < snapshot.lines.rows; ++row) {
        derived.passes.push_back(passesLineTest(snapshot.lines, row));
        derived.lineCounts.push_back(derived.passes.back() ? 1 : 0);
        derived.lineAmount.push_back(lineAmount(snapshot.lines, row, digits));
    }
    derived.orderCounts.resize(snapshot.orders.rows);
    derived.orderAmount.resize(snapshot.orders.rows);
    for (std::size_t row = 0; row < snapshot.orders.rows; ++row)
        deriveOrder(snapshot, derived, row, digits);
    const auto add = [](Table &table, const char *field, const std::vector<std::int64_t> &values, std::uint8_t scale) {
        if (table.rows > 0)
            table.columns.emplace(field, IntegerColumn::packed(values, scale));
    };
    snapshot.ordersInOtherCurrencies = derived.foreignOrders;
    add(snapshot.orders, "order.counts", derived.orderCounts, 0);
    add(snapshot.orders, "order.amount", derived.orderAmount, digits);
    add(snapshot.lines, "line.counts", derived.lineCounts, 0);
    add(snapshot.lines, "line.amount", derived.lineAmount, digits);
}

} // namespace dilim::test
