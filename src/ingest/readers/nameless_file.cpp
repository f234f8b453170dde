// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/nameless_file.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace dilim::ingest {
namespace {

constexpr std::size_t flushBytes = std::size_t{1} << 20;

Error diskError(int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return Error{"disk.full", {}};
    return Error{"disk.io", {std::generic_category().message(number)}};
}

/// Where the system has no files without a name, one whose name is taken away at once.
int namelessHandle()
{
    std::error_code ignored;
    const std::string folder = std::filesystem::temp_directory_path(ignored).string();
#ifdef O_TMPFILE
    if (const int handle = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600); handle >= 0)
        return handle;
#endif
    std::string path = folder + "/dilim-XXXXXX";
    const int handle = ::mkstemp(path.data());
    if (handle >= 0)
        ::unlink(path.c_str());
    return handle;
}

} // namespace

Result<NamelessFile> NamelessFile::open()
{
    const int handle = namelessHandle();
    if (handle < 0)
        return diskError(errno);
    return NamelessFile(handle);
}

NamelessFile::NamelessFile(NamelessFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_pending(std::move(other.m_pending))
{
}

NamelessFile::~NamelessFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<void> NamelessFile::append(std::string_view bytes)
{
    m_pending += bytes;
    return m_pending.size() < flushBytes ? Result<void>{} : flush();
}

Result<void> NamelessFile::flush()
{
    std::size_t done = 0;
    while (done < m_pending.size()) {
        const ssize_t wrote = ::write(m_handle, m_pending.data() + done, m_pending.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return diskError(errno);
        done += static_cast<std::size_t>(wrote);
    }
    m_pending.clear();
    return {};
}

Result<InputFile> NamelessFile::finish(const std::string &path)
{
    if (Result<void> written = flush(); !written)
        return written.error();
    return InputFile::adopt(path, std::exchange(m_handle, -1));
}

} // namespace dilim::ingest
