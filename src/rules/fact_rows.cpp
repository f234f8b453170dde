// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fact_rows.h"

#include "rules/bit_range.h"
#include "rules/filter_rows.h"
#include "rules/names.h"

#include <string_view>
#include <vector>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::Snapshot;
using fields::Entity;

BoundFilter yes(Entity entity, std::string_view field, const Snapshot &snapshot)
{
    return {entity, snapshot.column(field), {IsInRange{Decimal{1, 0}, Decimal{1, 0}}, false}};
}

/// What is asked before the filters: the window, counting as a purchase, and a moment of those of whom one is picked.
std::vector<FilterNode> basesOf(const AskedFacts &asked, const Snapshot &snapshot)
{
    const bool events = asked.facts == Facts::Events;
    const Entity dated = events ? Entity::Event : Entity::Order; // lines have the time of their order
    const columns::Column *moments = snapshot.column(events ? "event.at" : "order.at");
    std::vector<FilterNode> bases;
    if (asked.window)
        bases.emplace_back(BoundFilter{dated, moments, {*asked.window, false}});
    else if (asked.pick != Pick::Every)
        bases.emplace_back(BoundFilter{dated, moments, {IsKnown{}, false}});
    if (asked.countedOnly && asked.facts == Facts::Orders)
        bases.emplace_back(yes(Entity::Order, "order.counts", snapshot));
    if (asked.countedOnly && asked.facts == Facts::Lines)
        bases.emplace_back(yes(Entity::OrderLine, "line.counts", snapshot));
    return bases;
}

/// Each customer's first or last of these rows.
Bitmap picked(const Bitmap &rows, Pick pick, const std::vector<std::uint32_t> &offsets)
{
    Bitmap result(rows.size());
    for (std::size_t c = 0; c + 1 < offsets.size(); ++c) {
        const std::size_t end = offsets[c + 1];
        const std::size_t row =
            pick == Pick::First ? firstSet(rows.words(), offsets[c], end) : lastSet(rows.words(), offsets[c], end);
        if (row != end)
            result.set(row);
    }
    return result;
}

/// Answers what is asked of facts of one kind.
class FactFinder
{
public:
    FactFinder(const AskedFacts &asked, const Snapshot &snapshot, const Progress &progress)
        : m_asked(asked)
        , m_source{snapshot, progress}
    {
    }

    [[nodiscard]] Bitmap rows() const
    {
        const std::vector<FilterNode> bases = basesOf(m_asked, m_source.snapshot);
        FilterNodes nodes = nodesOf(bases);
        // Answered together they look through the rows' links only once.
        const bool together = m_asked.pick == Pick::Every && m_asked.where && m_asked.where->match == Match::All;
        if (together) {
            const FilterNodes filters = nodesOf(m_asked.where->children);
            nodes.insert(nodes.end(), filters.begin(), filters.end());
        }
        Bitmap result = rowsWith(Match::All, nodes);
        if (m_asked.pick != Pick::Every)
            result = picked(result, m_asked.pick, facts().offsets);
        if (m_asked.where && !together)
            result &= rowsWith(m_asked.where->match, nodesOf(m_asked.where->children));
        for (const BoundFilterGroup &line : m_asked.containing)
            result &= ordersContaining(line);
        return result;
    }

private:
    [[nodiscard]] const columns::FactTable &facts() const
    {
        const Snapshot &snapshot = m_source.snapshot;
        if (m_asked.facts == Facts::Events)
            return snapshot.events;
        return m_asked.facts == Facts::Lines ? snapshot.lines : snapshot.orders;
    }

    /// The lines on which filters of orders may look.
    [[nodiscard]] Bitmap lines() const
    {
        const Snapshot &snapshot = m_source.snapshot;
        if (!m_asked.countedOnly)
            return Bitmap::full(snapshot.lines.rows);
        const BoundFilter counts = yes(Entity::OrderLine, "line.counts", snapshot);
        return matchingRows(counts.column, snapshot.lines.rows, counts.test, m_source.progress);
    }

    [[nodiscard]] Bitmap rowsWith(Match match, const FilterNodes &nodes) const
    {
        if (m_asked.facts == Facts::Orders && asksLines(nodes))
            return ordersWhere(m_source, match, nodes, lines());
        return rowsWhere(m_source, match, nodes, entityOf(m_asked.facts));
    }

    [[nodiscard]] Bitmap ordersContaining(const BoundFilterGroup &line) const
    {
        Bitmap found = rowsWhere(m_source, line.match, nodesOf(line.children), Entity::OrderLine);
        found &= lines();
        return ordersWithAny(found, m_source.snapshot);
    }

    const AskedFacts &m_asked; // not owned; outlives the finder
    FilterSource m_source;
};

} // namespace

AskedFacts askedFacts(const BoundBehaviour &behaviour)
{
    return {behaviour.facts,  behaviour.countedOnly, behaviour.pick, behaviour.window ? &*behaviour.window : nullptr,
            &behaviour.where, behaviour.containing};
}

Bitmap factRows(const AskedFacts &asked, const Snapshot &snapshot, const Progress &progress)
{
    return FactFinder(asked, snapshot, progress).rows();
}

Bitmap factRowsIn(const IsInRange &window, Facts facts, const Snapshot &snapshot, const Progress &progress)
{
    AskedFacts asked{facts, false};
    asked.window = &window;
    return factRows(asked, snapshot, progress);
}

} // namespace dilim::rules
