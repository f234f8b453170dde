// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fields/catalogue.h"
#include "fields/field.h"
#include "store/kept_tables.h"
#include "store/workspace_file.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

// A table about nobody becomes a look-up table when columns of it are tied to fields: its other columns are fields
// then.

namespace dilim::store {

/// A column of a kept table and the field whose values it lists.
struct LookupKey {
    std::string column{};
    std::string field{};
    friend bool operator==(const LookupKey &, const LookupKey &) = default;
};

/// A link stays when its table goes; the newest live table (by data date, then by import) of the same source and file
/// that still has all columns of the linked one stands for it.
struct LookupLink {
    std::string source{};
    std::string fileName{};
    std::vector<std::string> columns{}; // of the table when it was linked
    std::vector<LookupKey> keys{}; // a row is found where all of them agree
    std::uint32_t import = 0; // of the table that stands for it; 0: none is there now
    friend bool operator==(const LookupLink &, const LookupLink &) = default;
};

/// By source and file name.
Result<std::vector<LookupLink>> lookupLinks(WorkspaceFile &file);
/// Links a table, instead of the link it had. Errors: "kept_table.unknown" (number), "lookup.unknown_column" (column),
/// those of `lookupEntity`, "lookup.no_values" where no column is left.
Result<void> linkTable(WorkspaceFile &file, std::uint32_t import, const std::vector<LookupKey> &keys);
/// Error "lookup.not_linked" (number).
Result<void> unlinkTable(WorkspaceFile &file, std::uint32_t import);

/// What the rows of a table linked by these keys tell about: the facts whose fields they name, even together with
/// fields of their customers, else customers or products. Errors: "lookup.no_keys", "lookup.same_twice" (column or
/// field), "lookup.bad_field" (field: not known, computed, or a list), "lookup.mixed" (field).
Result<fields::Entity> lookupEntity(const fields::Catalogue &catalogue, std::span<const LookupKey> keys);

} // namespace dilim::store
