// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/input_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <xxhash.h>

namespace dilim::ingest {
namespace {

std::string reasonOf(int errorNumber)
{
    return std::generic_category().message(errorNumber);
}

FileStamp stampOf(const struct stat &status)
{
    return {status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size), status.st_mtim.tv_sec,
            status.st_mtim.tv_nsec};
}

} // namespace

Result<InputFile> InputFile::open(const std::string &path)
{
    InputFile file;
    file.m_path = path;
    file.m_handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (file.m_handle < 0)
        return errno == ENOENT ? Error{"file.missing", {path}} : Error{"file.unreadable", {path, reasonOf(errno)}};
    struct stat status {
    };
    if (::fstat(file.m_handle, &status) != 0)
        return Error{"file.unreadable", {path, reasonOf(errno)}};
    if (!S_ISREG(status.st_mode))
        return Error{"file.unreadable", {path, reasonOf(S_ISDIR(status.st_mode) ? EISDIR : EINVAL)}};
    file.m_stamp = stampOf(status);
    if (file.size() == 0)
        return Error{"file.empty", {path}};
    if (file.size() > maxFileBytes)
        return Error{"file.too_large", {path, std::to_string(file.size())}};
    return file;
}

Result<InputFile> InputFile::adopt(const std::string &path, int handle)
{
    InputFile file;
    file.m_path = path;
    file.m_handle = handle;
    struct stat status {
    };
    if (::fstat(handle, &status) != 0)
        return Error{"file.unreadable", {path, reasonOf(errno)}};
    file.m_stamp = stampOf(status);
    return file;
}

InputFile::~InputFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

InputFile::InputFile(InputFile &&other) noexcept
{
    *this = std::move(other);
}

InputFile &InputFile::operator=(InputFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    m_stamp = other.m_stamp;
    return *this;
}

std::string InputFile::handlePath() const
{
    return "/proc/self/fd/" + std::to_string(m_handle);
}

Result<std::size_t> InputFile::readAt(std::uint64_t position, char *into, std::size_t bytes) const
{
    std::size_t done = 0;
    while (done < bytes) {
        const ssize_t got = ::pread(m_handle, into + done, bytes - done, static_cast<off_t>(position + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{"file.unreadable", {m_path, reasonOf(errno)}};
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

bool InputFile::hasChanged() const
{
    struct stat status {
    };
    return ::fstat(m_handle, &status) != 0 || stampOf(status) != m_stamp;
}

struct BytesHash::State {
    XXH3_state_t *handle = XXH3_createState(); // aligned as it needs it
    State() = default;
    ~State() { XXH3_freeState(handle); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

BytesHash::BytesHash()
    : m_state(std::make_unique<State>())
{
    XXH3_128bits_reset(m_state->handle);
}

BytesHash::~BytesHash() = default;

void BytesHash::add(const char *bytes, std::size_t count)
{
    XXH3_128bits_update(m_state->handle, bytes, count);
}

std::string BytesHash::hex() const
{
    XXH128_canonical_t digest{};
    XXH128_canonicalFromHash(&digest, XXH3_128bits_digest(m_state->handle));
    std::string text;
    for (const unsigned char byte : digest.digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

} // namespace dilim::ingest
