// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/answer.h"

namespace dilim::ui {
namespace {

using columns::Bitmap;

Result<Bitmap> membersOf(const WorkspaceState &state, const std::string &name, Progress &progress)
{
    const SavedSegment *saved = state.segment(name);
    if (!saved || !saved->rule)
        return Error{"segment.unknown", {name}};
    Result<rules::Evaluation> evaluation = state.evaluator->evaluate(*saved->rule, progress);
    if (!evaluation)
        return evaluation.error();
    return std::move(evaluation->members);
}

/// The members of a segment; nothing for everybody and nobody.
Result<std::optional<Bitmap>> bitmapOf(const WorkspaceState &state, const Audience &audience, Progress &progress)
{
    if (audience.kind != Audience::Kind::Segment)
        return std::optional<Bitmap>();
    Result<Bitmap> members = membersOf(state, audience.segment, progress);
    if (!members)
        return members.error();
    return std::optional<Bitmap>(std::move(*members));
}

} // namespace

Result<analysis::BreakdownResult> answer(const WorkspaceState &state, const People &people,
                                         const std::vector<std::string> &by, Progress &progress)
{
    const Result<std::optional<Bitmap>> who = bitmapOf(state, people.who, progress);
    if (!who)
        return who.error();
    const Result<std::optional<Bitmap>> others = bitmapOf(state, people.comparison, progress);
    if (!others)
        return others.error();
    analysis::BreakdownPeople asked;
    asked.population = *who ? &**who : nullptr;
    if (people.comparison.kind != Audience::Kind::Nobody)
        asked.comparison = *others ? &**others : nullptr;
    analysis::BreakdownQuestion question;
    question.by = by;
    question.window = momentsOf(people.range, state.context);
    return analysis::breakdown(state.fields(), question, asked, progress);
}

Result<PageAnswer> answerPage(const WorkspaceState &state, const People &people, Progress &progress)
{
    const Result<std::optional<Bitmap>> who = bitmapOf(state, people.who, progress);
    if (!who)
        return who.error();
    PageAnswer result;
    result.topics = topicsOf(state);
    result.customers = state.snapshot->customers.rows;
    result.who = *who ? (*who)->count() : result.customers;
    return result;
}

} // namespace dilim::ui
