// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"
#include "analysis/overview.h"
#include "analysis/purchases.h"
#include "analysis/rfm.h"
#include "analysis/segment_figures.h"
#include "cli/commands.h"
#include "report/fonts.h"
#include "report/layout.h"
#include "report/overview_report.h"
#include "report/pdf.h"
#include "rules/rule_text.h"
#include "ui/charts/chart_painter.h"
#include "wording/labels.h"
#include "wording/rule_sentence.h"

#include <QCoreApplication>

#include <filesystem>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// --paper a4|letter. Error: "cli.bad_option" (option, value).
Result<report::Paper> paperOf(const Session &session)
{
    const std::string value = session.has("paper") ? session.value("paper") : "a4";
    if (value == "a4")
        return report::Paper::A4;
    if (value == "letter")
        return report::Paper::Letter;
    return Error{"cli.bad_option", {"paper", value}};
}

Result<std::vector<report::SegmentInput>> segmentInputs(Session &session, OpenWorkspace &open)
{
    const Result<std::vector<store::Segment>> segments = open.workspace.segments();
    if (!segments)
        return segments.error();
    const analysis::CustomerPurchases everybody = analysis::customerPurchases(*open.snapshot, {});
    std::vector<report::SegmentInput> inputs;
    for (const store::Segment &segment : *segments) {
        const Result<rules::Rule> rule = rules::parseRule(segment.ruleJson);
        if (!rule)
            return rule.error();
        const Result<rules::Evaluation> result
            = rules::evaluate(*rule, *open.snapshot, open.context, session.progress(), open.library);
        if (!result)
            return result.error();
        inputs.push_back({QString::fromStdString(segment.name), segment.colour,
                          wording::ruleSentence(*rule, open.snapshot->catalogue, open.context),
                          analysis::segmentFigures(everybody, result->members)});
    }
    return inputs;
}

Result<std::vector<report::BreakdownInput>> breakdownInputs(Session &session, const OpenWorkspace &open)
{
    const auto isKnown = [&](std::string_view id) { return open.snapshot->column(id) != nullptr; };
    std::vector<report::BreakdownInput> inputs;
    for (const report::OverviewBreakdown &wanted : report::overviewBreakdowns(isKnown)) {
        analysis::BreakdownQuestion question;
        question.by = {wanted.field};
        Result<analysis::BreakdownResult> result
            = analysis::breakdown({*open.snapshot, open.context}, question, {}, session.progress());
        if (!result)
            return result.error();
        inputs.push_back({wording::fieldLabel(open.snapshot->catalogue, wanted.field), wanted.measure, std::move(*result)});
    }
    return inputs;
}

Result<std::vector<report::SourceInput>> sourceInputs(OpenWorkspace &open)
{
    const Result<std::vector<store::ImportRecord>> imports = open.workspace.imports();
    if (!imports)
        return imports.error();
    std::vector<report::SourceInput> inputs;
    for (const store::ImportRecord &import : *imports) {
        if (!import.undone)
            inputs.push_back({QString::fromStdString(import.fileName),
                              import.source.empty() ? QStringLiteral("–") : QString::fromStdString(import.source),
                              import.dataDate, import.outcome.rowsRead});
    }
    return inputs;
}

Result<report::OverviewInput> overviewInput(Session &session, OpenWorkspace &open)
{
    const std::filesystem::path path(open.workspace.path());
    report::OverviewInput input;
    input.business = QString::fromStdString(path.stem().string());
    input.workspaceFile = QString::fromStdString(path.filename().string());
    input.language = session.language();
    input.currency = open.snapshot->currency;
    input.today = open.context.today;
    if (const Moment until = open.snapshot->dataMoment(); until != Moment{})
        input.dataUntil = open.context.timeZone.dayOf(until);

    Result<analysis::Overview> overview = analysis::overview(*open.snapshot, open.context, session.progress());
    if (!overview)
        return overview.error();
    input.overview = std::move(*overview);
    Result<analysis::RfmResult> rfm = analysis::rfm(*open.snapshot, open.context, {}, nullptr, session.progress());
    if (!rfm)
        return rfm.error();
    if (!rfm->scores.empty())
        input.rfm = std::move(*rfm);
    Result<std::vector<report::SegmentInput>> segments = segmentInputs(session, open);
    if (!segments)
        return segments.error();
    input.segments = std::move(*segments);
    Result<std::vector<report::BreakdownInput>> breakdowns = breakdownInputs(session, open);
    if (!breakdowns)
        return breakdowns.error();
    input.breakdowns = std::move(*breakdowns);
    Result<std::vector<report::SourceInput>> sources = sourceInputs(open);
    if (!sources)
        return sources.error();
    input.sources = std::move(*sources);
    return input;
}

} // namespace

int makeReport(Session &session)
{
    if (session.argumentCount() != 1 || !session.has("o") || !session.has("starter"))
        return session.wrongUsage();
    if (session.value("starter") != "overview")
        return session.fail({"cli.bad_option", {"starter", session.value("starter")}});
    const Result<report::Paper> paper = paperOf(session);
    if (!paper)
        return session.fail(paper.error());
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    Result<report::OverviewInput> input = overviewInput(session, *open);
    if (!input)
        return session.fail(input.error());
    input->paper = *paper;
    const Result<void> fonts = report::loadFonts();
    if (!fonts)
        return session.fail(fonts.error());

    const report::Document document = report::overviewReport(*input);
    const std::size_t pages = report::layout(document).size();
    const QString path = QString::fromStdString(session.value("o"));
    // The moment of the answer, not of the clock: the same question gives the same bytes.
    const Result<void> written = report::writePdf(document, {ui::paintChartOnPaper, open->context.now}, path);
    if (!written)
        return session.fail(written.error());
    return session.answer({{"file", session.value("o")}, {"pages", pages}},
                          tr("The report is in %1 (%2 pages).").arg(path).arg(pages));
}

} // namespace dilim::cli
