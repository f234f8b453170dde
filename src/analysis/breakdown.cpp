// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"

#include "analysis/base_rows.h"
#include "analysis/field_codes.h"
#include "analysis/group_index.h"
#include "analysis/safe_sum.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dilim::analysis {
namespace {

using columns::Snapshot;
using fields::Entity;
using fields::Field;

Error cancelledError()
{
    return {std::string(cancelledCode), {}};
}

/// The known, present and groupable fields of a question.
Result<std::vector<const Field *>> fieldsOf(const Snapshot &snapshot, const std::vector<std::string> &ids)
{
    if (ids.empty() || ids.size() > mostFields)
        return Error{"breakdown.field_count", {std::to_string(ids.size())}};
    std::vector<const Field *> result;
    for (const std::string &id : ids) {
        const Field *field = snapshot.catalogue.find(id);
        if (!field)
            return Error{"breakdown.unknown_field", {id}};
        if (field->personal || !isGroupable(field->type))
            return Error{"breakdown.not_groupable", {id}};
        if (!snapshot.column(id))
            return Error{"breakdown.field_absent", {id}};
        result.push_back(field);
    }
    return result;
}

/// The finest table that the fields speak of; its rows are grouped. Products are looked at through lines, or through
/// events where events are asked for.
Result<Entity> baseOf(const std::vector<const Field *> &fields)
{
    const auto asks = [&fields](Entity entity) {
        return std::any_of(fields.begin(), fields.end(),
                           [entity](const Field *field) { return field->entity == entity; });
    };
    const bool events = asks(Entity::Event);
    if (events && (asks(Entity::Order) || asks(Entity::OrderLine)))
        return Error{"breakdown.mixed_entities", {}};
    if (events)
        return Entity::Event;
    if (asks(Entity::OrderLine) || asks(Entity::Product))
        return Entity::OrderLine;
    return asks(Entity::Order) ? Entity::Order : Entity::Customer;
}

/// Rows added up for one group. Rows of a customer and of an order stand together, so that a new one is seen by
/// comparing with the last.
struct Tally {
    std::uint64_t customers = 0;
    std::uint64_t orders = 0;
    std::uint64_t rows = 0;
    std::int64_t revenue = 0;
    std::uint32_t lastCustomer = noRow;
    std::uint32_t lastOrder = noRow;

    void add(const BaseRows &base, std::size_t i)
    {
        ++rows;
        const std::uint32_t customer = base.customers[i];
        customers += customer != noRow && customer != lastCustomer ? 1U : 0U;
        lastCustomer = customer;
        if (!base.orderCounts.empty())
            orders += base.orderCounts[i];
        else if (!base.orders.empty())
            addOrderOfLine(base, i);
        if (!base.money.money.empty())
            addTo(revenue, base.money.money[i]);
    }

private:
    void addOrderOfLine(const BaseRows &base, std::size_t i)
    {
        const std::uint32_t order = base.orders[i];
        if (base.money.takesPart[i] == 0 || order == noRow || order == lastOrder)
            return;
        ++orders;
        lastOrder = order;
    }
};

struct GroupedField {
    Entity entity = Entity::Customer;
    FieldCodes codes;
    const std::vector<std::uint32_t> *rows = nullptr; // behind the range of the base that is read
    std::vector<std::uint32_t> rangeCodes{}; // of that range; not for lists
};

Result<std::vector<GroupedField>> groupedFields(const Snapshot &snapshot, const TimeZone &zone,
                                                const std::vector<const Field *> &fields, const Progress &progress)
{
    std::vector<GroupedField> result;
    for (const Field *field : fields) {
        auto codes = FieldCodes::of(*snapshot.column(field->id), field->type, zone, progress);
        if (!codes)
            return cancelledError();
        result.push_back({field->entity, std::move(*codes), nullptr, {}});
    }
    return result;
}

GroupIndex indexOf(const std::vector<GroupedField> &fields)
{
    std::array<std::size_t, mostFields> words{1, 1, 1};
    for (std::size_t f = 0; f < fields.size(); ++f)
        words[f] = fields[f].codes.words().size();
    return GroupIndex(words);
}

/// The sums of all groups, and of everything once.
class Tallies
{
public:
    explicit Tallies(std::vector<GroupedField> fields)
        : m_fields(std::move(fields))
        , m_index(indexOf(m_fields))
    {
    }

    /// Looks the codes of a range up.
    void startRange(const BaseReader &reader, const BaseRows &base)
    {
        for (GroupedField &field : m_fields) {
            field.rows = &reader.rowsOf(field.entity, base);
            if (!field.codes.isList())
                field.codes.read(*field.rows, field.rangeCodes);
        }
    }

    void add(const BaseRows &base, std::size_t i)
    {
        m_total.add(base, i);
        GroupCodes codes{};
        addFrom(0, codes, base, i);
    }

    [[nodiscard]] const Tally &total() const { return m_total; }

    [[nodiscard]] std::vector<BreakdownRow> rows() const
    {
        std::vector<BreakdownRow> result;
        for (std::size_t group = 0; group < m_groups.size(); ++group) {
            const Tally &tally = m_groups[group];
            std::vector<std::string> key;
            for (std::size_t f = 0; f < m_fields.size(); ++f)
                key.push_back(m_fields[f].codes.words()[m_index.codes()[group][f]]);
            result.push_back({std::move(key), tally.customers, tally.orders, tally.rows, tally.revenue});
        }
        return result;
    }

private:
    /// Adds row i to the group of every combination of its words in the fields from `f` on.
    void addFrom(std::size_t f, GroupCodes &codes, const BaseRows &base, std::size_t i)
    {
        for (; f < m_fields.size() && !m_fields[f].codes.isList(); ++f)
            codes[f] = m_fields[f].rangeCodes[i];
        if (f == m_fields.size()) {
            const std::uint32_t group = m_index.groupOf(codes);
            if (group == m_groups.size())
                m_groups.emplace_back();
            m_groups[group].add(base, i);
            return;
        }
        for (const std::uint32_t code : m_fields[f].codes.listAt((*m_fields[f].rows)[i])) {
            codes[f] = code;
            addFrom(f + 1, codes, base, i);
        }
    }

    std::vector<GroupedField> m_fields;
    GroupIndex m_index;
    std::vector<Tally> m_groups{};
    Tally m_total{};
};

/// Whose rows take part.
struct Included {
    const columns::Bitmap *population = nullptr; // everybody if null
    bool ownerless = true;

    [[nodiscard]] bool has(std::uint32_t customer) const
    {
        if (customer == noRow)
            return ownerless && !population;
        return !population || population->test(customer);
    }
};

bool readAll(BaseReader &reader, const Included &included, Tallies &tallies, const Progress &progress)
{
    BaseRows base;
    while (reader.next(base)) {
        if (progress.cancelled())
            return false;
        tallies.startRange(reader, base);
        for (std::size_t i = 0; i < base.rows.size(); ++i) {
            if (included.has(base.customers[i]))
                tallies.add(base, i);
        }
    }
    return true;
}

void sortRows(std::vector<BreakdownRow> &rows, Entity base)
{
    const bool byRows = base == Entity::Event;
    std::sort(rows.begin(), rows.end(), [byRows](const BreakdownRow &a, const BreakdownRow &b) {
        const std::int64_t sizeOfA = byRows ? static_cast<std::int64_t>(a.rows) : a.revenue;
        const std::int64_t sizeOfB = byRows ? static_cast<std::int64_t>(b.rows) : b.revenue;
        return std::tie(sizeOfB, b.customers, a.key) < std::tie(sizeOfA, a.customers, b.key);
    });
}

} // namespace

Result<BreakdownResult> breakdown(const Snapshot &snapshot, const rules::Context &context,
                                  const BreakdownQuestion &question, const columns::Bitmap *population,
                                  Progress &progress)
{
    const auto fields = fieldsOf(snapshot, question.by);
    if (!fields)
        return fields.error();
    const auto entity = baseOf(*fields);
    if (!entity)
        return entity.error();
    auto grouped = groupedFields(snapshot, context.timeZone, *fields, progress);
    if (!grouped)
        return grouped.error();

    BaseReader reader(snapshot, *entity, question.countedOnly);
    Tallies tallies(std::move(*grouped));
    if (!readAll(reader, {population, question.ownerless}, tallies, progress))
        return cancelledError();
    BreakdownResult result{question, tallies.rows(), tallies.total().customers, tallies.total().revenue};
    sortRows(result.rows, *entity);
    return result;
}

} // namespace dilim::analysis
