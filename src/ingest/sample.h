// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/dialect_guess.h"
#include "ingest/preview.h"
#include "ingest/readers/input_file.h"

#include <string>
#include <vector>

namespace dilim::ingest {

/// Records from the head of a file and from places all over it, with the dialect in which they were read.
struct Sample {
    std::string encoding{"UTF-8"};
    FormatGuess format{};
    HeaderGuess header{};
    std::vector<std::string> headers{}; // unique names of the columns
    std::vector<SampleRecord> records{}; // data records with the right number of cells; those of the head come first
    std::vector<Evidence> evidence{}; // encoding, separator, quote, header
    bool whole = false; // it is all there is
};

/// Errors: "file.not_text" (what it is instead), "file.no_columns", "file.too_many_columns" (found, limit),
/// "file.unreadable", "encoding.unknown" (name).
/// `headers`: names of the columns where the file has no header of its own; else empty.
Result<Sample> takeSample(const InputFile &file, const Hints &hints, const std::vector<std::string> &headers);

/// Whether Turkish or Azerbaijani letters are to be expected.
[[nodiscard]] bool isTurkic(const Hints &hints);

} // namespace dilim::ingest
