// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/bind.h"
#include "rules/find_field.h"
#include "rules/rule.h"

#include <string>

namespace dilim::rules {

/// Whether filters on these facts may ask about fields of the entity: orders and lines about each other and about
/// products, events about themselves and their product.
[[nodiscard]] bool reaches(Facts facts, fields::Entity entity);

/// `line` is the id of the line, for errors; they are those of `bind`.
[[nodiscard]] Result<BoundFilterGroup> bindFilters(const Names &names, const std::string &line, Facts facts,
                                                   const FilterGroup &group);

} // namespace dilim::rules
