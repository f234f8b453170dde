// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_rows.h"

#include "base/in_parallel.h"
#include "store/column_hashes.h"
#include "store/gather_rows.h"
#include "store/id_index.h"
#include "store/identity.h"
#include "store/merge_columns.h"
#include "store/number_column.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <thread>
#include <utility>

namespace dilim::store {

using columns::Column;

namespace {

/// Numbers rows without an identifier by the hash of their cells and their ordinal among equal rows of their layer.
class EqualRows
{
public:
    void startLayer() { m_ordinals.assign(m_hashes.size(), 0); }
    std::uint32_t add(const Hash128 &hash)
    {
        const std::uint32_t number = m_hashes.add(hash);
        if (number >= m_ordinals.size())
            m_ordinals.resize(number + std::size_t{1}, 0);
        const std::uint64_t ordinal = m_ordinals[number]++;
        return m_rows.add({hash.low, hash.high + mixed(ordinal)});
    }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

private:
    KeyIndex m_hashes;
    KeyIndex m_rows;
    std::vector<std::uint32_t> m_ordinals; // by number in m_hashes: rows of this layer so far
};

bool severalSources(std::span<const LayerTable> layers)
{
    return std::any_of(layers.begin(), layers.end(), [&](const LayerTable &layer) {
        return layer.source != layers.front().source || layer.table.find(sourceColumn);
    });
}

std::vector<std::string> columnNames(std::span<const LayerTable> layers)
{
    std::set<std::string> names;
    for (const LayerTable &layer : layers) {
        for (const auto &[name, column] : layer.table.columns) {
            if (name != lineColumn && name != sourceColumn)
                names.insert(name);
        }
    }
    return {names.begin(), names.end()};
}

/// The same union, its rows in another order.
RowUnion reordered(const RowUnion &rows, std::span<const LayerTable> layers, std::span<const std::uint32_t> order)
{
    if (order.empty())
        return rows;
    const std::vector<std::uint32_t> positions = positionsOf(order);
    RowUnion result = rows;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        std::vector<std::uint32_t> &target = result.target[i];
        if (target.empty()) {
            target.resize(layers[i].table.rows);
            std::iota(target.begin(), target.end(), 0U);
        }
        for (std::uint32_t &row : target)
            row = row == noRow ? noRow : positions[row];
    }
    return result;
}

/// Which of two rows of one owner stands first.
template <typename Time> class Earlier
{
public:
    Earlier(std::span<const Time> times, const Column *ids)
        : m_times(times)
        , m_numbers(ids ? std::get_if<columns::IntegerColumn>(ids) : nullptr)
        , m_texts(ids ? std::get_if<columns::TextColumn>(ids) : nullptr)
    {
    }

    bool operator()(std::uint32_t a, std::uint32_t b) const
    {
        if (!m_times.empty() && m_times[a] != m_times[b])
            return m_times[a] < m_times[b]; // a missing one is the least of its width
        if (m_numbers)
            return m_numbers->at(a) < m_numbers->at(b);
        return m_texts && isSmallerId(m_texts->at(a), m_texts->at(b));
    }

private:
    /// Numbers by value before other ids by bytes, so that ids held as texts stand like ids held as numbers.
    static bool isSmallerId(std::string_view a, std::string_view b)
    {
        const Hash128 first = externalIdKey(a);
        const Hash128 second = externalIdKey(b);
        if (first.high == 0 && second.high == 0 && !a.empty() && !b.empty())
            return static_cast<std::int64_t>(first.low) < static_cast<std::int64_t>(second.low);
        const bool firstIsNumber = first.high == 0;
        return firstIsNumber != (second.high == 0) ? firstIsNumber : a < b;
    }

    std::span<const Time> m_times;
    const columns::IntegerColumn *m_numbers; // not owned
    const columns::TextColumn *m_texts; // not owned
};

template <typename Time> bool standsInOrder(std::span<const std::uint32_t> owners, const Earlier<Time> &earlier)
{
    for (std::uint32_t row = 1; row < owners.size(); ++row) {
        if (owners[row] < owners[row - 1] || (owners[row] == owners[row - 1] && earlier(row, row - 1)))
            return false;
    }
    return true;
}

constexpr std::size_t rowsOfThread = 500'000; // counting owners takes a table of all

/// Rows by owner, as they stand; `begins` says where those of each owner begin. The last owner stands for nobody.
struct Buckets {
    std::vector<std::uint32_t> rows{};
    std::vector<std::uint32_t> begins{};

    Buckets(std::span<const std::uint32_t> owners, std::uint32_t customers)
        : rows(owners.size())
        , begins(std::size_t{customers} + 2, 0)
    {
        // Each slice of the rows counts its owners, then puts its rows behind those of the slices before it.
        const std::size_t slices =
            std::min<std::size_t>(owners.size() / rowsOfThread + 1, std::max(1U, std::thread::hardware_concurrency()));
        const std::size_t rowsOfSlice = owners.size() / slices + 1;
        const auto forEachRow = [&](std::size_t slice, auto visit) {
            const std::size_t end = std::min((slice + 1) * rowsOfSlice, owners.size());
            for (std::size_t row = slice * rowsOfSlice; row < end; ++row)
                visit(row, std::min(owners[row], customers));
        };
        // By slice and owner: first counts, then places. Where the last slice ends the next owner begins.
        std::vector<std::vector<std::uint32_t>> before(slices - 1);
        std::vector<std::span<std::uint32_t>> next(slices);
        next.back() = std::span(begins).subspan(1);
        inParallel(slices, [&](std::size_t slice) {
            if (slice + 1 < slices) {
                before[slice].assign(count(), 0);
                next[slice] = before[slice];
            }
            const std::span<std::uint32_t> counts = next[slice];
            forEachRow(slice, [counts](std::size_t, std::uint32_t owner) { ++counts[owner]; });
        });
        std::uint32_t place = 0;
        for (std::size_t owner = 0; owner < count(); ++owner) {
            for (const std::span<std::uint32_t> counts : next)
                place += std::exchange(counts[owner], place);
        }
        inParallel(slices, [&](std::size_t slice) {
            forEachRow(slice, [places = next[slice], this](std::size_t row, std::uint32_t owner) {
                rows[places[owner]++] = static_cast<std::uint32_t>(row);
            });
        });
    }
    [[nodiscard]] std::size_t count() const { return begins.size() - 1; }
};

/// Buckets are short, and mostly in order.
template <typename Time> void sortEach(Buckets &buckets, const Earlier<Time> &earlier)
{
    constexpr std::size_t bucketsTogether = 1 << 13;
    inParallel(buckets.count() / bucketsTogether + 1, [&](std::size_t part) {
        const std::size_t end = std::min((part + 1) * bucketsTogether, buckets.count());
        for (std::size_t bucket = part * bucketsTogether; bucket < end; ++bucket) {
            const auto rows = std::span(buckets.rows)
                                  .subspan(buckets.begins[bucket], buckets.begins[bucket + 1] - buckets.begins[bucket]);
            if (!std::is_sorted(rows.begin(), rows.end(), earlier))
                std::stable_sort(rows.begin(), rows.end(), earlier);
        }
    });
}

template <typename Time>
std::vector<std::uint32_t> factOrderBy(std::span<const std::uint32_t> owners, std::uint32_t customers,
                                       std::span<const Time> times, const Column *ids)
{
    const Earlier<Time> earlier(times, ids);
    const bool byOwnerAlone = times.empty() && !ids;
    if (byOwnerAlone ? std::is_sorted(owners.begin(), owners.end()) : standsInOrder(owners, earlier))
        return {};
    Buckets buckets(owners, customers);
    if (!byOwnerAlone)
        sortEach(buckets, earlier);
    return std::move(buckets.rows);
}

} // namespace

RowUnion unionById(std::span<const LayerTable> layers, std::string_view idField)
{
    RowUnion result;
    result.target.resize(layers.size());
    if (layers.size() == 1) { // identifiers are unique within a layer
        result.rows = static_cast<std::uint32_t>(layers[0].table.rows);
        return result;
    }
    IdIndex index;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (const Column *ids = layers[i].table.find(idField))
            result.target[i] = index.add(*ids, sourcesOf(layers[i]));
    }
    result.rows = index.size();
    return result;
}

RowUnion unionOfEvents(std::span<const LayerTable> layers)
{
    RowUnion result;
    result.target.resize(layers.size());
    if (layers.size() == 1) {
        result.rows = static_cast<std::uint32_t>(layers[0].table.rows);
        return result;
    }
    IdIndex index;
    EqualRows equalRows;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Column *ids = layers[i].table.find(eventIdField);
        result.target[i] =
            ids ? index.add(*ids, sourcesOf(layers[i])) : std::vector<std::uint32_t>(layers[i].table.rows, noNumber);
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        std::vector<std::uint32_t> &target = result.target[i];
        if (std::find(target.begin(), target.end(), noNumber) == target.end())
            continue;
        equalRows.startLayer();
        const std::vector<Hash128> hashes = rowHashes(layers[i]);
        for (std::size_t row = 0; row < target.size(); ++row) {
            if (target[row] == noNumber)
                target[row] = index.size() + equalRows.add(hashes[row]);
        }
    }
    result.rows = index.size() + static_cast<std::uint32_t>(equalRows.size());
    return result;
}

std::vector<std::uint32_t> sourcesOf(const LayerTable &layer)
{
    const Column *column = layer.table.find(sourceColumn);
    return column ? numbersOf(*column) : std::vector<std::uint32_t>{layer.source};
}

std::vector<Hash128> rowHashes(const LayerTable &layer)
{
    std::vector<Hash128> sums(layer.table.rows);
    for (const auto &[name, column] : layer.table.columns) {
        if (name != lineColumn && name != sourceColumn && name != orderColumn)
            addHashes(name, column, sums);
    }
    const std::vector<std::uint32_t> sources = sourcesOf(layer);
    for (std::size_t row = 0; row < sums.size(); ++row)
        sums[row].low += mixed((std::uint64_t{1} << 40) + (sources.size() == 1 ? sources[0] : sources[row]));
    return sums;
}

Column mergedColumn(std::span<const LayerTable> layers, const RowUnion &rows, std::string_view name)
{
    std::vector<MergePart> parts;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (const Column *column = layers[i].table.find(name))
            parts.push_back({column, rows.target[i], {}});
    }
    return merged(parts, rows.rows, Pick::Later);
}

RowPlan rowPlan(const RowUnion &rows, std::span<const LayerTable> layers, std::span<const std::uint32_t> order)
{
    RowPlan plan;
    plan.oneLayer = layers.size() == 1 && rows.target[0].empty();
    if (plan.oneLayer) {
        plan.placed = rows;
        plan.order.assign(order.begin(), order.end());
    } else {
        plan.placed = reordered(rows, layers, order);
    }
    return plan;
}

Column plannedColumn(const RowPlan &plan, std::vector<std::optional<Column>> ofLayers)
{
    if (plan.oneLayer)
        return plan.order.empty() ? *std::move(ofLayers[0]) : gathered(*ofLayers[0], plan.order);
    std::vector<MergePart> parts;
    for (std::size_t i = 0; i < ofLayers.size(); ++i) {
        if (ofLayers[i])
            parts.push_back({&*ofLayers[i], plan.placed.target[i], {}});
    }
    return merged(parts, plan.placed.rows, Pick::Later);
}

std::vector<std::uint32_t> plannedSources(const RowPlan &plan, std::span<const LayerTable> layers)
{
    if (!severalSources(layers))
        return {layers.front().source};
    std::vector<std::uint32_t> result(plan.placed.rows, noNumber);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::vector<std::uint32_t> sources = sourcesOf(layers[i]);
        const std::vector<std::uint32_t> &target = plan.placed.target[i];
        for (std::size_t row = 0; row < layers[i].table.rows; ++row) {
            const std::uint32_t to = target.empty() ? static_cast<std::uint32_t>(row) : target[row];
            if (to != noRow)
                result[to] = sources.size() == 1 ? sources[0] : sources[row];
        }
    }
    if (!plan.oneLayer || plan.order.empty())
        return result;
    std::vector<std::uint32_t> sorted(result.size());
    std::transform(plan.order.begin(), plan.order.end(), sorted.begin(),
                   [&](std::uint32_t row) { return result[row]; });
    return sorted;
}

columns::Table plannedTable(const RowPlan &plan, std::span<LayerTable> layers)
{
    columns::Table table;
    table.rows = plan.placed.rows;
    if (severalSources(layers))
        table.columns[std::string(sourceColumn)] = numberColumn(plannedSources(plan, layers));
    const std::vector<std::string> names = columnNames(layers);
    std::vector<Column> results(names.size());
    inParallel(names.size(), [&](std::size_t i) {
        std::vector<std::optional<Column>> ofLayers(layers.size());
        for (std::size_t l = 0; l < layers.size(); ++l) {
            const auto used = layers[l].table.columns.find(names[i]);
            if (used != layers[l].table.columns.end())
                ofLayers[l] = std::exchange(used->second, Column());
        }
        results[i] = plannedColumn(plan, std::move(ofLayers));
    });
    for (std::size_t i = 0; i < names.size(); ++i)
        table.columns[names[i]] = std::move(results[i]);
    return table;
}

std::vector<std::uint32_t> factOrder(std::span<const std::uint32_t> owners, std::uint32_t customers,
                                     const Column *times, const Column *ids)
{
    if (!times)
        return factOrderBy(owners, customers, std::span<const std::int8_t>(), ids);
    return std::visit([&](const auto &cells) { return factOrderBy(owners, customers, std::span(cells), ids); },
                      std::get<columns::IntegerColumn>(*times).values);
}

std::vector<std::uint32_t> positionsOf(std::span<const std::uint32_t> order)
{
    std::vector<std::uint32_t> positions(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        positions[order[i]] = static_cast<std::uint32_t>(i);
    return positions;
}

} // namespace dilim::store
