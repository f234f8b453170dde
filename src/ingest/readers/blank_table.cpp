// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/blank_table.h"

#include "base/text_fold.h"
#include "ingest/dialect_guess.h"
#include "ingest/readers/chunk_cutter.h"
#include "ingest/readers/row_writer.h"

#include <algorithm>
#include <map>
#include <utility>

namespace dilim::ingest {
namespace {

constexpr std::size_t leastLines = 5;
constexpr std::size_t mostLines = 1000; // looked at
constexpr std::size_t mostColumns = 100;

using Cells = std::vector<std::string>;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

Cells wordsOf(std::string_view line)
{
    Cells words;
    for (std::size_t at = 0; at < line.size();) {
        const auto begin = std::find_if_not(line.begin() + static_cast<std::ptrdiff_t>(at), line.end(), isBlank);
        const auto end = std::find_if(begin, line.end(), isBlank);
        if (begin != end)
            words.emplace_back(begin, end);
        at = static_cast<std::size_t>(end - line.begin());
    }
    return words;
}

/// The next line of a text, without its line end; false at the end.
bool nextLine(std::string_view &text, std::string_view &line)
{
    if (text.empty())
        return false;
    const std::size_t end = std::min(text.find('\n'), text.size());
    line = text.substr(0, end);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    text.remove_prefix(std::min(end + 1, text.size()));
    return true;
}

/// What the lines at the beginning of a text look like.
struct Look {
    std::size_t lines = 0; // that hold anything
    std::size_t padded = 0; // begin with a blank, or have several between words
    std::size_t values = 0; // are one value as a whole: a date with a time
    std::map<std::size_t, std::size_t> counts{}; // lines by number of words
    std::vector<std::size_t> data{}; // by word: those that are numbers or dates
};

Look lookAt(std::string_view head)
{
    Look look;
    std::string_view line;
    while (look.lines < mostLines && nextLine(head, line)) {
        const Cells words = wordsOf(line);
        if (words.empty() || head.empty()) // the last line may be cut
            continue;
        ++look.lines;
        look.padded += isBlank(line.front()) || line.find("  ") != std::string_view::npos ? 1U : 0U;
        look.values += looksLikeData(trimmed(line)) ? 1U : 0U;
        ++look.counts[words.size()];
        look.data.resize(std::max(look.data.size(), std::min(words.size(), mostColumns)));
        for (std::size_t i = 0; i < std::min(words.size(), mostColumns); ++i)
            look.data[i] += looksLikeData(words[i]) ? 1U : 0U;
    }
    return look;
}

bool hasSeparator(std::string_view head)
{
    return usualCells(recordsOf(head, guessFormat(head, {}).format, false, mostLines)).first > 1;
}

} // namespace

std::optional<std::size_t> columnsByBlanks(std::string_view head, const Dialect &wanted)
{
    if (wanted.separator && *wanted.separator != ' ')
        return std::nullopt;
    const Look look = lookAt(head);
    const auto usual = std::max_element(look.counts.begin(), look.counts.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual == look.counts.end() || usual->first < 2)
        return std::nullopt;
    if (wanted.separator)
        return usual->first;
    const bool even = usual->second * 20 >= look.lines * 19 && usual->first <= mostColumns;
    const bool hasData = std::ranges::any_of(look.data, [&look](std::size_t n) { return n * 20 >= look.lines * 19; });
    const bool likely = look.lines >= leastLines && even && look.padded * 2 > look.lines && hasData
        && look.values * 2 < look.lines && !hasSeparator(head);
    return likely ? std::optional(usual->first) : std::nullopt;
}

Result<WrittenTable> writeBlankTable(const InputFile &file, const std::string &encoding, std::size_t columns,
                                     Progress &progress)
{
    progress.start(file.size());
    Result<RowWriter> writer = RowWriter::open();
    if (!writer)
        return writer.error();
    BrokenPieces broken;
    CutterSettings cutting;
    cutting.encoding = encoding;
    cutting.format = {' ', '\0'};
    ChunkCutter cutter(file, cutting);
    Chunk chunk;
    std::uint64_t number = 0; // of the line
    for (;;) {
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        const Result<bool> more = cutter.next(chunk);
        if (!more)
            return more.error();
        if (!*more)
            break;
        progress.advance(chunk.fileBytes, 0);
        std::string_view text = chunk.text.view();
        if (chunk.overlong) {
            broken.add(number + 1, "record_too_long", text);
            number += chunk.overlongLines;
            continue;
        }
        for (std::string_view line; nextLine(text, line);) {
            ++number;
            const Cells words = wordsOf(line.starts_with("\xEF\xBB\xBF") ? line.substr(3) : line);
            if (words.empty())
                continue;
            if (words.size() != columns)
                broken.add(number, words.size() < columns ? "too_few_cells" : "too_many_cells", line);
            else if (Result<void> added = writer->add(number, words); !added)
                return added.error();
        }
    }
    Result<InputFile> text = writer->finish(file.path());
    if (!text)
        return text.error();
    WrittenTable table{*std::move(text)};
    table.broken = std::move(broken);
    table.evidence.push_back({"separator_blanks", {std::to_string(columns)}});
    return table;
}

} // namespace dilim::ingest
