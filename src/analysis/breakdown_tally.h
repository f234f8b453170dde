// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base_rows.h"
#include "analysis/breakdown.h"
#include "analysis/field_codes.h"
#include "analysis/group_index.h"
#include "columns/bitmap.h"
#include "fields/field.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dilim::analysis {

/// Rows added up for one group. Rows of a customer and of an order stand together, so that a new one is seen by
/// comparing with the last.
struct Tally {
    BreakdownFigures figures{};
    std::uint32_t lastCustomer = noRow;
    std::uint32_t lastOrder = noRow;
};

/// The sums of one population in all groups, and of everything once.
class Tallies
{
public:
    /// Everybody without a population, who must outlive this; then also rows of nobody, if `ownerless`.
    Tallies(const columns::Bitmap *population, bool ownerless)
        : m_population(population)
        , m_ownerless(ownerless && !population)
    {
    }

    [[nodiscard]] const BreakdownFigures &total() const { return m_total.figures; }
    /// Zeros for groups in which it has nobody.
    [[nodiscard]] BreakdownFigures figuresOf(std::size_t group) const
    {
        return group < m_groups.size() ? m_groups[group].figures : BreakdownFigures{};
    }

private:
    friend class Groups;
    [[nodiscard]] bool has(std::uint32_t customer) const
    {
        if (customer == noRow)
            return m_ownerless;
        return !m_population || m_population->test(customer);
    }

    const columns::Bitmap *m_population = nullptr;
    bool m_ownerless = true;
    std::vector<Tally> m_groups{};
    Tally m_total{};
};

struct GroupedField {
    fields::Entity entity = fields::Entity::Customer;
    FieldCodes codes;
};

/// The groups of a part of a breakdown: combinations of the words of its fields, as they turn up.
class Groups
{
public:
    /// The fields outlive the groups; several groups may share them.
    explicit Groups(const std::vector<GroupedField> &fields);

    /// Looks the codes of a range up.
    void startRange(const BaseReader &reader, const BaseRows &base);
    /// Adds its rows to the groups they belong to.
    void addRange(const BaseRows &base, Tallies &tallies);
    /// Adds the sums of another part, with other customers, of the same fields.
    void add(const Groups &other, const Tallies &more, Tallies &tallies);

    [[nodiscard]] std::size_t count() const { return m_index.codes().size(); }
    /// One word a field.
    [[nodiscard]] std::vector<std::string> keyOf(std::size_t group) const;

private:
    /// Adds row i to the group of every combination of its words in the fields from `f` on.
    void addFrom(std::size_t f, GroupCodes &codes, const BaseRows &base, std::size_t i, Tallies &tallies);
    void addByTable(const BaseRows &base, Tallies &tallies);
    void findPlaces();

    const std::vector<GroupedField> &m_fields; // not owned
    GroupIndex m_index;
    bool m_byTable = false; // no lists, and a table of groups
    std::vector<std::vector<std::uint32_t>> m_codes{}; // by field, of the range that is read; not for lists
    std::vector<std::uint32_t> m_places{}; // in that table, of the range that is read
    std::vector<std::vector<std::uint32_t>> m_rows{}; // by field of lists: rows of the range that is read
};

} // namespace dilim::analysis
