// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readers/input_file.h"

#include <algorithm>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace dilim::ingest {

/// What something was written out from.
struct WrittenFrom {
    FileStamp stamp{};
    std::string what{}; // of the file
    friend bool operator==(const WrittenFrom &, const WrittenFrom &) = default;
};

/// What was written out last, so that a look with another setting need not write it again. Any thread may ask.
template <typename Written> class KeptTables
{
public:
    explicit KeptTables(std::size_t most)
        : m_most(most)
    {
    }
    std::shared_ptr<const Written> find(const WrittenFrom &from)
    {
        const std::lock_guard lock(m_mutex);
        const auto at =
            std::find_if(m_kept.begin(), m_kept.end(), [&from](const auto &one) { return one.first == from; });
        if (at == m_kept.end())
            return nullptr;
        m_kept.splice(m_kept.begin(), m_kept, at);
        return at->second;
    }
    std::shared_ptr<const Written> keep(WrittenFrom from, Written written)
    {
        auto kept = std::make_shared<const Written>(std::move(written));
        const std::lock_guard lock(m_mutex);
        m_kept.emplace_front(std::move(from), kept);
        if (m_kept.size() > m_most)
            m_kept.pop_back();
        return kept;
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::list<std::pair<WrittenFrom, std::shared_ptr<const Written>>> m_kept;
};

} // namespace dilim::ingest
