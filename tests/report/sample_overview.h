// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_input.h"

#include <string>

namespace dilim::test {

enum class SampleSegments { Saved, None };

/// An invented shoe shop: figures that agree with each other, names as long as they come.
report::ReportInput sampleOverview(const std::string &language, report::Paper paper,
                                   SampleSegments segments = SampleSegments::Saved);

/// The starter "overview" of them.
report::Document overviewReport(const report::ReportInput &input);

} // namespace dilim::test
