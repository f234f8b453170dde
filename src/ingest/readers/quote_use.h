// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readers/csv_tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// What the end of a text is.
enum class TextEnd : std::uint8_t { OfFile, Cut };

/// How a text uses the quotes of a format.
struct QuoteUse {
    std::size_t opened = 0; // cells that begin with the quote
    std::size_t closed = 0; // of these: end with it
    std::size_t needed = 0; // of the closed ones: hold separators, line ends or doubled quotes
    std::vector<std::size_t> literal{}; // positions of quotes that open nothing, ascending: for CsvTokenizer
};

/// Follows the quotes of a text that begins with a record, by the rules of ChunkCutter. A cell that is still open where
/// a text was cut is left out: it may well be closed further on.
[[nodiscard]] QuoteUse quoteUse(std::string_view text, const CsvFormat &format, TextEnd end);

} // namespace dilim::ingest
