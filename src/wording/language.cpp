// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

#include "wording/formats.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <atomic>
#include <iterator>
#include <memory>

// The texts are a resource of a static library: nothing but this call keeps the linker from leaving it out.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::string_view, 3> languageIds = {"en", "tr", "az"};
/// What tr() answers in; as global as the translators of the application that it goes with. Changed by the main thread.
std::atomic<std::size_t> loadedIndex{0};

constexpr auto installedName = "dilim.language"_L1;

/// The number of languages if there is no such language.
std::size_t indexOf(std::string_view language)
{
    return static_cast<std::size_t>(std::ranges::find(languageIds, language) - languageIds.begin());
}

QString fileOf(std::string_view language)
{
    return u":/i18n/dilim_" + QLatin1StringView(language.data(), qsizetype(language.size())) + u".qm";
}

/// All languages, read once and never changed: asking a translator is safe from any thread.
struct Texts {
    std::array<QTranslator, languageIds.size()> byLanguage;

    Texts()
    {
        initTranslations();
        for (std::size_t i = 0; i < languageIds.size(); ++i)
            (void)byLanguage[i].load(fileOf(languageIds[i]));
    }
};

const QTranslator *textsOf(std::string_view language)
{
    static const Texts texts;
    const std::size_t index = indexOf(language);
    return index == languageIds.size() ? nullptr : &texts.byLanguage[index];
}

/// Our three languages ask only whether a count is one; larger ones than Qt's `int` are many all the same.
int pluralNumber(std::int64_t count)
{
    return int(std::clamp<std::int64_t>(count, 0, 1'000'000));
}

QString lookUp(std::string_view language, const char *context, const char *source, int count)
{
    const QTranslator *texts = textsOf(language);
    const QString found = texts ? texts->translate(context, source, nullptr, count) : QString();
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

/// Asked before those that were installed earlier.
void install(QCoreApplication &application, const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        return;
    translator->setObjectName(installedName);
    QCoreApplication::installTranslator(translator.get());
    translator.release()->setParent(&application);
}

} // namespace

std::span<const std::string_view> languages()
{
    return languageIds;
}

bool isLanguage(std::string_view id)
{
    return indexOf(id) < languageIds.size();
}

QString translated(std::string_view language, const char *context, const char *source)
{
    return lookUp(language, context, source, -1);
}

QString translated(std::string_view language, const char *context, const char *source, std::int64_t count)
{
    return lookUp(language, context, source, pluralNumber(count)).replace(u"%n"_s, numberText(count, language));
}

QString filled(const QString &text, const QStringList &values)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = i + 1 < text.size() && text[i] == u'%' ? text[i + 1].unicode() - u'0' : 0;
        if (place < 1 || place > 9) {
            result += text[i];
            continue;
        }
        result += values.value(place - 1);
        ++i;
    }
    return result;
}

bool loadLanguage(QCoreApplication &application, std::string_view language)
{
    if (!isLanguage(language))
        return false;
    initTranslations();
    const QList<QTranslator *> before = application.findChildren<QTranslator *>(installedName);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    // Qt's own dialogs and menus: its catalogue, if it is installed, and over it ours.
    const auto own = QLatin1StringView(language.data(), qsizetype(language.size()));
    install(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_" + own + u".qm");
    install(application, u":/i18n/qtbase_" + own + u".qm");
    install(application, fileOf(language));
    QLocale::setDefault(QLocale(own)); // names of months and days in calendars
    loadedIndex = indexOf(language);
    return true;
}

std::string_view loadedLanguage()
{
    return languageIds[loadedIndex];
}

QString capitalised(const QString &text, std::string_view language)
{
    const auto first = std::ranges::find_if(text, [](QChar letter) { return letter != u'('; });
    if (first == text.end())
        return text;
    const auto place = first - text.begin();
    const bool dotted = language != "en" && *first == u'i';
    return text.left(place) + (dotted ? QChar(u'İ') : first->toUpper()) + text.mid(place + 1);
}

QString decapitalised(const QString &text, std::string_view language)
{
    if (text.isEmpty() || (text.size() > 1 && text[1].isUpper()))
        return text;
    const bool turkic = language != "en";
    const QChar first = turkic && text[0] == u'İ' ? QChar(u'i')
        : turkic && text[0] == u'I'               ? QChar(u'ı')
                                                  : text[0].toLower();
    return first + text.mid(1);
}

} // namespace dilim::wording
