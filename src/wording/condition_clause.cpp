// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/condition_clause.h"

#include "wording/behaviour_clause.h"
#include "wording/field_clause.h"
#include "wording/field_phrases.h"
#include "wording/yes_no_clause.h"

namespace dilim::wording {
namespace {

using rules::Condition;

/// A clause for each kind of subject.
struct SubjectClause {
    const Condition &condition;
    const Speech &speech;

    QString operator()(const rules::CustomerField &subject) const
    {
        return fieldClause(subject.field, condition.op, condition.operands, speech);
    }
    QString operator()(const rules::Behaviour &) const { return behaviourClause(condition, speech); }
    QString operator()(const rules::Sequence &subject) const { return sequenceClause(subject, condition.op, speech); }
    QString operator()(const rules::Membership &subject) const
    {
        return membershipClause(subject, condition.op, speech);
    }
    QString operator()(const rules::RandomShare &subject) const { return shareClause(subject, condition.op, speech); }
};

} // namespace

QString conditionClause(const Condition &condition, const fields::Catalogue &catalogue, const rules::Context &context)
{
    const Speech speech{catalogue, context};
    const QString clause = std::visit(SubjectClause{condition, speech}, condition.subject);
    if (condition.per.empty())
        return clause;
    return speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1 within each %2"),
                      {clause, fieldNoun(catalogue, condition.per, context.language)});
}

} // namespace dilim::wording
