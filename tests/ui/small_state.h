// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/small_shop.h"
#include "ui/session/workspace_state.h"

#include <map>
#include <memory>
#include <string>

namespace dilim::test {

/// The small shop as pages get it, with a segment "Everybody".
inline ui::StatePtr smallState()
{
    auto state = std::make_shared<ui::WorkspaceState>();
    state->snapshot = std::make_shared<const columns::Snapshot>(buildSnapshot(smallShop()));
    state->context = smallShopDay();
    ui::SavedSegment everybody;
    everybody.segment.id = 1;
    everybody.segment.name = "Everybody";
    everybody.rule = rules::Rule{};
    state->segments.push_back(everybody);
    const auto rule = std::make_shared<const rules::Rule>();
    state->library.segment = [rule](std::string_view name) { return name == "Everybody" ? rule.get() : nullptr; };
    state->evaluator = std::make_shared<const rules::Evaluator>(state->snapshot, state->context, state->library);
    return state;
}

} // namespace dilim::test
