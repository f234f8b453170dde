// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/customer_query.h"
#include "ui/tables/table_text.h"

namespace dilim::ui {

/// The customers of these rows in their order, for files and the clipboard: the columns of the table, numbers as
/// spreadsheets take them, with the currency in the header; empty where nothing is known.
[[nodiscard]] WrittenTable writtenCustomers(const CustomerTablePtr &table, const CustomerRows &rows);

} // namespace dilim::ui
