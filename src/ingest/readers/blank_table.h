// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/mapping.h"
#include "ingest/readers/written_table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// How many columns the beginning of a text has whose cells are parted by one blank or more, as programs write that pad
/// their columns; nothing if it is no such text. Cells hold no blanks then, and none is empty. A person who wants
/// blanks as separator gets them wherever most lines have more than one word.
[[nodiscard]] std::optional<std::size_t> columnsByBlanks(std::string_view head, const Dialect &wanted);

/// Writes out a text with that many columns. Lines with more or fewer words are broken pieces. Errors: those of
/// RowWriter and ChunkCutter, `cancelledCode`.
Result<WrittenTable> writeBlankTable(const InputFile &file, const std::string &encoding, std::size_t columns,
                                     Progress &progress);

} // namespace dilim::ingest
