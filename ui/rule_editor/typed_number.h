// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "rules/operators.h"
#include "wording/clause_words.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace dilim::ui {

/// Which numbers may stand in a field, and their unit.
struct NumberKind {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    std::uint8_t decimals = maxDecimalScale; // at most
    QString before{}; // unit before the number: "₺"; may be empty
    QString after{}; // behind it: "days"
    std::string currency{}; // of amounts: its sign or word may be typed, too

    [[nodiscard]] bool isLimited() const { return least != std::numeric_limits<std::int64_t>::min(); }
};

/// What an operator takes, as the engine has it; nothing about the values of a field.
[[nodiscard]] NumberKind kindOfOperand(rules::Operand operand, std::string_view language);
/// Amounts in a currency.
[[nodiscard]] NumberKind kindOfMoney(std::string_view currency, std::string_view language);

/// The unit of values that are days or percent; those of other families have none.
void takeUnit(wording::Family family, std::string_view language, NumberKind &kind);

/// A number as a person of a language types it: "5.000" is five thousand in Turkish, "5,000" in English. The other
/// language's marks are refused where they can mean nothing else, and so is what the kind does not take.
struct TypedNumber {
    std::optional<Decimal> number{};
    QString expected{}; // where there is no number, one sentence
};
[[nodiscard]] TypedNumber typedNumber(const QString &text, const NumberKind &kind, std::string_view language);
/// The same number as it is shown in the field, without its unit.
[[nodiscard]] QString fieldText(Decimal number, const NumberKind &kind, std::string_view language);

/// With its unit: "₺5.000", "5.000 ₼", "%10".
[[nodiscard]] QString withUnit(Decimal number, const NumberKind &kind, std::string_view language);

} // namespace dilim::ui
