// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/sheet_writer.h"

#include <algorithm>
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
constexpr std::string_view lineSeparator = "\xE2\x80\xA8"; // U+2028

Error diskError(int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return Error{"disk.full", {}};
    return Error{"disk.io", {std::generic_category().message(number)}};
}

/// A file without a name; where the system has none of that, one whose name is taken away at once.
int namelessFile()
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

Result<SheetWriter> SheetWriter::open()
{
    const int handle = namelessFile();
    if (handle < 0)
        return diskError(errno);
    return SheetWriter(handle);
}

SheetWriter::SheetWriter(SheetWriter &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_pending(std::move(other.m_pending))
    , m_line(other.m_line)
    , m_width(other.m_width)
    , m_tableRows(other.m_tableRows)
{
}

SheetWriter::~SheetWriter()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<void> SheetWriter::add(std::uint64_t row, std::span<const std::string> cells)
{
    for (; m_line + 1 < row; ++m_line)
        m_pending += '\n';
    m_line = row;
    m_width = std::max(m_width, cells.size());
    m_tableRows += cells.size() > 1 ? 1U : 0U;
    for (std::size_t c = 0; c < m_width; ++c) {
        if (c > 0)
            m_pending += ',';
        if (c < cells.size())
            addCell(cells[c]);
    }
    m_pending += '\n';
    return m_pending.size() < flushBytes ? Result<void>{} : flush();
}

void SheetWriter::addCell(std::string_view cell)
{
    const auto isSpecial = [](char c) { return c == '"' || c == ',' || static_cast<unsigned char>(c) < 0x20; };
    if (std::none_of(cell.begin(), cell.end(), isSpecial)) {
        m_pending += cell;
        return;
    }
    m_pending += '"';
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c == '"')
            m_pending += "\"\"";
        else if (c == '\n')
            m_pending += lineSeparator;
        else if (c == '\r')
            m_pending += i + 1 < cell.size() && cell[i + 1] == '\n' ? std::string_view() : lineSeparator;
        else if (c == '\t' || static_cast<unsigned char>(c) >= 0x20)
            m_pending += c;
    }
    m_pending += '"';
}

Result<void> SheetWriter::flush()
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

Result<InputFile> SheetWriter::finish(const std::string &path)
{
    if (Result<void> written = flush(); !written)
        return written.error();
    return InputFile::adopt(path, std::exchange(m_handle, -1));
}

} // namespace dilim::ingest
