// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_rules.h"

#include "fields/standard_fields.h"
#include "rules/edit.h"
#include "rules/operators.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace dilim::test {
namespace {

using fields::ValueType;
using rules::Behaviour;
using rules::Condition;
using rules::Facts;
using rules::Filter;
using rules::Group;
using rules::Match;
using rules::Measure;
using rules::Operator;
using rules::Shape;
using rules::Value;
using Words = std::vector<std::string>;

constexpr int deepest = 5;

const Words customerFields{"customer.external_id", "customer.full_name",      "customer.email",
                           "customer.postal_code", "customer.city",           "customer.interests",
                           "customer.income",      "customer.loyalty_points", "customer.score",
                           "customer.birth_date",  "customer.created_at",     "customer.consent_email",
                           "customer.never_seen",  "customer.consent_sms"};
const Words orderFields{"order.id",     "order.at",          "order.status",   "order.total", "order.currency",
                        "order.coupon", "order.postal_code", "order.discount", "order.due",   "order.labels",
                        "order.gift",   "order.amount",      "order.counts"};
const Words lineFields{"line.product",  "line.category", "line.quantity", "line.price",
                       "line.discount", "line.total",    "line.amount",   "line.counts"};
const Words productFields{"product.sku", "product.category", "product.price", "product.name"};
const Words eventFields{"event.type",  "event.at",   "event.product", "event.rating",
                        "event.value", "event.text", "event.campaign"};
const Words orderNumbers{"order.amount", "order.amount", "order.total", "order.discount"};
const Words lineNumbers{"line.amount", "line.quantity", "line.price", "line.total", "line.discount"};
const Words eventNumbers{"event.rating", "event.value"};

// Pieces of the words of the shop, as people might type them.
const Words pieces{"an", "IS", "is", "ay", "com", "shoe", "34", "AZ", "az", "0", "kö", "ğd", "İs", "e", "A", "1"};

class Maker
{
public:
    Maker(Draw &draw, const RandomShop &shop, const Decides &decides)
        : m_draw(draw)
        , m_shop(shop)
        , m_decides(decides)
        , m_edges(edgeMoments(shop.context))
    {
    }

    Group group(int depth)
    {
        Group group;
        group.match = m_draw.percent(45) ? Match::All : (m_draw.percent(60) ? Match::Any : Match::None);
        group.enabled = !m_draw.percent(depth == 1 ? 1 : 6);
        const int children = m_draw.percent(4) ? 0 : m_draw.between(1, depth == 1 ? 4 : 3);
        for (int i = 0; i < children; ++i) {
            if (depth < deepest && m_draw.percent(28))
                group.children.emplace_back(this->group(depth + 1));
            else
                group.children.emplace_back(decidingCondition());
        }
        return group;
    }

private:
    Condition decidingCondition()
    {
        Condition chosen = condition();
        for (int tries = 0; tries < 4 && m_draw.percent(85) && !m_decides(ruleOf(chosen)); ++tries)
            chosen = condition();
        chosen.enabled = !m_draw.percent(8);
        return chosen;
    }

    static rules::Rule ruleOf(const Condition &condition)
    {
        rules::Rule rule;
        rule.root.children.emplace_back(condition);
        return rules::withIds(rule);
    }

    Condition condition()
    {
        Condition condition;
        if (m_draw.percent(50)) {
            condition.behaviour = behaviour();
            test(measureType(*condition.behaviour), condition.behaviour->of, condition.op, condition.operands);
        } else {
            condition.field = m_draw.of(customerFields);
            test(typeOf(condition.field), condition.field, condition.op, condition.operands);
        }
        return condition;
    }

    Behaviour behaviour()
    {
        Behaviour behaviour;
        behaviour.facts = static_cast<Facts>(m_draw.below(3));
        behaviour.measure = static_cast<Measure>(m_draw.below(10));
        if (behaviour.measure == Measure::CountOrders && behaviour.facts == Facts::Events)
            behaviour.measure = Measure::Count;
        if (behaviour.measure >= Measure::Sum && behaviour.measure <= Measure::Maximum)
            behaviour.of = m_draw.of(behaviour.facts == Facts::Orders      ? orderNumbers
                                         : behaviour.facts == Facts::Lines ? lineNumbers
                                                                           : eventNumbers);
        behaviour.countedOnly = m_draw.percent(60);
        for (int filters = m_draw.percent(50) ? 0 : m_draw.between(1, 3); filters > 0; --filters)
            behaviour.where.push_back(filter(behaviour.facts));
        if (m_draw.percent(40))
            behaviour.window = window();
        return behaviour;
    }

    Filter filter(Facts facts)
    {
        Filter filter;
        const bool product = m_draw.percent(20);
        if (facts == Facts::Events)
            filter.field = m_draw.of(product ? productFields : eventFields);
        else
            filter.field = m_draw.of(product ? productFields : (m_draw.percent(50) ? orderFields : lineFields));
        test(typeOf(filter.field), filter.field, filter.op, filter.operands);
        return filter;
    }

    rules::Window window()
    {
        rules::Window window;
        if (m_draw.percent(50)) {
            window.lastDays = lastDays();
            return window;
        }
        Date first = date();
        Date last = date();
        if (last < first)
            std::swap(first, last);
        if (!m_draw.percent(25))
            window.first = first;
        if (!m_draw.percent(25))
            window.last = last;
        return window;
    }

    /// Any operator that fits the type, and operands for it. `field` may be empty.
    void test(ValueType type, const std::string &field, std::string &opId, std::vector<Value> &operands)
    {
        std::vector<const Operator *> fitting;
        for (const Operator &op : rules::operators()) {
            // "has a value" says little; it is drawn less often.
            const bool rare = op.question == rules::Question::HasValue;
            if (op.fits(type) && (!rare || m_draw.percent(30)))
                fitting.push_back(&op);
        }
        if (fitting.empty())
            fitting.push_back(rules::findOperator("has_value"));
        const Operator &op = *m_draw.of(fitting);
        opId = op.id;
        operands = operandsFor(op, type, field);
    }

    std::vector<Value> operandsFor(const Operator &op, ValueType type, const std::string &field)
    {
        switch (op.shape) {
        case Shape::None:
            return {};
        case Shape::Days:
            return {Decimal{lastDays(), 0}};
        case Shape::Two:
            return range(type, field);
        case Shape::One:
            return {value(op, type, field)};
        case Shape::Many:
            break;
        }
        std::vector<Value> values;
        for (int count = m_draw.between(1, 3); count > 0; --count)
            values.push_back(value(op, type, field));
        return values;
    }

    std::vector<Value> range(ValueType type, const std::string &field)
    {
        if (type == ValueType::Number || type == ValueType::Money) {
            const Decimal a = number(field);
            const Decimal b = number(field);
            return compared(a, b) <= 0 ? std::vector<Value>{a, b} : std::vector<Value>{b, a};
        }
        if (type == ValueType::Moment && m_draw.percent(40)) {
            const auto [a, b] = std::minmax({moment(), moment()});
            return {a, b};
        }
        const auto [a, b] = std::minmax({date(), date()});
        return {a, b};
    }

    Value value(const Operator &op, ValueType type, const std::string &field)
    {
        switch (type) {
        case ValueType::Number:
        case ValueType::Money:
            return number(field);
        case ValueType::Date:
            return date();
        case ValueType::Moment:
            return m_draw.percent(60) ? Value(date()) : Value(moment());
        default:
            const bool part = op.question == rules::Question::Contains || op.question == rules::Question::StartsWith
                || op.question == rules::Question::EndsWith;
            return part && m_draw.percent(70) ? m_draw.of(pieces) : word(field);
        }
    }

    /// A word of the field's column, else some word.
    std::string word(const std::string &field)
    {
        const std::string cell = cellOf(field);
        const std::string first = cell.substr(0, cell.find('|'));
        return first.empty() ? m_draw.of(pieces) : first;
    }

    /// A value of the field's column or a small number, exactly or a hair beside it.
    Decimal number(const std::string &field)
    {
        const std::optional<Decimal> found = parseDecimal(cellOf(field));
        Decimal number = found && m_draw.percent(60) ? *found : Decimal{m_draw.between(-1, 8), 0};
        if (m_draw.percent(20))
            number = {*rescaled(number, 6) + m_draw.between(-1, 1), 6};
        if (m_draw.percent(15))
            number = {m_draw.between(-5, 130), 0};
        return number;
    }

    Date date() { return {m_shop.context.today.days - m_draw.between(-2, m_draw.percent(60) ? 8 : 100)}; }
    Moment moment() { return *parseIsoMoment(m_draw.of(m_edges)); }
    int lastDays()
    {
        static const std::vector<int> usual{1, 2, 3, 7, 30, 90, 60, 120};
        return m_draw.of(usual);
    }

    std::string cellOf(const std::string &field)
    {
        const SnapshotSource &source = m_shop.source;
        for (const TextTable *table :
             {&source.customers, &source.orders, &source.lines, &source.products, &source.events}) {
            const auto at = std::find(table->columns.begin(), table->columns.end(), field);
            if (at != table->columns.end() && !table->rows.empty())
                return m_draw.of(table->rows)[static_cast<std::size_t>(at - table->columns.begin())];
        }
        return {};
    }

    ValueType typeOf(const std::string &field) const
    {
        for (const fields::Field &custom : m_shop.source.customFields) {
            if (custom.id == field)
                return custom.type;
        }
        return fields::standardField(field)->type;
    }

    ValueType measureType(const Behaviour &behaviour) const
    {
        if (!behaviour.of.empty())
            return typeOf(behaviour.of);
        const bool moment = behaviour.measure == Measure::Last || behaviour.measure == Measure::First;
        return moment ? ValueType::Moment : ValueType::Number;
    }

    Draw &m_draw;
    const RandomShop &m_shop;
    const Decides &m_decides;
    Words m_edges;
};

} // namespace

rules::Rule randomRule(Draw &draw, const RandomShop &shop, const Decides &decides)
{
    const auto make = [&] { return rules::withIds({Maker(draw, shop, decides).group(1)}); };
    rules::Rule rule = make();
    for (int tries = 0; tries < 2 && draw.percent(70) && !decides(rule); ++tries)
        rule = make();
    return rule;
}

} // namespace dilim::test
