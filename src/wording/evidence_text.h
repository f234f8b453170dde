// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_report.h"
#include "wording/language.h"

#include <QString>

#include <string_view>

namespace dilim::wording {

/// One sentence that says why something was decided while a file was read, in a language or, if none is named, the
/// loaded one: "Day comes first: line 6 has 13/02/2026." An id without words is shown with its arguments.
[[nodiscard]] QString evidenceText(const ingest::Evidence &evidence, std::string_view language = loadedLanguage());
/// Whether an id has words of its own.
[[nodiscard]] bool hasEvidenceText(std::string_view id);

} // namespace dilim::wording
