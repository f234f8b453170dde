// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table.h"
#include "ui/models/customer_query.h"

namespace dilim::ui {

/// The customers of these rows in their order, for files and the clipboard: the columns of the table, numbers,
/// amounts and days as such, with the currency in the header; empty where nothing is known.
[[nodiscard]] tables::Table writtenCustomers(const CustomerTablePtr &table, const CustomerRows &rows);

} // namespace dilim::ui
