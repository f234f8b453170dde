// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dilim::workbook {

/// What the stored number of a cell stands for, by its number format.
struct NumberFormat {
    enum class Kind : std::uint8_t { Number, Date, DateTime, Time } kind = Kind::Number;
    std::string currency{}; // sign or code in the format, empty without one
};

/// Of a built-in format (0 ... 163), as ECMA-376 part 1, 18.8.30 lists them.
[[nodiscard]] NumberFormat builtInFormat(unsigned id);
/// Of a format code: days, months, years, hours outside of quotes, brackets and escapes make it a date.
[[nodiscard]] NumberFormat formatOfCode(std::string_view code);

enum class DateSystem : std::uint8_t { From1900, From1904 };

/// A stored number as a text that is read alike with a decimal dot and with a decimal comma: at most 15 significant
/// digits as spreadsheets have them, no exponent, never just three decimals ("1.234" becomes "1.2340"). What is no
/// number comes back as it is.
[[nodiscard]] std::string numberText(std::string_view stored);
/// A stored number with a format: "2026-01-07", "2026-02-03 20:15:00", "20:15:00", "1249.9 ₺". Times are rounded to the
/// millisecond. Of the 1900 system the day 60, which never was, is "1900-02-29", and day 0 is empty, as spreadsheets
/// show a date that is not there. A number that is no day of the years 1900 to 9999 comes as number.
[[nodiscard]] std::string formattedText(std::string_view stored, const NumberFormat &format, DateSystem system);
/// The escapes of Office Open XML texts: "_x000D_" is a carriage return, "_x005F_" an underscore.
[[nodiscard]] std::string unescaped(std::string text);

} // namespace dilim::workbook
