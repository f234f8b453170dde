// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/reference_shop.h"

#include <QtGlobal>

#include <vector>

namespace dilim::test {

/// The number drawn for each customer, by the definition of rules/lots.h.
[[nodiscard]] std::vector<quint64> lotsOf(const ReferenceShop &shop);

/// Whether a customer with this lot is in the share.
[[nodiscard]] bool isInShare(const rules::RandomShare &share, quint64 lot);

} // namespace dilim::test
