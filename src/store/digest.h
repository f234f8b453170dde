// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sqlite.h"

#include <string>
#include <string_view>

namespace dilim::store {

/// Hex SHA-256 over a listing of everything but the audit log: rows as they are, packed columns by their checksums.
Result<std::string> computeDigest(Connection &connection);
/// Ends a writing transaction: adds one row to the audit log (`detail` is JSON without personal data) and stores the
/// digest. Call it last, right before `commit`.
Result<void> sealChange(Connection &connection, std::string_view action, std::string_view detailJson);

} // namespace dilim::store
