// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/swapped_dates.h"

#include <algorithm>
#include <string>

namespace dilim::ingest {
namespace {

/// Five dates whose day is by chance never above 12 are one case in a hundred.
constexpr std::uint64_t leastDates = 5;

bool isDated(const PlanColumn &column)
{
    return !column.fields.empty()
        && (column.reading.type == fields::ValueType::Date || column.reading.type == fields::ValueType::Moment);
}

} // namespace

void doubtSwappedDates(Inspection &inspection, const std::vector<workbook::DateCells> &dateCells,
                       std::span<const Proof> proofs)
{
    const std::size_t columns = std::min({dateCells.size(), proofs.size(), inspection.columns.size()});
    for (std::size_t c = 0; c < columns; ++c) {
        const workbook::DateCells &typed = dateCells[c];
        const Proof &proof = proofs[c];
        const std::uint64_t texts = proof.dayFirst.cells + proof.monthFirst.cells;
        const bool likely =
            typed.cells >= leastDates && typed.dayAbove12 == 0 && texts > 0 && proof.eitherOrder.cells * 20 <= texts;
        if (!likely || !isDated(inspection.plan.columns[c]))
            continue;
        const Seen &example = proof.dayFirst.cells > proof.monthFirst.cells ? proof.dayFirst : proof.monthFirst;
        ColumnReport &report = inspection.columns[c];
        report.doubtful = true;
        report.evidence.push_back(
            {"dates_swapped", {std::to_string(typed.cells), std::to_string(texts), example.text}});
    }
}

} // namespace dilim::ingest
