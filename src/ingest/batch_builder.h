// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cancellations.h"
#include "ingest/column_builder.h"
#include "ingest/read_plan.h"
#include "ingest/row_kind.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace dilim::ingest {

/// A chunk as a typed batch. Lines are relative to the chunk until `shiftLines`.
struct ParsedChunk {
    std::uint64_t index = 0;
    std::uint64_t fileBytes = 0;
    RecordBatch batch{};
    std::uint64_t rejected = 0;
    std::vector<RowIssue> trailing{}; // lines behind the last record that may be footnotes: not in batch.issues
    std::vector<Proof> proofs{}; // by column of the file
    std::array<std::uint64_t, rowKindCount> skipped{};
    PrefixCounts prefixes{};
    std::uint64_t strayQuotes = 0; // records
    std::uint64_t extraEmptyCells = 0; // records
    std::uint64_t droppedNuls = 0;
    std::uint64_t droppedControls = 0;
    Utf8Count utf8{}; // counted only if there is anything ill-formed
    std::uint64_t lines = 0; // line ends in the chunk

    /// Something stands behind the trailing lines: they are no footnotes.
    void rejectTrailing();
    /// `before` lines of the file stand before the chunk.
    void shiftLines(std::uint64_t before);
};

/// Turns chunks into batches. Each thread has its own.
class BatchBuilder
{
public:
    explicit BatchBuilder(const ReadPlan &plan);
    ParsedChunk build(Chunk &chunk);

private:
    void readRecords(Chunk &chunk, ParsedChunk &parsed);
    bool keeps(const CsvRecord &record, std::string_view text, ParsedChunk &parsed);
    bool acceptsCells(const CsvRecord &record, std::string_view text, ParsedChunk &parsed);
    void reject(const CsvRecord &record, std::string_view text, const char *reason, ParsedChunk &parsed);
    [[nodiscard]] CellColumn made(std::size_t column);
    void appendSlice(ParsedChunk &parsed);
    void finish(ParsedChunk &parsed);
    void watchCancellations(ParsedChunk &parsed);

    const ReadPlan &m_plan;
    RowJudge m_judge;
    RowFilter m_filter;
    std::vector<std::unique_ptr<CellMaker>> m_makers; // by column; null: the cells are those of the file
    std::vector<std::string_view> m_madeCells; // of one column of the slice
    std::vector<std::unique_ptr<ColumnBuilder>> m_builders; // by column; null: not imported
    std::vector<std::size_t> m_batchIndex; // by column: position in the batch
    bool m_inHeader = false; // of the chunk being read: it is the first
    bool m_illFormed = false;
    PaddedText m_text; // of the chunk being read
    std::vector<std::string_view> m_cells; // of the slice, row after row
    std::vector<std::uint64_t> m_lines; // of the slice
};

} // namespace dilim::ingest
