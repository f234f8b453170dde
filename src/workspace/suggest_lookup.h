// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/kept_tables.h"
#include "store/lookup_link.h"

#include <vector>

namespace dilim::workspace {

/// How a table with its rows could be linked: columns whose headers name a field, or one like it (a province is often
/// written in the column of the city), where at least half of the different values of the column are found in that
/// field, or at least half of the rows that have the field find a row of the table. Of the fields that fit, one
/// of customers goes first, then the one that finds most; in tables with days or periods one of orders goes first, and
/// these are tied to their time. Further columns are taken until each row has keys of its own; days and periods beside
/// another key fit where they find any row. Empty where nothing fits.
[[nodiscard]] std::vector<store::LookupKey> suggestedKeys(const columns::Snapshot &snapshot,
                                                          const store::KeptTable &table);

/// Fields that a person may choose for a column: those with values that can be keys, customers' first.
[[nodiscard]] std::vector<const fields::Field *> keyFields(const columns::Snapshot &snapshot);

} // namespace dilim::workspace
