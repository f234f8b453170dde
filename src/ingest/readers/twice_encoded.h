// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/readers/text_decoder.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// UTF-8 that a program took for an 8-bit code and wrote as UTF-8 once more: "Ã‡aÄŸlar" for "Çağlar".
inline constexpr std::string_view twiceEncoded = "UTF-8 twice";

/// Characters outside ASCII of a UTF-8 text, in the groups in which they stand together.
struct TwiceCount {
    std::uint64_t groups = 0;
    std::uint64_t twice = 0; // of these: their bytes in the 8-bit code are UTF-8
    std::string before{}; // the first of them, with its word
    std::string after{}; // what it was
};
[[nodiscard]] TwiceCount countTwiceEncoded(std::string_view text);

/// Takes the second encoding away where there is one; all else stays as it is.
[[nodiscard]] std::unique_ptr<TextDecoder> makeTwiceDecoder();

} // namespace dilim::ingest
