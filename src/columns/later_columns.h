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
    /// Nothing where there is no such column, or where making it failed; then it is tried again next time.
    [[nodiscard]] const Column *find(std::string_view name) const;
    /// For one look: a column that is there, else one that is made for whoever holds it and not kept.
    [[nodiscard]] std::shared_ptr<const Column> borrow(std::string_view name) const;
    /// Why a column could not be made, once: the next call gives nothing until another one fails.
    [[nodiscard]] std::optional<Error> takeFailure() const;

private:
    struct Slot {
        std::mutex making{};
        Make make{}; // empty once the column is there: what it held is let go
        std::optional<Column> column{};
    };
    void remember(const Error &error) const;

    std::map<std::string, std::unique_ptr<Slot>, std::less<>> m_slots;
    mutable std::mutex m_mutex;
    mutable std::optional<Error> m_failure;
};

} // namespace dilim::columns
