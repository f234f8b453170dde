// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_words_filters.h"

#include "rules/bind.h"
#include "rules/names.h"

#include <string_view>
#include <utility>

namespace dilim::rules {

using fields::Entity;
using Kind = Token::Kind;

namespace {

/// Whether a comma is followed by another value.
bool beginsValue(const Token &token, const Operator &op)
{
    return token.kind == Kind::Text || token.kind == Kind::Literal
        || (token.kind == Kind::Word && isPlainOperand(op, token.text));
}

/// The symbol of the grammar that an operand is.
std::string_view operandSymbol(const Operator &op)
{
    switch (op.operand) {
    case Operand::PeriodName:
        return "period";
    case Operand::WeekdayName:
        return "weekday";
    case Operand::MonthName:
        return "month";
    case Operand::OfField:
    case Operand::Pattern:
        return takesWords(op) ? "text" : "value";
    default:
        return "number";
    }
}

} // namespace

std::string FilterReader::field(Entity own)
{
    if (m_cursor.takeSymbol('@'))
        return m_cursor.expect(Kind::Text, "text");
    if (m_cursor.isAt(Kind::Text))
        return namedField(own);
    const Token &word = m_cursor.token();
    const bool full = word.text.find('.') != std::string::npos;
    if (word.kind != Kind::Word || (!full && isReserved(word.text))) {
        m_cursor.fail("field");
        return {};
    }
    const std::string id = m_cursor.expect(Kind::Word, "field");
    return full ? id : std::string(fields::fieldPrefix(own)) + '.' + id;
}

std::string FilterReader::namedField(Entity own)
{
    const std::string &name = m_cursor.token().text;
    const std::vector<const fields::Field *> found = fieldsNamed(m_catalogue, own, name);
    if (found.size() == 1) {
        m_cursor.expect(Kind::Text, "field");
        return found.front()->id;
    }
    m_cursor.failWith(found.empty() ? "rule.words_no_field" : "rule.words_same_name", {name});
    return {};
}

const OperatorWords *FilterReader::operatorHere() const
{
    const OperatorWords *longest = nullptr;
    for (const OperatorWords &words : operatorWords()) {
        if (m_cursor.isAt(words.before) && (!longest || words.before.size() > longest->before.size()))
            longest = &words;
    }
    return longest;
}

bool FilterReader::isAtOperator() const
{
    return operatorHere() != nullptr;
}

void FilterReader::test(std::string &opId, std::vector<Value> &operands, Entity own)
{
    const OperatorWords *words = operatorHere();
    if (!words) {
        m_cursor.fail("operator");
        return;
    }
    m_cursor.takeWords(words->before);
    opId = words->op->id;
    if (m_cursor.takeSymbol('('))
        operands = listInParentheses(*words->op, own);
    else
        operands = naturalOperands(*words->op, own);
    for (const std::string &word : words->after)
        m_cursor.expectWord(word);
}

std::vector<Value> FilterReader::listInParentheses(const Operator &op, Entity own)
{
    std::vector<Value> values;
    while (!m_cursor.isAtSymbol(')') && !m_cursor.error()) {
        if (!values.empty())
            m_cursor.expectSymbol(',');
        values.push_back(value(op, own));
    }
    m_cursor.expectSymbol(')');
    return values;
}

std::vector<Value> FilterReader::naturalOperands(const Operator &op, Entity own)
{
    if (op.shape == Shape::None)
        return {};
    std::vector<Value> values{value(op, own)};
    if (op.shape == Shape::Two) {
        m_cursor.expectWord("and");
        values.push_back(value(op, own));
    }
    while (op.shape == Shape::Many && m_cursor.isAtSymbol(',') && beginsValue(m_cursor.next(), op)) {
        m_cursor.takeSymbol(',');
        values.push_back(value(op, own));
    }
    return values;
}

Value FilterReader::value(const Operator &op, Entity own)
{
    if (takesOtherField(op) && m_cursor.takeWord("field"))
        return OtherField{field(own)};
    if (takesWords(op)) {
        const bool plain = m_cursor.isAt(Kind::Word) && isPlainOperand(op, m_cursor.token().text);
        return m_cursor.expect(plain ? Kind::Word : Kind::Text, operandSymbol(op));
    }
    const std::string &text = m_cursor.token().text;
    std::optional<Value> found;
    if (const std::optional<Decimal> number = parseDecimal(text))
        found = *number;
    else if (const std::optional<Date> date = parseIsoDate(text))
        found = *date;
    else if (const std::optional<Moment> moment = parseIsoMoment(text))
        found = *moment;
    if (!found || !m_cursor.isAt(Kind::Literal)) {
        m_cursor.fail(operandSymbol(op));
        return {};
    }
    m_cursor.expect(Kind::Literal, "value");
    return *found;
}

std::optional<Match> FilterReader::manyHere() const
{
    for (const Match match : {Match::All, Match::Any, Match::None}) {
        if (m_cursor.isAtWord(matchId(match)) && m_cursor.isAtWord("of", 1))
            return match;
    }
    return std::nullopt;
}

FilterGroup FilterReader::many(Match match, Entity own, std::size_t depth)
{
    if (depth > maxFilterDepth) {
        m_cursor.failAs({"rule.words_too_deep", {std::to_string(m_cursor.line()), std::to_string(maxFilterDepth)}});
        return {};
    }
    m_cursor.expectWords({matchId(match), "of"});
    m_cursor.expectSymbol('(');
    FilterGroup group;
    group.match = match;
    while (!m_cursor.isAtSymbol(')') && !m_cursor.error()) {
        if (!group.children.empty())
            m_cursor.expectWord(match == Match::All ? "and" : "or");
        addFilter(group, own, depth);
    }
    m_cursor.expectSymbol(')');
    return group;
}

void FilterReader::addFilter(FilterGroup &group, Entity own, std::size_t depth)
{
    if (const std::optional<Match> match = manyHere()) {
        group.children.emplace_back(many(*match, own, depth + 1));
        return;
    }
    Filter filter;
    filter.field = field(own);
    test(filter.op, filter.operands, own);
    group.children.emplace_back(std::move(filter));
}

FilterGroup FilterReader::filters(Entity own)
{
    if (const std::optional<Match> match = manyHere()) {
        // Alone it is the outermost group itself, else the first of an All of, one deeper.
        const Cursor start = m_cursor;
        FilterGroup alone = many(*match, own, 1);
        if (!m_cursor.isAtWord("and"))
            return alone;
        m_cursor = start;
    }
    FilterGroup group;
    addFilter(group, own, 1);
    while (m_cursor.takeWord("and"))
        addFilter(group, own, 1);
    return group;
}

} // namespace dilim::rules
