// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"
#include "fields/catalogue.h"
#include "fields/field.h"
#include "rules/rule.h"
#include "wording/language.h"

#include <QString>

#include <cstdint>
#include <string_view>

/// Short words for the things of the program, in a language or, if none is named, the loaded one. What the tables of
/// the engine call by a text id gets its words here; an id that nobody knows is shown as it is.
namespace dilim::wording {

/// "Ülke"; of custom fields the header as people wrote it.
[[nodiscard]] QString fieldLabel(const fields::Field &field, std::string_view language = loadedLanguage());
/// The same by id; the id itself if the catalogue does not know it.
[[nodiscard]] QString fieldLabel(const fields::Catalogue &catalogue, std::string_view id,
                                 std::string_view language = loadedLanguage());
/// One sentence that says how a derived field of customers is computed; empty for other fields.
[[nodiscard]] QString fieldDefinition(std::string_view id, std::string_view language = loadedLanguage());
/// "Customers", "Orders" ...: the name of a table.
[[nodiscard]] QString entityLabel(fields::Entity entity, std::string_view language = loadedLanguage());
/// "48,216 customers", "1 order".
[[nodiscard]] QString entityCountText(fields::Entity entity, std::int64_t count,
                                      std::string_view language = loadedLanguage());
/// "Text", "Money", "List of categories" ...
[[nodiscard]] QString typeLabel(fields::ValueType type, std::string_view language = loadedLanguage());
/// "is at least", by the operator's id.
[[nodiscard]] QString operatorLabel(std::string_view id, std::string_view language = loadedLanguage());
/// What shop systems and analytics call an event, in words: "sepete ekleme" for "add_to_cart". Other words as they are.
[[nodiscard]] QString eventLabel(std::string_view word, std::string_view language = loadedLanguage());
/// "All of", "Any of", "None of", "At least" ...
[[nodiscard]] QString matchLabel(rules::Match match, std::string_view language = loadedLanguage());
/// What a group asks for: "every line must be true".
[[nodiscard]] QString matchHint(rules::Match match, std::string_view language = loadedLanguage());

/// "Champions" ...
[[nodiscard]] QString rfmGroupLabel(analysis::RfmGroup group, std::string_view language = loadedLanguage());
/// One sentence about the people of a group.
[[nodiscard]] QString rfmGroupDescription(analysis::RfmGroup group, std::string_view language = loadedLanguage());

/// The name of a suggested segment, by its id; empty if there is none.
[[nodiscard]] QString suggestionName(std::string_view id, std::string_view language = loadedLanguage());
/// One sentence: who they are and what to do about them.
[[nodiscard]] QString suggestionDescription(std::string_view id, std::string_view language = loadedLanguage());

/// The name of a template of segments, by its id; empty if there is none.
[[nodiscard]] QString templateName(std::string_view id, std::string_view language = loadedLanguage());
/// One sentence: whom it takes and what for.
[[nodiscard]] QString templateDescription(std::string_view id, std::string_view language = loadedLanguage());

/// What became of records, by the key of the command line's JSON: "new", "updated", "unchanged", "merged", "rejected",
/// "conflicts", "ownerless", "rows_read".
[[nodiscard]] QString outcomeLabel(std::string_view id, std::string_view language = loadedLanguage());
/// Why a row was rejected or a cell could not be read, by ingest::RowIssue::reason.
[[nodiscard]] QString issueReason(std::string_view reason, std::string_view language = loadedLanguage());
/// Which lines hold no record, by the keys of ingest::ReadReport::skippedLines: "18 blank lines".
[[nodiscard]] QString skippedLinesText(std::string_view kind, std::int64_t lines,
                                       std::string_view language = loadedLanguage());

} // namespace dilim::wording
