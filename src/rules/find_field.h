// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/library.h"
#include "rules/rule.h"
#include "rules/value_test.h"

#include <string>
#include <vector>

namespace dilim::rules {

/// What names in a rule are looked up in.
struct Names {
    const columns::Snapshot &snapshot;
    const Context &context;
    const Library &library;
};

/// A field and its column, nullptr where nothing fills it.
struct FoundField {
    const fields::Field *field = nullptr;
    const columns::Column *column = nullptr;
};

/// Error: rule.unknown_field. `line` is the id of the line, for errors.
[[nodiscard]] Result<FoundField> findField(const Names &names, const std::string &line, const std::string &id);

/// The test of a value of a found field. Errors: see `bind`.
[[nodiscard]] Result<ValueTest> bindFieldTest(const Names &names, const std::string &line, const FoundField &found,
                                              const std::string &op, const std::vector<Value> &operands);

} // namespace dilim::rules
