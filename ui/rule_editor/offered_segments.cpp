// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/offered_segments.h"

#include "base/text_fold.h"
#include "rules/edit.h"
#include "rules/segments.h"

#include <algorithm>

namespace dilim::ui {
namespace {

bool mayBeAsked(const SavedSegment &saved, const std::string &ownKey, const rules::Library &library)
{
    if (!saved.rule || matchKey(saved.segment.name) == ownKey)
        return false;
    const Result<rules::NeededSegments> needed = rules::neededSegments(rules::withIds(*saved.rule), library);
    return needed && !needed->byKey.contains(ownKey);
}

} // namespace

StatePtr withOfferedSegments(const StatePtr &state, const std::string &own)
{
    if (!state)
        return state;
    const std::string ownKey = matchKey(own);
    const auto offered = [&](const SavedSegment &saved) { return mayBeAsked(saved, ownKey, state->library); };
    if (std::ranges::all_of(state->segments, offered))
        return state;
    auto fewer = std::make_shared<WorkspaceState>(*state);
    std::erase_if(fewer->segments, [&](const SavedSegment &saved) { return !offered(saved); });
    return fewer;
}

} // namespace dilim::ui
