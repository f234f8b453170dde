// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::user_agents {

/// Finds which of many literals a text has in one walk over it: the first three bytes choose a short list, and only
/// that is compared. Never changed after it was made: any thread may search.
class LiteralFinder
{
public:
    /// A text, ASCII letters in lower case, of at least `shortestLiteral` bytes, and a number to tell when it is found.
    struct Literal {
        std::string text{};
        std::uint32_t number = 0;
    };

    LiteralFinder() = default;
    explicit LiteralFinder(std::vector<Literal> literals);

    /// Calls found(number) for each literal of `lowerText`, in no order, maybe more than once.
    template <typename Found> void search(std::string_view lowerText, Found found) const
    {
        if (m_literals.empty() || lowerText.size() < headSize)
            return;
        for (std::size_t at = 0; at + headSize <= lowerText.size(); ++at) {
            const std::string_view rest = lowerText.substr(at);
            const std::size_t bucket = bucketOf(rest);
            for (std::uint32_t i = m_starts[bucket]; i < m_starts[bucket + 1]; ++i) {
                if (rest.starts_with(m_literals[i].text))
                    found(m_literals[i].number);
            }
        }
    }

private:
    static constexpr std::size_t headSize = 3;
    static constexpr std::size_t buckets = 8192;

    [[nodiscard]] static std::size_t bucketOf(std::string_view text)
    {
        const auto byte = [text](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(text[i])}; };
        return ((byte(0) | byte(1) << 8U | byte(2) << 16U) * 2654435761U) >> 19U;
    }

    std::vector<std::uint32_t>
        m_starts{}; // size buckets + 1: literals of bucket b are m_starts[b] .. m_starts[b + 1] - 1
    std::vector<Literal> m_literals{};
};

} // namespace dilim::user_agents
