// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_answer.h"

#include "rules/evaluate.h"
#include "ui/session/segment_history.h"

#include <algorithm>

namespace dilim::ui {
namespace {

/// Everybody has no bitmap.
Result<std::optional<columns::Bitmap>> population(const WorkspaceState &state, const std::string &name,
                                                  Progress &progress)
{
    const SavedSegment *saved = name.empty() ? nullptr : state.segment(name);
    if (!saved || !saved->rule)
        return std::optional<columns::Bitmap>();
    Result<rules::Evaluation> answer = state.evaluator->evaluate(*saved->rule, progress);
    if (!answer)
        return answer.error();
    return std::optional(std::move(answer->members));
}

SegmentMovement movement(const WorkspaceState &state, const store::Segment &segment, const rules::Counts &counts)
{
    SegmentMovement moved{segment.name, segment.colour, counts.count};
    if (counts.customers > 0)
        moved.share = static_cast<double>(counts.count) / static_cast<double>(counts.customers);
    for (const store::SegmentSize &size : earlierSizes(state, segment.id))
        moved.sizes.push_back(static_cast<double>(size.customers));
    moved.sizes.push_back(static_cast<double>(counts.count));
    if (moved.sizes.size() > 1)
        moved.change =
            static_cast<std::int64_t>(counts.count) - static_cast<std::int64_t>(moved.sizes[moved.sizes.size() - 2]);
    return moved;
}

/// A segment whose rule cannot be answered has no movement; the page of segments says why.
Result<std::vector<SegmentMovement>> movements(const WorkspaceState &state, Progress &progress)
{
    std::vector<SegmentMovement> all;
    for (const SavedSegment &saved : state.segments) {
        if (!saved.rule)
            continue;
        const Result<rules::Evaluation> answer = state.evaluator->evaluate(*saved.rule, progress);
        if (answer)
            all.push_back(movement(state, saved.segment, answer->counts));
        else if (answer.error().code == cancelledCode)
            return answer.error();
    }
    return all;
}

} // namespace

Result<analysis::PeriodFigures> overviewFigures(const WorkspaceState &state, const OverviewQuestion &question,
                                                Progress &progress)
{
    const Result<std::optional<columns::Bitmap>> people = population(state, question.segment, progress);
    if (!people)
        return people.error();
    const columns::Bitmap *members = people->has_value() ? &**people : nullptr;
    return analysis::periodFigures(*state.snapshot, state.context, question.period, members, progress);
}

Result<OverviewNews> overviewNews(const WorkspaceState &state, Progress &progress)
{
    Result<std::vector<SegmentMovement>> segments = movements(state, progress);
    if (!segments)
        return segments.error();
    Result<std::vector<workspace::Notice>> notices =
        workspace::notices(state.fields(), state.sizes, state.imports, progress);
    if (!notices)
        return notices.error();
    return OverviewNews{std::move(*segments), workspace::dataFreshness(state.imports, state.context.today),
                        std::move(*notices)};
}

} // namespace dilim::ui
