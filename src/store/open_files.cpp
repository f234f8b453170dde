// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/open_files.h"

#include "store/workspace_file.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace dilim::store {
namespace {

struct OpenFiles {
    std::mutex mutex;
    std::multiset<std::string> paths; // canonical
};

OpenFiles &openFiles()
{
    static OpenFiles files; // the locks belong to the process, and so does the list
    return files;
}

Error notOurs(const std::string &path, const char *what)
{
    return {"workspace.not_ours", {path, what}};
}

/// What kind of thing has this name, without opening it.
Result<void> checkKind(const std::string &path)
{
    using std::filesystem::file_type;
    std::error_code failed;
    const std::filesystem::file_status status = std::filesystem::symlink_status(path, failed);
    switch (status.type()) {
    case file_type::regular:
        return {};
    case file_type::not_found:
        return Error{"workspace.missing", {path}};
    case file_type::symlink:
        return notOurs(path, "link");
    case file_type::directory:
        return notOurs(path, "folder");
    case file_type::none:
    case file_type::unknown:
        return Error{"workspace.unreadable", {path, failed.message()}};
    default:
        return notOurs(path, "special");
    }
}

std::uint32_t bigEndian(const std::array<char, 100> &header, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number << 8 | static_cast<unsigned char>(header[i]);
    return number;
}

/// The first bytes of a file that SQLite has not opened.
Result<void> checkHeader(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{"workspace.unreadable", {path, std::error_code(errno, std::generic_category()).message()}};
    std::array<char, 100> header{};
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (file.gcount() < static_cast<std::streamsize>(header.size()))
        return notOurs(path, "short");
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (std::string_view(header.data(), magic.size()) != magic)
        return notOurs(path, "other");
    constexpr std::size_t userVersionAt = 60;
    constexpr std::size_t applicationIdAt = 68;
    if (bigEndian(header, applicationIdAt) != applicationId)
        return notOurs(path, "sqlite");
    const std::uint32_t version = bigEndian(header, userVersionAt);
    if (version > static_cast<std::uint32_t>(schemaVersion))
        return Error{"workspace.newer", {path, std::to_string(version), std::to_string(schemaVersion)}};
    return {};
}

/// `checkHeader`, unless this process has the file open: then it was looked at before.
Result<void> checkHeaderOnce(const OpenFiles &files, const std::string &canonicalPath)
{
    return files.paths.contains(canonicalPath) ? Result<void>() : checkHeader(canonicalPath);
}

} // namespace

OpenEntry::OpenEntry(std::string canonicalPath)
    : m_path(std::move(canonicalPath))
{
}

OpenEntry::~OpenEntry()
{
    OpenFiles &files = openFiles();
    const std::scoped_lock lock(files.mutex);
    files.paths.erase(files.paths.find(m_path));
}

Result<std::unique_ptr<OpenEntry>> OpenEntry::inspected(const std::string &path)
{
    if (const Result<void> kind = checkKind(path); !kind)
        return kind.error();
    std::error_code failed;
    const std::string canonical = std::filesystem::canonical(path, failed).string();
    if (failed)
        return Error{"workspace.unreadable", {path, failed.message()}};
    OpenFiles &files = openFiles();
    const std::scoped_lock lock(files.mutex);
    if (Result<void> header = checkHeaderOnce(files, canonical); !header) {
        Error error = header.error();
        error.arguments.front() = path; // as it was asked for
        return error;
    }
    files.paths.insert(canonical);
    return std::unique_ptr<OpenEntry>(new OpenEntry(canonical));
}

bool isWorkspace(const std::string &path)
{
    std::error_code failed;
    const std::filesystem::path canonical = std::filesystem::canonical(path, failed);
    if (failed || !std::filesystem::is_regular_file(canonical, failed))
        return false;
    OpenFiles &files = openFiles();
    const std::scoped_lock lock(files.mutex);
    const Result<void> header = checkHeaderOnce(files, canonical.string());
    return header || header.error().code == "workspace.newer";
}

} // namespace dilim::store
