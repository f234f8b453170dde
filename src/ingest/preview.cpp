// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/preview.h"

#include "base/text_fold.h"
#include "ingest/column_builder.h"
#include "ingest/inspect.h"
#include "ingest/readers/table_file.h"
#include "ingest/report.h"
#include "ingest/swapped_dates.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace dilim::ingest {
namespace {

/// Reads the rows that are shown as the whole file would be read.
void storeRows(const Inspection &inspection, Preview &result)
{
    const ReadPlan &plan = inspection.plan;
    const std::span rows(inspection.sample.records.data(), result.firstRows.size());
    std::vector<std::uint64_t> indexes(rows.size()); // in the place of lines: issues then name the row
    std::iota(indexes.begin(), indexes.end(), std::uint64_t{0});
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
        result.stored.emplace_back();
        if (plan.columns[c].fields.empty())
            continue;
        std::vector<std::string_view> cells;
        for (const SampleRecord &row : rows)
            cells.emplace_back(row.cells[c]);
        const std::unique_ptr<ColumnBuilder> builder = makeColumnBuilder(plan.columns[c].reading, plan.zone);
        builder->append({cells.data(), 1, cells.size(), indexes.data(), static_cast<int>(c)}, result.issues);
        result.stored.back() = builder->take();
    }
}

} // namespace

Result<Preview> preview(const std::string &path, const Hints &hints, Progress &progress)
{
    const Result<TableFile> table = TableFile::open(path, hints, progress);
    if (!table)
        return table.error();
    Hints known = hints;
    known.wanted.dialect = table->dialect(hints.wanted.dialect);
    Result<Inspection> inspection = inspect(table->text(), known, table->headers());
    if (!inspection)
        return inspection.error();
    table->explain(inspection->sample.evidence);
    std::vector<Proof> proofs;
    for (const ColumnFacts &facts : inspection->facts)
        proofs.push_back(facts.proof);
    doubtSwappedDates(*inspection, table->dateCells(), proofs);
    Preview result;
    result.primary = inspection->plan.primary;
    result.entityEvidence = inspection->entityEvidence;
    result.fitting = inspection->fitting;
    ReadReport &report = result.report;
    report.mapping = mappingOf(*inspection);
    table->describe(report);
    report.dialectEvidence = inspection->sample.evidence;
    report.columns = inspection->columns;
    for (std::size_t c = 0; c < report.columns.size(); ++c)
        report.columns[c].filled = inspection->facts[c].filled;
    report.recordsRead = inspection->sample.records.size();
    report.bytes = table->bytes();
    report.headerShape = headerShape(fileHeaders(*inspection));
    report.system = inspection->system;
    result.firstRows = std::move(inspection->firstRows);
    for (std::size_t row = 0; row < result.firstRows.size(); ++row)
        result.lines.push_back(inspection->sample.records[row].line);
    storeRows(*inspection, result);
    return result;
}

Result<Glance> glance(const std::string &path, const Hints &hints, Progress &progress)
{
    const Result<TableFile> table = TableFile::open(path, hints, progress);
    if (!table)
        return table.error();
    Hints known = hints;
    known.wanted.dialect = table->dialect(hints.wanted.dialect);
    Result<Sample> sample = takeSample(table->text(), known, table->headers());
    if (!sample)
        return sample.error();
    table->explain(sample->evidence);
    return Glance{headerShape(sample->headers), std::move(sample->evidence)};
}

std::uint64_t headerShape(std::span<const std::string> headers)
{
    std::vector<std::string> keys;
    for (const std::string &header : headers)
        keys.push_back(headerKey(header));
    std::sort(keys.begin(), keys.end());
    std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a, 64 bits: Fowler, Noll, Vo
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3ULL; };
    for (const std::string &key : keys) {
        for (const char c : key)
            add(static_cast<unsigned char>(c));
        add('\n');
    }
    return hash;
}

} // namespace dilim::ingest
