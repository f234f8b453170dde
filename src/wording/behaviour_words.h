// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/clause_words.h"
#include "wording/fact_words.h"

namespace dilim::wording {

/// A condition with a behaviour, and how to speak of it.
struct BehaviourSpeaker {
    const rules::Condition &condition;
    const rules::Behaviour &behaviour;
    const Speech &speech;

    [[nodiscard]] const FactWords &words() const { return factWords(behaviour.facts, behaviour.countedOnly); }
    [[nodiscard]] Comparison comparison(Family family, fields::ValueType type) const
    {
        return {family, type, condition.op, condition.operands, speech};
    }
    /// The facts with their filters: "purchases whose sales channel is Web".
    [[nodiscard]] QString filtered(const QString &noun) const;
    /// The same in the window.
    [[nodiscard]] QString facts(const char *context, const char *noun) const;
    /// The first or last fact, in the window: "last purchase"; with filters "last purchase, if one whose ...,".
    [[nodiscard]] QString single(rules::Pick which) const;
};

/// The value that a behaviour computes, as what belongs to a person: "average amount of purchases in the last 90 days",
/// "son 90 gündeki alışverişlerinin ortalama tutarı", and the family and type of its values.
struct MeasureWords {
    QString phrase{};
    Family family = Family::Number;
    fields::ValueType type = fields::ValueType::Number;
};
[[nodiscard]] MeasureWords measureWords(const BehaviourSpeaker &speaker);

/// "who made at least 3 purchases", "who opened an e-mail at least 3 times", "who never bought category Shoes"; empty
/// where the operator has no words for an amount, or the count is not simply one.
[[nodiscard]] QString countClause(const BehaviourSpeaker &speaker);

} // namespace dilim::wording
