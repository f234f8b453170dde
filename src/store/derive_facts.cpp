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

// Orders are looked at in blocks, so that only a block of numbers is ever held at 64 bits.
constexpr std::size_t blockOrders = 4096;

/// Rows begin .. end - 1 of a column of whole numbers at 64 bits; nothing known where the field is absent.
class Window
{
public:
    Window(const columns::Table &table, std::string_view field)
    {
        const Column *column = table.find(field);
        m_column = column ? std::get_if<IntegerColumn>(column) : nullptr;
    }

    void moveTo(std::size_t begin, std::size_t end)
    {
        m_begin = begin;
        if (!m_column)
            return;
        m_values.resize(end - begin);
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                std::transform(cells.begin() + static_cast<std::ptrdiff_t>(begin),
                               cells.begin() + static_cast<std::ptrdiff_t>(end), m_values.begin(), [](Cell cell) {
                                   return cell == missingCell<Cell> ? missingInteger : std::int64_t{cell};
                               });
            },
            m_column->values);
    }
    /// All values of the window at another scale.
    void rescaleTo(std::uint8_t scale)
    {
        if (!m_column || m_column->scale == scale)
            return;
        for (std::int64_t &value : m_values) {
            if (value != missingInteger)
                value = rescaled({value, m_column->scale}, scale).value_or(missingInteger);
        }
    }
    [[nodiscard]] std::uint8_t scale() const { return m_column ? m_column->scale : std::uint8_t{0}; }
    [[nodiscard]] std::int64_t at(std::size_t row) const { return m_column ? m_values[row - m_begin] : missingInteger; }
    [[nodiscard]] bool has(std::size_t row) const { return at(row) != missingInteger; }

private:
    const IntegerColumn *m_column = nullptr; // not owned
    std::size_t m_begin = 0;
    std::vector<std::int64_t> m_values;
};

/// Amounts one after another at 32 bits as long as they fit.
class Amounts
{
public:
    explicit Amounts(std::size_t rows) { m_narrow.reserve(rows); }

    void append(std::int64_t value)
    {
        if (!m_isWide && (value == missingInteger || fits(value))) {
            m_narrow.push_back(value == missingInteger ? missingCell<std::int32_t> : static_cast<std::int32_t>(value));
            return;
        }
        if (!m_isWide)
            widen();
        m_wide.push_back(value);
    }
    /// At the narrowest width that holds them all.
    [[nodiscard]] IntegerColumn column(std::uint8_t scale)
    {
        if (m_isWide)
            return {std::move(m_wide), scale};
        std::int32_t least = 0;
        std::int32_t greatest = 0;
        for (const std::int32_t value : m_narrow) {
            least = std::min(least, value == missingCell<std::int32_t> ? 0 : value);
            greatest = std::max(greatest, value);
        }
        const bool small = least > missingCell<std::int16_t> && greatest <= std::numeric_limits<std::int16_t>::max();
        if (!small)
            return {std::move(m_narrow), scale};
        const std::vector<std::int64_t> wide = wideOf({std::move(m_narrow), scale});
        return IntegerColumn::packed(wide, scale);
    }

private:
    static bool fits(std::int64_t value)
    {
        return value > missingCell<std::int32_t> && value <= std::numeric_limits<std::int32_t>::max();
    }
    void widen()
    {
        m_wide = wideOf({std::move(m_narrow), 0});
        m_isWide = true;
    }

    std::vector<std::int32_t> m_narrow;
    std::vector<std::int64_t> m_wide;
    bool m_isWide = false;
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

/// What lines are worth, a window of them at a time.
struct LineNumbers {
    Window quantity;
    Window price;
    Window discount;
    Window total;

    explicit LineNumbers(const columns::Table &lines)
        : quantity(lines, "line.quantity")
        , price(lines, "line.price")
        , discount(lines, "line.discount")
        , total(lines, "line.total")
    {
    }

    void moveTo(std::size_t begin, std::size_t end)
    {
        for (Window *window : {&quantity, &price, &discount, &total})
            window->moveTo(begin, end);
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
        const std::int64_t whole = powerOfTen(discount.scale());
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

/// Computes block by block; numbers of lines inside a block count from its first line.
class Deriver
{
public:
    explicit Deriver(const Snapshot &snapshot)
        : m_snapshot(snapshot)
        , m_digits(currencyDigits(snapshot.currency))
        , m_lines(snapshot.lines)
        , m_total(snapshot.orders, "order.total")
        , m_stopped(
              wordTest(snapshot.orders, "order.status",
                       [](std::string_view word) { return fields::orderFate(word) != fields::OrderFate::Counts; }))
        , m_foreign(foreignOrders(snapshot))
        , m_orderAmounts(snapshot.orders.rows)
        , m_lineAmounts(snapshot.lines.rows)
    {
        m_orderCounts.reserve(snapshot.orders.rows);
        m_lineCounts.reserve(snapshot.lines.rows);
    }

    DerivedFacts run()
    {
        const std::size_t orders = m_snapshot.orders.rows;
        for (std::size_t first = 0; first < orders; first += blockOrders)
            addOrders(first, std::min(first + blockOrders, orders));
        constexpr std::size_t blockLines = 2 * blockOrders;
        for (std::size_t line = m_snapshot.lineOffsets.back(); line < m_snapshot.lines.rows; line += blockLines) {
            readLines(line, std::min(line + blockLines, m_snapshot.lines.rows)); // of unknown orders
            keepLines();
        }
        return {m_orderAmounts.column(m_digits), IntegerColumn{std::move(m_orderCounts), 0},
                m_lineAmounts.column(m_digits), IntegerColumn{std::move(m_lineCounts), 0}};
    }

    static Flags foreignOrders(const Snapshot &snapshot)
    {
        return wordTest(snapshot.orders, "order.currency",
                        [&snapshot](std::string_view word) { return isOtherCurrency(word, snapshot.currency); });
    }

private:
    void readLines(std::size_t begin, std::size_t end)
    {
        m_lines.moveTo(begin, end);
        const int shift = m_lines.quantity.scale() + m_lines.price.scale() + m_lines.discount.scale() - m_digits;
        m_passes.resize(end - begin);
        m_amounts.resize(end - begin);
        for (std::size_t line = begin; line < end; ++line)
            m_passes[line - begin] = m_lines.passes(line) ? 1 : 0;
        m_lines.total.rescaleTo(m_digits);
        for (std::size_t line = begin; line < end; ++line)
            m_amounts[line - begin] = m_lines.total.has(line) ? m_lines.total.at(line) : m_lines.product(line, shift);
    }

    void keepLines()
    {
        for (const std::int64_t amount : m_amounts)
            m_lineAmounts.append(amount);
        for (const std::uint8_t passes : m_passes)
            m_lineCounts.push_back(static_cast<std::int8_t>(passes));
    }

    void addOrders(std::size_t first, std::size_t end)
    {
        const std::vector<std::uint32_t> &offsets = m_snapshot.lineOffsets;
        readLines(offsets[first], offsets[end]);
        m_total.moveTo(first, end);
        m_total.rescaleTo(m_digits);
        for (std::size_t order = first; order < end; ++order)
            addOrder(order, {offsets[order] - offsets[first], offsets[order + 1] - offsets[first]});
        keepLines();
    }

    struct Lines {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void addOrder(std::size_t order, Lines lines)
    {
        const bool hasTotal = m_total.has(order);
        const bool stands = hasTotal ? m_total.at(order) >= 0 : lines.begin == lines.end || anyPasses(lines);
        const bool counts = m_stopped[order] == 0 && stands;
        std::int64_t amount = missingInteger;
        if (m_foreign[order] == 0)
            amount = hasTotal ? m_total.at(order) : sumOfLines(lines, counts);
        for (std::size_t line = lines.begin; line < lines.end; ++line) {
            m_amounts[line] = m_foreign[order] == 0 ? m_amounts[line] : missingInteger;
            m_passes[line] = counts ? m_passes[line] : std::uint8_t{0};
        }
        m_orderAmounts.append(amount);
        m_orderCounts.push_back(counts ? 1 : 0);
    }

    [[nodiscard]] bool anyPasses(Lines lines) const
    {
        std::uint8_t any = 0;
        for (std::size_t line = lines.begin; line < lines.end; ++line)
            any |= m_passes[line];
        return any != 0;
    }

    /// Of those that pass, or of all; missing if none has an amount.
    [[nodiscard]] std::int64_t sumOfLines(Lines lines, bool passingOnly) const
    {
        std::int64_t sum = missingInteger;
        for (std::size_t line = lines.begin; line < lines.end; ++line) {
            if (m_amounts[line] == missingInteger || (passingOnly && m_passes[line] == 0))
                continue;
            std::int64_t with = 0;
            if (sum != missingInteger && __builtin_add_overflow(sum, m_amounts[line], &with))
                return missingInteger;
            sum = sum == missingInteger ? m_amounts[line] : with;
        }
        return sum;
    }

    const Snapshot &m_snapshot; // not owned
    std::uint8_t m_digits;
    LineNumbers m_lines;
    Window m_total;
    Flags m_stopped;
    Flags m_foreign;
    Flags m_passes{}; // of the block's lines
    std::vector<std::int64_t> m_amounts{}; // of the block's lines
    Amounts m_orderAmounts;
    Amounts m_lineAmounts;
    std::vector<std::int8_t> m_orderCounts{};
    std::vector<std::int8_t> m_lineCounts{};
};

} // namespace

DerivedFacts derivedFacts(const Snapshot &snapshot)
{
    return Deriver(snapshot).run();
}

std::size_t ordersInOtherCurrencies(const Snapshot &snapshot)
{
    const Flags foreign = Deriver::foreignOrders(snapshot);
    return static_cast<std::size_t>(std::count(foreign.begin(), foreign.end(), 1));
}

} // namespace dilim::store
