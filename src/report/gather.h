// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "base/progress.h"
#include "base/result.h"
#include "report/report_input.h"
#include "report/starters.h"
#include "rules/evaluate.h"
#include "rules/rule.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::report {

/// A saved segment before it is counted.
struct SegmentToTell {
    QString name{};
    std::uint8_t colour = 0; // 0..9
    rules::Rule rule{};
};

/// What a report shall speak of.
struct ReportQuestion {
    std::string path{}; // of the workspace file
    std::string language{"en"}; // of the report; the rules' own is in the context
    Paper paper = Paper::A4;
    std::vector<SegmentToTell> segments{};
    std::vector<SourceInput> sources{};
};

/// A segment whose rule could not be counted, with the reason.
struct LeftOut {
    QString name{};
    Error reason{};
};
struct Gathered {
    ReportInput input{};
    std::vector<LeftOut> leftOut{};
};

/// Works out what the starter needs. Errors: `cancelledCode`, the snapshot's failure.
Result<Gathered> gather(const Starter &starter, const ReportQuestion &question, const rules::Evaluator &evaluator,
                        const analysis::FieldSource &fields, Progress &progress);

/// A breakdown that belongs into a report.
struct WantedBreakdown {
    std::string field{};
    charts::Measure measure = charts::Measure::Customers;
};
/// Country and device, of each the first field that the data have; `isKnown` says whether they have one.
[[nodiscard]] std::vector<WantedBreakdown> wantedBreakdowns(const std::function<bool(std::string_view)> &isKnown);

} // namespace dilim::report
