// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/reading.h"

#include <string>
#include <string_view>

namespace dilim::ingest {

/// The cell without blanks at both ends and without what spreadsheets wrap round texts: `="00501"` and `'00501` are
/// 00501.
[[nodiscard]] std::string_view bareCell(std::string_view cell);
/// True if the ends of the cell need no second look: `bareCell` would give it back as it is.
[[nodiscard]] inline bool isBare(std::string_view cell)
{
    const auto plain = [](char c) { return c > '=' || (c > '\'' && c < '='); };
    return !cell.empty() && plain(cell.front()) && cell.back() > ' ';
}

/// Words that stand for "nothing known": N/A, NULL, -, #N/A, (not set), nan, error words of spreadsheets. `cell` is
/// bare. The empty cell is none of them.
[[nodiscard]] bool isNothing(std::string_view cell);
/// In free text only NULL and N/A themselves mean nothing.
[[nodiscard]] bool isNothingInText(std::string_view cell);
/// "#DEĞER!", "#VALUE!", "####": what a spreadsheet writes where it has no value.
[[nodiscard]] bool isSpreadsheetError(std::string_view cell);
/// "9,05555E+11": a long number that a spreadsheet has shortened. Its digits are lost.
[[nodiscard]] bool isDamagedNumber(std::string_view cell);

/// True if the text has no byte that cleaning could change.
[[nodiscard]] bool isClean(std::string_view utf8);
/// Composed (NFC), controls out, all blanks one space, ends trimmed; line breaks as the kind says. Well-formed UTF-8.
[[nodiscard]] std::string cleaned(std::string_view utf8, TextKind kind);

} // namespace dilim::ingest
