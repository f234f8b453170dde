// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/speech.h"

#include <cstdint>
#include <vector>

/// How clauses of a sentence are joined: the same for lines of a rule and for filters of facts.
namespace dilim::wording {

/// What a clause takes: everything or nothing (empty groups), or those that its words describe.
struct Taken {
    enum class Which : std::uint8_t { All, None, Described } which = Which::Described;
    QString words{};
};

/// Whether alternatives may stand without parentheses, because nothing follows them.
enum class Ending : std::uint8_t { Open, Closed };

/// A group of clauses as one clause: "(whose city is Bakı and whose device is mobile)", "not among those (...)", "for
/// whom at least 2 of these hold: (...; ...)". Clauses that take everything or nothing leave no words.
[[nodiscard]] Taken combined(rules::Match match, int number, const std::vector<Taken> &children, const Speech &speech,
                             Ending ending = Ending::Closed);

/// "A, B and C".
[[nodiscard]] QString together(const QStringList &clauses, const Speech &speech);
/// "A, or B": other words than between values, so that both can stand in one sentence.
[[nodiscard]] QString either(const QStringList &clauses, const Speech &speech);
/// The clauses of those that describe something; `decided` is set if one of them is `deciding`.
[[nodiscard]] QStringList described(const std::vector<Taken> &children, Taken::Which deciding, bool &decided);
/// "not among those (who ...)".
[[nodiscard]] QString negated(const QString &clause, const Speech &speech);

} // namespace dilim::wording
