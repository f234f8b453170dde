// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dilim::tables {

/// Words of people made fit for a file name of every system: letters, digits, blanks, "-" and "_", all else "-"; at
/// most 80 bytes; never a path, a hidden file or a device ("CON", "COM1"). "table" if nothing is left.
[[nodiscard]] std::string fileNameOf(std::string_view words);

} // namespace dilim::tables
