// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ui/session/workspace_state.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dilim::ui {

/// What one line of a segment's rule says of a customer, in words.
struct WhyLine {
    enum class Answer : std::uint8_t { Yes, No, Off } answer{};
    int depth = 0;
    QString words{};
    QString value{}; // that decided; of groups how many of their lines hold
    QString origin{}; // rows of files that decided, a line each
};

struct WhyAnswer {
    bool member = false;
    std::vector<WhyLine> lines{};
    QString change{}; // the smallest one that would turn the answer, as a sentence
};

struct WhyQuestion {
    std::size_t segment = 0; // index in the state; has a rule
    std::uint32_t customer = 0;
    bool withOrigins = false; // rows of files: slow when first asked for
};

/// Why a customer is in a segment, or not, in the language of the state. By a job. Errors: those of rules::explain and
/// rules::smallestFlip.
[[nodiscard]] Result<WhyAnswer> whyAnswer(const StatePtr &state, const WhyQuestion &question, Progress &progress);

} // namespace dilim::ui
