// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// Turns the bytes of a file into UTF-8, block by block.
class TextDecoder
{
public:
    virtual ~TextDecoder() = default;
    /// Appends the text of a block; a character cut at its end is kept for the next block. `last` flushes.
    virtual void decode(std::string_view bytes, bool last, std::string &into) = 0;
    /// Bytes that were no character in this encoding; each became U+FFFD.
    [[nodiscard]] std::uint64_t illFormed() const { return m_illFormed; }

protected:
    std::uint64_t m_illFormed = 0;
};

/// The decoder of an encoding; null if the encoding is unknown. UTF-8 needs none: null as well, see `isUtf8Name`.
[[nodiscard]] std::unique_ptr<TextDecoder> makeTextDecoder(const std::string &encoding);
/// The text of the first bytes of a file, without a byte order mark; a character that is cut at their end is left out.
[[nodiscard]] std::string headText(std::string_view bytes, const std::string &encoding);
[[nodiscard]] bool isUtf8Name(std::string_view encoding);
/// The encoding's name as we spell it ("utf8" gives "UTF-8"); nothing if we cannot read it.
[[nodiscard]] std::optional<std::string> knownEncoding(std::string_view name);

/// Characters of more than one byte in a text that should be UTF-8, and bytes that fit into none.
struct Utf8Count {
    std::uint64_t wellFormed = 0;
    std::uint64_t illFormed = 0;
};
[[nodiscard]] Utf8Count countUtf8(std::string_view text);
/// True if the text is well-formed UTF-8. Fast over ASCII.
[[nodiscard]] bool isUtf8(std::string_view text);

/// NULs and other C0 controls taken out of a text, in place; TAB, LF and CR stay. `positions` in the text, ascending,
/// move with it.
struct DroppedControls {
    std::uint64_t nuls = 0;
    std::uint64_t others = 0;
};
[[nodiscard]] bool hasControls(std::string_view text);
[[nodiscard]] DroppedControls dropControls(char *text, std::size_t &size, std::vector<std::size_t> &positions);

} // namespace dilim::ingest
