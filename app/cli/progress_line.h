// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace dilim::cli {

/// While it lives: a line on standard error that says how far the job is, its rows a second and the time left. Only on
/// a terminal, unless forced. Jobs shorter than half a second show nothing.
class ProgressLine
{
public:
    ProgressLine(const Progress &progress, bool forced);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

private:
    void show();

    const Progress &m_progress;
    const bool m_terminal;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    std::uint64_t m_lastDone = 0;
    bool m_shown = false;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace dilim::cli
