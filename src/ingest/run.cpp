// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/run.h"

#include "ingest/correct.h"
#include "ingest/inspect.h"
#include "ingest/read_pass.h"
#include "ingest/report.h"

#include <algorithm>
#include <thread>

namespace dilim::ingest {
namespace {

constexpr int mostPasses = 4; // each pass after the first puts right what the one before has shown
constexpr std::uint64_t smallFile = 1024 * 1024; // not worth a thread

/// Cancellations are looked for in the sample first, so that the file is read once.
void guessCancellations(Inspection &inspection)
{
    ReadPlan &plan = inspection.plan;
    if (!plan.watch || !plan.cancellationPrefix.empty())
        return;
    PrefixCounts counts;
    for (const SampleRecord &record : inspection.sample.records) {
        const std::string &id = record.cells[plan.watch->orderColumn];
        const std::string &amount = record.cells[plan.watch->quantityColumn];
        const bool letter = !id.empty() && id[0] >= 'A' && id[0] <= 'Z';
        PrefixCounts::Signs &signs = counts.byLetter[letter ? static_cast<std::size_t>(id[0] - 'A') : 26];
        ++(amount.starts_with('-') ? signs.negative : signs.others);
    }
    plan.cancellationPrefix = provenCancellationPrefix(counts);
}

} // namespace

Result<ReadReport> runWith(const std::string &path, const Hints &hints, const RunSettings &settings, RowSink &sink,
                           Progress &progress)
{
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return file.error();
    Result<Inspection> inspection = inspect(*file, hints);
    if (!inspection)
        return inspection.error();
    inspection->plan.cutting.chunkBytes = settings.chunkBytes;
    guessCancellations(*inspection);
    PassSettings passSettings;
    passSettings.workers = settings.workers;
    for (int pass = 1;; ++pass) {
        Result<PassResult> result = readPass(*file, inspection->plan, passSettings, sink, progress);
        if (!result)
            return result.error();
        if (file->hasChanged())
            return Error{"file.changed", {path}};
        if (pass < mostPasses && correct(*inspection, *result, hints))
            continue;
        return makeReport(*inspection, *result, hints, file->size());
    }
}

Result<ReadReport> run(const std::string &path, const Hints &hints, RowSink &sink, Progress &progress)
{
    RunSettings settings;
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return file.error();
    settings.workers = file->size() <= smallFile ? 0 : std::max(1U, std::thread::hardware_concurrency());
    return runWith(path, hints, settings, sink, progress);
}

} // namespace dilim::ingest
