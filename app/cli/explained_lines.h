// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "rules/explain.h"

#include <cstddef>
#include <string>
#include <vector>

namespace dilim::cli {

/// For whom the lines of a rule were judged, and how that is told. What it refers to must outlive it.
struct ExplainedFor {
    const OpenWorkspace &open;
    std::size_t customer = 0;
    const std::string &language;
};

/// The lines of a rule that has all its ids: each with its sentence, its answer, the value that decided it and the rows
/// of files in which that value stands.
[[nodiscard]] Json explainedJson(const ExplainedFor &whom, const std::vector<rules::Verdict> &lines,
                                 const rules::Rule &rule);
/// The same in words: a row each, the rows of files deeper below it.
[[nodiscard]] QString explainedWords(const ExplainedFor &whom, const std::vector<rules::Verdict> &lines,
                                     const rules::Rule &rule);

} // namespace dilim::cli
