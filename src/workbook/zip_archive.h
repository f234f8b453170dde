// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::workbook {

/// What an archive may hold. What says of itself that it is more is refused at once; else all is counted while it is
/// read.
struct ZipLimits {
    std::size_t entries = 1000;
    std::uint64_t partBytes = std::uint64_t{1} << 30;
    std::uint64_t allBytes = std::uint64_t{2} << 30;
    std::uint64_t ratio = 100; // bytes a packed byte may become, once a part has passed `ratioFrom`
    std::uint64_t ratioFrom = std::uint64_t{64} << 20;
};

/// One entry of an archive, unpacked as it is read. Outlived by its archive; one at a time is read.
class ZipPart
{
public:
    ZipPart(ZipPart &&other) noexcept;
    ZipPart &operator=(ZipPart &&other) = delete;
    ~ZipPart();

    /// Up to `bytes` bytes; 0 at the end. Errors: "workbook.unsafe" (what: "size", "ratio"), "workbook.damaged" (path).
    Result<std::size_t> read(char *into, std::size_t bytes);
    /// Unpacked, as the archive says; a hint for progress and nothing else.
    [[nodiscard]] std::uint64_t saidBytes() const { return m_said; }

private:
    friend class ZipArchive;
    struct Handle;
    ZipPart(std::unique_ptr<Handle> handle, class ZipArchive &archive);

    std::unique_ptr<Handle> m_handle;
    ZipArchive *m_archive; // not owned
    std::uint64_t m_packed = 0; // as the archive says, and libzip checks
    std::uint64_t m_said = 0;
    std::uint64_t m_read = 0;
};

/// A ZIP file opened for reading, by its central directory. Nothing is ever written to disk under a name from it.
class ZipArchive
{
public:
    /// Errors: "workbook.damaged" (path), "workbook.encrypted" (path), "workbook.unsafe" (what: "entries", "names").
    static Result<std::unique_ptr<ZipArchive>> open(const std::string &path, const ZipLimits &limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Names in the order of the directory.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }
    /// Whatever the case of its ASCII letters.
    [[nodiscard]] bool has(std::string_view name) const { return find(name).has_value(); }
    /// Error "workbook.damaged" (path) if there is no such entry or it cannot be opened, "workbook.unsafe" (what).
    Result<ZipPart> part(std::string_view name);
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    friend class ZipPart;
    struct Handle;
    ZipArchive() = default;
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

    std::unique_ptr<Handle> m_handle;
    std::string m_path;
    ZipLimits m_limits{};
    std::vector<std::string> m_names;
    std::uint64_t m_read = 0; // of all parts
};

} // namespace dilim::workbook
