// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/operand_editor.h"
#include "ui/rule_editor/typed_number.h"

#include <optional>
#include <vector>

class QLineEdit;

namespace dilim::ui {

class Label;
class QuickChoices;

/// One number, or two of a range, and their unit; read and shown as the loaded language writes numbers.
class NumbersEditor : public OperandEditor
{
    Q_OBJECT
public:
    /// Whether the second number of a range may be smaller: hours past midnight.
    enum class Order : std::uint8_t { Ascending, Any };

    NumbersEditor(int numbers, const NumberKind &kind, QWidget *parent);
    NumbersEditor(int numbers, const QString &unit, QWidget *parent);
    void setOrder(Order order) { m_order = order; }
    /// Numbers that are often wanted, to press; for one number.
    void setUsual(const std::vector<std::int64_t> &numbers);
    void setOperands(const std::vector<rules::Value> &operands) override;

protected:
    /// For editors that have other means to choose a number.
    [[nodiscard]] const NumberKind &kind() const { return m_kind; }
    void setNumbers(const std::vector<Decimal> &numbers);
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(int index);
    void take();
    void tell(const std::vector<rules::Value> &operands);
    void takeBack();
    void showUsual(const std::vector<rules::Value> &operands);
    void showExpected(const QString &sentence);
    void showAsWritten();

    NumberKind m_kind;
    Order m_order = Order::Ascending;
    std::vector<QLineEdit *> m_fields;
    std::vector<rules::Value> m_kept; // before the typing began
    std::optional<std::vector<rules::Value>> m_told; // since then
    Label *m_expected = nullptr;
    QuickChoices *m_quick = nullptr;
    std::vector<std::int64_t> m_usual;
};

} // namespace dilim::ui
