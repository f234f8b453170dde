// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_zone.h"
#include "ingest/cell_recipe.h"
#include "ingest/read_report.h"
#include "ingest/readers/chunk_cutter.h"
#include "ingest/reading.h"
#include "ingest/row_kind.h"
#include "ingest/row_sink.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ingest {

/// One column and what is to be done with it.
struct PlanColumn {
    std::string header{}; // unique, trimmed
    std::vector<std::string> fields{}; // empty: not imported
    Reading reading{};
    std::optional<CellRecipe> recipe{}; // its cells are made; else they are those of the file
    bool addsUp = false; // see ColumnMapping
    std::string sameFor{}; // see ColumnMapping
    bool personalSkipped = false; // not imported because of what it holds: kept out of rejects too
};

/// Columns (index in the file) in which cancellations of orders show: numbers that begin with a letter, and negative
/// quantities.
struct CancellationRule {
    std::size_t orderColumn = 0;
    std::size_t quantityColumn = 0;
};

/// Everything that a worker must know to turn chunks into batches.
struct ReadPlan {
    fields::Entity primary = fields::Entity::Customer;
    CutterSettings cutting{};
    std::uint64_t headerLine = 0; // line on which the header stands, 0: none
    bool separatorLine = false; // line 1 is "sep=;"
    std::vector<std::string> headerCells{}; // as in the file
    RowJudge::BareTotals bareTotals = RowJudge::BareTotals::AreRecords;
    std::vector<PlanColumn> columns{}; // those of the file in its order, then those that are made
    std::size_t fileColumns = 0;
    std::vector<RowTest> leaveOut{}; // rows that are not wanted
    std::vector<fields::Field> customFields{};
    TimeZone zone{};
    /// Where cancellations can be looked for; nothing if the file has no such columns or it is switched off.
    std::optional<CancellationRule> watch{};
    /// Amounts of this column carry signs of currencies, and no column names them: the signs become "order.currency".
    std::optional<std::size_t> currencySigns{};
    std::string cancellationPrefix{}; // decided: makes the column of cancelled orders; empty: none
};

/// What the sink is told: the imported columns in file order, then the currencies of signs and the cancelled orders if
/// there are such columns.
[[nodiscard]] ImportPlan importPlanOf(const ReadPlan &plan);

} // namespace dilim::ingest
