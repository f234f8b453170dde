// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/clause_groups.h"

#include "wording/formats.h"

#include <algorithm>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;
using rules::Match;
using enum Taken::Which;

Taken byAll(const std::vector<Taken> &children, const Speech &speech)
{
    bool none = false;
    const QStringList clauses = described(children, None, none);
    if (none)
        return {None};
    if (clauses.isEmpty())
        return {All};
    return {Described, clauses.size() == 1 ? clauses[0] : QString(u"(" + together(clauses, speech) + u")")};
}

Taken byAny(const std::vector<Taken> &children, const Speech &speech, Ending ending)
{
    bool all = false;
    const QStringList clauses = described(children, All, all);
    if (all)
        return {All};
    if (clauses.isEmpty())
        return {None};
    if (clauses.size() == 1)
        return {Described, clauses[0]};
    // Where "either" starts the alternatives, Turkish and Azerbaijani need the parentheses even at the end.
    const char *source = ending == Ending::Open ? QT_TRANSLATE_NOOP("Rule", "either %1, or %2")
                                                : QT_TRANSLATE_NOOP("Rule", "(either %1, or %2)");
    return {Described, speech.say("Rule", source, {clauses[0], either(clauses.sliced(1), speech)})};
}

Taken byNone(const std::vector<Taken> &children, const Speech &speech)
{
    bool all = false;
    const QStringList clauses = described(children, All, all);
    if (all)
        return {None};
    if (clauses.isEmpty())
        return {All};
    return {Described, negated(either(clauses, speech), speech)};
}

const char *quantifier(Match match)
{
    if (match == Match::AtLeast)
        return QT_TRANSLATE_NOOP("Rule", "for whom at least %1 of these hold: (%2)");
    if (match == Match::AtMost)
        return QT_TRANSLATE_NOOP("Rule", "for whom at most %1 of these hold: (%2)");
    return QT_TRANSLATE_NOOP("Rule", "for whom exactly %1 of these hold: (%2)");
}

/// So many of: children that take everything count for everybody, those that take nothing for nobody.
Taken byNumber(Match match, int number, const std::vector<Taken> &children, const Speech &speech)
{
    bool any = false;
    const QStringList clauses = described(children, All, any);
    const qsizetype wanted = number - std::ranges::count(children, All, &Taken::which);
    const bool tooMany = wanted > clauses.size();
    if (match == Match::AtLeast ? tooMany : wanted < 0 || (match == Match::Exactly && tooMany))
        return {None};
    if (match == Match::AtLeast ? wanted <= 0 : wanted >= clauses.size() && (match == Match::AtMost || !wanted))
        return {All};
    return {Described,
            speech.say("Rule", quantifier(match), {numberText(wanted, speech.language()), clauses.join(u"; "_s)})};
}

} // namespace

Taken combined(Match match, int number, const std::vector<Taken> &children, const Speech &speech, Ending ending)
{
    switch (match) {
    case Match::All:
        return byAll(children, speech);
    case Match::Any:
        return byAny(children, speech, ending);
    case Match::None:
        return byNone(children, speech);
    default:
        return byNumber(match, number, children, speech);
    }
}

QString together(const QStringList &clauses, const Speech &speech)
{
    return listText(clauses, Junction::And, speech.language());
}

QString either(const QStringList &clauses, const Speech &speech)
{
    QString text = clauses.value(0);
    for (qsizetype i = 1; i < clauses.size(); ++i)
        text = speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1, or %2"), {text, clauses[i]});
    return text;
}

QStringList described(const std::vector<Taken> &children, Taken::Which deciding, bool &decided)
{
    QStringList clauses;
    for (const Taken &child : children) {
        decided = decided || child.which == deciding;
        if (child.which == Described)
            clauses += child.words;
    }
    return clauses;
}

QString negated(const QString &clause, const Speech &speech)
{
    return speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "not among those (%1)"), {clause});
}

} // namespace dilim::wording
