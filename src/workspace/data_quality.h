// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quality.h"
#include "rules/evaluate.h"
#include "store/imports.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace dilim::workspace {

/// The columns of live imports that nothing in their file decided, as the reports kept with them say; each header of a
/// field once, with the newest file.
[[nodiscard]] std::vector<analysis::DoubtfulColumn> doubtfulColumns(std::span<const store::ImportRecord> imports);

/// What analysis::dataQuality says of a workspace. `segments`: names with their rules; those whose rule does not bind
/// are passed over. Errors: `cancelledCode`, the snapshot's failure.
Result<analysis::QualityReport> qualityOf(const analysis::FieldSource &source,
                                          std::span<const store::ImportRecord> imports,
                                          std::span<const std::pair<std::string, rules::Rule>> segments,
                                          const rules::Evaluator &evaluator, Progress &progress);

} // namespace dilim::workspace
