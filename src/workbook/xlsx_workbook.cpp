// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/xlsx_workbook.h"

#include "workbook/row_builder.h"
#include "workbook/xml_stream.h"

#include <charconv>
#include <utility>

namespace dilim::workbook {
namespace {

/// Column of a reference ("AB12" gives 27); nothing where there is none.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (const char c : reference) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper < 'A' || upper > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(upper - 'A') + 1;
        if (++letters > 3)
            return maxColumns; // too far to the right
    }
    return letters == 0 ? std::nullopt : std::optional(column - 1);
}

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// What cells are read with.
struct CellGround {
    const SharedStrings &strings;
    const std::vector<NumberFormat> &formats;
    DateSystem dates;
};

/// The rows of a sheet. A row without a number, or with one that is not above those before it, is the next one; a cell
/// without a reference is the next one, too.
class SheetReading : public XmlHandler
{
public:
    SheetReading(const CellGround &ground, const TakeRow &take)
        : m_ground(ground)
        , m_row(take)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "row") {
            const std::uint64_t said = numberOf(attributes.value("r")).value_or(0);
            m_number = said > m_number ? said : m_number + 1;
            m_nextColumn = 0;
        } else if (name == "c") {
            startCell(attributes);
        } else if (name == "rPh") {
            ++m_phonetic;
        }
        m_inText = (name == "v" || name == "t") && m_phonetic == 0;
    }
    void end(std::string_view name) override
    {
        m_inText = false;
        if (name == "c")
            endCell();
        else if (name == "row")
            check(m_row.finish(m_number));
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "sheetData")
            stop({});
    }
    void text(std::string_view letters) override
    {
        if (!m_inText)
            return;
        m_text += letters;
        if (m_text.size() > maxCellBytes)
            stop({"workbook.too_large", {"cell"}});
    }

    [[nodiscard]] const std::vector<DateCells> &dateCells() const { return m_row.dateCells(); }

private:
    void endCell()
    {
        const bool dated = m_type == "d"
            || ((m_type.empty() || m_type == "n") && m_format && m_format->kind != NumberFormat::Kind::Number);
        std::string text = cellText();
        if (dated)
            m_row.countDate(m_column, text);
        check(m_row.put(m_column, std::move(text)));
    }
    void startCell(const XmlAttributes &attributes)
    {
        m_column = columnOf(attributes.value("r")).value_or(m_nextColumn);
        m_nextColumn = m_column + 1;
        m_type = attributes.value("t");
        const std::uint64_t style = numberOf(attributes.value("s")).value_or(0);
        m_format = style < m_ground.formats.size() ? &m_ground.formats[style] : nullptr;
        m_text.clear();
    }
    void check(bool fine)
    {
        if (!fine)
            stop(*m_row.error());
    }
    /// Text of the cell that ends; its stored text is used up.
    std::string cellText()
    {
        if (m_type == "s") {
            const std::optional<std::uint64_t> index = numberOf(m_text);
            return std::string(index ? m_ground.strings.at(*index) : std::string_view());
        }
        if (m_type == "inlineStr" || m_type == "str")
            return unescaped(std::move(m_text));
        if (m_type == "b")
            return m_text == "1" ? "TRUE" : m_text == "0" ? "FALSE" : m_text;
        if (m_type == "e" || m_type == "d" || m_text.empty())
            return std::move(m_text);
        return m_format ? formattedText(m_text, *m_format, m_ground.dates) : numberText(m_text);
    }

    CellGround m_ground;
    RowBuilder m_row;
    std::uint64_t m_number = 0; // of the row
    std::size_t m_column = 0;
    std::size_t m_nextColumn = 0;
    std::string m_type;
    const NumberFormat *m_format = nullptr;
    std::string m_text;
    int m_phonetic = 0;
    bool m_inText = false;
};

} // namespace

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(std::unique_ptr<ZipArchive> archive, Progress &progress)
{
    auto workbook = std::make_unique<XlsxWorkbook>();
    Result<XlsxBook> book = readBook(*archive, progress);
    if (!book)
        return book.error();
    Result<std::vector<NumberFormat>> formats = readStyles(*archive, book->styles, progress);
    if (!formats)
        return formats.error();
    workbook->m_archive = std::move(archive);
    workbook->m_book = *std::move(book);
    workbook->m_formats = *std::move(formats);
    for (const XlsxSheet &sheet : workbook->m_book.sheets)
        workbook->m_sheets.push_back(sheet.sheet);
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<void> XlsxWorkbook::read(std::size_t sheet, const TakeRow &take, Progress &progress)
{
    Result<ZipPart> part = m_archive->part(m_book.sheets[sheet].part);
    if (!part)
        return part.error();
    progress.start(part->saidBytes());
    Progress unheard;
    const Result<SharedStrings> strings = SharedStrings::read(*m_archive, m_book.sharedStrings, unheard);
    if (!strings)
        return strings.error();
    SheetReading reading({*strings, m_formats, m_book.dates}, take);
    Result<void> read = parseXml(*part, m_archive->path(), reading, progress);
    m_dateCells = reading.dateCells();
    return read;
}

} // namespace dilim::workbook
