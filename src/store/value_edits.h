// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/result.h"
#include "fields/field.h"
#include "store/workspace_file.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Values of customers' fields that people put right. They stand above the layers, in the order in which they were made:
// what a later one changes is what the earlier ones left. They are numbered with the edits of who is who, and taken
// back like these (store/edits.h).

namespace dilim::store {

class Connection;

/// Values are texts: words as they are, numbers with a point, days and moments ISO, yes/no as 1/0, lists joined by ";
/// ".
struct ValueEdit {
    std::uint32_t id = 0;
    std::string field{};
    std::optional<std::string>
        from{}; // everybody who has this value, those of later imports too; nothing: one customer
    std::vector<std::uint32_t> keys{}; // of that customer, ledger numbers, ascending
    std::string to{}; // instead; empty: nothing is known
    Moment made{};
    std::optional<Moment> undone{};
    friend bool operator==(const ValueEdit &, const ValueEdit &) = default;
};

/// All of them, oldest first, undone ones included. Errors: those of the file, "workspace.damaged" (path, detail).
Result<std::vector<ValueEdit>> valueEdits(WorkspaceFile &file);
/// Those that are not undone.
Result<std::vector<ValueEdit>> liveValueEdits(Connection &connection);
/// Adds edits, all or none, and gives them their ids. Error "edit.bad_value" (field): neither a value nor keys of the
/// ledger are named, or both, or a value instead of itself.
Result<std::vector<ValueEdit>> addValueEdits(WorkspaceFile &file, std::vector<ValueEdit> edits, Moment now);

/// The number behind the text of a number, an amount, a day (since 1970), a moment (seconds since 1970) or yes/no;
/// nothing for other types and for what is none.
[[nodiscard]] std::optional<Decimal> numberOfValue(fields::ValueType type, std::string_view text);
/// The words of a list.
[[nodiscard]] std::vector<std::string> wordsOfValue(std::string_view text);

} // namespace dilim::store
