// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derive_facts.h"

#include "base/decimal.h"
#include "base/in_parallel.h"
#include "fields/order_status.h"
#include "store/foreign_money.h"
#include "store/number_column.h"
#include "store/row_windows.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;

namespace {

// Orders are looked at in blocks, so that only a block of numbers is ever held at 64 bits.
constexpr std::size_t blockOrders = 4096;

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

/// The columns that are looked at; none of them is kept.
class Sources
{
public:
    explicit Sources(const Snapshot &snapshot)
    {
        inParallel(std::size(fields), [&](std::size_t i) {
            const columns::Table &table = i < firstOfLines ? snapshot.orders : snapshot.lines;
            m_columns[i] = table.borrow(fields[i]);
        });
    }

    [[nodiscard]] const Column *of(std::string_view field) const
    {
        const auto at = std::find(std::begin(fields), std::end(fields), field);
        return m_columns[static_cast<std::size_t>(at - std::begin(fields))].get();
    }

private:
    static constexpr std::size_t firstOfLines = 5;
    static constexpr std::string_view fields[] = {"order.total",    "order.refunded", "order.status",
                                                  "order.currency", "order.at",       "line.quantity",
                                                  "line.price",     "line.discount",  "line.total"};
    std::array<std::shared_ptr<const Column>, std::size(fields)> m_columns{};
};

/// What lines are worth, a window of them at a time.
struct LineNumbers {
    NumberWindow quantity;
    NumberWindow price;
    NumberWindow discount;
    NumberWindow total;

    explicit LineNumbers(const Sources &sources)
        : quantity(sources.of("line.quantity"))
        , price(sources.of("line.price"))
        , discount(sources.of("line.discount"))
        , total(sources.of("line.total"))
    {
    }

    void moveTo(std::size_t begin, std::size_t end)
    {
        for (NumberWindow *window : {&quantity, &price, &discount, &total})
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

/// Where amounts and flags go: each row is written once.
template <typename Amount> struct Derived {
    Derived(const Snapshot &snapshot, LineAmounts amounts)
        : orderAmounts(snapshot.orders.rows)
        , lineAmounts(amounts == LineAmounts::Kept ? snapshot.lines.rows : 0)
        , orderCounts(snapshot.orders.rows)
        , lineCounts(snapshot.lines.rows)
    {
    }

    void set(std::vector<Amount> &amounts, std::size_t row, std::int64_t value)
    {
        const bool known = value != missingInteger;
        if (known && (value <= missingCell<Amount> || value > std::numeric_limits<Amount>::max()))
            tooWide = true;
        amounts[row] = known ? static_cast<Amount>(value) : missingCell<Amount>;
    }

    std::vector<Amount> orderAmounts;
    std::vector<Amount> lineAmounts;
    std::vector<std::int8_t> orderCounts;
    std::vector<std::int8_t> lineCounts;
    std::atomic<bool> tooWide{false}; // some amount does not fit: all of them are worth nothing
};

/// Computes block by block; numbers of lines inside a block count from its first line.
template <typename Amount> class Deriver
{
public:
    Deriver(const Snapshot &snapshot, const Sources &sources, Derived<Amount> &result)
        : m_snapshot(snapshot)
        , m_result(result)
        , m_digits(currencyDigits(snapshot.currency))
        , m_lines(sources)
        , m_total(sources.of("order.total"))
        , m_refunded(sources.of("order.refunded"))
        , m_stopped(sources.of("order.status"),
                    [](std::string_view word) { return fields::orderFate(word) != fields::OrderFate::Counts; })
        , m_foreign(snapshot, sources.of("order.currency"), sources.of("order.at"))
        , m_rawTotal(m_foreign.hasRates() ? sources.of("order.total") : nullptr)
        , m_rawRefunded(m_foreign.hasRates() ? sources.of("order.refunded") : nullptr)
    {
    }

    /// These orders and their lines.
    void addOrders(std::size_t begin, std::size_t end)
    {
        for (std::size_t first = begin; first < end; first += blockOrders)
            addBlock(first, std::min(first + blockOrders, end));
    }

    /// Lines of unknown orders.
    void addOtherLines()
    {
        constexpr std::size_t blockLines = 2 * blockOrders;
        for (std::size_t line = m_snapshot.lineOffsets.back(); line < m_snapshot.lines.rows; line += blockLines) {
            readLines(line, std::min(line + blockLines, m_snapshot.lines.rows));
            keepLines(line);
        }
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

    void keepLines(std::size_t first)
    {
        for (std::size_t line = 0; line < m_amounts.size(); ++line) {
            if (!m_result.lineAmounts.empty())
                m_result.set(m_result.lineAmounts, first + line, m_amounts[line]);
            m_result.lineCounts[first + line] = static_cast<std::int8_t>(m_passes[line]);
        }
    }

    void addBlock(std::size_t first, std::size_t end)
    {
        const std::vector<std::uint32_t> &offsets = m_snapshot.lineOffsets;
        readLines(offsets[first], offsets[end]);
        m_total.moveTo(first, end);
        m_total.rescaleTo(m_digits);
        m_refunded.moveTo(first, end);
        m_refunded.rescaleTo(m_digits);
        m_stopped.moveTo(first, end);
        m_foreign.moveTo(first, end);
        m_rawTotal.moveTo(first, end);
        m_rawRefunded.moveTo(first, end);
        for (std::size_t order = first; order < end; ++order)
            addOrder(order, {offsets[order] - offsets[first], offsets[order + 1] - offsets[first]});
        keepLines(offsets[first]);
    }

    struct Lines {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void addOrder(std::size_t order, Lines lines)
    {
        const bool hasTotal = m_total.has(order);
        const bool stands = hasTotal ? m_total.at(order) >= 0 : lines.begin == lines.end || anyPasses(lines);
        const bool open = !m_stopped.holds(order) && stands;
        const bool foreign = m_foreign.isForeign(order);
        const std::int64_t gross = hasTotal ? m_total.at(order) : sumOfLines(lines, open ? Which::Passing : Which::All);
        const std::int64_t net = open ? lessRefund(order, gross) : gross;
        const bool counts = open && !(gross > 0 && net <= 0);
        const std::optional<Decimal> rate = foreign ? m_foreign.rate(order) : std::nullopt;
        for (std::size_t line = lines.begin; line < lines.end; ++line) {
            m_amounts[line] = foreign ? exchanged({m_amounts[line], m_digits}, rate) : m_amounts[line];
            m_passes[line] = counts ? m_passes[line] : std::uint8_t{0};
        }
        std::int64_t amount = counts ? net : gross;
        if (foreign)
            amount = exchanged(hasTotal ? foreignTotal(order, counts) : Decimal{amount, m_digits}, rate);
        m_result.set(m_result.orderAmounts, order, amount);
        m_result.orderCounts[order] = counts ? 1 : 0;
    }

    /// Two amounts of which the second may be missing.
    [[nodiscard]] static std::int64_t added(std::int64_t amount, std::int64_t more)
    {
        if (amount == missingInteger || more == missingInteger)
            return amount;
        std::int64_t sum = 0;
        return __builtin_add_overflow(amount, more, &sum) ? missingInteger : sum;
    }

    /// What is left after what was paid back, which some systems write below zero.
    [[nodiscard]] std::int64_t lessRefund(std::size_t order, std::int64_t amount) const
    {
        const std::int64_t refunded = m_refunded.has(order) ? m_refunded.at(order) : missingInteger;
        return added(amount, refunded > 0 ? -refunded : refunded);
    }

    /// In money of the workspace; missing without a rate.
    [[nodiscard]] std::int64_t exchanged(Decimal amount, const std::optional<Decimal> &rate) const
    {
        if (amount.units == missingInteger || !rate)
            return missingInteger;
        return multiplied(amount, *rate, m_digits).value_or(missingInteger);
    }

    /// With all its decimals: currencies have two, three or none.
    [[nodiscard]] Decimal foreignTotal(std::size_t order, bool lessRefund) const
    {
        const std::uint8_t scale = std::max(m_rawTotal.scale(), m_rawRefunded.scale());
        const std::int64_t total = rescaled({m_rawTotal.at(order), m_rawTotal.scale()}, scale).value_or(missingInteger);
        if (!lessRefund || !m_rawRefunded.has(order))
            return {total, scale};
        const std::int64_t refunded =
            rescaled({m_rawRefunded.at(order), m_rawRefunded.scale()}, scale).value_or(missingInteger);
        return {added(total, refunded > 0 ? -refunded : refunded), scale};
    }

    [[nodiscard]] bool anyPasses(Lines lines) const
    {
        std::uint8_t any = 0;
        for (std::size_t line = lines.begin; line < lines.end; ++line)
            any |= m_passes[line];
        return any != 0;
    }

    enum class Which : std::uint8_t { All, Passing };

    /// Missing if none of them has an amount.
    [[nodiscard]] std::int64_t sumOfLines(Lines lines, Which which) const
    {
        std::int64_t sum = missingInteger;
        for (std::size_t line = lines.begin; line < lines.end; ++line) {
            const bool wanted = which == Which::All || m_passes[line] != 0;
            if (m_amounts[line] == missingInteger || !wanted)
                continue;
            const std::int64_t amount = m_amounts[line];
            std::int64_t with = 0;
            if (sum != missingInteger && __builtin_add_overflow(sum, amount, &with))
                return missingInteger;
            sum = sum == missingInteger ? amount : with;
        }
        return sum;
    }

    const Snapshot &m_snapshot; // not owned
    Derived<Amount> &m_result; // not owned
    std::uint8_t m_digits;
    LineNumbers m_lines;
    NumberWindow m_total;
    NumberWindow m_refunded;
    WordWindow m_stopped;
    ForeignMoney m_foreign;
    NumberWindow m_rawTotal; // of foreign orders
    NumberWindow m_rawRefunded;
    Flags m_passes{}; // of the block's lines
    std::vector<std::int64_t> m_amounts{}; // of the block's lines
};

/// Nothing if some amount does not fit the width.
template <typename Amount>
std::optional<DerivedFacts> derivedAt(const Snapshot &snapshot, const Sources &sources, LineAmounts lineAmounts)
{
    Derived<Amount> result(snapshot, lineAmounts);
    constexpr std::size_t ordersTogether = 32 * blockOrders;
    inSlices(snapshot.orders.rows, ordersTogether, [&](std::size_t begin, std::size_t end) {
        Deriver<Amount>(snapshot, sources, result).addOrders(begin, end);
    });
    Deriver<Amount>(snapshot, sources, result).addOtherLines();
    if (result.tooWide)
        return std::nullopt;
    const std::uint8_t digits = currencyDigits(snapshot.currency);
    return DerivedFacts{
        IntegerColumn{std::move(result.orderAmounts), digits}, IntegerColumn{std::move(result.orderCounts), 0},
        IntegerColumn{std::move(result.lineAmounts), digits}, IntegerColumn{std::move(result.lineCounts), 0}};
}

} // namespace

DerivedFacts derivedFacts(const Snapshot &snapshot, LineAmounts lineAmounts)
{
    const Sources sources(snapshot);
    if (auto facts = derivedAt<std::int32_t>(snapshot, sources, lineAmounts)) // nearly always
        return *std::move(facts);
    return *derivedAt<std::int64_t>(snapshot, sources, lineAmounts);
}

std::size_t ordersInOtherCurrencies(const Snapshot &snapshot)
{
    const auto currency = snapshot.orders.borrow("order.currency");
    const auto time = snapshot.orders.borrow("order.at");
    ForeignMoney money(snapshot, currency.get(), time.get());
    money.moveTo(0, snapshot.orders.rows);
    std::size_t count = 0;
    for (std::size_t order = 0; order < snapshot.orders.rows; ++order)
        count += money.isForeign(order) && !money.rate(order) ? 1U : 0U;
    return count;
}

} // namespace dilim::store
