// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>

#include <string_view>

/// Turkish and Azerbaijani compare with the ablative: "3'ten fazla", "10-dan çox" (more than 3, than 10). Its vowel and
/// consonant follow the last word of the number as it is spoken, as do those of Azerbaijani ordinals.
namespace dilim::wording {

/// The number as it stands before "more" and "less": "3'ten" (tr), "3-dən" (az), "3" (en).
[[nodiscard]] QString numberCompared(Decimal number, std::string_view language);
/// The same of an amount: "5.000 ₼-dan" (az). Turkish says "₺5.000 üzerinde" instead, which takes no suffix,
/// because people disagree on how to read one behind "₺5.000".
[[nodiscard]] QString amountCompared(Decimal amount, std::string_view currency, std::string_view language);
/// The same of a number of percent: "%50’den" (tr), "50%-dən" (az).
[[nodiscard]] QString percentCompared(Decimal percent, std::string_view language);
/// The place in an order: "3rd" (en), "3." (tr), "3-cü" (az).
[[nodiscard]] QString ordinalText(Decimal number, std::string_view language);

} // namespace dilim::wording
