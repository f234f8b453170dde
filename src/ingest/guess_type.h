// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/column_facts.h"
#include "ingest/read_report.h"
#include "ingest/reading.h"

#include <optional>

#include <string>
#include <vector>

namespace dilim::ingest {

/// What is taken where nothing in a column decides.
struct Defaults {
    char decimalMark = '.';
    DateOrder dateOrder = DateOrder::DayMonthYear;
    int amountDecimals = 2; // most that amounts of money have: three digits behind a mark are thousands then
};
/// Decimal comma and day first for TRY, AZN and EUR; dot and month first for USD; dot and day first for others.
[[nodiscard]] Defaults defaultsFor(std::string_view currency);

/// How a column is read, and why.
struct ReadingGuess {
    Reading reading{};
    std::vector<Evidence> evidence{};
    bool doubtful = false;
};

/// The type of a column that is no standard field, by its cells and, for identifiers and lists, its header.
[[nodiscard]] fields::ValueType guessType(const ColumnFacts &facts, const std::string &header,
                                          std::vector<Evidence> &evidence);
/// True if the cells can be values of the type: a field recognised by its header must also look like one.
[[nodiscard]] bool fitsType(const ColumnFacts &facts, fields::ValueType type);
/// Decimal mark, date order, list separator for a column of known type. What `wanted` says is taken.
[[nodiscard]] ReadingGuess guessReading(const ColumnFacts &facts, fields::ValueType type, const ColumnMapping &wanted,
                                        const Defaults &defaults);

/// Which mark the cells prove; nothing if they prove none. `evidence` and `doubtful` as in ReadingGuess.
[[nodiscard]] std::optional<char> provenMark(const Proof &proof, ReadingGuess &guess);
[[nodiscard]] std::optional<DateOrder> provenOrder(const Proof &proof, ReadingGuess &guess);

} // namespace dilim::ingest
