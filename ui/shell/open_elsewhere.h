// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/dialogs/ask.h"

namespace dilim::ui {

/// Whether opening failed since somebody else has the workspace open.
[[nodiscard]] bool isOpenElsewhere(const Error &error);
/// Who has it open since when, and whether to read it all the same.
[[nodiscard]] ConfirmQuestion openElsewhereQuestion(const Error &error);

} // namespace dilim::ui
