// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dilim::store {

/// The code of a currency as people write it: "TRY" for "try", "TL", "₺". Empty for what is none.
[[nodiscard]] std::string currencyCodeOf(std::string_view word);

} // namespace dilim::store
