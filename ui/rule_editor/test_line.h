// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/fact_fields.h"
#include "ui/rule_editor/value_editors.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace dilim::ui {

class OperandEditor;
class Overviews;
class TokenButton;

/// An operator and its value in one line; below it, open or unfolded by the value, what changes the value. Another
/// field of the same row may stand for the value.
class TestLine : public QWidget
{
    Q_OBJECT
public:
    /// What is tested.
    struct Subject {
        fields::ValueType type = fields::ValueType::Text;
        std::string field{}; // whose values are offered; may be empty
        FieldList others{}; // that can stand for the value
        TestEditor::About about = TestEditor::About::Customer;
    };
    enum class ValueIs : std::uint8_t { Open, Folded };

    TestLine(StatePtr state, Overviews &overviews, ValueIs value, QWidget *parent);
    void setTest(Subject subject, const TestEditor::Test &test);
    /// The line of the operator: things may stand before and behind it.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    void unfold();

signals:
    void edited(const dilim::ui::TestEditor::Test &test);

private:
    void takeOperator();
    void takeSource(int source);
    void take(std::vector<rules::Value> operands);
    void showWords();
    void showPanel();
    void addSources(QVBoxLayout *to);
    [[nodiscard]] OperandEditor *makeOperands(QWidget *parent) const;
    [[nodiscard]] bool comparesWithField() const;

    StatePtr m_state;
    Overviews &m_overviews; // not owned
    Subject m_subject;
    TestEditor::Test m_test;
    bool m_open;
    bool m_foldable;
    QHBoxLayout *m_head = nullptr;
    QComboBox *m_operator = nullptr;
    TokenButton *m_value = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_panel = nullptr; // made anew for each operator
};

} // namespace dilim::ui
