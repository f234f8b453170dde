// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/table_file.h"

#include "ingest/encoding_guess.h"
#include "ingest/readers/json_table.h"
#include "ingest/readers/kept_tables.h"
#include "ingest/readers/sheet_table.h"
#include "ingest/readers/text_decoder.h"
#include "ingest/sample.h"
#include "workbook/workbook.h"

#include <algorithm>
#include <utility>

namespace dilim::ingest {
namespace {

using workbook::Workbook;

constexpr std::size_t lookedAtBytes = 4096;
constexpr std::uint64_t leastTableRows = 2; // a header and a record
constexpr std::size_t mostKept = 3;
constexpr std::size_t hashedTogether = std::size_t{1} << 20;

KeptTables<WrittenTable> &keptTables()
{
    static KeptTables<WrittenTable> kept(mostKept);
    return kept;
}

std::string encodingOf(const Dialect &wanted, std::string_view head, const Hints &hints)
{
    if (wanted.encoding)
        return *wanted.encoding;
    return guessEncoding({std::string(head)}, isTurkic(hints)).encoding;
}

} // namespace

Result<TableFile> TableFile::open(const std::string &path, const Hints &hints, Progress &progress)
{
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return file.error();
    TableFile table(*std::move(file));
    std::string head(lookedAtBytes, '\0');
    const Result<std::size_t> got = table.m_file.readAt(0, head.data(), head.size());
    if (!got)
        return got.error();
    head.resize(*got);
    if (workbook::looksLikeOldWorkbook(head))
        return Error{"workbook.old", {path}};
    const Result<void> opened = workbook::looksLikeArchive(head)
        ? table.openWorkbook(hints.wanted.dialect.table, progress)
        : table.openText(head, hints, progress);
    if (!opened)
        return opened.error();
    return table;
}

Result<void> TableFile::openWorkbook(const std::optional<std::string> &wanted, Progress &progress)
{
    Result<std::unique_ptr<Workbook>> book = Workbook::open(m_file.path(), progress);
    if (!book)
        return book.error();
    m_form = TableForm::Sheet;
    const std::vector<workbook::Sheet> &sheets = (*book)->sheets();
    std::vector<std::size_t> order = inOrderOfChoice(sheets);
    for (const std::size_t i : order)
        m_tables.push_back(sheets[i].name);
    if (wanted) {
        const auto chosen = std::find(m_tables.begin(), m_tables.end(), *wanted);
        if (chosen == m_tables.end())
            return Error{"table.unknown", {*wanted}};
        order = {order[static_cast<std::size_t>(chosen - m_tables.begin())]};
    }
    const char *evidence = m_tables.size() == 1 ? "sheet_only" : wanted ? "sheet_wanted" : "sheet_first_table";
    for (const std::size_t i : order) {
        const WrittenFrom from{m_file.stamp(), "sheet " + sheets[i].name};
        m_written = keptTables().find(from);
        if (!m_written) {
            Result<std::optional<WrittenTable>> written =
                writeSheet(**book, i, wanted ? 0 : leastTableRows, m_file.path(), progress);
            if (!written)
                return written.error();
            if (*written)
                m_written = keptTables().keep(from, **std::move(written));
        }
        if (m_written) {
            m_evidence = {{evidence, {m_written->name, std::to_string(m_tables.size())}}};
            return {};
        }
    }
    return Error{"workbook.empty", {m_file.path()}};
}

Result<void> TableFile::openText(std::string_view head, const Hints &hints, Progress &progress)
{
    const std::string encoding = encodingOf(hints.wanted.dialect, head, hints);
    if (!looksLikeJsonRecords(headText(head, encoding)))
        return {};
    m_form = TableForm::Objects;
    const WrittenFrom from{m_file.stamp(), "objects " + encoding};
    m_written = keptTables().find(from);
    if (m_written)
        return {};
    Result<WrittenTable> written = writeJsonTable(m_file, encoding, progress);
    if (!written)
        return written.error();
    m_written = keptTables().keep(from, *std::move(written));
    return {};
}

const std::vector<std::string> &TableFile::headers() const
{
    static const std::vector<std::string> none;
    return m_written ? m_written->headers : none;
}

const BrokenPieces &TableFile::broken() const
{
    static const BrokenPieces none;
    return m_written ? m_written->broken : none;
}

Dialect TableFile::dialect(const Dialect &wanted) const
{
    Dialect dialect = wanted;
    if (m_written) {
        dialect.encoding = "UTF-8";
        dialect.separator = ',';
        dialect.quote = '"';
    }
    return dialect;
}

void TableFile::explain(std::vector<Evidence> &evidence) const
{
    if (!m_written)
        return;
    std::erase_if(evidence, [](const Evidence &one) {
        return one.id.starts_with("encoding_") || one.id.starts_with("separator_") || one.id.starts_with("quote_");
    });
    evidence.insert(evidence.begin(), m_written->evidence.begin(), m_written->evidence.end());
    evidence.insert(evidence.begin(), m_evidence.begin(), m_evidence.end());
}

void TableFile::describe(ReadReport &report) const
{
    report.form = m_form;
    report.tables = m_tables;
    if (!m_written)
        return;
    Dialect remembered;
    if (m_form == TableForm::Sheet) {
        remembered.table = m_written->name;
        remembered.headerLine = report.mapping.dialect.headerLine;
    }
    report.mapping.dialect = remembered;
}

Result<std::string> TableFile::sha256() const
{
    if (!m_written)
        return std::string();
    Sha256 sum;
    std::string block(hashedTogether, '\0');
    for (std::uint64_t position = 0; position < m_file.size();) {
        const Result<std::size_t> got = m_file.readAt(position, block.data(), block.size());
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        sum.add(block.data(), *got);
        position += *got;
    }
    return sum.hex();
}

} // namespace dilim::ingest
