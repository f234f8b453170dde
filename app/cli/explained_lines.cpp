// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explained_lines.h"

#include "cli/value_text.h"
#include "rules/deciding_rows.h"
#include "rules/edit.h"
#include "rules/names.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/verdict_text.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// Rows of facts that are named for one line.
constexpr std::size_t mostNamedRows = 5;

/// A line as a sentence of its own; empty for groups.
QString sentenceOf(const ExplainedFor &whom, const rules::Verdict &line, const rules::Rule &rule)
{
    const rules::Condition *condition = rules::findCondition(rule, line.id);
    return condition ? wording::conditionSentence(*condition, whom.open.snapshot->catalogue, whom.open.context)
                     : QString();
}

Json rowJson(const ExplainedFor &whom, const rules::DecidingRow &row)
{
    Json json = Json::object();
    if (row.source)
        json = {{"import", row.source->import}, {"file", row.source->file}, {"line", row.source->line}};
    if (row.moment)
        json["at"] = plainMoment(*row.moment, whom.open.context.timeZone);
    if (row.amount)
        json["amount"] = decimalText(*row.amount);
    return json;
}

Json factsJson(const ExplainedFor &whom, const rules::Verdict &line, const rules::Rule &rule)
{
    Json list = Json::array();
    const fields::Field *field = wording::askedField(line, rule, whom.open.snapshot->catalogue);
    const auto source =
        field && !field->derived ? rules::customerSource(*whom.open.snapshot, whom.customer) : std::nullopt;
    if (source)
        list.push_back(
            {{"facts", "customers"}, {"count", 1}, {"rows", Json::array({rowJson(whom, {{}, {}, source})})}});
    for (const rules::DecidingFacts &facts : line.facts) {
        Json rows = Json::array();
        for (const rules::DecidingRow &row : rules::newestRows(facts, *whom.open.snapshot, mostNamedRows))
            rows.push_back(rowJson(whom, row));
        list.push_back({{"facts", rules::factsId(facts.facts)}, {"count", facts.count}, {"rows", std::move(rows)}});
    }
    return list;
}

QStringList rowsWords(const ExplainedFor &whom, const rules::DecidingFacts &facts)
{
    const auto none = QStringLiteral("–");
    const OpenWorkspace &open = whom.open;
    std::vector<QStringList> table;
    for (const rules::DecidingRow &row : rules::newestRows(facts, *open.snapshot, mostNamedRows))
        table.push_back({row.moment ? wording::momentText(*row.moment, open.context.timeZone, whom.language) : none,
                         row.amount ? wording::amountText(*row.amount, open.snapshot->currency, whom.language) : none,
                         wording::sourceText(row.source)});
    if (table.empty())
        return {tr("There is no such row in the files.")};
    QStringList words = textTable(table, {false, true, false}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (facts.count > table.size())
        words += tr("and %1 more").arg(wording::numberText(facts.count - table.size(), whom.language));
    return words;
}

QStringList factsWords(const ExplainedFor &whom, const rules::Verdict &line, const rules::Rule &rule)
{
    if (const fields::Field *field = wording::askedField(line, rule, whom.open.snapshot->catalogue)) {
        const QString definition = wording::fieldDefinition(field->id);
        if (field->derived)
            return definition.isEmpty() ? QStringList() : QStringList{definition};
        const auto source = rules::customerSource(*whom.open.snapshot, whom.customer);
        return source ? QStringList{wording::sourceText(source)} : QStringList();
    }
    QStringList words;
    for (std::size_t step = 0; step < line.facts.size(); ++step) {
        if (line.facts.size() > 1)
            words += tr("Step %1:").arg(step + 1);
        words += rowsWords(whom, line.facts[step]);
    }
    return words;
}

} // namespace

Json explainedJson(const ExplainedFor &whom, const std::vector<rules::Verdict> &lines, const rules::Rule &rule)
{
    Json list = Json::array();
    for (const rules::Verdict &line : lines) {
        Json json{
            {"id", line.id}, {"matched", line.matched}, {"value", plainVerdictValue(line, whom.open.context.timeZone)}};
        const QString sentence = sentenceOf(whom, line, rule);
        if (!sentence.isEmpty())
            json["sentence"] = sentence.toStdString();
        Json facts = factsJson(whom, line, rule);
        if (!facts.empty())
            json["facts"] = std::move(facts);
        list.push_back(std::move(json));
    }
    return list;
}

QString explainedWords(const ExplainedFor &whom, const std::vector<rules::Verdict> &lines, const rules::Rule &rule)
{
    std::vector<QStringList> table{{tr("Line"), tr("Answer"), tr("Value"), tr("Rule")}};
    for (const rules::Verdict &line : lines) {
        const QString value = QString::fromStdString(plainVerdictValue(line, whom.open.context.timeZone));
        table.push_back({QString::fromStdString(line.id), line.matched ? tr("yes") : tr("no"), value,
                         sentenceOf(whom, line, rule)});
        for (QString &cell : table.back())
            cell.replace(QLatin1Char('\n'), QLatin1Char(' ')); // one row each
    }
    const QStringList rows = textTable(table, {false, false, false, false}).split(QLatin1Char('\n'));
    QStringList words{rows.front()};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        words += rows[static_cast<qsizetype>(i) + 1];
        for (const QString &below : factsWords(whom, lines[i], rule))
            words += QLatin1String("    ") + below;
    }
    return words.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace dilim::cli
