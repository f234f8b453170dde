// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"

#include <string>

namespace dilim::test {

/// Adds order.counts, order.amount, line.counts and line.amount to a snapshot whose facts are linked, and counts the
/// orders in other currencies. Written row by row from the definitions alone, to be compared with the program's own.
void addDerivedFields(columns::Snapshot &snapshot);

/// The identifier of a row, however the column holds it; empty if there is none.
[[nodiscard]] std::string identifierAt(const columns::Column &column, std::size_t row);

} // namespace dilim::test
