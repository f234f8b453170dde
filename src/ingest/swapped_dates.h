// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/inspect.h"
#include "workbook/workbook.h"

#include <span>
#include <vector>

namespace dilim::ingest {

/// Makes columns of dates doubtful in which a spreadsheet probably exchanged day and month: of texts like "13/02/2011"
/// it could convert those alone whose first number can be a month. Then no cell that is a date by type has a day above
/// 12, and the cells that stayed texts have one. The values are kept as they are read. `proofs`: by column of the file.
void doubtSwappedDates(Inspection &inspection, const std::vector<workbook::DateCells> &dateCells,
                       std::span<const Proof> proofs);

} // namespace dilim::ingest
