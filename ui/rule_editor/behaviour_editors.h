// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/session/workspace_state.h"

class QWidget;

namespace dilim::ui {

class Overviews;
class PartEditor;

/// Editors of the parts of conditions that are not the value of a customer's field.
[[nodiscard]] PartEditor *makeMeasureEditor(const StatePtr &state, Overviews &overviews,
                                            const rules::Condition &condition,
                                            QWidget *parent); // what is computed, over which facts
[[nodiscard]] PartEditor *makeAmountEditor(const StatePtr &state, Overviews &overviews,
                                           const rules::Condition &condition, QWidget *parent); // how much of it
[[nodiscard]] PartEditor *makePerEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                                        QWidget *parent); // among whom somebody stands at the top
[[nodiscard]] PartEditor *makeFiltersEditor(const StatePtr &state, Overviews &overviews,
                                            const rules::Condition &condition, QWidget *parent); // of what
[[nodiscard]] PartEditor *makeWindowEditor(const StatePtr &state, Overviews &overviews,
                                           const rules::Condition &condition, QWidget *parent); // when
[[nodiscard]] PartEditor *makeSequenceEditor(const StatePtr &state, Overviews &overviews,
                                             const rules::Condition &condition,
                                             QWidget *parent); // what happened one after another
[[nodiscard]] PartEditor *makeSpanEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                                         QWidget *parent); // within how much time something did not follow
[[nodiscard]] PartEditor *makeSegmentEditor(const StatePtr &state, Overviews &overviews,
                                            const rules::Condition &condition, QWidget *parent); // another segment
[[nodiscard]] PartEditor *makeShareEditor(const StatePtr &state, Overviews &overviews,
                                          const rules::Condition &condition, QWidget *parent); // a random share

} // namespace dilim::ui
