// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/explain.h"
#include "store/value_edits.h"
#include "wording/value_change_text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Values of customers put right by hand: from what a person types or clicks to an edit that the store can keep.
namespace dilim::workspace {

/// The field, if its values can be put right. Errors, all with its id: "edit.unknown_field", "edit.not_of_customers",
/// "edit.computed_field", "edit.identity_field": customer number, e-mail and phone say who is who, which joins and
/// splits are for.
[[nodiscard]] Result<const fields::Field *> editableField(const columns::Snapshot &snapshot, std::string_view id);

/// What a person typed as a value of the field, in the form that edits keep; it is read as a cell of a file would be,
/// with the decimal mark of the language and the order of day and month that is usual for the currency. Empty for an
/// empty text and for words such as "N/A". Error: "edit.unreadable_value" (text, type).
[[nodiscard]] Result<std::string> typedValue(const fields::Field &field, std::string_view typed,
                                             const rules::Context &context);
/// A value in that form, and back.
[[nodiscard]] std::string keptText(const rules::Finding &value);
[[nodiscard]] rules::Finding keptValue(fields::ValueType type, const std::string &text);

/// Everybody with a value gets another, or none. Errors: those of editableField, "edit.no_such_value" (id, text),
/// "edit.same_value" (id, text), "edit.permission_for_all" (id): a permission is given by each person.
[[nodiscard]] Result<store::ValueEdit> changeForAll(const columns::Snapshot &snapshot, const std::string &field,
                                                    const std::string &from, const std::string &to);
/// One customer gets a value, or none. Errors: those of editableField, "edit.same_value" (id, text).
[[nodiscard]] Result<store::ValueEdit> changeForOne(const columns::Snapshot &snapshot, const std::string &field,
                                                    std::uint32_t customer, const std::string &to);
/// Edits that take the values of these customers away: of everybody with such a value where nobody else has one, else
/// of each of these customers. Errors: those of editableField.
[[nodiscard]] Result<std::vector<store::ValueEdit>>
clearedFor(const columns::Snapshot &snapshot, const std::string &field, const columns::Bitmap &customers);

/// How many customers an edit would change at present.
[[nodiscard]] std::uint64_t customersChangedBy(const columns::Snapshot &snapshot, const store::ValueEdit &edit);

/// For the words about an edit.
[[nodiscard]] wording::ValueChange shownChange(const store::ValueEdit &edit, const fields::Catalogue &catalogue);

} // namespace dilim::workspace
