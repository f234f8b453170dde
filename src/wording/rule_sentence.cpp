// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/rule_sentence.h"

#include "wording/clause_groups.h"
#include "wording/condition_clause.h"
#include "wording/limit_text.h"
#include "wording/word_endings.h"

#include <vector>

namespace dilim::wording {
namespace {

using rules::Condition;
using rules::Group;
using rules::Match;
using Which = Taken::Which;

Taken taken(const Group &group, const Speech &speech, int depth, bool last);

/// What the switched-on children of a group take.
std::vector<Taken> childrenOf(const Group &group, const Speech &speech, int depth)
{
    std::vector<Taken> list;
    for (std::size_t i = 0; i < group.children.size(); ++i) {
        const bool last = i + 1 == group.children.size();
        if (const auto *condition = std::get_if<Condition>(&group.children[i])) {
            if (condition->enabled)
                list.push_back({Which::Described, conditionClause(*condition, speech.catalogue, speech.context)});
        } else if (const Group &child = std::get<Group>(group.children[i]); child.enabled) {
            list.push_back(taken(child, speech, depth + 1, last));
        }
    }
    return list;
}

/// A group inside another one; `last` if nothing follows it there. Parentheses show where it ends, unless it is the
/// end.
Taken taken(const Group &group, const Speech &speech, int depth, bool last)
{
    return combined(group.match, group.number, childrenOf(group, speech, depth), speech,
                    last && depth == 1 ? Ending::Open : Ending::Closed);
}

/// The root of a rule, taken apart: who is in, and who is out nevertheless.
struct Sentence {
    bool nobody = false;
    QStringList included{};
    QStringList excluded{};
    Match match = Match::All;
};

void exclude(Sentence &sentence, const std::vector<Taken> &children)
{
    bool everybody = false;
    sentence.excluded += described(children, Which::All, everybody);
    sentence.nobody = sentence.nobody || everybody;
}

/// All of: None-of groups among its lines become the exclusions at the end of the sentence.
Sentence sentenceOfAll(const Group &root, const Speech &speech)
{
    Sentence sentence;
    Group rest;
    rest.match = Match::All;
    for (const rules::Node &node : root.children) {
        const auto *group = std::get_if<Group>(&node);
        if (group && group->enabled && group->match == Match::None)
            exclude(sentence, childrenOf(*group, speech, 1));
        else
            rest.children.push_back(node);
    }
    bool nobody = false;
    sentence.included = described(childrenOf(rest, speech, 0), Which::None, nobody);
    sentence.nobody = sentence.nobody || nobody;
    return sentence;
}

Sentence sentenceOfAny(const Group &root, const Speech &speech)
{
    Sentence sentence;
    sentence.match = Match::Any;
    bool everybody = false;
    sentence.included = described(childrenOf(root, speech, 0), Which::All, everybody);
    sentence.nobody = !everybody && sentence.included.isEmpty();
    if (everybody)
        sentence.included.clear();
    return sentence;
}

Sentence sentenceOfNumber(const Group &root, const Speech &speech)
{
    const Taken people = taken(root, speech, 0, true);
    Sentence sentence;
    sentence.nobody = people.which == Which::None;
    if (people.which == Which::Described)
        sentence.included += people.words;
    return sentence;
}

Sentence sentenceOf(const Group &root, const Speech &speech)
{
    if (!root.enabled)
        return {};
    switch (root.match) {
    case Match::All:
        return sentenceOfAll(root, speech);
    case Match::Any:
        return sentenceOfAny(root, speech);
    case Match::None:
        break;
    default:
        return sentenceOfNumber(root, speech);
    }
    Sentence sentence;
    exclude(sentence, childrenOf(root, speech, 0));
    return sentence;
}

QString worded(const Sentence &sentence, const Speech &speech)
{
    const QString in =
        sentence.match == Match::Any ? either(sentence.included, speech) : together(sentence.included, speech);
    if (sentence.excluded.isEmpty())
        return in.isEmpty() ? speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "All customers"))
                            : speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "Customers %1"), {in});
    const QString out = asPeople(either(sentence.excluded, speech), speech.language());
    return in.isEmpty() ? speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "All customers, but nobody %1"), {out})
                        : speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "Customers %1; but nobody %2"), {in, out});
}

} // namespace

QString ruleSentence(const rules::Rule &rule, const fields::Catalogue &catalogue, const rules::Context &context)
{
    const Speech speech{catalogue, context};
    const Sentence sentence = sentenceOf(rule.root, speech);
    if (sentence.nobody)
        return speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "Nobody."));
    const QString people = capitalised(worded(sentence, speech), context.language);
    return rule.limit
        ? speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1; %2."), {people, limitText(*rule.limit, speech)})
        : speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1."), {people});
}

} // namespace dilim::wording
