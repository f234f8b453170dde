// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/rule.h"
#include "ui/rule_editor/operand_editor.h"
#include "ui/rule_editor/quick_tests.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace dilim::ui {

class Label;
class Overviews;
class QuickChoices;

/// An operator and what stands behind it. Only tests that the engine takes are told.
class TestEditor : public QWidget
{
    Q_OBJECT
public:
    struct Test {
        std::string op{};
        std::vector<rules::Value> operands{};
    };
    /// Of a filter operators of standing are left out: they are among customers.
    enum class About : std::uint8_t { Customer, Fact };

    TestEditor(StatePtr state, Overviews &overviews, About about, QWidget *parent);
    /// Of the values of a field.
    void setTest(fields::ValueType type, const std::string &field, const Test &test);
    /// Of what is measured.
    void setTest(const rules::Behaviour &measured, const Test &test);

signals:
    void edited(const dilim::ui::TestEditor::Test &test);

private:
    void takeOperator();
    void takeOperands(const std::vector<rules::Value> &operands);
    void takeOtherField();
    void takeQuick(int index);
    void fillOperators();
    void showTest();
    void showOperands();
    void showOtherFields();
    void showQuick();
    void orderTabs();
    [[nodiscard]] bool asksOtherField() const;
    [[nodiscard]] OperandQuestion question() const;

    StatePtr m_state;
    Overviews &m_overviews; // not owned
    About m_about;
    fields::ValueType m_type = fields::ValueType::Text;
    wording::Family m_family = wording::Family::Words;
    std::string m_field;
    Test m_test;
    std::vector<QuickTest> m_quickTests;
    QComboBox *m_operator = nullptr;
    QuickChoices *m_quick = nullptr;
    QVBoxLayout *m_layout = nullptr;
    OperandEditor *m_operands = nullptr;
    QWidget *m_otherRow = nullptr;
    QComboBox *m_other = nullptr;
};

} // namespace dilim::ui
