// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <span>

namespace dilim::fields {

/// Every field the program knows by itself, in the order in which people see them. Names are marked for translation
/// (context "Fields").
[[nodiscard]] std::span<const Field> standardFields();
/// Nothing if no standard field has this id.
[[nodiscard]] const Field *standardField(std::string_view id);

} // namespace dilim::fields
