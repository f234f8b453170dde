// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/argument_words.h"

#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/language.h"

#include <charconv>
#include <optional>
#include <span>

namespace dilim::wording {
namespace {

struct Words {
    std::string_view id;
    const char *source;
};

constexpr Words separators[] = {
    {",", QT_TRANSLATE_NOOP("Arguments", "comma")},
    {";", QT_TRANSLATE_NOOP("Arguments", "semicolon")},
    {"TAB", QT_TRANSLATE_NOOP("Arguments", "tab")},
    {"|", QT_TRANSLATE_NOOP("Arguments", "vertical bar")},
};
constexpr Words marks[] = {
    {".", QT_TRANSLATE_NOOP("Arguments", "point")},
    {",", QT_TRANSLATE_NOOP("Arguments", "comma")},
};
constexpr Words facts[] = {
    {"customers", QT_TRANSLATE_NOOP("Arguments", "customers")},
    {"orders", QT_TRANSLATE_NOOP("Arguments", "orders")},
    {"lines", QT_TRANSLATE_NOOP("Arguments", "order lines")},
    {"events", QT_TRANSLATE_NOOP("Arguments", "events")},
};
constexpr Words fileKinds[] = {
    {"zip", QT_TRANSLATE_NOOP("Arguments", "a ZIP archive")},
    {"xlsx", QT_TRANSLATE_NOOP("Arguments", "an Excel workbook (XLSX)")},
    {"xls", QT_TRANSLATE_NOOP("Arguments", "an old Excel or Office file")},
    {"pdf", QT_TRANSLATE_NOOP("Arguments", "a PDF document")},
    {"sqlite", QT_TRANSLATE_NOOP("Arguments", "an SQLite database")},
    {"gzip", QT_TRANSLATE_NOOP("Arguments", "a compressed file (gzip)")},
    {"xz", QT_TRANSLATE_NOOP("Arguments", "a compressed file (xz)")},
    {"7z", QT_TRANSLATE_NOOP("Arguments", "a 7-Zip archive")},
    {"rar", QT_TRANSLATE_NOOP("Arguments", "a RAR archive")},
    {"image", QT_TRANSLATE_NOOP("Arguments", "a picture")},
    {"html", QT_TRANSLATE_NOOP("Arguments", "a web page or XML file")},
    {"json", QT_TRANSLATE_NOOP("Arguments", "a JSON file")},
    {"text", QT_TRANSLATE_NOOP("Arguments", "a text file")},
    {"link", QT_TRANSLATE_NOOP("Arguments", "a link to another file")},
    {"folder", QT_TRANSLATE_NOOP("Arguments", "a folder")},
    {"special", QT_TRANSLATE_NOOP("Arguments", "a device")},
    {"short", QT_TRANSLATE_NOOP("Arguments", "a file that is cut short")},
    {"other", QT_TRANSLATE_NOOP("Arguments", "a file of another program")},
    {"binary", QT_TRANSLATE_NOOP("Arguments", "a file of another program")},
};
constexpr Words dateStarts[] = {
    {"day", QT_TRANSLATE_NOOP("Arguments", "the day")},
    {"month", QT_TRANSLATE_NOOP("Arguments", "the month")},
};

constexpr Words knowledge[] = {
    {"real_export", QT_TRANSLATE_NOOP("Arguments", "its exports are known first-hand")},
    {"several_readers", QT_TRANSLATE_NOOP("Arguments", "its exports are known from several programs that read them")},
    {"second_hand", QT_TRANSLATE_NOOP("Arguments", "its exports are known second-hand only, so please check")},
    {"schema_only",
     QT_TRANSLATE_NOOP("Arguments",
                       "nobody has seen one of its exports yet, only names of its fields, so please check")},
};

// As in "the file holds reviews" and "files with reviews".
constexpr Words contents[] = {
    {"common.reviews", QT_TRANSLATE_NOOP("Arguments", "reviews")},
    {"common.support_tickets", QT_TRANSLATE_NOOP("Arguments", "support tickets")},
    {"common.campaign_results", QT_TRANSLATE_NOOP("Arguments", "results of campaigns")},
    {"common.coupons", QT_TRANSLATE_NOOP("Arguments", "coupons")},
};

QString plain(const std::string &text)
{
    return QString::fromStdString(text);
}

QString fromTable(std::span<const Words> table, const std::string &id, std::string_view language)
{
    for (const Words &row : table) {
        if (row.id == id)
            return translated(language, "Arguments", row.source);
    }
    return plain(id);
}

QString countWords(const std::string &text, std::string_view language)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? numberText(value, language) : plain(text);
}

QString lineWords(const std::string &text, std::string_view language)
{
    if (text == "0")
        return translated(language, "Arguments", QT_TRANSLATE_NOOP("Arguments", "in the middle of the file"));
    return filled(translated(language, "Arguments", QT_TRANSLATE_NOOP("Arguments", "line %1")),
                  {countWords(text, language)});
}

QString wordsOf(const std::string &text, Argument kind, std::string_view language)
{
    switch (kind) {
    case Argument::Plain:
        break;
    case Argument::Count:
        return countWords(text, language);
    case Argument::Line:
        return lineWords(text, language);
    case Argument::Separator:
        return fromTable(separators, text, language);
    case Argument::Mark:
        return fromTable(marks, text, language);
    case Argument::Field:
        return fieldLabel(fields::Catalogue(), text, language);
    case Argument::Entity:
        if (const auto entity = fields::entityFromId(text))
            return entityLabel(*entity, language);
        break;
    case Argument::Type:
        if (const auto type = fields::typeFromId(text))
            return typeLabel(*type, language);
        break;
    case Argument::Facts:
        return fromTable(facts, text, language);
    case Argument::Contents:
        return fromTable(contents, text, language);
    case Argument::Day:
        if (const auto day = parseIsoDate(text))
            return dateText(*day, language);
        break;
    case Argument::Knowledge:
        return fromTable(knowledge, text, language);
    case Argument::FileKind:
        return fromTable(fileKinds, text, language);
    case Argument::DateStart:
        return fromTable(dateStarts, text, language);
    }
    return plain(text);
}

} // namespace

QStringList argumentWords(const std::vector<std::string> &arguments, const Arguments &kinds, std::string_view language)
{
    QStringList words;
    for (std::size_t i = 0; i < arguments.size(); ++i)
        words += wordsOf(arguments[i], i < kinds.size() ? kinds[i] : Argument::Plain, language);
    return words;
}

} // namespace dilim::wording
