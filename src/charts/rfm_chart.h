// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"
#include "charts/chart_spec.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dilim::charts {

/// Whole numbers first..last, both included; no last: first and more. Empty if last < first.
struct WholeRange {
    std::int64_t first = 0;
    std::optional<std::int64_t> last{};
    friend bool operator==(const WholeRange &, const WholeRange &) = default;
    [[nodiscard]] bool isEmpty() const { return last && *last < first; }
};

/// Days since the last order that get recency score `score` (1..5, 5 is the most recent).
[[nodiscard]] WholeRange recencyRange(const analysis::RfmCutPoints &cuts, int score);
/// Orders that get frequency score `score` (1..5). Only for Ties::Together: else the edges are of the rank.
[[nodiscard]] WholeRange frequencyRange(const analysis::RfmCutPoints &cuts, int score);

/// The categorical colour of a group, everywhere.
[[nodiscard]] ColourRole rfmGroupColour(analysis::RfmGroup group);

/// Which number of a cell counts.
enum class RfmMeasure : std::uint8_t { Customers, Revenue, AverageBasket };

/// Words of the grid in the language of its reader. The functions must be set, but for those that may be empty.
struct RfmWords {
    std::string title{};
    std::string summary{};
    std::string recencyAxis{}; // "Recency of the last order (R) →"
    std::string frequencyAxis{}; // "Frequency (F) →"
    std::array<std::string, analysis::rfmGroupCount> groups{};
    std::function<std::string(std::uint64_t)> count{}; // 4310 -> "4,310"
    std::function<std::string(std::uint64_t)> customers{}; // 4310 -> "4,310 customers"
    std::function<std::string(double)> share{}; // 0.096 -> "9.6%"
    std::function<std::string(const WholeRange &)> days{}; // {31, 90} -> "31–90"
    std::function<std::string(double)> money{}; // minor units -> "₺1,310"; may be empty for RfmMeasure::Customers
    /// What a cell is called and what a tooltip says of it, by recency, frequency (1..5); both may be empty.
    std::function<std::string(int, int)> cellName{};
    std::function<std::vector<Fact>(int, int)> cellFacts{};
};

/// The 5 x 5 grid of R (left to right 1..5) and F (bottom to top 1..5), darker = more. Customers and revenue come with
/// the cell's share of all; an average basket with none, and a cell without orders has none and is pale. Beside the
/// mean of frequency and money there are no groups, which are made of R and F.
[[nodiscard]] ChartSpec rfmChart(const analysis::RfmResult &result, const RfmWords &words,
                                 RfmMeasure measure = RfmMeasure::Customers,
                                 analysis::RfmAxes axes = analysis::RfmAxes::Frequency);

} // namespace dilim::charts
