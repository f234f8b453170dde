// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "store/kept_tables.h"
#include "store/lookup_fields.h"
#include "store/lookup_rows.h"

#include <QString>

#include <string>

namespace dilim::cli {

/// A linked table and what it does.
struct LinkedTable {
    store::KeptTable table{};
    store::ActiveLookup lookup{};
    store::LookupFit fit{};
};

/// A linked table as it is in a snapshot. Errors: those of store::lookupFit and Workspace::keptTable.
Result<LinkedTable> linkedTable(OpenWorkspace &open, const store::ActiveLookup &lookup);

/// "link" of `tables --json`; keys as documented in the README.
[[nodiscard]] Json lookupJson(const LinkedTable &linked);
/// What is tied, who found a row and who did not, which fields there are: lines for people.
[[nodiscard]] QString lookupWords(const LinkedTable &linked, const std::string &language);

} // namespace dilim::cli
