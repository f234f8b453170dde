// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/rule.h"
#include "wording/speech.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace dilim::wording {

/// What is compared, as far as words differ: a birth date "is", a last purchase "was", days since it are "ago".
enum class Family : std::uint8_t { Words, Number, Money, Percent, Days, Day, Occurrence, Elapsed, YesNo, List };

/// The family of a field's type.
[[nodiscard]] Family familyOf(fields::ValueType type);

/// A comparison: the operator and its operands, and what they are compared with.
struct Comparison {
    Family family = Family::Words;
    fields::ValueType type = fields::ValueType::Text; // of the operands
    std::string_view op{};
    const std::vector<rules::Value> &operands;
    const Speech &speech;
    std::string_view field{}; // whose values they are, if some values of it have words of their own
};

/// "₺5.000", "21.11.2026", "Shoes", "30 gün": an operand as it stands in a sentence. Words are in quotation marks where
/// they are free text or could be taken for more than one word of the sentence; another field is named by its phrase.
[[nodiscard]] QString valueText(const rules::Value &value, const Comparison &comparison);
/// The same in the form that stands before "more" and "less": "3’ten", "30 günden", "liste fiyatından".
[[nodiscard]] QString comparedText(const rules::Value &value, const Comparison &comparison);

/// "whose country is Germany or France", "ülkesi Almanya veya Fransa olan". An operator or operands that no template
/// fits are named by their ids.
[[nodiscard]] QString whoseClause(const QString &subject, const Comparison &comparison);
/// "category Shoes" (as in "who bought category Shoes"); empty where the comparison needs a whole clause.
[[nodiscard]] QString shortClause(const QString &subject, const Comparison &comparison);
/// "at least 3", "₺5.000 üzerinde": the amount before a noun or a verb; empty where the operator has no such form.
[[nodiscard]] QString amountWords(const Comparison &comparison);

/// The only operand if it is a whole number.
[[nodiscard]] std::optional<std::int64_t> wholeOperand(const std::vector<rules::Value> &operands);

} // namespace dilim::wording
