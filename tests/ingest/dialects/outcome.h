// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/dialects/written_file.h"

#include <string>
#include <vector>

namespace dilim::dialects {

/// What became of a generated file.
struct Outcome {
    std::vector<std::string> differences{}; // from the truth; empty: read right
    std::string counts{}; // how the counts of the import do not add up; empty: they do
};

/// Imports the file into a new workspace in `folder`, with nothing said, and compares what was read with the truth.
[[nodiscard]] Outcome outcomeOf(const GeneratedFile &file, const std::string &folder);

} // namespace dilim::dialects
