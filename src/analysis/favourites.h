// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "rules/context.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace dilim::analysis {

/// What a customer has most of, of things that come one after another as codes above 0: equal numbers are decided by
/// which came last, then by rank. Costs one look-up a thing; holds no table of customers.
class FavouriteCounter
{
public:
    /// By code, from 0 on; the lower rank wins.
    explicit FavouriteCounter(std::vector<std::uint32_t> rankOfCode)
        : m_ranks(std::move(rankOfCode))
        , m_cells(m_ranks.size())
    {
    }

    void add(std::uint32_t code, std::int64_t moment)
    {
        if (code == 0)
            return;
        Cell &cell = m_cells[code];
        if (cell.count++ == 0) {
            m_seen.push_back(code);
            cell.last = moment;
        }
        cell.last = moment > cell.last ? moment : cell.last;
    }
    /// The favourite of what was added since the last time, 0 if that is nothing.
    [[nodiscard]] std::uint32_t take();

private:
    struct Cell {
        std::uint32_t count = 0;
        std::int64_t last = 0;
    };
    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const;

    std::vector<std::uint32_t> m_ranks;
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_seen{};
};

/// Columns of customers, over orders that count as purchases, without a moment or up to now; nothing where no import
/// fills the fields they come from.
/// Of the lines that count as bought: their category, else that of their product.
[[nodiscard]] std::optional<columns::Column> favouriteCategory(const columns::Snapshot &snapshot, Moment now);
/// order.channel.
[[nodiscard]] std::optional<columns::Column> favouriteChannel(const columns::Snapshot &snapshot, Moment now);
/// order.device, and event.device of events up to now; an order and an event weigh the same.
[[nodiscard]] std::optional<columns::Column> favouriteDevice(const columns::Snapshot &snapshot, Moment now);

/// When customers buy: local hours, weekdays and seasons (see time_parts.h), as codes: 0 where no order is dated, else
/// 1 more than the hour, the weekday from Monday, the season from spring.
struct FavouriteTimes {
    std::vector<std::uint32_t> hours{}; // by customer
    std::vector<std::uint32_t> weekdays{};
    std::vector<std::uint32_t> seasons{};
};
/// Nothing where orders have no moments.
[[nodiscard]] std::optional<FavouriteTimes> favouriteTimes(const columns::Snapshot &snapshot,
                                                           const rules::Context &context);

} // namespace dilim::analysis
