// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/word_endings.h"

#include <array>
#include <cstddef>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;

/// An ending behind each kind of last vowel.
struct Ending {
    std::u16string_view back; // behind a, ı
    std::u16string_view front; // e, ə, i
    std::u16string_view backRounded; // o, u
    std::u16string_view frontRounded; // ö, ü
};

struct Endings {
    std::string_view language;
    Ending people;
    Ending owner;
    Ending origin;
    Ending place;
};
constexpr Endings table[] = {
    {"tr",
     {u"lar", u"ler", u"lar", u"ler"},
     {u"nın", u"nin", u"nun", u"nün"},
     {u"ndan", u"nden", u"ndan", u"nden"},
     {u"ndaki", u"ndeki", u"ndaki", u"ndeki"}},
    {"az",
     {u"lar", u"lər", u"lar", u"lər"},
     {u"nın", u"nin", u"nun", u"nün"},
     {u"ndan", u"ndən", u"ndan", u"ndən"},
     {u"ndakı", u"ndəki", u"ndakı", u"ndəki"}},
};

const Endings *endingsOf(std::string_view language)
{
    for (const Endings &row : table) {
        if (row.language == language)
            return &row;
    }
    return nullptr;
}

std::u16string_view chosen(const Ending &ending, const QString &text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar letter = text[i].toLower();
        if (QStringView(u"aı").contains(letter))
            return ending.back;
        if (QStringView(u"eəi").contains(letter))
            return ending.front;
        if (QStringView(u"ou").contains(letter))
            return ending.backRounded;
        if (QStringView(u"öü").contains(letter))
            return ending.frontRounded;
    }
    return ending.front;
}

QString withEnding(const QString &text, std::string_view language, Ending Endings::*kind)
{
    const Endings *endings = endingsOf(language);
    return endings ? text + QStringView(chosen(endings->*kind, text)) : text;
}

} // namespace

QString asPeople(const QString &clause, std::string_view language)
{
    const bool participle = clause.endsWith(u'n') || !endingsOf(language);
    return participle ? withEnding(clause, language, &Endings::people) : clause + u" olanlar";
}

QString asOwner(const QString &phrase, std::string_view language)
{
    return withEnding(phrase, language, &Endings::owner);
}

QString asOrigin(const QString &phrase, std::string_view language)
{
    return withEnding(phrase, language, &Endings::origin);
}

QString asPlace(const QString &phrase, std::string_view language)
{
    return withEnding(phrase, language, &Endings::place);
}

} // namespace dilim::wording
