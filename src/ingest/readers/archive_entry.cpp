// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/archive_entry.h"

#include "ingest/readers/kept_tables.h"
#include "ingest/readers/nameless_file.h"
#include "workbook/zip_archive.h"

#include <filesystem>
#include <utility>

namespace dilim::ingest {
namespace {

constexpr std::size_t mostKept = 4;
constexpr std::size_t unpackedTogether = std::size_t{1} << 16;

KeptTables<InputFile> &keptEntries()
{
    static KeptTables<InputFile> kept(mostKept);
    return kept;
}

Result<InputFile> unpacked(const PathInFile &place, const std::string &path, Progress &progress)
{
    const auto archive = workbook::ZipArchive::open(place.file);
    if (!archive)
        return archiveError(archive.error(), place.file);
    if (!(*archive)->has(place.entry))
        return Error{"file.missing", {path}};
    Result<workbook::ZipPart> part = (*archive)->part(place.entry);
    if (!part)
        return archiveError(part.error(), place.file);
    Result<NamelessFile> file = NamelessFile::open();
    if (!file)
        return file.error();
    progress.start(part->saidBytes());
    std::string block(unpackedTogether, '\0');
    for (std::uint64_t bytes = 0;;) {
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        const Result<std::size_t> got = part->read(block.data(), block.size());
        if (!got)
            return archiveError(got.error(), place.file);
        if (*got == 0)
            return bytes == 0 ? Result<InputFile>(Error{"file.empty", {path}}) : file->finish(path);
        bytes += *got;
        progress.advance(*got, 0);
        if (Result<void> written = file->append(std::string_view(block).substr(0, *got)); !written)
            return written.error();
    }
}

} // namespace

std::optional<PathInFile> pathInFile(const std::string &path)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return std::nullopt;
    for (std::size_t at = path.find('/', 1); at != std::string::npos; at = path.find('/', at + 1)) {
        const std::string file = path.substr(0, at);
        if (std::filesystem::is_regular_file(file, ignored))
            return PathInFile{file, path.substr(at + 1)};
    }
    return std::nullopt;
}

Result<std::shared_ptr<const InputFile>> openFileOrEntry(const std::string &path, Progress &progress)
{
    const std::optional<PathInFile> place = pathInFile(path);
    Result<InputFile> file = InputFile::open(place ? place->file : path);
    if (!file)
        return file.error();
    if (!place)
        return std::shared_ptr<const InputFile>(std::make_shared<InputFile>(*std::move(file)));
    const WrittenFrom from{file->stamp(), place->entry};
    if (auto kept = keptEntries().find(from))
        return kept;
    Result<InputFile> entry = unpacked(*place, path, progress);
    if (!entry)
        return entry.error();
    return keptEntries().keep(from, *std::move(entry));
}

Error archiveError(const Error &error, const std::string &path)
{
    if (error.code == "workbook.damaged")
        return Error{"archive.damaged", {path}};
    if (error.code == "workbook.encrypted")
        return Error{"archive.encrypted", {path}};
    if (error.code == "workbook.unsafe")
        return Error{"archive.unsafe", {path, error.arguments.front()}};
    return error;
}

} // namespace dilim::ingest
