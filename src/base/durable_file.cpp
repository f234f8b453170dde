// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durable_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dilim {
namespace {

std::string systemMessage(int code)
{
    return std::error_code(code, std::generic_category()).message();
}

/// Waits until a file or folder is on the disk. Gives 0 or the system's error number.
int syncToDisk([[maybe_unused]] const std::filesystem::path &path)
{
#if defined(__unix__) || defined(__APPLE__)
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return errno;
    const int failed = ::fsync(handle) == 0 || errno == EINVAL ? 0 : errno; // EINVAL: a file system without fsync
    ::close(handle);
    return failed;
#else
    return 0;
#endif
}

std::filesystem::path folderOf(const std::string &path)
{
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

} // namespace

Result<void> createPrivateFile(const std::string &path)
{
    std::FILE *file = std::fopen(path.c_str(), "wbx"); // x: fails if the name is taken, by a link too
    if (!file) {
        const int code = errno;
        if (code == EEXIST)
            return Error{"file.exists", {path}};
        return Error{"file.cannot_write", {path, systemMessage(code)}};
    }
    std::error_code failed;
    using std::filesystem::perms;
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write,
                                 failed); // FAT has none; no reason to stop
    if (std::fclose(file) != 0)
        return Error{"file.cannot_write", {path, systemMessage(errno)}};
    return {};
}

Result<void> finishFile(const std::string &path, const std::string &target)
{
    int code = syncToDisk(path);
    if (code == 0) {
        std::error_code failed;
        std::filesystem::rename(path, target, failed);
        code = failed ? failed.value() : syncToDisk(folderOf(target));
        if (!failed)
            return code == 0 ? Result<void>() : Error{"file.cannot_write", {target, systemMessage(code)}};
    }
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return Error{"file.cannot_write", {target, systemMessage(code)}};
}

std::string freeNameBeside(const std::string &path, const std::string &suffix)
{
    std::string name = path + suffix;
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(name, ignored)); ++number)
        name = path + suffix + '-' + std::to_string(number);
    return name;
}

} // namespace dilim
