// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace dilim::analysis {

/// One list of words for several columns of categories, spellings with the same match key being one word.
class JointWords
{
public:
    /// Columns may be null.
    explicit JointWords(const std::vector<const columns::CodeColumn *> &columns);

    /// Null if every column is.
    [[nodiscard]] const std::shared_ptr<const columns::Dictionary> &dictionary() const { return m_dictionary; }
    /// The joint code of a code of the n-th column.
    [[nodiscard]] std::uint32_t codeOf(std::size_t column, std::uint32_t code) const
    {
        return m_codes[column].empty() ? code : m_codes[column][code];
    }
    /// By joint code: the place of the word among all by name, byte by byte; that of "nothing known" is 0.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;

private:
    std::shared_ptr<const columns::Dictionary> m_dictionary{};
    std::vector<std::vector<std::uint32_t>> m_codes{}; // by column and code; empty: codes are joint codes
};

} // namespace dilim::analysis
