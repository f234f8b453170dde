// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/table_file.h"

#include "ingest/readers/sheet_writer.h"
#include "workbook/workbook.h"

#include <algorithm>
#include <list>
#include <mutex>
#include <utility>

namespace dilim::ingest {
namespace {

using workbook::Workbook;

constexpr std::uint64_t leastTableRows = 2; // a header and a record
constexpr std::size_t keptSheets = 3;
constexpr std::size_t hashedTogether = std::size_t{1} << 20;

/// What a stored sheet was written from.
struct SheetKey {
    FileStamp stamp{};
    std::string sheet{};
    friend bool operator==(const SheetKey &, const SheetKey &) = default;
};

/// The sheets that were written out last, so that a preview with another setting need not unpack the workbook again.
template <typename Written> class KeptSheets
{
public:
    std::shared_ptr<const Written> find(const SheetKey &key)
    {
        const std::lock_guard lock(m_mutex);
        const auto at =
            std::find_if(m_kept.begin(), m_kept.end(), [&key](const auto &one) { return one.first == key; });
        if (at == m_kept.end())
            return nullptr;
        m_kept.splice(m_kept.begin(), m_kept, at);
        return at->second;
    }
    void keep(SheetKey key, std::shared_ptr<const Written> written)
    {
        const std::lock_guard lock(m_mutex);
        m_kept.emplace_front(std::move(key), std::move(written));
        if (m_kept.size() > keptSheets)
            m_kept.pop_back();
    }

private:
    std::mutex m_mutex;
    std::list<std::pair<SheetKey, std::shared_ptr<const Written>>> m_kept;
};

Result<SheetWriter> writtenOut(Workbook &book, std::size_t sheet, Progress &progress)
{
    Result<SheetWriter> writer = SheetWriter::open();
    if (!writer)
        return writer;
    const auto take = [&writer](std::uint64_t row, std::span<const std::string> cells) {
        return writer->add(row, cells);
    };
    if (const Result<void> read = book.read(sheet, take, progress); !read)
        return read.error();
    return writer;
}

/// Visible sheets before hidden ones, else as they stand.
std::vector<std::size_t> inOrderOfChoice(const std::vector<workbook::Sheet> &sheets)
{
    std::vector<std::size_t> order(sheets.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_partition(order.begin(), order.end(), [&sheets](std::size_t i) { return !sheets[i].hidden; });
    return order;
}

} // namespace

Result<TableFile> TableFile::open(const std::string &path, const std::optional<std::string> &sheet, Progress &progress)
{
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return file.error();
    TableFile table(*std::move(file));
    char head[8] = {};
    const Result<std::size_t> got = table.m_file.readAt(0, head, sizeof head);
    if (!got)
        return got.error();
    if (workbook::looksLikeOldWorkbook({head, *got}))
        return Error{"workbook.old", {path}};
    if (workbook::looksLikeArchive({head, *got})) {
        if (Result<void> opened = table.openWorkbook(sheet, progress); !opened)
            return opened.error();
    }
    return table;
}

Result<void> TableFile::openWorkbook(const std::optional<std::string> &wanted, Progress &progress)
{
    static KeptSheets<Written> kept;
    Result<std::unique_ptr<Workbook>> book = Workbook::open(m_file.path(), progress);
    if (!book)
        return book.error();
    const std::vector<workbook::Sheet> &sheets = (*book)->sheets();
    std::vector<std::size_t> order = inOrderOfChoice(sheets);
    for (const std::size_t i : order)
        m_sheets.push_back(sheets[i].name);
    if (wanted) {
        std::erase_if(order, [&](std::size_t i) { return sheets[i].name != *wanted; });
        if (order.empty())
            return Error{"sheet.unknown", {*wanted}};
    }
    m_chosen = wanted.has_value();
    for (const std::size_t i : order) {
        const SheetKey key{m_file.stamp(), sheets[i].name};
        if (auto known = kept.find(key)) {
            m_written = std::move(known);
            m_sheet = sheets[i].name;
            return {};
        }
        Result<SheetWriter> writer = writtenOut(**book, i, progress);
        if (!writer)
            return writer.error();
        if (writer->isEmpty() || (!wanted && writer->tableRows() < leastTableRows))
            continue;
        Result<InputFile> text = writer->finish(m_file.path());
        if (!text)
            return text.error();
        m_written = std::make_shared<const Written>(Written{*std::move(text)});
        m_sheet = sheets[i].name;
        kept.keep(key, m_written);
        return {};
    }
    return Error{"workbook.empty", {m_file.path()}};
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

Dialect TableFile::remembered(const Dialect &used) const
{
    if (!m_written)
        return used;
    Dialect dialect;
    dialect.sheet = m_sheet;
    dialect.headerLine = used.headerLine;
    return dialect;
}

void TableFile::explain(std::vector<Evidence> &evidence) const
{
    if (!m_written)
        return;
    std::erase_if(evidence, [](const Evidence &one) {
        return one.id.starts_with("encoding_") || one.id.starts_with("separator_") || one.id.starts_with("quote_");
    });
    const bool only = m_sheets.size() == 1;
    evidence.insert(evidence.begin(),
                    {only           ? "sheet_only"
                         : m_chosen ? "sheet_wanted"
                                    : "sheet_first_table",
                     {*m_sheet, std::to_string(m_sheets.size())}});
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
