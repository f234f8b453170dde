// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/json_records.h"

#include "base/text_fold.h"
#include "ingest/readers/csv_tokenizer.h"
#include "ingest/readers/json_object.h"

#include <algorithm>
#include <utility>

namespace dilim::ingest {
namespace {

constexpr std::size_t blockBytes = std::size_t{256} << 10;
constexpr std::size_t keptDamage = 4096;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

JsonRecords::JsonRecords(const InputFile &file, const std::string &encoding, Progress &progress)
    : m_file(file)
    , m_progress(progress)
    , m_decoder(makeTextDecoder(encoding))
{
}

/// Appends a block to the text, whose passed part is dropped; false at the end of the file.
Result<bool> JsonRecords::readBlock()
{
    if (m_progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    if (m_atEnd)
        return false;
    m_text.erase(0, std::exchange(m_at, 0));
    std::string block(blockBytes, '\0');
    const Result<std::size_t> got = m_file.readAt(m_position, block.data(), block.size());
    if (!got)
        return got.error();
    block.resize(*got);
    const bool atStart = m_position == 0;
    m_position += *got;
    m_atEnd = *got < blockBytes;
    m_progress.advance(*got, 0);
    if (m_decoder)
        m_decoder->decode(block, m_atEnd, m_text);
    else
        m_text += block;
    if (atStart && m_text.starts_with("\xEF\xBB\xBF"))
        m_text.erase(0, 3);
    return true;
}

void JsonRecords::pass(std::size_t bytes)
{
    const auto begin = m_text.begin() + static_cast<std::ptrdiff_t>(m_at);
    m_line += static_cast<std::uint64_t>(std::count(begin, begin + static_cast<std::ptrdiff_t>(bytes), '\n'));
    m_at += bytes;
}

/// The line on which the next piece begins, without its line end.
Result<JsonRecords::Extent> JsonRecords::extentOfLine()
{
    for (std::size_t offset = 0;;) {
        const std::size_t end = m_text.find('\n', m_at + offset);
        if (end != std::string::npos)
            return Extent{end - m_at, end - m_at > maxRecordBytes ? "record_too_long" : nullptr};
        offset = m_text.size() - m_at;
        if (offset > maxRecordBytes)
            return Extent{offset, "record_too_long"};
        const Result<bool> more = readBlock();
        if (!more)
            return more.error();
        if (!*more)
            return Extent{offset, nullptr};
    }
}

/// One whole object on the first line that holds anything makes a file of lines. False if there is nothing.
Result<bool> JsonRecords::findForm()
{
    for (;;) {
        const Result<Extent> line = extentOfLine();
        if (!line)
            return line.error();
        const std::string_view text = trimmed(std::string_view(m_text).substr(m_at, line->bytes));
        if (!text.empty()) {
            const bool whole = readJsonObject(text, [](std::string_view, std::string) {}) == JsonVerdict::Whole;
            m_form = whole ? Form::Lines : Form::Stream;
            return true;
        }
        pass(line->bytes + (isThere(line->bytes) ? 1U : 0U));
        if (m_atEnd && !isThere(0))
            return false;
    }
}

Result<bool> JsonRecords::nextLine(JsonPiece &piece)
{
    while (isThere(0) || !m_atEnd) {
        const Result<Extent> line = extentOfLine();
        if (!line)
            return line.error();
        if (line->broken) {
            piece = {m_line, {}, line->broken};
            return passDamage(piece, 0);
        }
        const std::string_view text = trimmed(std::string_view(m_text).substr(m_at, line->bytes));
        piece = {m_line, text, nullptr};
        pass(line->bytes + (isThere(line->bytes) ? 1U : 0U));
        if (!text.empty())
            return true;
    }
    return false;
}

/// Blanks at the beginning of the line if nothing else stands between them and the offset.
std::optional<std::size_t> JsonRecords::indentOf(std::size_t offset) const
{
    std::size_t indent = 0;
    while (indent < offset && isBlank(m_text[m_at + offset - indent - 1]))
        ++indent;
    const bool lineStart = indent < offset && m_text[m_at + offset - indent - 1] == '\n';
    return lineStart ? std::optional(indent) : std::nullopt;
}

/// The object that begins here, to its closing bracket.
Result<JsonRecords::Extent> JsonRecords::extentOfObject(std::size_t indent)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t offset = 0;; ++offset) {
        while (!isThere(offset)) {
            const Result<bool> more = readBlock();
            if (!more)
                return more.error();
            if (!*more)
                return Extent{offset, "json_syntax"};
        }
        if (offset > maxRecordBytes)
            return Extent{offset, "record_too_long"};
        const char c = m_text[m_at + offset];
        if (inString) {
            if (c == '\n')
                return Extent{offset, "json_syntax"};
            offset += c == '\\' ? 1U : 0U;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (m_damaged && c == '{' && indentOf(offset).value_or(indent + 1) <= indent)
                return Extent{offset, "json_syntax"};
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return Extent{offset + 1, nullptr};
        }
    }
}

/// Keeps the beginning of the broken piece that begins here, and passes to the next line, in a stream to the next line
/// that begins with an object which is indented no deeper.
Result<bool> JsonRecords::passDamage(JsonPiece &piece, std::size_t indent)
{
    m_damage = m_text.substr(m_at, keptDamage);
    if (m_form == Form::Lines)
        m_damage.resize(std::min(m_damage.size(), m_damage.find('\n')));
    piece.text = m_damage;
    for (bool lineStart = false;;) {
        const Result<Extent> line = extentOfLine();
        if (!line)
            return line.error();
        if (lineStart) {
            const std::size_t blanks = m_text.find_first_not_of(" \t", m_at) - m_at;
            if (m_form == Form::Lines || (blanks <= indent && isThere(blanks) && m_text[m_at + blanks] == '{'))
                return true;
        }
        lineStart = isThere(line->bytes) && m_text[m_at + line->bytes] == '\n';
        pass(line->bytes + (lineStart ? 1U : 0U));
        if (m_atEnd && !isThere(0))
            return true;
    }
}

Result<bool> JsonRecords::nextInStream(JsonPiece &piece)
{
    std::size_t begin = std::string::npos;
    std::size_t indent = 0;
    while ((begin = m_text.find_first_not_of(" \t\r\n,[]", m_at)) == std::string::npos) {
        pass(m_text.size() - m_at);
        const Result<bool> more = readBlock();
        if (!more)
            return more.error();
        if (!*more)
            return false;
    }
    if (const std::size_t lineEnd = m_text.find_last_of('\n', begin);
        lineEnd != std::string::npos && lineEnd + 1 >= m_at)
        indent = begin - lineEnd - 1;
    pass(begin - m_at);
    piece = {m_line, {}, nullptr};
    if (m_text[m_at] != '{')
        return passStray(piece);
    const Result<Extent> extent = extentOfObject(indent);
    if (!extent)
        return extent.error();
    piece.broken = extent->broken;
    if (extent->broken) {
        m_damaged = true;
        return passDamage(piece, indent);
    }
    piece.text = std::string_view(m_text).substr(m_at, extent->bytes);
    pass(extent->bytes);
    return true;
}

/// What is no object, up to the next one in the same line.
Result<bool> JsonRecords::passStray(JsonPiece &piece)
{
    const Result<Extent> line = extentOfLine();
    if (!line)
        return line.error();
    const std::size_t bytes = std::min(line->bytes, m_text.find('{', m_at) - m_at);
    piece.broken = "json_syntax";
    piece.text = std::string_view(m_text).substr(m_at, std::min(bytes, keptDamage));
    pass(bytes);
    return true;
}

Result<bool> JsonRecords::next(JsonPiece &piece)
{
    if (m_form == Form::Unknown) {
        const Result<bool> found = findForm();
        if (!found || !*found)
            return found;
    }
    return m_form == Form::Lines ? nextLine(piece) : nextInStream(piece);
}

} // namespace dilim::ingest
