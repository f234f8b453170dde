// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"

#include <QString>

#include <string_view>

namespace dilim::wording {

/// A field as a part of somebody or something: what stands after "whose" in English ("country"), and with the ending of
/// the third person in Turkish and Azerbaijani ("ülkesi", "ölkəsi"). Of custom fields the header in quotation marks.
[[nodiscard]] QString fieldPhrase(const fields::Catalogue &catalogue, std::string_view id, std::string_view language);
/// A field as a thing of its own, in the middle of a sentence: "city", "şehir", "order's city".
[[nodiscard]] QString fieldNoun(const fields::Catalogue &catalogue, std::string_view id, std::string_view language);
/// The same behind "different": "cities", "kategori".
[[nodiscard]] QString fieldNouns(const fields::Catalogue &catalogue, std::string_view id, std::string_view language);

} // namespace dilim::wording
