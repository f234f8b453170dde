// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dilim::workspace {

/// Keys of the ledger on both sides of an edit of who is who (store/edits.h).
using EditSides = std::array<std::vector<std::uint32_t>, 2>;

/// The live keys of a customer, ascending; empty for a row that the snapshot does not have.
[[nodiscard]] std::vector<std::uint32_t> keysOfCustomer(const columns::Snapshot &snapshot, std::uint32_t customer);
/// The number of a key as people name it: "key:12".
[[nodiscard]] std::optional<std::uint32_t> ledgerKey(std::string_view text);
/// The customer of a key, if there is one.
[[nodiscard]] std::optional<std::uint32_t> customerOfKey(const columns::Snapshot &snapshot, std::uint32_t key);
/// For joining two customers or telling them apart for good. Error: "edit.bad_sides" unless they are two.
[[nodiscard]] Result<EditSides> sidesOfPair(const columns::Snapshot &snapshot, std::uint32_t first,
                                            std::uint32_t second);
/// For making a person of some keys of a customer; the other side has the rest. Error: "edit.bad_split" unless these
/// are some of one customer's keys, and not all.
[[nodiscard]] Result<EditSides> sidesOfSplit(const columns::Snapshot &snapshot, std::uint32_t customer,
                                             std::span<const std::uint32_t> keys);

} // namespace dilim::workspace
