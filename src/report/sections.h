// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/report_input.h"
#include "report/report_words.h"

#include <vector>

/// The parts that starters are made of; each gives nothing where its data are missing.
namespace dilim::report {

using Section = std::vector<Block> (*)(const ReportInput &input, const ReportWords &words);

std::vector<Block> figuresSection(const ReportInput &input, const ReportWords &words);
std::vector<Block> findingSection(const ReportInput &input, const ReportWords &words);
std::vector<Block> segmentsSection(const ReportInput &input, const ReportWords &words);
/// The same, and a sentence where there is no segment.
std::vector<Block> segmentsAloneSection(const ReportInput &input, const ReportWords &words);
std::vector<Block> rulesSection(const ReportInput &input, const ReportWords &words);
std::vector<Block> rfmSection(const ReportInput &input, const ReportWords &words);
/// The grid first, and a sentence where nobody has scores.
std::vector<Block> rfmAloneSection(const ReportInput &input, const ReportWords &words);
std::vector<Block> cutPointsSection(const ReportInput &input, const ReportWords &words);
std::vector<Block> breakdownsSection(const ReportInput &input, const ReportWords &words);
std::vector<Block> sourcesSection(const ReportInput &input, const ReportWords &words);
std::vector<Block> notesSection(const ReportInput &input, const ReportWords &words);

} // namespace dilim::report
