// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sample.h"

#include "base/text_fold.h"
#include "ingest/encoding_guess.h"
#include "ingest/readers/text_decoder.h"
#include "ingest/row_kind.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

constexpr std::uint64_t wholeFileBytes = 512 * 1024; // up to here everything is looked at
constexpr std::uint64_t headBytes = 128 * 1024;
constexpr std::uint64_t places = 16;
constexpr std::uint64_t recordsAPlace = 80;

Result<std::string> piece(const InputFile &file, std::uint64_t position, std::uint64_t bytes)
{
    std::string text(bytes, '\0');
    const Result<std::size_t> got = file.readAt(position, text.data(), text.size());
    if (!got)
        return got.error();
    text.resize(*got);
    return text;
}

std::string decoded(std::string_view bytes, const std::string &encoding)
{
    std::string text = headText(bytes, encoding);
    if (hasControls(text)) {
        std::size_t size = text.size();
        std::vector<std::size_t> none;
        (void)dropControls(text.data(), size, none);
        text.resize(size);
    }
    return text;
}

/// Head first, then pieces spread evenly over the rest of the file.
Result<std::vector<std::string>> pieces(const InputFile &file, bool &whole)
{
    std::vector<std::string> result;
    whole = file.size() <= wholeFileBytes;
    Result<std::string> head = piece(file, 0, whole ? file.size() : headBytes);
    if (!head)
        return head.error();
    const auto lines = static_cast<std::uint64_t>(std::count(head->begin(), head->end(), '\n')) + 1;
    result.push_back(std::move(*head));
    if (whole)
        return result;
    const std::uint64_t bytes = std::clamp<std::uint64_t>(headBytes / lines * recordsAPlace, 4096, 256 * 1024);
    for (std::uint64_t i = 1; i <= places; ++i) {
        std::uint64_t position = headBytes + (file.size() - headBytes) * i / (places + 1);
        position -= position % 2; // between the units of UTF-16
        Result<std::string> more = piece(file, position, bytes);
        if (!more)
            return more.error();
        result.push_back(std::move(*more));
    }
    return result;
}

/// A piece from the middle begins somewhere in a record: what stands before its first line end is left out.
std::string_view fromLineStart(std::string_view text, char lineEnd)
{
    const std::size_t end = text.find(lineEnd);
    return end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
}

void addRecords(std::vector<SampleRecord> records, Sample &sample, bool head)
{
    const RowJudge judge(sample.header.cells);
    for (SampleRecord &record : records) {
        if (head && record.line <= sample.header.line)
            continue;
        if (record.cells.size() < sample.headers.size() || (!head && record.cells.size() != sample.headers.size()))
            continue;
        record.cells.resize(sample.headers.size());
        const std::vector<std::string_view> cells(record.cells.begin(), record.cells.end());
        if (judge.kindOf(cells) != RowKind::Record)
            continue;
        record.line = head ? record.line : 0;
        sample.records.push_back(std::move(record));
    }
}

Result<std::string> encodingOf(const std::vector<std::string> &bytes, const Hints &hints,
                               std::vector<Evidence> &evidence)
{
    if (hints.wanted.dialect.encoding) {
        const std::optional<std::string> known = knownEncoding(*hints.wanted.dialect.encoding);
        if (!known)
            return Error{"encoding.unknown", {*hints.wanted.dialect.encoding}};
        evidence.push_back({"encoding_wanted", {*known}});
        return *known;
    }
    const EncodingGuess guess = guessEncoding(bytes, isTurkic(hints));
    evidence = guess.evidence;
    return guess.encoding;
}

HeaderGuess givenHeader(const std::vector<std::string> &headers)
{
    HeaderGuess header;
    header.columns = headers.size();
    header.cells = headers;
    return header;
}

} // namespace

bool isTurkic(const Hints &hints)
{
    return hints.language == "tr" || hints.language == "az" || hints.currency == "TRY" || hints.currency == "AZN";
}

Result<Sample> takeSample(const InputFile &file, const Hints &hints, const std::vector<std::string> &headers)
{
    Sample sample;
    Result<std::vector<std::string>> bytes = pieces(file, sample.whole);
    if (!bytes)
        return bytes.error();
    if (const std::string kind = notATextTable(bytes->front().substr(0, 4096)); !kind.empty())
        return Error{"file.not_text", {kind}};
    Result<std::string> encoding = encodingOf(*bytes, hints, sample.evidence);
    if (!encoding)
        return encoding.error();
    sample.encoding = *encoding;

    const std::string head = decoded(bytes->front(), sample.encoding);
    sample.format = guessFormat(head, hints.wanted.dialect);
    std::vector<SampleRecord> records = recordsOf(head, sample.format.format, sample.whole);
    if (sample.format.separatorLine && !records.empty())
        records.erase(records.begin());
    sample.header = headers.empty() ? guessHeader(records, hints.wanted.dialect) : givenHeader(headers);
    const bool anything = std::any_of(records.begin(), records.end(), [](const SampleRecord &record) {
        return std::any_of(record.cells.begin(), record.cells.end(),
                           [](const std::string &cell) { return !trimmed(cell).empty(); });
    });
    if (!anything)
        return Error{"file.no_columns", {file.path()}};
    if (sample.header.columns > maxColumns)
        return Error{"file.too_many_columns", {std::to_string(sample.header.columns), std::to_string(maxColumns)}};
    sample.headers = uniqueHeaders(sample.header.cells, sample.header.columns);
    for (const std::vector<Evidence> *part : {&sample.format.evidence, &sample.header.evidence})
        sample.evidence.insert(sample.evidence.end(), part->begin(), part->end());

    addRecords(std::move(records), sample, true);
    for (std::size_t i = 1; i < bytes->size(); ++i) {
        const std::string text = decoded((*bytes)[i], sample.encoding);
        const std::string_view lines = fromLineStart(text, sample.format.lineEnd);
        addRecords(recordsOf(lines, sample.format.format, false), sample, false);
    }
    return sample;
}

} // namespace dilim::ingest
