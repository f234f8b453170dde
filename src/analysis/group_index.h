// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dilim::analysis {

inline constexpr std::size_t mostFields = 3;
/// The code of each field of a question; 0 in places without a field.
using GroupCodes = std::array<std::uint32_t, mostFields>;

/// Numbers the combinations of codes in the order in which they turn up: by table where all that can occur are few,
/// else by hash.
class GroupIndex
{
public:
    /// `words[i]` codes 0 .. words[i] - 1 can occur in place i.
    explicit GroupIndex(const std::array<std::size_t, mostFields> &words);

    [[nodiscard]] std::uint32_t groupOf(const GroupCodes &codes)
    {
        std::uint32_t &group = m_table.empty()
            ? m_map[codes]
            : m_table[codes[0] + m_strideOfSecond * codes[1] + m_strideOfThird * codes[2]];
        if (group == 0) {
            m_codes.push_back(codes);
            group = static_cast<std::uint32_t>(m_codes.size());
        }
        return group - 1;
    }

    /// True if combinations are numbered by table: then `groupAt` does for a place,
    /// the sum of code x stride over the fields, what `groupOf` does for codes.
    [[nodiscard]] bool isTable() const { return !m_table.empty(); }
    /// What a code in a place of the codes adds to the place of its combination in the table.
    [[nodiscard]] std::uint32_t strideOf(std::size_t field) const
    {
        return static_cast<std::uint32_t>(field == 0 ? 1 : field == 1 ? m_strideOfSecond : m_strideOfThird);
    }
    [[nodiscard]] std::uint32_t groupAt(std::uint32_t place)
    {
        std::uint32_t &group = m_table[place];
        if (group == 0) {
            m_codes.push_back(codesAt(place));
            group = static_cast<std::uint32_t>(m_codes.size());
        }
        return group - 1;
    }

    /// The codes of every group so far.
    [[nodiscard]] const std::vector<GroupCodes> &codes() const { return m_codes; }

private:
    [[nodiscard]] GroupCodes codesAt(std::size_t place) const
    {
        return {static_cast<std::uint32_t>(place % m_strideOfSecond),
                static_cast<std::uint32_t>(place % m_strideOfThird / m_strideOfSecond),
                static_cast<std::uint32_t>(place / m_strideOfThird)};
    }

    struct Hash {
        std::size_t operator()(const GroupCodes &codes) const;
    };

    std::size_t m_strideOfSecond = 0;
    std::size_t m_strideOfThird = 0;
    std::vector<std::uint32_t> m_table{}; // group + 1, 0 for none yet
    std::unordered_map<GroupCodes, std::uint32_t, Hash> m_map{}; // the same where the table would be too large
    std::vector<GroupCodes> m_codes{};
};

} // namespace dilim::analysis
