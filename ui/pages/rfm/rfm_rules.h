// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "store/segments.h"
#include "ui/pages/rfm/rfm_figures.h"

#include <QString>

#include <vector>

namespace dilim::ui {

/// The people of a group, or of a cell, as a rule about their scores.
[[nodiscard]] rules::Rule rfmRule(const RfmPart &part);
/// "Can't lose them", or "Can't lose them, R2 F5".
[[nodiscard]] QString rfmPartName(const RfmPart &part);
/// A segment a group, named and coloured like it, but for those whose name is taken.
[[nodiscard]] std::vector<store::Segment> missingGroupSegments(const WorkspaceState &state);

} // namespace dilim::ui
