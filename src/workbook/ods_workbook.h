// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/workbook.h"
#include "workbook/zip_archive.h"

namespace dilim::workbook {

/// An OpenDocument spreadsheet: all sheets stand in one part, one after another.
class OdsWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipArchive> archive, Progress &progress);
    Result<void> read(std::size_t sheet, const TakeRow &take, Progress &progress) override;

private:
    std::unique_ptr<ZipArchive> m_archive;
};

} // namespace dilim::workbook
