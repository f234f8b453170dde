// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/code_page_guess.h"

#include "base/utf8.h"
#include "ingest/readers/text_decoder.h"

#include <QChar>

#include <algorithm>
#include <limits>

namespace dilim::ingest {
namespace {

constexpr std::size_t mostBytes = 256 * 1024;

bool isOneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

bool isCyrillic(char32_t c)
{
    return c >= 0x400 && c < 0x500;
}

/// What a letter beyond ASCII is worth by itself: how often it stands in the texts of shops.
int worth(char32_t c)
{
    if (isOneOf(c, U"çğıöşüÇĞİÖŞÜ"))
        return 3;
    if (isCyrillic(c))
        return 2;
    return isOneOf(c, U"âîûäåæèéêëìíòóôøùúàáãõñßÄÅÆÉÈÁÀÓØÑŠšŽž") ? 1 : 0;
}

/// A word, between characters that are no letters.
int wordScore(std::u32string_view word)
{
    constexpr int against = 5;
    const auto isAscii = [](char32_t c) { return c < 0x80; };
    if (std::all_of(word.begin(), word.end(), isAscii))
        return 0;
    int score = 0;
    const auto cyrillic = std::count_if(word.begin(), word.end(), isCyrillic);
    if (cyrillic > 0 && static_cast<std::size_t>(cyrillic) < word.size())
        score -= against;
    const auto turkish = std::count_if(word.begin(), word.end(), [](char32_t c) { return isOneOf(c, U"ğışĞİŞ"); });
    const auto foreign = std::count_if(word.begin(), word.end(),
                                       [](char32_t c) { return !(c < 0x80) && !isOneOf(c, U"çğıöşüÇĞİÖŞÜâîûə"); });
    if (turkish > 0 && foreign > 0)
        score -= against;
    std::size_t run = 0; // of letters beyond ASCII: long ones stand in other scripts than ours
    for (std::size_t i = 0; i < word.size(); ++i) {
        score += isAscii(word[i]) ? 0 : worth(word[i]);
        run = isAscii(word[i]) || isCyrillic(word[i]) ? 0 : run + 1;
        score -= run > 2 ? against : 0;
        if (i == 0)
            continue;
        if (QChar::isUpper(word[i]) && QChar::isLower(word[i - 1]) && !(isAscii(word[i]) && isAscii(word[i - 1])))
            score -= against;
        if (isOneOf(word[i], U"ğĞ") && !isOneOf(word[i - 1], U"aeıioöuüAEIİOÖUÜ"))
            score -= against; // it follows vowels
    }
    return score;
}

/// Signs between letters and what is no character at all.
int signScore(std::u32string_view text, std::size_t at)
{
    const char32_t c = text[at];
    if (c == 0xfffd || (c >= 0x80 && c < 0xa0))
        return -8;
    if (c < 0x80 || c == 0xa0 || isOneOf(c, U"’‘´·"))
        return 0;
    const bool behindLetter = at > 0 && QChar::isLetter(text[at - 1]);
    const bool beforeLetter = at + 1 < text.size() && QChar::isLetter(text[at + 1]);
    if (behindLetter && beforeLetter)
        return -5;
    return behindLetter || beforeLetter ? -3 : -1;
}

std::u32string decoded(std::string_view bytes, const std::string &encoding)
{
    std::string utf8;
    if (const auto decoder = makeTextDecoder(encoding))
        decoder->decode(bytes, true, utf8);
    std::u32string text;
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character character = utf8CharacterAt(utf8, at);
        text += character.codePoint;
        at += character.bytes;
    }
    return text;
}

std::int64_t plausibility(std::u32string_view text)
{
    std::int64_t score = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && QChar::isLetter(text[end]))
            ++end;
        score += end > at ? wordScore(text.substr(at, end - at)) : signScore(text, at);
        at = std::max(end, at + 1);
    }
    return score;
}

} // namespace

std::string likeliestCodePage(std::string_view bytes, const std::vector<std::string> &encodings)
{
    std::string best = encodings.front();
    std::int64_t highest = std::numeric_limits<std::int64_t>::min();
    for (const std::string &encoding : encodings) {
        const std::u32string text = decoded(bytes.substr(0, mostBytes), encoding);
        const std::int64_t score = plausibility(text);
        if (!text.empty() && score > highest) {
            highest = score;
            best = encoding;
        }
    }
    return best;
}

} // namespace dilim::ingest
