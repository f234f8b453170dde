// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/overview_report.h"
#include "report/report_words.h"

#include <vector>

/// The parts of the starter "overview" in their order; each gives nothing where its data are missing.
namespace dilim::report {

using Section = std::vector<Block> (*)(const OverviewInput &input, const ReportWords &words);

std::vector<Block> titleSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> figuresSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> findingSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> segmentsSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> rulesSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> rfmSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> cutPointsSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> breakdownsSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> sourcesSection(const OverviewInput &input, const ReportWords &words);
std::vector<Block> notesSection(const OverviewInput &input, const ReportWords &words);

} // namespace dilim::report
