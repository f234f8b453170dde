// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/report_answer.h"

namespace dilim::ui {
namespace {

report::ReportQuestion questionOf(const WorkspaceState &state, const ReportWish &wish)
{
    report::ReportQuestion question;
    question.path = state.path.toStdString();
    question.language = wish.language.empty() ? state.language() : wish.language;
    question.paper = wish.paper;
    for (const SavedSegment &saved : state.segments) {
        if (saved.rule && !wish.without.contains(saved.segment.id))
            question.segments.push_back(
                {QString::fromStdString(saved.segment.name), saved.segment.colour, *saved.rule});
    }
    for (const store::ImportRecord &import : state.imports) {
        if (!import.undone)
            question.sources.push_back({QString::fromStdString(import.fileName), QString::fromStdString(import.source),
                                        import.dataDate, import.outcome.rowsRead});
    }
    return question;
}

} // namespace

std::vector<const report::Starter *> startersFor(const WorkspaceState &state)
{
    std::vector<const report::Starter *> fitting;
    for (const report::Starter &starter : report::starters()) {
        const bool onlyRfm = starter.rfm && !starter.segments;
        if (!onlyRfm || state.hasOrders())
            fitting.push_back(&starter);
    }
    return fitting;
}

Result<ReportAnswer> reportOf(const WorkspaceState &state, const ReportWish &wish, Progress &progress)
{
    Result<report::Gathered> gathered =
        report::gather(*wish.starter, questionOf(state, wish), *state.evaluator, state.fields(), progress);
    if (!gathered)
        return gathered.error();
    ReportAnswer answer;
    answer.document = report::starterReport(*wish.starter, gathered->input);
    answer.document.margins = wish.margins;
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    answer.pages = std::make_shared<const std::vector<report::Page>>(report::layout(answer.document));
    answer.leftOut = std::move(gathered->leftOut);
    answer.made = state.context.now;
    return answer;
}

} // namespace dilim::ui
