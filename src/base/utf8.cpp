// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

namespace dilim {
namespace {

bool isSurrogate(char32_t codePoint)
{
    return codePoint >= 0xd800 && codePoint <= 0xdfff;
}

} // namespace

Utf8Character utf8CharacterAt(std::string_view text, std::size_t at)
{
    const auto byteAt = [text](std::size_t i) -> char32_t { return static_cast<unsigned char>(text[i]); };
    const char32_t lead = byteAt(at);
    const Utf8Character illFormed{lead, 1, false};
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t length = lead >= 0xf0 ? 4 : (lead >= 0xe0 ? 3 : 2);
    if (lead < 0xc2 || lead > 0xf4 || text.size() - at < length)
        return illFormed;
    char32_t codePoint = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const char32_t next = byteAt(at + i);
        if ((next & 0xc0U) != 0x80)
            return illFormed;
        codePoint = (codePoint << 6U) | (next & 0x3fU);
    }
    constexpr char32_t firstOfLength[] = {0, 0, 0x80, 0x800, 0x10000};
    if (codePoint < firstOfLength[length] || isSurrogate(codePoint) || codePoint > 0x10ffff)
        return illFormed;
    return {codePoint, length, true};
}

void appendUtf8(std::string &text, char32_t codePoint)
{
    if (isSurrogate(codePoint) || codePoint > 0x10ffff)
        codePoint = 0xfffd;
    const auto continuation = [codePoint](unsigned shift) {
        return static_cast<char>(0x80U | ((codePoint >> shift) & 0x3fU));
    };
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        text += static_cast<char>(0xc0U | (codePoint >> 6U));
        text += continuation(0);
    } else if (codePoint < 0x10000) {
        text += static_cast<char>(0xe0U | (codePoint >> 12U));
        text += continuation(6);
        text += continuation(0);
    } else {
        text += static_cast<char>(0xf0U | (codePoint >> 18U));
        text += continuation(12);
        text += continuation(6);
        text += continuation(0);
    }
}

} // namespace dilim
