// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/save_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace dilim::tables {

/// What stands before everything else, so that spreadsheets take the file for UTF-8.
inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// True if a spreadsheet would run this text as a formula: its first character, after blanks and invisible ones, is
/// = + - @ or one of their wide forms, a tab or an end of line. Plain numbers ("-5,00") and phones ("+905321234567")
/// are harmless.
[[nodiscard]] bool wouldRun(std::string_view text);

/// The text in quotes, with an apostrophe before it where it would run. A blank parts separators inside it from a sign
/// that would begin a formula, for programs that split there in spite of the quotes.
[[nodiscard]] std::string csvText(std::string_view text);
/// All cells in quotes, ended by CR LF. Numbers, days and shares never get an apostrophe.
[[nodiscard]] std::string csvLine(const Row &row, CsvMarks marks);
[[nodiscard]] std::string csvHeader(const std::vector<std::string> &names, CsvMarks marks);

} // namespace dilim::tables
