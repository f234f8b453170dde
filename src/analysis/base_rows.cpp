// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base_rows.h"

#include "analysis/safe_sum.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace dilim::analysis {
namespace {

using columns::Snapshot;
using fields::Entity;

const columns::FactTable &factTable(const Snapshot &snapshot, Entity base)
{
    if (base == Entity::Order)
        return snapshot.orders;
    return base == Entity::OrderLine ? snapshot.lines : snapshot.events;
}

/// The places of a range in a table of links; noRow where the table has none.
void readLinks(const std::vector<std::uint32_t> &links, RowRange range, std::vector<std::uint32_t> &rows)
{
    rows.assign(range.end - range.begin, noRow);
    for (std::size_t row = range.begin; row < std::min(range.end, links.size()); ++row)
        rows[row - range.begin] = links[row];
}

} // namespace

std::vector<RowRange> partsOf(const Snapshot &snapshot, Entity base, std::size_t parts)
{
    const std::size_t rows = snapshot.table(base).rows;
    std::vector<RowRange> result;
    std::size_t begin = 0;
    for (std::size_t part = 1; part <= parts && begin < rows; ++part) {
        std::size_t end = part == parts ? rows : rows * part / parts;
        if (base != Entity::Customer && end < rows) {
            const auto &offsets = factTable(snapshot, base).offsets;
            const auto next = std::lower_bound(offsets.begin(), offsets.end(), end);
            end = next == offsets.end() ? rows : *next;
        }
        if (end > begin)
            result.push_back({begin, end});
        begin = std::max(begin, end);
    }
    return result;
}

BaseReader::BaseReader(const Snapshot &snapshot, Entity base, const OrderFilter &filter, RowRange part)
    : m_snapshot(snapshot)
    , m_base(base)
    , m_filter(filter)
    , m_range{part.begin, part.begin}
    , m_end(part.end)
{
    assert(base != Entity::Product);
    if (base != Entity::Customer)
        m_customers.offsets = &factTable(snapshot, base).offsets;
    m_orders.offsets = &snapshot.lineOffsets;
}

void BaseReader::Owners::read(const std::vector<std::uint32_t> &rows, std::vector<std::uint32_t> &owners)
{
    owners.resize(rows.size());
    if (owner == 0 && !rows.empty() && rows.front() > 0) { // the first range of a part
        const auto behind = std::upper_bound(offsets->begin() + 1, offsets->end(), rows.front());
        owner = static_cast<std::size_t>(behind - (offsets->begin() + 1));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        while (owner + 1 < offsets->size() && (*offsets)[owner + 1] <= rows[i])
            ++owner;
        owners[i] = owner + 1 < offsets->size() ? static_cast<std::uint32_t>(owner) : noRow;
    }
}

bool BaseReader::next(BaseRows &rows)
{
    const std::size_t rowsAtOnce = m_base == Entity::Customer ? 1 << 11 : 1 << 14;
    m_range = {m_range.end, std::min(m_range.end + rowsAtOnce, m_end)};
    if (m_range.begin == m_range.end)
        return false;
    rows.rows.resize(m_range.end - m_range.begin);
    std::iota(rows.rows.begin(), rows.rows.end(), static_cast<std::uint32_t>(m_range.begin));
    if (m_base == Entity::Customer)
        readCustomers(rows);
    else
        readFacts(rows);
    if (!m_filter.window.isOpen())
        readInside(rows);
    return true;
}

/// Money and orders of each customer, added up.
void BaseReader::readCustomers(BaseRows &rows)
{
    const std::vector<std::uint32_t> &offsets = m_snapshot.orders.offsets;
    const auto firstOrder = [&offsets](std::size_t customer) {
        return offsets[std::min(customer, offsets.size() - 1)];
    };
    const RowRange orders{firstOrder(m_range.begin), firstOrder(m_range.end)};
    const RowMoney money = orderMoney(m_snapshot, m_filter, orders);
    rows.customers = rows.rows;
    rows.orderCounts.assign(rows.rows.size(), 0);
    rows.money.money.assign(rows.rows.size(), 0);
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        for (std::size_t order = firstOrder(rows.rows[i]); order < firstOrder(rows.rows[i] + std::size_t{1}); ++order) {
            rows.orderCounts[i] += money.takesPart[order - orders.begin];
            addTo(rows.money.money[i], money.money[order - orders.begin]);
        }
    }
}

void BaseReader::readFacts(BaseRows &rows)
{
    static_assert(Snapshot::noProduct == noRow);
    m_customers.read(rows.rows, rows.customers);
    if (m_base == Entity::Order) {
        rows.money = orderMoney(m_snapshot, m_filter, m_range);
        rows.orderCounts.assign(rows.money.takesPart.begin(), rows.money.takesPart.end());
    } else if (m_base == Entity::OrderLine) {
        rows.money = lineMoney(m_snapshot, m_filter.countedOnly, m_range);
        m_orders.read(rows.rows, rows.orders);
        readLinks(m_snapshot.lineProduct.get(), m_range, rows.products);
    } else {
        readLinks(m_snapshot.eventProduct.get(), m_range, rows.products);
    }
}

/// Customers by their orders, lines by the moment of their order.
void BaseReader::readInside(BaseRows &rows) const
{
    rows.inside.assign(rows.rows.size(), 1);
    if (m_base == Entity::Customer) {
        for (std::size_t i = 0; i < rows.rows.size(); ++i)
            rows.inside[i] = rows.orderCounts[i] > 0 ? 1 : 0;
    } else if (m_base == Entity::OrderLine) {
        const auto known = [](std::uint32_t order) { return order != noRow; };
        const auto first = std::find_if(rows.orders.begin(), rows.orders.end(), known);
        const auto last = std::find_if(rows.orders.rbegin(), rows.orders.rend(), known);
        RowRange orders{0, 0};
        if (first != rows.orders.end())
            orders = {*first, std::size_t{*last} + 1};
        std::vector<std::uint8_t> takesPart(orders.end - orders.begin, 1);
        keepInside(m_snapshot.orders, "order.at", m_filter.window, orders, takesPart);
        for (std::size_t i = 0; i < rows.orders.size(); ++i)
            rows.inside[i] = known(rows.orders[i]) ? takesPart[rows.orders[i] - orders.begin] : std::uint8_t{0};
    } else {
        const bool order = m_base == Entity::Order;
        keepInside(factTable(m_snapshot, m_base), order ? "order.at" : "event.at", m_filter.window, m_range,
                   rows.inside);
    }
}

const std::vector<std::uint32_t> &BaseReader::rowsOf(Entity entity, const BaseRows &rows) const
{
    if (entity == m_base)
        return rows.rows;
    if (entity == Entity::Customer)
        return rows.customers;
    return entity == Entity::Order ? rows.orders : rows.products;
}

} // namespace dilim::analysis
