// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// Which of the eight-bit encodings makes the most plausible words of the bytes: letters of Turkish, Azerbaijani,
/// western languages and Russian count for it, signs inside words, capitals behind small letters, scripts mixed in a
/// word and bytes without a character against it. The first one of equals wins. `encodings` is not empty.
[[nodiscard]] std::string likeliestCodePage(std::string_view bytes, const std::vector<std::string> &encodings);

} // namespace dilim::ingest
