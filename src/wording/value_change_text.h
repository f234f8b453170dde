// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/context.h"
#include "rules/explain.h"

#include <QString>

#include <optional>
#include <string>

namespace dilim::wording {

/// A value of a field that a person puts right; `from` nothing: that of one customer, whatever it was.
struct ValueChange {
    std::string field{}; // id
    fields::ValueType type = fields::ValueType::Text;
    std::optional<rules::Finding> from{};
    rules::Finding to{}; // std::monostate: nothing is known
};

/// "City: “İstanbul” instead of “İstambul”", "Income: ₺666,666 is cleared", "City: “Bursa” by hand".
[[nodiscard]] QString valueChangeText(const ValueChange &change, const fields::Catalogue &catalogue,
                                      const rules::Context &context);

} // namespace dilim::wording
