// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/bind.h"

#include <span>

namespace dilim::rules {

/// Which facts are looked at. Not owned; outlives the question.
struct AskedFacts {
    Facts facts = Facts::Orders;
    bool countedOnly = true;
    Pick pick = Pick::Every;
    const IsInRange *window = nullptr; // all time
    const BoundFilterGroup *where = nullptr; // every one
    std::span<const BoundFilterGroup> containing{};
};

/// The facts of a behaviour in its window.
[[nodiscard]] AskedFacts askedFacts(const BoundBehaviour &behaviour);

/// The rows of orders, lines or events that are in the window, counting as a purchase if that is asked, picked and then
/// passing all filters (see rule.h). Filters of a line on its order, and filters on products, look through the row's
/// links; where there is no such order or product its fields are unknown. A cancelled progress leaves the answer
/// incomplete.
[[nodiscard]] columns::Bitmap factRows(const AskedFacts &asked, const columns::Snapshot &snapshot,
                                       const Progress &progress);
/// The rows in a window, whatever else they are.
[[nodiscard]] columns::Bitmap factRowsIn(const IsInRange &window, Facts facts, const columns::Snapshot &snapshot,
                                         const Progress &progress);

} // namespace dilim::rules
