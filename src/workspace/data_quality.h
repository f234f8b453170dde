// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quality.h"
#include "rules/evaluate.h"
#include "store/edits.h"
#include "store/imports.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace dilim::workspace {

/// The columns of live imports that nothing in their file decided, as the reports kept with them say; each header of a
/// field once, with the newest file.
[[nodiscard]] std::vector<analysis::DoubtfulColumn> doubtfulColumns(std::span<const store::ImportRecord> imports);

/// What a workspace holds besides the snapshot.
struct KnownOfData {
    std::vector<store::ImportRecord> imports{};
    std::vector<store::Edit> edits{};
    std::vector<std::pair<std::string, rules::Rule>> segments{}; // names with their rules; one that does not bind is
                                                                 // passed over
};

/// What analysis::dataQuality says of a workspace, with the likely pairs that wait for a decision. Errors:
/// `cancelledCode`, those of store::likelyPairs, the snapshot's failure.
Result<analysis::QualityReport> qualityOf(const analysis::FieldSource &source, const KnownOfData &known,
                                          const rules::Evaluator &evaluator, Progress &progress);

} // namespace dilim::workspace
