// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/favourites.h"

#include "analysis/joint_words.h"
#include "analysis/purchase_history.h"
#include "analysis/time_parts.h"

#include <numeric>

namespace dilim::analysis {
namespace {

using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::Snapshot;

const CodeColumn *codeColumn(const columns::Table &table, std::string_view fieldId)
{
    const Column *column = table.find(fieldId);
    return column ? std::get_if<CodeColumn>(column) : nullptr;
}

/// 0, 1, 2 ...: codes rank as they are.
std::vector<std::uint32_t> ranksInOrder(std::size_t words)
{
    std::vector<std::uint32_t> ranks(words + 1);
    std::iota(ranks.begin(), ranks.end(), 0U);
    return ranks;
}

/// Orders of one customer after the other: calls `order(row, moment)` for each that takes part, then
/// `customerDone(customer)`.
template <typename Order, typename CustomerDone>
void forPurchases(const Snapshot &snapshot, Moment now, Order order, CustomerDone customerDone)
{
    PurchaseRows rows;
    forCustomers(snapshot, [&](RowRange range) {
        const RowRange orders = rowsOf(snapshot.orders, range);
        readPurchases(snapshot, now, orders, rows);
        for (std::size_t customer = range.begin; customer < range.end; ++customer) {
            const RowRange own = rowsOf(snapshot.orders, {customer, customer + 1});
            for (std::size_t row = own.begin; row < own.end; ++row) {
                if (rows.takesPart[row - orders.begin] != 0)
                    order(row, rows.moments[row - orders.begin]);
            }
            customerDone(customer);
        }
    });
}

/// The category of a line: its own, else its product's.
class LineCategories
{
public:
    explicit LineCategories(const Snapshot &snapshot)
        : m_ofLines(codeColumn(snapshot.lines, "line.category"))
        , m_ofProducts(codeColumn(snapshot.products, "product.category"))
        , m_counts(integerColumn(snapshot.lines, "line.counts"))
        , m_lineProduct(m_ofProducts ? &snapshot.lineProduct.get() : nullptr)
        , m_words({m_ofLines, m_ofProducts})
    {
    }

    [[nodiscard]] const JointWords &words() const { return m_words; }

    /// 0 for lines that do not count as bought.
    [[nodiscard]] std::uint32_t at(std::size_t line) const
    {
        if (m_counts && m_counts->at(line) != 1)
            return 0;
        const std::uint32_t own = m_ofLines ? m_words.codeOf(0, m_ofLines->at(line)) : 0;
        if (own != 0 || !m_ofProducts || line >= m_lineProduct->size())
            return own;
        const std::uint32_t product = (*m_lineProduct)[line];
        return product == Snapshot::noProduct ? 0 : m_words.codeOf(1, m_ofProducts->at(product));
    }

private:
    const CodeColumn *m_ofLines = nullptr;
    const CodeColumn *m_ofProducts = nullptr;
    const IntegerColumn *m_counts = nullptr;
    const std::vector<std::uint32_t> *m_lineProduct = nullptr; // null where products have no categories
    JointWords m_words;
};

} // namespace

bool FavouriteCounter::isBefore(std::uint32_t a, std::uint32_t b) const
{
    const Cell &first = m_cells[a];
    const Cell &second = m_cells[b];
    if (first.count != second.count)
        return first.count > second.count;
    if (first.last != second.last)
        return first.last > second.last;
    return m_ranks[a] < m_ranks[b];
}

std::uint32_t FavouriteCounter::take()
{
    std::uint32_t best = 0;
    for (const std::uint32_t code : m_seen) {
        if (best == 0 || isBefore(code, best))
            best = code;
    }
    for (const std::uint32_t code : m_seen)
        m_cells[code] = {};
    m_seen.clear();
    return best;
}

std::optional<Column> favouriteCategory(const Snapshot &snapshot, Moment now)
{
    const LineCategories categories(snapshot);
    if (!categories.words().dictionary() || snapshot.lines.rows == 0)
        return std::nullopt;
    FavouriteCounter counter(categories.words().ranks());
    std::vector<std::uint32_t> codes(snapshot.customerCount());
    forPurchases(
        snapshot, now,
        [&](std::size_t order, std::int64_t moment) {
            for (std::size_t line = snapshot.lineOffsets[order]; line < snapshot.lineOffsets[order + 1]; ++line)
                counter.add(categories.at(line), moment);
        },
        [&](std::size_t customer) { codes[customer] = counter.take(); });
    return CodeColumn::packed(codes, categories.words().dictionary());
}

std::optional<Column> favouriteChannel(const Snapshot &snapshot, Moment now)
{
    const CodeColumn *channels = codeColumn(snapshot.orders, "order.channel");
    if (!channels)
        return std::nullopt;
    FavouriteCounter counter(JointWords({channels}).ranks());
    std::vector<std::uint32_t> codes(snapshot.customerCount());
    forPurchases(
        snapshot, now, [&](std::size_t order, std::int64_t moment) { counter.add(channels->at(order), moment); },
        [&](std::size_t customer) { codes[customer] = counter.take(); });
    return CodeColumn::packed(codes, channels->dictionary);
}

std::optional<Column> favouriteDevice(const Snapshot &snapshot, Moment now)
{
    const CodeColumn *ofOrders = codeColumn(snapshot.orders, "order.device");
    const CodeColumn *ofEvents = codeColumn(snapshot.events, "event.device");
    if (!ofOrders && !ofEvents)
        return std::nullopt;
    const JointWords words({ofOrders, ofEvents});
    const IntegerColumn *eventMoments = integerColumn(snapshot.events, "event.at");
    FavouriteCounter counter(words.ranks());
    std::vector<std::uint32_t> codes(snapshot.customerCount());
    std::vector<std::int64_t> moments;
    const auto addEvents = [&](RowRange events) {
        readMoments(eventMoments, events, moments);
        for (std::size_t row = events.begin; row < events.end; ++row) {
            const std::int64_t moment = moments[row - events.begin];
            if (moment <= now.milliseconds)
                counter.add(words.codeOf(1, ofEvents->at(row)), moment);
        }
    };
    forPurchases(
        snapshot, now,
        [&](std::size_t order, std::int64_t moment) {
            if (ofOrders)
                counter.add(words.codeOf(0, ofOrders->at(order)), moment);
        },
        [&](std::size_t customer) {
            if (ofEvents)
                addEvents(rowsOf(snapshot.events, {customer, customer + 1}));
            codes[customer] = counter.take();
        });
    return CodeColumn::packed(codes, words.dictionary());
}

std::optional<FavouriteTimes> favouriteTimes(const Snapshot &snapshot, const rules::Context &context)
{
    const IntegerColumn *moments = integerColumn(snapshot.orders, "order.at");
    if (!moments)
        return std::nullopt;
    const auto codesOf = [&](std::string_view part) {
        return TimeCodes(*moments, fields::ValueType::Moment, *findTimePart(part), context.timeZone);
    };
    const std::size_t customers = snapshot.customerCount();
    FavouriteTimes times{std::vector<std::uint32_t>(customers), std::vector<std::uint32_t>(customers),
                         std::vector<std::uint32_t>(customers)};
    struct Counted {
        TimeCodes codes;
        FavouriteCounter counter;
        std::vector<std::uint32_t> *favourites;
    };
    Counted parts[] = {{codesOf("hour"), FavouriteCounter(ranksInOrder(24)), &times.hours},
                       {codesOf("weekday"), FavouriteCounter(ranksInOrder(7)), &times.weekdays},
                       {codesOf("season"), FavouriteCounter(ranksInOrder(4)), &times.seasons}};
    forPurchases(
        snapshot, context.now,
        [&](std::size_t, std::int64_t moment) {
            for (Counted &part : parts) {
                if (moment != columns::missingInteger)
                    part.counter.add(part.codes.codeAt({moment}), moment);
            }
        },
        [&](std::size_t customer) {
            for (Counted &part : parts)
                (*part.favourites)[customer] = part.counter.take();
        });
    return times;
}

} // namespace dilim::analysis
