// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/cell_text.h"
#include "workbook/workbook.h"
#include "workbook/zip_archive.h"

#include <map>
#include <string>
#include <vector>

namespace dilim::workbook {

/// One entry of a part of relations, with its target as the name of a part.
struct Relation {
    std::string type{}; // last word: "worksheet"
    std::string target{};
};

/// The relations of a part by their ids; none if it has none. External ones are left out.
Result<std::map<std::string, Relation>> relationsOf(ZipArchive &archive, const std::string &part, Progress &progress);

struct XlsxSheet {
    Sheet sheet{};
    std::string part{};
};

struct XlsxBook {
    std::vector<XlsxSheet> sheets{};
    DateSystem dates = DateSystem::From1900;
    std::string styles{}; // names of parts, may be empty
    std::string sharedStrings{};
};

/// Error "workbook.none" (path) if the archive has no workbook part.
Result<XlsxBook> readBook(ZipArchive &archive, Progress &progress);

/// Number formats by the style index of cells.
Result<std::vector<NumberFormat>> readStyles(ZipArchive &archive, const std::string &part, Progress &progress);

/// Texts that cells share, one after another.
class SharedStrings
{
public:
    static Result<SharedStrings> read(ZipArchive &archive, const std::string &part, Progress &progress);
    /// Empty beyond the end.
    [[nodiscard]] std::string_view at(std::size_t index) const;
    bool add(std::string_view text);

private:
    std::vector<std::uint64_t> m_ends;
    std::string m_bytes;
};

/// The folder of a part ("xl/worksheets/") and a target beside it: "../styles.xml" gives "xl/styles.xml".
[[nodiscard]] std::string resolvedPart(std::string_view folder, std::string_view target);

} // namespace dilim::workbook
