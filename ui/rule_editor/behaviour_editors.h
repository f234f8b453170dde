// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/session/workspace_state.h"

class QWidget;

namespace dilim::ui {

class Overviews;
class PartEditor;

/// Editors of the parts of conditions that are not about a field of customers: what is computed, how much of it, over
/// what, when; another segment; a random share; the time of a sequence.
[[nodiscard]] PartEditor *makeMeasureEditor(const StatePtr &state, Overviews &overviews,
                                            const rules::Condition &condition, QWidget *parent);
[[nodiscard]] PartEditor *makeAmountEditor(const StatePtr &state, Overviews &overviews,
                                           const rules::Condition &condition, QWidget *parent);
[[nodiscard]] PartEditor *makeFiltersEditor(const StatePtr &state, Overviews &overviews,
                                            const rules::Condition &condition, QWidget *parent);
[[nodiscard]] PartEditor *makeWindowEditor(const StatePtr &state, Overviews &overviews,
                                           const rules::Condition &condition, QWidget *parent);
[[nodiscard]] PartEditor *makeSegmentEditor(const StatePtr &state, Overviews &overviews,
                                            const rules::Condition &condition, QWidget *parent);
[[nodiscard]] PartEditor *makeShareEditor(const StatePtr &state, Overviews &overviews,
                                          const rules::Condition &condition, QWidget *parent);
[[nodiscard]] PartEditor *makeSpanEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                                         QWidget *parent);

} // namespace dilim::ui
