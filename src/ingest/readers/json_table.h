// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/readers/written_table.h"

#include <string>
#include <string_view>

namespace dilim::ingest {

/// By the first characters of a text: an object, or a list of objects.
[[nodiscard]] bool looksLikeJsonRecords(std::string_view head);

/// Writes out the objects of a JSON file as a table: a row each, a column for each name that occurs in any of them, in
/// the order of their first occurrence. Objects that cannot be read are broken pieces. Two passes, memory of the
/// columns and the longest object. Errors: "json.no_table" (path), "file.too_many_columns" (found, limit), those of
/// RowWriter and JsonRecords.
Result<WrittenTable> writeJsonTable(const InputFile &file, const std::string &encoding, Progress &progress);

} // namespace dilim::ingest
