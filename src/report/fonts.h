// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace dilim::report {

inline constexpr char16_t fontFamily[] = u"Inter";

/// Every letter and sign that the program itself writes: Turkish, Azerbaijani and English letters, currency signs,
/// arrows.
[[nodiscard]] QString neededLetters();

/// Registers the program's own fonts (Regular, Medium, SemiBold) with the font database, once, and checks that each
/// has a glyph for every needed letter. Needs a QGuiApplication. Errors: "report.font_missing" (resource),
/// "report.letter_missing" (letter, weight).
Result<void> loadFonts();

} // namespace dilim::report
