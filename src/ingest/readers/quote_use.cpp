// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/quote_use.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// The cell behind a quote: where it ends, or how far was looked for its end.
struct QuotedCell {
    std::size_t end = 0;
    bool closed = false;
    bool doubled = false;
};

bool holdsLineEnd(std::string_view cell)
{
    return cell.find('\n') != npos || cell.find('\r') != npos;
}

/// `noEndBefore`: no quote before it ends a cell that is opened before it.
QuotedCell quotedCell(std::string_view text, const CsvFormat &format, std::size_t open, std::size_t noEndBefore)
{
    QuotedCell cell;
    std::size_t at = open + 1;
    if (at < noEndBefore && text[at] != format.quote)
        at = noEndBefore;
    for (;;) {
        at = text.find(format.quote, at);
        cell.end = std::min(at, text.size());
        if (at == npos)
            return cell;
        if (isEscaped(text, open, at, format.escape)) {
            ++at;
        } else if (at + 1 < text.size() && text[at + 1] == format.quote) {
            cell.doubled = true;
            at += 2;
        } else if (quoteEndsCell(text, at, format.separator)) {
            cell.closed = true;
            return cell;
        } else if (beginsCell(text, at, format.separator) && holdsLineEnd(text.substr(open, at - open))) {
            return cell;
        } else {
            ++at;
        }
    }
}

} // namespace

QuoteUse quoteUse(std::string_view text, const CsvFormat &format, TextEnd end)
{
    QuoteUse use;
    std::size_t noEndBefore = 0;
    std::size_t at = format.quote == '\0' ? npos : text.find(format.quote);
    while (at != npos) {
        std::size_t passed = at;
        if (beginsCell(text, at, format.separator)) {
            const QuotedCell cell = quotedCell(text, format, at, noEndBefore);
            if (!cell.closed && cell.end == text.size() && end == TextEnd::Cut)
                break;
            ++use.opened;
            if (cell.closed) {
                const std::string_view inside = text.substr(at + 1, cell.end - at - 1);
                const bool needed = cell.doubled || inside.find(format.separator) != npos || holdsLineEnd(inside);
                use.needed += needed ? 1U : 0U;
                ++use.closed;
                passed = cell.end;
            } else {
                use.literal.push_back(at);
                noEndBefore = std::max(noEndBefore, cell.end);
            }
        }
        at = text.find(format.quote, passed + 1);
    }
    return use;
}

} // namespace dilim::ingest
