// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/rule_check.h"

#include "rules/bind.h"

namespace dilim::ui {

std::optional<Error> rejection(const rules::Condition &condition, const WorkspaceState &state)
{
    columns::Snapshot names; // of fields alone: columns would be made by being looked at
    names.catalogue = state.snapshot->catalogue;
    rules::Library library;
    library.segment = state.library.segment;
    rules::Rule rule;
    rule.root.children.emplace_back(condition);
    const Result<rules::BoundRule> bound = rules::bind(rule, names, state.context, library);
    return bound ? std::nullopt : std::optional(bound.error());
}

} // namespace dilim::ui
