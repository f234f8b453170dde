// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/operand_editor.h"

class QLineEdit;

namespace dilim::ui {

class Label;

/// One text to type: a part of a word, a pattern.
class TextEditor : public OperandEditor
{
    Q_OBJECT
public:
    /// A sentence that says what is wrong with a text; empty if nothing is.
    using Check = QString (*)(const std::string &text);

    TextEditor(Check check, QWidget *parent);
    void setOperands(const std::vector<rules::Value> &operands) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    Check m_check;
    QLineEdit *m_text = nullptr;
    Label *m_expected = nullptr;
};

[[nodiscard]] QString checkPart(const std::string &text);
[[nodiscard]] QString checkPattern(const std::string &text);

} // namespace dilim::ui
