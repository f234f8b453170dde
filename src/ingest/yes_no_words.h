// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace dilim::ingest {

/// True, false, or nothing if the word is neither: English, Turkish, Azerbaijani, 1/0, and the words of permissions.
[[nodiscard]] std::optional<bool> yesOrNo(std::string_view cell);

} // namespace dilim::ingest
