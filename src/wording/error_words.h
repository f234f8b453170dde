// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/argument_words.h"

#include <span>
#include <string_view>

namespace dilim::wording {

/// The sentence of an error code, in English, and what its arguments are.
struct ErrorWords {
    std::string_view code{};
    const char *text = nullptr; // context "Errors"
    Arguments arguments{};
};

/// Of the workspace, of what is made from it and of the command line.
[[nodiscard]] std::span<const ErrorWords> workspaceErrors();
/// Of files to read and how they are read.
[[nodiscard]] std::span<const ErrorWords> importErrors();
[[nodiscard]] std::span<const ErrorWords> ruleErrors();

} // namespace dilim::wording
