// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialect_guess.h"

#include "base/text_fold.h"
#include "ingest/cell_date.h"
#include "ingest/cell_number.h"
#include "ingest/cell_text.h"
#include "ingest/header_words.h"
#include "ingest/readers/quote_use.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace dilim::ingest {
namespace {

constexpr char separators[] = {',', ';', '\t', '|'};
constexpr std::size_t judgedRecords = 300;
constexpr std::size_t longestHeaderCell = 200;

std::string separatorName(char separator)
{
    return separator == '\t' ? "TAB" : std::string(1, separator);
}

} // namespace

bool isEmptyRecord(const SampleRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const std::string &cell) { return trimmed(cell).empty(); });
}

std::pair<std::size_t, std::size_t> usualCells(const std::vector<SampleRecord> &records)
{
    std::map<std::size_t, std::size_t> counts;
    for (const SampleRecord &record : records) {
        if (record.cells.size() > 1 && !isEmptyRecord(record))
            ++counts[record.cells.size()];
    }
    std::pair<std::size_t, std::size_t> best{1, 0};
    for (const auto &[cells, count] : counts) {
        if (count >= best.second)
            best = {cells, count};
    }
    return best;
}

bool looksLikeData(std::string_view cell)
{
    const std::string_view bare = bareCell(cell);
    return writtenNumber(bare) || writtenDate(bare)
        || (bare.find('@') != std::string_view::npos && bare.find('.') != std::string_view::npos);
}

namespace {

struct Trial {
    CsvFormat format{};
    double share = 0; // of records with the usual number of cells
    std::size_t cells = 1;
    std::size_t records = 0;
    bool headFits = false; // the first record has the usual number of cells
};

Trial tryFormat(std::string_view text, CsvFormat format)
{
    const std::vector<SampleRecord> records = recordsOf(text, format, true, judgedRecords);
    const auto filled = static_cast<std::size_t>(std::count_if(
        records.begin(), records.end(), [](const SampleRecord &record) { return !isEmptyRecord(record); }));
    const auto [cells, count] = usualCells(records);
    const auto first = std::find_if_not(records.begin(), records.end(), isEmptyRecord);
    const double share = filled == 0 ? 0 : static_cast<double>(count) / static_cast<double>(filled);
    return {format, share, cells, filled, first != records.end() && first->cells.size() == cells};
}

/// Rows too short and too long do not hide the separator: it fits the first record, finds more columns and fits most
/// records.
bool outdoesRagged(const Trial &ragged, const Trial &other)
{
    return ragged.headFits && !other.headFits && ragged.cells > other.cells && ragged.share > 0.6;
}

/// Consistency first; of two that are nearly as consistent the one that fits the first record too (a decimal comma
/// does not stand in headers), then the one that finds more columns.
bool isBetter(const Trial &a, const Trial &b)
{
    constexpr double near = 0.1;
    if (a.cells == 1 || b.cells == 1)
        return a.cells > b.cells && a.share > 0.3;
    if (outdoesRagged(a, b) || outdoesRagged(b, a))
        return outdoesRagged(a, b);
    if (a.share > b.share + near || b.share > a.share + near)
        return a.share > b.share;
    if (a.headFits != b.headFits)
        return a.headFits;
    return a.cells != b.cells ? a.cells > b.cells : a.share > b.share;
}

std::size_t countOf(std::string_view text, std::string_view what)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size()))
        ++count;
    return count;
}

/// Whether backslashes stand before quotes in cells.
std::vector<char> likelyEscapes(std::string_view text, char quote)
{
    if (quote == '\0')
        return {'\0'};
    const std::size_t escaped = countOf(text, std::string{'\\', quote});
    const std::size_t doubled = countOf(text, std::string(2, quote));
    if (escaped == 0)
        return {'\0'};
    return escaped > doubled ? std::vector<char>{'\\', '\0'} : std::vector<char>{'\0', '\\'};
}

/// The use of a quote with the escape that leaves the fewest cells open.
QuoteUse likelyUse(std::string_view text, char separator, char quote)
{
    std::optional<QuoteUse> best;
    for (const char escape : likelyEscapes(text, quote)) {
        QuoteUse use = quoteUse(text, {separator, quote, escape}, TextEnd::OfFile);
        if (!best || use.opened - use.closed < best->opened - best->closed)
            best = std::move(use);
    }
    return *std::move(best);
}

/// Quotes that may be the file's with a separator, the likeliest first. Only cells that needed their quotes tell
/// whether these are the file's or belong to the text; a few cells prove nothing but that single quotes are worth
/// trying.
std::vector<char> likelyQuotes(std::string_view text, char separator)
{
    const QuoteUse twice = likelyUse(text, separator, '"');
    const QuoteUse once = likelyUse(text, separator, '\'');
    const bool twiceCloses = twice.closed * 10 + 10 >= twice.opened * 9;
    std::vector<char> quotes{twiceCloses ? '"' : '\0'};
    const bool single = once.closed == once.opened && (once.opened > 1 || once.needed > 0);
    const bool usual = once.opened > 3 && once.closed > twice.closed;
    if (single)
        quotes.insert(usual || (once.needed > 0 && twice.needed == 0) ? quotes.begin() : quotes.end(), '\'');
    return quotes;
}

/// The best trial with a separator: the first of those that are as consistent.
Trial bestTrial(std::string_view text, char separator, const Dialect &wanted)
{
    constexpr double clearly = 0.005;
    Trial best;
    for (const char quote : wanted.quote ? std::vector<char>{*wanted.quote} : likelyQuotes(text, separator)) {
        for (const char escape : likelyEscapes(text, quote)) {
            const Trial trial = tryFormat(text, {separator, quote, escape});
            if (best.records == 0 || trial.share > best.share + clearly)
                best = trial;
        }
    }
    return best;
}

struct HeaderScore {
    std::size_t filled = 0;
    std::size_t data = 0;
    std::size_t known = 0;
    bool distinct = true;
};

HeaderScore scoreHeader(const SampleRecord &record)
{
    HeaderScore score;
    std::set<std::string> keys;
    for (const std::string &cell : record.cells) {
        const std::string_view text = trimmed(cell);
        if (text.empty())
            continue;
        ++score.filled;
        const std::string key = headerKey(text);
        score.data += looksLikeData(text) || text.size() > longestHeaderCell || isNothing(text) ? 1U : 0U;
        score.known += isHeaderWord(key) || isHeaderWord(bareHeader(text).key) ? 1U : 0U;
        score.distinct &= keys.insert(key).second;
    }
    return score;
}

} // namespace

bool contrastsWithData(const std::vector<SampleRecord> &records, std::size_t row)
{
    constexpr std::size_t looked = 20;
    const std::vector<std::string> &header = records[row].cells;
    for (std::size_t c = 0; c < header.size(); ++c) {
        std::size_t data = 0;
        std::size_t filled = 0;
        for (std::size_t r = row + 1; r < std::min(records.size(), row + 1 + looked); ++r) {
            if (c >= records[r].cells.size() || trimmed(records[r].cells[c]).empty())
                continue;
            ++filled;
            data += looksLikeData(records[r].cells[c]) ? 1U : 0U;
        }
        if (filled > 0 && data * 2 > filled && !trimmed(header[c]).empty() && !looksLikeData(header[c]))
            return true;
    }
    return false;
}

bool isHeader(const std::vector<SampleRecord> &records, std::size_t row)
{
    const HeaderScore score = scoreHeader(records[row]);
    if (score.filled * 2 < records[row].cells.size() || score.filled == 0)
        return false;
    if (score.data * 2 >= score.filled)
        return false;
    if (score.known > 0 && score.data == 0)
        return true;
    return contrastsWithData(records, row) ? score.data * 4 <= score.filled : score.data == 0 && score.distinct;
}

namespace {

/// "Customer, Customer, Contact" above "Name, City, E-mail": groups of columns, named in every cell.
bool namesGroups(const std::vector<SampleRecord> &records, std::size_t row)
{
    const std::size_t below = row + 1;
    if (below >= records.size() || records[below].cells.size() != records[row].cells.size())
        return false;
    std::set<std::string> keys;
    std::size_t filled = 0;
    for (const std::string &cell : records[row].cells) {
        filled += trimmed(cell).empty() ? 0U : 1U;
        keys.insert(headerKey(cell));
    }
    if (keys.size() == filled || keys.size() * 2 > filled + 1)
        return false;
    const HeaderScore score = scoreHeader(records[below]);
    const bool names = score.data == 0 && score.distinct && isHeader(records, below);
    return names && (score.known > 0 || contrastsWithData(records, below));
}

HeaderGuess headerAt(const std::vector<SampleRecord> &records, std::size_t row, const char *evidence)
{
    HeaderGuess guess;
    guess.line = records[row].line;
    guess.columns = records[row].cells.size();
    guess.cells = records[row].cells;
    guess.evidence.push_back({evidence, {std::to_string(guess.line), std::to_string(guess.columns)}});
    return guess;
}

} // namespace

std::vector<SampleRecord> recordsOf(std::string_view text, CsvFormat format, bool whole, std::size_t limit)
{
    CsvTokenizer tokenizer(text, format, quoteUse(text, format, whole ? TextEnd::OfFile : TextEnd::Cut).literal);
    CsvRecord record;
    std::vector<std::string_view> cells;
    std::vector<SampleRecord> records;
    while (records.size() < limit && tokenizer.next(record, cells)) {
        if (!whole && record.end >= text.size())
            break;
        records.push_back({record.line, std::vector<std::string>(cells.begin(), cells.end())});
        cells.clear();
    }
    return records;
}

FormatGuess guessFormat(std::string_view text, const Dialect &wanted)
{
    FormatGuess guess;
    const bool hasLf = text.find('\n') != std::string_view::npos;
    guess.lineEnd = hasLf || text.find('\r') == std::string_view::npos ? '\n' : '\r';
    const std::string_view firstLine = text.substr(0, text.find_first_of("\r\n"));
    const bool named = firstLine.size() == 5 && asciiLower(firstLine.substr(0, 4)) == "sep=";
    guess.separatorLine = named;
    if (wanted.separator) {
        guess.format = bestTrial(text, *wanted.separator, wanted).format;
        guess.evidence.push_back({"separator_wanted", {separatorName(*wanted.separator)}});
    } else if (named) {
        guess.format = bestTrial(text, firstLine.back(), wanted).format;
        guess.evidence.push_back({"separator_line", {std::string(firstLine)}});
    } else {
        Trial best;
        for (const char separator : separators) {
            const Trial trial = bestTrial(text, separator, wanted);
            if (best.records == 0 || isBetter(trial, best))
                best = trial;
        }
        guess.format = best.format;
        const auto percent = static_cast<int>(best.share * 100 + 0.5);
        guess.evidence.push_back(
            {"separator_consistent",
             {separatorName(best.format.separator), std::to_string(best.cells), std::to_string(percent)}});
    }
    if (guess.format.escape != '\0')
        guess.evidence.push_back({"quotes_escaped", {std::string(1, guess.format.escape)}});
    if (guess.format.quote == '\0' && !wanted.quote)
        guess.evidence.push_back({"quote_none", {}});
    return guess;
}

HeaderGuess guessHeader(const std::vector<SampleRecord> &records, const Dialect &wanted)
{
    constexpr std::size_t latestHeader = 60;
    const std::size_t usual = usualCells(records).first;
    if (wanted.headerLine && *wanted.headerLine > 0) {
        for (std::size_t row = 0; row < records.size(); ++row) {
            if (records[row].line == *wanted.headerLine)
                return headerAt(records, row, "header_wanted");
        }
    }
    std::size_t firstFull = records.size();
    for (std::size_t row = 0; row < std::min(records.size(), latestHeader); ++row) {
        if (records[row].cells.size() < usual || isEmptyRecord(records[row]))
            continue;
        firstFull = std::min(firstFull, row);
        if (wanted.headerLine)
            break;
        if (records[row].cells.size() == usual && isHeader(records, row))
            return headerAt(records, namesGroups(records, row) ? row + 1 : row, "header_found");
        if (row > firstFull && looksLikeData(records[row].cells.front()))
            break; // in the middle of the data
    }
    HeaderGuess none;
    none.columns = usual;
    none.evidence.push_back({"header_none", {std::to_string(usual)}});
    return none;
}

std::vector<std::string> uniqueHeaders(const std::vector<std::string> &cells, std::size_t columns)
{
    std::vector<std::string> headers;
    std::set<std::string> taken;
    for (std::size_t c = 0; c < columns; ++c) {
        std::string name = c < cells.size() ? cleaned(cells[c], TextKind::Name) : std::string();
        name = std::string(cutAtBytes(name, longestHeaderCell));
        if (name.empty())
            name = "Column " + std::to_string(c + 1);
        std::string unique = name;
        for (int n = 2; !taken.insert(matchKey(unique)).second; ++n)
            unique = name + ' ' + std::to_string(n);
        headers.push_back(unique);
    }
    return headers;
}

} // namespace dilim::ingest
