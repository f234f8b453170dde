// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/numbers_editor.h"

#include "ui/rule_editor/quick_choices.h"
#include "ui/widgets/label.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int numberWidth = 120;

NumberKind kindOfUnit(const QString &unit)
{
    NumberKind kind;
    kind.after = unit;
    return kind;
}

/// The field looks wrong, and says so to who cannot see it.
void mark(QLineEdit &field, const QString &expected)
{
    field.setProperty("wrong", !expected.isEmpty());
    field.setAccessibleDescription(expected);
    field.update();
}

} // namespace

NumbersEditor::NumbersEditor(int numbers, const QString &unit, QWidget *parent)
    : NumbersEditor(numbers, kindOfUnit(unit), parent)
{
}

NumbersEditor::NumbersEditor(int numbers, const NumberKind &kind, QWidget *parent)
    : OperandEditor(parent)
    , m_kind(kind)
    , m_expected(new Label(TextStyle::Caption, Role::Danger, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::controlGap);
    const auto addWords = [this, row](const QString &words, const QString &name) {
        if (words.isEmpty())
            return;
        auto *label = new Label(words, TextStyle::Body, Role::Text2, this);
        label->setObjectName(name);
        row->addWidget(label);
    };
    addWords(m_kind.before, u"unit"_s);
    for (int i = 0; i < numbers; ++i) {
        if (i > 0)
            addWords(u"–"_s, {});
        addField(i);
        row->addWidget(m_fields.back());
    }
    addWords(m_kind.after, u"unit"_s);
    row->addStretch(1);
    m_expected->setObjectName(u"expected"_s);
    m_expected->setWordWrap(true);
    m_expected->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(row);
    all->addWidget(m_expected);
    setFocusProxy(m_fields.front());
}

void NumbersEditor::addField(int index)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(index == 0 ? u"firstNumber"_s : u"secondNumber"_s);
    field->setAccessibleName(index == 0 ? tr("Number") : tr("Upper number"));
    field->setMinimumWidth(numberWidth);
    field->setAlignment(Qt::AlignRight);
    connect(field, &QLineEdit::textEdited, this, &NumbersEditor::take);
    connect(field, &QLineEdit::editingFinished, this, &NumbersEditor::showAsWritten);
    m_fields.push_back(field);
}

void NumbersEditor::setUsual(const std::vector<std::int64_t> &numbers)
{
    m_usual = numbers;
    m_quick = new QuickChoices(static_cast<int>(numbers.size()), this);
    m_quick->setObjectName(u"usualNumbers"_s);
    QStringList words;
    for (const std::int64_t number : numbers)
        words.append(wording::numberText(number, wording::loadedLanguage()));
    m_quick->setChoices(words);
    static_cast<QBoxLayout *>(layout())->addWidget(m_quick);
    connect(m_quick, &QuickChoices::chosen, this, [this](int index) {
        setNumbers({{m_usual[static_cast<std::size_t>(index)], 0}});
    });
    connect(this, &OperandEditor::edited, this, &NumbersEditor::showUsual);
}

void NumbersEditor::showUsual(const std::vector<rules::Value> &operands)
{
    const auto *number = m_quick && !operands.empty() ? std::get_if<Decimal>(&operands.front()) : nullptr;
    if (!number)
        return;
    const auto at = std::find_if(m_usual.begin(), m_usual.end(), [number](std::int64_t one) {
        return compared({one, 0}, *number) == 0;
    });
    m_quick->setCurrent(at == m_usual.end() ? -1 : static_cast<int>(at - m_usual.begin()));
}

void NumbersEditor::setOperands(const std::vector<rules::Value> &operands)
{
    for (std::size_t i = 0; i < m_fields.size() && i < operands.size(); ++i) {
        if (const auto *number = std::get_if<Decimal>(&operands[i]))
            m_fields[i]->setText(fieldText(*number, m_kind, wording::loadedLanguage()));
    }
    m_kept = operands;
    m_told.reset();
    showExpected({});
    showUsual(operands);
}

void NumbersEditor::setNumbers(const std::vector<Decimal> &numbers)
{
    const std::vector<rules::Value> operands(numbers.begin(), numbers.end());
    setOperands(operands);
    emit edited(operands);
}

void NumbersEditor::tell(const std::vector<rules::Value> &operands)
{
    m_told = operands;
    emit edited(operands);
}

/// The beginning of what cannot be read was no number that anybody meant.
void NumbersEditor::takeBack()
{
    if (m_told && !m_kept.empty())
        emit edited(m_kept);
    m_told.reset();
}

void NumbersEditor::take()
{
    std::vector<rules::Value> operands;
    QString expected;
    for (QLineEdit *field : m_fields) {
        const TypedNumber typed = typedNumber(field->text(), m_kind, wording::loadedLanguage());
        mark(*field, typed.expected);
        if (typed.number)
            operands.emplace_back(*typed.number);
        else if (expected.isEmpty())
            expected = typed.expected;
    }
    const bool reversed = m_order == Order::Ascending && m_fields.size() == 2 && operands.size() == 2
        && compared(std::get<Decimal>(operands[0]), std::get<Decimal>(operands[1])) > 0;
    if (reversed) {
        expected = tr("The second number must not be smaller than the first.");
        mark(*m_fields.back(), expected);
    }
    showExpected(expected);
    if (expected.isEmpty())
        tell(operands);
    else
        takeBack();
}

void NumbersEditor::showExpected(const QString &sentence)
{
    m_expected->setText(sentence);
    m_expected->setVisible(!sentence.isEmpty());
    for (QLineEdit *field : m_fields) {
        if (sentence.isEmpty())
            mark(*field, {});
    }
}

void NumbersEditor::showAsWritten()
{
    for (QLineEdit *field : m_fields) {
        const TypedNumber typed = typedNumber(field->text(), m_kind, wording::loadedLanguage());
        if (typed.number)
            field->setText(fieldText(*typed.number, m_kind, wording::loadedLanguage()));
    }
    if (m_told)
        m_kept = *std::exchange(m_told, std::nullopt);
}

void NumbersEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_expected->text().isEmpty())
        return; // what is wrong stays in sight
    OperandEditor::keyPressEvent(event);
}

} // namespace dilim::ui
