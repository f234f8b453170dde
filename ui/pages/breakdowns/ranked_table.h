// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/breakdown.h"
#include "tables/table.h"
#include "ui/pages/breakdowns/answer.h"
#include "ui/pages/breakdowns/ranked_rows.h"
#include "ui/session/workspace_state.h"

#include <QStringList>
#include <QVector>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dilim::ui {

/// Which figure of a row is shown.
enum class ShownMeasure : std::uint8_t { Customers, Revenue, PerCustomer };

/// A breakdown by one field as rows of a card. Rows per customer are ranked by their customers, so that a place with
/// one great order does not lead.
struct RankedAnswer {
    RankedTable table{};
    std::vector<std::size_t> rows{}; // by row of the table: index in the result
    std::size_t all = 0; // rows without a limit
};
struct RankedQuestion {
    ShownMeasure measure = ShownMeasure::Customers;
    FieldView view = FieldView::Ranked;
    std::optional<std::size_t> limit{}; // of rows with a value; what has its own order is never cut
    QString comparison{}; // heading of the figures compared with
};
[[nodiscard]] RankedAnswer rankedAnswer(const WorkspaceState &state, const analysis::BreakdownResult &result,
                                        const RankedQuestion &question);

/// What is shown where a field has no such figure: events bring no money.
[[nodiscard]] ShownMeasure measureFor(const analysis::BreakdownResult &result, ShownMeasure wanted);
/// The figure of a measure; nothing where it cannot be told.
[[nodiscard]] std::optional<double> figureOf(const analysis::BreakdownFigures &figures, ShownMeasure measure);
[[nodiscard]] QString figureText(const WorkspaceState &state, const analysis::BreakdownFigures &figures,
                                 ShownMeasure measure);
/// "İstanbul\nCustomers: 19,842 (41.2%)\nRevenue: ..."
[[nodiscard]] QString figuresTip(const WorkspaceState &state, const analysis::BreakdownResult &result,
                                 const analysis::BreakdownRow &row, const QString &name);
/// All rows with all figures, heads first, for the clipboard and for files.
[[nodiscard]] tables::Table figureTable(const WorkspaceState &state, const analysis::BreakdownResult &result);
/// What must be known to read a card; empty for fields of customers.
[[nodiscard]] QString noteOf(const analysis::BreakdownResult &result, ShownMeasure wanted);
/// One or two sentences on what stands out and how many have no value; empty if there is nothing to say.
[[nodiscard]] QString sentenceOf(const WorkspaceState &state, const analysis::BreakdownResult &result);

} // namespace dilim::ui
