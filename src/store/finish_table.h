// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "fields/catalogue.h"

namespace dilim::store {

/// Turns a merged table into its shape in a snapshot: hidden columns and fields that the catalogue does not know fall
/// away, each field is held as its type wants, made-up order numbers are missing, and spellings of a category with the
/// same match key are one category, shown in its most frequent spelling (of equally frequent ones the first by bytes).
/// Words that no row has are in no dictionary.
void finishTable(columns::Table &table, const fields::Catalogue &catalogue);

} // namespace dilim::store
