// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ingest/mapping.h"
#include "ingest/read_report.h"
#include "ingest/readers/input_file.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ingest {

/// A file as one table of text, whatever it is: a text file is read as it stands; of a workbook one sheet is written
/// out first, a line for each of its rows, into a nameless file of the system's temporary folder that nobody else can
/// open and that goes with the last reader.
class TableFile
{
public:
    /// `sheet`: of a workbook; without one the first visible sheet that looks like a table. What was written out is
    /// kept for the next opening of the same file. Errors: those of InputFile::open, "workbook.old" (path),
    /// "workbook.empty" (path), "sheet.unknown" (name), "disk.full", "disk.io" (detail), those of workbook::Workbook.
    static Result<TableFile> open(const std::string &path, const std::optional<std::string> &sheet, Progress &progress);

    /// What is read.
    [[nodiscard]] const InputFile &text() const { return m_written ? m_written->text : m_file; }
    /// Sheets that can be chosen, visible ones first; none for a text file.
    [[nodiscard]] const std::vector<std::string> &sheets() const { return m_sheets; }
    /// The one that is read.
    [[nodiscard]] const std::optional<std::string> &sheet() const { return m_sheet; }
    /// How the text must be read where that is known; `wanted` is what a person said.
    [[nodiscard]] Dialect dialect(const Dialect &wanted) const;
    /// Says of a written sheet where it comes from, instead of how its text is separated.
    void explain(std::vector<Evidence> &evidence) const;
    /// What is remembered of `used`.
    [[nodiscard]] Dialect remembered(const Dialect &used) const;

    [[nodiscard]] std::uint64_t bytes() const { return m_file.size(); }
    /// Of a workbook, whose text has another sum; empty for a text file.
    [[nodiscard]] Result<std::string> sha256() const;
    [[nodiscard]] bool hasChanged() const { return m_file.hasChanged(); }

private:
    struct Written {
        InputFile text;
    };
    explicit TableFile(InputFile file)
        : m_file(std::move(file))
    {
    }
    Result<void> openWorkbook(const std::optional<std::string> &wanted, Progress &progress);

    InputFile m_file;
    std::shared_ptr<const Written> m_written; // null for text files
    std::vector<std::string> m_sheets;
    std::optional<std::string> m_sheet;
    bool m_chosen = false; // by a person
};

} // namespace dilim::ingest
