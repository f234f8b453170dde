// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"

#include "base/utf8.h"

#include <QChar>
#include <QString>

#include <array>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

namespace dilim {
namespace {

/// What one code point becomes in a key. Keys can be made code point by code point: the only step of NFKD that looks at
/// neighbours is the order of combining marks, and those fall anyway.
struct Folded {
    std::array<char, 15> bytes{};
    std::uint8_t length = 0;

    void append(char32_t codePoint)
    {
        std::string utf8;
        appendUtf8(utf8, codePoint);
        if (length + utf8.size() > bytes.size())
            return; // longer than any word needs: the first letters do
        std::memcpy(bytes.data() + length, utf8.data(), utf8.size());
        length = static_cast<std::uint8_t>(length + utf8.size());
    }
};

struct Letter {
    char32_t from;
    const char *to;
};
/// Letters that neither decompose nor fold to their ASCII look-alikes.
constexpr Letter letters[] = {
    {U'ı', "i"},  {U'ə', "e"}, {U'ǝ', "e"}, {U'ß', "ss"}, {U'æ', "ae"},
    {U'œ', "oe"}, {U'ø', "o"}, {U'ł', "l"}, {U'đ', "d"},
};

/// ASCII symbols that tell words apart ("C++", ">100"). All other ASCII signs separate words.
constexpr std::string_view keptAscii = "$+<=>^~";

bool isSeparator(char32_t c)
{
    if (c < 0x80)
        return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            && keptAscii.find(static_cast<char>(c)) == std::string_view::npos;
    return QChar::isSpace(c) || QChar::isPunct(c) || QChar::category(c) == QChar::Other_Control;
}

bool isDropped(char32_t c)
{
    const bool variationSelector = c >= 0xfe00 && c <= 0xfe0f;
    return QChar::combiningClass(c) != 0 || variationSelector || QChar::category(c) == QChar::Other_Format;
}

void appendFoldedCase(Folded &folded, char32_t codePoint)
{
    for (const char32_t lower : QString::fromUcs4(&codePoint, 1).toCaseFolded().toStdU32String()) {
        const char *replacement = nullptr;
        for (const Letter &letter : letters) {
            if (letter.from == lower)
                replacement = letter.to;
        }
        if (!replacement)
            folded.append(lower);
        for (; replacement && *replacement != '\0'; ++replacement)
            folded.append(static_cast<char32_t>(*replacement));
    }
}

Folded computeFolded(char32_t codePoint)
{
    Folded folded;
    const QString decomposed = QString::fromUcs4(&codePoint, 1).normalized(QString::NormalizationForm_KD);
    for (const char32_t part : decomposed.toStdU32String()) {
        if (isDropped(part))
            continue;
        if (isSeparator(part))
            folded.append(U' ');
        else if (part == U'I' || part == U'İ')
            folded.append(U'i');
        else
            appendFoldedCase(folded, part);
    }
    return folded;
}

/// Folded forms of Latin, Greek and Cyrillic, computed once: imports fold a hundred million letters.
constexpr char32_t tableEnd = 0x530;
const std::vector<Folded> &foldTable()
{
    static const std::vector<Folded> table = [] {
        std::vector<Folded> result;
        for (char32_t c = 0; c < tableEnd; ++c)
            result.push_back(computeFolded(c));
        return result;
    }();
    return table;
}

/// ASCII of a key: itself, lower case, or 0 for "separates words".
constexpr std::array<char, 128> makeAsciiKeys()
{
    std::array<char, 128> keys{};
    for (std::size_t c = 0; c < keys.size(); ++c) {
        const char ch = static_cast<char>(c);
        if ((ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9') || keptAscii.find(ch) != std::string_view::npos)
            keys[c] = ch;
        else if (ch >= 'A' && ch <= 'Z')
            keys[c] = static_cast<char>(ch - 'A' + 'a');
    }
    return keys;
}
constexpr std::array<char, 128> asciiKeys = makeAsciiKeys();

/// Builds a key: a space is written when the next letter comes, so that runs and ends need no second look.
struct KeyWriter {
    std::string key{};
    bool spaceOwed = false;

    void add(char c)
    {
        if (c == ' ' || c == '\0') {
            spaceOwed = !key.empty();
            return;
        }
        if (spaceOwed)
            key += ' ';
        spaceOwed = false;
        key += c;
    }
    void add(const Folded &folded)
    {
        for (std::size_t i = 0; i < folded.length; ++i)
            add(folded.bytes[i]);
    }
};

constexpr std::string_view trimmable[] = {
    " ", "\t", "\n", "\v", "\f", "\r", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x87", "\xEF\xBB\xBF", "\xE2\x80\x8B",
};

std::string_view withoutFirstBlank(std::string_view text)
{
    for (const std::string_view blank : trimmable) {
        if (text.starts_with(blank))
            return text.substr(blank.size());
    }
    return text;
}

std::string_view withoutLastBlank(std::string_view text)
{
    for (const std::string_view blank : trimmable) {
        if (text.ends_with(blank))
            return text.substr(0, text.size() - blank.size());
    }
    return text;
}

/// Outside ASCII letters and digits a blank can only begin or end with one of these bytes.
bool mayBeBlank(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte >= 0x80;
}

} // namespace

std::string matchKey(std::string_view utf8)
{
    KeyWriter writer;
    writer.key.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte < 0x80) {
            writer.add(asciiKeys[byte]);
            ++at;
            continue;
        }
        const Utf8Character character = utf8CharacterAt(utf8, at);
        if (character.codePoint < tableEnd)
            writer.add(foldTable()[character.codePoint]);
        else
            writer.add(computeFolded(character.codePoint));
        at += character.bytes;
    }
    return std::move(writer.key);
}

std::string headerKey(std::string_view utf8)
{
    const std::string key = matchKey(utf8);
    std::string result;
    result.reserve(key.size());
    for (std::size_t at = 0; at < key.size();) {
        const Utf8Character character = utf8CharacterAt(key, at);
        if (QChar::isLetterOrNumber(character.codePoint))
            result.append(key, at, character.bytes);
        at += character.bytes;
    }
    return result;
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string_view trimmed(std::string_view utf8)
{
    while (!utf8.empty() && mayBeBlank(utf8.front())) {
        const std::string_view rest = withoutFirstBlank(utf8);
        if (rest.size() == utf8.size())
            break;
        utf8 = rest;
    }
    while (!utf8.empty() && mayBeBlank(utf8.back())) {
        const std::string_view rest = withoutLastBlank(utf8);
        if (rest.size() == utf8.size())
            break;
        utf8 = rest;
    }
    return utf8;
}

bool isValidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t block = 0;
        while (at + sizeof block <= text.size()) {
            std::memcpy(&block, text.data() + at, sizeof block);
            if ((block & 0x8080'8080'8080'8080U) != 0)
                break;
            at += sizeof block;
        }
        while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
            ++at;
        while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) {
            const Utf8Character character = utf8CharacterAt(text, at);
            if (!character.wellFormed)
                return false;
            at += character.bytes;
        }
    }
    return true;
}

std::string_view cutAtBytes(std::string_view utf8, std::size_t bytes)
{
    if (utf8.size() <= bytes)
        return utf8;
    // A character has at most three continuation bytes; more are ill-formed and cut anywhere.
    std::size_t end = bytes;
    while (end > 0 && bytes - end < 3 && (static_cast<unsigned char>(utf8[end]) & 0xc0U) == 0x80)
        --end;
    if ((static_cast<unsigned char>(utf8[end]) & 0xc0U) == 0x80)
        end = bytes;
    return utf8.substr(0, end);
}

} // namespace dilim
