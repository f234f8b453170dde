// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/customer_list.h"

#include <string_view>

namespace dilim::ui {

/// Sorts texts as people of a language do, letter by letter: "Çelik" after "Cem" and before "Demir" in Turkish, where
/// it stands among the Cs in English. Case makes no difference. The key lives on by itself; any thread may call it.
[[nodiscard]] analysis::CollationKey collationKeyOf(std::string_view language);

} // namespace dilim::ui
