// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace dilim::wording {

/// A word that a field holds, in words of a language: "sepete ekleme" for "add_to_cart" of event.type, "aktif" for
/// "active" of customer.engagement, "Türkiye" for "TR" of customer.country. Words of fields that hold the data's own stay as they are.
[[nodiscard]] QString valueLabel(std::string_view field, std::string_view word, std::string_view language);

} // namespace dilim::wording
