// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "ui/session/workspace_state.h"

#include <string>
#include <vector>

namespace dilim::ui {

/// Fields with data whose values can stand for an operand where values of a field are asked about, or of a type where
/// `field` is empty: something measured for customers.
[[nodiscard]] std::vector<const fields::Field *> comparableFields(const WorkspaceState &state, fields::ValueType type,
                                                                  const std::string &field);

} // namespace dilim::ui
