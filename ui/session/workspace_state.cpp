// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace_state.h"

#include "base/text_fold.h"

namespace dilim::ui {

const SavedSegment *WorkspaceState::segment(std::string_view name) const
{
    const std::string key = matchKey(name);
    for (const SavedSegment &saved : segments) {
        if (matchKey(saved.segment.name) == key)
            return &saved;
    }
    return nullptr;
}

} // namespace dilim::ui
