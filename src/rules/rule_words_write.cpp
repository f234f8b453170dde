// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "rules/json_value.h"
#include "rules/names.h"
#include "rules/rule_words.h"
#include "rules/rule_words_cursor.h"
#include "rules/rule_words_vocabulary.h"

#include <algorithm>

namespace dilim::rules {
namespace {

using fields::Entity;

std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string text;
    for (const std::string &part : parts)
        text += (&part == &parts.front() ? "" : std::string(between)) + part;
    return text;
}

std::string daysText(int days)
{
    return std::to_string(days) + " days";
}

std::string spanText(const Span &span)
{
    return std::to_string(span.amount) + ' ' + std::string(spanWord(span.unit)) + (span.amount == 1 ? "" : "s");
}

std::string windowText(const Window &window)
{
    if (window.lastDays)
        return " in the last " + daysText(*window.lastDays);
    if (window.nextDays)
        return " in the next " + daysText(*window.nextDays);
    if (window.olderThanDays)
        return " older than " + daysText(*window.olderThanDays);
    if (window.period)
        return " in the period " + std::string(periodId(*window.period));
    return (window.first ? " from " + isoDate(*window.first) : "")
        + (window.last ? " to " + isoDate(*window.last) : "");
}

std::string groupWord(Match match, int number)
{
    std::string word(matchId(match));
    std::replace(word.begin(), word.end(), '_', ' ');
    return word + (takesNumber(match) ? ' ' + std::to_string(number) : "") + " of";
}

bool isNatural(Shape shape, std::size_t operands)
{
    switch (shape) {
    case Shape::None:
        return operands == 0;
    case Shape::One:
        return operands == 1;
    case Shape::Two:
        return operands == 2;
    case Shape::Many:
        break;
    }
    return operands > 0;
}

class Writer
{
public:
    Writer(const fields::Catalogue &catalogue, LineIds ids)
        : m_catalogue(catalogue)
        , m_ids(ids)
    {
    }

    std::string group(const Group &group, std::size_t indent) const
    {
        std::string text = line(groupWord(group.match, group.number), group.id, group.enabled, indent);
        for (const Node &child : group.children) {
            if (const auto *inner = std::get_if<Group>(&child)) {
                text += this->group(*inner, indent + 2);
            } else {
                const auto &condition = std::get<Condition>(child);
                text += line(conditionText(condition), condition.id, condition.enabled, indent + 2);
            }
        }
        return text;
    }

    std::string limit(const Limit &limit) const
    {
        std::string text = "limit " + std::to_string(limit.customers);
        if (!limit.by.empty())
            text += " by " + field(limit.by, Entity::Customer);
        if (!limit.greatestFirst)
            text += " least first";
        else if (!limit.by.empty())
            text += " greatest first";
        return text + '\n';
    }

private:
    std::string line(const std::string &content, const std::string &id, bool enabled, std::size_t indent) const
    {
        std::string text = std::string(indent, ' ') + (enabled ? "" : "off ") + content;
        if (m_ids == LineIds::Written)
            text += " #" + (isPlainId(id) ? id : quotedJson(id));
        return text + '\n';
    }

    std::string field(const std::string &id, Entity own) const
    {
        const fields::Field *known = m_catalogue.find(id);
        if (known && known->custom && isValidUtf8(known->name) && !matchKey(known->name).empty()
            && fieldsNamed(m_catalogue, own, known->name) == std::vector{known})
            return quotedJson(known->name);
        const std::string prefix = std::string(fields::fieldPrefix(own)) + '.';
        const std::string rest = id.starts_with(prefix) ? id.substr(prefix.size()) : std::string();
        if (isPlainWord(rest) && rest.find('.') == std::string::npos && !isReserved(rest))
            return rest;
        const bool plain = isPlainWord(id) && id.find('.') != std::string::npos;
        return plain ? id : '@' + quotedJson(id);
    }

    std::string value(const Value &value, const Operator &op, Entity own) const
    {
        if (const auto *text = std::get_if<std::string>(&value))
            return isPlainOperand(op, *text) ? *text : quotedJson(*text);
        if (const auto *number = std::get_if<Decimal>(&value))
            return decimalText(*number);
        if (const auto *date = std::get_if<Date>(&value))
            return isoDate(*date);
        if (const auto *moment = std::get_if<Moment>(&value))
            return isoMoment(*moment);
        return "field " + field(std::get<OtherField>(value).field, own);
    }

    std::string test(const std::string &opId, const std::vector<Value> &operands, Entity own) const
    {
        const Operator *op = findOperator(opId);
        if (!op)
            return {};
        std::vector<std::string> values;
        for (const Value &operand : operands)
            values.push_back(value(operand, *op, own));
        const OperatorWords &words = wordsOf(*op);
        std::vector<std::string> parts = words.before;
        if (!isNatural(op->shape, values.size()))
            parts.push_back('(' + joined(values, ", ") + ')');
        else if (!values.empty())
            parts.push_back(joined(values, op->shape == Shape::Two ? " and " : ", "));
        parts.insert(parts.end(), words.after.begin(), words.after.end());
        return ' ' + joined(parts, " ");
    }

    std::string many(const FilterGroup &group, Entity own) const
    {
        return groupWord(group.match, 0) + " ("
            + joined(filterTexts(group, own), group.match == Match::All ? " and " : " or ") + ')';
    }

    std::vector<std::string> filterTexts(const FilterGroup &group, Entity own) const
    {
        std::vector<std::string> texts;
        for (const auto &child : group.children) {
            if (const auto *filter = std::get_if<Filter>(&child))
                texts.push_back(field(filter->field, own) + test(filter->op, filter->operands, own));
            else
                texts.push_back(many(std::get<FilterGroup>(child), own));
        }
        return texts;
    }

    std::string filters(const FilterGroup &group, Entity own) const
    {
        const std::size_t size = group.children.size();
        const bool oneFilter = size == 1 && std::holds_alternative<Filter>(group.children.front());
        if (group.match == Match::All && (size > 1 || oneFilter))
            return joined(filterTexts(group, own), " and ");
        return many(group, own);
    }

    std::string where(const FilterGroup &group, Facts facts) const
    {
        return group == FilterGroup{} ? "" : " where " + filters(group, entityOf(facts));
    }

    std::string fact(const StepFacts &facts) const
    {
        return (facts.countedOnly ? "" : "any ") + std::string(factWord(facts.facts)) + where(facts.where, facts.facts);
    }

    std::string step(const Step &step) const
    {
        std::string text = fact(step.facts);
        if (step.within)
            text += " within " + spanText(*step.within);
        if (step.after)
            text += " after " + spanText(*step.after);
        if (step.without)
            text += " without " + fact(*step.without);
        return text;
    }

    std::string subject(const CustomerField &subject) const { return field(subject.field, Entity::Customer); }

    std::string subject(const Behaviour &behaviour) const
    {
        std::string text;
        if (behaviour.change != Change::None)
            text += behaviour.change == Change::Percent ? "percent change of " : "change of ";
        text += joined(measureWords()[static_cast<std::size_t>(behaviour.measure)].words, " ") + " of ";
        if (!behaviour.of.empty())
            text += field(behaviour.of, entityOf(behaviour.facts)) + " of ";
        if (behaviour.pick != Pick::Every)
            text += "the " + std::string(pickId(behaviour.pick)) + " of ";
        text += (behaviour.countedOnly ? "" : "all ") + std::string(factsId(behaviour.facts));
        text += where(behaviour.where, behaviour.facts);
        for (const FilterGroup &tree : behaviour.containing)
            text += " containing (" + filters(tree, Entity::OrderLine) + ')';
        return text + windowText(behaviour.window);
    }

    std::string subject(const Sequence &sequence) const
    {
        std::vector<std::string> steps;
        for (const Step &one : sequence.steps)
            steps.push_back(step(one));
        std::string text = "sequence: " + joined(steps, ", then ");
        if (sequence.notFollowedBy)
            text += ", not followed by " + fact(*sequence.notFollowedBy);
        if (sequence.notWithin)
            text += " within " + spanText(*sequence.notWithin);
        return text + windowText(sequence.window);
    }

    std::string subject(const Membership &membership) const { return "in segment " + quotedJson(membership.segment); }

    std::string subject(const RandomShare &share) const
    {
        return "in random share " + decimalText(share.percent) + " percent"
            + (share.seed.empty() ? "" : " seed " + quotedJson(share.seed));
    }

    std::string conditionText(const Condition &condition) const
    {
        std::string text = std::visit([&](const auto &asked) { return subject(asked); }, condition.subject);
        const bool isValue = std::holds_alternative<CustomerField>(condition.subject)
            || std::holds_alternative<Behaviour>(condition.subject);
        const bool plain = !isValue && condition.operands.empty();
        if (plain && condition.op == "is_no")
            text = "not " + text;
        else if (!plain || condition.op != "is_yes")
            text += test(condition.op, condition.operands, Entity::Customer);
        return text + (condition.per.empty() ? "" : " per " + field(condition.per, Entity::Customer));
    }

    const fields::Catalogue &m_catalogue; // not owned; outlives the writer
    LineIds m_ids = LineIds::LeftOut;
};

} // namespace

std::string ruleWords(const Rule &rule, const fields::Catalogue &catalogue, LineIds ids)
{
    const Writer writer(catalogue, ids);
    return writer.group(rule.root, 0) + (rule.limit ? writer.limit(*rule.limit) : "");
}

} // namespace dilim::rules
