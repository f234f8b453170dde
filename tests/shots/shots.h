// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dilim::test {

class Stage;

/// A state of the window that is worth seeing. Each begins where the one before it ended, without its pop-ups.
struct Shot {
    const char *name; // of the picture
    void (*show)(Stage &stage);
};

/// Before a workspace is open, then an import into a new one.
[[nodiscard]] const std::vector<Shot> &importShots();
/// Of the sample shop.
[[nodiscard]] const std::vector<Shot> &pageShots();
/// Of a segment with a nested rule, in the editor.
[[nodiscard]] const std::vector<Shot> &editorShots();

} // namespace dilim::test
