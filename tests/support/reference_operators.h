// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/reference_calendar.h"
#include "support/reference_values.h"

#include <functional>
#include <string>
#include <vector>

namespace dilim::test {

/// An operator as the question it negates, if it is a negation.
struct Asked {
    std::string op{};
    bool negated = false;
};
[[nodiscard]] Asked askedBy(const std::string &op);

/// The cell of another field of the same row.
using CellOf = std::function<const Cell &(const std::string &field)>;

/// Whether a value answers any operator but those of standing.
[[nodiscard]] bool holds(const Cell &cell, const std::string &op, const std::vector<rules::Value> &operands,
                         const ReferenceDay &day, const CellOf &cellOf);

} // namespace dilim::test
