// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/chunk_cutter.h"

#include "base/text_fold.h"

#include <algorithm>
#include <cstring>

namespace dilim::ingest {
namespace {

constexpr std::size_t overlongBytesKept = 4096;

std::size_t findByte(std::string_view text, char byte, std::size_t from)
{
    const void *at = from < text.size() ? std::memchr(text.data() + from, byte, text.size() - from) : nullptr;
    return at ? static_cast<std::size_t>(static_cast<const char *>(at) - text.data()) : std::string_view::npos;
}

std::size_t countByte(std::string_view text, char byte)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), byte));
}

} // namespace

char *ByteBuffer::room(std::size_t bytes)
{
    if (m_size + bytes > m_capacity) {
        m_capacity = std::max(m_size + bytes, m_capacity + m_capacity / 2);
        auto larger = std::make_unique_for_overwrite<char[]>(m_capacity + PaddedText::spareBytes);
        if (m_size > 0)
            std::memcpy(larger.get(), m_bytes.get(), m_size);
        m_bytes = std::move(larger);
    }
    return m_bytes.get() + m_size;
}

void ByteBuffer::append(std::string_view bytes)
{
    if (bytes.empty())
        return;
    std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
    m_size += bytes.size();
}

ChunkCutter::ChunkCutter(const InputFile &file, const CutterSettings &settings)
    : m_file(file)
    , m_settings(settings)
    , m_decoder(makeTextDecoder(settings.encoding))
{
}

/// Appends a block of text to what is pending; false at the end of the file.
Result<bool> ChunkCutter::readBlock()
{
    if (m_atEnd)
        return false;
    const bool first = m_position == 0;
    ByteBuffer &into = m_decoder ? m_raw : m_pending;
    if (m_decoder)
        m_raw.clear();
    constexpr std::size_t fewestAtFirst = 64; // so that a byte order mark is seen whole
    const std::size_t wanted = first ? std::max(m_settings.chunkBytes, fewestAtFirst) : m_settings.chunkBytes;
    char *room = into.room(wanted);
    const Result<std::size_t> got = m_file.readAt(m_position, room, wanted);
    if (!got)
        return got.error();
    m_hash.add(room, *got);
    m_position += *got;
    m_atEnd = m_position >= m_file.size() || *got == 0;
    into.setSize(into.size() + *got);
    if (m_decoder) {
        std::string text;
        m_decoder->decode(m_raw.view(), m_atEnd, text);
        m_pending.append(text);
    }
    if (first && m_pending.view().starts_with(byteOrderMark)) {
        std::memmove(m_pending.data(), m_pending.data() + byteOrderMark.size(),
                     m_pending.size() - byteOrderMark.size());
        m_pending.setSize(m_pending.size() - byteOrderMark.size());
    }
    return true;
}

void ChunkCutter::scanOutside()
{
    const std::string_view text = m_pending.view();
    const char quote = m_settings.format.quote;
    const std::size_t at = quote == '\0' ? std::string_view::npos : findByte(text, quote, m_scanned);
    const std::size_t gapEnd = std::min(at, text.size());
    const std::string_view gap = text.substr(m_scanned, gapEnd - m_scanned);
    if (const std::size_t lineEnd = gap.rfind(m_settings.lineEnd); lineEnd != std::string_view::npos)
        m_lastEnd = m_scanned + lineEnd + 1;
    m_scanned = gapEnd;
    if (gapEnd == text.size())
        return;
    m_openQuote = beginsCell(text, at, m_settings.format.separator) ? at : none;
    m_scanned = at + 1;
}

bool ChunkCutter::passesLimits(std::size_t until) const
{
    const std::string_view text = m_pending.view();
    if (until - m_lastEnd > maxRecordBytes)
        return true;
    if (until - m_openQuote < maxRecordLines)
        return false;
    return countByte(text.substr(m_openQuote, until - m_openQuote), m_settings.lineEnd) > maxRecordLines;
}

/// What was passed over in vain is not looked at again for the next quote: a file of unclosed quotes stays readable.
void ChunkCutter::takeQuoteBack()
{
    m_noEndBefore = std::max(m_noEndBefore, m_scanned);
    m_literalQuotes.push_back(m_openQuote);
    m_scanned = m_openQuote + 1;
    m_openQuote = none;
    m_unclosedQuotes = true;
}

/// A lone quote that begins a cell, on a later line than the open one: the open one was never closed. Inside a quoted
/// cell it would have been escaped.
bool ChunkCutter::opensOnLaterLine(std::size_t at) const
{
    const std::string_view text = m_pending.view();
    return beginsCell(text, at, m_settings.format.separator)
        && findByte(text.substr(0, at), m_settings.lineEnd, m_openQuote) != std::string_view::npos;
}

/// Looks for the end of the quoted cell; stays inside if more text is needed.
void ChunkCutter::scanInside()
{
    const std::string_view text = m_pending.view();
    const char quote = m_settings.format.quote;
    const bool justOpened = m_scanned == m_openQuote + 1;
    if (justOpened && m_scanned < m_noEndBefore && text[m_scanned] != quote)
        m_scanned = m_noEndBefore;
    for (;;) {
        const std::size_t at = findByte(text, quote, m_scanned);
        const bool found = at != std::string_view::npos;
        const std::size_t behind = found ? behindQuote(text, at, m_settings.format.separator) : text.size();
        if (!found || (behind == text.size() && !m_atEnd)) {
            m_scanned = std::min(at, text.size());
            if (m_atEnd || passesLimits(text.size()))
                takeQuoteBack();
            return;
        }
        if (isEscaped(text, m_openQuote, at, m_settings.format.escape)) {
            m_scanned = at + 1;
        } else if (at + 1 < text.size() && text[at + 1] == quote) {
            m_scanned = at + 2;
        } else if (endsCell(text, behind, m_settings.format.separator)) {
            if (passesLimits(at)) {
                m_scanned = at;
                takeQuoteBack();
                return;
            }
            m_scanned = at + 1;
            m_openQuote = none;
            return;
        } else if (opensOnLaterLine(at)) {
            takeQuoteBack();
            return;
        } else {
            m_scanned = at + 1;
        }
    }
}

/// Understands all quotes of the pending text, as far as it goes.
void ChunkCutter::scan()
{
    while (m_scanned < m_pending.size() || (m_openQuote != none && m_atEnd)) {
        if (m_openQuote == none) {
            scanOutside();
            continue;
        }
        scanInside();
        if (m_openQuote != none)
            return; // more text is needed
    }
}

void ChunkCutter::deliver(Chunk &chunk, std::size_t end)
{
    chunk.index = m_chunks++;
    chunk.overlong = false;
    chunk.overlongLines = 0;
    chunk.fileBytes = m_position - m_reported;
    m_reported = m_position;
    ByteBuffer rest = std::move(chunk.text);
    rest.clear();
    rest.append(m_pending.view().substr(end));
    chunk.text = std::move(m_pending);
    chunk.text.setSize(end);
    m_pending = std::move(rest);
    m_scanned -= end;
    m_openQuote = m_openQuote == none ? none : m_openQuote - end;
    m_lastEnd = 0;
    m_noEndBefore -= std::min(m_noEndBefore, end);
    const auto later = std::lower_bound(m_literalQuotes.begin(), m_literalQuotes.end(), end);
    chunk.literalQuotes.assign(m_literalQuotes.begin(), later);
    m_literalQuotes.erase(m_literalQuotes.begin(), later);
    for (std::size_t &quote : m_literalQuotes)
        quote -= end;
}

/// A record beyond all limits: hands out its beginning and passes over the rest, up to a line end.
Result<bool> ChunkCutter::deliverOverlong(Chunk &chunk)
{
    const std::string start(cutAtBytes(m_pending.view(), overlongBytesKept));
    std::uint64_t lines = countByte(m_pending.view(), m_settings.lineEnd);
    std::size_t end = std::string_view::npos;
    while (end == std::string_view::npos && !m_atEnd) {
        m_pending.clear();
        const Result<bool> read = readBlock();
        if (!read)
            return read.error();
        end = m_pending.view().find(m_settings.lineEnd);
    }
    end = end == std::string_view::npos ? m_pending.size() : end + 1;
    ++lines;
    m_literalQuotes.clear();
    m_openQuote = none;
    m_noEndBefore = 0;
    m_scanned = end;
    deliver(chunk, end);
    chunk.text.clear();
    chunk.text.append(start);
    chunk.overlong = true;
    chunk.overlongLines = lines;
    return true;
}

Result<bool> ChunkCutter::next(Chunk &chunk)
{
    for (;;) {
        scan();
        if (m_atEnd && m_pending.size() == 0)
            return false;
        if (m_atEnd && m_scanned >= m_pending.size()) {
            deliver(chunk, m_pending.size());
            return true;
        }
        if (m_lastEnd > 0 && m_pending.size() >= m_settings.chunkBytes) {
            deliver(chunk, m_lastEnd);
            return true;
        }
        if (m_lastEnd == 0 && m_openQuote == none && m_pending.size() > maxRecordBytes)
            return deliverOverlong(chunk);
        const Result<bool> read = readBlock();
        if (!read)
            return read.error();
    }
}

} // namespace dilim::ingest
