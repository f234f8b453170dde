// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/chunk_pipeline.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace dilim::ingest {
namespace {

Error cancelled()
{
    return Error{std::string(cancelledCode), {}};
}

Result<void> parseHere(ChunkCutter &cutter, const ReadPlan &plan, const PrepareChunk &prepare,
                       const DeliverChunk &deliver, const Progress &progress)
{
    BatchBuilder builder(plan);
    Chunk chunk;
    for (;;) {
        if (progress.cancelled())
            return cancelled();
        const Result<bool> more = cutter.next(chunk);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        ParsedChunk parsed = builder.build(chunk);
        prepare(parsed);
        if (Result<void> delivered = deliver(std::move(parsed)); !delivered)
            return delivered;
    }
}

/// One thread cuts, some parse, the caller's delivers. Chunks are numbered, so that they leave in order.
class Pipeline
{
public:
    Pipeline(ChunkCutter &cutter, const ReadPlan &plan, unsigned workers, const PrepareChunk &prepare)
        : m_cutter(cutter)
        , m_plan(plan)
        , m_prepare(prepare)
        , m_limit(workers * 2 + 2)
    {
        m_threads.emplace_back([this] { guarded([this] { cutAll(); }); });
        for (unsigned i = 0; i < workers; ++i)
            m_threads.emplace_back([this] { guarded([this] { parseAll(); }); });
    }

    ~Pipeline()
    {
        stop();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Pipeline(const Pipeline &) = delete;
    Pipeline &operator=(const Pipeline &) = delete;

    /// The next chunk in order; nothing at the end. Throws what a thread threw.
    Result<std::optional<ParsedChunk>> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_failure || m_error || m_parsed.contains(m_delivered) || isDone(); });
        if (m_failure)
            std::rethrow_exception(m_failure);
        const auto at = m_parsed.find(m_delivered);
        if (at == m_parsed.end()) {
            if (m_error)
                return *m_error;
            return std::optional<ParsedChunk>();
        }
        std::optional<ParsedChunk> parsed(std::move(at->second));
        m_parsed.erase(at);
        ++m_delivered;
        m_changed.notify_all();
        return parsed;
    }

private:
    [[nodiscard]] bool isDone() const { return m_allCut && m_delivered == m_cut; }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

    template <typename Work> void guarded(Work work)
    {
        try {
            work();
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_changed.notify_all();
        }
    }

    void cutAll()
    {
        for (;;) {
            Chunk chunk = freeChunk();
            const Result<bool> more = m_cutter.next(chunk);
            std::unique_lock lock(m_mutex);
            if (!more)
                m_error = more.error();
            m_allCut = !more || !*more;
            if (!m_allCut) {
                ++m_cut;
                m_waiting.push_back(std::move(chunk));
            }
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_stopped || m_allCut || m_cut - m_delivered < m_limit; });
            if (m_stopped || m_allCut)
                return;
        }
    }

    Chunk freeChunk()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return {};
        Chunk chunk = std::move(m_free.back());
        m_free.pop_back();
        return chunk;
    }

    void parseAll()
    {
        BatchBuilder builder(m_plan);
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || m_allCut || !m_waiting.empty(); });
            if (m_stopped || m_waiting.empty())
                return;
            Chunk chunk = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            ParsedChunk parsed = builder.build(chunk);
            m_prepare(parsed);
            lock.lock();
            m_parsed.emplace(parsed.index, std::move(parsed));
            m_free.push_back(std::move(chunk));
            m_changed.notify_all();
        }
    }

    ChunkCutter &m_cutter;
    const ReadPlan &m_plan;
    const PrepareChunk &m_prepare;
    const std::uint64_t m_limit; // chunks on their way
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Chunk> m_waiting; // cut, not parsed
    std::map<std::uint64_t, ParsedChunk> m_parsed; // parsed, not delivered
    std::vector<Chunk> m_free; // buffers to use again
    std::uint64_t m_cut = 0;
    std::uint64_t m_delivered = 0;
    bool m_allCut = false;
    bool m_stopped = false;
    std::optional<Error> m_error;
    std::exception_ptr m_failure;
    std::vector<std::thread> m_threads; // last: they use everything above
};

} // namespace

Result<void> parseChunks(ChunkCutter &cutter, const ReadPlan &plan, unsigned workers, const PrepareChunk &prepare,
                         const DeliverChunk &deliver, const Progress &progress)
{
    if (workers == 0)
        return parseHere(cutter, plan, prepare, deliver, progress);
    Pipeline pipeline(cutter, plan, workers, prepare);
    for (;;) {
        if (progress.cancelled())
            return cancelled();
        Result<std::optional<ParsedChunk>> next = pipeline.next();
        if (!next)
            return next.error();
        if (!*next)
            return {};
        if (Result<void> delivered = deliver(std::move(**next)); !delivered)
            return delivered;
    }
}

} // namespace dilim::ingest
