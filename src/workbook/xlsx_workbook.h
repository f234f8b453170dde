// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/xlsx_parts.h"

namespace dilim::workbook {

/// An Office Open XML workbook. Its sheets are found by its relations, never by the names of parts.
class XlsxWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipArchive> archive, Progress &progress);
    Result<void> read(std::size_t sheet, const TakeRow &take, Progress &progress) override;

private:
    std::unique_ptr<ZipArchive> m_archive;
    XlsxBook m_book{};
    std::vector<NumberFormat> m_formats; // by style
};

} // namespace dilim::workbook
