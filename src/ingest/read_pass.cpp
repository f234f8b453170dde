// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/read_pass.h"

#include "ingest/chunk_pipeline.h"
#include "ingest/reject_text.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <utility>

namespace dilim::ingest {
namespace {

constexpr std::size_t mostNotes = 50; // more lines than that behind the last record are no footnotes

/// Takes parsed chunks in order: numbers their lines, adds up what they prove, hands them on.
class Delivery
{
public:
    Delivery(const ReadPlan &plan, const PassSettings &settings, std::uint64_t bytes, RowSink &sink, Progress &progress)
        : m_plan(plan)
        , m_settings(settings)
        , m_bytes(bytes)
        , m_sink(sink)
        , m_progress(progress)
        , m_told(plan.columns.size() + 1, 0)
    {
        m_result.proofs.resize(plan.columns.size());
        m_result.words.resize(plan.columns.size());
        for (const PlanColumn &column : plan.columns)
            m_isCustomCategory.push_back(isCustomCategory(column));
    }

    Result<void> deliver(ParsedChunk chunk)
    {
        chunk.shiftLines(m_lines);
        m_lines += chunk.lines;
        settleNotes(chunk);
        addBroken(chunk);
        addUp(chunk);
        if (m_result.records + m_result.rejected > m_settings.mostRecords)
            return Error{"file.too_many_rows", {std::to_string(m_settings.mostRecords)}};
        limitIssues(chunk.batch.issues);
        m_progress.advance(chunk.fileBytes, chunk.batch.rows);
        m_read += chunk.fileBytes;
        chunk.batch.expected = expectedRecords();
        if (chunk.batch.rows == 0 && chunk.batch.issues.empty())
            return {};
        return m_sink.append(std::move(chunk.batch));
    }

    /// Broken pieces behind the last row. `chunk`: one without rows.
    Result<void> finish(ParsedChunk chunk)
    {
        m_lines = std::numeric_limits<std::uint64_t>::max(); // all that are left
        if (m_settings.moreBroken > 0 && !m_settings.broken.empty())
            m_result.cellIssues[m_settings.broken.back().reason] += m_settings.moreBroken;
        chunk.rejected += m_settings.moreBroken;
        return deliver(std::move(chunk));
    }

    PassResult take()
    {
        m_result.skipped[static_cast<std::size_t>(RowKind::Note)] += m_notes.size();
        return std::move(m_result);
    }

private:
    /// Records get longer towards the end of a file, as their numbers do, or shorter: an eighth is to spare.
    [[nodiscard]] std::size_t expectedRecords() const
    {
        if (m_read == 0)
            return 0;
        const double share = static_cast<double>(m_bytes) / static_cast<double>(m_read);
        const double records = static_cast<double>(m_result.records) * std::max(1.0, share) * 1.125;
        return static_cast<std::size_t>(std::min(records, static_cast<double>(m_settings.mostRecords)));
    }

    [[nodiscard]] bool isCustomCategory(const PlanColumn &column) const
    {
        if (column.fields.empty() || column.reading.type != fields::ValueType::Category)
            return false;
        return std::any_of(m_plan.customFields.begin(), m_plan.customFields.end(),
                           [&column](const fields::Field &field) { return field.id == column.fields.front(); });
    }

    /// Single cells behind the last record are notes; with records behind them they were broken rows.
    void settleNotes(ParsedChunk &chunk)
    {
        const bool more = chunk.batch.rows > 0 || chunk.rejected > 0;
        if (more || m_notes.size() > mostNotes) {
            chunk.rejected += m_notes.size();
            chunk.batch.issues.insert(chunk.batch.issues.begin(), std::make_move_iterator(m_notes.begin()),
                                      std::make_move_iterator(m_notes.end()));
            m_notes.clear();
        }
        std::move(chunk.trailing.begin(), chunk.trailing.end(), std::back_inserter(m_notes));
        chunk.trailing.clear();
    }

    /// Puts the broken pieces up to the end of the chunk among the issues.
    void addBroken(ParsedChunk &chunk)
    {
        for (; m_broken < m_settings.broken.size() && m_settings.broken[m_broken].line <= m_lines; ++m_broken) {
            RowIssue issue = m_settings.broken[m_broken];
            issue.text = rejectText(issue.text, m_plan);
            chunk.batch.issues.push_back(std::move(issue));
            ++chunk.rejected;
        }
        std::stable_sort(chunk.batch.issues.begin(), chunk.batch.issues.end(),
                         [](const RowIssue &a, const RowIssue &b) { return a.line < b.line; });
    }

    void addUp(const ParsedChunk &chunk)
    {
        m_result.records += chunk.batch.rows;
        m_result.rejected += chunk.rejected;
        for (std::size_t c = 0; c < chunk.proofs.size(); ++c)
            m_result.proofs[c].add(chunk.proofs[c]);
        for (std::size_t k = 0; k < rowKindCount; ++k)
            m_result.skipped[k] += chunk.skipped[k];
        for (const RowIssue &issue : chunk.batch.issues)
            ++m_result.cellIssues[issue.reason];
        m_result.prefixes.add(chunk.prefixes);
        m_result.strayQuotes += chunk.strayQuotes;
        m_result.extraEmptyCells += chunk.extraEmptyCells;
        m_result.droppedNuls += chunk.droppedNuls;
        m_result.droppedControls += chunk.droppedControls;
        m_result.utf8.wellFormed += chunk.utf8.wellFormed;
        m_result.utf8.illFormed += chunk.utf8.illFormed;
        collectWords(chunk.batch);
    }

    void collectWords(const RecordBatch &batch)
    {
        std::size_t inBatch = 0;
        for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
            if (m_plan.columns[c].fields.empty())
                continue;
            const auto *words = std::get_if<Words>(&batch.columns[inBatch++]);
            if (!words || !m_isCustomCategory[c])
                continue;
            for (std::size_t w = 1; w < words->words.size() && m_result.words[c].size() <= mostCategories; ++w)
                m_result.words[c].insert(words->words[w]);
        }
    }

    /// Unread cells beyond the limit of their column are counted, but not told one by one: memory is bounded.
    void limitIssues(std::vector<RowIssue> &issues)
    {
        std::erase_if(issues, [this](const RowIssue &issue) {
            std::uint64_t &told = m_told[static_cast<std::size_t>(issue.column + 1)];
            return ++told > m_settings.mostIssuesAColumn;
        });
    }

    const ReadPlan &m_plan;
    const PassSettings &m_settings;
    const std::uint64_t m_bytes; // of the file
    std::uint64_t m_read = 0; // of them
    RowSink &m_sink;
    Progress &m_progress;
    std::vector<std::uint64_t> m_told; // issues by column + 1; 0: whole rows
    std::vector<bool> m_isCustomCategory;
    std::vector<RowIssue> m_notes; // perhaps footnotes
    std::size_t m_broken = 0; // of the broken pieces, told
    std::uint64_t m_lines = 0; // before the next chunk
    PassResult m_result;
};

} // namespace

Result<PassResult> readPass(const InputFile &file, const ReadPlan &plan, const PassSettings &settings, RowSink &sink,
                            Progress &progress)
{
    progress.start(file.size());
    if (Result<void> begun = sink.begin(importPlanOf(plan)); !begun)
        return begun.error();
    ChunkCutter cutter(file, plan.cutting);
    Delivery delivery(plan, settings, file.size(), sink, progress);
    const auto prepare = [&sink = std::as_const(sink)](ParsedChunk &chunk) {
        chunk.batch.prepared = sink.prepare(chunk.batch);
    };
    const auto deliver = [&delivery](ParsedChunk chunk) { return delivery.deliver(std::move(chunk)); };
    if (Result<void> parsed = parseChunks(cutter, plan, settings.workers, prepare, deliver, progress); !parsed)
        return parsed.error();
    Chunk nothing;
    if (Result<void> finished = delivery.finish(BatchBuilder(plan).build(nothing)); !finished)
        return finished.error();
    PassResult result = delivery.take();
    result.fileHash = cutter.fileHash();
    result.utf8.illFormed += cutter.illFormed();
    return result;
}

} // namespace dilim::ingest
