// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace dilim::cli {

/// CSV for people's spreadsheets and other programs: UTF-8, comma, LF, cells quoted where needed. A cell that a
/// spreadsheet would run as a formula gets an apostrophe in front, unless it is a plain number or phone.
class CsvWriter
{
public:
    void row(const std::vector<std::string> &cells);
    [[nodiscard]] const std::string &text() const { return m_text; }
    /// Written beside the target and renamed when complete. Error: "export.cannot_write" (path, detail).
    Result<void> save(const std::string &path) const;

private:
    std::string m_text;
};

/// The cell as it is written inside a row.
[[nodiscard]] std::string csvCell(std::string_view text);

} // namespace dilim::cli
