// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/template_answers.h"

#include "rules/evaluate.h"
#include "rules/rule_text.h"

#include <QFile>

#include <utility>

namespace dilim::ui {

Result<rules::Rule> templateRule(std::string_view id)
{
    QFile file(
        QStringLiteral(":/templates/%1.json").arg(QLatin1StringView(id.data(), static_cast<qsizetype>(id.size()))));
    return rules::parseRule(file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string());
}

namespace {

/// Nothing to count where the data lack a field or a word.
Result<TemplateAnswer> answerOf(const analysis::SegmentTemplate &row, const WorkspaceState &state, Progress &progress)
{
    const analysis::FieldSource fields = state.fields();
    TemplateAnswer answer{&row, analysis::missingFields(fields, row)};
    if (!answer.missing.empty())
        return answer;
    Result<rules::Rule> rule = templateRule(row.id);
    if (!rule)
        return rule.error();
    auto filled = analysis::filledTemplate(*std::move(rule), fields, progress);
    if (!filled)
        return filled.error();
    answer.rule = *std::move(filled);
    if (!answer.rule)
        return answer;
    const auto evaluation = rules::evaluate(*answer.rule, *state.snapshot, state.context, progress, state.library);
    if (!evaluation)
        return evaluation.error();
    answer.customers = evaluation->counts.count;
    return answer;
}

} // namespace

Result<std::vector<TemplateAnswer>> templateAnswers(const WorkspaceState &state, Progress &progress)
{
    std::vector<TemplateAnswer> answers;
    for (const analysis::SegmentTemplate &row : analysis::segmentTemplates()) {
        Result<TemplateAnswer> answer = answerOf(row, state, progress);
        if (!answer)
            return answer.error();
        answers.push_back(*std::move(answer));
    }
    return columns::unlessFailed(*state.snapshot, Result<std::vector<TemplateAnswer>>(std::move(answers)));
}

} // namespace dilim::ui
