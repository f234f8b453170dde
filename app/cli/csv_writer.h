// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace dilim::cli {

/// Appends a line of CSV for other programs: UTF-8, comma, LF, cells quoted where needed. A cell that a spreadsheet
/// would run as a formula gets an apostrophe in front, unless it is a plain number or phone.
void appendCsvRow(std::string &text, const std::vector<std::string> &cells);

} // namespace dilim::cli
