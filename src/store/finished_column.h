// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "fields/catalogue.h"

#include <string>
#include <string_view>

namespace dilim::store {

/// The field of a merged column that a snapshot has; nullptr for hidden columns and fields that the catalogue does not
/// know.
[[nodiscard]] const fields::Field *shownField(const std::string &column, const fields::Catalogue &catalogue);

/// Turns a merged column into its shape in a snapshot: it is held as the field's type wants, made-up order numbers are
/// missing, and spellings of a category with the same match key are one category, shown in its most frequent spelling
/// (of equally frequent ones the first by bytes). Names and codes of one country or province are one category too.
/// Words that no row has are in no dictionary.
[[nodiscard]] columns::Column finishedColumn(const fields::Field &field, columns::Column column);

/// Words of a category with equal keys are one: the match key, and in fields of places the place.
[[nodiscard]] std::string categoryKey(std::string_view field, std::string_view word);

} // namespace dilim::store
