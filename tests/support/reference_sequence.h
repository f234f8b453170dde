// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/reference_facts.h"

#include <cstddef>

namespace dilim::test {

/// Whether a sequence happened to a customer, by trying every chain of facts.
[[nodiscard]] bool happened(const rules::Sequence &sequence, const ReferenceFacts &facts, std::size_t customer);

} // namespace dilim::test
