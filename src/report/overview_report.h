// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/breakdown.h"
#include "analysis/rfm.h"
#include "charts/breakdown_chart.h"
#include "report/document.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::report {

namespace analysis_ {
struct SegmentFigures {
    std::uint64_t customers = 0;
    std::uint64_t orders = 0;
    std::int64_t revenue = 0;
};
struct Period {
    std::uint64_t orders = 0;
    std::int64_t revenue = 0;
    double repeatRate = 0;
};
struct Overview {
    std::uint64_t customers = 0;
    std::uint64_t buyers = 0;
    std::int64_t revenue = 0;
    Date first{}, last{};
    Period now{};
    std::optional<Period> before{};
    std::uint64_t ordersInOtherCurrencies = 0;
};
} // namespace analysis_

/// A saved segment, counted and in words.
struct SegmentInput {
    QString name{};
    std::uint8_t colour = 0; // 0..9
    QString rule{}; // one sentence
    analysis_::SegmentFigures figures{};
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
    QString source{}; // "shopify"
    Date dataDate{};
    std::uint64_t rows = 0; // records read
};

/// Everything the starter "overview" tells. Amounts are in `currency`.
struct OverviewInput {
    QString business{}; // head of each page
    QString workspaceFile{}; // without folders
    std::string language{"en"}; // "en", "tr", "az"
    std::string currency{};
    Date today{}; // the day on which the report is made
    Paper paper = Paper::A4;
    analysis_::Overview overview{};
    std::vector<SegmentInput> segments{}; // may be empty: then the ten RFM groups stand in their place
    std::optional<analysis::RfmResult> rfm{}; // nothing where there are no orders
    std::vector<BreakdownInput> breakdowns{};
    std::vector<SourceInput> sources{};
};

/// The starter "overview": figures of the whole, sizes of segments, RFM grid with its cut points, country and device,
/// rules in words, sources and method. Sections without data are left out.
[[nodiscard]] Document overviewReport(const OverviewInput &input);

/// The fields whose breakdowns belong into an overview, first known one of each kind: country, device. `isKnown` says
/// whether the data have a field.
[[nodiscard]] std::vector<std::string> overviewBreakdownFields(const std::function<bool(std::string_view)> &isKnown);

} // namespace dilim::report
