// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fields/catalogue.h"
#include "fields/field.h"
#include "store/kept_tables.h"
#include "store/lookup_link.h"
#include "store/workspace_file.h"

#include <cstddef>
#include <vector>

namespace dilim::store {

/// A field made of a column of a linked table.
struct LookupField {
    std::size_t column = 0; // of the table
    fields::Field field{};
};

/// A link whose table and fields are there.
struct ActiveLookup {
    LookupLink link{};
    fields::Entity entity = fields::Entity::Customer; // that the rows tell about
    std::vector<LookupField> fields{}; // of all columns that are no keys
};

/// In the order of the links. The fields are called "iklim: Bölge", with the id "customer.iklim__bolge", which no
/// imported column can have; an id that is taken is numbered. Words are categories.
Result<std::vector<ActiveLookup>> activeLookups(WorkspaceFile &file);

/// The standard fields and those of live imports.
Result<fields::Catalogue> importedCatalogue(WorkspaceFile &file);

} // namespace dilim::store
