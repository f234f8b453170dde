// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/edits.h"
#include "store/identity.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dilim::store {

/// One key as a row tells it.
struct TrailKey {
    KeyKind kind = KeyKind::Row;
    std::uint32_t number = 0; // in the ledger
    std::string text{}; // the cell; empty for a row without any other key
    bool joins = false; // a row before has it, too: that is why the two are one person
};
/// A live row of customers that belongs to somebody.
struct TrailRow {
    std::uint32_t import = 0; // id
    std::string fileName{};
    std::string source{};
    std::uint64_t line = 0; // of several records of the same keys the last
    std::string name{};
    std::vector<TrailKey> keys{};
};
/// How a person was put together: rows in the order of their imports and lines, and the edits that name a key of them.
struct IdentityTrail {
    std::vector<TrailRow> rows{};
    std::vector<Edit> edits{}; // not undone, oldest first
};

/// Of the customer who has these keys. Errors: those of the file, `cancelledCode`.
Result<IdentityTrail> identityTrail(WorkspaceFile &file, std::span<const std::uint32_t> keys, Progress &progress);

} // namespace dilim::store
