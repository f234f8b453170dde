// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/preview.h"

#include <string>
#include <vector>

namespace dilim::ui {

/// A word of a column that is read as another text.
struct CellFix {
    std::string word{}; // as in the file
    std::string text{}; // empty: no value
    friend bool operator==(const CellFix &, const CellFix &) = default;
};

/// The fixes among the parts of a column, the newest first.
[[nodiscard]] std::vector<CellFix> cellFixes(const ingest::ColumnMapping &column);

/// False for columns whose cells are put together from other columns: there is no one cell to fix.
[[nodiscard]] bool canFixCells(const ingest::Preview &preview, std::size_t column);

/// Has every cell with this word, letter by letter, read as a text; punctuation round it does not count, but a sign
/// does: a fix of "5" is one of "5." and not one of "-5". `entry`: what a person said of the column; `reading`: how it
/// is read now. What they say of its other cells stays true.
void fixCells(ingest::ColumnMapping &entry, const ingest::ColumnMapping &reading, const CellFix &fix);

/// All cells are read as they were before the fixes.
void takeBackFixes(ingest::ColumnMapping &entry, const ingest::ColumnMapping &reading);

} // namespace dilim::ui
