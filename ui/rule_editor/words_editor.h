// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/operand_editor.h"

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace dilim::ui {

/// Words to tick, with their numbers and a line to find them; others can be typed and added by Enter.
class WordsEditor : public OperandEditor
{
    Q_OBJECT
public:
    enum class Choice : std::uint8_t { One, Many };
    struct Word {
        std::string word{};
        QString label{};
        QString count{};
    };

    WordsEditor(Choice choice, QWidget *parent);
    void setWords(std::vector<Word> words);
    void setOperands(const std::vector<rules::Value> &operands) override;
    /// Only the words that are there can be chosen.
    void closeList();

private:
    void fill();
    void addTyped();
    void takeTicks();

    Choice m_choice;
    std::vector<Word> m_words;
    std::vector<std::string> m_chosen;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    bool m_open = true;
};

} // namespace dilim::ui
