// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mapping.h"
#include "ingest/recognise.h"
#include "ingest/sample.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace dilim::ingest {

/// The column of user agents ("Mozilla/5.0 (iPhone; ..."): its cells look so, or its header says so and some of them
/// do.
[[nodiscard]] std::optional<std::size_t> agentColumn(const Sample &sample);

/// Made columns of device, browser and operating system for a column of user agents; without those that a column of the
/// file gives itself. Their headers are among the header words.
[[nodiscard]] std::vector<ColumnMapping> agentParts(const std::vector<std::string> &headers, std::size_t column);

/// Says in the recognition where the made columns come from, and leaves out the column they were made of unless it is
/// recognised as something.
void explainAgentParts(const std::vector<std::string> &headers, std::size_t column, Recognition &recognition);

} // namespace dilim::ingest
