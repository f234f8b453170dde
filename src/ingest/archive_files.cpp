// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive_files.h"

#include "base/text_fold.h"
#include "ingest/dialect_guess.h"
#include "ingest/encoding_guess.h"
#include "ingest/readers/archive_entry.h"
#include "ingest/readers/json_table.h"
#include "ingest/readers/text_decoder.h"
#include "workbook/workbook.h"
#include "workbook/zip_archive.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

namespace dilim::ingest {
namespace {

using workbook::ZipArchive;

constexpr std::string_view tableEndings[] = {".csv",    ".tsv",  ".tab",  ".json", ".jsonl",
                                             ".ndjson", ".xlsx", ".xlsm", ".ods",  ".xls"};
constexpr std::string_view archiveEndings[] = {".zip", ".7z", ".rar", ".gz", ".tgz", ".xz", ".bz2"};
constexpr std::size_t lookedAtBytes = 4096;

template <typename Endings> bool endsWithAny(const std::string &name, const Endings &endings)
{
    const std::string lower = asciiLower(name);
    return std::any_of(std::begin(endings), std::end(endings),
                       [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

/// A folder, a hidden file, or what a system put there.
bool isFurniture(const std::string &name)
{
    return name.ends_with('/') || name.starts_with('.') || name.starts_with("__MACOSX/")
        || name.find("/.") != std::string::npos;
}

/// By its beginning: nearly all lines have equally many cells, more than one.
bool looksLikeTable(ZipArchive &archive, const std::string &name)
{
    Result<workbook::ZipPart> part = archive.part(name);
    if (!part)
        return false;
    std::string head(lookedAtBytes, '\0');
    const Result<std::size_t> got = part->read(head.data(), head.size());
    if (!got)
        return false;
    head.resize(*got);
    const std::string text = headText(head, guessEncoding({head}, false).encoding);
    if (looksLikeJsonRecords(text))
        return true;
    if (!notATextTable(head).empty())
        return false;
    const std::vector<SampleRecord> records =
        recordsOf(text, guessFormat(text, {}).format, head.size() < lookedAtBytes);
    const auto filled = std::count_if(records.begin(), records.end(),
                                      [](const SampleRecord &record) { return !isEmptyRecord(record); });
    const auto [cells, usual] = usualCells(records);
    return cells > 1 && usual * 5 >= static_cast<std::size_t>(filled) * 4;
}

FoundFile foundIn(ZipArchive &archive, const std::string &name)
{
    FoundFile file;
    file.path = archive.path() + '/' + name;
    if (endsWithAny(name, archiveEndings))
        file.unreadable = Error{"archive.nested", {name}};
    else if (!endsWithAny(name, tableEndings) && !looksLikeTable(archive, name))
        file.unreadable = Error{"archive.no_table", {name}};
    return file;
}

bool isArchive(const std::string &path)
{
    const Result<InputFile> file = InputFile::open(path);
    char head[4] = {};
    if (!file)
        return false;
    const Result<std::size_t> got = file->readAt(0, head, sizeof head);
    return got && workbook::looksLikeArchive({head, *got});
}

} // namespace

Result<std::vector<FoundFile>> filesIn(const std::string &path, Progress &progress)
{
    const std::vector<FoundFile> itself = {{path, std::nullopt}};
    if (!isArchive(path))
        return itself;
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(path);
    if (!archive)
        return archiveError(archive.error(), path);
    if ((*archive)->has("[Content_Types].xml") || (*archive)->has("content.xml"))
        return itself;
    std::vector<FoundFile> files;
    for (const std::string &name : (*archive)->names()) {
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        if (!isFurniture(name))
            files.push_back(foundIn(**archive, name));
    }
    if (std::all_of(files.begin(), files.end(), [](const FoundFile &file) { return file.unreadable.has_value(); }))
        return Error{"archive.empty", {path}};
    return files;
}

std::string fileOnDisk(const std::string &path)
{
    const std::optional<PathInFile> place = pathInFile(path);
    return place ? place->file : path;
}

std::string fileNameOf(const std::string &path)
{
    const std::optional<PathInFile> place = pathInFile(path);
    const std::string name = std::filesystem::path(place ? place->file : path).filename().string();
    return place ? name + '/' + place->entry : name;
}

} // namespace dilim::ingest
