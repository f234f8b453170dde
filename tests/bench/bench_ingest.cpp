// SPDX-License-Identifier: GPL-3.0-or-later
// Reads files into a sink that only counts: bench_ingest [--threads N] [--as ENTITY] [--report] FILE...
#include "ingest/report.h"
#include "ingest/run.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <sys/resource.h>
#include <thread>

using namespace dilim;

namespace {

class CountingSink : public ingest::RowSink
{
public:
    Result<void> begin(const ingest::ImportPlan & /*plan*/) override
    {
        ++begins;
        rows = 0;
        return {};
    }
    Result<void> append(ingest::RecordBatch batch) override
    {
        rows += batch.rows;
        return {};
    }
    std::size_t rows = 0;
    int begins = 0;
};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void printEvidence(const std::vector<ingest::Evidence> &evidence)
{
    for (const ingest::Evidence &one : evidence) {
        std::printf(" %s(", one.id.c_str());
        for (const std::string &argument : one.arguments)
            std::printf("%s;", argument.c_str());
        std::printf(")");
    }
}

void printReport(const ingest::ReadReport &report)
{
    std::printf("  %s, dialect:", std::string(fields::entityId(*report.mapping.primary)).c_str());
    printEvidence(report.dialectEvidence);
    std::printf("\n");
    for (const ingest::ColumnReport &column : report.columns) {
        std::string ids;
        for (const std::string &field : column.reading.fields)
            ids += (ids.empty() ? "" : "+") + field;
        std::printf("  %-28s %-14s %s%s filled %llu unread %llu |", column.header.c_str(),
                    std::string(fields::typeId(column.reading.type.value_or(fields::ValueType::Text))).c_str(),
                    ids.empty() ? "(skipped)" : ids.c_str(), column.doubtful ? " DOUBTFUL" : "",
                    static_cast<unsigned long long>(column.filled), static_cast<unsigned long long>(column.unread));
        printEvidence(column.evidence);
        std::printf("\n");
    }
    std::printf("  skipped:");
    for (const auto &[kind, lines] : report.skippedLines)
        std::printf(" %s %llu", kind.c_str(), static_cast<unsigned long long>(lines));
    std::printf("; issues:");
    for (const auto &[reason, cells] : report.cellIssues)
        std::printf(" %s %llu", reason.c_str(), static_cast<unsigned long long>(cells));
    std::printf("; findings:");
    printEvidence(report.findings);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    unsigned workers = std::max(1U, std::thread::hardware_concurrency());
    bool details = false;
    ingest::Hints hints;
    hints.timeZone = "Europe/Istanbul";
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--threads") == 0 && i + 1 < argc) {
            workers = static_cast<unsigned>(std::strtoul(argv[++i], nullptr, 10));
            continue;
        }
        if (std::strcmp(argv[i], "--as") == 0 && i + 1 < argc) {
            hints.wanted.primary = fields::entityFromId(argv[++i]);
            continue;
        }
        if (std::strcmp(argv[i], "--report") == 0) {
            details = true;
            continue;
        }
        CountingSink sink;
        Progress progress;
        const double cpuBefore = cpuSeconds();
        const auto before = std::chrono::steady_clock::now();
        const Result<ingest::ReadReport> report =
            ingest::runWith(argv[i], hints, {workers, std::size_t{1} << 20}, sink, progress);
        const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
        const double cpu = cpuSeconds() - cpuBefore;
        if (!report) {
            std::printf("%s: %s %s\n", argv[i], report.error().code.c_str(),
                        report.error().arguments.empty() ? "" : report.error().arguments.front().c_str());
            continue;
        }
        std::printf("%s: %zu rows, %llu rejected, %d passes, %.3f s wall, %.3f s CPU, %.1f M rows/s, %.0f MB/s\n",
                    argv[i], sink.rows, static_cast<unsigned long long>(report->rejected), sink.begins, wall, cpu,
                    static_cast<double>(sink.rows) / wall * 1e-6, static_cast<double>(report->bytes) / wall * 1e-6);
        if (details)
            printReport(*report);
    }
    return 0;
}
