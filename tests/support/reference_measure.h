// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/reference_facts.h"
#include "support/reference_values.h"

#include <cstddef>

namespace dilim::test {

/// What a behaviour measures of a customer, exactly: a number (days as fractions of days where they are not whole), a
/// moment, or nothing.
[[nodiscard]] Cell measured(const rules::Behaviour &behaviour, const ReferenceFacts &facts, std::size_t customer);

} // namespace dilim::test
