// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>
#include <qnamespace.h>

#include <span>
#include <string>
#include <string_view>

namespace dilim::ui {

/// Something that can be done with a line: a row of the table behind its menu and its keys.
struct LineAction {
    const char *words; // source text, context "LineActions"
    const char *icon; // may be empty
    QKeyCombination key; // Qt::Key_unknown: none
    bool (*fits)(const rules::Rule &rule, const std::string &line);
    rules::Rule (*edited)(const rules::Rule &rule, const std::string &line);
    bool beginsPart; // a separator stands before it
};
[[nodiscard]] std::span<const LineAction> lineActions();
[[nodiscard]] QString actionWords(const LineAction &action);

/// Up and down in reading order: past a condition, into the end or beginning of a group, out of the own one. The rule
/// as it is at the ends.
[[nodiscard]] rules::Rule movedUp(const rules::Rule &rule, const std::string &line);
[[nodiscard]] rules::Rule movedDown(const rules::Rule &rule, const std::string &line);

/// A rule of this line alone, as people read and paste it.
[[nodiscard]] QString lineAsText(const rules::Rule &rule, const std::string &line, const fields::Catalogue &catalogue);
/// The rule with the lines of another one behind the last child of a group.
[[nodiscard]] rules::Rule withLinesOf(rules::Rule rule, const std::string &group, const rules::Rule &other);

} // namespace dilim::ui
