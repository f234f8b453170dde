// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/verdict_text.h"

#include "rules/edit.h"
#include "wording/formats.h"
#include "wording/rule_sentence.h"
#include "wording/value_words.h"

#include <QStringList>
#include <QtGlobal>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;
using fields::ValueType;

constexpr char verdicts[] = "Verdicts";

/// Writes a value, whatever it is.
struct FindingWords {
    ValueType type;
    std::string_view field;
    const rules::Context &context;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string &word) const { return valueLabel(field, word, context.language); }
    QString operator()(const Decimal &number) const
    {
        return type == ValueType::Money ? amountText(number, context.currency, context.language)
                                        : numberText(number, context.language);
    }
    QString operator()(const Date &day) const { return dateText(day, context.language); }
    QString operator()(const Moment &moment) const { return momentText(moment, context.timeZone, context.language); }
    QString operator()(bool yes) const
    {
        return translated(context.language, verdicts,
                          yes ? QT_TRANSLATE_NOOP("Verdicts", "Yes") : QT_TRANSLATE_NOOP("Verdicts", "No"));
    }
    QString operator()(const std::vector<std::string> &words) const
    {
        QStringList list;
        for (const std::string &word : words)
            list += valueLabel(field, word, context.language);
        return list.join(u", "_s);
    }
};

} // namespace

QString conditionSentence(const rules::Condition &condition, const fields::Catalogue &catalogue,
                          const rules::Context &context)
{
    rules::Rule alone;
    alone.root.children.emplace_back(condition);
    return ruleSentence(alone, catalogue, context);
}

const fields::Field *askedField(const rules::Verdict &verdict, const rules::Rule &rule,
                                const fields::Catalogue &catalogue)
{
    const rules::Condition *condition = verdict.active ? rules::findCondition(rule, verdict.id) : nullptr;
    const auto *asked = condition ? std::get_if<rules::CustomerField>(&condition->subject) : nullptr;
    return asked ? catalogue.find(asked->field) : nullptr;
}

QString findingText(const rules::Finding &value, ValueType type, std::string_view fieldId,
                    const rules::Context &context)
{
    return std::visit(FindingWords{type, fieldId, context}, value);
}

QString sourceText(const std::optional<rules::RowSource> &source, std::string_view language)
{
    if (!source)
        return translated(language, verdicts, QT_TRANSLATE_NOOP("Verdicts", "a row of unknown origin"));
    const QString line = QString::number(source->line);
    if (source->file.empty())
        return filled(translated(language, verdicts, QT_TRANSLATE_NOOP("Verdicts", "import %1, line %2")),
                      {QString::number(source->import), line});
    return filled(translated(language, verdicts, QT_TRANSLATE_NOOP("Verdicts", "%1, line %2")),
                  {QString::fromStdString(source->file), line});
}

} // namespace dilim::wording
