// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_words_line.h"

#include "rules/names.h"
#include "rules/rule_words_filters.h"
#include "rules/rule_words_vocabulary.h"

#include <algorithm>
#include <array>

namespace dilim::rules {
namespace {

using fields::Entity;
using Kind = Token::Kind;

constexpr std::array allFacts{Facts::Orders, Facts::Lines, Facts::Events};

/// Reads one condition.
class LineReader
{
public:
    LineReader(Cursor &cursor, const fields::Catalogue &catalogue)
        : m_cursor(cursor)
        , m_catalogue(catalogue)
        , m_filters(cursor, catalogue)
    {
    }

    Condition condition()
    {
        Condition condition;
        const bool isNot = m_cursor.takeWord("not");
        if (isNot || m_cursor.isAtWord("in") || m_cursor.isAtWord("sequence")) {
            condition.subject = happened();
            if (isNot || !m_filters.isAtOperator())
                condition.op = isNot ? "is_no" : "is_yes";
            else
                m_filters.test(condition.op, condition.operands, Entity::Customer);
        } else {
            if (isAtBehaviour())
                condition.subject = behaviour();
            else
                condition.subject = CustomerField{m_filters.field(Entity::Customer)};
            m_filters.test(condition.op, condition.operands, Entity::Customer);
        }
        if (m_cursor.takeWord("per"))
            condition.per = m_filters.field(Entity::Customer);
        return condition;
    }

private:
    FilterGroup where(Facts facts)
    {
        return m_cursor.takeWord("where") ? m_filters.filters(entityOf(facts)) : FilterGroup{};
    }

    std::optional<Span> span(std::string_view word)
    {
        if (!m_cursor.takeWord(word))
            return std::nullopt;
        const auto amount = static_cast<int>(m_cursor.wholeNumber(1, maxSpan));
        for (const SpanUnit unit : {SpanUnit::Minutes, SpanUnit::Hours, SpanUnit::Days}) {
            if (m_cursor.takeWord(spanWord(unit)) || m_cursor.takeWord(spanUnitId(unit)))
                return Span{amount, unit};
        }
        m_cursor.fail("\"days\"");
        return std::nullopt;
    }

    int days()
    {
        const auto number = static_cast<int>(m_cursor.wholeNumber(1, maxDays));
        m_cursor.expectWord("days");
        return number;
    }

    Date date()
    {
        const std::optional<Date> date = parseIsoDate(m_cursor.token().text);
        if (!date || !m_cursor.isAt(Kind::Literal)) {
            m_cursor.fail("date");
            return {};
        }
        m_cursor.expect(Kind::Literal, "date");
        return *date;
    }

    Window window()
    {
        Window window;
        if (m_cursor.takeWords({"in", "the", "last"})) {
            window.lastDays = days();
        } else if (m_cursor.takeWords({"in", "the", "next"})) {
            window.nextDays = days();
        } else if (m_cursor.takeWords({"in", "the", "period"})) {
            window.period = periodFromId(m_cursor.token().text);
            if (!window.period)
                m_cursor.fail("period");
            m_cursor.expect(Kind::Word, "period");
        } else if (m_cursor.takeWords({"older", "than"})) {
            window.olderThanDays = days();
        } else {
            if (m_cursor.takeWord("from"))
                window.first = date();
            if (m_cursor.takeWord("to"))
                window.last = date();
        }
        return window;
    }

    const MeasureWords *measureHere() const
    {
        const MeasureWords *longest = nullptr;
        for (const MeasureWords &measure : measureWords()) {
            if (m_cursor.isAt(measure.words) && (!longest || measure.words.size() > longest->words.size()))
                longest = &measure;
        }
        return longest;
    }

    bool isAtBehaviour() const { return m_cursor.isAtWord("change") || m_cursor.isAtWord("percent") || measureHere(); }

    bool isAtFacts() const
    {
        return m_cursor.isAtWord("the") || m_cursor.isAtWord("all")
            || std::any_of(allFacts.begin(), allFacts.end(), [this](Facts f) { return m_cursor.isAtWord(factsId(f)); });
    }

    Facts facts(std::string_view (*wordOf)(Facts))
    {
        for (const Facts facts : allFacts) {
            if (m_cursor.takeWord(wordOf(facts)))
                return facts;
        }
        m_cursor.fail('"' + std::string(wordOf(Facts::Orders)) + '"');
        return Facts::Orders;
    }

    Behaviour behaviour()
    {
        Behaviour behaviour;
        if (m_cursor.takeWords({"percent", "change", "of"}))
            behaviour.change = Change::Percent;
        else if (m_cursor.takeWords({"change", "of"}))
            behaviour.change = Change::Difference;
        if (const MeasureWords *measure = measureHere()) {
            behaviour.measure = measure->measure;
            m_cursor.takeWords(measure->words);
        } else {
            m_cursor.fail("measure");
        }
        m_cursor.expectWord("of");
        // The field's facts, whose name it may leave out, stand behind it.
        const bool hasField = !isAtFacts();
        Cursor atField = m_cursor;
        if (hasField)
            passField();
        pickedFacts(behaviour);
        if (hasField) {
            behaviour.of = FilterReader(atField, m_catalogue).field(entityOf(behaviour.facts));
            if (atField.error())
                m_cursor.failAs(*atField.error());
        }
        behaviour.where = where(behaviour.facts);
        while (m_cursor.takeWord("containing")) {
            m_cursor.expectSymbol('(');
            behaviour.containing.push_back(m_filters.filters(Entity::OrderLine));
            m_cursor.expectSymbol(')');
        }
        behaviour.window = window();
        return behaviour;
    }

    void passField()
    {
        if (m_cursor.takeSymbol('@') || m_cursor.isAt(Kind::Text))
            m_cursor.expect(Kind::Text, "text");
        else
            m_cursor.expect(Kind::Word, "field");
        m_cursor.expectWord("of");
    }

    void pickedFacts(Behaviour &behaviour)
    {
        if (m_cursor.takeWord("the")) {
            const std::optional<Pick> pick = pickFromId(m_cursor.expect(Kind::Word, "\"first\""));
            if (!pick || *pick == Pick::Every)
                m_cursor.fail("\"first\"");
            behaviour.pick = pick.value_or(Pick::Every);
            m_cursor.expectWord("of");
        }
        behaviour.countedOnly = !m_cursor.takeWord("all");
        behaviour.facts = facts(factsId);
    }

    StepFacts fact()
    {
        StepFacts fact;
        fact.countedOnly = !m_cursor.takeWord("any");
        fact.facts = facts(factWord);
        fact.where = where(fact.facts);
        return fact;
    }

    Step step()
    {
        Step step;
        step.facts = fact();
        step.within = span("within");
        step.after = span("after");
        if (m_cursor.takeWord("without"))
            step.without = fact();
        return step;
    }

    Subject happened()
    {
        if (m_cursor.takeWords({"in", "segment"}))
            return Membership{m_cursor.expect(Kind::Text, "text")};
        if (m_cursor.takeWords({"in", "random", "share"})) {
            RandomShare share{m_cursor.number({0, 0}, {100, 0}), {}};
            m_cursor.expectWord("percent");
            if (m_cursor.takeWord("seed"))
                share.seed = m_cursor.expect(Kind::Text, "text");
            return share;
        }
        if (m_cursor.takeWord("sequence"))
            return sequence();
        m_cursor.fail("\"in segment\"");
        return Membership{};
    }

    Sequence sequence()
    {
        m_cursor.expectSymbol(':');
        Sequence sequence;
        sequence.steps.push_back(step());
        while (m_cursor.takeSymbol(',')) {
            if (m_cursor.takeWord("then")) {
                sequence.steps.push_back(step());
                continue;
            }
            m_cursor.expectWords({"not", "followed", "by"});
            sequence.notFollowedBy = fact();
            sequence.notWithin = span("within");
            break;
        }
        sequence.window = window();
        return sequence;
    }

    Cursor &m_cursor; // not owned; outlives the reader
    const fields::Catalogue &m_catalogue; // not owned; outlives the reader
    FilterReader m_filters;
};

} // namespace

Condition conditionAt(Cursor &cursor, const fields::Catalogue &catalogue)
{
    return LineReader(cursor, catalogue).condition();
}

std::string customerFieldAt(Cursor &cursor, const fields::Catalogue &catalogue)
{
    return FilterReader(cursor, catalogue).field(Entity::Customer);
}

} // namespace dilim::rules
