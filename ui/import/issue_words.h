// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_report.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace dilim::ui {

/// A reason why rows or cells were not taken, with the first place where it holds.
struct IssueReason {
    QString sentence{};
    std::uint64_t count = 0;
    QString example{}; // "line 7, Birth Date: 31.02.2025"
};
/// The most frequent first.
[[nodiscard]] std::vector<IssueReason> reasonsOf(const std::vector<ingest::RowIssue> &issues,
                                                 const std::vector<ingest::ColumnReport> &columns);
/// "Save rejected rows…", "Save unread cells…" or both; empty if there is neither.
[[nodiscard]] QString saveIssuesWords(const std::vector<ingest::RowIssue> &issues);
/// "3 lines left out: 2 blank lines, 1 line of totals"; empty if none was. The header itself is not
/// left out, only where it comes again.
[[nodiscard]] QString leftOutWords(const std::map<std::string, std::uint64_t> &skippedLines);
/// The column's name in the file; empty if the issue is about its whole row.
[[nodiscard]] QString columnOf(const ingest::RowIssue &issue, const std::vector<ingest::ColumnReport> &columns);

} // namespace dilim::ui
