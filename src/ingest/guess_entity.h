// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/field_assignment.h"
#include "ingest/preview.h"

#include <string>
#include <vector>

namespace dilim::ingest {

/// What the rows of a file are about, by its header words and by what its cells look like; says why.
[[nodiscard]] fields::Entity guessEntity(const std::vector<std::string> &headers, const std::vector<HeaderKeys> &keys,
                                         const std::vector<ColumnFacts> &facts, std::vector<Evidence> &evidence);

} // namespace dilim::ingest
