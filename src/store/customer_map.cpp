// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_map.h"

#include "store/gather_rows.h"
#include "store/number_column.h"

#include <algorithm>
#include <numeric>

namespace dilim::store {
namespace {

using ingest::MakesCustomers;

/// Groups of keys; the root of a group is its smallest key.
class KeyGroups
{
public:
    explicit KeyGroups(std::uint32_t keys)
        : m_parent(keys)
        , m_hasCustomer(keys, false)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }

    std::uint32_t root(std::uint32_t key)
    {
        while (m_parent[key] != key) {
            m_parent[key] = m_parent[m_parent[key]];
            key = m_parent[key];
        }
        return key;
    }
    void join(std::uint32_t a, std::uint32_t b)
    {
        a = root(a);
        b = root(b);
        if (a == b)
            return;
        const auto [smaller, greater] = std::minmax(a, b);
        m_parent[greater] = smaller;
        m_hasCustomer[smaller] = m_hasCustomer[smaller] || m_hasCustomer[greater];
    }
    [[nodiscard]] std::size_t size() const { return m_parent.size(); }
    void makeCustomer(std::uint32_t key) { m_hasCustomer[root(key)] = true; }
    [[nodiscard]] bool isCustomer(std::uint32_t root) const { return m_hasCustomer[root]; }

private:
    std::vector<std::uint32_t> m_parent;
    std::vector<bool> m_hasCustomer; // by root
};

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

void joinRows(const LayerTable &layer, bool makes, KeyGroups &groups)
{
    const auto keys = keysOfRows(layer, groups.size());
    for (std::size_t row = 0; row < layer.table.rows; ++row) {
        std::uint32_t first = noNumber;
        for (const auto &ofKind : keys) {
            if (ofKind[row] == noNumber)
                continue;
            if (first == noNumber)
                first = ofKind[row];
            else
                groups.join(first, ofKind[row]);
        }
        if (makes && first != noNumber)
            groups.makeCustomer(first);
    }
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

CustomerMap customerMap(std::span<const LayerTable> customerLayers, std::uint32_t keys)
{
    KeyGroups groups(keys);
    for (const LayerTable &layer : customerLayers) {
        if (!saysNothing(layer, customerLayers))
            joinRows(layer, makesCustomers(layer, customerLayers), groups);
    }
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
