// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "base/in_parallel.h"
#include "store/column_kind.h"
#include "store/dictionary_words.h"
#include "store/merge_columns.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

namespace dilim::store {

using columns::Column;
using columns::IntegerColumn;

namespace {

/// Codes and lists where one of the fed fields wants them, else numbers or texts.
ColumnKind recordKind(const ingest::PlannedColumn &planned)
{
    ColumnKind kind = ColumnKind::Text;
    for (const std::string &id : planned.fields) {
        const fields::Entity entity = fields::entityOfField(id).value_or(fields::Entity::Customer);
        const ColumnKind wanted = kindOf(fields::Field{.id = id, .entity = entity, .type = planned.type});
        if (wanted != ColumnKind::Text)
            kind = wanted;
    }
    return kind;
}

std::vector<std::uint32_t> translated(const std::vector<std::string> &batchWords, WordTable &words)
{
    std::vector<std::uint32_t> codes(batchWords.size());
    std::transform(batchWords.begin(), batchWords.end(), codes.begin(),
                   [&words](const std::string &word) { return words.add(word); });
    return codes;
}

template <typename Code, typename CodeOf> std::vector<Code> filledCodes(std::size_t rows, CodeOf codeOf)
{
    std::vector<Code> codes(rows);
    for (std::size_t row = 0; row < rows; ++row)
        codes[row] = static_cast<Code>(codeOf(row));
    return codes;
}

/// The codes of a batch at the narrowest width for codes up to `highest`.
template <typename CodeOf> Records::Codes narrowCodes(std::size_t rows, std::uint32_t highest, CodeOf codeOf)
{
    if (highest <= std::numeric_limits<std::uint8_t>::max())
        return filledCodes<std::uint8_t>(rows, codeOf);
    if (highest <= std::numeric_limits<std::uint16_t>::max())
        return filledCodes<std::uint16_t>(rows, codeOf);
    return filledCodes<std::uint32_t>(rows, codeOf);
}

/// Codes of a batch of any kind but lists, as codes of the whole file.
Records::Codes codesOf(const ingest::BatchColumn &cells, std::size_t rows, WordTable &words)
{
    if (const auto *batch = std::get_if<ingest::Words>(&cells)) {
        const std::vector<std::uint32_t> fileCodes = translated(batch->words, words);
        const std::uint32_t highest = *std::max_element(fileCodes.begin(), fileCodes.end());
        return narrowCodes(rows, highest, [&](std::size_t row) { return fileCodes[batch->codes[row]]; });
    }
    std::vector<std::uint32_t> codes(rows, 0);
    if (const auto *texts = std::get_if<ingest::Texts>(&cells)) {
        for (std::size_t row = 0; row < rows; ++row)
            codes[row] = words.add(texts->at(row));
    } else if (const auto *integers = std::get_if<ingest::Integers>(&cells)) {
        for (std::size_t row = 0; row < rows; ++row)
            codes[row] = integers->values[row] == columns::missingInteger ? 0U : words.add(integers->values[row]);
    }
    return narrowCodes(rows, static_cast<std::uint32_t>(words.size() - 1),
                       [&codes](std::size_t row) { return codes[row]; });
}

ingest::Texts textsOf(const ingest::Words &words)
{
    ingest::Texts texts;
    for (const std::uint32_t code : words.codes) {
        texts.bytes += words.words[code];
        texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
    }
    return texts;
}

template <typename To, typename From> void appendTo(std::vector<To> &whole, const std::vector<From> &chunk)
{
    const std::size_t size = whole.size();
    whole.resize(size + chunk.size());
    std::ranges::transform(chunk, whole.begin() + static_cast<std::ptrdiff_t>(size), [](From cell) {
        constexpr bool mayMiss = std::numeric_limits<From>::is_signed;
        return mayMiss && cell == std::numeric_limits<From>::min() ? std::numeric_limits<To>::min()
                                                                   : static_cast<To>(cell);
    });
}

/// `Cells`: vectors of whole numbers, narrow ones first. Room is made for `expected` at once: growing would copy.
template <typename Cells> void appendCells(Cells &whole, const Cells &chunk, std::size_t expected)
{
    if (chunk.index() > whole.index()) {
        const auto widen = [&](const auto &like) {
            std::decay_t<decltype(like)> wide;
            wide.reserve(expected);
            std::visit([&wide](const auto &narrow) { appendTo(wide, narrow); }, whole);
            return Cells(std::move(wide));
        };
        whole = std::visit(widen, chunk);
    }
    std::visit(
        [expected](auto &cells, const auto &added) {
            if (cells.empty())
                cells.reserve(expected);
            appendTo(cells, added);
        },
        whole, chunk);
}

} // namespace

Records::Records(const ingest::ImportPlan &plan)
{
    m_columns.resize(plan.columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].fields = plan.columns[i].fields;
        m_columns[i].kind = recordKind(plan.columns[i]);
    }
}

void Records::append(ingest::RecordBatch batch)
{
    assert(batch.columns.size() == m_columns.size() && batch.lines.size() == batch.rows);
    std::vector<std::int64_t> lines(batch.lines.begin(), batch.lines.end());
    m_lines.push_back(packedIntegers(lines));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        add(m_columns[i], std::move(batch.columns[i]), batch.rows, batch.expected);
    m_count += batch.rows;
}

void Records::add(StoredColumn &column, ingest::BatchColumn cells, std::size_t rows, std::size_t expected)
{
    if (column.kind == ColumnKind::Code) {
        appendCells(column.codes, codesOf(cells, rows, column.words), expected);
    } else if (column.kind == ColumnKind::List) {
        auto &lists = std::get<ingest::WordLists>(cells);
        const std::vector<std::uint32_t> fileCodes = translated(lists.words, column.words);
        for (std::uint32_t &code : lists.codes)
            code = fileCodes[code];
        column.lists.push_back({std::move(lists.ends), std::move(lists.codes)});
    } else if (const auto *integers = std::get_if<ingest::Integers>(&cells)) {
        if (column.integers.empty() || column.integers.back().scale != integers->scale)
            column.integers.push_back({{}, integers->scale});
        appendCells(column.integers.back().values, IntegerColumn::packed(integers->values, 0).values, expected);
        column.runs.push_back({true, rows});
    } else {
        const auto *words = std::get_if<ingest::Words>(&cells);
        ingest::Texts texts = words ? textsOf(*words) : std::move(std::get<ingest::Texts>(cells));
        texts.bytes.shrink_to_fit();
        column.texts.push_back(std::move(texts));
        column.runs.push_back({false, rows});
    }
}

void Records::close()
{
    inParallel(m_columns.size(), [this](std::size_t i) {
        StoredColumn &column = m_columns[i]; // what it is called stays: others may be looking for theirs
        StoredColumn parts = std::exchange(column, StoredColumn());
        column.fields = parts.fields;
        column.kind = parts.kind;
        column.whole = made(std::move(parts));
    });
}

std::optional<std::size_t> Records::columnOf(std::string_view fieldId) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto &fed = m_columns[i].fields;
        if (std::find(fed.begin(), fed.end(), fieldId) != fed.end())
            return i;
    }
    return std::nullopt;
}

Column Records::made(StoredColumn column)
{
    if (column.kind == ColumnKind::Code)
        return columns::CodeColumn{std::move(column.codes), dictionaryOf(column.words)};
    if (column.kind == ColumnKind::List)
        return wholeLists(column);
    return column.texts.empty() ? wholeIntegers(std::move(column.integers)) : wholeTexts(column);
}

/// Parts of different scales are brought to the greatest.
Column Records::wholeIntegers(std::vector<IntegerColumn> parts)
{
    if (parts.empty())
        return IntegerColumn();
    if (parts.size() == 1)
        return std::move(parts.front());
    const std::vector<Column> columns(parts.begin(), parts.end());
    std::vector<std::vector<std::uint32_t>> targets;
    std::vector<MergePart> merging;
    std::uint32_t rows = 0;
    for (const Column &part : columns) {
        targets.emplace_back(columns::sizeOf(part));
        std::iota(targets.back().begin(), targets.back().end(), rows);
        rows += static_cast<std::uint32_t>(targets.back().size());
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        merging.push_back({&columns[i], targets[i], {}});
    return merged(merging, rows, Pick::Later);
}

Column Records::wholeLists(const StoredColumn &column)
{
    columns::ListColumn whole;
    whole.dictionary = dictionaryOf(column.words);
    for (const ListChunk &chunk : column.lists) {
        std::uint32_t begin = 0;
        for (const std::uint32_t end : chunk.ends) {
            const auto first = static_cast<std::ptrdiff_t>(whole.codes.size());
            whole.codes.insert(whole.codes.end(), chunk.codes.begin() + begin, chunk.codes.begin() + end);
            std::sort(whole.codes.begin() + first, whole.codes.end());
            whole.codes.erase(std::unique(whole.codes.begin() + first, whole.codes.end()), whole.codes.end());
            whole.offsets.push_back(static_cast<std::uint32_t>(whole.codes.size()));
            begin = end;
        }
    }
    return whole;
}

Column Records::wholeTexts(StoredColumn &column)
{
    const Column numbers = asKind(wholeIntegers(std::move(column.integers)), ColumnKind::Text);
    columns::TextColumn whole;
    std::size_t number = 0;
    std::size_t chunks = 0;
    for (const Run &run : column.runs) {
        for (std::size_t row = 0; run.areNumbers && row < run.rows; ++row)
            whole.append(std::get<columns::TextColumn>(numbers).at(number++));
        if (run.areNumbers)
            continue;
        const ingest::Texts chunk = std::exchange(column.texts[chunks++], {});
        const std::uint64_t base = whole.bytes.size();
        whole.bytes += chunk.bytes;
        for (const std::uint32_t end : chunk.ends)
            whole.offsets.push_back(base + end);
    }
    return whole;
}

Column Records::lines() const
{
    std::vector<std::int32_t> lines; // a file has no more bytes than fit 32 bits; its lines mostly fit 31
    lines.reserve(m_count);
    for (const PackedColumn &chunk : m_lines) {
        const auto values = unpackedIntegers(chunk);
        assert(values); // we packed them ourselves
        if (!values->empty() && values->back() > std::numeric_limits<std::int32_t>::max())
            return wideLines();
        std::transform(values->begin(), values->end(), std::back_inserter(lines),
                       [](std::int64_t line) { return static_cast<std::int32_t>(line); });
    }
    return IntegerColumn{std::move(lines), 0};
}

Column Records::wideLines() const
{
    std::vector<std::int64_t> lines;
    lines.reserve(m_count);
    for (const PackedColumn &chunk : m_lines) {
        const auto values = unpackedIntegers(chunk);
        assert(values);
        lines.insert(lines.end(), values->begin(), values->end());
    }
    return IntegerColumn{std::move(lines), 0};
}

} // namespace dilim::store
