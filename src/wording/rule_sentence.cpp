// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/rule_sentence.h"

#include "wording/behaviour_clause.h"
#include "wording/clause_words.h"
#include "wording/field_phrases.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <vector>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;
using rules::Condition;
using rules::Group;
using rules::Match;

/// Whom a line of a rule takes: everybody or nobody (empty groups), or those that its words describe.
struct Taken {
    enum class Who : std::uint8_t { Everybody, Nobody, Described } who = Who::Described;
    QString words{};
};

struct Speaker {
    const fields::Catalogue &catalogue;
    const rules::Context &context;

    [[nodiscard]] QString say(const char *source, const QStringList &values) const
    {
        return filled(translated(context.language, "Rule", source), values);
    }
};

/// "A and B": clauses of an All of.
QString together(const QStringList &clauses, const Speaker &speaker)
{
    return listText(clauses, Junction::And, speaker.context.language);
}

/// "A, or B": clauses of an Any of; other words than between values, so that both can stand in one sentence.
QString either(const QStringList &clauses, const Speaker &speaker)
{
    QString text = clauses.value(0);
    for (qsizetype i = 1; i < clauses.size(); ++i)
        text = speaker.say(QT_TRANSLATE_NOOP("Rule", "%1, or %2"), {text, clauses[i]});
    return text;
}

QString inParentheses(const QString &text)
{
    return u"(" + text + u")";
}

Taken taken(const Group &group, const Speaker &speaker, int depth, bool last);

/// What the switched-on children of a group take, with those left out that cannot matter to it.
std::vector<Taken> childrenOf(const Group &group, const Speaker &speaker, int depth)
{
    std::vector<Taken> list;
    for (std::size_t i = 0; i < group.children.size(); ++i) {
        const bool last = i + 1 == group.children.size();
        if (const auto *condition = std::get_if<Condition>(&group.children[i])) {
            if (condition->enabled)
                list.push_back(
                    {Taken::Who::Described, conditionClause(*condition, speaker.catalogue, speaker.context)});
        } else if (const Group &child = std::get<Group>(group.children[i]); child.enabled) {
            list.push_back(taken(child, speaker, depth + 1, last));
        }
    }
    return list;
}

/// The children that describe somebody; `decided` is set if one of them decides for the whole group.
QStringList described(const std::vector<Taken> &children, Taken::Who deciding, bool &decided)
{
    QStringList clauses;
    for (const Taken &child : children) {
        decided = decided || child.who == deciding;
        if (child.who == Taken::Who::Described)
            clauses += child.words;
    }
    return clauses;
}

Taken takenByAll(const std::vector<Taken> &children, const Speaker &speaker)
{
    bool nobody = false;
    const QStringList clauses = described(children, Taken::Who::Nobody, nobody);
    if (nobody)
        return {Taken::Who::Nobody};
    if (clauses.isEmpty())
        return {Taken::Who::Everybody};
    return {Taken::Who::Described, clauses.size() == 1 ? clauses[0] : inParentheses(together(clauses, speaker))};
}

Taken takenByAny(const std::vector<Taken> &children, const Speaker &speaker, bool open)
{
    bool everybody = false;
    const QStringList clauses = described(children, Taken::Who::Everybody, everybody);
    if (everybody)
        return {Taken::Who::Everybody};
    if (clauses.isEmpty())
        return {Taken::Who::Nobody};
    if (clauses.size() == 1)
        return {Taken::Who::Described, clauses[0]};
    // Where "either" starts the alternatives, Turkish and Azerbaijani need the parentheses even at the end.
    const char *source =
        open ? QT_TRANSLATE_NOOP("Rule", "either %1, or %2") : QT_TRANSLATE_NOOP("Rule", "(either %1, or %2)");
    return {Taken::Who::Described, speaker.say(source, {clauses[0], either(clauses.sliced(1), speaker)})};
}

Taken takenByNone(const std::vector<Taken> &children, const Speaker &speaker)
{
    bool everybody = false;
    const QStringList clauses = described(children, Taken::Who::Everybody, everybody);
    if (everybody)
        return {Taken::Who::Nobody};
    if (clauses.isEmpty())
        return {Taken::Who::Everybody};
    return {Taken::Who::Described,
            speaker.say(QT_TRANSLATE_NOOP("Rule", "not among those (%1)"), {either(clauses, speaker)})};
}

/// A group inside another one; `last` if nothing follows it there. Parentheses show where it ends, unless it is the
/// end.
Taken taken(const Group &group, const Speaker &speaker, int depth, bool last)
{
    const std::vector<Taken> children = childrenOf(group, speaker, depth);
    switch (group.match) {
    case Match::All:
        return takenByAll(children, speaker);
    case Match::Any:
        return takenByAny(children, speaker, last && depth == 1);
    case Match::None:
        break;
    }
    return takenByNone(children, speaker);
}

/// "olanlar" for "olan": the clause as a word for people. Turkish and Azerbaijani end every clause with a participle
/// in -n, which takes the plural, or in -miş, which leans on "olanlar".
QString asPeople(const QString &clause, std::string_view language)
{
    if (language != "tr" && language != "az")
        return clause;
    if (!clause.endsWith(u'n'))
        return clause + u" olanlar";
    for (qsizetype i = clause.size() - 1; i >= 0; --i) {
        if (QStringView(u"aıou").contains(clause[i]))
            return clause + u"lar";
        if (QStringView(u"eəiöü").contains(clause[i]))
            return clause + (language == "az" ? u"lər"_s : u"ler"_s);
    }
    return clause + u"lar";
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
    sentence.excluded += described(children, Taken::Who::Everybody, everybody);
    sentence.nobody = sentence.nobody || everybody;
}

/// All of: None-of groups among its lines become the exclusions at the end of the sentence.
Sentence sentenceOfAll(const Group &root, const Speaker &speaker)
{
    Sentence sentence;
    Group rest;
    rest.match = Match::All;
    for (const rules::Node &node : root.children) {
        const auto *group = std::get_if<Group>(&node);
        if (group && group->enabled && group->match == Match::None)
            exclude(sentence, childrenOf(*group, speaker, 1));
        else
            rest.children.push_back(node);
    }
    bool nobody = false;
    sentence.included = described(childrenOf(rest, speaker, 0), Taken::Who::Nobody, nobody);
    sentence.nobody = sentence.nobody || nobody;
    return sentence;
}

Sentence sentenceOfAny(const Group &root, const Speaker &speaker)
{
    Sentence sentence;
    sentence.match = Match::Any;
    bool everybody = false;
    sentence.included = described(childrenOf(root, speaker, 0), Taken::Who::Everybody, everybody);
    sentence.nobody = !everybody && sentence.included.isEmpty();
    if (everybody)
        sentence.included.clear();
    return sentence;
}

Sentence sentenceOf(const Group &root, const Speaker &speaker)
{
    if (!root.enabled)
        return {};
    if (root.match == Match::All)
        return sentenceOfAll(root, speaker);
    if (root.match == Match::Any)
        return sentenceOfAny(root, speaker);
    Sentence sentence;
    exclude(sentence, childrenOf(root, speaker, 0));
    return sentence;
}

QString worded(const Sentence &sentence, const Speaker &speaker)
{
    if (sentence.nobody)
        return speaker.say(QT_TRANSLATE_NOOP("Rule", "Nobody."), {});
    const QString in =
        sentence.match == Match::Any ? either(sentence.included, speaker) : together(sentence.included, speaker);
    if (sentence.excluded.isEmpty())
        return in.isEmpty() ? speaker.say(QT_TRANSLATE_NOOP("Rule", "All customers."), {})
                            : speaker.say(QT_TRANSLATE_NOOP("Rule", "Customers %1."), {in});
    const QString out = asPeople(either(sentence.excluded, speaker), speaker.context.language);
    return in.isEmpty() ? speaker.say(QT_TRANSLATE_NOOP("Rule", "All customers, but nobody %1."), {out})
                        : speaker.say(QT_TRANSLATE_NOOP("Rule", "Customers %1; but nobody %2."), {in, out});
}

} // namespace

QString conditionClause(const Condition &condition, const fields::Catalogue &catalogue, const rules::Context &context)
{
    if (condition.behaviour)
        return behaviourClause(condition, catalogue, context);
    const fields::Field *field = catalogue.find(condition.field);
    const fields::ValueType type = field ? field->type : fields::ValueType::Text;
    return whoseClause(fieldPhrase(catalogue, condition.field, context.language),
                       {familyOf(type), type, condition.op, condition.operands, context});
}

QString ruleSentence(const rules::Rule &rule, const fields::Catalogue &catalogue, const rules::Context &context)
{
    const Speaker speaker{catalogue, context};
    return capitalised(worded(sentenceOf(rule.root, speaker), speaker), context.language);
}

} // namespace dilim::wording
