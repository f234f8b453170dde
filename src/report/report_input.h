// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/breakdown.h"
#include "analysis/overview.h"
#include "analysis/rfm.h"
#include "analysis/segment_figures.h"
#include "charts/breakdown_chart.h"
#include "report/document.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::report {

/// A saved segment, counted and in words.
struct SegmentInput {
    QString name{};
    std::uint8_t colour = 0; // 0..9
    QString rule{}; // one sentence
    analysis::SegmentFigures figures{};
};

/// A breakdown by one field.
struct BreakdownInput {
    QString name{}; // of the field: "Country"
    charts::Measure measure = charts::Measure::Customers; // what the bars show
    analysis::BreakdownResult result{};
};

/// A file that was imported and not undone.
struct SourceInput {
    QString fileName{};
    QString source{}; // "shopify"; empty where nobody named one
    Date dataDate{};
    std::uint64_t rows = 0; // records read
};

/// Everything a starter may tell. Amounts are in `currency`.
struct ReportInput {
    QString business{}; // head of each page
    QString workspaceFile{}; // without folders
    std::string language{"en"}; // "en", "tr", "az"
    std::string currency{};
    Date today{}; // of the analyses; "last 12 months" are the 365 days before it
    std::optional<Date> dataUntil{}; // local day of the newest order or event
    Paper paper = Paper::A4;
    analysis::Overview overview{};
    std::vector<SegmentInput> segments{}; // may be empty
    std::optional<analysis::RfmResult> rfm{}; // nothing where there are no orders
    std::vector<BreakdownInput> breakdowns{};
    std::vector<SourceInput> sources{};
};

} // namespace dilim::report
