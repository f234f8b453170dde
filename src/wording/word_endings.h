// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/// Endings that Turkish and Azerbaijani words take, by their last vowel. English texts come back as they are.
namespace dilim::wording {

/// A clause as a word for people: "olanlar" for "olan". Clauses end with a participle in -n, which takes the plural, or
/// in -miş, which leans on "olanlar".
[[nodiscard]] QString asPeople(const QString &clause, std::string_view language);

/// The next three are for phrases with the ending of the third person, such as "son alışverişi".
/// "son alışverişinin": of the last purchase.
[[nodiscard]] QString asOwner(const QString &phrase, std::string_view language);
/// "son alışverişinden": from, or than, the last purchase.
[[nodiscard]] QString asOrigin(const QString &phrase, std::string_view language);
/// "son alışverişindeki": that is in the last purchase.
[[nodiscard]] QString asPlace(const QString &phrase, std::string_view language);

} // namespace dilim::wording
