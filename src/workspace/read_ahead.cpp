// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/read_ahead.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace dilim::workspace {
namespace {

/// Shows the progress of another on a progress, and hands on the wish to stop.
class Mirror
{
public:
    Mirror(Progress &of, Progress &on)
        : m_of(of)
        , m_on(on)
    {
        m_on.start(m_of.total());
    }
    void update()
    {
        if (m_on.cancelled())
            m_of.cancel();
        const std::uint64_t done = m_of.done();
        const std::uint64_t rows = m_of.rows();
        if (m_of.total() != m_on.total() || done < m_done) {
            m_on.start(m_of.total());
            m_done = 0;
            m_rows = 0;
        }
        m_on.advance(done - m_done, std::max(rows, m_rows) - m_rows);
        m_done = done;
        m_rows = rows;
    }

private:
    Progress &m_of;
    Progress &m_on;
    std::uint64_t m_done = 0;
    std::uint64_t m_rows = 0;
};

} // namespace

ReadAhead::ReadAhead(std::span<const ImportRequest> requests, ReadBasis basis, std::size_t mostCells)
    : m_mostCells(mostCells)
{
    for (const ImportRequest &request : requests) {
        m_items.push_back(std::make_unique<Item>());
        m_items.back()->request = request;
        if (request.remember)
            break;
    }
    m_items.front()->basis = std::move(basis);
    m_thread = std::thread([this] { readAll(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        for (const auto &item : m_items)
            item->progress.cancel();
        m_changed.notify_all();
    }
    m_thread.join();
}

void ReadAhead::readAll()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        const auto next = std::ranges::find_if(m_items, [](const auto &item) { return !item->read; });
        if (m_stopped || next == m_items.end())
            return;
        Item &item = **next;
        lock.unlock();
        try {
            read(item);
        } catch (...) {
            const std::lock_guard failed(m_mutex);
            m_failure = std::current_exception();
            m_changed.notify_all();
            return;
        }
    }
}

void ReadAhead::read(Item &item)
{
    ReadWatch watch;
    watch.taking = [this, &item](std::size_t cells) { waitIfFull(item, cells); };
    Result<ReadFile> file = readFile(item.request, *item.basis, item.progress, watch);
    const std::lock_guard lock(m_mutex);
    const auto at = std::ranges::find(m_items, &item, &std::unique_ptr<Item>::get);
    if (const auto next = std::next(at); next != m_items.end())
        (*next)->basis =
            file ? basisAfter(*item.basis, item.request, file->records.builder().plan().customFields) : *item.basis;
    m_held += item.cells;
    item.read = std::move(file);
    m_changed.notify_all();
}

/// The file that is asked for is read to its end, however large it is.
void ReadAhead::waitIfFull(Item &item, std::size_t cells)
{
    std::unique_lock lock(m_mutex);
    item.cells = cells;
    m_changed.wait(lock, [&] {
        return m_stopped || m_beside + m_held + cells <= m_mostCells || (m_asked && m_items.front().get() == &item);
    });
}

bool ReadAhead::isFor(const ImportRequest &request, const ReadBasis &basis) const
{
    const std::lock_guard lock(m_mutex);
    if (m_items.empty())
        return false;
    const Item &next = *m_items.front();
    return next.request.path == request.path && next.request.wanted == request.wanted && next.basis == basis;
}

void ReadAhead::setCellsBeside(std::size_t cells)
{
    const std::lock_guard lock(m_mutex);
    m_beside = cells;
    m_changed.notify_all();
}

Result<ReadFile> ReadAhead::take(Progress &progress)
{
    using namespace std::chrono_literals;
    std::unique_lock lock(m_mutex);
    m_asked = true;
    m_changed.notify_all();
    Item &item = *m_items.front();
    Mirror mirror(item.progress, progress);
    while (!m_failure && !item.read) {
        mirror.update();
        m_changed.wait_for(lock, 20ms);
    }
    if (m_failure)
        std::rethrow_exception(m_failure);
    m_asked = false;
    m_held -= item.cells;
    m_beside = item.cells;
    Result<ReadFile> file = *std::move(item.read);
    m_items.pop_front();
    m_changed.notify_all();
    return file;
}

} // namespace dilim::workspace
