// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "columns/snapshot.h"
#include "rules/explain.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::rules {

/// Where a row of the data was read.
struct RowSource {
    std::uint32_t import = 0; // id in the workspace's list of imports
    std::string file{}; // its name; empty where the import has none
    std::uint64_t line = 0; // the row's line in it
};

/// A fact that a verdict rests on, as a person looks it up.
struct DecidingRow {
    std::optional<Moment> moment{}; // of a line that of its order
    std::optional<Decimal> amount{}; // of an order or line what it comes to, of an event its value
    std::optional<RowSource> source{}; // of the newest import that has the row; nothing where no file is known
};

/// The newest of the facts, newest first; at most `most` of those that the verdict names. Asking first about the
/// orders, lines or events of a snapshot takes about as long as reading them; if the file is damaged, the snapshot
/// fails.
[[nodiscard]] std::vector<DecidingRow> newestRows(const DecidingFacts &facts, const columns::Snapshot &snapshot,
                                                  std::size_t most);
/// Where the newest import says something of a customer: what fields of customers rest on.
[[nodiscard]] std::optional<RowSource> customerSource(const columns::Snapshot &snapshot, std::size_t customer);

} // namespace dilim::rules
