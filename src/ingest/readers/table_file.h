// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ingest/encoding_guess.h"
#include "ingest/preview.h"
#include "ingest/readers/input_file.h"
#include "ingest/readers/written_table.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// A file as one table of text, whatever it is. A plain text file is read as it stands; one of several tables in
/// a text, a sheet of a workbook and the objects of a JSON file are written out first, each row on its line, into a
/// nameless temporary file.
class TableFile
{
public:
    /// `path`: of a file, or of a file in an archive (see ingest/archive_files.h). The table is the one that `hints`
    /// name, else the first that looks like one. What was written out is kept for the next opening of the same file.
    /// Errors: those of openFileOrEntry, "workbook.old" (path), "workbook.empty" (path), "table.unknown" (name), those
    /// of workbook::Workbook, writeJsonTable and NamelessFile.
    static Result<TableFile> open(const std::string &path, const Hints &hints, Progress &progress);

    /// What is read.
    [[nodiscard]] const InputFile &text() const { return m_written ? m_written->text : *m_file; }
    /// Names of the columns where the text has no header; else empty.
    [[nodiscard]] const std::vector<std::string> &headers() const;
    /// Pieces of the file that are in no line of the text.
    [[nodiscard]] const BrokenPieces &broken() const;
    /// By column, of a sheet; else empty.
    [[nodiscard]] const std::vector<workbook::DateCells> &dateCells() const;
    /// How the text must be read where that is known; `wanted` is what a person said.
    [[nodiscard]] Dialect dialect(const Dialect &wanted) const;
    /// Says where the table comes from, instead of how its text is separated.
    void explain(std::vector<Evidence> &evidence) const;
    /// Tells a report of the text what it is a report of.
    void describe(ReadReport &report) const;

    [[nodiscard]] const std::string &path() const { return m_file->path(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_file->size(); }
    /// Of the file if something else is read; else empty.
    [[nodiscard]] Result<std::string> fileHash() const;
    [[nodiscard]] bool hasChanged() const { return m_file->hasChanged(); }

private:
    explicit TableFile(std::shared_ptr<const InputFile> file)
        : m_file(std::move(file))
    {
    }
    Result<void> openWorkbook(const std::optional<std::string> &wanted, Progress &progress);
    Result<void> openText(std::string_view head, const Hints &hints, Progress &progress);
    Result<void> openObjects(const std::string &encoding, Progress &progress);
    Result<void> openBlanks(const EncodingGuess &encoding, std::size_t columns, Progress &progress);
    Result<void> openPart(std::string_view text, const EncodingGuess &encoding, const Dialect &wanted);
    void describeRest(ReadReport &report) const;

    std::shared_ptr<const InputFile> m_file;
    std::shared_ptr<const WrittenTable> m_written; // null: the file itself is read
    TableForm m_form = TableForm::Text;
    std::vector<std::string> m_tables;
    std::string m_encoding{}; // of the file, where part of a text was written out
    std::vector<Evidence> m_evidence; // beside that of what was written
};

} // namespace dilim::ingest
