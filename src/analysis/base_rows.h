// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_codes.h"
#include "analysis/row_money.h"
#include "columns/snapshot.h"
#include "fields/field.h"

#include <cstdint>
#include <vector>

namespace dilim::analysis {

/// A range of the table whose rows are grouped, and what each row stands for; element i is row range.begin + i.
struct BaseRows {
    std::vector<std::uint32_t> rows{}; // range.begin, range.begin + 1 ...
    std::vector<std::uint32_t> customers{}; // or noRow
    std::vector<std::uint32_t> orders{}; // of lines, or noRow; else empty
    std::vector<std::uint32_t> products{}; // of lines and events, or noRow; else empty
    std::vector<std::uint32_t> orderCounts{}; // of customers and orders: orders behind the money; else empty
    RowMoney money{}; // of customers, orders and lines; else empty
    std::vector<std::uint8_t> inside{}; // 0 for rows outside of the window; empty where it is open

    [[nodiscard]] bool isInside(std::size_t i) const { return inside.empty() || inside[i] != 0; }
};

/// The rows of a base in so many parts or fewer, cut between customers only.
[[nodiscard]] std::vector<RowRange> partsOf(const columns::Snapshot &snapshot, fields::Entity base, std::size_t parts);

/// Reads customers, orders, lines or events of a part from the first row to the last, a range at a time.
class BaseReader
{
public:
    BaseReader(const columns::Snapshot &snapshot, fields::Entity base, const OrderFilter &filter, RowRange part);

    [[nodiscard]] fields::Entity base() const { return m_base; }
    /// The next range; false at the end.
    bool next(BaseRows &rows);
    /// The rows of an entity's table behind a range of the base.
    [[nodiscard]] const std::vector<std::uint32_t> &rowsOf(fields::Entity entity, const BaseRows &rows) const;

private:
    /// Finds the owner of ascending rows by walking along the offsets.
    struct Owners {
        const std::vector<std::uint32_t> *offsets = nullptr;
        std::size_t owner = 0;
        void read(const std::vector<std::uint32_t> &rows, std::vector<std::uint32_t> &owners);
    };

    void readCustomers(BaseRows &rows);
    void readFacts(BaseRows &rows);
    void readInside(BaseRows &rows) const;

    const columns::Snapshot &m_snapshot;
    fields::Entity m_base = fields::Entity::Customer;
    OrderFilter m_filter{};
    RowRange m_range{};
    std::size_t m_end = 0; // of the part
    Owners m_customers{};
    Owners m_orders{};
};

} // namespace dilim::analysis
