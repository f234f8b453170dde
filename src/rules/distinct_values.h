// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/bind.h"

#include <cstdint>
#include <vector>

namespace dilim::rules {

/// How many different known values of `behaviour.of`, which is filled and no list, each customer has in these rows of
/// the facts: categories and identifiers by code, numbers by value, texts byte by byte.
[[nodiscard]] std::vector<std::int64_t> distinctValues(const BoundBehaviour &behaviour, const columns::Bitmap &rows,
                                                       const columns::Snapshot &snapshot);

} // namespace dilim::rules
