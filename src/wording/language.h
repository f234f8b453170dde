// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <string_view>

class QCoreApplication;

namespace dilim::wording {

/// The languages of the program by id: "en", "tr", "az". English is the language of the source texts.
[[nodiscard]] std::span<const std::string_view> languages();
[[nodiscard]] bool isLanguage(std::string_view id);

/// The words of a source text in a language; the source text itself where there is no translation or the language is
/// unknown. Depends on nothing but its arguments, so that a window in one language can print a report in another; any
/// thread may ask.
[[nodiscard]] QString translated(std::string_view language, const char *context, const char *source);
/// The same of a text with plural forms: the form for `count`, with the count in the place %n.
[[nodiscard]] QString translated(std::string_view language, const char *context, const char *source,
                                 std::int64_t count);
/// The text with %1 .. %9 replaced by the values, all at once: a value may hold a percent sign.
[[nodiscard]] QString filled(const QString &text, const QStringList &values);

/// Makes tr() and QCoreApplication::translate() answer in a language from now on, instead of the one loaded before, Qt's
/// own dialogs, menus and calendars included.
/// False if the language is unknown; nothing changes then.
bool loadLanguage(QCoreApplication &application, std::string_view language);
/// The language that was loaded last, "en" before that.
[[nodiscard]] std::string_view loadedLanguage();

/// The text with a capital first letter, as the language writes it: "ilgi" gives "İlgi" in Turkish and Azerbaijani.
/// Opening parentheses before it are passed over.
[[nodiscard]] QString capitalised(const QString &text, std::string_view language);
/// The text with a small first letter, unless it begins with an abbreviation: "Şehir" gives "şehir", "SMS izni" stays.
[[nodiscard]] QString decapitalised(const QString &text, std::string_view language);

} // namespace dilim::wording
