// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/read_report.h"

#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

struct EncodingGuess {
    std::string encoding{"UTF-8"};
    std::vector<Evidence> evidence{};
};

/// What encoding bytes from several places of a file are in: byte order mark, else the pattern of NULs (UTF-16), else
/// strict UTF-8, else the 8-bit code whose words are likeliest (see code_page_guess.h), uchardet's guess being one.
/// `pieces`: the first is the beginning of the file; the others may begin inside a character. `turkic`: where nothing
/// decides between the Western and the Turkish code page, take the Turkish one.
[[nodiscard]] EncodingGuess guessEncoding(const std::vector<std::string> &pieces, bool turkic);
/// The same without UTF-8: for files that turned out not to be UTF-8.
[[nodiscard]] EncodingGuess guessEightBit(std::string_view bytes, bool turkic);

/// "xlsx", "xls", "pdf", "zip", "gzip", "sqlite", "image", "json", "html", "binary": what a file is that is no table of
/// text. Empty if it may be one.
[[nodiscard]] std::string notATextTable(std::string_view head);

} // namespace dilim::ingest
