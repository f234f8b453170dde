// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_text.h"

#include "base/text_fold.h"
#include "base/utf8.h"

#include <QString>

#include <algorithm>
#include <array>

namespace dilim::ingest {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Lower-case ASCII spellings, sorted.
constexpr std::string_view nothingWords[] = {
    "#n/a", "#na", "#nv", "#yok", "(none)", "(not set)", "(null)", "-", "--", "---", "\\n", "n/a", "na", "nan", "null",
};
static_assert(std::is_sorted(std::begin(nothingWords), std::end(nothingWords)));

/// Bytes with which something begins that cleaning changes: controls, DEL, C1 and NBSP (C2), combining marks (CC, CD),
/// Arabic letter mark (D8), general punctuation with its blanks and marks (E2), ideographic space (E3), FEFF (EF).
constexpr std::array<bool, 256> makeCareTable()
{
    std::array<bool, 256> care{};
    for (std::size_t c = 0; c < 0x20; ++c)
        care[c] = true;
    for (const unsigned c : {0x7fU, 0xc2U, 0xccU, 0xcdU, 0xd8U, 0xe1U, 0xe2U, 0xe3U, 0xefU})
        care[c] = true;
    return care;
}
constexpr std::array<bool, 256> careTable = makeCareTable();

bool isBlank(char32_t c)
{
    return c == ' ' || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f
        || c == 0x3000;
}

bool isLineBreak(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
}

/// Direction marks and invisible characters that only ever hide something in a name.
bool isHiddenMark(char32_t c)
{
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0xad;
}

/// Writes cleaned text; a blank is written when the next letter comes.
class CleanWriter
{
public:
    explicit CleanWriter(TextKind kind)
        : m_kind(kind)
    {
    }
    void add(char32_t c)
    {
        if (isLineBreak(c) || c == '\t')
            addBreak(c);
        else if (isBlank(c))
            m_blankOwed = true;
        else if (c >= 0x20 && !(c >= 0x7f && c < 0xa0) && !(m_kind != TextKind::Lines && isHiddenMark(c)))
            addLetter(c);
    }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    void addBreak(char32_t c)
    {
        if (m_kind != TextKind::Lines)
            m_blankOwed = true;
        else if (c == '\t')
            m_breaksOwed += '\t';
        else if (c != '\r')
            m_breaksOwed += '\n';
    }
    void addLetter(char32_t c)
    {
        if (!m_text.empty()) {
            m_text += m_breaksOwed;
            if (m_blankOwed && m_breaksOwed.empty())
                m_text += ' ';
        }
        m_blankOwed = false;
        m_breaksOwed.clear();
        appendUtf8(m_text, c);
    }

    TextKind m_kind;
    std::string m_text;
    std::string m_breaksOwed;
    bool m_blankOwed = false;
};

std::string composed(std::string_view utf8)
{
    const bool marks = std::any_of(utf8.begin(), utf8.end(), [](char c) { return c == '\xcc' || c == '\xcd'; });
    if (!marks)
        return std::string(utf8);
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return text.normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

std::string_view bareCell(std::string_view cell)
{
    if (isBare(cell))
        return cell;
    cell = trimmed(cell);
    if (cell.size() >= 3 && cell[0] == '=' && cell[1] == '"' && cell.back() == '"')
        cell = trimmed(cell.substr(2, cell.size() - 3));
    if (cell.size() >= 2 && cell[0] == '\''
        && (isDigit(cell[1]) || std::string_view("+-=@").find(cell[1]) != std::string_view::npos))
        cell = cell.substr(1);
    return cell;
}

bool isNothing(std::string_view cell)
{
    if (cell.empty() || cell.size() > 12)
        return false;
    const char first = cell.front();
    const bool possible = first == '#' || first == '(' || first == '-' || first == '\\' || first == 'n' || first == 'N';
    if (!possible)
        return false;
    return std::binary_search(std::begin(nothingWords), std::end(nothingWords), std::string_view(asciiLower(cell)))
        || isSpreadsheetError(cell);
}

bool isNothingInText(std::string_view cell)
{
    return cell == "NULL" || cell == "N/A";
}

bool isSpreadsheetError(std::string_view cell)
{
    if (cell.size() < 3 || cell.front() != '#')
        return false;
    const bool hashes = cell.find_first_not_of('#') == std::string_view::npos;
    return hashes || cell.back() == '!' || cell.back() == '?';
}

bool isDamagedNumber(std::string_view cell)
{
    const std::size_t e = cell.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= cell.size() || cell[e + 1] != '+')
        return false;
    const std::string_view mantissa = cell.substr(0, e);
    const std::string_view exponent = cell.substr(e + 2);
    if (!std::all_of(exponent.begin(), exponent.end(), isDigit) || !isDigit(mantissa.front()))
        return false;
    const std::string_view fraction = mantissa.substr(1);
    return fraction.empty()
        || ((fraction[0] == ',' || fraction[0] == '.') && std::all_of(fraction.begin() + 1, fraction.end(), isDigit));
}

bool isClean(std::string_view utf8)
{
    if (utf8.empty())
        return true;
    if (utf8.front() == ' ' || utf8.back() == ' ')
        return false;
    bool clean = true;
    char before = 'x';
    for (const char c : utf8) {
        clean &= !careTable[static_cast<unsigned char>(c)] && !(c == ' ' && before == ' ');
        before = c;
    }
    return clean;
}

std::string cleaned(std::string_view utf8, TextKind kind)
{
    if (isClean(utf8))
        return std::string(utf8);
    const std::string text = composed(utf8);
    CleanWriter writer(kind);
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, at);
        writer.add(character.codePoint);
        at += character.bytes;
    }
    return std::move(writer).text();
}

} // namespace dilim::ingest
