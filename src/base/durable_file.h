// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace dilim {

/// Makes an empty file that only its owner may read and write. Error "file.exists" (path), "file.cannot_write" (path,
/// detail).
Result<void> createPrivateFile(const std::string &path);
/// Brings a finished file to the disk and gives it its name, over whatever had that name. Both lie in one folder.
/// Error "file.cannot_write" (target, detail); the file is removed then.
Result<void> finishFile(const std::string &path, const std::string &target);
/// A name beside a file that nothing has yet: "shop.dilim" gives "shop.dilim.partial", then "shop.dilim.partial-2" ...
[[nodiscard]] std::string freeNameBeside(const std::string &path, const std::string &suffix);

} // namespace dilim
