// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wording/language.h"

#include <QString>

#include <string_view>

namespace dilim::wording {

/// One or two sentences that say what happened, what was kept and what to do, in a language or, if none is named, the
/// loaded one. A code without words gives a sentence with the code and its arguments, so that it can be reported.
[[nodiscard]] QString errorText(const Error &error, std::string_view language = loadedLanguage());
/// Whether a code has words of its own.
[[nodiscard]] bool hasErrorText(std::string_view code);

} // namespace dilim::wording
