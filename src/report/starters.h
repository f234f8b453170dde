// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_input.h"
#include "report/sections.h"

#include <span>
#include <string_view>

namespace dilim::report {

/// A ready-made report.
struct Starter {
    std::string_view id{}; // "overview": stable, on the command line
    const char *name = nullptr; // in lists of starters; source text, context "Report"
    const char *gives = nullptr; // what it shows, in one sentence; source text, context "Report"
    const char *title = nullptr; // on paper; source text, context "Report"
    std::span<const Section> sections{};
    // What it needs beside figures of the whole and sources:
    bool segments = false;
    bool rfm = false;
    bool breakdowns = false;
};

[[nodiscard]] std::span<const Starter> starters();
/// Null for an unknown id.
[[nodiscard]] const Starter *starterOf(std::string_view id);

/// The sections of the starter; those without data are left out.
[[nodiscard]] Document starterReport(const Starter &starter, const ReportInput &input);

} // namespace dilim::report
