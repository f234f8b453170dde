// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_subjects.h"

#include "rules/names.h"
#include "rules/operators.h"
#include "support/random_fields.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dilim::test {
namespace {

using fields::Entity;
using fields::ValueType;
using rules::Behaviour;
using rules::Change;
using rules::Condition;
using rules::Facts;
using rules::Filter;
using rules::FilterGroup;
using rules::Match;
using rules::Measure;
using rules::MeasuredField;
using rules::Pick;
using Words = std::vector<std::string>;

const Words orderNumbers{"order.amount", "order.amount", "order.total", "order.discount"};
const Words lineNumbers{"line.amount", "line.quantity", "line.price", "line.total", "line.discount"};
const Words eventNumbers{"event.rating", "event.value", "event.value"};

const Words &numbersOf(Facts facts)
{
    return facts == Facts::Orders ? orderNumbers : (facts == Facts::Lines ? lineNumbers : eventNumbers);
}

/// The other fields of the same row that may be compared with this one.
Words othersOf(const std::string &field, const Words &ofRow, const RandomShop &shop)
{
    return comparable(ofRow, typeOf(field, shop), shop);
}

} // namespace

RandomSubjects::RandomSubjects(Draw &draw, const RandomShop &shop)
    : m_draw(draw)
    , m_shop(shop)
    , m_operands(draw, shop)
{
}

Condition RandomSubjects::condition()
{
    const int kind = m_draw.between(1, 100);
    if (kind <= 35)
        return ofField();
    if (kind <= 75)
        return ofBehaviour();
    if (kind <= 88)
        return yesOrNo(sequence());
    if (kind <= 94 && !m_shop.segments.empty())
        return yesOrNo(membership());
    return yesOrNo(share());
}

Condition RandomSubjects::ofField()
{
    const std::string field = m_draw.of(fieldsOf(Entity::Customer));
    const DrawnTest test =
        m_operands.test({typeOf(field, m_shop), field, othersOf(field, fieldsOf(Entity::Customer), m_shop), true});
    Condition condition{{}, rules::CustomerField{field}, test.op, test.operands};
    drawPer(condition);
    return condition;
}

Condition RandomSubjects::ofBehaviour()
{
    Behaviour drawn = behaviour();
    const ValueType type = typeOf(drawn, m_shop);
    // A number of values is no value of the field.
    const bool isOfField = drawn.measure != Measure::Distinct && drawn.measure != Measure::Share;
    const Words others = comparable(fieldsOf(Entity::Customer), type, m_shop);
    const DrawnTest test = m_operands.test({type, isOfField ? drawn.of : std::string(), others, true});
    Condition condition{{}, std::move(drawn), test.op, test.operands};
    drawPer(condition);
    return condition;
}

Condition RandomSubjects::yesOrNo(rules::Subject subject)
{
    const DrawnTest test = m_operands.test({ValueType::YesNo});
    return {{}, std::move(subject), test.op, test.operands};
}

void RandomSubjects::drawPer(Condition &condition)
{
    if (rules::isStanding(*rules::findOperator(condition.op)) && m_draw.percent(40))
        condition.per = m_draw.percent(90) ? "customer.city" : "customer.never_seen";
}

Behaviour RandomSubjects::behaviour()
{
    Behaviour behaviour;
    behaviour.facts = static_cast<Facts>(m_draw.below(3));
    drawMeasure(behaviour);
    behaviour.countedOnly = m_draw.percent(60);
    if (m_draw.percent(20))
        behaviour.pick = m_draw.percent(50) ? Pick::First : Pick::Last;
    if (m_draw.percent(behaviour.measure == Measure::Share ? 90 : 50))
        behaviour.where = filters(behaviour.facts, 2);
    if (behaviour.facts == Facts::Orders && m_draw.percent(15)) {
        for (int lines = m_draw.between(1, 2); lines > 0; --lines)
            behaviour.containing.push_back(filters(Facts::Lines, 1));
    }
    // A sum in two windows may be below 0 in one of them.
    if (m_draw.percent(behaviour.measure == Measure::Sum ? 80 : 45))
        behaviour.window = window();
    if (m_draw.percent(50))
        drawChange(behaviour);
    return behaviour;
}

void RandomSubjects::drawMeasure(Behaviour &behaviour)
{
    behaviour.measure = rules::measures()[m_draw.below(rules::measures().size())].measure;
    if (behaviour.measure == Measure::CountOrders && behaviour.facts == Facts::Events)
        behaviour.measure = Measure::Count;
    const MeasuredField field = rules::measureKind(behaviour.measure).field;
    if (field == MeasuredField::Number || (field == MeasuredField::NumberOrNone && m_draw.percent(50)))
        behaviour.of = m_draw.of(numbersOf(behaviour.facts));
    if (field != MeasuredField::Any)
        return;
    Words fields = fieldsOf(behaviour.facts);
    if (behaviour.facts != Facts::Orders)
        fields.insert(fields.end(), fieldsOf(Entity::Product).begin(), fieldsOf(Entity::Product).end());
    std::erase_if(fields, [&](const std::string &f) { return typeOf(f, m_shop) == ValueType::CategoryList; });
    behaviour.of = m_draw.of(fields);
}

void RandomSubjects::drawChange(Behaviour &behaviour)
{
    const rules::Window &window = behaviour.window;
    const bool isCompared = behaviour.measure <= Measure::Sum;
    const bool hasBefore = window.lastDays || window.period || (window.first && window.last);
    if (isCompared && hasBefore)
        behaviour.change = m_draw.percent(50) ? Change::Difference : Change::Percent;
}

Filter RandomSubjects::filter(Facts facts)
{
    if (m_draw.percent(20))
        return filterOn(m_draw.of(fieldsOf(Entity::Product)));
    if (facts == Facts::Events)
        return filterOn(m_draw.of(fieldsOf(Entity::Event)));
    return filterOn(m_draw.of(fieldsOf(m_draw.percent(50) ? Entity::Order : Entity::OrderLine)));
}

Filter RandomSubjects::filterOn(const std::string &field)
{
    const Words &ofRow = fieldsOf(*fields::entityOfField(field));
    const DrawnTest test = m_operands.test({typeOf(field, m_shop), field, othersOf(field, ofRow, m_shop)});
    return {field, test.op, test.operands};
}

FilterGroup RandomSubjects::filters(Facts facts, int most)
{
    FilterGroup group;
    group.match = m_draw.percent(60) ? Match::All : (m_draw.percent(60) ? Match::Any : Match::None);
    for (int children = m_draw.percent(3) ? 0 : m_draw.between(1, 3); children > 0; --children) {
        if (most > 0 && m_draw.percent(15))
            group.children.emplace_back(filters(facts, most - 1));
        else
            group.children.emplace_back(filter(facts));
    }
    return group;
}

rules::Window RandomSubjects::window()
{
    rules::Window window;
    const int kind = m_draw.between(1, 10);
    if (kind <= 3) {
        window.lastDays = m_operands.days();
    } else if (kind <= 5) {
        window.period = rules::namedPeriods()[m_draw.below(rules::namedPeriods().size())].period;
    } else if (kind == 6) {
        window.nextDays = m_operands.days();
    } else if (kind == 7) {
        window.olderThanDays = m_operands.days();
    } else {
        const auto [first, last] = std::minmax({m_operands.date(), m_operands.date()});
        window.first = m_draw.percent(75) ? std::optional(first) : std::nullopt;
        window.last = m_draw.percent(75) ? std::optional(last) : std::nullopt;
    }
    return window;
}

rules::Sequence RandomSubjects::sequence()
{
    rules::Sequence sequence;
    for (int steps = m_draw.percent(20) ? 1 : m_draw.between(2, 3); steps > 0; --steps)
        sequence.steps.push_back(step(sequence.steps.empty()));
    if (m_draw.percent(40))
        sequence.notFollowedBy = stepFacts();
    if (sequence.notFollowedBy && m_draw.percent(60))
        sequence.notWithin = span();
    if (m_draw.percent(25))
        sequence.window = window();
    return sequence;
}

rules::Step RandomSubjects::step(bool first)
{
    rules::Step step;
    step.facts = stepFacts();
    if (first)
        return step;
    if (m_draw.percent(35))
        step.within = span();
    if (m_draw.percent(20))
        step.after = span();
    if (m_draw.percent(25))
        step.without = stepFacts();
    return step;
}

rules::StepFacts RandomSubjects::stepFacts()
{
    rules::StepFacts facts;
    facts.facts = m_draw.percent(55) ? Facts::Events : (m_draw.percent(75) ? Facts::Orders : Facts::Lines);
    facts.countedOnly = m_draw.percent(50);
    if (facts.facts == Facts::Events && m_draw.percent(50))
        facts.where.children.emplace_back(filterOn("event.type"));
    else if (m_draw.percent(40))
        facts.where = filters(facts.facts, 1);
    return facts;
}

rules::Span RandomSubjects::span()
{
    static const std::vector<rules::Span> spans{
        {1, rules::SpanUnit::Minutes}, {30, rules::SpanUnit::Minutes}, {60, rules::SpanUnit::Minutes},
        {1, rules::SpanUnit::Hours},   {24, rules::SpanUnit::Hours},   {1, rules::SpanUnit::Days},
        {3, rules::SpanUnit::Days},    {30, rules::SpanUnit::Days},    {200, rules::SpanUnit::Days},
    };
    return m_draw.of(spans);
}

rules::RandomShare RandomSubjects::share()
{
    static const Words percents{"0", "10", "33.333333", "50", "66.6", "90", "100"};
    static const Words seeds{"", "spring", "A", "kış"};
    return {*parseDecimal(m_draw.of(percents)), m_draw.of(seeds)};
}

rules::Membership RandomSubjects::membership()
{
    const auto at =
        std::next(m_shop.segments.begin(), static_cast<std::ptrdiff_t>(m_draw.below(m_shop.segments.size())));
    // Another spelling of the same name.
    return {m_draw.percent(70) ? at->first : " " + at->first + "!"};
}

} // namespace dilim::test
