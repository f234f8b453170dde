// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_line.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

namespace dilim::cli {

using namespace std::chrono_literals;

ProgressLine::ProgressLine(const Progress &progress, bool forced)
    : m_progress(progress)
    , m_terminal(::isatty(STDERR_FILENO) == 1)
{
    if (!m_terminal && !forced)
        return;
    m_thread = std::thread([this] {
        for (int tick = 1; !m_stop.load(); ++tick) {
            std::this_thread::sleep_for(50ms);
            if (tick % 10 == 0)
                show();
        }
    });
}

ProgressLine::~ProgressLine()
{
    m_stop.store(true);
    if (m_thread.joinable())
        m_thread.join();
    if (m_shown && m_terminal)
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show()
{
    const std::uint64_t total = m_progress.total();
    const std::uint64_t done = m_progress.done();
    if (total == 0)
        return;
    if (done < m_lastDone) // the next file began
        m_started = std::chrono::steady_clock::now();
    m_lastDone = done;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
    const double share = static_cast<double>(done) / static_cast<double>(total);
    const auto rowsPerSecond = static_cast<qulonglong>(static_cast<double>(m_progress.rows()) / seconds);
    const QString left = share > 0.01 ? QString::number(static_cast<qulonglong>(seconds * (1 - share) / share) + 1)
                                      : QStringLiteral("?");
    const QString text = QCoreApplication::translate("Cli", "%1 %, %2 rows/s, %3 s left")
                             .arg(static_cast<int>(share * 100))
                             .arg(rowsPerSecond)
                             .arg(left);
    std::fprintf(stderr, m_terminal ? "\r\033[K%s" : "%s\n", text.toUtf8().constData());
    std::fflush(stderr);
    m_shown = true;
}

} // namespace dilim::cli
