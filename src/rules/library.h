// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "fields/field.h"
#include "rules/rule.h"

#include <functional>
#include <string_view>

namespace dilim::rules {

/// What a rule may refer to beside the snapshot. What the functions return outlives the bound rule.
struct Library {
    /// The rule of a segment by its name (by match key); nullptr if there is none.
    std::function<const Rule *(std::string_view name)> segment{};
    /// The column of a derived field of customers, computed when first asked for; nullptr where its sources are absent.
    std::function<const columns::Column *(const fields::Field &field)> derived{};
};

} // namespace dilim::rules
