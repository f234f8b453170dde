// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/column.h"
#include "rules/value_test.h"

namespace dilim::rules {

/// The rows of words, lists or texts that the test takes. The column can answer the test, and the test asks about
/// nothing but the value. A cancelled progress leaves the answer incomplete.
[[nodiscard]] columns::Bitmap matchingCodes(const columns::CodeColumn &column, const ValueTest &test,
                                            const Progress &progress);
[[nodiscard]] columns::Bitmap matchingLists(const columns::ListColumn &column, const ValueTest &test,
                                            const Progress &progress);
[[nodiscard]] columns::Bitmap matchingTexts(const columns::TextColumn &column, const ValueTest &test,
                                            const Progress &progress);

} // namespace dilim::rules
