// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx.h"

#include "base/utf8.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <clocale>
#include <cmath>
#include <filesystem>
#include <map>
#include <memory>

namespace dilim::tables {
namespace {

constexpr std::size_t longestSheetName = 31;
constexpr std::uint64_t rowsBetweenLooks = 512; // at whether somebody cancelled
constexpr std::int64_t keptDigits = 1'000'000'000'000'000; // 10^15
constexpr std::int32_t firstSafeDay = daysFromCivil(1900, 3, 1); // the sheets' calendar has a 29 February 1900
constexpr std::int32_t dayZero = daysFromCivil(1899, 12, 30);
constexpr std::uint8_t shortDate = 14; // built-in formats: shown as the reader's own language has it
constexpr std::uint8_t shortDateAndTime = 22;
constexpr std::uint8_t asWords = 49; // "@"
constexpr std::size_t narrowest = 8;
constexpr std::size_t widest = 60;
constexpr std::size_t besideWords = 2; // characters of air in a column
constexpr std::uint64_t largeSheet = 10'000'000; // cells; beyond, one part may pass 4 GiB

std::size_t utf16Units(std::string_view text)
{
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, at);
        units += character.codePoint > 0xFFFF ? 2 : 1;
        at += character.bytes;
    }
    return units;
}

/// "_x000D_" as words, which sheets take for a carriage return.
bool isEscapeAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t length = 7;
    if (text.size() < at + length || text[at] != '_' || text[at + 1] != 'x' || text[at + length - 1] != '_')
        return false;
    return text.substr(at + 2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// Well-formed UTF-8 without what XML cannot hold.
std::string writable(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (isEscapeAt(text, at))
            clean += "_x005F";
        const Utf8Character character = utf8CharacterAt(text, at);
        const bool impossible =
            !character.wellFormed || character.codePoint == 0 || (character.codePoint & 0xFFFE) == 0xFFFE;
        appendUtf8(clean, impossible ? U'\uFFFD' : character.codePoint);
        at += character.bytes;
    }
    return clean;
}

/// The nearest binary fraction, as the sheet stores all numbers.
double binary(const Decimal &value)
{
    const std::string digits = decimalText(value);
    double nearest = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), nearest);
    return nearest;
}

/// Numbers have a decimal point on this thread, as the file wants them, whatever the locale of the process.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", locale_t{}))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

/// One workbook while it is written; closed, whatever happens.
class Sheet
{
public:
    Sheet(const std::string &path, const Table &table);
    ~Sheet();
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;

    [[nodiscard]] bool isOpen() const { return m_sheet != nullptr; }
    void writeHeader(const std::vector<std::string> &names);
    /// False if a cell is too long.
    bool write(std::size_t row, std::size_t column, const Cell &cell);
    /// Gives the file its content. Nothing, or the reason why it could not be written.
    [[nodiscard]] const char *close();

private:
    bool writeWords(std::size_t row, std::size_t column, std::string_view words, lxw_format *format);
    void writeNumber(std::size_t row, std::size_t column, double value, lxw_format *format, std::size_t width);
    lxw_format *coded(const std::string &code);
    lxw_format *builtIn(std::uint8_t index);
    void widen(std::size_t column, std::size_t width);

    PlainNumbers m_numbers; // until the book is closed
    lxw_workbook *m_book = nullptr; // frees itself when it is closed
    lxw_worksheet *m_sheet = nullptr; // owned by the book, as are the formats
    std::map<std::string, lxw_format *, std::less<>> m_formats;
    lxw_format *m_words = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_time = nullptr;
    std::vector<std::size_t> m_widths; // by column, in characters
};

Sheet::Sheet(const std::string &path, const Table &table)
    : m_widths(table.header.size(), narrowest)
{
    std::string folder = std::filesystem::path(path).parent_path().string();
    if (folder.empty())
        folder = ".";
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data(); // not the system's, which may lie in memory
    options.use_zip64 = table.rows * table.header.size() > largeSheet ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(path.c_str(), &options);
    if (!m_book)
        return;
    lxw_doc_properties properties{};
    properties.created = std::time_t{daysFromCivil(2000, 1, 1)} * secondsPerDay; // when does not matter: equal bytes do
    workbook_set_properties(m_book, &properties);
    m_sheet = workbook_add_worksheet(m_book, sheetName(table.name).c_str());
    m_words = builtIn(asWords);
    m_day = builtIn(shortDate);
    m_time = builtIn(shortDateAndTime);
}

Sheet::~Sheet()
{
    static_cast<void>(close());
}

const char *Sheet::close()
{
    if (!m_book)
        return nullptr;
    for (std::size_t column = 0; m_sheet && column < m_widths.size(); ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, place, place, static_cast<double>(m_widths[column] + besideWords), nullptr);
    }
    const lxw_error failed = workbook_close(std::exchange(m_book, nullptr));
    return failed == LXW_NO_ERROR ? nullptr : lxw_strerror(failed);
}

lxw_format *Sheet::coded(const std::string &code)
{
    lxw_format *&format = m_formats[code];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, code.c_str());
    }
    return format;
}

lxw_format *Sheet::builtIn(std::uint8_t index)
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_num_format_index(format, index);
    return format;
}

void Sheet::widen(std::size_t column, std::size_t width)
{
    m_widths[column] = std::min(std::max(m_widths[column], width), widest);
}

void Sheet::writeHeader(const std::vector<std::string> &names)
{
    lxw_format *bold = workbook_add_format(m_book);
    format_set_bold(bold);
    format_set_num_format_index(bold, asWords);
    for (std::size_t column = 0; column < names.size(); ++column)
        writeWords(0, column, names[column], bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
}

bool Sheet::writeWords(std::size_t row, std::size_t column, std::string_view words, lxw_format *format)
{
    const std::size_t units = utf16Units(words);
    if (units > mostCellCharacters)
        return false;
    widen(column, units);
    worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                           writable(words).c_str(), format);
    return true;
}

void Sheet::writeNumber(std::size_t row, std::size_t column, double value, lxw_format *format, std::size_t width)
{
    widen(column, width);
    worksheet_write_number(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value, format);
}

bool Sheet::write(std::size_t row, std::size_t column, const Cell &cell)
{
    const std::string shown = cellText(cell, '.');
    const auto words = [&] { return writeWords(row, column, shown, m_words); };
    const auto number = [&](double value, lxw_format *format) {
        writeNumber(row, column, value, format, shown.size() + shown.size() / 3); // with its thousands marks
        return true;
    };
    if (shown.empty())
        return true;
    if (const auto *plain = std::get_if<Decimal>(&cell))
        return std::abs(plain->units) < keptDigits ? number(binary(*plain), nullptr) : words();
    if (const auto *amount = std::get_if<Amount>(&cell)) {
        const std::size_t digits = currencyDigits(amount->currency);
        const std::string code =
            "#,##0" + (digits > 0 ? '.' + std::string(digits, '0') : std::string()) + "\\ [$" + amount->currency + "]";
        return std::abs(amount->value.units) < keptDigits && isCurrencyCode(amount->currency)
            ? number(binary(amount->value), coded(code))
            : words();
    }
    if (const auto *share = std::get_if<Share>(&cell))
        return number(share->fraction, coded("0.0%"));
    if (const auto *day = std::get_if<Date>(&cell))
        return day->days >= firstSafeDay ? number(day->days - dayZero, m_day) : words();
    if (const auto *time = std::get_if<LocalTime>(&cell)) {
        const std::int64_t sinceZero = time->seconds - std::int64_t{dayZero} * secondsPerDay;
        return time->seconds >= std::int64_t{firstSafeDay} * secondsPerDay
            ? number(static_cast<double>(sinceZero) / static_cast<double>(secondsPerDay), m_time)
            : words();
    }
    return words();
}

Result<void> writeRows(Sheet &sheet, const Table &table, Progress &progress)
{
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        const Row cells = table.row(row);
        for (std::size_t column = 0; column < std::min(cells.size(), table.header.size()); ++column) {
            if (!sheet.write(row + 1, column, cells[column]))
                return Error{"table.cell_too_long", {std::to_string(row + 1), table.header[column]}};
        }
        progress.advance(1, 1);
    }
    return {};
}

} // namespace

std::string sheetName(std::string_view name)
{
    constexpr std::string_view forbidden = "[]:*?/\\";
    std::string fit;
    std::size_t units = 0;
    for (std::size_t at = 0; at < name.size();) {
        const Utf8Character character = utf8CharacterAt(name, at);
        at += character.bytes;
        units += character.codePoint > 0xFFFF ? 2 : 1;
        if (units > longestSheetName)
            break;
        const bool plain = character.wellFormed && character.codePoint >= ' '
            && (character.codePoint > 0x7F || forbidden.find(static_cast<char>(character.codePoint)) == forbidden.npos);
        appendUtf8(fit, plain ? character.codePoint : U' ');
    }
    const std::size_t begin = fit.find_first_not_of("' ");
    if (begin == std::string::npos || fit == "History")
        return "Sheet1";
    return fit.substr(begin, fit.find_last_not_of("' ") - begin + 1);
}

Result<void> writeXlsx(const std::string &path, const Table &table, Progress &progress)
{
    if (table.rows > mostSheetRows)
        return Error{"table.too_many_rows", {std::to_string(table.rows), std::to_string(mostSheetRows)}};
    if (table.header.size() > mostSheetColumns)
        return Error{"table.too_many_columns", {std::to_string(table.header.size()), std::to_string(mostSheetColumns)}};
    Sheet sheet(path, table);
    if (!sheet.isOpen())
        return Error{"file.cannot_write", {path, "libxlsxwriter"}};
    sheet.writeHeader(table.header);
    if (const Result<void> rows = writeRows(sheet, table, progress); !rows)
        return rows.error();
    if (const char *reason = sheet.close())
        return Error{"file.cannot_write", {path, reason}};
    return {};
}

} // namespace dilim::tables
