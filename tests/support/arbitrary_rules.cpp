// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/arbitrary_rules.h"

#include "rules/edit.h"
#include "rules/names.h"
#include "rules/operators.h"

#include <limits>
#include <string>
#include <vector>

namespace dilim::test {
namespace {

using namespace rules;
using Words = std::vector<std::string>;

const Words fieldIds{"customer.country",
                     "customer.income",
                     "customer.all",
                     "customer.limit",
                     "customer.2nd_visit",
                     "customer.kid_home",
                     "customer.favourite",
                     "customer.note",
                     "order.status",
                     "order.at",
                     "order.orders",
                     "order.note",
                     "line.category",
                     "line.product",
                     "product.price",
                     "event.type",
                     "event.first",
                     "event.value",
                     "f",
                     "",
                     "country",
                     "Customer.Country",
                     "customer.country ",
                     "customer.",
                     ".",
                     "customer.a.b",
                     "customer.then",
                     "customer.ünlü",
                     "a\"b\\c\nd#e",
                     "customer.per",
                     "customer.field",
                     "customer.count",
                     "customer.not",
                     "customer.in",
                     "event.without"};
const Words texts{"",
                  " ",
                  "Germany",
                  "Ayşe",
                  "İstanbul, \"Ankara\"",
                  "\\",
                  "a\nb\tc",
                  "and",
                  "or",
                  "then",
                  "(",
                  ")",
                  "#c1",
                  "field",
                  "12",
                  "12.50",
                  "-1",
                  "2024-02-29",
                  "2024-02-29T10:00:00Z",
                  "last_month",
                  "monday",
                  "null",
                  "{\"a\": 1}",
                  "\xF0\x9F\x98\x80",
                  "\xE2\x80\xA8",
                  "\x01\x7F",
                  "per cent %",
                  "none of",
                  "x: y;",
                  "//"};
const Words lineIds{"mine", "a b", "é", "c-1", "G_2", "#", "\"", "c\n1", "7"};

class Maker
{
public:
    explicit Maker(Draw &draw)
        : m_draw(draw)
    {
    }

    Rule rule()
    {
        Rule rule{group(1), {}};
        if (m_draw.percent(30))
            rule.limit = Limit{m_draw.percent(10) ? std::numeric_limits<std::uint32_t>::max()
                                                  : static_cast<std::uint32_t>(m_draw.between(1, 1000)),
                               m_draw.percent(40) ? std::string() : m_draw.of(fieldIds), m_draw.percent(60)};
        return rule;
    }

private:
    template <typename Enum> Enum any(int values) { return static_cast<Enum>(m_draw.between(0, values - 1)); }

    /// Different from all before it; mostly empty, to be given later.
    std::string lineId() { return m_draw.percent(90) ? std::string() : m_draw.of(lineIds) + std::to_string(++m_ids); }

    Group group(int depth)
    {
        Group group;
        group.id = lineId();
        group.match = any<Match>(6);
        if (takesNumber(group.match))
            group.number = m_draw.percent(5) ? maxCount : m_draw.between(0, 4);
        group.enabled = !m_draw.percent(10);
        for (int count = m_draw.between(0, depth == 1 ? 4 : 3); count > 0; --count) {
            if (depth < 5 && m_draw.percent(30))
                group.children.emplace_back(this->group(depth + 1));
            else
                group.children.emplace_back(condition());
        }
        return group;
    }

    Condition condition()
    {
        Condition condition;
        condition.id = lineId();
        condition.subject = subject();
        const bool yesNo = std::holds_alternative<Sequence>(condition.subject)
            || std::holds_alternative<Membership>(condition.subject)
            || std::holds_alternative<RandomShare>(condition.subject);
        if (yesNo && m_draw.percent(80))
            condition.op = m_draw.percent(50) ? "is_yes" : "is_no";
        else
            test(condition.op, condition.operands);
        if (m_draw.percent(15))
            condition.per = m_draw.of(fieldIds);
        condition.enabled = !m_draw.percent(10);
        return condition;
    }

    Subject subject()
    {
        switch (m_draw.below(8)) {
        case 0:
            return sequence();
        case 1:
            return Membership{m_draw.of(texts)};
        case 2:
            return RandomShare{{m_draw.between(0, 1000), 1}, m_draw.of(texts)};
        case 3:
        case 4:
            return CustomerField{m_draw.of(fieldIds)};
        default:
            return behaviour();
        }
    }

    Behaviour behaviour()
    {
        Behaviour behaviour;
        behaviour.facts = any<Facts>(3);
        behaviour.measure = m_draw.of(std::vector<MeasureKind>(measures().begin(), measures().end())).measure;
        if (m_draw.percent(50))
            behaviour.of = m_draw.of(fieldIds);
        behaviour.countedOnly = m_draw.percent(60);
        behaviour.pick = any<Pick>(3);
        behaviour.where = where();
        for (int count = m_draw.percent(75) ? 0 : m_draw.between(1, 2); count > 0; --count)
            behaviour.containing.push_back(filters(1));
        behaviour.window = window();
        behaviour.change = any<Change>(3);
        return behaviour;
    }

    Sequence sequence()
    {
        Sequence sequence;
        for (int count = m_draw.between(1, 3); count > 0; --count)
            sequence.steps.push_back({stepFacts(), span(), span(), optionalStepFacts()});
        sequence.notFollowedBy = optionalStepFacts();
        if (sequence.notFollowedBy)
            sequence.notWithin = span();
        sequence.window = window();
        return sequence;
    }

    StepFacts stepFacts() { return {any<Facts>(3), m_draw.percent(70), where()}; }
    std::optional<StepFacts> optionalStepFacts()
    {
        return m_draw.percent(70) ? std::nullopt : std::optional(stepFacts());
    }
    std::optional<Span> span()
    {
        if (m_draw.percent(60))
            return std::nullopt;
        return Span{m_draw.percent(5) ? maxSpan : m_draw.between(1, 90), any<SpanUnit>(3)};
    }

    Window window()
    {
        Window window;
        switch (m_draw.below(10)) {
        case 0:
            window.lastDays = m_draw.between(1, maxDays);
            break;
        case 1:
            window.nextDays = m_draw.between(1, maxDays);
            break;
        case 2:
            window.olderThanDays = m_draw.between(1, maxDays);
            break;
        case 3:
            window.period = m_draw.of(std::vector<NamedPeriod>(namedPeriods().begin(), namedPeriods().end())).period;
            break;
        case 4:
            window.first = date();
            break;
        case 5:
            window.last = date();
            break;
        case 6:
            window.first = date();
            window.last = date();
            break;
        default:
            break;
        }
        return window;
    }

    FilterGroup where() { return m_draw.percent(55) ? FilterGroup{} : filters(1); }

    FilterGroup filters(int depth)
    {
        FilterGroup group;
        group.match = any<Match>(3);
        for (int count = m_draw.between(0, 3); count > 0; --count) {
            if (depth < 4 && m_draw.percent(25)) {
                group.children.emplace_back(filters(depth + 1));
            } else {
                Filter filter;
                filter.field = m_draw.of(fieldIds);
                test(filter.op, filter.operands);
                group.children.emplace_back(std::move(filter));
            }
        }
        return group;
    }

    void test(std::string &opId, std::vector<Value> &operands)
    {
        const Operator &op = operators()[m_draw.below(operators().size())];
        opId = op.id;
        for (int count = operandCount(op.shape); count > 0; --count)
            operands.push_back(value(op));
    }

    int operandCount(Shape shape)
    {
        if (m_draw.percent(15))
            return m_draw.between(0, 3);
        switch (shape) {
        case Shape::None:
            return 0;
        case Shape::One:
            return 1;
        case Shape::Two:
            return 2;
        case Shape::Many:
            break;
        }
        return m_draw.between(1, 4);
    }

    Value value(const Operator &op)
    {
        if (takesOtherField(op) && m_draw.percent(20))
            return OtherField{m_draw.of(fieldIds)};
        if (takesWords(op))
            return word(op);
        switch (m_draw.below(4)) {
        case 0:
            return date();
        case 1:
            return Moment{date().days * millisecondsPerDay + m_draw.between(0, 86'399'999)};
        case 2:
            return Decimal{std::numeric_limits<std::int64_t>::max(), static_cast<std::uint8_t>(m_draw.below(7))};
        default:
            return Decimal{m_draw.between(-2000, 2000), static_cast<std::uint8_t>(m_draw.below(7))};
        }
    }

    std::string word(const Operator &op)
    {
        if (m_draw.percent(80)) {
            if (op.operand == Operand::PeriodName)
                return std::string(namedPeriods()[m_draw.below(namedPeriods().size())].id);
            if (op.operand == Operand::WeekdayName)
                return std::string(weekdayIds()[m_draw.below(weekdayIds().size())]);
            if (op.operand == Operand::MonthName)
                return std::string(monthIds()[m_draw.below(monthIds().size())]);
        }
        return m_draw.of(texts);
    }

    Date date() { return {m_draw.between(daysFromCivil(1900, 1, 1), daysFromCivil(2100, 12, 31))}; }

    Draw &m_draw;
    int m_ids = 0;
};

} // namespace

rules::Rule arbitraryRule(Draw &draw)
{
    return withIds(Maker(draw).rule());
}

} // namespace dilim::test
