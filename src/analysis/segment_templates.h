// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "base/progress.h"
#include "base/result.h"
#include "fields/field.h"
#include "rules/rule.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dilim::analysis {

/// A rule to start from: a row of the table of templates. Its rule is the file of its id in resources/templates.
struct SegmentTemplate {
    std::string_view id{}; // "abandoned_cart"
    fields::Shelf shelf = fields::Shelf::Who;
    const char *name = nullptr; // English, context "Templates"
    const char *description = nullptr; // one sentence, the same
    std::array<std::string_view, 3> needs{}; // ids of fields that must be filled; empty ones are none
};

/// By shelf, in the order of the field's shelves.
[[nodiscard]] std::span<const SegmentTemplate> segmentTemplates();
/// Nothing if the id is unknown.
[[nodiscard]] const SegmentTemplate *findSegmentTemplate(std::string_view id);

/// The needed fields that the data do not have, in the order of the row.
[[nodiscard]] std::vector<std::string_view> missingFields(const FieldSource &source, const SegmentTemplate &row);

/// The rule with words of these data instead of its places: "$most_common" and "$second_most_common" are the words that
/// most rows of the line's field have, "$product_view" and "$cart_addition" all words for such events. Nothing where
/// the data have no word for a place. Errors: those of `fieldOverview`.
Result<std::optional<rules::Rule>> filledTemplate(rules::Rule rule, const FieldSource &source, Progress &progress);

} // namespace dilim::analysis
