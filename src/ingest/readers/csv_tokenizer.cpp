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

std::string_view CsvTokenizer::undoubled(std::string_view cell)
{
    std::string &text = m_undone.emplace_back();
    text.reserve(cell.size());
    for (std::size_t i = 0; i < cell.size(); ++i) {
        text += cell[i];
        if (cell[i] == m_format.quote && i + 1 < cell.size() && cell[i + 1] == m_format.quote)
            ++i;
    }
    return text;
}

/// Reads the quoted cell that begins at `begin`; gives the position of the special byte behind it.
std::size_t CsvTokenizer::readQuoted(std::size_t begin, std::vector<std::string_view> &cells, CsvRecord &record)
{
    m_special.next(); // the opening quote
    bool doubled = false;
    std::size_t at = m_special.next();
    for (; at < m_text.size(); at = m_special.next()) {
        const char c = m_text[at];
        if (c == '\n' || (c == '\r' && !(at + 1 < m_text.size() && m_text[at + 1] == '\n')))
            ++m_line;
        if (c != m_format.quote)
            continue;
        if (at + 1 < m_text.size() && m_text[at + 1] == m_format.quote) {
            m_special.next();
            doubled = true;
        } else if (quoteEndsCell(m_text, at, m_format.separator)) {
            break;
        } else {
            record.strayQuotes = true;
        }
    }
    const std::string_view cell = m_text.substr(begin + 1, at - begin - 1);
    cells.push_back(doubled ? undoubled(cell) : cell);
    return at < m_text.size() ? m_special.next() : at;
}

bool CsvTokenizer::next(CsvRecord &record, std::vector<std::string_view> &cells)
{
    if (m_at >= m_text.size())
        return false;
    record.line = m_line;
    record.begin = m_at;
    record.strayQuotes = false;
    const std::size_t cellsBefore = cells.size();
    for (;;) {
        std::size_t at;
        if (opensCell(m_at)) {
            at = readQuoted(m_at, cells, record);
        } else {
            at = m_special.next();
            while (at < m_text.size() && m_text[at] == m_format.quote && m_format.quote != '\0') {
                record.strayQuotes = true;
                at = m_special.next();
            }
            cells.push_back(m_text.substr(m_at, at - m_at));
        }
        if (at < m_text.size() && m_text[at] == m_format.separator) {
            m_at = at + 1;
            if (m_at < m_text.size())
                continue;
            cells.emplace_back(); // the text ends with a separator
            at = m_at;
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
