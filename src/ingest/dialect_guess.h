// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_report.h"
#include "ingest/readers/csv_tokenizer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dilim::ingest {

/// A record of the sample.
struct SampleRecord {
    std::uint64_t line = 0; // 0: from the middle of the file, not known
    std::vector<std::string> cells{};
};

[[nodiscard]] bool isEmptyRecord(const SampleRecord &record);
/// The most frequent number of cells above one, and how many records have it; one cell if there is none.
[[nodiscard]] std::pair<std::size_t, std::size_t> usualCells(const std::vector<SampleRecord> &records);
/// A number, a date, an address: nothing that stands in headers.
[[nodiscard]] bool looksLikeData(std::string_view cell);
/// True if below record `row` some column holds data where the record itself has a word.
[[nodiscard]] bool contrastsWithData(const std::vector<SampleRecord> &records, std::size_t row);
/// True if record `row` may hold the names of the columns of those below it.
[[nodiscard]] bool isHeader(const std::vector<SampleRecord> &records, std::size_t row);

struct FormatGuess {
    CsvFormat format{};
    char lineEnd = '\n';
    bool separatorLine = false; // the first line is "sep=;"
    std::vector<Evidence> evidence{};
};

/// Separator and quote of a text that begins at the beginning of a file. What `wanted` says is taken.
[[nodiscard]] FormatGuess guessFormat(std::string_view text, const Dialect &wanted);

struct HeaderGuess {
    std::uint64_t line = 0; // 0: no header
    std::size_t columns = 0;
    std::vector<std::string> cells{}; // of the header as in the file
    std::vector<Evidence> evidence{};
};

/// Which record is the header, among records from the beginning of a file.
[[nodiscard]] HeaderGuess guessHeader(const std::vector<SampleRecord> &records, const Dialect &wanted);

/// Names for the columns: header cells cleaned, empty ones "Column 3", repeated ones numbered ("Tutar", "Tutar 2").
[[nodiscard]] std::vector<std::string> uniqueHeaders(const std::vector<std::string> &cells, std::size_t columns);

/// All records of a text; one that is cut at its end is left out unless the text is whole.
[[nodiscard]] std::vector<SampleRecord> recordsOf(std::string_view text, CsvFormat format, bool whole,
                                                  std::size_t limit = static_cast<std::size_t>(-1));

} // namespace dilim::ingest
