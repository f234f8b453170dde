// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/save_table.h"

#include "base/durable_file.h"
#include "base/text_fold.h"
#include "tables/csv.h"
#include "tables/xlsx.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace dilim::tables {
namespace {

constexpr std::size_t rowsBetweenLooks = 512; // at whether somebody cancelled

Error cannotWrite(const std::string &path)
{
    return {"file.cannot_write", {path, std::error_code(errno, std::generic_category()).message()}};
}

Result<void> writeCsv(const std::string &path, const Table &table, CsvMarks marks, Progress &progress)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << utf8Mark << csvHeader(table.header, marks);
    for (std::size_t row = 0; row < table.rows && file; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        file << csvLine(table.row(row), marks);
        progress.advance(1, 1);
    }
    file.close();
    return file ? Result<void>() : cannotWrite(path);
}

Result<void> writeTable(const std::string &path, FileKind kind, const Table &table, CsvMarks marks, Progress &progress)
{
    const Result<void> written =
        kind == FileKind::Csv ? writeCsv(path, table, marks, progress) : writeXlsx(path, table, progress);
    if (!written)
        return written.error();
    if (const std::optional<Error> failure = table.failure ? table.failure() : std::nullopt)
        return *failure;
    return {};
}

} // namespace

FileKind fileKindOf(std::string_view path)
{
    return asciiLower(path).ends_with(".csv") ? FileKind::Csv : FileKind::Workbook;
}

CsvMarks csvMarksOf(std::string_view language)
{
    return language == "en" ? CsvMarks{',', '.'} : CsvMarks{';', ','};
}

Result<void> saveTable(const std::string &path, const Table &table, CsvMarks marks, Progress &progress)
{
    progress.start(table.rows);
    const std::string partial = freeNameBeside(path, ".partial");
    if (Result<void> made = createPrivateFile(partial); !made)
        return Error{made.error().code, {path, made.error().arguments.back()}};
    if (const Result<void> written = writeTable(partial, fileKindOf(path), table, marks, progress); !written) {
        std::error_code ignored;
        std::filesystem::remove(partial, ignored);
        Error error = written.error();
        if (error.code == "file.cannot_write")
            error.arguments.front() = path;
        return error;
    }
    return finishFile(partial, path);
}

} // namespace dilim::tables
