// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/operators.h"
#include "rules/rule.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

#include <string>
#include <vector>

class QCalendarWidget;
class QLineEdit;
class QListWidget;

namespace dilim::ui {

class Label;
class Overviews;

/// What an operand editor needs to know.
struct OperandQuestion {
    StatePtr state{};
    Overviews *overviews = nullptr; // not owned
    fields::ValueType type = fields::ValueType::Text;
    std::string field{}; // whose values are asked for; may be empty
    const rules::Operator *op = nullptr;
};

/// The values behind an operator; each change is told at once.
class OperandEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setOperands(const std::vector<rules::Value> &operands) = 0;

signals:
    void edited(const std::vector<dilim::rules::Value> &operands);
};

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

/// One number, or two of a range, and their unit.
class NumbersEditor : public OperandEditor
{
    Q_OBJECT
public:
    NumbersEditor(int numbers, const QString &unit, QWidget *parent);
    void setOperands(const std::vector<rules::Value> &operands) override;

private:
    void take();

    std::vector<QLineEdit *> m_fields;
};

/// One day, or two of a range.
class DatesEditor : public OperandEditor
{
    Q_OBJECT
public:
    DatesEditor(int dates, Date today, QWidget *parent);
    void setOperands(const std::vector<rules::Value> &operands) override;

private:
    void take();

    std::vector<QCalendarWidget *> m_calendars;
};

/// The editor for an operator's operands; nothing where it has none.
[[nodiscard]] OperandEditor *makeOperandEditor(const OperandQuestion &question, QWidget *parent);
/// Operands to begin with when an operator is chosen: the old ones as far as they fit.
[[nodiscard]] std::vector<rules::Value> firstOperands(const OperandQuestion &question, const rules::Operator *before,
                                                      const std::vector<rules::Value> &operands);

} // namespace dilim::ui
