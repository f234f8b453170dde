// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/names.h"
#include "rules/rule.h"
#include "ui/session/workspace_state.h"

#include <string>
#include <vector>

class QComboBox;
class QWidget;

namespace dilim::ui {

using FieldList = std::vector<const fields::Field *>;

/// Fields with data that filters of these facts can ask about: their own first, then those of what belongs to them.
[[nodiscard]] FieldList filterFields(const WorkspaceState &state, rules::Facts facts);
/// Fields with data that a measure of these facts can be taken of.
[[nodiscard]] FieldList measurableFields(const WorkspaceState &state, rules::Facts facts, rules::MeasuredField wanted);
/// Categories of customers within which they can be ranked.
[[nodiscard]] FieldList rankingCategories(const WorkspaceState &state);
/// Numbers, amounts and times of customers, by which a limit can choose.
[[nodiscard]] FieldList orderingFields(const WorkspaceState &state);
/// Facts that the data have.
[[nodiscard]] std::vector<rules::Facts> knownFacts(const WorkspaceState &state);

/// A box to choose one of the fields. One that is not among them, but is chosen, stands there, too.
[[nodiscard]] QComboBox *makeFieldBox(const FieldList &fields, const std::string &chosen,
                                      const fields::Catalogue &catalogue, QWidget *parent);
/// The id of the field that the box shows; empty for an item without one.
[[nodiscard]] std::string fieldOf(const QComboBox &box);

} // namespace dilim::ui
