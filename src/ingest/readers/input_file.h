// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace dilim::ingest {

inline constexpr std::uint64_t maxFileBytes = std::uint64_t{4} << 30;

/// What tells one state of a file from another.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t node = 0;
    std::uint64_t size = 0;
    std::int64_t changedSeconds = 0;
    std::int64_t changedNanoseconds = 0;
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// A file opened for reading, as it was at that moment.
class InputFile
{
public:
    /// Errors: "file.missing" (path), "file.unreadable" (path, reason), "file.empty" (path), "file.too_large" (path,
    /// bytes).
    static Result<InputFile> open(const std::string &path);
    /// Takes over an open file; `path` is what errors call it.
    static Result<InputFile> adopt(const std::string &path, int handle);
    ~InputFile();
    InputFile(InputFile &&other) noexcept;
    InputFile &operator=(InputFile &&other) noexcept;
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;

    [[nodiscard]] std::uint64_t size() const { return m_stamp.size; }
    [[nodiscard]] const FileStamp &stamp() const { return m_stamp; }
    [[nodiscard]] const std::string &path() const { return m_path; }
    /// Under which libraries can open the file once more, as long as this is open.
    [[nodiscard]] std::string handlePath() const;
    /// Reads up to `bytes` bytes at a position; fewer only at the end. Error "file.unreadable" (path, reason).
    Result<std::size_t> readAt(std::uint64_t position, char *into, std::size_t bytes) const;
    /// True if size or time of change are no longer what they were when the file was opened.
    [[nodiscard]] bool hasChanged() const;

private:
    InputFile() = default;
    std::string m_path;
    int m_handle = -1;
    FileStamp m_stamp{};
};

/// XXH3 with 128 bits of bytes that come in pieces: tells whether two files are the same, not whether somebody meant
/// them to look so.
class BytesHash
{
public:
    BytesHash();
    ~BytesHash();
    BytesHash(const BytesHash &) = delete;
    BytesHash &operator=(const BytesHash &) = delete;
    void add(const char *bytes, std::size_t count);
    /// 32 hex digits, as `xxh128sum` shows them.
    [[nodiscard]] std::string hex() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace dilim::ingest
