// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_map.h"

#include "store/gather_rows.h"
#include "store/key_groups.h"
#include "store/number_column.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dilim::store {
namespace {

using ingest::MakesCustomers;

/// By kind that the layer has, by row. A key that the ledger does not know (a damaged file) is none.
std::vector<std::vector<std::uint32_t>> keysOfRows(const LayerTable &layer, std::size_t keysInLedger)
{
    std::vector<std::vector<std::uint32_t>> keys;
    for (const std::string_view name : keyColumns) {
        const columns::Column *column = layer.table.find(name);
        if (!column)
            continue;
        keys.push_back(numbersOf(*column));
        for (std::uint32_t &key : keys.back())
            key = key < keysInLedger ? key : noNumber;
    }
    return keys;
}

/// The keys of a row, in the order of their kinds.
class RowKeys
{
public:
    RowKeys(const std::vector<std::vector<std::uint32_t>> &columns, std::size_t row)
    {
        for (const auto &ofKind : columns) {
            if (ofKind[row] != noNumber)
                m_keys[m_count++] = ofKind[row];
        }
    }
    [[nodiscard]] std::span<const std::uint32_t> all() const { return {m_keys.data(), m_count}; }

private:
    std::array<std::uint32_t, keyColumns.size()> m_keys{};
    std::size_t m_count = 0;
};

/// Gives the keys of each row that says who is who, and whether the row makes a customer.
template <typename Visit>
void forEachRow(std::span<const LayerTable> customerLayers, std::size_t keysInLedger, Visit visit)
{
    for (const LayerTable &layer : customerLayers) {
        if (saysNothing(layer, customerLayers))
            continue;
        const bool makes = makesCustomers(layer, customerLayers);
        const auto columns = keysOfRows(layer, keysInLedger);
        for (std::size_t row = 0; row < layer.table.rows; ++row) {
            const RowKeys keys(columns, row);
            if (!keys.all().empty())
                visit(keys.all(), makes);
        }
    }
}

void joinRows(std::span<const LayerTable> customerLayers, KeyGroups &groups)
{
    forEachRow(customerLayers, groups.size(), [&groups](std::span<const std::uint32_t> keys, bool makes) {
        for (const std::uint32_t key : keys.subspan(1))
            groups.join(keys.front(), key);
        if (makes)
            groups.makeCustomer(keys.front());
    });
}

/// Roots of the groups that have keys of both sides of a split, as if there were no splits.
std::vector<bool> dividedGroups(std::span<const IdentityEdit> splits, KeyGroups &groups)
{
    std::vector<bool> divided(groups.size(), false);
    for (const IdentityEdit &split : splits) {
        for (const std::uint32_t a : split.sides[0]) {
            for (const std::uint32_t b : split.sides[1]) {
                if (a < groups.size() && b < groups.size() && groups.root(a) == groups.root(b))
                    divided[groups.root(a)] = true;
            }
        }
    }
    return divided;
}

/// The same rows again, with splits: the ties of divided groups are taken in their order.
KeyGroups splitGroups(std::span<const LayerTable> customerLayers, std::span<const KeyLink> byHand,
                      std::span<const IdentityEdit> splits, KeyGroups undivided)
{
    const std::vector<bool> divided = dividedGroups(splits, undivided);
    const auto isDivided = [&](std::uint32_t key) { return divided[undivided.root(key)]; };
    KeyGroups groups(static_cast<std::uint32_t>(undivided.size()));
    SplitGuard guard(splits, groups);
    for (const KeyLink &link : byHand)
        guard.joinUnlessSplit(link, groups);
    std::vector<KeyLink> links;
    std::vector<std::uint32_t> makers; // first keys of the rows of divided groups that make customers
    forEachRow(customerLayers, groups.size(), [&](std::span<const std::uint32_t> keys, bool makes) {
        if (!isDivided(keys.front())) {
            for (const std::uint32_t key : keys.subspan(1))
                groups.join(keys.front(), key);
            if (makes)
                groups.makeCustomer(keys.front());
            return;
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            for (std::size_t j = i + 1; j < keys.size(); ++j)
                links.push_back(std::minmax(keys[i], keys[j]));
        }
        if (makes)
            makers.push_back(keys.front());
    });
    std::sort(links.begin(), links.end());
    for (const KeyLink &link : links)
        guard.joinUnlessSplit(link, groups);
    for (const std::uint32_t key : makers)
        groups.makeCustomer(key);
    return groups;
}

/// Groups by all ties of rows and hands.
KeyGroups keyGroups(std::span<const LayerTable> customerLayers, std::uint32_t keys, std::span<const IdentityEdit> edits)
{
    KeyGroups groups(keys);
    joinRows(customerLayers, groups);
    const bool ties = std::any_of(edits.begin(), edits.end(),
                                  [](const IdentityEdit &edit) { return edit.kind != EditKind::Distinct; });
    if (!ties)
        return groups;
    const std::vector<KeyLink> byHand = handLinks(edits, liveKeys(customerLayers, keys));
    for (const KeyLink &link : byHand)
        groups.join(link.first, link.second);
    const std::vector<IdentityEdit> splits = standingSplits(edits);
    return splits.empty() ? groups : splitGroups(customerLayers, byHand, splits, std::move(groups));
}

} // namespace

LayerTable keysOnly(const LayerTable &layer)
{
    LayerTable keys;
    keys.import = layer.import;
    keys.source = layer.source;
    keys.dataDate = layer.dataDate;
    keys.entity = layer.entity;
    keys.role = layer.role;
    keys.makes = layer.makes;
    keys.fieldsTold = layer.fieldsTold;
    keys.table.rows = layer.table.rows;
    for (const std::string_view name : keyColumns) {
        if (const columns::Column *column = layer.table.find(name))
            keys.table.columns.emplace(name, *column);
    }
    return keys;
}

bool makesCustomers(const LayerTable &layer, std::span<const LayerTable> customerLayers)
{
    if (layer.role == LayerRole::Listed)
        return true;
    if (layer.makes != MakesCustomers::Auto)
        return layer.makes == MakesCustomers::Yes;
    return std::none_of(customerLayers.begin(), customerLayers.end(), [&layer](const LayerTable &other) {
        return other.role == LayerRole::Listed && other.source == layer.source;
    });
}

bool saysNothing(const LayerTable &layer, std::span<const LayerTable> customerLayers)
{
    return !makesCustomers(layer, customerLayers) && layer.fieldsTold <= 1;
}

std::vector<bool> liveKeys(std::span<const LayerTable> customerLayers, std::uint32_t keys)
{
    std::vector<bool> live(keys, false);
    forEachRow(customerLayers, keys, [&live](std::span<const std::uint32_t> ofRow, bool) {
        for (const std::uint32_t key : ofRow)
            live[key] = true;
    });
    return live;
}

CustomerMap customerMap(std::span<const LayerTable> customerLayers, std::uint32_t keys,
                        std::span<const IdentityEdit> edits)
{
    KeyGroups groups = keyGroups(customerLayers, keys, edits);
    CustomerMap map;
    map.customerOfKey.assign(keys, noNumber);
    for (std::uint32_t key = 0; key < keys; ++key) { // roots come before the other keys of their group
        const std::uint32_t root = groups.root(key);
        if (groups.isCustomer(root))
            map.customerOfKey[key] = root == key ? map.customers++ : map.customerOfKey[root];
    }
    return map;
}

std::vector<std::uint32_t> customersOfRows(const LayerTable &layer, const CustomerMap &map)
{
    std::vector<std::uint32_t> customers(layer.table.rows, noRow);
    for (const auto &ofKind : keysOfRows(layer, map.customerOfKey.size())) {
        for (std::size_t row = 0; row < customers.size(); ++row) {
            if (customers[row] == noRow && ofKind[row] != noNumber)
                customers[row] = map.ownerOf(ofKind[row]);
        }
    }
    return customers;
}

} // namespace dilim::store
