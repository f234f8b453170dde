// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"
#include "rules/measure.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace dilim::rules {

/// Whom a condition takes or which facts filters take, a measure of every customer, the lot of every customer.
using Answer = std::variant<columns::Bitmap, PackedMeasures, std::vector<std::uint32_t>>;

/// Answers about one snapshot in one context by a text that says what was asked. Those that were not asked for longest
/// are let go when there is too much. Any thread may ask.
class AnswerMemory
{
public:
    explicit AnswerMemory(std::size_t mostBytes)
        : m_mostBytes(mostBytes)
    {
    }

    /// Null if it is not known (any more).
    [[nodiscard]] std::shared_ptr<const Answer> find(std::string_view asked);
    /// Keeps the answer, unless it alone is too much, and gives it back.
    std::shared_ptr<const Answer> keep(std::string_view asked, Answer answer);

    [[nodiscard]] std::size_t bytes() const;

private:
    struct Kept {
        std::string asked{};
        std::shared_ptr<const Answer> answer{};
        std::size_t bytes = 0;
    };
    using Order = std::list<Kept>; // asked for last first

    void dropUntil(std::size_t mostBytes);

    const std::size_t m_mostBytes;
    mutable std::mutex m_mutex{};
    Order m_order{};
    std::unordered_map<std::string_view, Order::iterator> m_byText{}; // keys live in the list
    std::size_t m_bytes = 0;
};

} // namespace dilim::rules
