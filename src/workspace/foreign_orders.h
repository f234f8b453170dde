// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dilim::workspace {

class Workspace;

/// Orders in one other currency than the workspace's.
struct ForeignOrders {
    std::string currency{}; // ISO 4217; as it is written where it is none that is known
    std::uint64_t orders = 0;
    std::uint64_t withoutRate = 0; // in no sum of money: no rate from their day or before, or they have no time
    friend bool operator==(const ForeignOrders &, const ForeignOrders &) = default;
};
/// The currency of most orders first. Error: the snapshot's failure.
Result<std::vector<ForeignOrders>> foreignOrders(const columns::Snapshot &snapshot);

/// A table about nobody that holds rates of currencies.
struct RateTable {
    std::uint32_t import = 0;
    std::string fileName{};
    std::size_t rates = 0;
    friend bool operator==(const RateTable &, const RateTable &) = default;
};
/// The newest of each file, in the order of their imports. Error `cancelledCode`, those of store::keptTables.
Result<std::vector<RateTable>> rateTables(Workspace &workspace, Progress &progress);

} // namespace dilim::workspace
