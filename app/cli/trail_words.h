// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "store/identity_trail.h"
#include "store/value_edits.h"

#include <QString>

#include <cstdint>

namespace dilim::cli {

/// "key:12": a key of the ledger, as commands name it.
[[nodiscard]] QString keyName(std::uint32_t key);

/// How a person was put together, as {"rows": [...], "edits": [...]}.
[[nodiscard]] Json trailJson(const store::IdentityTrail &trail);
/// One line a row ("joined by e-mail a@example.com (key:3), from orders.csv, line 2"), then one an edit.
[[nodiscard]] QString trailWords(const store::IdentityTrail &trail);

/// {"id": 3, "kind": "join", "made": "...", "undone": null, "keys": [[1, 2], [7]]}
[[nodiscard]] Json editJson(const store::Edit &edit);
/// {"id": 4, "kind": "value", "made": "...", "undone": null, "field": "customer.city", "from": "İstambul", "to":
/// "İstanbul", "customers": 3}; of an edit of one customer "keys" instead of "from"; "to" null: cleared.
[[nodiscard]] Json editJson(const store::ValueEdit &edit, std::uint64_t customers);
/// "joined", "split", "told apart"
[[nodiscard]] QString editWord(store::EditKind kind);

} // namespace dilim::cli
