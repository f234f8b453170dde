// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/value_text.h"
#include "rules/rule_text.h"
#include "wording/flaw_text.h"
#include "wording/formats.h"
#include "workspace/data_quality.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

using analysis::Flaw;
using analysis::QualityReport;

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

Result<workspace::KnownOfData> knownOf(OpenWorkspace &open)
{
    Result<std::vector<store::ImportRecord>> imports = open.workspace.imports();
    if (!imports)
        return imports.error();
    Result<std::vector<store::Edit>> edits = open.workspace.edits();
    if (!edits)
        return edits.error();
    const Result<std::vector<store::Segment>> segments = open.workspace.segments();
    if (!segments)
        return segments.error();
    workspace::KnownOfData known{*std::move(imports), *std::move(edits), {}};
    for (const store::Segment &segment : *segments) {
        if (Result<rules::Rule> rule = rules::parseRule(segment.ruleJson))
            known.segments.emplace_back(segment.name, *std::move(rule));
    }
    return known;
}

Json flawJson(const Flaw &flaw, const OpenWorkspace &open)
{
    Json examples = Json::array();
    for (const analysis::FlawExample &example : flaw.examples) {
        Json one = Json::object();
        if (example.customer)
            one["customer"] = plainValue(open.fields(), "customer.external_id", *example.customer);
        rules::Verdict value;
        value.value = example.value;
        one["value"] = plainVerdictValue(value, open.context.timeZone);
        if (!example.instead.empty())
            one["instead"] = example.instead;
        examples.push_back(std::move(one));
    }
    Json segments = Json::array();
    for (const analysis::FlawedSegment &segment : flaw.segments)
        segments.push_back({{"name", segment.name}, {"concerned", segment.concerned}, {"members", segment.members}});
    Json json{{"kind", analysis::flawKindId(flaw.kind)},
              {"reason", flaw.reason},
              {"severity", analysis::severityId(flaw.severity)},
              {"field", flaw.field.empty() ? Json(nullptr) : Json(flaw.field)},
              {"subject", flaw.subject.empty() ? Json(nullptr) : Json(flaw.subject)},
              {"count", flaw.count},
              {"share", flaw.share},
              {"fix", analysis::flawReason(flaw.reason).fix},
              {"examples", std::move(examples)},
              {"segments", std::move(segments)}};
    json["rule"] = flaw.rule ? Json::parse(rules::writeRule(*flaw.rule)) : Json(nullptr);
    return json;
}

Json reportJson(const QualityReport &report, const OpenWorkspace &open)
{
    Json parts = Json::array();
    for (const analysis::ScorePart &part : report.parts)
        parts.push_back({{"kind", analysis::flawKindId(part.kind)},
                         {"weight", part.weight},
                         {"share", part.share},
                         {"lost", part.lost()}});
    Json flaws = Json::array();
    for (const Flaw &flaw : report.flaws)
        flaws.push_back(flawJson(flaw, open));
    return {{"customers", report.customers}, {"score", report.score}, {"parts", parts}, {"findings", flaws}};
}

QString exampleWords(const Flaw &flaw, const OpenWorkspace &open)
{
    QStringList words;
    for (const analysis::FlawExample &example : flaw.examples) {
        const QString text = wording::flawExampleText(flaw, example, open.snapshot->catalogue, open.context);
        if (!text.isEmpty() && !words.contains(text) && words.size() < 3)
            words.append(text);
    }
    return words.join(QStringLiteral("; "));
}

QString reportWords(const QualityReport &report, const OpenWorkspace &open, const std::string &language)
{
    QString words = tr("Data quality: %1 of 100").arg(wording::numberText(report.score, language)) + QLatin1Char('\n');
    for (const analysis::ScorePart &part : report.parts) {
        if (part.lost() > 0)
            words += QLatin1String("  ") + wording::scorePartText(part, language) + QLatin1Char('\n');
    }
    if (report.flaws.empty())
        return words + tr("Nothing is wrong.");
    std::vector<QStringList> table{{tr("Weight"), tr("Finding"), tr("How many"), tr("For example"), tr("Segments")}};
    for (const Flaw &flaw : report.flaws)
        table.push_back({wording::severityLabel(flaw.severity, language),
                         wording::flawTitle(flaw, open.snapshot->catalogue, open.context),
                         wording::flawCount(flaw, language), exampleWords(flaw, open),
                         wording::numberText(flaw.segments.size(), language)});
    return words + textTable(table, {false, false, false, false, true});
}

} // namespace

int showQuality(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<workspace::KnownOfData> known = knownOf(*open);
    if (!known)
        return session.fail(known.error());
    const rules::Evaluator evaluator(open->snapshot, open->context, open->library);
    const Result<QualityReport> report = workspace::qualityOf(open->fields(), *known, evaluator, session.progress());
    if (!report)
        return session.fail(report.error());
    return session.answer(reportJson(*report, *open), reportWords(*report, *open, session.language()));
}

} // namespace dilim::cli
