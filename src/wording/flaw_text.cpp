// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/flaw_text.h"

#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/language.h"
#include "wording/verdict_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <variant>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;

constexpr char context[] = "Quality";
constexpr double few = 0.001; // a share that one decimal of percent would hide

constexpr std::array<const char *, analysis::flawKindCount> kindWords = {
    QT_TRANSLATE_NOOP("Quality", "Missing values"),       QT_TRANSLATE_NOOP("Quality", "Old data"),
    QT_TRANSLATE_NOOP("Quality", "Duplicates"),           QT_TRANSLATE_NOOP("Quality", "Impossible values"),
    QT_TRANSLATE_NOOP("Quality", "Inconsistent words"),   QT_TRANSLATE_NOOP("Quality", "Decided by default"),
    QT_TRANSLATE_NOOP("Quality", "Fields with one value")};
constexpr std::array<const char *, 3> severityWords = {QT_TRANSLATE_NOOP("Quality", "Serious"),
                                                       QT_TRANSLATE_NOOP("Quality", "Worth a look"),
                                                       QT_TRANSLATE_NOOP("Quality", "Small")};

/// A reason in words; %1 in the title is the field, or else the subject.
struct ReasonWords {
    std::string_view id;
    const char *title;
    const char *explanation;
};
constexpr ReasonWords reasonWords[] = {
    {"empty", QT_TRANSLATE_NOOP("Quality", "%1 is missing"),
     QT_TRANSLATE_NOOP("Quality",
                       "A condition on this field does not match where it is empty, so these customers fall out of "
                       "segments unseen.")},
    {"source_old", QT_TRANSLATE_NOOP("Quality", "The data of %1 are old"),
     QT_TRANSLATE_NOOP(
         "Quality",
         "Nothing newer than 14 days came from this source. Who bought or unsubscribed since is not known.")},
    {"not_updated", QT_TRANSLATE_NOOP("Quality", "Customers of whom nothing new came for over a year"),
     QT_TRANSLATE_NOOP("Quality",
                       "Newer files of the same source do not hold them any more. They may have been deleted there.")},
    {"likely_pairs", QT_TRANSLATE_NOOP("Quality", "Customers who may be one person"),
     QT_TRANSLATE_NOOP("Quality", "Counted twice, a loyal customer looks like two occasional ones.")},
    {"twins", QT_TRANSLATE_NOOP("Quality", "Records that agree in all but the customer number"),
     QT_TRANSLATE_NOOP(
         "Quality",
         "All their values are those of another customer, five at least. Most often the export holds them twice.")},
    {"born_too_early", QT_TRANSLATE_NOOP("Quality", "%1: born before 1900"),
     QT_TRANSLATE_NOOP("Quality", "Nobody of these years is alive. Ages computed from them are wrong.")},
    {"too_old", QT_TRANSLATE_NOOP("Quality", "%1: older than 110 years"),
     QT_TRANSLATE_NOOP(
         "Quality", "Hardly anybody becomes as old. Such a date was most often typed wrongly or filled in to get on.")},
    {"born_in_future", QT_TRANSLATE_NOOP("Quality", "%1: born after today"),
     QT_TRANSLATE_NOOP(
         "Quality",
         "These people are not born yet. The century or the order of day and month may have been read wrongly.")},
    {"age_outside", QT_TRANSLATE_NOOP("Quality", "%1: below 0 or above 110"),
     QT_TRANSLATE_NOOP("Quality", "No customer has such an age.")},
    {"repeated_digits", QT_TRANSLATE_NOOP("Quality", "%1: one digit over and over"),
     QT_TRANSLATE_NOOP(
         "Quality", "A value like 666666, far above the others, was most often typed to get on. It spoils averages.")},
    {"far_outside", QT_TRANSLATE_NOOP("Quality", "%1: far beyond all others"),
     QT_TRANSLATE_NOOP("Quality",
                       "More than ten times what 99 of 100 customers have. A decimal mark may have been read wrongly; "
                       "it spoils averages.")},
    {"order_before_registration", QT_TRANSLATE_NOOP("Quality", "Orders before the day of registration"),
     QT_TRANSLATE_NOOP("Quality",
                       "Either the orders or the registrations have another date format, or guests registered later.")},
    {"order_in_future", QT_TRANSLATE_NOOP("Quality", "Orders of days to come"),
     QT_TRANSLATE_NOOP("Quality",
                       "An order cannot be newer than today. Day and month may have been read in the wrong order.")},
    {"negative_quantity", QT_TRANSLATE_NOOP("Quality", "Negative quantities without a cancellation"),
     QT_TRANSLATE_NOOP("Quality",
                       "No status says that these orders were cancelled. Lines below zero are left out of the revenue, "
                       "so it may be too high.")},
    {"similar_words", QT_TRANSLATE_NOOP("Quality", "%1: words that look like another"),
     QT_TRANSLATE_NOOP(
         "Quality",
         "They differ by a letter or two from a word that many more customers have. Segments of that word miss them.")},
    {"rare_words", QT_TRANSLATE_NOOP("Quality", "%1: words that hardly anybody has"),
     QT_TRANSLATE_NOOP("Quality", "In a field of few words, these stand alone. They may be jokes or mistakes.")},
    {"spellings", QT_TRANSLATE_NOOP("Quality", "%1: one word in several spellings"),
     QT_TRANSLATE_NOOP("Quality", "They differ by capitals, accents or punctuation only.")},
    {"decided_by_default", QT_TRANSLATE_NOOP("Quality", "%1: decided by default"),
     QT_TRANSLATE_NOOP("Quality", "Nothing in the file says how this column is to be read. What is usual was taken.")},
    {"one_value", QT_TRANSLATE_NOOP("Quality", "%1 is the same for nearly everybody"),
     QT_TRANSLATE_NOOP("Quality", "More than 99 of 100 have one value, so nothing can be told apart by this field.")},
};

struct FixWords {
    std::string_view id;
    const char *text;
};
constexpr FixWords fixWords[] = {
    {"add_column", QT_TRANSLATE_NOOP("Quality", "Ask for it at the next contact, or import a file that holds it.")},
    {"newer_export", QT_TRANSLATE_NOOP("Quality", "Export this source again and add the new file.")},
    {"review_pairs", QT_TRANSLATE_NOOP("Quality", "Look at the pairs and join or keep them apart.")},
    {"correct_source",
     QT_TRANSLATE_NOOP("Quality",
                       "Correct the values in the system they come from, export again and add the new file.")},
    {"map_column",
     QT_TRANSLATE_NOOP(
         "Quality",
         "Take the import back, add the file again and choose the field and the format of the column yourself.")},
    {"date_order",
     QT_TRANSLATE_NOOP(
         "Quality",
         "If day and month were exchanged: take the import back, add the file again and choose the order of the date "
         "in this column. Else correct the values.")},
    {"decimal_mark",
     QT_TRANSLATE_NOOP(
         "Quality",
         "If a comma or dot was misread: take the import back, add the file again and choose the decimal mark of this "
         "column. Else correct the values.")},
    {"status_column",
     QT_TRANSLATE_NOOP("Quality",
                       "If a column says what was cancelled or sent back: take the import back, add the file again and "
                       "choose “Order status” for that column.")},
    {"as_category",
     QT_TRANSLATE_NOOP(
         "Quality",
         "Take the import back, add the file again and choose “Category” for this column: then spellings of one word "
         "are one word.")},
    {"leave_out",
     QT_TRANSLATE_NOOP("Quality", "Leave the column out at the next import, or leave the field out of your rules.")},
};

const ReasonWords *wordsOf(std::string_view reason)
{
    const auto *row = std::ranges::find(reasonWords, reason, &ReasonWords::id);
    return row == std::end(reasonWords) ? nullptr : row;
}

/// Years are no figures: no mark parts their thousands.
bool isYear(const analysis::Flaw &flaw)
{
    return flaw.reason == "born_too_early" || flaw.reason == "too_old" || flaw.reason == "born_in_future";
}

} // namespace

QString flawKindLabel(analysis::FlawKind kind, std::string_view language)
{
    return translated(language, context, kindWords[static_cast<std::size_t>(kind)]);
}

QString severityLabel(analysis::Severity severity, std::string_view language)
{
    return translated(language, context, severityWords[static_cast<std::size_t>(severity)]);
}

QString flawTitle(const analysis::Flaw &flaw, const fields::Catalogue &catalogue, const rules::Context &when)
{
    const ReasonWords *words = wordsOf(flaw.reason);
    if (!words)
        return QString::fromStdString(flaw.reason);
    QString of =
        flaw.field.empty() ? QString::fromStdString(flaw.subject) : fieldLabel(catalogue, flaw.field, when.language);
    if (of.isEmpty())
        of = translated(when.language, context, QT_TRANSLATE_NOOP("Quality", "files without a source"));
    return filled(translated(when.language, context, words->title), {of});
}

QString flawCount(const analysis::Flaw &flaw, std::string_view language)
{
    const auto count = static_cast<std::int64_t>(flaw.count);
    if (flaw.reason == "likely_pairs")
        return filled(translated(language, context, QT_TRANSLATE_NOOP("Quality", "%1 pairs")),
                      {numberText(count, language)});
    const fields::Entity entity = fields::entityOfField(flaw.field).value_or(fields::Entity::Customer);
    return filled(
        translated(language, context, QT_TRANSLATE_NOOP("Quality", "%1 (%2)")),
        {entityCountText(entity, count, language), percentText(flaw.share, language, flaw.share < few ? 2 : 1)});
}

QString flawExplanation(const analysis::Flaw &flaw, std::string_view language)
{
    const ReasonWords *words = wordsOf(flaw.reason);
    return words ? translated(language, context, words->explanation) : QString();
}

QString flawFix(const analysis::Flaw &flaw, std::string_view language)
{
    const std::string_view fix = analysis::flawReason(flaw.reason).fix;
    const auto *row = std::ranges::find(fixWords, fix, &FixWords::id);
    return row == std::end(fixWords) ? QString::fromUtf8(fix.data(), qsizetype(fix.size()))
                                     : translated(language, context, row->text);
}

QString flawExampleText(const analysis::Flaw &flaw, const analysis::FlawExample &example,
                        const fields::Catalogue &catalogue, const rules::Context &when)
{
    const auto *number = std::get_if<Decimal>(&example.value);
    const fields::Field *field = catalogue.find(flaw.field);
    const fields::ValueType type = field ? field->type : fields::ValueType::Date;
    const QString value = number && isYear(flaw) ? QString::fromStdString(decimalText(*number))
                                                 : findingText(example.value, type, flaw.field, when);
    return example.instead.empty() ? value : value + u" → "_s + QString::fromStdString(example.instead);
}

QString scorePartText(const analysis::ScorePart &part, std::string_view language)
{
    return filled(translated(language, context, QT_TRANSLATE_NOOP("Quality", "%1: %2 of %3 points")),
                  {flawKindLabel(part.kind, language), decimalText(part.lost(), 1, language),
                   decimalText(part.weight, 0, language)});
}

QString scoreExplanation(std::string_view language)
{
    return translated(
        language, context,
        QT_TRANSLATE_NOOP("Quality",
                          "100 points, less what each kind takes off: its weight times the share that is "
                          "concerned. That share is of cells for missing values, of fields for those with one "
                          "value or decided by default, and of customers for all others."));
}

} // namespace dilim::wording
