// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/table_file.h"

#include "ingest/readers/archive_entry.h"
#include "ingest/readers/blank_table.h"
#include "ingest/readers/json_table.h"
#include "ingest/readers/kept_tables.h"
#include "ingest/readers/nameless_file.h"
#include "ingest/readers/sheet_table.h"
#include "ingest/readers/text_decoder.h"
#include "ingest/readers/text_tables.h"
#include "ingest/sample.h"
#include "workbook/workbook.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace dilim::ingest {
namespace {

using workbook::Workbook;

constexpr std::size_t wholeFileBytes = 512 * 1024; // up to here a text is searched for several tables
constexpr std::size_t lookedAtBytes = 4096; // of larger ones
constexpr std::uint64_t leastTableRows = 2; // a header and a record
constexpr std::size_t mostKept = 3;
constexpr std::size_t hashedTogether = std::size_t{1} << 20;

KeptTables<WrittenTable> &keptTables()
{
    static KeptTables<WrittenTable> kept(mostKept);
    return kept;
}

Result<std::string> beginning(const InputFile &file, std::size_t bytes)
{
    std::string text(bytes, '\0');
    const Result<std::size_t> got = file.readAt(0, text.data(), text.size());
    if (!got)
        return got.error();
    text.resize(*got);
    return text;
}

EncodingGuess encodingOf(std::string_view bytes, const Hints &hints)
{
    if (const std::optional<std::string> &wanted = hints.wanted.dialect.encoding)
        return {*wanted, {{"encoding_wanted", {*wanted}}}};
    return guessEncoding({std::string(bytes)}, isTurkic(hints));
}

/// The table that a person named, or numbered from 1.
Result<std::size_t> chosenOf(const std::vector<std::string> &names, const std::string &wanted)
{
    const auto named = std::find(names.begin(), names.end(), wanted);
    if (named != names.end())
        return static_cast<std::size_t>(named - names.begin());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    if (error != std::errc() || end != wanted.data() + wanted.size() || number == 0 || number > names.size())
        return Error{"table.unknown", {wanted}};
    return number - 1;
}

/// The table that a person named, else the one with the header line that a person gave, else the first.
Result<std::size_t> chosenOf(const TextTables &found, const std::vector<std::string> &names, const Dialect &wanted)
{
    if (wanted.table)
        return chosenOf(names, *wanted.table);
    for (std::size_t i = 0; i < found.tables.size() && wanted.headerLine; ++i) {
        if (*wanted.headerLine >= found.tables[i].firstLine && *wanted.headerLine < found.tables[i].endLine)
            return i;
    }
    return std::size_t{0};
}

/// Errors about the file by its own path.
Result<void> named(Result<void> result, const InputFile &file)
{
    if (result)
        return result;
    Error error = result.error();
    std::replace(error.arguments.begin(), error.arguments.end(), file.handlePath(), file.path());
    return error;
}

bool hasEmptyLine(std::string_view text)
{
    for (const std::string_view ends : {"\n\n", "\n\r\n", "\r\r", "\n,", "\n;", "\n\t"}) {
        if (text.find(ends) != std::string_view::npos)
            return true;
    }
    return false;
}

Result<WrittenTable> writeText(std::string_view text, const std::string &path)
{
    Result<NamelessFile> file = NamelessFile::open();
    if (!file)
        return file.error();
    if (Result<void> written = file->append(text); !written)
        return written.error();
    Result<InputFile> input = file->finish(path);
    if (!input)
        return input.error();
    return WrittenTable{*std::move(input)};
}

} // namespace

Result<TableFile> TableFile::open(const std::string &path, const Hints &hints, Progress &progress)
{
    Result<std::shared_ptr<const InputFile>> file = openFileOrEntry(path, progress);
    if (!file)
        return file.error();
    TableFile table(*std::move(file));
    const Result<std::string> head =
        beginning(*table.m_file, table.m_file->size() <= wholeFileBytes ? wholeFileBytes : lookedAtBytes);
    if (!head)
        return head.error();
    if (workbook::looksLikeOldWorkbook(*head))
        return Error{"workbook.old", {path}};
    const Result<void> opened = workbook::looksLikeArchive(*head)
        ? named(table.openWorkbook(hints.wanted.dialect.table, progress), *table.m_file)
        : table.openText(*head, hints, progress);
    if (!opened)
        return opened.error();
    return table;
}

Result<void> TableFile::openWorkbook(const std::optional<std::string> &wanted, Progress &progress)
{
    Result<std::unique_ptr<Workbook>> book = Workbook::open(m_file->handlePath(), progress);
    if (!book)
        return book.error();
    m_form = TableForm::Sheet;
    const std::vector<workbook::Sheet> &sheets = (*book)->sheets();
    std::vector<std::size_t> order = inOrderOfChoice(sheets);
    for (const std::size_t i : order)
        m_tables.push_back(sheets[i].name);
    if (wanted) {
        const Result<std::size_t> chosen = chosenOf(m_tables, *wanted);
        if (!chosen)
            return chosen.error();
        order = {order[*chosen]};
    }
    const char *evidence = m_tables.size() == 1 ? "sheet_only" : wanted ? "sheet_wanted" : "sheet_first_table";
    for (const std::size_t i : order) {
        const WrittenFrom from{m_file->stamp(), "sheet " + sheets[i].name};
        m_written = keptTables().find(from);
        if (!m_written) {
            Result<std::optional<WrittenTable>> written =
                writeSheet(**book, i, wanted ? 0 : leastTableRows, m_file->path(), progress);
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
    return Error{"workbook.empty", {m_file->path()}};
}

Result<void> TableFile::openText(std::string_view head, const Hints &hints, Progress &progress)
{
    const EncodingGuess encoding = encodingOf(head, hints);
    const std::string text = headText(head, encoding.encoding);
    if (looksLikeJsonRecords(text))
        return openObjects(encoding.encoding, progress);
    const bool whole = head.size() == m_file->size();
    const Dialect &wanted = hints.wanted.dialect;
    if (!notATextTable(head).empty())
        return {};
    if (whole && hasEmptyLine(text)) {
        if (Result<void> opened = openPart(text, encoding, wanted); !opened || m_written)
            return opened;
    }
    if (wanted.table)
        return Error{"table.unknown", {*wanted.table}};
    if (const auto columns = columnsByBlanks(text, wanted))
        return openBlanks(encoding, *columns, progress);
    return {};
}

/// Cells parted by blanks.
Result<void> TableFile::openBlanks(const EncodingGuess &encoding, std::size_t columns, Progress &progress)
{
    m_encoding = encoding.encoding;
    m_evidence = encoding.evidence;
    const WrittenFrom from{m_file->stamp(), "blanks " + std::to_string(columns) + ' ' + m_encoding};
    m_written = keptTables().find(from);
    if (m_written)
        return {};
    Result<WrittenTable> written = writeBlankTable(*m_file, m_encoding, columns, progress);
    if (!written)
        return written.error();
    m_written = keptTables().keep(from, *std::move(written));
    return {};
}

Result<void> TableFile::openObjects(const std::string &encoding, Progress &progress)
{
    m_form = TableForm::Objects;
    const WrittenFrom from{m_file->stamp(), "objects " + encoding};
    m_written = keptTables().find(from);
    if (m_written)
        return {};
    Result<WrittenTable> written = writeJsonTable(*m_file, encoding, progress);
    if (!written)
        return written.error();
    m_written = keptTables().keep(from, *std::move(written));
    return {};
}

/// One of several tables of a text, if there are several.
Result<void> TableFile::openPart(std::string_view text, const EncodingGuess &encoding, const Dialect &wanted)
{
    const TextTables found = findTextTables(text, wanted);
    if (found.tables.size() > 1) {
        for (const TextTable &table : found.tables)
            m_tables.push_back(table.name);
    }
    if (found.tables.empty() || (found.tables.size() == 1 && found.labelLines == 0 && !found.tables.front().hasTotals))
        return {};
    const Result<std::size_t> chosen = chosenOf(found, m_tables, wanted);
    if (!chosen)
        return chosen.error();
    const TextTable &table = found.tables[*chosen];
    Result<WrittenTable> written = writeText(textOfTable(text, table), m_file->path());
    if (!written)
        return written.error();
    written->name = table.name;
    written->commas = false;
    written->emptyLines = table.firstLine - 1;
    written->preambleLines = found.linesBefore;
    written->totalLines = table.hasTotals ? 1 : 0;
    m_written = std::make_shared<const WrittenTable>(*std::move(written));
    m_encoding = encoding.encoding;
    m_evidence = encoding.evidence;
    if (found.labelLines > 0)
        m_evidence.push_back({"label_lines", {std::to_string(found.labelLines)}});
    if (m_tables.size() > 1)
        m_evidence.push_back(
            {wanted.table ? "table_wanted" : "table_first", {table.name, std::to_string(m_tables.size())}});
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

const std::vector<workbook::DateCells> &TableFile::dateCells() const
{
    static const std::vector<workbook::DateCells> none;
    return m_written ? m_written->dateCells : none;
}

Dialect TableFile::dialect(const Dialect &wanted) const
{
    Dialect dialect = wanted;
    if (!m_written)
        return dialect;
    dialect.encoding = "UTF-8";
    if (m_written->commas) {
        dialect.separator = ',';
        dialect.quote = '"';
    }
    return dialect;
}

void TableFile::explain(std::vector<Evidence> &evidence) const
{
    if (!m_written)
        return;
    std::erase_if(evidence, [commas = m_written->commas](const Evidence &one) {
        const bool how = one.id.starts_with("separator_") || one.id.starts_with("quote_");
        return one.id.starts_with("encoding_") || (how && commas);
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
    Dialect &dialect = report.mapping.dialect;
    if (m_form == TableForm::Objects)
        dialect = {};
    if (m_form == TableForm::Sheet)
        dialect = {.headerLine = dialect.headerLine};
    if (m_form == TableForm::Text)
        dialect.encoding = m_encoding;
    if (m_form == TableForm::Text && m_written->commas) {
        dialect.separator = ' ';
        dialect.quote.reset();
    }
    if (!m_tables.empty())
        dialect.table = m_written->name;
    describeRest(report);
}

/// What of the file is not in the table.
void TableFile::describeRest(ReadReport &report) const
{
    const auto addSkipped = [&report](const char *kind, std::uint64_t lines) {
        if (lines > 0)
            report.skippedLines[kind] += lines;
    };
    if (const auto blank = report.skippedLines.find("blank"); blank != report.skippedLines.end()) {
        blank->second -= std::min(blank->second, m_written->emptyLines);
        if (blank->second == 0)
            report.skippedLines.erase(blank);
    }
    if (report.skippedLines.contains("header")) { // the file was read, not only looked at
        addSkipped("preamble", m_written->preambleLines);
        addSkipped("total", m_written->totalLines);
    }
    if (m_form != TableForm::Text || m_tables.size() < 2)
        return;
    std::string others;
    for (const std::string &name : m_tables) {
        if (name != m_written->name)
            others += (others.empty() ? "" : "; ") + name;
    }
    report.findings.push_back({"more_tables", {std::to_string(m_tables.size() - 1), others}});
}

Result<std::string> TableFile::fileHash() const
{
    if (!m_written)
        return std::string();
    BytesHash hash;
    std::string block(hashedTogether, '\0');
    for (std::uint64_t position = 0; position < m_file->size();) {
        const Result<std::size_t> got = m_file->readAt(position, block.data(), block.size());
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        hash.add(block.data(), *got);
        position += *got;
    }
    return hash.hex();
}

} // namespace dilim::ingest
