// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/guess_type.h"
#include "ingest/preview.h"
#include "ingest/read_plan.h"
#include "ingest/sample.h"
#include "ingest/sources/source_file.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dilim::ingest {

/// A file that was looked at: what is known before it is read.
struct Inspection {
    Sample sample{};
    std::vector<std::vector<std::string>> firstRows{}; // of the sample, as in the file
    std::vector<RecognisedSystem> fitting{}; // systems that could have written the file, the likeliest first
    std::optional<RecognisedSystem> system{}; // as which it is read
    Mapping wanted{}; // what a person fixed, and what is known of the system
    std::vector<ColumnFacts> facts{}; // by column
    std::vector<ColumnReport> columns{}; // evidence and doubt of each
    std::vector<Evidence> entityEvidence{};
    ReadPlan plan{};
};

/// Errors: those of `takeSample`, "time_zone.unknown" (id), "mapping.unknown_field" (id), "mapping.unknown_column"
/// (header). `headers`: see `takeSample`.
Result<Inspection> inspect(const InputFile &file, const Hints &hints, const std::vector<std::string> &headers = {});

/// Names of the file's own columns.
[[nodiscard]] std::span<const std::string> fileHeaders(const Inspection &inspection);

/// The column that feeds a field.
[[nodiscard]] std::optional<std::size_t> columnOf(const ReadPlan &plan, std::string_view field);

} // namespace dilim::ingest
