// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dilim::ui {

/// Qt tells screen readers nothing of windows that pop up, except by the button that has them. Open menus and editors
/// of values are told as parts of the main window. Once a program suffices.
void installWindowAccessibility();

} // namespace dilim::ui
