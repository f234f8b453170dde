// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/encoding_guess.h"

#include "base/text_fold.h"
#include "ingest/code_page_guess.h"
#include "ingest/readers/text_decoder.h"
#include "ingest/readers/twice_encoded.h"

#include <uchardet.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <tuple>

namespace dilim::ingest {
namespace {

struct Signature {
    std::string_view bytes;
    const char *kind;
};
constexpr Signature signatures[] = {
    {"PK\x03\x04", "zip"},
    {"\xD0\xCF\x11\xE0", "xls"},
    {"%PDF", "pdf"},
    {"SQLite format 3", "sqlite"},
    {"\x1F\x8B", "gzip"},
    {"\xFD"
     "7zXZ",
     "xz"},
    {"7z\xBC\xAF", "7z"},
    {"Rar!", "rar"},
    {"\x89PNG", "image"},
    {"\xFF\xD8\xFF", "image"},
    {"GIF8", "image"},
};

std::string_view withoutCutCharacters(std::string_view piece, bool atFileStart)
{
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80; };
    for (int i = 0; i < 3 && !atFileStart && !piece.empty() && continues(piece.front()); ++i)
        piece.remove_prefix(1);
    std::size_t back = 0;
    while (back < 3 && back < piece.size() && continues(piece[piece.size() - 1 - back]))
        ++back;
    if (back < piece.size() && static_cast<unsigned char>(piece[piece.size() - 1 - back]) >= 0xc0)
        piece.remove_suffix(back + 1); // may be whole or cut: one character less does not matter
    return piece;
}

/// "UTF-16LE" or "UTF-16BE" if every other byte of the beginning is mostly NUL, else empty.
std::string utf16ByNuls(std::string_view head)
{
    constexpr double share = 0.3;
    std::size_t nuls[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i)
        nuls[i % 2] += head[i] == '\0' ? 1U : 0U;
    const double half = static_cast<double>(head.size()) / 2;
    if (head.size() < 4)
        return {};
    if (static_cast<double>(nuls[1]) > share * half && nuls[0] * 10 < nuls[1])
        return "UTF-16LE";
    if (static_cast<double>(nuls[0]) > share * half && nuls[1] * 10 < nuls[0])
        return "UTF-16BE";
    return {};
}

std::string uchardetName(std::string_view bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), bytes.size());
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// Letters that windows-1254 has where windows-1252 has Icelandic ones: Ğ İ Ş ğ ı ş.
bool isTurkishByte(char c)
{
    return std::string_view("\xD0\xDD\xDE\xF0\xFD\xFE").find(c) != std::string_view::npos;
}

std::string exampleOf(std::string_view bytes, const std::string &encoding, bool (*wanted)(char))
{
    const auto at = std::find_if(bytes.begin(), bytes.end(), wanted);
    if (at == bytes.end())
        return {};
    const auto position = static_cast<std::size_t>(at - bytes.begin());
    const auto edge = [](char c) { return std::string_view(",;\t|\r\n\"").find(c) != std::string_view::npos; };
    std::size_t begin = position;
    while (begin > 0 && !edge(bytes[begin - 1]) && position - begin < 20)
        --begin;
    std::size_t end = position;
    while (end < bytes.size() && !edge(bytes[end]) && end - position < 20)
        ++end;
    std::string text;
    if (const auto decoder = makeTextDecoder(encoding))
        decoder->decode(bytes.substr(begin, end - begin), true, text);
    return text;
}

bool isHighByte(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// Two words that can be mended prove it, if most of what is outside ASCII can: nobody writes "Ã§" on purpose.
std::optional<EncodingGuess> guessTwiceEncoded(const std::vector<std::string> &pieces)
{
    TwiceCount all;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        TwiceCount piece = countTwiceEncoded(withoutCutCharacters(pieces[i], i == 0));
        all.groups += piece.groups;
        all.twice += piece.twice;
        if (all.before.empty())
            std::tie(all.before, all.after) = std::tie(piece.before, piece.after);
    }
    if (all.twice < 2 || all.twice * 2 < all.groups)
        return std::nullopt;
    return EncodingGuess{std::string(twiceEncoded), {{"encoding_twice", {all.before, all.after}}}};
}

} // namespace

EncodingGuess guessEightBit(std::string_view bytes, bool turkic)
{
    std::vector<std::string> encodings = {"windows-1254", "windows-1252", "windows-1251", "IBM857"};
    if (!turkic && std::none_of(bytes.begin(), bytes.end(), isTurkishByte))
        std::swap(encodings[0], encodings[1]);
    const std::string hint = knownEncoding(uchardetName(bytes)).value_or(std::string());
    if (!hint.empty() && hint != "UTF-8" && !asciiLower(hint).starts_with("iso-8859"))
        encodings.push_back(hint);
    const std::string encoding = likeliestCodePage(bytes, encodings);
    if (encoding == "windows-1254" && std::any_of(bytes.begin(), bytes.end(), isTurkishByte))
        return {encoding, {{"encoding_turkish_letters", {encoding, exampleOf(bytes, encoding, isTurkishByte)}}}};
    return {encoding, {{"encoding_guessed", {encoding, exampleOf(bytes, encoding, isHighByte)}}}};
}

EncodingGuess guessEncoding(const std::vector<std::string> &pieces, bool turkic)
{
    const std::string_view head = pieces.front();
    if (head.starts_with("\xEF\xBB\xBF"))
        return guessTwiceEncoded(pieces).value_or(EncodingGuess{"UTF-8", {{"encoding_bom", {"UTF-8"}}}});
    if (head.starts_with("\xFF\xFE"))
        return {"UTF-16LE", {{"encoding_bom", {"UTF-16LE"}}}};
    if (head.starts_with("\xFE\xFF"))
        return {"UTF-16BE", {{"encoding_bom", {"UTF-16BE"}}}};
    if (const std::string utf16 = utf16ByNuls(head); !utf16.empty())
        return {utf16, {{"encoding_nul_pattern", {utf16}}}};
    Utf8Count count;
    std::string high;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Utf8Count piece = countUtf8(withoutCutCharacters(pieces[i], i == 0));
        count.wellFormed += piece.wellFormed;
        count.illFormed += piece.illFormed;
        high += pieces[i];
    }
    if (count.illFormed == 0 || count.wellFormed > count.illFormed * 20) {
        if (const std::optional<EncodingGuess> twice = guessTwiceEncoded(pieces))
            return *twice;
        return {"UTF-8", {{count.wellFormed > 0 ? "encoding_utf8" : "encoding_ascii", {"UTF-8"}}}};
    }
    return guessEightBit(high, turkic);
}

std::string notATextTable(std::string_view head)
{
    head = head.substr(0, head.find_last_not_of('\0') + 1); // room at the end that was never written
    for (const Signature &signature : signatures) {
        if (!head.starts_with(signature.bytes))
            continue;
        const bool workbook =
            head.find("[Content_Types].xml") != std::string_view::npos || head.find("xl/") != std::string_view::npos;
        return workbook && signature.kind == std::string_view("zip") ? "xlsx" : signature.kind;
    }
    const bool utf16 = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") || !utf16ByNuls(head).empty();
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
    });
    if (!utf16 && static_cast<double>(controls) > 0.1 * static_cast<double>(head.size()))
        return "binary";
    const std::string_view text = trimmed(head.substr(0, 512));
    const std::string start = asciiLower(text.substr(0, 64));
    if (start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<?xml"))
        return "html";
    if (start.starts_with("{\"") || start.starts_with("[{") || start.starts_with("{\n") || start.starts_with("{\r\n"))
        return "json";
    return {};
}

} // namespace dilim::ingest
