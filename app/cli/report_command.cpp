// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "report/fonts.h"
#include "report/gather.h"
#include "report/layout.h"
#include "report/pdf.h"
#include "report/starters.h"
#include "rules/rule_text.h"
#include "ui/charts/chart_painter.h"

#include <QCoreApplication>

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

Result<std::vector<report::SegmentToTell>> segmentsToTell(OpenWorkspace &open)
{
    const Result<std::vector<store::Segment>> segments = open.workspace.segments();
    if (!segments)
        return segments.error();
    std::vector<report::SegmentToTell> all;
    for (const store::Segment &segment : *segments) {
        Result<rules::Rule> rule = rules::parseRule(segment.ruleJson);
        if (!rule)
            return rule.error();
        all.push_back({QString::fromStdString(segment.name), segment.colour, std::move(*rule)});
    }
    return all;
}

/// A segment that cannot be counted fails the report: nobody looks at what a weekly job leaves out.
Result<report::ReportInput> reportInput(Session &session, OpenWorkspace &open, const report::Starter &starter)
{
    Result<std::vector<report::SegmentToTell>> segments = segmentsToTell(open);
    if (!segments)
        return segments.error();
    const Result<std::vector<store::ImportRecord>> imports = open.workspace.imports();
    if (!imports)
        return imports.error();
    report::ReportQuestion question;
    question.path = open.workspace.path();
    question.language = session.language();
    question.segments = std::move(*segments);
    for (const store::ImportRecord &import : *imports) {
        if (!import.undone)
            question.sources.push_back({QString::fromStdString(import.fileName), QString::fromStdString(import.source),
                                        import.dataDate, import.outcome.rowsRead});
    }
    const rules::Evaluator evaluator(open.snapshot, open.context, open.library);
    Result<report::Gathered> gathered = report::gather(starter, question, evaluator, open.fields(), session.progress());
    if (!gathered)
        return gathered.error();
    if (!gathered->leftOut.empty())
        return gathered->leftOut.front().reason;
    return std::move(gathered->input);
}

} // namespace

int makeReport(Session &session)
{
    if (session.argumentCount() != 1 || !session.has("o") || !session.has("starter"))
        return session.wrongUsage();
    const report::Starter *starter = report::starterOf(session.value("starter"));
    if (!starter)
        return session.fail({"cli.bad_option", {"starter", session.value("starter")}});
    const Result<report::Paper> paper = paperOf(session);
    if (!paper)
        return session.fail(paper.error());
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    Result<report::ReportInput> input = reportInput(session, *open, *starter);
    if (!input)
        return session.fail(input.error());
    input->paper = *paper;
    const Result<void> fonts = report::loadFonts();
    if (!fonts)
        return session.fail(fonts.error());

    const report::Document document = report::starterReport(*starter, *input);
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
