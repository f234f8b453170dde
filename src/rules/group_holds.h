// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <cstddef>

namespace dilim::rules {

/// Whether a group takes a customer for whom `holding` of its `children` lines hold. `number` is that of AtLeast,
/// AtMost and Exactly.
[[nodiscard]] constexpr bool groupHolds(Match match, std::size_t number, std::size_t holding, std::size_t children)
{
    switch (match) {
    case Match::All:
        return holding == children;
    case Match::Any:
        return holding > 0;
    case Match::None:
        return holding == 0;
    case Match::AtLeast:
        return holding >= number;
    case Match::AtMost:
        return holding <= number;
    case Match::Exactly:
        return holding == number;
    }
    return false;
}

} // namespace dilim::rules
