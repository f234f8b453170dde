// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "fields/field.h"
#include "store/workspace_file.h"

#include <cstdint>
#include <string>
#include <vector>

// Tables about nobody, such as visits by country: kept as they were read and shown, never joined to people.

namespace dilim::store {

struct KeptColumn {
    std::string name{};
    fields::ValueType type = fields::ValueType::Text;
    friend bool operator==(const KeptColumn &, const KeptColumn &) = default;
};

struct KeptTable {
    std::uint32_t import = 0;
    std::string fileName{};
    std::string source{};
    Date dataDate{};
    std::vector<KeptColumn> columns{};
    std::uint64_t rowCount = 0;
    /// Canonical texts: numbers with a point, ISO dates, moments in UTC, "1" and "0"; empty where nothing was read.
    std::vector<std::vector<std::string>> rows{};
};

/// Rows that a table may have.
inline constexpr std::uint64_t mostKeptRows = 100'000;

/// Those of live imports, oldest first, without their rows.
Result<std::vector<KeptTable>> keptTables(WorkspaceFile &file);
/// One of them with its rows, in file order. Error "kept_table.unknown" (number of the import).
Result<KeptTable> keptTable(WorkspaceFile &file, std::uint32_t import);

} // namespace dilim::store
