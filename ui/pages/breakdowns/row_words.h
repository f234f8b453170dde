// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QString>

#include <string>
#include <string_view>

namespace dilim::ui {

/// Heading of what a breakdown groups by: "Province", "Age".
[[nodiscard]] QString fieldWords(const WorkspaceState &state, std::string_view by);
/// A word of a breakdown's key as people read it: "İstanbul", "20–29", "Monday", "Not known".
[[nodiscard]] QString rowWords(const WorkspaceState &state, std::string_view by, const std::string &word);
/// "14:00" of the hour 14.
[[nodiscard]] QString hourWords(int hour);
/// True for parts and bands: their order is their own, not that of the figures.
[[nodiscard]] bool hasOwnOrder(std::string_view by);

} // namespace dilim::ui
