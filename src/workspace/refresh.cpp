// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/refresh.h"

#include "base/text_fold.h"
#include "ingest/archive_files.h"

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

std::string tableOf(const store::KnownFile &file)
{
    return file.wanted.dialect.table.value_or(std::string());
}

RefreshedFile outcomeOf(const store::KnownFile &file, RefreshOutcome outcome)
{
    return {file.path, tableOf(file), outcome, {}, {}};
}

ImportRequest requestFor(const store::KnownFile &file, Moment now, const std::string &language)
{
    ImportRequest request;
    request.path = file.path;
    request.wanted = file.wanted;
    request.now = now;
    request.language = language;
    return request;
}

/// The first of the requests; those after it come next.
Result<RefreshedFile> import(Workspace &workspace, const store::KnownFile &file,
                             std::span<const ImportRequest> requests, Progress &progress)
{
    Result<ImportResult> result = workspace.importFile(requests.front(), progress, requests.subspan(1));
    if (result)
        return RefreshedFile{file.path, tableOf(file), RefreshOutcome::Imported, *std::move(result), {}};
    if (result.error().code == cancelledCode)
        return result.error();
    return RefreshedFile{file.path, tableOf(file), RefreshOutcome::Failed, {}, result.error()};
}

/// Files that are to be read, and what is told of others.
struct Search {
    std::set<std::string> known{}; // paths
    std::vector<store::KnownFile> wanted{};
    std::vector<RefreshedFile> told{};
};

/// A file, or the tables of an archive, as far as nobody has read them yet.
Result<void> addNew(const std::string &path, const ingest::Mapping &wanted, Search &search, Progress &progress)
{
    const Result<std::vector<ingest::FoundFile>> found = ingest::filesIn(path, progress);
    if (!found) {
        if (found.error().code == cancelledCode)
            return found.error();
        search.told.push_back({path, {}, RefreshOutcome::Failed, {}, found.error()});
        return {};
    }
    for (const ingest::FoundFile &file : *found) {
        if (!file.unreadable && search.known.insert(file.path).second)
            search.wanted.push_back({file.path, 0, {}, wanted});
    }
    return {};
}

/// What has changed of the files that were imported before; of a changed archive also what is new in it.
Result<void> addChanged(const std::vector<store::KnownFile> &files, Search &search, Progress &progress)
{
    std::set<std::string> archives;
    for (const store::KnownFile &file : files) {
        const std::optional<FileState> state = fileState(file.path);
        if (!state) {
            search.told.push_back(outcomeOf(file, RefreshOutcome::Missing));
        } else if (state->size == file.size && state->modified == file.modified) {
            search.told.push_back(outcomeOf(file, RefreshOutcome::Unchanged));
        } else {
            search.wanted.push_back(file);
            if (const std::string archive = ingest::fileOnDisk(file.path); archive != file.path)
                archives.insert(archive);
        }
    }
    for (const std::string &archive : archives) {
        if (const Result<void> added = addNew(archive, {}, search, progress); !added)
            return added;
    }
    return {};
}

/// Files of a folder, by name.
Result<void> addNewOf(const store::KnownFolder &folder, Search &search, Progress &progress)
{
    std::vector<std::string> paths;
    std::error_code error;
    for (fs::directory_iterator at(folder.path, error), end; !error && at != end; at.increment(error)) {
        std::error_code unknown;
        if (at->is_regular_file(unknown) && isTable(at->path()) && !search.known.contains(at->path().string()))
            paths.push_back(at->path().string());
    }
    if (error)
        search.told.push_back(
            {folder.path, {}, RefreshOutcome::Missing, {}, Error{"refresh.no_folder", {folder.path}}});
    std::ranges::sort(paths);
    for (const std::string &path : paths) {
        if (const Result<void> added = addNew(path, folder.wanted, search, progress); !added)
            return added;
    }
    return {};
}

} // namespace

Result<std::vector<RefreshedFile>> refresh(Workspace &workspace, Moment now, const std::string &language,
                                           Progress &progress)
{
    const Result<std::vector<store::KnownFile>> files = workspace.knownFiles();
    if (!files)
        return files.error();
    const Result<std::vector<store::KnownFolder>> folders = workspace.knownFolders();
    if (!folders)
        return folders.error();
    Search search;
    for (const store::KnownFile &file : *files)
        search.known.insert(file.path);
    if (const Result<void> added = addChanged(*files, search, progress); !added)
        return added.error();
    for (const store::KnownFolder &folder : *folders) {
        if (const Result<void> added = addNewOf(folder, search, progress); !added)
            return added.error();
    }
    std::vector<RefreshedFile> result = std::move(search.told);
    std::vector<ImportRequest> requests;
    for (const store::KnownFile &file : search.wanted)
        requests.push_back(requestFor(file, now, language));
    for (std::size_t i = 0; i < requests.size(); ++i) {
        Result<RefreshedFile> done =
            import(workspace, search.wanted[i], std::span<const ImportRequest>(requests).subspan(i), progress);
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
