// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/ods_workbook.h"

#include "workbook/cell_text.h"
#include "workbook/row_builder.h"
#include "workbook/xml_stream.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace dilim::workbook {
namespace {

constexpr char contentPart[] = "content.xml";
constexpr char manifestPart[] = "META-INF/manifest.xml";

std::uint64_t countOf(std::string_view text)
{
    std::uint64_t count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::max<std::uint64_t>(count, 1);
}

class Manifest : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &) override
    {
        encrypted = encrypted || name == "encryption-data";
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }

    bool encrypted = false;
};

/// Names of the sheets; those whose style says that they are not displayed are hidden.
class SheetNames : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (name == "style")
            m_style = attributes.value("name");
        else if (name == "table-properties" && attributes.value("display") == "false")
            m_hidden.push_back(m_style);
        else if (name == "spreadsheet")
            m_sheetDepth = m_depth + 1;
        else if (name == "table" && m_depth == m_sheetDepth) {
            const bool hidden =
                std::find(m_hidden.begin(), m_hidden.end(), attributes.value("style-name")) != m_hidden.end();
            sheets.push_back({std::string(attributes.value("name")), hidden});
        }
    }
    void end(std::string_view) override { --m_depth; }
    void text(std::string_view) override { }

    std::vector<Sheet> sheets{};

private:
    std::string m_style;
    std::vector<std::string> m_hidden;
    int m_depth = 0;
    int m_sheetDepth = -1;
};

/// The rows of one sheet.
class SheetReading : public XmlHandler
{
public:
    SheetReading(std::size_t sheet, const TakeRow &take)
        : m_wanted(sheet)
        , m_row(take)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (name == "spreadsheet")
            m_sheetDepth = m_depth + 1;
        else if (name == "table" && m_depth == m_sheetDepth)
            m_inSheet = m_seen++ == m_wanted;
        if (!m_inSheet || m_passed > 0) {
            m_passed += m_passed > 0 ? 1 : 0;
            return;
        }
        if (name == "annotation" || name == "shapes" || name == "table-header-columns")
            m_passed = 1;
        else if (name == "table-row")
            startRow(attributes);
        else if (name == "table-cell" || name == "covered-table-cell")
            startCell(attributes);
        else if (name == "p" && m_inCell)
            startParagraph();
        else if (m_inParagraph)
            addSpace(name, attributes);
    }
    void end(std::string_view name) override
    {
        --m_depth;
        if (m_passed > 0) {
            --m_passed;
            return;
        }
        if (!m_inSheet)
            return;
        if (name == "p")
            m_inParagraph = false;
        else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else if (name == "table-row")
            check(m_row.finish(m_number, m_rowTimes));
        else if (name == "table" && m_depth + 1 == m_sheetDepth)
            stop({});
    }
    void text(std::string_view letters) override
    {
        if (!m_inParagraph || m_passed > 0)
            return;
        m_text += letters;
        if (m_text.size() > maxCellBytes)
            stop({"workbook.too_large", {"cell"}});
    }

    [[nodiscard]] const std::vector<DateCells> &dateCells() const { return m_row.dateCells(); }

private:
    void startRow(const XmlAttributes &attributes)
    {
        m_number += m_rowTimes;
        m_rowTimes = countOf(attributes.value("number-rows-repeated"));
        m_column = 0;
    }
    void startCell(const XmlAttributes &attributes)
    {
        m_inCell = true;
        m_cellTimes = countOf(attributes.value("number-columns-repeated"));
        m_text.clear();
        m_paragraphs = 0;
        m_value = valueOf(attributes);
        if (m_value && attributes.value("value-type") == "date")
            m_row.countDate(m_column, *m_value);
    }
    /// What is stored beside the text that is shown; nothing for texts.
    static std::optional<std::string> valueOf(const XmlAttributes &attributes)
    {
        const std::string_view type = attributes.value("value-type");
        if (type == "float" || type == "percentage")
            return numberText(attributes.value("value"));
        if (type == "currency") {
            const std::string_view currency = attributes.value("currency");
            const std::string number = numberText(attributes.value("value"));
            return currency.empty() ? number : number + ' ' + std::string(currency);
        }
        if (type == "date")
            return std::string(attributes.value("date-value"));
        if (type == "boolean")
            return attributes.value("boolean-value") == "true" ? "TRUE" : "FALSE";
        return std::nullopt;
    }
    void startParagraph()
    {
        m_inParagraph = true;
        if (m_paragraphs++ > 0)
            m_text += '\n';
    }
    void addSpace(std::string_view name, const XmlAttributes &attributes)
    {
        constexpr std::uint64_t mostBlanks = 1000;
        if (name == "s")
            m_text.append(static_cast<std::size_t>(std::min(countOf(attributes.value("c")), mostBlanks)), ' ');
        else if (name == "tab")
            m_text += '\t';
        else if (name == "line-break")
            m_text += '\n';
    }
    void endCell()
    {
        m_inCell = false;
        const std::string &shown = m_value ? *m_value : m_text;
        if (!shown.empty()) {
            for (std::uint64_t i = 0; i < m_cellTimes && !stopped(); ++i)
                check(m_row.put(m_column + i, shown));
        }
        m_column += m_cellTimes;
    }
    void check(bool fine)
    {
        if (!fine)
            stop(*m_row.error());
    }

    std::size_t m_wanted;
    std::size_t m_seen = 0;
    bool m_inSheet = false;
    int m_depth = 0;
    int m_sheetDepth = -1;
    int m_passed = 0; // depth inside something that is left out
    RowBuilder m_row;
    std::uint64_t m_number = 1;
    std::uint64_t m_rowTimes = 0;
    std::uint64_t m_column = 0;
    std::uint64_t m_cellTimes = 1;
    std::optional<std::string> m_value;
    std::string m_text;
    int m_paragraphs = 0;
    bool m_inCell = false;
    bool m_inParagraph = false;
};

Result<void> readPart(ZipArchive &archive, const char *name, XmlHandler &handler, Progress &progress)
{
    Result<ZipPart> part = archive.part(name);
    return part ? parseXml(*part, archive.path(), handler, progress) : Result<void>(part.error());
}

} // namespace

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(std::unique_ptr<ZipArchive> archive, Progress &progress)
{
    Manifest manifest;
    if (archive->has(manifestPart)) {
        if (Result<void> read = readPart(*archive, manifestPart, manifest, progress); !read)
            return read.error();
    }
    if (manifest.encrypted)
        return Error{"workbook.encrypted", {archive->path()}};
    SheetNames names;
    if (Result<void> read = readPart(*archive, contentPart, names, progress); !read)
        return read.error();
    auto workbook = std::make_unique<OdsWorkbook>();
    workbook->m_archive = std::move(archive);
    workbook->m_sheets = std::move(names.sheets);
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<void> OdsWorkbook::read(std::size_t sheet, const TakeRow &take, Progress &progress)
{
    Result<ZipPart> part = m_archive->part(contentPart);
    if (!part)
        return part.error();
    progress.start(part->saidBytes());
    SheetReading reading(sheet, take);
    Result<void> read = parseXml(*part, m_archive->path(), reading, progress);
    m_dateCells = reading.dateCells();
    return read;
}

} // namespace dilim::workbook
