// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hand_links.h"
#include "store/key_index.h"
#include "store/layer_table.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dilim::store {

/// Who is who: customers are the groups of keys that live rows of customers and people tie together, as far as one of
/// those rows makes a customer.
struct CustomerMap {
    std::vector<std::uint32_t> customerOfKey{}; // by key number: 0 .. customers - 1, or noNumber: a key of nobody
    std::uint32_t customers = 0; // in the order of their smallest key

    [[nodiscard]] std::uint32_t ownerOf(std::uint32_t key) const
    {
        return key < customerOfKey.size() ? customerOfKey[key] : noNumber;
    }
};

/// What the map needs of a layer of customers: the same layer with its key columns only.
[[nodiscard]] LayerTable keysOnly(const LayerTable &layer);

/// `keys`: how many the ledger has; `edits`: those that are not undone, see hand_links.h.
[[nodiscard]] CustomerMap customerMap(std::span<const LayerTable> customerLayers, std::uint32_t keys,
                                      std::span<const IdentityEdit> edits);
/// By key: whether a row that says who is who has it.
[[nodiscard]] std::vector<bool> liveKeys(std::span<const LayerTable> customerLayers, std::uint32_t keys);

/// Whether the rows of a layer of customers make customers, beside these other live layers: those of lists do, those of
/// people named in orders do unless their source has a list.
[[nodiscard]] bool makesCustomers(const LayerTable &layer, std::span<const LayerTable> customerLayers);
/// A layer that makes no customers and names each by one key only says nothing about anybody.
[[nodiscard]] bool saysNothing(const LayerTable &layer, std::span<const LayerTable> customerLayers);
/// The customer of each row of a layer of customers, or noRow.
[[nodiscard]] std::vector<std::uint32_t> customersOfRows(const LayerTable &layer, const CustomerMap &map);

} // namespace dilim::store
