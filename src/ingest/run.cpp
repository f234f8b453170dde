// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/run.h"

#include "ingest/correct.h"
#include "ingest/inspect.h"
#include "ingest/read_pass.h"
#include "ingest/readers/table_file.h"
#include "ingest/report.h"
#include "ingest/swapped_dates.h"

#include <algorithm>
#include <thread>

namespace dilim::ingest {
namespace {

constexpr int mostPasses = 4; // each pass after the first puts right what the one before has shown
constexpr std::uint64_t smallFile = 1024 * 1024; // not worth a thread

Result<ReadReport> reportOf(const TableFile &table, const Inspection &inspection, const PassResult &result)
{
    ReadReport report = makeReport(inspection, result, table.bytes());
    table.describe(report);
    const Result<std::string> hash = table.fileHash();
    if (!hash)
        return hash.error();
    if (!hash->empty())
        report.fileHash = *hash;
    return report;
}

Result<ReadReport> runTable(const TableFile &table, const Hints &hints, const RunSettings &settings, RowSink &sink,
                            Progress &progress)
{
    Hints known = hints;
    known.wanted.dialect = table.dialect(hints.wanted.dialect);
    Result<Inspection> inspection = inspect(table.text(), known, table.headers());
    if (!inspection)
        return inspection.error();
    table.explain(inspection->sample.evidence);
    inspection->plan.cutting.chunkBytes = settings.chunkBytes;
    PassSettings passSettings;
    passSettings.workers = settings.workers;
    passSettings.mostRecords = settings.mostRecords;
    passSettings.broken = table.broken().told;
    passSettings.moreBroken = table.broken().more;
    for (int pass = 1;; ++pass) {
        Result<PassResult> result = readPass(table.text(), inspection->plan, passSettings, sink, progress);
        if (!result)
            return result.error();
        if (table.hasChanged())
            return Error{"file.changed", {table.path()}};
        if (pass < mostPasses && correct(*inspection, *result, known))
            continue;
        doubtSwappedDates(*inspection, table.dateCells(), result->proofs);
        return reportOf(table, *inspection, *result);
    }
}

} // namespace

Result<ReadReport> runWith(const std::string &path, const Hints &hints, const RunSettings &settings, RowSink &sink,
                           Progress &progress)
{
    const Result<TableFile> table = TableFile::open(path, hints, progress);
    if (!table)
        return table.error();
    return runTable(*table, hints, settings, sink, progress);
}

Result<ReadReport> run(const std::string &path, const Hints &hints, RowSink &sink, Progress &progress)
{
    const Result<TableFile> table = TableFile::open(path, hints, progress);
    if (!table)
        return table.error();
    RunSettings settings;
    settings.workers = table->text().size() <= smallFile ? 0 : std::max(1U, std::thread::hardware_concurrency());
    return runTable(*table, hints, settings, sink, progress);
}

} // namespace dilim::ingest
