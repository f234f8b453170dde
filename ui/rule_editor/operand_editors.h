// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/dates_editor.h"
#include "ui/rule_editor/numbers_editor.h"
#include "ui/rule_editor/words_editor.h"

namespace dilim::ui {

/// The editor for an operator's operands; nothing where it has none.
[[nodiscard]] OperandEditor *makeOperandEditor(const OperandQuestion &question, QWidget *parent);
/// "is" and "is any of" are one question about one word or more, as are "is not" and "is none of": of the two the one
/// for so many operands; other operators as they are.
[[nodiscard]] std::string operatorFor(const std::string &op, std::size_t operands);
/// Whether a rule can have the operator with these operands: they are there if it takes any.
[[nodiscard]] bool hasOperands(const std::string &op, const std::vector<rules::Value> &operands);
/// Operands to begin with when an operator is chosen: the old ones as far as they fit. None where a person has to say.
[[nodiscard]] std::vector<rules::Value> firstOperands(const OperandQuestion &question, const rules::Operator *before,
                                                      const std::vector<rules::Value> &operands);

} // namespace dilim::ui
