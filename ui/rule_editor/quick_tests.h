// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"
#include "fields/field.h"
#include "rules/rule.h"
#include "ui/session/workspace_state.h"

#include <QString>

#include <string>
#include <vector>

namespace dilim::ui {

/// A whole test that is often wanted: "in the last 90 days", "birthday in the next 14 days", "known".
struct QuickTest {
    std::string op{};
    std::vector<rules::Value> operands{};
    QString words{};
};

/// Those for a field or, without an id, for a type. `overview` null: not known (yet); else the words say how many.
[[nodiscard]] std::vector<QuickTest> quickTests(fields::ValueType type, const std::string &field,
                                                const WorkspaceState &state, const analysis::FieldOverview *overview);
/// Whether they are all that can be asked about values of the type.
[[nodiscard]] bool quickTestsAreAll(fields::ValueType type);

} // namespace dilim::ui
