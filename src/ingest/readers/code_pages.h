// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace dilim::ingest {

/// The characters of bytes 0x80 to 0xff.
using CodePage = std::array<char16_t, 128>;

/// "windows-1254" and "windows-1252", as tables of our own so that every platform reads the same; null for others.
[[nodiscard]] const CodePage *codePage(std::string_view name);

} // namespace dilim::ingest
