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
    PassSettings passSettings;
    passSettings.workers = settings.workers;
    passSettings.mostRecords = settings.mostRecords;
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
