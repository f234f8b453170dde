// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/twice_encoded.h"

#include "base/utf8.h"
#include "ingest/readers/code_pages.h"

#include <algorithm>
#include <map>

namespace dilim::ingest {
namespace {

/// The byte that windows-1252 or windows-1254 has for a character. Where one has none, programs take the byte for the
/// control character of its number.
std::map<char32_t, char> bytesOfCharacters()
{
    std::map<char32_t, char> bytes;
    for (unsigned byte = 0x80; byte < 0x100; ++byte)
        bytes[byte] = static_cast<char>(byte); // controls; those of letters are the same in windows-1252
    for (const char *name : {"windows-1252", "windows-1254"}) {
        const CodePage &page = *codePage(name);
        for (unsigned byte = 0x80; byte < 0x100; ++byte) {
            if (page[byte - 0x80] != 0xfffd)
                bytes.emplace(page[byte - 0x80], static_cast<char>(byte));
        }
    }
    return bytes;
}

/// What a group of characters was before its second encoding; empty if it had none.
std::string onceEncoded(std::string_view group)
{
    static const std::map<char32_t, char> bytes = bytesOfCharacters();
    std::string once;
    for (std::size_t at = 0; at < group.size();) {
        const Utf8Character character = utf8CharacterAt(group, at);
        const auto byte = character.wellFormed ? bytes.find(character.codePoint) : bytes.end();
        if (byte == bytes.end())
            return {};
        once += byte->second;
        at += character.bytes;
    }
    return isUtf8(once) ? once : std::string();
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

class TwiceDecoder : public TextDecoder
{
public:
    void decode(std::string_view bytes, bool last, std::string &into) override
    {
        while (!bytes.empty()) {
            const auto end = std::ranges::find_if(bytes, m_group.empty() ? isBeyondAscii : isAscii);
            const auto length = static_cast<std::size_t>(end - bytes.begin());
            if (m_group.empty())
                into += bytes.substr(0, length);
            else
                m_group += bytes.substr(0, length);
            bytes.remove_prefix(length);
            if (bytes.empty())
                break;
            if (m_group.empty()) {
                m_group = bytes.front();
                bytes.remove_prefix(1);
            } else {
                finishGroup(into);
            }
        }
        if (last || m_group.size() > longestGroup)
            finishGroup(into);
    }

private:
    static constexpr std::size_t longestGroup = 1U << 16;
    static bool isBeyondAscii(char c) { return !isAscii(c); }

    void finishGroup(std::string &into)
    {
        const std::string once = onceEncoded(m_group);
        m_illFormed += once.empty() ? countUtf8(m_group).illFormed : 0;
        into += once.empty() ? m_group : once;
        m_group.clear();
    }

    std::string m_group; // characters outside ASCII that stand together and may go on in the next block
};

} // namespace

TwiceCount countTwiceEncoded(std::string_view text)
{
    constexpr std::string_view edges = ",;\t|\r\n\" ";
    TwiceCount count;
    std::size_t at = 0;
    while (true) {
        while (at < text.size() && isAscii(text[at]))
            ++at;
        if (at == text.size())
            return count;
        const std::size_t begin = at;
        while (at < text.size() && !isAscii(text[at]))
            ++at;
        ++count.groups;
        const std::string once = onceEncoded(text.substr(begin, at - begin));
        if (once.empty())
            continue;
        if (++count.twice == 1) {
            const std::size_t edge = text.find_last_of(edges, begin);
            const std::size_t from = edge == std::string_view::npos ? 0 : edge + 1;
            const std::size_t to = std::min(text.find_first_of(edges, at), text.size());
            count.before = text.substr(from, to - from);
            makeTwiceDecoder()->decode(count.before, true, count.after);
        }
    }
}

std::unique_ptr<TextDecoder> makeTwiceDecoder()
{
    return std::make_unique<TwiceDecoder>();
}

} // namespace dilim::ingest
