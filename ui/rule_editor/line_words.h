// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "fields/field.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>

#include <vector>

namespace dilim::ui {

/// What a token of a line changes when it is pressed.
enum class PartEdit : std::uint8_t {
    None,
    Subject,
    Value,
    Measured,
    Filters,
    Amount,
    Per,
    Window,
    Segment,
    Share,
    Steps,
    Span
};

/// A piece of a line from left to right: plain words, the thing that is asked about (with an arrow), or a value.
struct LinePart {
    enum class Kind : std::uint8_t { Words, Subject, Value };

    Kind kind = Kind::Words;
    PartEdit edit = PartEdit::None;
    QString text{};
    QString icon{}; // name; may be empty
    friend bool operator==(const LinePart &, const LinePart &) = default;
};

/// A condition as a row of the rule, in the language of the context.
[[nodiscard]] std::vector<LinePart> lineParts(const rules::Condition &condition, const fields::Catalogue &catalogue,
                                              const rules::Context &context);
/// What is asked about alone: "City", "Bought", "Segment".
[[nodiscard]] LinePart subjectPart(const rules::Condition &condition, const fields::Catalogue &catalogue,
                                   const rules::Context &context);
/// "Bought", "Orders: average".
[[nodiscard]] QString measureLabel(rules::Facts facts, rules::Measure measure);
/// "average", "first time".
[[nodiscard]] QString measureName(rules::Measure measure);
[[nodiscard]] QString fieldIcon(const fields::Field &field);
[[nodiscard]] QString shelfIcon(fields::Shelf shelf);
[[nodiscard]] QString factsIcon(rules::Facts facts);

} // namespace dilim::ui
