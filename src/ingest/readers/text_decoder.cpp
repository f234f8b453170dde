// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/text_decoder.h"

#include "base/text_fold.h"
#include "base/utf8.h"
#include "ingest/readers/code_pages.h"
#include "ingest/readers/twice_encoded.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace dilim::ingest {
namespace {

class CodePageDecoder : public TextDecoder
{
public:
    explicit CodePageDecoder(const CodePage &page)
        : m_page(page)
    {
    }
    void decode(std::string_view bytes, bool /*last*/, std::string &into) override
    {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80) {
                into += c;
                continue;
            }
            const char16_t letter = m_page[byte - 0x80U];
            m_illFormed += letter == 0xfffd ? 1U : 0U;
            appendUtf8(into, letter);
        }
    }

private:
    const CodePage &m_page;
};

class Utf16Decoder : public TextDecoder
{
public:
    explicit Utf16Decoder(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void decode(std::string_view bytes, bool last, std::string &into) override
    {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            if (!m_half) {
                m_half = byte;
                continue;
            }
            const unsigned unit = m_bigEndian ? *m_half * 256U + byte : byte * 256U + *m_half;
            m_half.reset();
            addUnit(unit, into);
        }
        if (last && (m_half || m_high != 0)) {
            ++m_illFormed;
            appendUtf8(into, 0xfffd);
        }
    }

private:
    void addUnit(unsigned unit, std::string &into)
    {
        const bool low = unit >= 0xdc00 && unit <= 0xdfff;
        if (m_high != 0 && !low) {
            ++m_illFormed;
            appendUtf8(into, 0xfffd);
            m_high = 0;
        }
        if (unit >= 0xd800 && unit <= 0xdbff) {
            m_high = unit;
        } else if (low) {
            m_illFormed += m_high == 0 ? 1U : 0U;
            appendUtf8(into, m_high == 0 ? 0xfffd : 0x10000 + ((m_high - 0xd800) << 10) + (unit - 0xdc00));
            m_high = 0;
        } else {
            appendUtf8(into, unit);
        }
    }

    bool m_bigEndian;
    std::optional<unsigned> m_half;
    unsigned m_high = 0;
};

/// Everything else, as far as Qt knows it.
class QtDecoder : public TextDecoder
{
public:
    explicit QtDecoder(const std::string &name)
        : m_decoder(name.c_str())
    {
    }
    [[nodiscard]] bool isValid() const { return m_decoder.isValid(); }
    void decode(std::string_view bytes, bool /*last*/, std::string &into) override
    {
        const QString text = m_decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        m_illFormed += static_cast<std::uint64_t>(text.count(QChar::ReplacementCharacter));
        into += text.toStdString();
    }

private:
    QStringDecoder m_decoder;
};

constexpr std::uint64_t highBits = 0x8080808080808080ULL;

bool isAsciiBlock(const char *at)
{
    std::uint64_t words[4];
    std::memcpy(words, at, sizeof words);
    return ((words[0] | words[1] | words[2] | words[3]) & highBits) == 0;
}

/// Calls `visit(character)` for every byte sequence outside ASCII until it answers false.
template <typename Visit> void forEachBeyondAscii(std::string_view text, Visit visit)
{
    constexpr std::size_t block = 32;
    std::size_t at = 0;
    while (at < text.size()) {
        if (at + block <= text.size() && isAsciiBlock(text.data() + at)) {
            at += block;
            continue;
        }
        const std::size_t end = std::min(at + block, text.size());
        while (at < end) {
            if (static_cast<unsigned char>(text[at]) < 0x80) {
                ++at;
                continue;
            }
            const Utf8Character character = utf8CharacterAt(text, at);
            if (!visit(character))
                return;
            at += character.bytes;
        }
    }
}

} // namespace

std::string headText(std::string_view bytes, const std::string &encoding)
{
    std::string text;
    if (const auto decoder = makeTextDecoder(encoding))
        decoder->decode(bytes, false, text);
    else
        text = std::string(bytes);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    return text;
}

bool isUtf8Name(std::string_view encoding)
{
    const std::string name = asciiLower(encoding);
    return name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii";
}

std::optional<std::string> knownEncoding(std::string_view name)
{
    if (isUtf8Name(name))
        return "UTF-8";
    const std::string lower = asciiLower(name);
    for (const std::string_view known :
         {std::string_view("UTF-16LE"), std::string_view("UTF-16BE"), std::string_view("windows-1254"),
          std::string_view("windows-1252"), twiceEncoded}) {
        if (asciiLower(known) == lower)
            return std::string(known);
    }
    if (lower == "utf-16" || lower == "utf16")
        return "UTF-16LE";
    if (lower == "iso-8859-9" || lower == "latin5" || lower == "cp1254")
        return "windows-1254"; // a superset, and what such files are in practice
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "cp1252")
        return "windows-1252";
    const std::string text(name);
    return QStringDecoder(text.c_str()).isValid() ? std::optional(text) : std::nullopt;
}

std::unique_ptr<TextDecoder> makeTextDecoder(const std::string &encoding)
{
    const std::string name = knownEncoding(encoding).value_or(std::string());
    if (name.empty() || name == "UTF-8")
        return nullptr;
    if (name == "UTF-16LE" || name == "UTF-16BE")
        return std::make_unique<Utf16Decoder>(name == "UTF-16BE");
    if (name == twiceEncoded)
        return makeTwiceDecoder();
    if (const CodePage *page = codePage(name))
        return std::make_unique<CodePageDecoder>(*page);
    auto decoder = std::make_unique<QtDecoder>(name);
    return decoder->isValid() ? std::unique_ptr<TextDecoder>(std::move(decoder)) : nullptr;
}

Utf8Count countUtf8(std::string_view text)
{
    Utf8Count count;
    forEachBeyondAscii(text, [&count](const Utf8Character &character) {
        ++(character.wellFormed ? count.wellFormed : count.illFormed);
        return true;
    });
    return count;
}

bool isUtf8(std::string_view text)
{
    bool wellFormed = true;
    forEachBeyondAscii(text, [&wellFormed](const Utf8Character &character) {
        wellFormed = character.wellFormed;
        return wellFormed;
    });
    return wellFormed;
}

bool hasControls(std::string_view text)
{
    constexpr std::size_t block = 64;
    std::size_t at = 0;
    const auto control = [](unsigned char c) { return c < 0x20 && c != '\t' && c != '\n' && c != '\r'; };
    for (; at + block <= text.size(); at += block) {
        unsigned char found = 0;
        for (std::size_t i = 0; i < block; ++i) {
            const auto c = static_cast<unsigned char>(text[at + i]);
            found |= static_cast<unsigned char>((c < 0x20) & (c != '\t') & (c != '\n') & (c != '\r'));
        }
        if (found != 0)
            return true;
    }
    for (; at < text.size(); ++at) {
        if (control(static_cast<unsigned char>(text[at])))
            return true;
    }
    return false;
}

DroppedControls dropControls(char *text, std::size_t &size, std::vector<std::size_t> &positions)
{
    DroppedControls dropped;
    std::size_t kept = 0;
    auto position = positions.begin();
    for (std::size_t i = 0; i < size; ++i) {
        if (position != positions.end() && *position == i)
            *position++ = kept;
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 || c == '\t' || c == '\n' || c == '\r')
            text[kept++] = text[i];
        else
            ++(c == 0 ? dropped.nuls : dropped.others);
    }
    size = kept;
    return dropped;
}

} // namespace dilim::ingest
