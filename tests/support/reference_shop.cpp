// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_shop.h"

#include "fields/standard_fields.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

/// Spells each category as the first row does that has it.
void spellCategories(const SnapshotSource &source, std::vector<ReferenceRow> &rows)
{
    std::map<std::pair<std::string, std::string>, std::string> spellings; // by field and folded word
    for (ReferenceRow &row : rows) {
        for (auto &[field, cell] : row.cells) {
            if (cell.text && typeOf(source, field) == ValueType::Category)
                cell.written = spellings.emplace(std::pair(field, *cell.text), cell.written).first->second;
        }
    }
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

/// By customer (nobody last), moment and identifier.
void sortFacts(std::vector<ReferenceRow> &rows, const std::string &prefix)
{
    const auto key = [&](const ReferenceRow &row) {
        const auto customer = static_cast<std::size_t>(row.customer); // -1 is the greatest
        return std::tuple(customer, row.cell(prefix + ".at").moment, textOf(row, prefix + ".id"));
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const ReferenceRow &a, const ReferenceRow &b) { return key(a) < key(b); });
}

std::optional<Big> numberIn(const ReferenceRow &row, const std::string &field)
{
    const std::optional<Fraction> &number = row.cell(field).number;
    return number ? std::optional(number->top) : std::nullopt;
}

void setNumber(ReferenceRow &row, const std::string &field, std::optional<Big> number)
{
    row.cells[field] = number ? numberCell({*number, 1}) : Cell{};
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
    if (atMostZero(numberIn(line, "line.quantity")))
        return false;
    if (numberIn(line, "line.price"))
        return !atMostZero(numberIn(line, "line.price"));
    return !atMostZero(numberIn(line, "line.total"));
}

std::optional<Big> lineAmount(const ReferenceRow &line)
{
    if (numberIn(line, "line.total"))
        return inCents(numberIn(line, "line.total"));
    const std::optional<Big> quantity = numberIn(line, "line.quantity");
    const std::optional<Big> price = numberIn(line, "line.price");
    if (!quantity || !price)
        return std::nullopt;
    const Big kept = millionth - numberIn(line, "line.discount").value_or(0);
    const Big divisor = Big{millionth} * millionth * cent;
    return rounded(*quantity * *price * kept, divisor) * cent;
}

using Lines = std::vector<const ReferenceRow *>;

bool isOpen(const ReferenceRow &order, const Lines &lines)
{
    static const std::vector<std::string> dead{"cancelled", "iptal edildi", "refunded"};
    if (std::find(dead.begin(), dead.end(), order.cell("order.status").text.value_or("")) != dead.end())
        return false;
    if (numberIn(order, "order.total"))
        return *numberIn(order, "order.total") >= 0;
    return lines.empty()
        || std::any_of(lines.begin(), lines.end(), [](const ReferenceRow *line) { return line->passesLineTest; });
}

/// Before anything came back.
std::optional<Big> fullAmount(const ReferenceRow &order, const Lines &lines)
{
    if (numberIn(order, "order.total"))
        return inCents(numberIn(order, "order.total"));
    std::optional<Big> sum;
    for (const ReferenceRow *line : lines) {
        const std::optional<Big> amount = numberIn(*line, "line.amount");
        if (amount && (!isOpen(order, lines) || line->passesLineTest))
            sum = sum.value_or(0) + *amount;
    }
    return sum;
}

Big cameBack(const ReferenceRow &order)
{
    const Big refunded = inCents(numberIn(order, "order.refunded")).value_or(0);
    return refunded < 0 ? -refunded : refunded;
}

bool isForeign(const ReferenceRow &order)
{
    return order.cell("order.currency").text.value_or("try") != "try";
}

void deriveOrder(ReferenceRow &order, const Lines &lines)
{
    const std::optional<Big> full = fullAmount(order, lines);
    const Big left = full.value_or(0) - cameBack(order);
    const bool emptied = full && *full > 0 && left <= 0;
    order.counts = isOpen(order, lines) && !emptied;
    order.cells["order.counts"] = yesNoCell(order.counts);
    setNumber(order, "order.amount", isForeign(order) || !full ? std::nullopt : order.counts ? left : full);
}

void deriveFields(ReferenceShop &shop)
{
    for (ReferenceRow &line : shop.lines) {
        line.passesLineTest = lineTest(line);
        setNumber(line, "line.amount", lineAmount(line));
    }
    for (ReferenceRow &order : shop.orders) {
        deriveOrder(order, order.lines);
    }
    for (ReferenceRow &line : shop.lines) {
        line.counts = line.passesLineTest && (!line.order || line.order->counts);
        line.cells["line.counts"] = yesNoCell(line.counts);
        if (line.order && isForeign(*line.order))
            line.cells["line.amount"] = {};
    }
}

/// Links lines to their orders and puts them in the order of these; without one last.
void linkLines(ReferenceShop &shop)
{
    for (ReferenceRow &line : shop.lines) {
        const std::ptrdiff_t place = placeOf(shop.orders, "order.id", textOf(line, "order"));
        line.order = place < 0 ? nullptr : &shop.orders[static_cast<std::size_t>(place)];
        line.customer = line.order ? line.order->customer : -1;
        line.product = rowOf(shop.products, "product.sku", textOf(line, "line.product"));
    }
    const auto isBefore = [](const ReferenceRow &a, const ReferenceRow &b) {
        return a.order && (!b.order || a.order < b.order);
    };
    std::stable_sort(shop.lines.begin(), shop.lines.end(), isBefore);
    for (const ReferenceRow &line : shop.lines) {
        if (line.order)
            shop.orders[static_cast<std::size_t>(line.order - shop.orders.data())].lines.push_back(&line);
    }
}

std::vector<std::vector<const ReferenceRow *>> byCustomer(const std::vector<ReferenceRow> &rows, std::size_t customers)
{
    std::vector<std::vector<const ReferenceRow *>> facts(customers);
    for (const ReferenceRow &row : rows) {
        if (row.customer >= 0)
            facts[static_cast<std::size_t>(row.customer)].push_back(&row);
    }
    return facts;
}

} // namespace

const Cell &ReferenceRow::cell(const std::string &field) const
{
    static const Cell unknown;
    const auto at = cells.find(field);
    return at == cells.end() ? unknown : at->second;
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
    sortFacts(orders, "order");
    sortFacts(events, "event");
    linkLines(*this);
    for (auto *rows : {&customers, &orders, &lines, &events, &products})
        spellCategories(source, *rows);
    deriveFields(*this);
    m_factsOf = {{rules::Facts::Orders, byCustomer(orders, customers.size())},
                 {rules::Facts::Lines, byCustomer(lines, customers.size())},
                 {rules::Facts::Events, byCustomer(events, customers.size())}};
}

const std::vector<const ReferenceRow *> &ReferenceShop::factsOf(rules::Facts facts, std::size_t customer) const
{
    return m_factsOf.at(facts)[customer];
}

std::optional<qint64> ReferenceShop::momentOf(const ReferenceRow &row, rules::Facts facts) const
{
    if (facts == rules::Facts::Events)
        return row.cell("event.at").moment;
    const ReferenceRow *order = facts == rules::Facts::Lines ? row.order : &row;
    return order ? order->cell("order.at").moment : std::nullopt;
}

} // namespace dilim::test
