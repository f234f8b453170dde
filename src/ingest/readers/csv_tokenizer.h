// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readers/special_bytes.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

struct CsvFormat {
    char separator = ',';
    char quote = '"'; // '\0': none
    char escape = '\0'; // stands before quotes and itself in quoted cells, besides doubled quotes; '\0': nothing does
    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

inline constexpr std::size_t maxCellBytes = std::size_t{1} << 20;
inline constexpr std::size_t maxRecordBytes = std::size_t{8} << 20;
inline constexpr std::size_t maxRecordLines = 10'000;
inline constexpr std::size_t maxColumns = 2'000;

/// What begins a file may begin any of its lines, after files were put one behind another.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Control characters, which are no text wherever they stand.
[[nodiscard]] inline bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// True if a cell begins at `at`, where controls and byte order marks may stand before its quote.
[[nodiscard]] inline bool beginsCell(std::string_view text, std::size_t at, char separator)
{
    const auto begins = [text, separator](std::size_t place) {
        return place == 0 || text[place - 1] == separator || text[place - 1] == '\n' || text[place - 1] == '\r';
    };
    if (begins(at))
        return true;
    std::size_t bare = at;
    while (bare > 0 && isControl(text[bare - 1]))
        --bare;
    if (text.substr(0, bare).ends_with(byteOrderMark))
        bare -= byteOrderMark.size();
    return bare != at && begins(bare);
}

/// What stands behind the quote at `at`, blanks and controls not counted; the size of the text if nothing does.
[[nodiscard]] inline std::size_t behindQuote(std::string_view text, std::size_t at, char separator)
{
    std::size_t next = at + 1;
    while (next < text.size() && ((text[next] == ' ' && separator != ' ') || isControl(text[next])))
        ++next;
    return next;
}

/// True if a quote ends its cell because of what is behind it: a separator, a line end or the end of the text. Any
/// other lone quote inside a quoted cell is text.
[[nodiscard]] inline bool endsCell(std::string_view text, std::size_t behind, char separator)
{
    return behind == text.size() || text[behind] == separator || text[behind] == '\n' || text[behind] == '\r';
}

[[nodiscard]] inline bool quoteEndsCell(std::string_view text, std::size_t at, char separator)
{
    return endsCell(text, behindQuote(text, at, separator), separator);
}

/// True if the quote at `at` of the cell that opens at `begin` is text because the escape stands before it.
[[nodiscard]] inline bool isEscaped(std::string_view text, std::size_t begin, std::size_t at, char escape)
{
    std::size_t escapes = 0;
    while (escape != '\0' && at - escapes > begin + 1 && text[at - escapes - 1] == escape)
        ++escapes;
    return escapes % 2 == 1;
}

/// One record of a text. Line numbers are 1-based within the text.
struct CsvRecord {
    std::uint64_t line = 1;
    std::size_t begin = 0; // [begin, end) of the text, line end not included
    std::size_t end = 0;
    std::size_t cells = 0;
    bool strayQuotes = false; // quotes that neither open nor close a cell: kept as text
};

/// Cuts a text into records and cells. The cells are views into the text, or into the tokenizer where doubled quotes
/// had to be undone; they live as long as both.
class CsvTokenizer
{
public:
    /// `literalQuotes`: positions of quotes that open nothing (their cell never ends), ascending.
    CsvTokenizer(std::string_view text, CsvFormat format, std::vector<std::size_t> literalQuotes = {});

    /// Appends the cells of the next record; false at the end of the text. An empty line is a record of one empty cell.
    bool next(CsvRecord &record, std::vector<std::string_view> &cells);
    /// Forgets undone cells; views handed out before may dangle.
    void forgetCells() { m_undone.clear(); }
    [[nodiscard]] std::uint64_t line() const { return m_line; }

private:
    [[nodiscard]] bool isQuote(std::size_t at) const
    {
        return at < m_text.size() && m_text[at] == m_format.quote && m_format.quote != '\0';
    }
    [[nodiscard]] bool opensCell(std::size_t at) const
    {
        return isQuote(at)
            && (m_literalQuotes.empty() || !std::binary_search(m_literalQuotes.begin(), m_literalQuotes.end(), at));
    }
    std::size_t readBareCells(std::vector<std::string_view> &cells);
    std::size_t readStray(std::size_t at, std::vector<std::string_view> &cells, CsvRecord &record);
    std::size_t readQuoted(std::size_t begin, std::vector<std::string_view> &cells, CsvRecord &record);
    [[nodiscard]] std::string_view unescaped(std::string_view cell);
    void passLineEnd(std::size_t at);

    std::string_view m_text;
    CsvFormat m_format;
    std::vector<std::size_t> m_literalQuotes;
    SpecialBytes m_special;
    std::size_t m_at = 0; // where the next cell begins
    std::uint64_t m_line = 1;
    std::deque<std::string> m_undone;
};

} // namespace dilim::ingest
