// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hand_links.h"

#include <algorithm>

namespace dilim::store {
namespace {

using Keys = std::vector<std::uint32_t>;

bool touch(const Keys &a, const Keys &b)
{
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool crosses(const IdentityEdit &join, const IdentityEdit &split)
{
    const auto &[first, second] = split.sides;
    return (touch(join.sides[0], first) && touch(join.sides[1], second))
        || (touch(join.sides[1], first) && touch(join.sides[0], second));
}

/// Ascending.
Keys liveOf(Keys keys, const std::vector<bool> &isLive)
{
    keys.erase(std::remove_if(keys.begin(), keys.end(),
                              [&isLive](std::uint32_t key) { return key >= isLive.size() || !isLive[key]; }),
               keys.end());
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

std::vector<IdentityEdit> standingSplits(std::span<const IdentityEdit> edits)
{
    std::vector<IdentityEdit> standing;
    for (const IdentityEdit &split : edits) {
        const bool takenBack = std::any_of(edits.begin(), edits.end(), [&split](const IdentityEdit &edit) {
            return edit.kind == EditKind::Join && edit.id > split.id && crosses(edit, split);
        });
        if (split.kind == EditKind::Split && !takenBack)
            standing.push_back(split);
    }
    return standing;
}

std::vector<KeyLink> handLinks(std::span<const IdentityEdit> edits, const std::vector<bool> &isLive)
{
    std::vector<IdentityEdit> newestFirst(edits.begin(), edits.end());
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const IdentityEdit &a, const IdentityEdit &b) { return a.id > b.id; });
    const std::vector<IdentityEdit> splits = standingSplits(edits);
    const auto stands = [&splits](const IdentityEdit &edit) {
        return std::any_of(splits.begin(), splits.end(),
                           [&edit](const IdentityEdit &split) { return split.id == edit.id; });
    };
    std::vector<KeyLink> links;
    for (const IdentityEdit &edit : newestFirst) {
        const Keys first = liveOf(edit.sides[0], isLive);
        const Keys second = liveOf(edit.sides[1], isLive);
        if (edit.kind == EditKind::Join && !first.empty() && !second.empty())
            links.push_back(std::minmax(first.front(), second.front()));
        for (std::size_t i = 1; edit.kind == EditKind::Split && stands(edit) && i < first.size(); ++i)
            links.emplace_back(first.front(), first[i]);
    }
    return links;
}

} // namespace dilim::store
