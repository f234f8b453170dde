// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/csv_tokenizer.h"

namespace dilim::ingest {

CsvTokenizer::CsvTokenizer(std::string_view text, CsvFormat format, std::vector<std::size_t> literalQuotes)
    : m_text(text)
    , m_format(format)
    , m_literalQuotes(std::move(literalQuotes))
    , m_special(text, format.separator, format.quote)
{
}

/// Passes the line end at `at`, which is the last special byte seen. CR LF is one.
void CsvTokenizer::passLineEnd(std::size_t at)
{
    ++m_line;
    m_at = at + 1;
    if (m_text[at] == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') {
        m_special.next();
        ++m_at;
    }
}

/// Without the first of two quotes, and without escapes.
std::string_view CsvTokenizer::unescaped(std::string_view cell)
{
    const char quote = m_format.quote;
    const char escape = m_format.escape == '\0' ? quote : m_format.escape;
    std::string &text = m_undone.emplace_back();
    text.reserve(cell.size());
    for (std::size_t i = 0; i < cell.size();) {
        std::size_t at = i;
        while (at < cell.size() && cell[at] != quote && cell[at] != escape)
            ++at;
        text += cell.substr(i, at - i);
        if (at == cell.size())
            break;
        const char next = at + 1 < cell.size() ? cell[at + 1] : '\0';
        const bool pair = next == quote || (cell[at] == escape && next == escape);
        text += pair ? next : cell[at];
        i = at + (pair ? 2 : 1);
    }
    return text;
}

/// Reads cells up to one that ends its record or has a quote: it begins at m_at. Gives the special byte that was met.
std::size_t CsvTokenizer::readBareCells(std::vector<std::string_view> &cells)
{
    SpecialBytes special = m_special; // a copy of ours that stays in registers
    const std::string_view text = m_text;
    const char separator = m_format.separator;
    std::size_t begin = m_at;
    std::size_t at = special.next();
    for (; at < text.size() && text[at] == separator; at = special.next()) {
        cells.push_back(text.substr(begin, at - begin));
        begin = at + 1;
    }
    m_special = special;
    m_at = begin;
    return at;
}

/// Reads the quoted cell that begins at `begin`, whose quote was met; gives the position of the special byte behind it.
std::size_t CsvTokenizer::readQuoted(std::size_t begin, std::vector<std::string_view> &cells, CsvRecord &record)
{
    bool escapes = false;
    std::size_t at = m_special.next();
    for (; at < m_text.size(); at = m_special.next()) {
        const char c = m_text[at];
        if (c == '\n' || (c == '\r' && !(at + 1 < m_text.size() && m_text[at + 1] == '\n')))
            ++m_line;
        if (c != m_format.quote)
            continue;
        if (isEscaped(m_text, begin, at, m_format.escape)) {
            escapes = true;
        } else if (at + 1 < m_text.size() && m_text[at + 1] == m_format.quote) {
            m_special.next();
            escapes = true;
        } else if (quoteEndsCell(m_text, at, m_format.separator)) {
            break;
        } else {
            record.strayQuotes = true;
        }
    }
    const std::string_view cell = m_text.substr(begin + 1, at - begin - 1);
    escapes |= m_format.escape != '\0' && cell.find(m_format.escape) != std::string_view::npos;
    cells.push_back(escapes ? unescaped(cell) : cell);
    return at < m_text.size() ? m_special.next() : at;
}

/// Reads the cell at m_at, in which the quote at `at` stands for itself; gives the position of what ends it.
std::size_t CsvTokenizer::readStray(std::size_t at, std::vector<std::string_view> &cells, CsvRecord &record)
{
    record.strayQuotes = true;
    while (isQuote(at))
        at = m_special.next();
    cells.push_back(m_text.substr(m_at, at - m_at));
    return at;
}

bool CsvTokenizer::next(CsvRecord &record, std::vector<std::string_view> &cells)
{
    if (m_at >= m_text.size())
        return false;
    if (m_text.substr(m_at).starts_with(byteOrderMark))
        m_at += byteOrderMark.size();
    record.line = m_line;
    record.begin = m_at;
    record.strayQuotes = false;
    const std::size_t cellsBefore = cells.size();
    for (;;) {
        std::size_t at = readBareCells(cells);
        if (isQuote(at))
            at = opensCell(m_at) ? readQuoted(m_at, cells, record) : readStray(at, cells, record);
        else
            cells.push_back(m_text.substr(m_at, at - m_at));
        if (at < m_text.size() && m_text[at] == m_format.separator) {
            m_at = at + 1;
            continue;
        }
        record.end = at;
        m_at = at;
        if (at < m_text.size())
            passLineEnd(at);
        record.cells = cells.size() - cellsBefore;
        return true;
    }
}

} // namespace dilim::ingest
