// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"

#include "analysis/group_rows.h"
#include "analysis/row_money.h"
#include "analysis/safe_sum.h"
#include "analysis/slices.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dilim::analysis {
namespace {

using columns::Snapshot;
using fields::Entity;
using fields::Field;

constexpr std::size_t mostFields = 3;

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

/// For each of `rows` rows the k with offsets[k] <= row < offsets[k + 1], or noRow.
std::vector<std::uint32_t> owners(const std::vector<std::uint32_t> &offsets, std::size_t rows)
{
    std::vector<std::uint32_t> result(rows, noRow);
    for (std::size_t k = 0; k + 1 < offsets.size(); ++k)
        std::fill(result.begin() + offsets[k], result.begin() + offsets[k + 1], static_cast<std::uint32_t>(k));
    return result;
}

const columns::FactTable &factTable(const Snapshot &snapshot, Entity base)
{
    if (base == Entity::Order)
        return snapshot.orders;
    return base == Entity::OrderLine ? snapshot.lines : snapshot.events;
}

/// The rows of the base table, and what each of them stands for.
struct BaseRows {
    Entity entity = Entity::Customer;
    std::size_t count = 0;
    std::vector<std::uint32_t> customers{}; // by row, or noRow
    std::vector<std::uint32_t> orders{}; // by line, or noRow
    std::vector<std::uint32_t> orderCounts{}; // by customer or order: orders behind the money
    RowMoney money{}; // by row
};

/// Adds the money of orders up by customer.
void addUpByCustomer(const Snapshot &snapshot, const RowMoney &orders, BaseRows &base)
{
    base.orderCounts.resize(base.count, 0);
    base.money.money.resize(base.count, 0);
    for (std::size_t row = 0; row < snapshot.orders.offsets.back(); ++row) {
        // Orders stand by customer, so that the sums are written one after another.
        const std::uint32_t customer = base.customers[row];
        base.orderCounts[customer] += orders.takesPart[row];
        addTo(base.money.money[customer], orders.money[row]);
    }
}

BaseRows customerRows(const Snapshot &snapshot, bool countedOnly)
{
    BaseRows base;
    base.count = snapshot.customerCount();
    base.customers = owners(snapshot.orders.offsets, snapshot.orders.rows);
    addUpByCustomer(snapshot, orderMoney(snapshot, countedOnly), base);
    base.customers.resize(base.count);
    std::iota(base.customers.begin(), base.customers.end(), 0U);
    return base;
}

BaseRows factRows(const Snapshot &snapshot, Entity entity, bool countedOnly)
{
    const columns::FactTable &table = factTable(snapshot, entity);
    BaseRows base;
    base.entity = entity;
    base.count = table.rows;
    base.customers = owners(table.offsets, table.rows);
    if (entity == Entity::Order) {
        base.money = orderMoney(snapshot, countedOnly);
        base.orderCounts.assign(base.money.takesPart.begin(), base.money.takesPart.end());
    } else if (entity == Entity::OrderLine) {
        base.money = lineMoney(snapshot, countedOnly);
        base.orders = owners(snapshot.lineOffsets, table.rows);
    }
    return base;
}

/// Where a field of an entity is found for each row of the base: empty for the base itself.
std::vector<std::uint32_t> linkTo(Entity entity, const BaseRows &base, const Snapshot &snapshot)
{
    static_assert(Snapshot::noProduct == noRow);
    if (entity == base.entity)
        return {};
    if (entity == Entity::Customer)
        return base.customers;
    if (entity == Entity::Order)
        return base.orders;
    return base.entity == Entity::Event ? snapshot.eventProduct : snapshot.lineProduct;
}

std::vector<std::uint32_t> includedRows(const BaseRows &base, const columns::Bitmap *population, bool ownerless)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(base.count);
    for (std::uint32_t row = 0; row < base.count; ++row) {
        const std::uint32_t customer = base.customers[row];
        const bool included = customer == noRow ? ownerless && !population : !population || population->test(customer);
        if (included)
            rows.push_back(row);
    }
    return rows;
}

/// Rows added up for one group. Rows of a customer and of an order stand together, so that a new one is seen by
/// comparing with the last.
struct Tally {
    BreakdownRow sums{};
    std::uint32_t lastCustomer = noRow;
    std::uint32_t lastOrder = noRow;

    void add(const BaseRows &base, std::uint32_t row)
    {
        ++sums.rows;
        const std::uint32_t customer = base.customers[row];
        if (customer != noRow && customer != lastCustomer)
            ++sums.customers;
        lastCustomer = customer;
        if (!base.orderCounts.empty())
            sums.orders += base.orderCounts[row];
        if (!base.orders.empty() && base.money.takesPart[row] != 0 && base.orders[row] != noRow
            && base.orders[row] != lastOrder) {
            ++sums.orders;
            lastOrder = base.orders[row];
        }
        if (!base.money.money.empty())
            addTo(sums.revenue, base.money.money[row]);
    }
};

bool tallyRows(const BaseRows &base, const GroupedRows &grouped, std::vector<Tally> &tallies, const Progress &progress)
{
    tallies.resize(grouped.keys.size());
    return forEachRow(grouped.rows.size(), progress,
                      [&](std::size_t i) { tallies[grouped.groups[i]].add(base, grouped.rows[i]); });
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
    const BaseRows base = *entity == Entity::Customer ? customerRows(snapshot, question.countedOnly)
                                                      : factRows(snapshot, *entity, question.countedOnly);

    BreakdownResult result;
    result.question = question;
    GroupedRows grouped = GroupedRows::single(includedRows(base, population, question.ownerless));
    std::vector<Tally> total;
    if (!tallyRows(base, grouped, total, progress))
        return cancelledError();
    result.customers = total.front().sums.customers;
    result.revenue = total.front().sums.revenue;

    std::vector<std::vector<std::string>> words;
    for (const Field *field : *fields) {
        auto codes = fieldCodes(*snapshot.column(field->id), field->type, context.timeZone, progress);
        if (!codes || !splitBy(grouped, *codes, linkTo(field->entity, base, snapshot), progress))
            return cancelledError();
        words.push_back(std::move(codes->words));
    }
    std::vector<Tally> tallies;
    if (!tallyRows(base, grouped, tallies, progress))
        return cancelledError();
    for (std::size_t group = 0; group < tallies.size(); ++group) {
        BreakdownRow &row = result.rows.emplace_back(std::move(tallies[group].sums));
        for (std::size_t i = 0; i < words.size(); ++i)
            row.key.push_back(words[i][grouped.keys[group][i]]);
    }
    sortRows(result.rows, *entity);
    return result;
}

} // namespace dilim::analysis
