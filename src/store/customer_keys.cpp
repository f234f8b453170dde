// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_keys.h"

#include "store/customer_map.h"
#include "store/live_layers.h"

#include <algorithm>
#include <utility>

namespace dilim::store {
namespace {

columns::CustomerKeys keysOf(const CustomerMap &map, const std::vector<bool> &isLive)
{
    columns::CustomerKeys result;
    result.offsets.assign(map.customers + std::size_t{1}, 0);
    const auto owner = [&](std::uint32_t key) { return isLive[key] ? map.ownerOf(key) : noNumber; };
    const auto count = static_cast<std::uint32_t>(isLive.size());
    for (std::uint32_t key = 0; key < count; ++key) {
        if (owner(key) != noNumber)
            ++result.offsets[owner(key) + std::size_t{1}];
    }
    for (std::size_t customer = 0; customer < map.customers; ++customer)
        result.offsets[customer + 1] += result.offsets[customer];
    result.keys.resize(result.offsets.back());
    std::vector<std::uint32_t> next(result.offsets.begin(), result.offsets.end() - 1);
    for (std::uint32_t key = 0; key < count; ++key) {
        if (owner(key) != noNumber)
            result.keys[next[owner(key)]++] = key;
    }
    return result;
}

} // namespace

Result<void> addCustomerKeys(columns::Snapshot &snapshot, const std::shared_ptr<Connection> &connection,
                             std::uint32_t keys, std::vector<IdentityEdit> edits)
{
    auto live = liveLayersOf(*connection, fields::Entity::Customer);
    if (!live)
        return live.error();
    const auto wanted = [](const std::string &name) {
        return std::find(keyColumns.begin(), keyColumns.end(), name) != keyColumns.end();
    };
    snapshot.customerKeys = columns::Later<columns::CustomerKeys>(
        [=, live = *std::move(live), edits = std::move(edits), later = snapshot.customers.later] {
            Progress unheard;
            const auto layers = readLayers(*connection, live, wanted, unheard);
            if (layers)
                return keysOf(customerMap(*layers, keys, edits), liveKeys(*layers, keys));
            if (later)
                later->fail(layers.error());
            return columns::CustomerKeys();
        });
    return {};
}

} // namespace dilim::store
