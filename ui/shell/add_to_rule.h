// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>

namespace dilim::ui {

/// Lines are to be added to a rule: below what was pressed, a menu of the segments whose rule can get them, or of a new
/// one. `chosen` gets the intent with its segment.
void askForSegment(QWidget *window, const StatePtr &state, const Intent &intent,
                   const std::function<void(const Intent &)> &chosen);

} // namespace dilim::ui
