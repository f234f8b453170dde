// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/inspect.h"
#include "ingest/recognise.h"

#include <cstddef>
#include <string>

namespace dilim::ingest {

/// Decides fields, type and reading of each column of the sample, with evidence. Errors: "mapping.unknown_field" (id).
Result<void> planColumns(Inspection &inspection, const Hints &hints, const std::string &fileStem,
                         const Recognition &recognition);

/// Replaces the reading of a column in plan and report, after the whole file has said otherwise.
void setReading(Inspection &inspection, std::size_t column, const ReadingGuess &guess);
/// Gives the custom field of a column another type.
void setCustomType(Inspection &inspection, std::size_t column, fields::ValueType type);
/// Makes a column that was taken for a standard field a custom field.
void makeCustom(Inspection &inspection, std::size_t column, fields::ValueType type);

} // namespace dilim::ingest
