// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/rule.h"
#include "support/random_tables.h"

#include <string>
#include <vector>

namespace dilim::test {

/// The fields that random rules ask about; some of them nothing ever fills.
[[nodiscard]] const std::vector<std::string> &fieldsOf(fields::Entity entity);
[[nodiscard]] const std::vector<std::string> &fieldsOf(rules::Facts facts);
/// Those whose values can be compared with values of the type, in the same order: numbers with amounts, texts with
/// categories, else only those of the same type.
[[nodiscard]] std::vector<std::string> comparable(const std::vector<std::string> &fields, fields::ValueType type,
                                                  const RandomShop &shop);

[[nodiscard]] fields::Entity entityOf(rules::Facts facts);
[[nodiscard]] fields::ValueType typeOf(const std::string &field, const RandomShop &shop);
/// The type of what a behaviour measures.
[[nodiscard]] fields::ValueType typeOf(const rules::Behaviour &behaviour, const RandomShop &shop);

} // namespace dilim::test
