// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/read_ahead.h"

#include <chrono>
#include <utility>

namespace dilim::workspace {
namespace {

/// More is not held while another file is written: about 200 MB.
constexpr std::size_t mostCellsAhead = 32'000'000;

} // namespace

ReadAhead::ReadAhead(ImportRequest request, ReadBasis basis)
    : m_request(std::move(request))
    , m_basis(std::move(basis))
    , m_read(std::async(std::launch::async, [this] {
        return readFile(m_request, m_basis, m_progress, [this](std::size_t cells) { waitIfFull(cells); });
    }))
{
}

ReadAhead::~ReadAhead()
{
    m_progress.cancel();
    goOn();
    if (m_read.valid())
        m_read.wait();
}

bool ReadAhead::isFor(const ImportRequest &request, const ReadBasis &basis) const
{
    return m_request.path == request.path && m_request.wanted == request.wanted && m_basis == basis;
}

void ReadAhead::goOn()
{
    const std::lock_guard lock(m_mutex);
    m_goOn = true;
    m_asked.notify_all();
}

void ReadAhead::waitIfFull(std::size_t cells)
{
    if (cells <= mostCellsAhead)
        return;
    std::unique_lock lock(m_mutex);
    m_asked.wait(lock, [this] { return m_goOn; });
}

Result<ReadFile> ReadAhead::take(Progress &progress)
{
    using namespace std::chrono_literals;
    goOn();
    std::uint64_t done = 0;
    std::uint64_t rows = 0;
    while (m_read.wait_for(20ms) != std::future_status::ready) {
        if (progress.cancelled())
            m_progress.cancel();
        if (m_progress.total() != progress.total() || m_progress.done() < done) {
            progress.start(m_progress.total());
            done = rows = 0;
        }
        const std::uint64_t doneNow = m_progress.done();
        const std::uint64_t rowsNow = m_progress.rows();
        progress.advance(doneNow - done, rowsNow - rows);
        done = doneNow;
        rows = rowsNow;
    }
    return m_read.get();
}

} // namespace dilim::workspace
