// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <set>
#include <utility>

namespace dilim::workbook {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

} // namespace

struct ZipPart::Handle {
    zip_file_t *file = nullptr;
    ~Handle() { zip_fclose(file); }
};

struct ZipArchive::Handle {
    zip_t *archive = nullptr;
    ~Handle() { zip_discard(archive); }
};

ZipPart::ZipPart(std::unique_ptr<Handle> handle, ZipArchive &archive)
    : m_handle(std::move(handle))
    , m_archive(&archive)
{
}

ZipPart::ZipPart(ZipPart &&other) noexcept = default;

ZipPart::~ZipPart() = default;

Result<std::size_t> ZipPart::read(char *into, std::size_t bytes)
{
    const zip_int64_t got = zip_fread(m_handle->file, into, bytes);
    if (got < 0)
        return Error{"workbook.damaged", {m_archive->m_path}};
    m_read += static_cast<std::uint64_t>(got);
    m_archive->m_read += static_cast<std::uint64_t>(got);
    const ZipLimits &limits = m_archive->m_limits;
    if (m_read > limits.partBytes || m_archive->m_read > limits.allBytes)
        return Error{"workbook.unsafe", {"size"}};
    if (m_read > limits.ratioFrom && m_read / limits.ratio > m_packed)
        return Error{"workbook.unsafe", {"ratio"}};
    return static_cast<std::size_t>(got);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const std::string &path, const ZipLimits &limits)
{
    int code = 0;
    zip_t *opened = zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!opened)
        return Error{"workbook.damaged", {path}};
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_handle = std::make_unique<Handle>();
    archive->m_handle->archive = opened;
    archive->m_path = path;
    archive->m_limits = limits;

    const zip_int64_t entries = zip_get_num_entries(opened, 0);
    if (entries < 0 || static_cast<std::uint64_t>(entries) > limits.entries)
        return Error{"workbook.unsafe", {"entries"}};
    std::set<std::string> known;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(entries); ++i) {
        zip_stat_t status;
        if (zip_stat_index(opened, i, 0, &status) != 0 || !(status.valid & ZIP_STAT_NAME))
            return Error{"workbook.damaged", {path}};
        if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
            return Error{"workbook.encrypted", {path}};
        if (!known.insert(lowered(status.name)).second)
            return Error{"workbook.unsafe", {"names"}};
        archive->m_names.emplace_back(status.name);
    }
    return archive;
}

ZipArchive::~ZipArchive() = default;

std::optional<std::size_t> ZipArchive::find(std::string_view name) const
{
    const auto at = std::find_if(m_names.begin(), m_names.end(), [name](const std::string &known) {
        return std::equal(known.begin(), known.end(), name.begin(), name.end(),
                          [](char a, char b) { return lower(a) == lower(b); });
    });
    if (at == m_names.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - m_names.begin());
}

Result<ZipPart> ZipArchive::part(std::string_view name)
{
    const std::optional<std::size_t> index = find(name);
    zip_stat_t status;
    if (!index || zip_stat_index(m_handle->archive, *index, 0, &status) != 0)
        return Error{"workbook.damaged", {m_path}};
    // What it says of itself may be a lie, so bytes are counted as they come; but what says that it is too much, is.
    const std::uint64_t packed = (status.valid & ZIP_STAT_COMP_SIZE) ? status.comp_size : 0;
    const std::uint64_t said = (status.valid & ZIP_STAT_SIZE) ? status.size : 0;
    if (said > m_limits.partBytes)
        return Error{"workbook.unsafe", {"size"}};
    if (said > m_limits.ratioFrom && said / m_limits.ratio > packed)
        return Error{"workbook.unsafe", {"ratio"}};
    zip_file_t *file = zip_fopen_index(m_handle->archive, *index, 0);
    if (!file)
        return Error{"workbook.damaged", {m_path}};
    auto handle = std::make_unique<ZipPart::Handle>();
    handle->file = file;
    ZipPart part(std::move(handle), *this);
    part.m_packed = packed;
    part.m_said = said;
    return part;
}

} // namespace dilim::workbook
