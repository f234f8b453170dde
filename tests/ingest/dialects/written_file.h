// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/dialects/table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dilim::dialects {

enum class Quoting : std::uint8_t { WhereNeeded, Always, Never };
enum class Escape : std::uint8_t { Doubled, Backslash };

/// How a table becomes bytes.
struct Style {
    char separator = ',';
    char quote = '"';
    Quoting quoting = Quoting::WhereNeeded;
    Escape escape = Escape::Doubled;
    std::vector<std::string> lineEnds{"\n"}; // taken in turn
    std::string encoding{"UTF-8"}; // also UTF-16LE, UTF-16BE, windows-1254, windows-1252, windows-1251, IBM857
    bool byteOrderMark = false;
    std::string behindLines{}; // stands before each line end: separators too many
};

struct RejectedLine {
    std::uint64_t line = 0; // 1-based line of the file on which the record begins
    std::string reason{};
    friend bool operator==(const RejectedLine &, const RejectedLine &) = default;
};

/// What reading a file right must give.
struct Truth {
    std::vector<std::string> encodings{}; // names that are right: more than one where the bytes are the same in both
    std::vector<Column> columns{};
    std::vector<std::vector<std::string>> rows{}; // as stored
    std::vector<RejectedLine> rejected{};
};

struct GeneratedFile {
    std::string bytes{};
    Truth truth{};
    std::string parameters{}; // all that was drawn, for people
};

/// The bytes of UTF-8 text in another encoding; every character must be known there.
[[nodiscard]] std::string encoded(std::string_view utf8, const Style &style);

/// Puts a file together, line by line, and keeps its truth.
class FileWriter
{
public:
    FileWriter(const Table &table, Style style);

    /// The header row, as the columns are named or as given.
    void header();
    void header(const std::vector<std::string> &cells) { record(cells); }
    void rows();
    void row(const Row &row);
    /// A row whose raw text is given: what is stored is known.
    void rawRow(const std::string &raw, const Row &row);
    /// Cells that are no record of the table.
    void record(const std::vector<std::string> &cells);
    /// A line as it is, without cells.
    void line(std::string_view text);
    void rejectedLine(std::string_view text, const char *reason);

    [[nodiscard]] std::string joined(const std::vector<std::string> &cells) const;
    [[nodiscard]] std::string joined(const Row &row) const;
    [[nodiscard]] std::size_t columns() const { return m_table.columns.size(); }
    [[nodiscard]] char separator() const { return m_style.separator; }

    /// `parameters`: what the class drew; style and size are added.
    [[nodiscard]] GeneratedFile take(const std::string &parameters);

private:
    void append(std::string_view text);
    [[nodiscard]] std::string quoted(const std::string &text) const;

    const Table &m_table;
    Style m_style;
    std::string m_text;
    std::uint64_t m_line = 1; // of the next record
    std::size_t m_ends = 0;
    Truth m_truth;
};

} // namespace dilim::dialects
