// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// What a line of a file is, if it is not a record.
enum class RowKind : std::uint8_t { Record, Blank, Header, Total, Note, Preamble, LeftOut };
inline constexpr std::size_t rowKindCount = 7;
/// "blank", "header", "total", "note", "preamble", "left_out": keys of ReadReport::skippedLines.
[[nodiscard]] std::string_view rowKindId(RowKind kind);

/// Tells records from blank rows, repeated headers, totals and footnotes, by their cells. Nearly every row is let
/// through after a look at its first byte.
class RowJudge
{
public:
    /// Totals that nothing names: rows of numbers whose first cell is empty.
    enum class BareTotals : std::uint8_t { AreRecords, AreTotals };
    /// `header`: the header's cells as in the file; empty if it has none.
    explicit RowJudge(std::vector<std::string> header = {}, BareTotals bareTotals = BareTotals::AreRecords);
    [[nodiscard]] RowKind kindOf(std::span<const std::string_view> cells) const
    {
        const std::string_view first = cells.front();
        if (!first.empty() && !m_suspicious[static_cast<unsigned char>(first.front())])
            return RowKind::Record;
        return kindOnCloseLook(cells);
    }

private:
    [[nodiscard]] RowKind kindOnCloseLook(std::span<const std::string_view> cells) const;

    std::vector<std::string> m_header;
    BareTotals m_bareTotals;
    std::array<bool, 256> m_suspicious{};
};

/// What stands in a row of totals: nothing, a number, a duration, or a name of totals.
[[nodiscard]] bool isFigure(std::string_view cell);

/// True for "Toplam", "GENEL TOPLAM", "Ara Toplam: 12", "Total", "Grand total", "Cəmi", "Yekun" ...
[[nodiscard]] bool isTotalWord(std::string_view cell);

} // namespace dilim::ingest
