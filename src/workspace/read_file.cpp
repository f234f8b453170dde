// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/read_file.h"

#include "ingest/archive_files.h"
#include "ingest/run.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace dilim::workspace {
namespace {

/// Hands records on, watched.
class WatchedSink : public ingest::RowSink
{
public:
    WatchedSink(ingest::RowSink &sink, const ReadWatch &watch)
        : m_sink(sink)
        , m_watch(watch)
    {
    }
    Result<void> begin(const ingest::ImportPlan &plan) override
    {
        m_cells = 0;
        if (m_watch.begun)
            m_watch.begun(plan);
        return m_sink.begin(plan);
    }
    Result<void> append(ingest::RecordBatch batch) override
    {
        m_cells += batch.rows * batch.columns.size();
        if (m_watch.taking)
            m_watch.taking(std::max(m_cells, batch.expected * batch.columns.size()));
        return m_sink.append(std::move(batch));
    }
    [[nodiscard]] std::shared_ptr<const ingest::PreparedBatch> prepare(const ingest::RecordBatch &batch) const override
    {
        return m_sink.prepare(batch);
    }

private:
    ingest::RowSink &m_sink;
    const ReadWatch &m_watch;
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

ReadBasis basisAfter(ReadBasis basis, const ImportRequest &request, const std::vector<fields::Field> &customFields)
{
    for (const fields::Field &field : customFields) {
        const bool known = std::ranges::count(basis.customFields, field.id, &fields::Field::id) > 0;
        if (!known && !request.dryRun)
            basis.customFields.push_back(field);
    }
    return basis;
}

Result<ReadFile> readFile(const ImportRequest &request, const ReadBasis &basis, Progress &progress,
                          const ReadWatch &watch)
{
    ReadFile file{fileState(request.path), store::ImportRecords(basis.settings.currency), {}};
    const Result<ingest::Hints> hints = hintsFor(request.path, request.wanted, basis, progress);
    if (!hints)
        return hints.error();
    WatchedSink sink(file.records, watch);
    Result<ingest::ReadReport> report = ingest::run(request.path, *hints, sink, progress);
    if (!report)
        return report.error();
    file.report = *std::move(report);
    return file;
}

} // namespace dilim::workspace
