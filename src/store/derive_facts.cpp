// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derive_facts.h"

#include "base/decimal.h"
#include "base/text_fold.h"
#include "fields/order_status.h"
#include "store/number_column.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;

namespace {

/// One byte a row: much faster than one bit.
using Flags = std::vector<std::uint8_t>;

/// A column of whole numbers at 64 bits; empty where the field is absent.
struct Wide {
    std::vector<std::int64_t> values{};
    std::uint8_t scale = 0;

    Wide(const columns::Table &table, std::string_view field)
    {
        const Column *column = table.find(field);
        const auto *integers = column ? std::get_if<IntegerColumn>(column) : nullptr;
        if (integers) {
            values = wideOf(*integers);
            scale = integers->scale;
        }
    }
    [[nodiscard]] std::int64_t at(std::size_t row) const { return values.empty() ? missingInteger : values[row]; }
    [[nodiscard]] bool has(std::size_t row) const { return at(row) != missingInteger; }
};

/// For each row whether the predicate holds for the word of its category; false without one.
template <typename Holds> Flags wordTest(const columns::Table &table, std::string_view field, Holds holds)
{
    Flags result(table.rows, 0);
    const Column *column = table.find(field);
    const auto *codes = column ? std::get_if<CodeColumn>(column) : nullptr;
    if (!codes)
        return result;
    Flags ofCode(codes->dictionary->size() + 1, 0);
    for (std::uint32_t code = 1; code < ofCode.size(); ++code)
        ofCode[code] = holds(codes->dictionary->word(code)) ? 1 : 0;
    if (std::find(ofCode.begin(), ofCode.end(), 1) == ofCode.end())
        return result;
    std::visit(
        [&](const auto &cells) {
            for (std::size_t row = 0; row < cells.size(); ++row)
                result[row] = ofCode[cells[row]];
        },
        codes->codes);
    return result;
}

/// Other ways of writing a currency, by match key or sign.
struct CurrencyWord {
    std::string_view word;
    std::string_view code;
};
constexpr CurrencyWord currencyWords[] = {
    {"tl", "TRY"},  {"ytl", "TRY"},   {"₺", "TRY"}, {"turk lirasi", "TRY"}, {"manat", "AZN"},
    {"₼", "AZN"}, {"man", "AZN"},   {"€", "EUR"}, {"euro", "EUR"},        {"$", "USD"},
    {"us$", "USD"}, {"dolar", "USD"}, {"£", "GBP"},
};

bool isOtherCurrency(std::string_view word, std::string_view currency)
{
    const std::string key = matchKey(word);
    if (asciiLower(trimmed(word)) == asciiLower(currency))
        return false;
    return std::none_of(std::begin(currencyWords), std::end(currencyWords), [&](const CurrencyWord &row) {
        return row.code == currency && (row.word == key || row.word == trimmed(word));
    });
}

/// All values of a column at another scale.
void rescale(Wide &column, std::uint8_t scale)
{
    if (column.scale == scale)
        return;
    for (std::int64_t &value : column.values) {
        if (value != missingInteger)
            value = rescaled({value, column.scale}, scale).value_or(missingInteger);
    }
    column.scale = scale;
}

__extension__ using Int128 = __int128;

/// units / divisor, half away from zero; missing where it does not fit.
std::int64_t roundedUnits(Int128 units, std::int64_t divisor)
{
    const auto small = static_cast<std::int64_t>(units);
    if (small == units && small > -(std::int64_t{1} << 60) && small < (std::int64_t{1} << 60)) {
        const std::int64_t half = small < 0 ? -(divisor / 2) : divisor / 2;
        return divisor == 1 ? small : (small + half) / divisor;
    }
    const Int128 half = divisor / 2;
    const Int128 rounded = units < 0 ? -((-units + half) / divisor) : (units + half) / divisor;
    const bool fits =
        rounded > std::numeric_limits<std::int64_t>::min() && rounded <= std::numeric_limits<std::int64_t>::max();
    return fits ? static_cast<std::int64_t>(rounded) : missingInteger;
}

struct LineNumbers {
    Wide quantity;
    Wide price;
    Wide discount;
    Wide total;

    explicit LineNumbers(const columns::Table &lines)
        : quantity(lines, "line.quantity")
        , price(lines, "line.price")
        , discount(lines, "line.discount")
        , total(lines, "line.total")
    {
    }

    [[nodiscard]] bool passes(std::size_t row) const
    {
        if (quantity.has(row) && quantity.at(row) <= 0)
            return false;
        if (price.has(row))
            return price.at(row) > 0;
        return !total.has(row) || total.at(row) > 0;
    }

    /// Without an own total; `shift`: decimals of quantity, price and discount together minus those of the currency.
    [[nodiscard]] std::int64_t product(std::size_t row, int shift) const
    {
        if (!quantity.has(row) || !price.has(row))
            return missingInteger;
        const std::int64_t whole = powerOfTen(discount.scale);
        std::int64_t kept = whole;
        if (discount.has(row) && __builtin_sub_overflow(whole, discount.at(row), &kept))
            return missingInteger;
        Int128 units = Int128{quantity.at(row)} * price.at(row);
        if (__builtin_mul_overflow(units, Int128{kept}, &units))
            return missingInteger;
        if (shift < 0)
            return __builtin_mul_overflow(units, Int128{powerOfTen(static_cast<std::uint8_t>(-shift))}, &units)
                ? missingInteger
                : roundedUnits(units, 1);
        return roundedUnits(units, powerOfTen(static_cast<std::uint8_t>(shift)));
    }
};

std::vector<std::int64_t> lineAmounts(LineNumbers &lines, std::size_t rows, std::uint8_t digits)
{
    const int shift = lines.quantity.scale + lines.price.scale + lines.discount.scale - digits;
    rescale(lines.total, digits);
    std::vector<std::int64_t> amounts(rows);
    for (std::size_t row = 0; row < rows; ++row)
        amounts[row] = lines.total.has(row) ? lines.total.at(row) : lines.product(row, shift);
    return amounts;
}

/// Sum of the amounts of an order's lines; missing if none has one.
std::int64_t sumOfLines(std::span<const std::int64_t> amounts, const Flags &taken, std::size_t begin, std::size_t end)
{
    std::int64_t sum = missingInteger;
    for (std::size_t row = begin; row < end; ++row) {
        if (amounts[row] == missingInteger || taken[row] == 0)
            continue;
        std::int64_t with = 0;
        if (sum != missingInteger && __builtin_add_overflow(sum, amounts[row], &with))
            return missingInteger;
        sum = sum == missingInteger ? amounts[row] : with;
    }
    return sum;
}

bool anyOf(const Flags &flags, std::size_t begin, std::size_t end)
{
    std::uint8_t any = 0;
    for (std::size_t row = begin; row < end; ++row)
        any |= flags[row];
    return any != 0;
}

IntegerColumn yesNo(const Flags &flags)
{
    std::vector<std::int8_t> cells(flags.size());
    std::transform(flags.begin(), flags.end(), cells.begin(), [](std::uint8_t flag) { return flag != 0 ? 1 : 0; });
    return {std::move(cells), 0};
}

} // namespace

void deriveFacts(Snapshot &snapshot)
{
    const std::uint8_t digits = currencyDigits(snapshot.currency);
    const auto &lineOffsets = snapshot.lineOffsets;
    const std::size_t orderCount = snapshot.orders.rows;
    LineNumbers lineNumbers(snapshot.lines);
    Flags lineCounts(snapshot.lines.rows);
    for (std::size_t row = 0; row < lineCounts.size(); ++row)
        lineCounts[row] = lineNumbers.passes(row) ? 1 : 0;
    std::vector<std::int64_t> lineAmount = lineAmounts(lineNumbers, snapshot.lines.rows, digits);

    const Flags stopped = wordTest(snapshot.orders, "order.status", [](std::string_view word) {
        return fields::orderFate(word) != fields::OrderFate::Counts;
    });
    const Flags foreign = wordTest(snapshot.orders, "order.currency", [&snapshot](std::string_view word) {
        return isOtherCurrency(word, snapshot.currency);
    });
    Wide total(snapshot.orders, "order.total");
    rescale(total, digits);
    Flags counts(orderCount);
    std::vector<std::int64_t> amount(orderCount, missingInteger);
    const Flags all(snapshot.lines.rows, 1);
    snapshot.ordersInOtherCurrencies = static_cast<std::size_t>(std::count(foreign.begin(), foreign.end(), 1));

    for (std::size_t order = 0; order < orderCount; ++order) {
        const std::size_t begin = lineOffsets[order];
        const std::size_t end = lineOffsets[order + 1];
        const bool stands = total.has(order) ? total.at(order) >= 0 : begin == end || anyOf(lineCounts, begin, end);
        counts[order] = stopped[order] == 0 && stands ? 1 : 0;
        if (foreign[order] != 0)
            std::fill(lineAmount.begin() + static_cast<std::ptrdiff_t>(begin),
                      lineAmount.begin() + static_cast<std::ptrdiff_t>(end), missingInteger);
        else
            amount[order] = total.has(order)
                ? total.at(order)
                : sumOfLines(lineAmount, counts[order] != 0 ? lineCounts : all, begin, end);
        if (counts[order] == 0)
            std::fill(lineCounts.begin() + static_cast<std::ptrdiff_t>(begin),
                      lineCounts.begin() + static_cast<std::ptrdiff_t>(end), std::uint8_t{0});
    }
    if (orderCount > 0) {
        snapshot.orders.columns["order.amount"] = IntegerColumn::packed(amount, digits);
        snapshot.orders.columns["order.counts"] = yesNo(counts);
    }
    if (snapshot.lines.rows > 0) {
        snapshot.lines.columns["line.amount"] = IntegerColumn::packed(lineAmount, digits);
        snapshot.lines.columns["line.counts"] = yesNo(lineCounts);
    }
}

Moment newestMoment(const Snapshot &snapshot)
{
    std::int64_t newest = missingInteger;
    const auto look = [&newest](const Column *column) {
        const auto *integers = column ? std::get_if<IntegerColumn>(column) : nullptr;
        if (!integers)
            return;
        std::int64_t highest = missingInteger;
        std::visit(
            [&highest](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                const auto greatest = std::max_element(cells.begin(), cells.end());
                if (greatest != cells.end() && *greatest != std::numeric_limits<Cell>::min())
                    highest = *greatest;
            },
            integers->values);
        if (highest != missingInteger)
            newest = std::max(newest, rescaled({highest, integers->scale}, 3).value_or(missingInteger));
    };
    look(snapshot.orders.find("order.at"));
    look(snapshot.events.find("event.at"));
    return {newest == missingInteger ? 0 : newest};
}

} // namespace dilim::store
