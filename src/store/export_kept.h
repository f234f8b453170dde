// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "store/kept_tables.h"
#include "store/sqlite.h"

#include <span>

namespace dilim::store {

/// Makes and fills `currency_rate`.
Result<void> exportRates(Connection &connection, std::span<const columns::CurrencyRate> rates);

/// Makes and fills `kept_table` and, for each table about nobody, `table_N`: N is the number of its import, the columns
/// have their headers for names (of equal ones the later get " 2", " 3" ...), and cells their canonical texts.
Result<void> exportKeptTables(Connection &connection, std::span<const KeptTable> tables);

} // namespace dilim::store
