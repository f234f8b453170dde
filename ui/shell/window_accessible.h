// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dilim::ui {

/// Qt tells screen readers nothing of windows that pop up, except menus and choices. Those that pop up to change a
/// value are told as part of the main window. Once a program suffices.
void installWindowAccessibility();

} // namespace dilim::ui
