// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace dilim {

/// How far a long function is, and whether it may go on. One side works and reports, the other side, on any thread,
/// reads and may cancel. Long functions take a `Progress &`, look at `cancelled()` at least every 50 ms, and return the
/// error `cancelledCode` when it is set.
class Progress
{
public:
    void start(std::uint64_t totalUnits)
    {
        m_total.store(totalUnits, std::memory_order_relaxed);
        m_done.store(0, std::memory_order_relaxed);
        m_rows.store(0, std::memory_order_relaxed);
    }
    void advance(std::uint64_t units, std::uint64_t rows)
    {
        m_done.fetch_add(units, std::memory_order_relaxed);
        m_rows.fetch_add(rows, std::memory_order_relaxed);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    /// Units (bytes of an import) to do in all; 0 while unknown.
    [[nodiscard]] std::uint64_t total() const { return m_total.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t rows() const { return m_rows.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled{false};
    std::atomic<std::uint64_t> m_total{0};
    std::atomic<std::uint64_t> m_done{0};
    std::atomic<std::uint64_t> m_rows{0};
};

} // namespace dilim
