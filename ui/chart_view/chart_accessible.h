// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dilim::ui {

/// Lets assistive technology read charts: each is a chart whose children are its marks, with name and value. Calling
/// it again changes nothing.
void installChartAccessibility();

} // namespace dilim::ui
