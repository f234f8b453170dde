// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/reason_words.h"

#include "rules/edit.h"
#include "ui/rule_editor/line_words.h"
#include "wording/error_text.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace dilim::ui {
namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

struct Reason {
    std::string_view code;
    const char *words; // %1: the argument
    std::size_t argument; // of the error; 0: none
};
/// What people can bring about in the editor. All else is said as everywhere (wording::errorText).
constexpr Reason reasons[] = {
    {"rule.operand_count", QT_TRANSLATE_NOOP("ReasonWords", "A value is missing. Press the pale field and choose one."),
     0},
    {"rule.operand_empty", QT_TRANSLATE_NOOP("ReasonWords", "The value has neither letters nor digits."), 0},
    {"rule.operand_type", QT_TRANSLATE_NOOP("ReasonWords", "The value is of another kind than the field. Choose one."),
     0},
    {"rule.unknown_field",
     QT_TRANSLATE_NOOP("ReasonWords", "This workspace has no field “%1”. Ask something else, or delete the line."), 1},
    {"rule.unknown_segment",
     QT_TRANSLATE_NOOP("ReasonWords", "There is no segment “%1” any more. Choose another one, or delete the line."), 1},
    {"rule.segment_cycle",
     QT_TRANSLATE_NOOP("ReasonWords", "A segment cannot ask for itself, not even through others: %1."), 1},
    {"rule.range_reversed", QT_TRANSLATE_NOOP("ReasonWords", "The range ends before it begins. Swap its ends."), 0},
    {"rule.days_out_of_range",
     QT_TRANSLATE_NOOP("ReasonWords", "The number of days must be a whole number from 1 to %1."), 2},
    {"rule.measure_needs_field",
     QT_TRANSLATE_NOOP("ReasonWords", "Choose the number or amount that this is computed from."), 0},
    {"rule.empty_sequence", QT_TRANSLATE_NOOP("ReasonWords", "The sequence has no steps. Add one."), 0},
    {"rule.match_number", QT_TRANSLATE_NOOP("ReasonWords", "The number of lines must be a whole number from 0 on."), 0},
};

/// The error as it is said everywhere, with the line's name instead of an id that nobody sees.
QString usualWords(Error error, const QString &line)
{
    if (!error.arguments.empty() && !line.isEmpty())
        error.arguments.front() = line.toStdString();
    return wording::errorText(error);
}

} // namespace

QString reasonWords(const Error &error, const QString &line)
{
    const auto *row = std::ranges::find(reasons, std::string_view(error.code), &Reason::code);
    if (row == std::end(reasons) || row->argument >= error.arguments.size())
        return usualWords(error, line);
    const QString words = ReasonWords::tr(row->words);
    return row->argument == 0 ? words : words.arg(QString::fromStdString(error.arguments[row->argument]));
}

QString lineName(const rules::Rule &rule, const std::string &line, const fields::Catalogue &catalogue,
                 const rules::Context &context)
{
    if (const rules::Condition *condition = rules::findCondition(rule, line))
        return subjectPart(*condition, catalogue, context).text;
    const rules::Group *group = rules::findGroup(rule, line);
    return group ? wording::matchLabel(group->match) : QString();
}

} // namespace dilim::ui
