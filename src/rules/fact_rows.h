// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/bind.h"

namespace dilim::rules {

/// The rows of orders, lines or events that a behaviour looks at: inside its window, counting as a purchase if it asks
/// for that, and passing all its filters. Filters of an order on lines and products must hold for one and the same
/// line; filters of a line on its order, and filters on products, look through the row's links. Where there is no such
/// order or product its fields are unknown.
[[nodiscard]] columns::Bitmap factRows(const BoundBehaviour &behaviour, const columns::Snapshot &snapshot,
                                       const Progress &progress);

/// The orders with at least one of these lines.
[[nodiscard]] columns::Bitmap ordersWithAny(const columns::Bitmap &lines, const columns::Snapshot &snapshot);

} // namespace dilim::rules
