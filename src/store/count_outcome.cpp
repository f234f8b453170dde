// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/count_outcome.h"

#include "base/in_parallel.h"
#include "store/column_kind.h"
#include "store/compare_cells.h"
#include "store/gather_rows.h"
#include "store/id_index.h"
#include "store/merge_customers.h"
#include "store/merge_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace dilim::store {

using columns::Column;

namespace {

OutcomeCounts startCounts(const BuiltLayer &built)
{
    OutcomeCounts counts;
    counts.conflicts = built.conflicts;
    counts.ownerless = built.ownerless;
    return counts;
}

void finishCounts(OutcomeCounts &counts, std::uint64_t records)
{
    counts.merged = records - counts.created - counts.updated - counts.unchanged;
}

/// Records that name a customer; `customers` by row of the layer.
std::uint64_t recordsOfCustomers(const BuiltLayer &built, std::span<const std::uint32_t> customers)
{
    const auto isCustomer = [](std::uint32_t customer) { return customer != noRow; };
    if (built.rowOfRecord.empty())
        return static_cast<std::uint64_t>(std::ranges::count_if(customers, isCustomer));
    return static_cast<std::uint64_t>(std::ranges::count_if(
        built.rowOfRecord, [&](std::uint32_t row) { return row != noRow && isCustomer(customers[row]); }));
}

/// All layers by age, and which of them is the new one.
std::size_t withNewLayer(std::vector<LayerTable> &layers, const LayerTable &added)
{
    const auto place = std::upper_bound(layers.begin(), layers.end(), added, isOlder) - layers.begin();
    layers.insert(layers.begin() + place, added);
    return static_cast<std::size_t>(place);
}

/// Two tables and which row of the one was which row of the other.
struct RowPairs {
    std::vector<std::uint32_t> after{};
    std::vector<std::uint32_t> before{};
};

/// For each pair whether a cell differs. A column that one table lacks is missing throughout.
std::vector<bool> differences(const columns::Table &after, const columns::Table &before, const RowPairs &pairs)
{
    std::set<std::string> all;
    for (const columns::Table *table : {&after, &before}) {
        for (const auto &[name, column] : table->columns) {
            if (name != lineColumn && name != sourceColumn)
                all.insert(name);
        }
    }
    const std::vector<std::string> names(all.begin(), all.end());
    std::vector<std::vector<std::uint8_t>> differs(names.size());
    inParallel(names.size(), [&](std::size_t i) {
        const Column *now = after.find(names[i]);
        const Column *then = before.find(names[i]);
        const Column none = missingColumn(kindOf(now ? *now : *then), 1);
        differs[i].resize(pairs.after.size());
        for (std::size_t p = 0; p < pairs.after.size(); ++p)
            differs[i][p] =
                !sameCell(now ? *now : none, now ? pairs.after[p] : 0, then ? *then : none, then ? pairs.before[p] : 0);
    });
    std::vector<bool> result(pairs.after.size(), false);
    for (std::size_t p = 0; p < result.size(); ++p)
        result[p] = std::any_of(differs.begin(), differs.end(), [p](const auto &flags) { return flags[p] != 0; });
    return result;
}

void countDifferences(OutcomeCounts &counts, const std::vector<bool> &differs)
{
    const auto changed = static_cast<std::uint64_t>(std::count(differs.begin(), differs.end(), true));
    counts.updated += changed;
    counts.unchanged += differs.size() - changed;
}

/// The customers that the rows of a layer name, each once, ascending.
std::vector<std::uint32_t> customersNamed(std::span<const std::uint32_t> ofRows, std::uint32_t customers)
{
    std::vector<bool> isNamed(customers, false);
    for (const std::uint32_t customer : ofRows) {
        if (customer != noRow)
            isNamed[customer] = true;
    }
    std::vector<std::uint32_t> named;
    for (std::uint32_t customer = 0; customer < customers; ++customer) {
        if (isNamed[customer])
            named.push_back(customer);
    }
    return named;
}

constexpr std::uint32_t severalCustomers = noNumber - 1;

/// Who each customer was before: number, `severalCustomers`, or noNumber.
std::vector<std::uint32_t> formerCustomers(const CustomerMap &before, const CustomerMap &after)
{
    std::vector<std::uint32_t> former(after.customers, noNumber);
    for (std::size_t key = 0; key < before.customerOfKey.size(); ++key) {
        const std::uint32_t then = before.customerOfKey[key];
        const std::uint32_t now = after.customerOfKey[key];
        if (then != noNumber && now != noNumber)
            former[now] = former[now] == noNumber || former[now] == then ? then : severalCustomers;
    }
    return former;
}

} // namespace

OutcomeCounts countCustomers(const std::vector<LayerTable> &before, const BuiltLayer &built, const CustomerMap &now,
                             std::span<const IdentityEdit> edits)
{
    OutcomeCounts counts = startCounts(built);
    const std::vector<std::uint32_t> ofRows = customersOfRows(built.layer, now);
    const std::vector<std::uint32_t> named = customersNamed(ofRows, now.customers);
    if (before.empty()) {
        counts.created = named.size();
    } else if (saysNothing(built.layer, before)) {
        counts.unchanged = named.size();
    } else {
        std::vector<LayerTable> all = before;
        withNewLayer(all, built.layer);
        std::vector<LayerTable> earlier = before;
        const CustomerMap then = customerMap(earlier, static_cast<std::uint32_t>(now.customerOfKey.size()), edits);
        const std::vector<std::uint32_t> former = formerCustomers(then, now);
        RowPairs pairs;
        for (const std::uint32_t customer : named) {
            if (former[customer] == noNumber) {
                ++counts.created;
            } else if (former[customer] == severalCustomers) {
                ++counts.updated;
            } else {
                pairs.after.push_back(customer);
                pairs.before.push_back(former[customer]);
            }
        }
        const columns::Table after = mergeCustomers(all, now);
        countDifferences(counts, differences(after, mergeCustomers(earlier, then), pairs));
    }
    finishCounts(counts, recordsOfCustomers(built, ofRows));
    return counts;
}

OutcomeCounts countRows(const std::vector<LayerTable> &before, const BuiltLayer &built)
{
    OutcomeCounts counts = startCounts(built);
    if (before.empty()) {
        counts.created = built.layer.table.rows;
        finishCounts(counts, built.recordsWithRow);
        return counts;
    }
    std::vector<LayerTable> all = before;
    const std::size_t added = withNewLayer(all, built.layer);
    const fields::Entity entity = built.layer.entity;
    const RowUnion rows = entity == fields::Entity::Event
        ? unionOfEvents(all)
        : unionById(all, entity == fields::Entity::Order ? orderIdField : skuField);
    RowUnion formerRows = rows;
    formerRows.target.erase(formerRows.target.begin() + static_cast<std::ptrdiff_t>(added));
    std::vector<bool> existed(rows.rows, false);
    for (const auto &target : formerRows.target) {
        for (const std::uint32_t row : target) {
            if (row != noRow)
                existed[row] = true;
        }
    }
    RowPairs pairs;
    for (const std::uint32_t row : rows.target[added]) {
        if (!existed[row])
            ++counts.created;
        else
            pairs.after.push_back(row);
    }
    pairs.before = pairs.after;
    std::vector<LayerTable> earlier = before;
    countDifferences(counts,
                     differences(plannedTable(rowPlan(rows, all, {}), all),
                                 plannedTable(rowPlan(formerRows, earlier, {}), earlier), pairs));
    finishCounts(counts, built.recordsWithRow);
    return counts;
}

namespace {

/// The set of lines of an order, as sums over its newest layer.
struct LineSet {
    std::uint32_t layer = 0;
    std::uint32_t lines = 0;
    Hash128 sum{};
};

/// Sets by order number; `numbers` and `hashes` by layer, `skipped` is left out.
std::vector<LineSet> lineSets(const std::vector<std::vector<std::uint32_t>> &numbers,
                              const std::vector<std::vector<Hash128>> &hashes, std::size_t orders, std::size_t skipped)
{
    std::vector<LineSet> sets(orders);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i == skipped)
            continue;
        for (std::size_t row = 0; row < numbers[i].size(); ++row) {
            if (numbers[i][row] == noNumber)
                continue;
            LineSet &set = sets[numbers[i][row]];
            if (set.lines == 0 || set.layer != i)
                set = {static_cast<std::uint32_t>(i), 0, {}};
            ++set.lines;
            set.sum.low += mixed(hashes[i][row].low);
            set.sum.high += mixed(hashes[i][row].high);
        }
    }
    return sets;
}

/// Lines without an order: new as far as no other layer has as many equal ones.
void countLooseLines(OutcomeCounts &counts, const std::vector<std::vector<std::uint32_t>> &numbers,
                     const std::vector<std::vector<Hash128>> &hashes, std::size_t added)
{
    using Multiset = std::map<std::pair<std::uint64_t, std::uint64_t>, std::uint64_t>;
    const auto loose = [&](std::size_t layer) {
        Multiset lines;
        for (std::size_t row = 0; row < numbers[layer].size(); ++row) {
            if (numbers[layer][row] == noNumber)
                ++lines[{hashes[layer][row].low, hashes[layer][row].high}];
        }
        return lines;
    };
    Multiset known;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i == added)
            continue;
        for (const auto &[hash, times] : loose(i))
            known[hash] = std::max(known[hash], times);
    }
    for (const auto &[hash, times] : loose(added)) {
        const auto at = known.find(hash);
        const std::uint64_t same = at == known.end() ? 0 : std::min(at->second, times);
        counts.unchanged += same;
        counts.created += times - same;
    }
}

} // namespace

OutcomeCounts countLines(const std::vector<LayerTable> &before, const BuiltLayer &built)
{
    OutcomeCounts counts = startCounts(built);
    if (before.empty()) {
        counts.created = built.layer.table.rows;
        finishCounts(counts, built.recordsWithRow);
        return counts;
    }
    std::vector<LayerTable> all = before;
    const std::size_t added = withNewLayer(all, built.layer);
    IdIndex index;
    std::vector<std::vector<std::uint32_t>> numbers;
    std::vector<std::vector<Hash128>> hashes;
    for (const LayerTable &layer : all) {
        const Column *orders = layer.table.find(orderColumn);
        numbers.push_back(orders ? index.add(*orders, sourcesOf(layer))
                                 : std::vector<std::uint32_t>(layer.table.rows, noNumber));
        hashes.push_back(rowHashes(layer));
    }
    const std::vector<LineSet> then = lineSets(numbers, hashes, index.size(), added);
    const std::vector<LineSet> now = lineSets(numbers, hashes, index.size(), all.size());
    for (const std::uint32_t order : numbers[added]) {
        if (order == noNumber)
            continue;
        if (then[order].lines == 0)
            ++counts.created;
        else if (then[order].lines == now[order].lines && then[order].sum == now[order].sum)
            ++counts.unchanged;
        else
            ++counts.updated;
    }
    countLooseLines(counts, numbers, hashes, added);
    finishCounts(counts, built.recordsWithRow);
    return counts;
}

} // namespace dilim::store
