// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "store/kept_tables.h"
#include "store/workspace_file.h"

#include <optional>
#include <string>
#include <vector>

// What other currencies were worth in that of the workspace, day by day, as somebody entered or imported it.

namespace dilim::store {

/// By currency, then day.
Result<std::vector<columns::CurrencyRate>> currencyRates(WorkspaceFile &file);

/// Adds rates, in the place of those of the same currency and day. Errors, and then none is added:
/// "rates.bad_currency" (text), "rates.own_currency" (code): the workspace's, "rates.bad_rate" (currency, day): not
/// above zero.
Result<void> setCurrencyRates(WorkspaceFile &file, const std::vector<columns::CurrencyRate> &rates);

/// Takes away the rates of a currency, or that of one day. Error "rates.unknown" (currency).
Result<void> removeCurrencyRates(WorkspaceFile &file, const std::string &currency, std::optional<Date> day);

/// The rates that a table about nobody holds: columns with a day, a currency and a number; or a day and columns that
/// are named by currencies ("USD", "EUR Alış"). Cells that are no rate and the workspace's own currency are left out.
/// Error "rates.no_rates" (file name).
Result<std::vector<columns::CurrencyRate>> ratesIn(const KeptTable &table, const std::string &ownCurrency);

} // namespace dilim::store
