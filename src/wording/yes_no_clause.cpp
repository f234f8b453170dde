// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/yes_no_clause.h"

#include "wording/clause_groups.h"
#include "wording/formats.h"

namespace dilim::wording {

QString amongClause(const QString &clause, std::string_view op, const Speech &speech)
{
    if (op == "is_yes")
        return clause;
    if (op == "has_value")
        return speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "for whom it is known whether they are among those (%1)"),
                          {clause});
    if (op == "has_no_value")
        return speech.say(
            "Rule", QT_TRANSLATE_NOOP("Rule", "for whom it is not known whether they are among those (%1)"), {clause});
    return negated(clause, speech);
}

QString membershipClause(const rules::Membership &membership, std::string_view op, const Speech &speech)
{
    const QStringList name{QString::fromStdString(membership.segment)};
    if (op == "is_no")
        return speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "who are not in the segment “%1”"), name);
    return amongClause(speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "who are in the segment “%1”"), name), op, speech);
}

QString shareClause(const rules::RandomShare &share, std::string_view op, const Speech &speech)
{
    const QString percent = percentText(share.percent, speech.language());
    const QString draw = share.seed.empty() ? speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "random %1"), {percent})
                                            : speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "random %1 “%2”"),
                                                         {percent, QString::fromStdString(share.seed)});
    if (op == "is_no")
        return speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "who are not in the %1"), {draw});
    return amongClause(speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "who are in the %1"), {draw}), op, speech);
}

} // namespace dilim::wording
