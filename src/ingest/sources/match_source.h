// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/sources/source_file.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// A file that is of a known system.
struct SourceMatch {
    RecognisedSystem system{};
    Mapping mapping{}; // of the table, with the headers as the file has them; columns that it lacks are left out
};

/// The tables whose needs the file meets, the best one first: by headers, never by position, so that columns may be
/// missing, added, renamed within what is known, and reordered. First one that knows the file's name, then any that is
/// better known than by its schema, then the one that knows most of the columns, then the better known one.
[[nodiscard]] std::vector<RecognisedSystem>
fittingSystems(std::span<const SourceFile> sources, std::span<const std::string> headers, std::string_view fileStem);
/// The first of these as it reads the file; nothing if there is none.
[[nodiscard]] std::optional<SourceMatch> matchSource(std::span<const SourceFile> sources,
                                                     std::span<const std::string> headers, std::string_view fileStem);
/// The table with this id ("shopify.orders"), whether its needs are met or not; nothing if there is none.
[[nodiscard]] std::optional<SourceMatch> sourceById(std::span<const SourceFile> sources,
                                                    std::span<const std::string> headers, std::string_view fileStem,
                                                    std::string_view id);

/// How a column is read where a person said no more than what it means; nothing is taken over if they want other
/// fields.
void fillGaps(ColumnMapping &wanted, const ColumnMapping &known);

/// What a person fixed over what is known of the system.
[[nodiscard]] Mapping combined(const Mapping &wanted, const SourceMatch &match);

} // namespace dilim::ingest
