// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace dilim::test {

/// What a person could not read in a window, a line each: texts that are cut, that lie over one another, that have
/// letters which their font does not have. A text that ends with "…" for want of room is fine if its tooltip says it
/// whole.
[[nodiscard]] QStringList unreadableTexts(QWidget &window);

} // namespace dilim::test
