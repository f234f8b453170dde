// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/operand_editor.h"
#include "ui/rule_editor/words_model.h"

#include <vector>

class QLineEdit;
class QListView;

namespace dilim::ui {

class Label;

/// Words to tick, with their numbers and a line to find them; others can be typed and added by Enter.
class WordsEditor : public OperandEditor
{
    Q_OBJECT
public:
    using Choice = WordsModel::Choice;
    using Word = WordsModel::Word;

    WordsEditor(Choice choice, QWidget *parent);
    void setWords(std::vector<Word> words);
    void setOperands(const std::vector<rules::Value> &operands) override;
    /// Only the words that are there can be chosen.
    void closeList();
    /// What the list does not say by itself: that it is only a part.
    void setNote(const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // keys of the search field

private:
    void narrow();
    void takeTicks();
    void tickMeant();
    void showNote();

    WordsModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    Label *m_noteLabel = nullptr;
    QString m_note;
    bool m_open = true;
};

} // namespace dilim::ui
