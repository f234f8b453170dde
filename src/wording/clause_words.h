// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace dilim::wording {

/// What is compared, as far as words differ: a birth date "is", a last purchase "was", days since it are "ago".
enum class Family : std::uint8_t { Words, Number, Money, Day, Occurrence, Elapsed, YesNo, List };

/// The family of a field's type.
[[nodiscard]] Family familyOf(fields::ValueType type);

/// A comparison: the operator and its operands, and what they are compared with.
struct Comparison {
    Family family = Family::Words;
    fields::ValueType type = fields::ValueType::Text; // of the operands
    std::string_view op{};
    const std::vector<rules::Value> &operands;
    const rules::Context &context;
};

/// The words of a value of a type: "₺5.000", "21.11.2026", "Shoes"; in quotation marks where it is free text or could
/// be taken for more than one word of the sentence.
[[nodiscard]] QString valueText(const rules::Value &value, fields::ValueType type, const rules::Context &context);

/// "whose country is Germany or France", "ülkesi Almanya veya Fransa olan". An operator or operands that no template
/// fits are named by their ids.
[[nodiscard]] QString whoseClause(const QString &subject, const Comparison &comparison);
/// "category Shoes" (as in "who bought category Shoes"); empty where the comparison needs a whole clause.
[[nodiscard]] QString shortClause(const QString &subject, const Comparison &comparison);
/// "at least 3", "₺5.000 üzerinde": the amount before a noun or a verb; empty where the operator has no such form.
[[nodiscard]] QString amountWords(const Comparison &comparison);

} // namespace dilim::wording
