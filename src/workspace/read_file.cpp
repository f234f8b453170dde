// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/read_file.h"

#include "ingest/archive_files.h"
#include "ingest/run.h"

#include <chrono>
#include <filesystem>
#include <system_error>
#include <utility>

namespace dilim::workspace {
namespace {

/// Hands records on after `before` was called.
class CountingSink : public ingest::RowSink
{
public:
    CountingSink(ingest::RowSink &sink, const BeforeRecords &before)
        : m_sink(sink)
        , m_before(before)
    {
    }
    Result<void> begin(const ingest::ImportPlan &plan) override { return m_sink.begin(plan); }
    Result<void> append(ingest::RecordBatch batch) override
    {
        m_cells += batch.rows * batch.columns.size();
        m_before(m_cells);
        return m_sink.append(std::move(batch));
    }

private:
    ingest::RowSink &m_sink;
    const BeforeRecords &m_before;
    std::size_t m_cells = 0;
};

} // namespace

std::optional<FileState> fileState(const std::string &path)
{
    std::error_code error;
    const std::string onDisk = ingest::fileOnDisk(path);
    const std::uintmax_t size = std::filesystem::file_size(onDisk, error);
    if (error)
        return std::nullopt;
    const std::filesystem::file_time_type changed = std::filesystem::last_write_time(onDisk, error);
    if (error)
        return std::nullopt;
    const auto clock = std::chrono::file_clock::to_sys(changed).time_since_epoch();
    return FileState{size, {std::chrono::duration_cast<std::chrono::milliseconds>(clock).count()}};
}

Result<ReadFile> readFile(const ImportRequest &request, const ReadBasis &basis, Progress &progress,
                          const BeforeRecords &before)
{
    ReadFile file{fileState(request.path), store::ImportRecords(basis.settings.currency), {}};
    const Result<ingest::Hints> hints = hintsFor(request.path, request.wanted, basis, progress);
    if (!hints)
        return hints.error();
    CountingSink counting(file.records, before);
    ingest::RowSink &sink = before ? static_cast<ingest::RowSink &>(counting) : file.records;
    Result<ingest::ReadReport> report = ingest::run(request.path, *hints, sink, progress);
    if (!report)
        return report.error();
    file.report = *std::move(report);
    return file;
}

} // namespace dilim::workspace
