// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quality_check.h"

#include "fields/order_status.h"

#include <algorithm>
#include <map>

namespace dilim::analysis {
namespace {

/// Rows of facts with their customers.
class RowFlaw
{
public:
    RowFlaw(std::string_view reason, std::string field, std::size_t customers)
        : m_concerned(customers)
    {
        m_flaw.kind = flawReason(reason).kind;
        m_flaw.reason = reason;
        m_flaw.field = std::move(field);
    }
    /// A row of a customer, or of nobody (`customer` is beyond the last one).
    void add(std::size_t customer, rules::Finding value)
    {
        ++m_flaw.count;
        const bool known = customer < m_concerned.size();
        if (known)
            m_concerned.set(customer);
        if (m_flaw.examples.size() < mostFlawExamples)
            m_flaw.examples.push_back(
                {known ? std::optional(static_cast<std::uint32_t>(customer)) : std::nullopt, std::move(value), {}});
    }
    void addTo(std::vector<Flaw> &flaws, std::size_t allRows)
    {
        if (m_flaw.count == 0)
            return;
        m_flaw.share = fractionOf(m_flaw.count, allRows);
        m_flaw.concerned = std::move(m_concerned);
        flaws.push_back(std::move(m_flaw));
    }

private:
    Flaw m_flaw{};
    columns::Bitmap m_concerned;
};

/// Calls visit(customer, row) for all rows; those of nobody with a customer beyond the last one.
template <typename Visit> void forRows(const columns::FactTable &table, Visit visit)
{
    const std::size_t customers = table.offsets.size() - 1;
    for (std::size_t customer = 0; customer < customers; ++customer) {
        for (std::size_t row = table.offsets[customer]; row < table.offsets[customer + 1]; ++row)
            visit(customer, row);
    }
    for (std::size_t row = table.offsets.back(); row < table.rows; ++row)
        visit(customers, row);
}

const columns::IntegerColumn *integersOf(const std::shared_ptr<const columns::Column> &column)
{
    return column ? std::get_if<columns::IntegerColumn>(column.get()) : nullptr;
}

std::int64_t millisecondsAt(const columns::IntegerColumn &column, std::size_t row)
{
    const std::int64_t value = column.at(row);
    return value != columns::missingInteger && column.scale == 0 ? value * 1000 : value;
}

/// A column of orders in which some cells are empty.
void addEmpty(const columns::FactTable &orders, const char *field, std::size_t customers, std::vector<Flaw> &flaws)
{
    const std::shared_ptr<const columns::Column> column = orders.borrow(field);
    const std::uint64_t empty = column ? emptyCells(*column) : 0;
    if (empty == 0 || empty == orders.rows)
        return;
    RowFlaw flaw("empty", field, customers);
    forRows(orders, [&](std::size_t customer, std::size_t row) {
        if (!columns::hasValue(*column, row))
            flaw.add(customer, {});
    });
    flaw.addTo(flaws, orders.rows);
}

/// Lines of orders whose status says that they were cancelled or refunded.
std::vector<bool> linesTakenBack(const columns::Snapshot &snapshot)
{
    std::vector<bool> takenBack(snapshot.lines.rows);
    const std::shared_ptr<const columns::Column> statuses = snapshot.orders.borrow("order.status");
    const auto *status = statuses ? std::get_if<columns::CodeColumn>(statuses.get()) : nullptr;
    if (!status)
        return takenBack;
    std::vector<bool> stops(status->dictionary->size() + 1);
    for (std::uint32_t code = 1; code < stops.size(); ++code)
        stops[code] = fields::orderFate(status->dictionary->word(code)) != fields::OrderFate::Counts;
    for (std::size_t order = 0; order + 1 < snapshot.lineOffsets.size(); ++order) {
        for (std::size_t line = snapshot.lineOffsets[order]; line < snapshot.lineOffsets[order + 1]; ++line)
            takenBack[line] = stops[status->at(order)];
    }
    return takenBack;
}

} // namespace

std::vector<Flaw> orderFlaws(const columns::Snapshot &snapshot, const rules::Context &context)
{
    std::vector<Flaw> flaws;
    const columns::FactTable &orders = snapshot.orders;
    const std::size_t customers = snapshot.customerCount();
    addEmpty(orders, "order.at", customers, flaws);
    addEmpty(orders, "order.total", customers, flaws);
    const std::shared_ptr<const columns::Column> times = orders.borrow("order.at");
    const columns::IntegerColumn *at = integersOf(times);
    if (!at)
        return flaws;
    const std::shared_ptr<const columns::Column> registrations = snapshot.customers.borrow("customer.created_at");
    const columns::IntegerColumn *created = integersOf(registrations);
    const std::int64_t tomorrow = context.timeZone.startOf(Date{context.today.days + 1}).milliseconds;
    std::vector<std::int64_t> firstMoments(customers + 1, columns::missingInteger);
    for (std::size_t customer = 0; created && customer < customers; ++customer) {
        if (const std::int64_t moment = millisecondsAt(*created, customer); moment != columns::missingInteger)
            firstMoments[customer] = context.timeZone.startOf(context.timeZone.dayOf({moment})).milliseconds;
    }
    RowFlaw before("order_before_registration", "order.at", customers);
    RowFlaw after("order_in_future", "order.at", customers);
    forRows(orders, [&](std::size_t customer, std::size_t row) {
        const std::int64_t moment = millisecondsAt(*at, row);
        if (moment == columns::missingInteger)
            return;
        if (moment >= tomorrow)
            after.add(customer, Moment{moment});
        else if (moment < firstMoments[customer]) // not known: the lowest value of all
            before.add(customer, Moment{moment});
    });
    before.addTo(flaws, orders.rows);
    after.addTo(flaws, orders.rows);
    return flaws;
}

std::vector<Flaw> lineFlaws(const columns::Snapshot &snapshot)
{
    std::vector<Flaw> flaws;
    const std::shared_ptr<const columns::Column> quantities = snapshot.lines.borrow("line.quantity");
    const columns::IntegerColumn *quantity = integersOf(quantities);
    if (!quantity)
        return flaws;
    const std::vector<bool> takenBack = linesTakenBack(snapshot);
    RowFlaw negative("negative_quantity", "line.quantity", snapshot.customerCount());
    forRows(snapshot.lines, [&](std::size_t customer, std::size_t row) {
        const std::int64_t value = quantity->at(row);
        if (value < 0 && value != columns::missingInteger && !takenBack[row])
            negative.add(customer, Decimal{value, quantity->scale});
    });
    negative.addTo(flaws, snapshot.lines.rows);
    return flaws;
}

} // namespace dilim::analysis
