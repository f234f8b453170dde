// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_operands.h"

#include "rules/names.h"

#include <algorithm>
#include <optional>

namespace dilim::test {
namespace {

using fields::ValueType;
using rules::Operand;
using rules::Operator;
using rules::Question;
using rules::Shape;
using rules::Value;
using Words = std::vector<std::string>;

// Pieces of the words of the shop, as people might type them.
const Words pieces{"an", "IS", "is", "ay", "com", "shoe", "34", "AZ", "az", "0", "kö", "ğd", "İs", "e", "A", "1"};
const Words patterns{"^A", "s$",     "(?i)istan",  "[0-9]{2}", "an|iz",  "\\d",        "ş",
                     "I",  "^.{4}$", "\\bcart\\b", "\\W",      "[ŞşİI]", "(?i)^[a-k]", "o+"};
const Words percents{"0", "10", "25", "33.333333", "50", "66.7", "90", "99.999999", "100"};

bool isNumber(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Money;
}

/// The lower of two operands first.
bool isBelow(const Value &a, const Value &b)
{
    if (const auto *number = std::get_if<Decimal>(&a))
        return compared(*number, std::get<Decimal>(b)) < 0;
    if (const auto *date = std::get_if<Date>(&a))
        return *date < std::get<Date>(b);
    return std::get<Moment>(a) < std::get<Moment>(b);
}

template <typename Names> std::string oneOf(Draw &draw, const Names &names)
{
    return std::string(names[draw.below(names.size())]);
}

} // namespace

RandomOperands::RandomOperands(Draw &draw, const RandomShop &shop)
    : m_draw(draw)
    , m_shop(shop)
    , m_edges(edgeMoments(shop.context))
{
}

DrawnTest RandomOperands::test(const Asking &asking)
{
    std::vector<const Operator *> fitting;
    for (const Operator &op : rules::operators()) {
        // "has a value" says little; it is drawn less often.
        const bool rare = op.question == Question::HasValue;
        if (op.fits(asking.type) && (asking.amongAll || !rules::isStanding(op)) && (!rare || m_draw.percent(30)))
            fitting.push_back(&op);
    }
    if (fitting.empty())
        fitting.push_back(rules::findOperator("has_value"));
    const Operator &op = *m_draw.of(fitting);
    return {std::string(op.id), operands(op, asking)};
}

std::vector<Value> RandomOperands::operands(const Operator &op, const Asking &asking)
{
    switch (op.shape) {
    case Shape::None:
        return {};
    case Shape::One:
        if (rules::takesOtherField(op) && !asking.others.empty() && m_draw.percent(20))
            return {rules::OtherField{m_draw.of(asking.others)}};
        return {operand(op, asking)};
    case Shape::Two: {
        Value a = operand(op, asking);
        Value b = operand(op, asking);
        while (b.index() != a.index())
            b = operand(op, asking);
        // Hours may go past midnight.
        const bool swap = op.operand != Operand::Hour && isBelow(b, a);
        return swap ? std::vector<Value>{b, a} : std::vector<Value>{a, b};
    }
    case Shape::Many:
        break;
    }
    std::vector<Value> values;
    for (int count = m_draw.between(1, 3); count > 0; --count)
        values.push_back(operand(op, asking));
    return values;
}

Value RandomOperands::operand(const Operator &op, const Asking &asking)
{
    switch (op.operand) {
    case Operand::OfField:
        return ofField(op, asking);
    case Operand::Days:
        return Decimal{days(), 0};
    case Operand::Count:
        return Decimal{m_draw.between(0, m_draw.percent(70) ? 4 : 30), 0};
    case Operand::Percent:
        return m_draw.percent(80) ? *parseDecimal(m_draw.of(percents)) : Decimal{m_draw.between(0, 1000), 1};
    case Operand::Hour:
        return Decimal{m_draw.between(0, 23), 0};
    case Operand::MonthDay:
        return Decimal{m_draw.percent(60) ? civilFromDays(date().days).day : m_draw.between(1, 31), 0};
    case Operand::Pattern:
        return m_draw.of(patterns);
    case Operand::PeriodName:
        return std::string(rules::namedPeriods()[m_draw.below(rules::namedPeriods().size())].id);
    case Operand::WeekdayName:
        return oneOf(m_draw, rules::weekdayIds());
    case Operand::MonthName: {
        const auto month = static_cast<std::size_t>(civilFromDays(date().days).month);
        return m_draw.percent(60) ? std::string(rules::monthIds()[month - 1]) : oneOf(m_draw, rules::monthIds());
    }
    }
    return {};
}

Value RandomOperands::ofField(const Operator &op, const Asking &asking)
{
    if (isNumber(asking.type))
        return number(asking.field);
    if (asking.type == ValueType::Date)
        return date();
    if (asking.type == ValueType::Moment)
        return m_draw.percent(60) ? Value(date()) : Value(moment());
    const bool part =
        op.question == Question::Contains || op.question == Question::StartsWith || op.question == Question::EndsWith;
    return part && m_draw.percent(70) ? m_draw.of(pieces) : word(asking.field);
}

/// A word of the field's column, else some word.
std::string RandomOperands::word(const std::string &field)
{
    const std::string cell = cellOf(field);
    const std::string first = cell.substr(0, cell.find('|'));
    return first.empty() ? m_draw.of(pieces) : first;
}

/// A value of the field's column or a small number, exactly or a hair beside it.
Decimal RandomOperands::number(const std::string &field)
{
    const std::optional<Decimal> found = parseDecimal(cellOf(field));
    Decimal number = found && m_draw.percent(60) ? *found : Decimal{m_draw.between(-1, 8), 0};
    if (m_draw.percent(20))
        number = {*rescaled(number, 6) + m_draw.between(-1, 1), 6};
    if (m_draw.percent(15))
        number = {m_draw.between(-5, 130), 0};
    return number;
}

Date RandomOperands::date()
{
    return {m_shop.context.today.days - m_draw.between(-2, m_draw.percent(60) ? 8 : 100)};
}

Moment RandomOperands::moment()
{
    return *parseIsoMoment(m_draw.of(m_edges));
}

int RandomOperands::days()
{
    static const std::vector<int> usual{1, 2, 3, 7, 30, 90, 60, 120};
    return m_draw.of(usual);
}

std::string RandomOperands::cellOf(const std::string &field)
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

} // namespace dilim::test
