// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_state.h"

#include "base/text_fold.h"
#include "rules/rule_text.h"

#include <map>

namespace dilim::ui {
namespace {

Result<std::vector<SavedSegment>> savedSegments(workspace::Workspace &workspace)
{
    Result<std::vector<store::Segment>> all = workspace.segments();
    if (!all)
        return all.error();
    std::vector<SavedSegment> saved;
    for (store::Segment &segment : *all) {
        Result<rules::Rule> rule = rules::parseRule(segment.ruleJson);
        saved.push_back({std::move(segment), rule ? std::optional(std::move(*rule)) : std::nullopt});
    }
    return saved;
}

/// Finds rules by the match key of their segment's name; lives on by itself.
auto segmentFinder(const std::vector<SavedSegment> &segments)
{
    auto rules = std::make_shared<std::map<std::string, rules::Rule>>();
    for (const SavedSegment &saved : segments) {
        if (saved.rule)
            rules->insert_or_assign(matchKey(saved.segment.name), *saved.rule);
    }
    return [rules](std::string_view name) -> const rules::Rule * {
        const auto at = rules->find(matchKey(name));
        return at == rules->end() ? nullptr : &at->second;
    };
}

Result<rules::Context> contextFor(const store::WorkspaceSettings &settings, const StateQuestion &question)
{
    const Result<TimeZone> zone = TimeZone::fromId(settings.timeZone);
    if (!zone)
        return zone.error();
    if (question.today)
        return rules::contextOfDay(*question.today, *zone, settings.currency, question.language);
    rules::Context context;
    context.now = question.now;
    context.today = zone->dayOf(question.now);
    context.timeZone = *zone;
    context.currency = settings.currency;
    context.language = question.language;
    return context;
}

columns::Later<std::shared_ptr<const analysis::CustomerSearch>>
searchOf(std::shared_ptr<const columns::Snapshot> snapshot)
{
    using Search = std::shared_ptr<const analysis::CustomerSearch>;
    return columns::Later<Search>([snapshot = std::move(snapshot)]() -> Search {
        Progress progress;
        Result<analysis::CustomerSearch> search = analysis::CustomerSearch::of(*snapshot, progress);
        return search ? std::make_shared<const analysis::CustomerSearch>(std::move(*search)) : nullptr;
    });
}

/// Files and folders.
Result<std::size_t> placesToRefresh(workspace::Workspace &workspace)
{
    const Result<std::vector<store::KnownFile>> files = workspace.knownFiles();
    if (!files)
        return files.error();
    const Result<std::vector<store::KnownFolder>> folders = workspace.knownFolders();
    return folders ? Result<std::size_t>(files->size() + folders->size()) : folders.error();
}

} // namespace

Result<StatePtr> readState(workspace::Workspace &workspace, const StateQuestion &question, Progress &progress)
{
    auto snapshot = workspace.snapshot(progress);
    if (!snapshot)
        return snapshot.error();
    Result<rules::Context> context = contextFor(workspace.settings(), question);
    if (!context)
        return context.error();
    Result<rules::Library> library = workspace.library(*context, progress);
    if (!library)
        return library.error();
    Result<std::vector<SavedSegment>> segments = savedSegments(workspace);
    if (!segments)
        return segments.error();
    Result<std::vector<store::ImportRecord>> imports = workspace.imports();
    if (!imports)
        return imports.error();
    Result<std::vector<store::Edit>> edits = workspace.edits();
    if (!edits)
        return edits.error();
    Result<std::vector<store::ValueEdit>> valueEdits = workspace.valueEdits();
    if (!valueEdits)
        return valueEdits.error();
    Result<std::shared_ptr<const store::HandValues>> hands = workspace.handValues(progress);
    if (!hands)
        return hands.error();
    Result<std::vector<store::SegmentSize>> sizes = workspace.segmentSizes(sizesShown);
    if (!sizes)
        return sizes.error();
    Result<std::vector<store::KeptTable>> tables = workspace.keptTables();
    if (!tables)
        return tables.error();
    Result<std::vector<store::ActiveLookup>> lookups = workspace.lookups();
    if (!lookups)
        return lookups.error();
    const Result<std::size_t> places = placesToRefresh(workspace);
    if (!places)
        return places.error();
    Result<workspace::ReadBasis> basis = workspace.readBasis(question.language);
    if (!basis)
        return basis.error();

    auto state = std::make_shared<WorkspaceState>();
    state->basis = std::move(*basis);
    state->path = QString::fromStdString(workspace.path());
    state->settings = workspace.settings();
    state->readOnly = question.readOnly;
    state->snapshot = std::move(*snapshot);
    state->context = std::move(*context);
    state->segments = std::move(*segments);
    state->sizes = std::move(*sizes);
    state->imports = std::move(*imports);
    state->tables = std::move(*tables);
    state->lookups = std::move(*lookups);
    state->places = *places;
    state->edits = std::move(*edits);
    state->valueEdits = std::move(*valueEdits);
    state->hands = std::move(*hands);
    state->library = std::move(*library);
    state->library.segment = segmentFinder(state->segments);
    state->evaluator = std::make_shared<const rules::Evaluator>(state->snapshot, state->context, state->library);
    state->search = searchOf(state->snapshot);
    return StatePtr(std::move(state));
}

Result<void> recordSizes(workspace::Workspace &workspace, const StateQuestion &question, Progress &progress)
{
    if (question.readOnly)
        return {};
    const Result<rules::Context> context = contextFor(workspace.settings(), question);
    if (!context)
        return context.error();
    return workspace.recordSegmentSizes(*context, progress);
}

Result<StatePtr> withSegmentsOf(const WorkspaceState &state, workspace::Workspace &workspace)
{
    Result<std::vector<SavedSegment>> segments = savedSegments(workspace);
    if (!segments)
        return segments.error();
    auto changed = std::make_shared<WorkspaceState>(state);
    changed->segments = std::move(*segments);
    changed->library.segment = segmentFinder(changed->segments);
    changed->evaluator = std::make_shared<const rules::Evaluator>(state.evaluator->with(changed->library));
    return StatePtr(std::move(changed));
}

} // namespace dilim::ui
