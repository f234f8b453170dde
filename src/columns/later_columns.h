// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/column.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::columns {

/// Columns that are made when first asked for, each once, on the thread that asks first; others wait for it. Filled
/// before it is shared; from then on any thread may ask.
class LaterColumns
{
public:
    using Make = std::function<Result<Column>()>;

    void add(std::string name, Make make);
    [[nodiscard]] bool has(std::string_view name) const { return m_slots.contains(name); }
    [[nodiscard]] std::vector<std::string> names() const; // ascending
    /// Nothing where there is no such column, or where making it failed; `failure` then says why.
    [[nodiscard]] const Column *find(std::string_view name) const;
    /// For one look: a column that is there, else one that is made for whoever holds it and not kept.
    [[nodiscard]] std::shared_ptr<const Column> borrow(std::string_view name) const;
    /// The first reason why something could not be made, for good: what was computed meanwhile may have been kept.
    [[nodiscard]] std::optional<Error> failure() const;
    /// Something else that rests on the same data could not be made.
    void fail(const Error &error) const;

private:
    struct Slot {
        std::mutex making{};
        Make make{}; // empty once the column is there: what it held is let go
        std::optional<Column> column{};
    };

    std::map<std::string, std::unique_ptr<Slot>, std::less<>> m_slots;
    mutable std::mutex m_mutex;
    mutable std::optional<Error> m_failure;
};

} // namespace dilim::columns
