// SPDX-License-Identifier: GPL-3.0-or-later
// Imports files into a new workspace and opens it: bench_store NEW_FILE FILE... (without files: opens)
// For each file: CPU seconds of reading, of the store taking the records, and of its commit; then of readSnapshot.
#include "ingest/run.h"
#include "store/import_transaction.h"
#include "store/read_snapshot.h"
#include "store/workspace_file.h"

#include <cstdio>
#include <ctime>
#include <string>
#include <sys/resource.h>

using namespace dilim;

namespace {

double seconds(const timespec &t)
{
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

double cpuOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return seconds(now);
}

/// Measures what the sink behind it needs.
class TimedSink : public ingest::RowSink
{
public:
    explicit TimedSink(ingest::RowSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> begin(const ingest::ImportPlan &plan) override { return m_sink.begin(plan); }
    Result<void> append(ingest::RecordBatch batch) override
    {
        const double before = cpuOf(CLOCK_THREAD_CPUTIME_ID);
        auto result = m_sink.append(std::move(batch));
        taken += cpuOf(CLOCK_THREAD_CPUTIME_ID) - before;
        return result;
    }
    [[nodiscard]] std::shared_ptr<const ingest::PreparedBatch> prepare(const ingest::RecordBatch &batch) const override
    {
        return m_sink.prepare(batch);
    }
    double taken = 0;

private:
    ingest::RowSink &m_sink; // not owned
};

double wallNow()
{
    return cpuOf(CLOCK_MONOTONIC);
}

bool importFile(store::WorkspaceFile &file, const char *path)
{
    Progress progress;
    ingest::Hints hints;
    hints.currency = file.settings().currency;
    hints.timeZone = file.settings().timeZone;
    auto transaction = store::ImportTransaction::start(file, {1'790'000'000'000}, progress);
    if (!transaction)
        return false;
    store::ImportRecords records(file.settings().currency);
    TimedSink sink(records);
    const double cpu = cpuOf(CLOCK_PROCESS_CPUTIME_ID);
    const double wall = wallNow();
    const auto report = ingest::run(path, hints, sink, progress);
    if (!report) {
        std::printf("%s: %s\n", path, report.error().code.c_str());
        return false;
    }
    const double cpuRead = cpuOf(CLOCK_PROCESS_CPUTIME_ID);
    const double wallRead = wallNow();
    const auto outcome = transaction->commit(records, "file.csv", *report, "{}");
    if (!outcome) {
        std::printf("%s: %s\n", path, outcome.error().code.c_str());
        return false;
    }
    std::printf("%s: %llu records; reading %.3f s wall %.3f s CPU; taking %.3f s CPU; commit %.3f s wall %.3f s CPU\n",
                path, static_cast<unsigned long long>(outcome->rowsRead), wallRead - wall, cpuRead - cpu - sink.taken,
                sink.taken, wallNow() - wallRead, cpuOf(CLOCK_PROCESS_CPUTIME_ID) - cpuRead);
    for (std::size_t entity = 0; entity < fields::entityCount; ++entity) {
        const store::OutcomeCounts &counts = outcome->entities[entity];
        if (outcome->feeds[entity])
            std::printf(
                "  %s: new %llu updated %llu unchanged %llu merged %llu ownerless %llu\n",
                std::string(fields::entityId(static_cast<fields::Entity>(entity))).c_str(),
                static_cast<unsigned long long>(counts.created), static_cast<unsigned long long>(counts.updated),
                static_cast<unsigned long long>(counts.unchanged), static_cast<unsigned long long>(counts.merged),
                static_cast<unsigned long long>(counts.ownerless));
    }
    return true;
}

bool openFile(const std::string &path)
{
    const double cpu = cpuOf(CLOCK_PROCESS_CPUTIME_ID);
    const double wall = wallNow();
    auto file = store::WorkspaceFile::open(path, store::WorkspaceFile::Mode::ReadOnly);
    Progress progress;
    if (!file)
        return false;
    const auto snapshot = store::readSnapshot(*file, progress);
    if (!snapshot) {
        std::printf("open: %s\n", snapshot.error().code.c_str());
        return false;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("open: %.3f s wall %.3f s CPU; %zu customers %zu orders %zu lines %zu events; peak %ld MB\n",
                wallNow() - wall, cpuOf(CLOCK_PROCESS_CPUTIME_ID) - cpu, (*snapshot)->customers.rows,
                (*snapshot)->orders.rows, (*snapshot)->lines.rows, (*snapshot)->events.rows, usage.ru_maxrss / 1024);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const std::string path = argv[1];
    if (argc > 2) {
        auto file = store::WorkspaceFile::create(path, {"TRY", "UTC"});
        if (!file) {
            std::printf("%s: %s\n", path.c_str(), file.error().code.c_str());
            return 1;
        }
        for (int i = 2; i < argc; ++i) {
            if (!importFile(*file, argv[i]))
                return 1;
        }
    }
    return openFile(path) && openFile(path) ? 0 : 1;
}
