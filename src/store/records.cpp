// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "store/column_kind.h"
#include "store/dictionary_words.h"
#include "store/merge_columns.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <limits>

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
template <typename CodeOf> Records::CodeChunk narrowCodes(std::size_t rows, std::uint32_t highest, CodeOf codeOf)
{
    if (highest <= std::numeric_limits<std::uint8_t>::max())
        return filledCodes<std::uint8_t>(rows, codeOf);
    if (highest <= std::numeric_limits<std::uint16_t>::max())
        return filledCodes<std::uint16_t>(rows, codeOf);
    return filledCodes<std::uint32_t>(rows, codeOf);
}

/// Codes of a batch of any kind but lists, as codes of the whole file.
Records::CodeChunk codesOf(const ingest::BatchColumn &cells, std::size_t rows, WordTable &words)
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

template <typename Cell, typename Chunks, typename Values>
std::vector<Cell> concatenated(const Chunks &chunks, std::size_t rows, Values values)
{
    std::vector<Cell> whole;
    whole.reserve(rows);
    for (const auto &chunk : chunks) {
        std::visit(
            [&whole](const auto &cells) {
                using From = typename std::decay_t<decltype(cells)>::value_type;
                constexpr bool isSigned = std::numeric_limits<From>::is_signed;
                for (const From cell : cells)
                    whole.push_back(isSigned && cell == std::numeric_limits<From>::min()
                                        ? std::numeric_limits<Cell>::min()
                                        : static_cast<Cell>(cell));
            },
            values(chunk));
    }
    return whole;
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
        add(m_columns[i], std::move(batch.columns[i]), batch.rows);
    m_count += batch.rows;
}

void Records::add(StoredColumn &column, ingest::BatchColumn cells, std::size_t rows)
{
    if (column.kind == ColumnKind::Code) {
        column.codes.push_back(codesOf(cells, rows, column.words));
    } else if (column.kind == ColumnKind::List) {
        auto &lists = std::get<ingest::WordLists>(cells);
        const std::vector<std::uint32_t> fileCodes = translated(lists.words, column.words);
        for (std::uint32_t &code : lists.codes)
            code = fileCodes[code];
        column.lists.push_back({std::move(lists.ends), std::move(lists.codes)});
    } else if (const auto *integers = std::get_if<ingest::Integers>(&cells)) {
        column.integers.push_back(IntegerColumn::packed(integers->values, integers->scale));
        column.asNumbers.push_back(true);
    } else {
        const auto *words = std::get_if<ingest::Words>(&cells);
        ingest::Texts texts = words ? textsOf(*words) : std::move(std::get<ingest::Texts>(cells));
        texts.bytes.shrink_to_fit();
        column.texts.push_back(std::move(texts));
        column.asNumbers.push_back(false);
    }
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

Column Records::column(std::size_t index) const
{
    const StoredColumn &column = m_columns[index];
    if (column.kind == ColumnKind::Code)
        return wholeCodes(column, m_count);
    if (column.kind == ColumnKind::List)
        return wholeLists(column);
    return column.texts.empty() ? wholeIntegers(column, m_count) : wholeTexts(column);
}

Column Records::wholeIntegers(const StoredColumn &column, std::size_t rows)
{
    IntegerColumn whole;
    std::size_t width = 0;
    bool sameScale = true;
    for (const IntegerColumn &chunk : column.integers) {
        width = std::max(width, chunk.values.index());
        whole.scale = std::max(whole.scale, chunk.scale);
        sameScale = sameScale && chunk.scale == column.integers.front().scale;
    }
    if (!sameScale) { // a later batch needed more decimals
        std::vector<std::uint32_t> target(rows);
        std::vector<MergePart> parts;
        std::vector<Column> chunks(column.integers.begin(), column.integers.end());
        std::vector<std::vector<std::uint32_t>> targets;
        std::uint32_t next = 0;
        for (const Column &chunk : chunks) {
            targets.emplace_back(columns::sizeOf(chunk));
            for (std::uint32_t &row : targets.back())
                row = next++;
        }
        for (std::size_t i = 0; i < chunks.size(); ++i)
            parts.push_back({&chunks[i], targets[i], {}});
        return merged(parts, rows, Pick::Later);
    }
    const auto values = [](const IntegerColumn &chunk) -> const auto &
    {
        return chunk.values;
    };
    if (width == 0)
        whole.values = concatenated<std::int8_t>(column.integers, rows, values);
    else if (width == 1)
        whole.values = concatenated<std::int16_t>(column.integers, rows, values);
    else if (width == 2)
        whole.values = concatenated<std::int32_t>(column.integers, rows, values);
    else
        whole.values = concatenated<std::int64_t>(column.integers, rows, values);
    return whole;
}

Column Records::wholeCodes(const StoredColumn &column, std::size_t rows)
{
    columns::CodeColumn whole;
    whole.dictionary = dictionaryOf(column.words);
    const auto values = [](const CodeChunk &chunk) -> const CodeChunk & { return chunk; };
    if (column.words.size() <= std::size_t{std::numeric_limits<std::uint8_t>::max()} + 1)
        whole.codes = concatenated<std::uint8_t>(column.codes, rows, values);
    else if (column.words.size() <= std::size_t{std::numeric_limits<std::uint16_t>::max()} + 1)
        whole.codes = concatenated<std::uint16_t>(column.codes, rows, values);
    else
        whole.codes = concatenated<std::uint32_t>(column.codes, rows, values);
    return whole;
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

Column Records::wholeTexts(const StoredColumn &column)
{
    columns::TextColumn whole;
    std::size_t integers = 0;
    std::size_t texts = 0;
    for (const bool asNumbers : column.asNumbers) {
        if (asNumbers) {
            const Column chunk = asKind(column.integers[integers++], ColumnKind::Text);
            for (std::size_t row = 0; row < columns::sizeOf(chunk); ++row)
                whole.append(std::get<columns::TextColumn>(chunk).at(row));
            continue;
        }
        const ingest::Texts &chunk = column.texts[texts++];
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

void Records::forget(std::size_t index)
{
    StoredColumn &column = m_columns[index]; // what it is called stays: others may be looking for theirs
    column.integers = {};
    column.texts = {};
    column.asNumbers = {};
    column.codes = {};
    column.lists = {};
    column.words = {};
}

} // namespace dilim::store
