// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/column_facts.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// Whether the rows of a file that no header word calls customers, orders, products or events are about nobody: figures
/// of a site or of mailings, lists of sellers or categories, pairs of words. They name no person, and nothing that only
/// people have. `keys`: of the headers (see headerKey); `fields`: what these would be in a file of customers, empty
/// where no word fits.
[[nodiscard]] bool isAboutNobody(std::span<const std::string> keys, std::span<const std::string_view> fields,
                                 std::span<const ColumnFacts> facts);

} // namespace dilim::ingest
