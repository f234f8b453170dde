// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/dialect_guess.h"
#include "ingest/reading.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dilim::ingest {

/// What the cells of one column look like, counted over the sample. Every count but the first is of filled cells.
struct ColumnFacts {
    std::uint64_t cells = 0;
    std::uint64_t filled = 0; // not empty and no word for nothing
    std::uint64_t nothing = 0; // words for nothing
    std::uint64_t numbers = 0;
    std::uint64_t marked = 0; // numbers with a dot or comma that may divide decimals
    Seen dotGroups{}; // of these: three digits behind the only mark, which may divide thousands as well
    Seen commaGroups{};
    std::uint64_t whole = 0; // digits only, with or without a minus
    std::uint64_t leadingZeros = 0;
    std::uint64_t longDigits = 0; // more than 15 digits
    std::uint64_t currencies = 0; // with a currency sign
    std::uint64_t damaged = 0; // 9,05E+11
    Seen daysOfMonth{}; // "02.Oca"
    std::uint64_t aboveOne = 0; // numbers above 1 however the mark is read
    std::uint64_t dates = 0;
    std::uint64_t withTime = 0; // of the dates
    std::uint64_t counted = 0; // days of spreadsheets, seconds since 1970
    std::uint64_t yes = 0;
    std::uint64_t no = 0;
    std::uint64_t withDigits = 0;
    std::uint64_t emails = 0;
    std::uint64_t phones = 0;
    std::uint64_t codes = 0; // hexadecimal ids, UUIDs, letters and digits mixed without blanks
    std::uint64_t currencyCodes = 0; // TRY, USD, TL
    std::uint64_t nationalIds = 0; // 11 digits with the right check digits
    std::uint64_t cards = 0; // 13 to 19 digits, Luhn
    std::uint64_t ibans = 0;
    std::uint64_t distinct = 0;
    bool countsRows = false; // 1, 2, 3... from the first record on, as far as numbers stand there
    std::map<char, std::uint64_t> lists{}; // by separator: cells with at least two short parts
    std::map<char, std::uint64_t> listParts{}; // by separator: different parts
    std::map<char, std::uint64_t> listPartsAll{}; // by separator: parts of all cells that differ
    std::string currency{}; // the sign seen most: "TRY"
    Proof proof{}; // marks, orders of day and month
    std::vector<std::string> samples{}; // up to three

    [[nodiscard]] bool mostly(std::uint64_t count, double share = 0.95) const
    {
        return filled > 0 && static_cast<double>(count) >= share * static_cast<double>(filled);
    }
};

/// Facts of column `column` over the records.
[[nodiscard]] ColumnFacts factsOf(const std::vector<SampleRecord> &records, std::size_t column);

} // namespace dilim::ingest
