// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/segment_history.h"

#include <algorithm>
#include <iterator>

namespace dilim::ui {
namespace {

/// 0 without a live import.
std::uint32_t newestImport(const WorkspaceState &state)
{
    std::uint32_t newest = 0;
    for (const store::ImportRecord &record : state.imports)
        newest = record.undone ? newest : std::max(newest, record.id);
    return newest;
}

} // namespace

std::vector<store::SegmentSize> earlierSizes(const WorkspaceState &state, std::uint32_t segment)
{
    std::vector<store::SegmentSize> sizes;
    std::ranges::copy_if(state.sizes, std::back_inserter(sizes),
                         [segment](const store::SegmentSize &size) { return size.segment == segment; });
    if (!sizes.empty() && sizes.back().import == newestImport(state))
        sizes.pop_back();
    return sizes;
}

} // namespace dilim::ui
