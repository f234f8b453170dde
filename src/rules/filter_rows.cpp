// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/filter_rows.h"

#include "rules/bit_range.h"
#include "rules/bit_rank.h"
#include "rules/row_loop.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::Snapshot;
using fields::Entity;

/// Entities, one bit each.
using EntitySet = unsigned;

constexpr EntitySet bitOf(Entity entity)
{
    return 1U << static_cast<unsigned>(entity);
}

/// The entities that a node asks about.
EntitySet entitiesOf(const FilterNode &node)
{
    if (const auto *filter = std::get_if<BoundFilter>(&node))
        return bitOf(filter->entity);
    EntitySet entities = 0;
    for (const FilterNode &child : std::get<BoundFilterGroup>(node).children)
        entities |= entitiesOf(child);
    return entities;
}

/// None is "not any", so while children are gathered it is like Any.
Match gathering(Match match)
{
    return match == Match::All ? Match::All : Match::Any;
}

Bitmap nothingGathered(Match match, std::size_t rows)
{
    return match == Match::All ? Bitmap::full(rows) : Bitmap(rows);
}

void gather(Bitmap &rows, Match match, const Bitmap &more)
{
    if (match == Match::All)
        rows &= more;
    else
        rows |= more;
}

/// Whether the nodes hold where nothing is known.
bool unknownPasses(Match match, const FilterNodes &nodes)
{
    const auto passes = [](const FilterNode *node) {
        if (const auto *filter = std::get_if<BoundFilter>(node))
            return takesMissing(filter->test);
        const auto &group = std::get<BoundFilterGroup>(*node);
        return unknownPasses(group.match, nodesOf(group.children));
    };
    if (match == Match::All)
        return std::all_of(nodes.begin(), nodes.end(), passes);
    return std::any_of(nodes.begin(), nodes.end(), passes) == (match == Match::Any);
}

/// Rows whose product is among these. `productOf` has the product of each row, or `noProduct`.
Bitmap rowsOfProducts(const Bitmap &products, bool unknown, std::span<const std::uint32_t> productOf)
{
    static_assert(Snapshot::noProduct == 0xffffffff); // stands behind every product
    const auto last = static_cast<std::uint32_t>(products.size());
    std::vector<std::uint8_t> taken(products.size() + 1, 0);
    products.forEach([&taken](std::size_t product) { taken[product] = 1; });
    taken[last] = unknown ? 1 : 0;
    return bitmapOf(productOf, [&taken, last](std::uint32_t product) { return taken[std::min(product, last)]; });
}

/// The rows of `entity` that see these rows of `other` through their link.
Bitmap broughtTo(Entity entity, Entity other, const Bitmap &rows, bool unknown, const Snapshot &snapshot)
{
    if (other == Entity::Product) {
        const auto &productOf = entity == Entity::Event ? snapshot.eventProduct : snapshot.lineProduct;
        return rowsOfProducts(rows, unknown, productOf.get());
    }
    return linesOf(rows, unknown ? WithoutOrder::Taken : WithoutOrder::Left, snapshot);
}

/// The nodes that ask about this entity and no other.
FilterNodes nodesOnlyOf(Entity entity, const FilterNodes &nodes)
{
    FilterNodes only;
    std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(only),
                 [entity](const FilterNode *node) { return entitiesOf(*node) == bitOf(entity); });
    return only;
}

/// A node that does not ask of one other entity alone.
Bitmap rowsWhere(const FilterSource &source, const FilterNode &node, Entity entity)
{
    if (const auto *filter = std::get_if<BoundFilter>(&node)) {
        const std::size_t rows = source.snapshot.table(entity).rows;
        return matchingRows(filter->column, rows, filter->test, source.progress);
    }
    const auto &group = std::get<BoundFilterGroup>(node);
    return rowsWhere(source, group.match, nodesOf(group.children), entity);
}

/// The orders for which the nodes hold while every filter on lines and products does not.
Bitmap ordersWithoutLine(const FilterSource &source, Match match, const FilterNodes &nodes)
{
    const std::size_t orders = source.snapshot.orders.rows;
    Bitmap result = nothingGathered(match, orders);
    for (const FilterNode *node : nodes) {
        const auto *group = std::get_if<BoundFilterGroup>(node);
        if (entitiesOf(*node) == bitOf(Entity::Order))
            gather(result, match, rowsWhere(source, *node, Entity::Order));
        else if (group)
            gather(result, match, ordersWithoutLine(source, group->match, nodesOf(group->children)));
        else
            gather(result, match, Bitmap(orders));
    }
    if (match == Match::None)
        result.invert();
    return result;
}

/// The same as `ordersWhere`, of nodes that all ask about lines or products.
Bitmap ordersBySomeLine(const FilterSource &source, Match match, const FilterNodes &nodes, const Bitmap &lines)
{
    Bitmap passing = rowsWhere(source, match, nodes, Entity::OrderLine);
    passing &= lines;
    Bitmap orders = ordersWithAny(passing, source.snapshot);
    Bitmap without = ordersWithoutLine(source, match, nodes);
    if (without.count() > 0)
        orders |= without.subtract(ordersWithAny(lines, source.snapshot));
    return orders;
}

bool asksLines(const FilterNode &node)
{
    return (entitiesOf(node) & ~bitOf(Entity::Order)) != 0;
}

} // namespace

FilterNodes nodesOf(std::span<const FilterNode> children)
{
    FilterNodes nodes;
    for (const FilterNode &child : children)
        nodes.push_back(&child);
    return nodes;
}

Bitmap rowsWhere(const FilterSource &source, Match match, const FilterNodes &nodes, Entity entity)
{
    Bitmap rows = nothingGathered(match, source.snapshot.table(entity).rows);
    for (const Entity other : {Entity::Order, Entity::Product}) {
        const FilterNodes there = nodesOnlyOf(other, nodes);
        if (other == entity || there.empty())
            continue;
        const Match together = gathering(match);
        const Bitmap answer = rowsWhere(source, together, there, other);
        gather(rows, match, broughtTo(entity, other, answer, unknownPasses(together, there), source.snapshot));
    }
    for (const FilterNode *node : nodes) {
        const EntitySet entities = entitiesOf(*node);
        const bool elsewhere = entities == bitOf(Entity::Order) || entities == bitOf(Entity::Product);
        if (!elsewhere || entities == bitOf(entity))
            gather(rows, match, rowsWhere(source, *node, entity));
    }
    if (match == Match::None)
        rows.invert();
    return rows;
}

Bitmap ordersWhere(const FilterSource &source, Match match, const FilterNodes &nodes, const Bitmap &lines)
{
    FilterNodes ofOrders;
    FilterNodes ofLines;
    for (const FilterNode *node : nodes)
        (asksLines(*node) ? ofLines : ofOrders).push_back(node);
    Bitmap orders = rowsWhere(source, match, ofOrders, Entity::Order);
    if (ofLines.empty())
        return orders;
    // What asks of the order alone is the same for all its lines.
    gather(orders, match == Match::Any ? Match::Any : Match::All, ordersBySomeLine(source, match, ofLines, lines));
    return orders;
}

bool asksLines(const FilterNodes &nodes)
{
    return std::any_of(nodes.begin(), nodes.end(), [](const FilterNode *node) { return asksLines(*node); });
}

Bitmap ordersWithAny(const Bitmap &lines, const Snapshot &snapshot)
{
    const BitRank rank(lines);
    const std::vector<std::uint32_t> &offsets = snapshot.lineOffsets;
    Bitmap orders(snapshot.orders.rows);
    const std::span<std::uint64_t> words = orders.words();
    for (std::size_t first = 0; first < orders.size(); first += 64) {
        const std::size_t end = std::min(first + 64, orders.size());
        std::uint32_t before = rank.before(offsets[first]);
        if (before == rank.before(offsets[end]))
            continue;
        for (std::size_t order = first; order < end; ++order) {
            const std::uint32_t behind = rank.before(offsets[order + 1]);
            words[first / 64] |= std::uint64_t{before != behind} << (order - first);
            before = behind;
        }
    }
    return orders;
}

Bitmap linesOf(const Bitmap &orders, WithoutOrder withoutOrder, const Snapshot &snapshot)
{
    const std::vector<std::uint32_t> &offsets = snapshot.lineOffsets;
    Bitmap lines(snapshot.lines.rows);
    forEachRun(orders.words(), [&](std::size_t first, std::size_t end) {
        setRange(lines.words(), offsets[first], offsets[std::min(end, orders.size())]);
    });
    if (withoutOrder == WithoutOrder::Taken)
        setRange(lines.words(), offsets.back(), lines.size());
    return lines;
}

} // namespace dilim::rules
