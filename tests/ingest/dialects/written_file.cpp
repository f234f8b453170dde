// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/written_file.h"

#include "base/utf8.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace dilim::dialects {
namespace {

using CodePoints = std::map<char32_t, unsigned char>;

CodePoints latin(std::initializer_list<std::pair<const char32_t, unsigned char>> others)
{
    CodePoints page(others);
    for (char32_t c = 0xa0; c <= 0xff; ++c) {
        const bool taken =
            std::any_of(others.begin(), others.end(), [c](const auto &pair) { return pair.second == c; });
        if (!taken)
            page.emplace(c, static_cast<unsigned char>(c));
    }
    return page;
}

CodePoints cyrillic()
{
    CodePoints page{{U'Ё', 0xa8}, {U'ё', 0xb8}, {U'№', 0xb9}};
    for (char32_t c = 0; c < 64; ++c)
        page.emplace(U'А' + c, static_cast<unsigned char>(0xc0 + c));
    return page;
}

/// Characters of eight-bit encodings, written down from the code charts as far as our words need them.
const CodePoints &pageOf(const std::string &encoding)
{
    static const std::map<std::string, CodePoints> pages = {
        {"windows-1254",
         latin({{U'Ğ', 0xd0},
                {U'İ', 0xdd},
                {U'Ş', 0xde},
                {U'ğ', 0xf0},
                {U'ı', 0xfd},
                {U'ş', 0xfe},
                {U'€', 0x80},
                {U'’', 0x92}})},
        {"windows-1252", latin({{U'€', 0x80}, {U'’', 0x92}, {U'Š', 0x8a}, {U'š', 0x9a}, {U'Ž', 0x8e}, {U'ž', 0x9e}})},
        {"windows-1251", cyrillic()},
        {"IBM857",
         {{U'Ç', 0x80},
          {U'ü', 0x81},
          {U'é', 0x82},
          {U'â', 0x83},
          {U'ç', 0x87},
          {U'î', 0x8c},
          {U'ı', 0x8d},
          {U'Ö', 0x99},
          {U'Ü', 0x9a},
          {U'ö', 0x94},
          {U'û', 0x96},
          {U'İ', 0x98},
          {U'Ş', 0x9e},
          {U'ş', 0x9f},
          {U'Ğ', 0xa6},
          {U'ğ', 0xa7}}},
    };
    return pages.at(encoding);
}

template <typename Visit> void forEachCharacter(std::string_view utf8, Visit visit)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character character = utf8CharacterAt(utf8, at);
        visit(character.codePoint);
        at += character.bytes;
    }
}

std::string utf16(std::string_view utf8, std::size_t lowByteAt)
{
    std::string bytes;
    const auto add = [&bytes, lowByteAt](char32_t unit) {
        char pair[2] = {};
        pair[lowByteAt] = static_cast<char>(unit & 0xff);
        pair[1 - lowByteAt] = static_cast<char>(unit >> 8);
        bytes.append(pair, 2);
    };
    forEachCharacter(utf8, [&add](char32_t c) {
        if (c >= 0x10000) {
            add(0xd800 + ((c - 0x10000) >> 10));
            add(0xdc00 + ((c - 0x10000) & 0x3ff));
        } else {
            add(c);
        }
    });
    return bytes;
}

std::uint64_t lineEndsIn(std::string_view text)
{
    std::uint64_t ends = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        ends += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) ? 1U : 0U;
    return ends;
}

std::string visible(const std::string &text)
{
    std::string result;
    for (const char c : text)
        result += c == '\t' ? "TAB" : c == '\n' ? "LF" : c == '\r' ? "CR" : std::string(1, c);
    return result;
}

std::string described(const Style &style)
{
    std::string text = "separator=" + visible(std::string(1, style.separator));
    text += style.quoting == Quoting::Never ? " quote=none" : std::string(" quote=") + style.quote;
    text += style.quoting == Quoting::Always ? " all-quoted" : "";
    text += style.escape == Escape::Backslash ? " escape=backslash" : "";
    text += " ends=";
    for (const std::string &end : style.lineEnds)
        text += (text.back() == '=' ? "" : "/") + visible(end);
    text += " encoding=" + style.encoding + (style.byteOrderMark ? "+mark" : "");
    return text;
}

} // namespace

std::string encoded(std::string_view utf8, const Style &style)
{
    const std::string text = (style.byteOrderMark ? "\xEF\xBB\xBF" : "") + std::string(utf8);
    if (style.encoding == "UTF-8")
        return text;
    if (style.encoding == "UTF-16LE" || style.encoding == "UTF-16BE")
        return utf16(text, style.encoding == "UTF-16LE" ? 0 : 1);
    const CodePoints &page = pageOf(style.encoding);
    std::string bytes;
    forEachCharacter(text, [&bytes, &page](char32_t c) {
        bytes += c < 0x80 ? static_cast<char>(c) : static_cast<char>(page.at(c));
    });
    return bytes;
}

FileWriter::FileWriter(const Table &table, Style style)
    : m_table(table)
    , m_style(std::move(style))
{
    m_truth.encodings = {m_style.encoding};
    m_truth.columns = table.columns;
}

std::string FileWriter::quoted(const std::string &text) const
{
    std::string result(1, m_style.quote);
    for (const char c : text) {
        if (c == m_style.quote)
            result += m_style.escape == Escape::Doubled ? m_style.quote : '\\';
        else if (c == '\\' && m_style.escape == Escape::Backslash)
            result += '\\';
        result += c;
    }
    return result + m_style.quote;
}

std::string FileWriter::joined(const std::vector<std::string> &cells) const
{
    const std::string special = {m_style.separator, m_style.quote, '\n', '\r'};
    std::string text;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (c > 0)
            text += m_style.separator;
        const bool needed = cells[c].find_first_of(special) != std::string::npos;
        const bool always = m_style.quoting == Quoting::Always;
        text += m_style.quoting != Quoting::Never && (needed || always) ? quoted(cells[c]) : cells[c];
    }
    return text;
}

std::string FileWriter::joined(const Row &row) const
{
    std::vector<std::string> cells;
    for (const Cell &one : row)
        cells.push_back(one.written);
    return joined(cells);
}

void FileWriter::append(std::string_view text)
{
    m_text += text;
    m_text += m_style.behindLines;
    m_text += m_style.lineEnds[m_ends++ % m_style.lineEnds.size()];
    m_line += lineEndsIn(text) + 1;
}

void FileWriter::header()
{
    std::vector<std::string> cells;
    for (const Column &column : m_table.columns)
        cells.push_back(column.header);
    record(cells);
}

void FileWriter::rows()
{
    for (const Row &one : m_table.rows)
        row(one);
}

void FileWriter::row(const Row &row)
{
    rawRow(joined(row), row);
}

void FileWriter::rawRow(const std::string &raw, const Row &row)
{
    std::vector<std::string> stored;
    for (const Cell &one : row)
        stored.push_back(one.stored);
    m_truth.rows.push_back(std::move(stored));
    append(raw);
}

void FileWriter::record(const std::vector<std::string> &cells)
{
    append(joined(cells));
}

void FileWriter::line(std::string_view text)
{
    append(text);
}

void FileWriter::rejectedLine(std::string_view text, const char *reason)
{
    m_truth.rejected.push_back({m_line, reason});
    append(text);
}

GeneratedFile FileWriter::take(const std::string &parameters)
{
    GeneratedFile file;
    file.bytes = encoded(m_text, m_style);
    file.truth = std::move(m_truth);
    file.parameters = described(m_style) + " rows=" + std::to_string(file.truth.rows.size());
    if (!parameters.empty())
        file.parameters += ' ' + parameters;
    return file;
}

} // namespace dilim::dialects
