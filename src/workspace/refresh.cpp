// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/refresh.h"

#include "base/text_fold.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <set>
#include <system_error>

namespace dilim::workspace {
namespace {

namespace fs = std::filesystem;

/// Endings of files that hold tables; others in a watched folder are passed over.
constexpr std::string_view tableEndings[] = {".csv", ".tsv",  ".txt",   ".tab",    ".xlsx", ".xlsm",
                                             ".ods", ".json", ".jsonl", ".ndjson", ".zip"};

bool isTable(const fs::path &path)
{
    const std::string name = path.filename().string();
    return !name.starts_with('.') && !name.starts_with('~')
        && std::ranges::count(tableEndings, asciiLower(path.extension().string())) > 0;
}

Result<RefreshedFile> import(Workspace &workspace, const store::KnownFile &file, Moment now,
                             const std::string &language, Progress &progress)
{
    ImportRequest request;
    request.path = file.path;
    request.wanted = file.wanted;
    request.now = now;
    request.language = language;
    Result<ImportResult> result = workspace.importFile(request, progress);
    if (result)
        return RefreshedFile{file.path, RefreshOutcome::Imported, *std::move(result), {}};
    if (result.error().code == cancelledCode)
        return result.error();
    return RefreshedFile{file.path, RefreshOutcome::Failed, {}, result.error()};
}

/// Files of the folders that nobody has read yet, by name.
std::vector<store::KnownFile> newFiles(const store::KnownFolder &folder, const std::set<std::string> &known,
                                       std::vector<RefreshedFile> &missing)
{
    std::vector<store::KnownFile> files;
    std::error_code error;
    for (fs::directory_iterator at(folder.path, error), end; !error && at != end; at.increment(error)) {
        std::error_code unknown;
        const std::string path = at->path().string();
        if (at->is_regular_file(unknown) && isTable(at->path()) && !known.contains(path))
            files.push_back({path, 0, {}, folder.wanted});
    }
    if (error)
        missing.push_back({folder.path, RefreshOutcome::Missing, {}, Error{"refresh.no_folder", {folder.path}}});
    std::ranges::sort(files, {}, &store::KnownFile::path);
    return files;
}

} // namespace

std::optional<FileState> fileState(const std::string &path)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return std::nullopt;
    const fs::file_time_type changed = fs::last_write_time(path, error);
    if (error)
        return std::nullopt;
    const auto clock = std::chrono::file_clock::to_sys(changed).time_since_epoch();
    return FileState{size, {std::chrono::duration_cast<std::chrono::milliseconds>(clock).count()}};
}

Result<std::vector<RefreshedFile>> refresh(Workspace &workspace, Moment now, const std::string &language,
                                           Progress &progress)
{
    const Result<std::vector<store::KnownFile>> files = workspace.knownFiles();
    if (!files)
        return files.error();
    const Result<std::vector<store::KnownFolder>> folders = workspace.knownFolders();
    if (!folders)
        return folders.error();
    std::vector<RefreshedFile> result;
    std::set<std::string> known;
    std::vector<store::KnownFile> wanted;
    for (const store::KnownFile &file : *files) {
        known.insert(file.path);
        const std::optional<FileState> state = fileState(file.path);
        if (!state)
            result.push_back({file.path, RefreshOutcome::Missing, {}, {}});
        else if (state->size == file.size && state->modified == file.modified)
            result.push_back({file.path, RefreshOutcome::Unchanged, {}, {}});
        else
            wanted.push_back(file);
    }
    for (const store::KnownFolder &folder : *folders) {
        for (store::KnownFile &file : newFiles(folder, known, result))
            wanted.push_back(std::move(file));
    }
    for (const store::KnownFile &file : wanted) {
        Result<RefreshedFile> done = import(workspace, file, now, language, progress);
        if (!done)
            return done.error();
        result.push_back(*std::move(done));
    }
    return result;
}

Result<void> forgetPlace(Workspace &workspace, const std::string &path)
{
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
    return workspace.forgetPlace(error ? path : whole.string());
}

Result<void> watchFolder(Workspace &workspace, const std::string &path, const ingest::Mapping &wanted)
{
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
    if (error || !fs::is_directory(whole, error))
        return Error{"refresh.no_folder", {path}};
    return workspace.rememberFolder({whole.string(), wanted});
}

} // namespace dilim::workspace
