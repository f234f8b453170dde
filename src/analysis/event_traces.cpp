// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/event_traces.h"

#include "analysis/purchase_history.h"
#include "analysis/safe_sum.h"

namespace dilim::analysis {
namespace {

using columns::CodeColumn;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;
using fields::EventKind;

const CodeColumn *eventTypes(const Snapshot &snapshot)
{
    const columns::Column *column = snapshot.events.find("event.type");
    return column ? std::get_if<CodeColumn>(column) : nullptr;
}

/// The kinds and moments of a range of events; events after now have the kind Other.
struct EventRows {
    std::vector<EventKind> kinds{};
    std::vector<std::int64_t> moments{};
};

class EventReader
{
public:
    EventReader(const Snapshot &snapshot, Moment now)
        : m_types(eventTypes(snapshot))
        , m_moments(integerColumn(snapshot.events, "event.at"))
        , m_kindOfCode(kindsByCode(snapshot))
        , m_now(now.milliseconds)
    {
    }

    void read(RowRange range, EventRows &rows) const
    {
        readMoments(m_moments, range, rows.moments);
        rows.kinds.assign(range.end - range.begin, EventKind::Other);
        if (!m_types)
            return;
        std::visit(
            [&](const auto &codes) {
                for (std::size_t i = 0; i < rows.kinds.size(); ++i) {
                    const EventKind kind = m_kindOfCode[codes[range.begin + i]];
                    rows.kinds[i] = rows.moments[i] > m_now ? EventKind::Other : kind;
                }
            },
            m_types->codes);
    }

private:
    const CodeColumn *m_types = nullptr;
    const IntegerColumn *m_moments = nullptr;
    std::vector<EventKind> m_kindOfCode{};
    std::int64_t m_now = 0;
};

void addEvent(EventTraces &traces, std::size_t customer, EventKind kind)
{
    const bool views = kind == EventKind::PageView || kind == EventKind::ProductView;
    const bool wants = kind == EventKind::CartAddition || kind == EventKind::Checkout;
    traces.viewed[customer] = views ? 1 : traces.viewed[customer];
    traces.wanted[customer] = wants ? 1 : traces.wanted[customer];
    traces.reviews[customer] += kind == EventKind::Review ? 1U : 0U;
}

/// True if one of the moments of cart additions, ascending, has no purchase in the `span` after it. Purchases ascend.
bool leavesACart(const std::vector<std::int64_t> &carts, const std::vector<std::int64_t> &purchases, std::int64_t span)
{
    std::size_t next = 0;
    for (const std::int64_t cart : carts) {
        while (next < purchases.size() && purchases[next] <= cart)
            ++next;
        if (next == purchases.size() || purchases[next] > cart + span)
            return true;
    }
    return false;
}

} // namespace

std::vector<EventKind> kindsByCode(const Snapshot &snapshot)
{
    std::vector<EventKind> kinds;
    const CodeColumn *types = eventTypes(snapshot);
    if (!types)
        return kinds;
    for (std::uint32_t code = 0; code <= types->dictionary->size(); ++code)
        kinds.push_back(fields::eventKind(types->dictionary->word(code)));
    return kinds;
}

EventTraces eventTraces(const Snapshot &snapshot, Moment now)
{
    const std::size_t customers = snapshot.customerCount();
    const std::vector<std::uint8_t> no(customers, 0);
    const std::vector<std::uint32_t> none(customers, 0);
    EventTraces traces{no, no, none, none, std::vector<std::int64_t>(customers, 0)};
    const EventReader reader(snapshot, now);
    const IntegerColumn *ratings = integerColumn(snapshot.events, "event.rating");
    EventRows rows;
    forCustomers(snapshot, [&](RowRange range) {
        const RowRange events = rowsOf(snapshot.events, range);
        reader.read(events, rows);
        for (std::size_t customer = range.begin; customer < range.end; ++customer) {
            const RowRange own = rowsOf(snapshot.events, {customer, customer + 1});
            for (std::size_t row = own.begin; row < own.end; ++row) {
                addEvent(traces, customer, rows.kinds[row - events.begin]);
                const bool later = rows.moments[row - events.begin] > now.milliseconds;
                const std::int64_t rating = ratings && !later ? ratings->at(row) : missingInteger;
                traces.ratings[customer] += rating != missingInteger ? 1U : 0U;
                addTo(traces.ratingSum[customer], rating != missingInteger ? rating : 0);
            }
        }
    });
    return traces;
}

std::vector<std::uint8_t> abandonedCarts(const Snapshot &snapshot, Moment now, int hours)
{
    const std::int64_t span = hours * std::int64_t{3'600'000};
    std::vector<std::uint8_t> abandoned(snapshot.customerCount(), 0);
    const EventReader reader(snapshot, {now.milliseconds - span});
    EventRows events;
    PurchaseRows orders;
    std::vector<std::int64_t> carts;
    std::vector<std::int64_t> purchases;
    forCustomers(snapshot, [&](RowRange range) {
        const RowRange eventRange = rowsOf(snapshot.events, range);
        const RowRange orderRange = rowsOf(snapshot.orders, range);
        reader.read(eventRange, events);
        readPurchases(snapshot, now, orderRange, orders);
        for (std::size_t customer = range.begin; customer < range.end; ++customer) {
            const RowRange ownEvents = rowsOf(snapshot.events, {customer, customer + 1});
            const RowRange ownOrders = rowsOf(snapshot.orders, {customer, customer + 1});
            carts.clear();
            for (std::size_t i = ownEvents.begin - eventRange.begin; i < ownEvents.end - eventRange.begin; ++i) {
                if (events.kinds[i] == EventKind::CartAddition && events.moments[i] != missingInteger)
                    carts.push_back(events.moments[i]);
            }
            if (carts.empty())
                continue;
            purchases.clear();
            for (std::size_t i = ownOrders.begin - orderRange.begin; i < ownOrders.end - orderRange.begin; ++i) {
                if (orders.takesPart[i] != 0 && orders.moments[i] != missingInteger)
                    purchases.push_back(orders.moments[i]);
            }
            abandoned[customer] = leavesACart(carts, purchases, span) ? 1 : 0;
        }
    });
    return abandoned;
}

} // namespace dilim::analysis
