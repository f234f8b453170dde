// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/dates_editor.h"
#include "ui/rule_editor/numbers_editor.h"
#include "ui/rule_editor/words_editor.h"

namespace dilim::ui {

/// The editor for an operator's operands; nothing where it has none.
[[nodiscard]] OperandEditor *makeOperandEditor(const OperandQuestion &question, QWidget *parent);
/// "is" and "is any of" are one question about one word or more, as are "is not" and "is none of": the operator of the
/// two for an operator of them; null for all others.
[[nodiscard]] const rules::Operator *oneWord(const rules::Operator &op);
[[nodiscard]] const rules::Operator *manyWords(const rules::Operator &op);
/// Operands to begin with when an operator is chosen: the old ones as far as they fit. None where a person has to say.
[[nodiscard]] std::vector<rules::Value> firstOperands(const OperandQuestion &question, const rules::Operator *before,
                                                      const std::vector<rules::Value> &operands);

} // namespace dilim::ui
