// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_shop.h"

#include "fields/standard_fields.h"

#include <algorithm>

namespace dilim::test {
namespace {

using fields::ValueType;

ValueType typeOf(const SnapshotSource &source, const std::string &field)
{
    for (const fields::Field &custom : source.customFields) {
        if (custom.id == field)
            return custom.type;
    }
    return fields::standardField(field)->type;
}

std::vector<ReferenceRow> rowsOf(const SnapshotSource &source, const TextTable &table)
{
    std::vector<ReferenceRow> rows(table.rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const std::string &id = table.columns[c];
            const std::string &text = table.rows[r][c];
            rows[r].texts[id] = text;
            if (id != "customer" && id != "order")
                rows[r].cells[id] = readCell(typeOf(source, id), text);
        }
    }
    return rows;
}

std::string textOf(const ReferenceRow &row, const std::string &column)
{
    const auto at = row.texts.find(column);
    return at == row.texts.end() ? std::string() : at->second;
}

/// The place of the first row with that text; -1 if there is none or the text is empty.
std::ptrdiff_t placeOf(const std::vector<ReferenceRow> &rows, const std::string &column, const std::string &text)
{
    for (std::size_t r = 0; r < rows.size() && !text.empty(); ++r) {
        if (textOf(rows[r], column) == text)
            return static_cast<std::ptrdiff_t>(r);
    }
    return -1;
}

const ReferenceRow *rowOf(const std::vector<ReferenceRow> &rows, const std::string &column, const std::string &text)
{
    const std::ptrdiff_t place = placeOf(rows, column, text);
    return place < 0 ? nullptr : &rows[static_cast<std::size_t>(place)];
}

/// value / divisor, rounded half away from zero.
Big rounded(Big value, Big divisor)
{
    const Big size = value < 0 ? -value : value;
    const Big quotient = (2 * size + divisor) / (2 * divisor);
    return value < 0 ? -quotient : quotient;
}

constexpr qint64 cent = millionth / 100;

/// Millionths, in whole cents.
std::optional<Big> inCents(std::optional<Big> number)
{
    return number ? std::optional<Big>(rounded(*number, cent) * cent) : std::nullopt;
}

bool atMostZero(std::optional<Big> number)
{
    return number && *number <= 0;
}

bool lineTest(const ReferenceRow &line)
{
    if (atMostZero(line.cell("line.quantity").number))
        return false;
    if (line.cell("line.price").number)
        return !atMostZero(line.cell("line.price").number);
    return !atMostZero(line.cell("line.total").number);
}

std::optional<Big> lineAmount(const ReferenceRow &line)
{
    if (line.cell("line.total").number)
        return inCents(line.cell("line.total").number);
    const std::optional<Big> quantity = line.cell("line.quantity").number;
    const std::optional<Big> price = line.cell("line.price").number;
    if (!quantity || !price)
        return std::nullopt;
    const Big kept = millionth - line.cell("line.discount").number.value_or(0);
    const Big divisor = Big{millionth} * millionth * cent;
    return rounded(*quantity * *price * kept, divisor) * cent;
}

using Lines = std::vector<const ReferenceRow *>;

bool orderCounts(const ReferenceRow &order, const Lines &lines)
{
    static const std::vector<std::string> dead{"cancelled", "iptal edildi", "refunded"};
    if (std::find(dead.begin(), dead.end(), order.cell("order.status").text.value_or("")) != dead.end())
        return false;
    if (order.cell("order.total").number)
        return *order.cell("order.total").number >= 0;
    return lines.empty()
        || std::any_of(lines.begin(), lines.end(), [](const ReferenceRow *line) { return line->passesLineTest; });
}

std::optional<Big> orderAmount(const ReferenceRow &order, const Lines &lines)
{
    if (order.cell("order.total").number)
        return inCents(order.cell("order.total").number);
    std::optional<Big> sum;
    for (const ReferenceRow *line : lines) {
        const std::optional<Big> amount = line->cell("line.amount").number;
        if (amount && (!order.counts || line->passesLineTest))
            sum = sum.value_or(0) + *amount;
    }
    return sum;
}

bool isForeign(const ReferenceRow &order)
{
    return order.cell("order.currency").text.value_or("try") != "try";
}

void deriveFields(ReferenceShop &shop)
{
    std::map<const ReferenceRow *, Lines> linesOf;
    for (ReferenceRow &line : shop.lines) {
        line.passesLineTest = lineTest(line);
        line.cells["line.amount"].number = lineAmount(line);
        linesOf[line.order].push_back(&line);
    }
    for (ReferenceRow &order : shop.orders) {
        order.counts = orderCounts(order, linesOf[&order]);
        order.cells["order.counts"].yes = order.counts;
        order.cells["order.amount"].number = isForeign(order) ? std::nullopt : orderAmount(order, linesOf[&order]);
    }
    for (ReferenceRow &line : shop.lines) {
        line.counts = line.passesLineTest && (!line.order || line.order->counts);
        line.cells["line.counts"].yes = line.counts;
        if (line.order && isForeign(*line.order))
            line.cells["line.amount"].number = std::nullopt;
    }
}

} // namespace

Cell ReferenceRow::cell(const std::string &field) const
{
    const auto at = cells.find(field);
    return at == cells.end() ? Cell{} : at->second;
}

ReferenceShop::ReferenceShop(const SnapshotSource &source)
    : customers(rowsOf(source, source.customers))
    , orders(rowsOf(source, source.orders))
    , lines(rowsOf(source, source.lines))
    , events(rowsOf(source, source.events))
    , products(rowsOf(source, source.products))
{
    for (ReferenceRow &order : orders)
        order.customer = placeOf(customers, "customer.external_id", textOf(order, "customer"));
    for (ReferenceRow &event : events) {
        event.customer = placeOf(customers, "customer.external_id", textOf(event, "customer"));
        event.product = rowOf(products, "product.sku", textOf(event, "event.product"));
    }
    for (ReferenceRow &line : lines) {
        line.order = rowOf(orders, "order.id", textOf(line, "order"));
        line.customer = line.order ? line.order->customer : -1;
        line.product = rowOf(products, "product.sku", textOf(line, "line.product"));
    }
    deriveFields(*this);
}

const std::vector<ReferenceRow> &ReferenceShop::facts(rules::Facts facts) const
{
    return facts == rules::Facts::Orders ? orders : (facts == rules::Facts::Lines ? lines : events);
}

Cell ReferenceShop::productCell(const ReferenceRow &row, const std::string &field) const
{
    return row.product ? row.product->cell(field) : Cell{};
}

Cell ReferenceShop::momentOf(const ReferenceRow &row, rules::Facts facts) const
{
    if (facts == rules::Facts::Events)
        return row.cell("event.at");
    const ReferenceRow *order = facts == rules::Facts::Lines ? row.order : &row;
    return order ? order->cell("order.at") : Cell{};
}

} // namespace dilim::test
