// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dilim::ingest {

/// "America/New_York" of "Eastern Time (US & Canada)", "EST5EDT", "ET" or of itself; empty if the words name no zone.
[[nodiscard]] std::string zoneIdOf(std::string_view words);

} // namespace dilim::ingest
