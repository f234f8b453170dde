// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace dilim::ingest {

inline constexpr std::uint64_t maxFileBytes = std::uint64_t{4} << 30;

/// A file opened for reading, as it was at that moment.
class InputFile
{
public:
    /// Errors: "file.missing" (path), "file.unreadable" (path, reason), "file.empty" (path), "file.too_large" (path,
    /// bytes).
    static Result<InputFile> open(const std::string &path);
    ~InputFile();
    InputFile(InputFile &&other) noexcept;
    InputFile &operator=(InputFile &&other) noexcept;
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const std::string &path() const { return m_path; }
    /// Reads up to `bytes` bytes at a position; fewer only at the end. Error "file.unreadable" (path, reason).
    Result<std::size_t> readAt(std::uint64_t position, char *into, std::size_t bytes) const;
    /// True if size or time of change are no longer what they were when the file was opened.
    [[nodiscard]] bool hasChanged() const;

private:
    InputFile() = default;
    std::string m_path;
    int m_handle = -1;
    std::uint64_t m_size = 0;
    std::int64_t m_changedSeconds = 0;
    std::int64_t m_changedNanoseconds = 0;
};

/// SHA-256 of bytes that come in pieces.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(const char *bytes, std::size_t count);
    /// 64 hex digits; ends the sum.
    [[nodiscard]] std::string hex();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace dilim::ingest
