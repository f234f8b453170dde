// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook.h"

#include "workbook/ods_workbook.h"
#include "workbook/xlsx_workbook.h"
#include "workbook/zip_archive.h"

namespace dilim::workbook {

Result<std::unique_ptr<Workbook>> Workbook::open(const std::string &path, Progress &progress)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const bool officeOpen = (*archive)->has("[Content_Types].xml");
    if (!officeOpen && (*archive)->has("content.xml"))
        return OdsWorkbook::open(*std::move(archive), progress);
    return XlsxWorkbook::open(*std::move(archive), progress);
}

bool looksLikeArchive(std::string_view head)
{
    return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06");
}

bool looksLikeOldWorkbook(std::string_view head)
{
    return head.starts_with("\xD0\xCF\x11\xE0");
}

} // namespace dilim::workbook
