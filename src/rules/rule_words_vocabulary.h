// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/operators.h"
#include "rules/rule.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::rules {

/// The words of an operator before and behind its operands.
struct OperatorWords {
    const Operator *op = nullptr;
    std::vector<std::string> before{};
    std::vector<std::string> after{};
};
[[nodiscard]] const std::vector<OperatorWords> &operatorWords();
[[nodiscard]] const OperatorWords &wordsOf(const Operator &op);

/// The words of a measure: "days", "since", "last".
struct MeasureWords {
    Measure measure = Measure::Count;
    std::vector<std::string> words{};
};
[[nodiscard]] const std::vector<MeasureWords> &measureWords();

/// "order", "line", "event": one of the facts.
[[nodiscard]] std::string_view factWord(Facts facts);
/// "minute", "hour", "day".
[[nodiscard]] std::string_view spanWord(SpanUnit unit);

/// Words that begin something else where a field may stand: a field of such an id is written with its prefix.
[[nodiscard]] bool isReserved(std::string_view word);

/// The words that stand without quotes as operands of an operator: ids of periods, weekdays or months.
[[nodiscard]] bool isPlainOperand(const Operator &op, std::string_view word);

/// Fields of this name (by match key): those of the entity, else those of any.
[[nodiscard]] std::vector<const fields::Field *> fieldsNamed(const fields::Catalogue &catalogue, fields::Entity entity,
                                                             std::string_view name);

} // namespace dilim::rules
