// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "fields/field.h"
#include "rules/rule.h"
#include "wording/clause_words.h"
#include "wording/speech.h"

#include <QString>

#include <string>

namespace dilim::ui {

/// What a condition wants of a value: "is any of" and "İstanbul, Ankara", or "" and "more than 90 days ago".
struct TestWords {
    QString words{}; // before the value; may be empty
    QString value{}; // on the token; never empty
};
/// `field`: whose values they are, if some values of it have words of their own; may be empty.
[[nodiscard]] TestWords testWords(const rules::Condition &condition, fields::ValueType type, const std::string &field,
                                  const wording::Speech &speech);
/// Of the value that is compared.
[[nodiscard]] fields::ValueType measuredType(const rules::Behaviour &behaviour, const fields::Catalogue &catalogue);
[[nodiscard]] wording::Family measuredFamily(const rules::Behaviour &behaviour, const fields::Catalogue &catalogue);
/// "at least 3", "more than 90 days ago".
[[nodiscard]] QString thresholdText(const rules::Condition &condition, const rules::Behaviour &behaviour,
                                    const wording::Speech &speech);

} // namespace dilim::ui
