// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown_tally.h"

#include "analysis/safe_sum.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dilim::analysis {
namespace {

GroupIndex indexOf(const std::vector<GroupedField> &fields)
{
    std::array<std::size_t, mostFields> words{1, 1, 1};
    for (std::size_t f = 0; f < fields.size(); ++f)
        words[f] = fields[f].codes.words().size();
    return GroupIndex(words);
}

/// Where the orders behind a row come from.
enum class Orders : std::uint8_t { None, Counted, OfLine };

/// What a base has, found out once for a range.
struct BaseKind {
    Orders orders = Orders::None;
    bool money = false;
};

BaseKind kindOf(const BaseRows &base)
{
    BaseKind kind;
    kind.money = !base.money.money.empty();
    if (!base.orderCounts.empty())
        kind.orders = Orders::Counted;
    else if (!base.orders.empty())
        kind.orders = Orders::OfLine;
    return kind;
}

void addRow(Tally &tally, const BaseRows &base, std::size_t i, BaseKind kind)
{
    ++tally.figures.rows;
    const std::uint32_t customer = base.customers[i];
    tally.figures.customers += customer != noRow && customer != tally.lastCustomer ? 1U : 0U;
    tally.lastCustomer = customer;
    if (kind.orders == Orders::Counted)
        tally.figures.orders += base.orderCounts[i];
    if (kind.money)
        addTo(tally.figures.revenue, base.money.money[i]);
    if (kind.orders != Orders::OfLine)
        return;
    const std::uint32_t order = base.orders[i];
    const bool isNew = base.money.takesPart[i] != 0 && order != noRow && order != tally.lastOrder;
    tally.figures.orders += isNew ? 1U : 0U;
    tally.lastOrder = isNew ? order : tally.lastOrder;
}

void addFigures(BreakdownFigures &figures, const BreakdownFigures &more)
{
    figures.customers += more.customers;
    figures.orders += more.orders;
    figures.rows += more.rows;
    addTo(figures.revenue, more.revenue);
}

} // namespace

Groups::Groups(const std::vector<GroupedField> &fields)
    : m_fields(fields)
    , m_index(indexOf(m_fields))
    , m_byTable(m_index.isTable()
                && std::none_of(m_fields.begin(), m_fields.end(),
                                [](const GroupedField &field) { return field.codes.isList(); }))
    , m_codes(m_fields.size())
    , m_rows(m_fields.size())
{
}

void Groups::startRange(const BaseReader &reader, const BaseRows &base)
{
    for (std::size_t f = 0; f < m_fields.size(); ++f) {
        const GroupedField &field = m_fields[f];
        const std::vector<std::uint32_t> &rows = reader.rowsOf(field.entity, base);
        if (field.codes.isList())
            m_rows[f] = rows;
        else if (field.entity == reader.base())
            field.codes.read(RowRange{rows.front(), std::size_t{rows.back()} + 1}, m_codes[f]);
        else
            field.codes.read(rows, m_codes[f]);
    }
    if (m_byTable)
        findPlaces();
}

void Groups::findPlaces()
{
    m_places = m_codes[0];
    for (std::size_t f = 1; f < m_fields.size(); ++f) {
        const std::uint32_t stride = m_index.strideOf(f);
        const std::vector<std::uint32_t> &codes = m_codes[f];
        for (std::size_t i = 0; i < m_places.size(); ++i)
            m_places[i] += stride * codes[i];
    }
}

void Groups::addRange(const BaseRows &base, Tallies &tallies)
{
    if (m_byTable)
        return addByTable(base, tallies);
    const BaseKind kind = kindOf(base);
    for (std::size_t i = 0; i < base.rows.size(); ++i) {
        if (!tallies.has(base.customers[i]) || !base.isInside(i))
            continue;
        addRow(tallies.m_total, base, i, kind);
        GroupCodes codes{};
        addFrom(0, codes, base, i, tallies);
    }
}

void Groups::addByTable(const BaseRows &base, Tallies &tallies)
{
    const auto addAll = [&](auto kindOfBase) {
        Tally total = tallies.m_total; // a copy that no other write can touch stays in registers
        for (std::size_t i = 0; i < base.rows.size(); ++i) {
            if (!tallies.has(base.customers[i]) || !base.isInside(i))
                continue;
            const std::uint32_t group = m_index.groupAt(m_places[i]);
            if (group >= tallies.m_groups.size())
                tallies.m_groups.resize(std::size_t{group} + 1);
            addRow(total, base, i, kindOfBase());
            addRow(tallies.m_groups[group], base, i, kindOfBase());
        }
        tallies.m_total = total;
    };
    // Events have neither orders nor money: a loop of their own is several times faster.
    const BaseKind kind = kindOf(base);
    if (kind.orders == Orders::None && !kind.money)
        addAll([] { return BaseKind{}; });
    else
        addAll([kind] { return kind; });
}

void Groups::addFrom(std::size_t f, GroupCodes &codes, const BaseRows &base, std::size_t i, Tallies &tallies)
{
    for (; f < m_fields.size() && !m_fields[f].codes.isList(); ++f)
        codes[f] = m_codes[f][i];
    if (f == m_fields.size()) {
        const std::uint32_t group = m_index.groupOf(codes);
        if (group >= tallies.m_groups.size())
            tallies.m_groups.resize(std::size_t{group} + 1);
        addRow(tallies.m_groups[group], base, i, kindOf(base));
        return;
    }
    for (const std::uint32_t code : m_fields[f].codes.listAt(m_rows[f][i])) {
        codes[f] = code;
        addFrom(f + 1, codes, base, i, tallies);
    }
}

void Groups::add(const Groups &other, const Tallies &more, Tallies &tallies)
{
    addFigures(tallies.m_total.figures, more.m_total.figures);
    for (std::size_t i = 0; i < more.m_groups.size(); ++i) {
        const std::uint32_t group = m_index.groupOf(other.m_index.codes()[i]);
        if (group >= tallies.m_groups.size())
            tallies.m_groups.resize(std::size_t{group} + 1);
        addFigures(tallies.m_groups[group].figures, more.m_groups[i].figures);
    }
}

std::vector<std::string> Groups::keyOf(std::size_t group) const
{
    std::vector<std::string> key;
    for (std::size_t f = 0; f < m_fields.size(); ++f)
        key.push_back(m_fields[f].codes.words()[m_index.codes()[group][f]]);
    return key;
}

} // namespace dilim::analysis
