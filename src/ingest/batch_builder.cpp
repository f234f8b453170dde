// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/batch_builder.h"

#include "base/text_fold.h"
#include "columns/column.h"
#include "ingest/reject_text.h"

#include <algorithm>
#include <iterator>

namespace dilim::ingest {
namespace {

constexpr std::size_t sliceRows = 256; // cells of a slice stay in the nearest cache

/// Names of the file's own columns.
std::vector<std::string> fileHeaders(const ReadPlan &plan)
{
    std::vector<std::string> headers;
    for (std::size_t c = 0; c < plan.fileColumns; ++c)
        headers.push_back(plan.columns[c].header);
    return headers;
}

} // namespace

void ParsedChunk::shiftLines(std::uint64_t before)
{
    for (std::uint64_t &line : batch.lines)
        line += before;
    for (RowIssue &issue : batch.issues)
        issue.line += before;
    for (RowIssue &issue : trailing)
        issue.line += before;
    for (Proof &proof : proofs)
        proof.shiftLines(before);
}

void ParsedChunk::rejectTrailing()
{
    rejected += trailing.size();
    std::move(trailing.begin(), trailing.end(), std::back_inserter(batch.issues));
    trailing.clear();
}

ImportPlan importPlanOf(const ReadPlan &plan)
{
    ImportPlan result;
    result.primary = plan.primary;
    result.customFields = plan.customFields;
    for (const PlanColumn &column : plan.columns) {
        if (!column.fields.empty())
            result.columns.push_back(
                {column.header, column.fields, column.reading.type, column.addsUp, column.sameFor});
    }
    if (plan.currencySigns)
        result.columns.push_back(
            {plan.columns[*plan.currencySigns].header, {"order.currency"}, fields::ValueType::Category});
    if (!plan.cancellationPrefix.empty() && plan.watch)
        result.columns.push_back(
            {plan.columns[plan.watch->orderColumn].header, {"order.status"}, fields::ValueType::Category});
    return result;
}

BatchBuilder::BatchBuilder(const ReadPlan &plan)
    : m_plan(plan)
    , m_judge(plan.headerCells, plan.bareTotals)
    , m_filter(plan.leaveOut, fileHeaders(plan))
{
    std::size_t inBatch = 0;
    const auto agents = std::make_shared<AgentMemory>();
    for (const PlanColumn &column : plan.columns) {
        m_makers.push_back(column.recipe ? std::make_unique<CellMaker>(*column.recipe, agents) : nullptr);
        m_batchIndex.push_back(inBatch);
        if (column.fields.empty()) {
            m_builders.push_back(nullptr);
            continue;
        }
        m_builders.push_back(makeColumnBuilder(column.reading, plan.zone));
        ++inBatch;
    }
}

void BatchBuilder::reject(const CsvRecord &record, std::string_view text, const char *reason, ParsedChunk &parsed)
{
    const std::string_view raw = text.substr(record.begin, record.end - record.begin);
    RowIssue issue{record.line, -1, true, reason, rejectText(raw, m_plan)};
    if (record.cells == 1 && m_plan.fileColumns > 1) {
        parsed.trailing.push_back(std::move(issue));
        return;
    }
    parsed.rejectTrailing();
    ++parsed.rejected;
    parsed.batch.issues.push_back(std::move(issue));
}

/// Looks at the cells of the record at the end of the slice; false if it is no good record.
bool BatchBuilder::acceptsCells(const CsvRecord &record, std::string_view text, ParsedChunk &parsed)
{
    const std::size_t columns = m_plan.fileColumns;
    const std::size_t begin = m_cells.size() - record.cells;
    if (record.end - record.begin > maxRecordBytes) {
        reject(record, text, "record_too_long", parsed);
        return false;
    }
    if (record.cells > columns) {
        const auto extra = m_cells.begin() + static_cast<std::ptrdiff_t>(begin + columns);
        if (!std::all_of(extra, m_cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); })) {
            reject(record, text, "too_many_cells", parsed);
            return false;
        }
        ++parsed.extraEmptyCells;
        m_cells.resize(begin + columns);
    }
    if (record.cells < columns) {
        reject(record, text, "too_few_cells", parsed);
        return false;
    }
    if (record.end - record.begin > maxCellBytes
        && std::any_of(m_cells.begin() + static_cast<std::ptrdiff_t>(begin), m_cells.end(),
                       [](std::string_view cell) { return cell.size() > maxCellBytes; })) {
        reject(record, text, "cell_too_long", parsed);
        return false;
    }
    if (m_illFormed && !isUtf8(text.substr(record.begin, record.end - record.begin))) {
        reject(record, text, "bad_encoding", parsed);
        return false;
    }
    return true;
}

/// Decides about the record whose cells were appended last.
bool BatchBuilder::keeps(const CsvRecord &record, std::string_view text, ParsedChunk &parsed)
{
    const std::span cells(m_cells.data() + m_cells.size() - record.cells, record.cells);
    RowKind kind = m_judge.kindOf(cells);
    if (m_inHeader && record.line <= m_plan.headerLine) {
        if (record.line == m_plan.headerLine)
            kind = RowKind::Header;
        else if (kind != RowKind::Blank)
            kind = RowKind::Preamble;
    }
    if (m_inHeader && m_plan.separatorLine && record.line == 1)
        kind = RowKind::Preamble;
    if (kind != RowKind::Record) {
        ++parsed.skipped[static_cast<std::size_t>(kind)];
        return false;
    }
    if (!acceptsCells(record, text, parsed))
        return false;
    if (m_filter.leavesOut({m_cells.data() + m_cells.size() - m_plan.fileColumns, m_plan.fileColumns})) {
        ++parsed.skipped[static_cast<std::size_t>(RowKind::LeftOut)];
        return false;
    }
    parsed.strayQuotes += record.strayQuotes ? 1U : 0U;
    if (!parsed.trailing.empty())
        parsed.rejectTrailing();
    return true;
}

/// The cells of a made column for the records of the slice; they live until the next column is made.
CellColumn BatchBuilder::made(std::size_t column)
{
    CellMaker &maker = *m_makers[column];
    maker.forget();
    m_madeCells.clear();
    const std::size_t columns = m_plan.fileColumns;
    for (std::size_t row = 0; row < m_lines.size(); ++row)
        m_madeCells.push_back(maker.make({m_cells.data() + row * columns, columns}));
    return {m_madeCells.data(), 1, m_lines.size(), m_lines.data(), static_cast<int>(column)};
}

void BatchBuilder::appendSlice(ParsedChunk &parsed)
{
    const std::size_t columns = m_plan.fileColumns;
    for (std::size_t c = 0; c < m_builders.size() && !m_lines.empty(); ++c) {
        if (!m_builders[c])
            continue;
        const CellColumn cells = m_makers[c]
            ? made(c)
            : CellColumn{m_cells.data() + c, columns, m_lines.size(), m_lines.data(), static_cast<int>(c), m_text};
        m_builders[c]->append(cells, parsed.batch.issues);
    }
    parsed.batch.rows += m_lines.size();
    parsed.batch.lines.insert(parsed.batch.lines.end(), m_lines.begin(), m_lines.end());
    m_cells.clear();
    m_lines.clear();
}

void BatchBuilder::readRecords(Chunk &chunk, ParsedChunk &parsed)
{
    const std::string_view text = chunk.text.view();
    m_text = chunk.text.padded();
    CsvTokenizer tokenizer(text, m_plan.cutting.format, chunk.literalQuotes);
    auto literal = chunk.literalQuotes.begin();
    CsvRecord record;
    m_cells.clear();
    m_lines.clear();
    while (tokenizer.next(record, m_cells)) {
        if (literal != chunk.literalQuotes.end() && *literal < record.end) {
            const std::string_view raw = text.substr(record.begin, record.end - record.begin);
            parsed.batch.issues.push_back({record.line, -1, false, "unclosed_quote", rejectText(raw, m_plan)});
            literal = std::lower_bound(literal, chunk.literalQuotes.end(), record.end);
        }
        if (keeps(record, text, parsed))
            m_lines.push_back(record.line);
        else
            m_cells.resize(m_lines.size() * m_plan.fileColumns);
        if (m_lines.size() == sliceRows) {
            appendSlice(parsed);
            tokenizer.forgetCells();
        }
    }
    appendSlice(parsed);
    parsed.lines = tokenizer.line() - 1;
}

/// Counts signs by prefix and, if a prefix is decided, makes the column of cancelled orders.
void BatchBuilder::watchCancellations(ParsedChunk &parsed)
{
    if (!m_plan.watch)
        return;
    const BatchColumn &orders = parsed.batch.columns[m_batchIndex[m_plan.watch->orderColumn]];
    const auto &amounts = std::get<Integers>(parsed.batch.columns[m_batchIndex[m_plan.watch->quantityColumn]]);
    const auto *texts = std::get_if<Texts>(&orders);
    const bool wanted = !m_plan.cancellationPrefix.empty();
    Words cancelled;
    if (wanted) {
        cancelled.words.emplace_back("cancelled");
        cancelled.codes.assign(parsed.batch.rows, 0);
    }
    for (std::size_t row = 0; row < parsed.batch.rows; ++row) {
        const std::string_view id = texts ? texts->at(row) : std::string_view();
        const std::int64_t amount = amounts.values[row];
        parsed.prefixes.add(id, amount < 0 && amount != columns::missingInteger);
        if (wanted && id.starts_with(m_plan.cancellationPrefix))
            cancelled.codes[row] = 1;
    }
    if (wanted)
        parsed.batch.columns.emplace_back(std::move(cancelled));
}

void BatchBuilder::finish(ParsedChunk &parsed)
{
    parsed.proofs.resize(m_plan.columns.size());
    for (std::size_t c = 0; c < m_builders.size(); ++c) {
        if (!m_builders[c])
            continue;
        parsed.batch.columns.push_back(m_builders[c]->take());
        parsed.proofs[c] = m_builders[c]->takeProof();
    }
    if (m_plan.currencySigns)
        parsed.batch.columns.emplace_back(m_builders[*m_plan.currencySigns]->takeCurrencies());
    watchCancellations(parsed);
    std::stable_sort(parsed.batch.issues.begin(), parsed.batch.issues.end(),
                     [](const RowIssue &a, const RowIssue &b) { return a.line < b.line; });
}

ParsedChunk BatchBuilder::build(Chunk &chunk)
{
    ParsedChunk parsed;
    parsed.index = chunk.index;
    parsed.fileBytes = chunk.fileBytes;
    m_inHeader = chunk.index == 0;
    if (chunk.overlong) {
        const CsvRecord record{1, 0, chunk.text.size(), 2, false};
        reject(record, chunk.text.view(), "record_too_long", parsed);
        parsed.lines = chunk.overlongLines;
        finish(parsed);
        return parsed;
    }
    if (hasControls(chunk.text.view())) {
        std::size_t size = chunk.text.size();
        const DroppedControls dropped = dropControls(chunk.text.data(), size, chunk.literalQuotes);
        chunk.text.setSize(size);
        parsed.droppedNuls = dropped.nuls;
        parsed.droppedControls = dropped.others;
    }
    m_illFormed = !isUtf8(chunk.text.view());
    if (m_illFormed)
        parsed.utf8 = countUtf8(chunk.text.view());
    readRecords(chunk, parsed);
    finish(parsed);
    return parsed;
}

} // namespace dilim::ingest
