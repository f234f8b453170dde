// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/row_windows.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dilim::store {

/// Which orders of a window are in another currency than the workspace, and what one unit of it was worth on the
/// order's local day: the last rate from that day or before. Nothing where there is none, or the order has no time.
class ForeignMoney
{
public:
    /// Columns of the orders, which must outlive it; null where nothing fills them.
    ForeignMoney(const columns::Snapshot &snapshot, const columns::Column *currency, const columns::Column *time);

    void moveTo(std::size_t begin, std::size_t end);
    [[nodiscard]] bool isForeign(std::size_t order) const;
    [[nodiscard]] std::optional<Decimal> rate(std::size_t order) const;
    /// Some currency has rates.
    [[nodiscard]] bool hasRates() const { return !m_snapshot.rates.empty(); }

private:
    struct Span { // of one currency in the rates of the snapshot
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    const columns::Snapshot &m_snapshot; // not owned
    const columns::CodeColumn *m_codes = nullptr; // not owned
    std::vector<std::int32_t> m_ofCode{}; // by code: own, or index of the span
    std::vector<Span> m_spans{};
    NumberWindow m_time;
    std::size_t m_begin = 0;
    std::vector<std::int32_t> m_rows{};
};

} // namespace dilim::store
