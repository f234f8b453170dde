// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "analysis/summary.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "fields/field.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::analysis {

struct ValueCount {
    std::string word{}; // of yes/no "yes" and "no"
    std::uint64_t rows = 0;
};

/// A bar of a histogram: values from `from` up to, but not, `below`; nothing at an open end. Numbers and amounts in
/// units of the histogram's scale; dates and moments as local days since 1970.
struct HistogramBin {
    std::optional<std::int64_t> from{};
    std::optional<std::int64_t> below{};
    std::uint64_t rows = 0;
};
struct Histogram {
    std::uint8_t scale = 0;
    std::vector<HistogramBin> bins{}; // ascending; see bins.h for how they are chosen
};

/// What is in a field.
struct FieldOverview {
    std::string field{};
    fields::ValueType type = fields::ValueType::Text;
    std::uint64_t rows = 0;
    std::uint64_t known = 0; // rows with a value
    std::uint64_t different = 0; // values; of lists words; of moments local days
    std::vector<ValueCount> top{}; // words, yes/no, identifiers and texts, most rows first, then by word; a row with a
                                   // list counts for each of its words. Empty for personal fields
    std::optional<Histogram> histogram{}; // of numbers, amounts, dates and moments
    std::optional<Summary> summary{}; // of numbers and amounts, in units of 1
};

struct OverviewQuestion {
    std::string field{};
    std::size_t mostValues = 10;
};

/// Over all rows of the field's table or, of customers and facts, those of a population; products know no population.
/// Errors: "breakdown.unknown_field" (id), "breakdown.field_absent" (id), `cancelledCode`, the snapshot's failure.
Result<FieldOverview> fieldOverview(const FieldSource &source, const OverviewQuestion &question,
                                    const columns::Bitmap *population, Progress &progress);

} // namespace dilim::analysis
