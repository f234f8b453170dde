// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an export file: reading ends, keeps its counters straight and hands over batches of the promised shape.
#include "ingest/run.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace dilim;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

std::size_t rowsOf(const ingest::BatchColumn &column)
{
    struct Visitor {
        std::size_t operator()(const ingest::Integers &c) const { return c.values.size(); }
        std::size_t operator()(const ingest::Texts &c) const { return c.ends.size(); }
        std::size_t operator()(const ingest::Words &c) const { return c.codes.size(); }
        std::size_t operator()(const ingest::WordLists &c) const { return c.ends.size(); }
    };
    return std::visit(Visitor(), column);
}

class CheckingSink : public ingest::RowSink
{
public:
    Result<void> begin(const ingest::ImportPlan &plan) override
    {
        m_columns = plan.columns.size();
        m_rows = 0;
        return {};
    }
    Result<void> append(ingest::RecordBatch batch) override
    {
        demand(batch.columns.size() == m_columns && batch.lines.size() == batch.rows);
        for (const ingest::BatchColumn &column : batch.columns)
            demand(rowsOf(column) == batch.rows);
        m_rows += batch.rows;
        return {};
    }
    [[nodiscard]] std::size_t rows() const { return m_rows; }

private:
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const int file = ::memfd_create("input", 0);
    demand(file >= 0 && ::write(file, data, size) == static_cast<ssize_t>(size));
    CheckingSink sink;
    Progress progress;
    ingest::Hints hints;
    // The first byte also says as what the file is read, so that every entity is reached.
    if (size > 0 && data[0] % 6 < 5)
        hints.wanted.primary = static_cast<fields::Entity>(data[0] % 6);
    const auto report = ingest::run("/proc/self/fd/" + std::to_string(file), hints, sink, progress);
    if (report)
        demand(report->recordsRead == sink.rows() + report->rejected);
    ::close(file);
    return 0;
}
