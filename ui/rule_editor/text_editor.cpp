// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/text_editor.h"

#include "base/text_fold.h"
#include "rules/pattern.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int editorWidth = 300;

} // namespace

QString checkPart(const std::string &text)
{
    return matchKey(text).empty() ? TextEditor::tr("Write at least one letter or digit.") : QString();
}

QString checkPattern(const std::string &text)
{
    if (text.empty())
        return TextEditor::tr("Write a pattern such as %1.").arg(u"^[A-C].*"_s);
    return rules::Pattern::compiled(text) ? QString()
                                          : TextEditor::tr("This pattern cannot be read: look at its brackets.");
}

TextEditor::TextEditor(Check check, QWidget *parent)
    : OperandEditor(parent)
    , m_check(check)
    , m_text(new QLineEdit(this))
    , m_expected(new Label(TextStyle::Caption, Role::Danger, this))
{
    m_text->setObjectName(u"valueText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setMinimumWidth(editorWidth);
    m_expected->setObjectName(u"expected"_s);
    m_expected->setWordWrap(true);
    m_expected->hide();
    setFocusProxy(m_text);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_text);
    all->addWidget(m_expected);
    connect(m_text, &QLineEdit::textEdited, this, &TextEditor::take);
}

void TextEditor::setOperands(const std::vector<rules::Value> &operands)
{
    const auto *text = operands.empty() ? nullptr : std::get_if<std::string>(&operands.front());
    m_text->setText(text ? QString::fromStdString(*text) : QString());
}

void TextEditor::take()
{
    const std::string text = m_text->text().toStdString();
    const QString expected = m_check(text);
    m_expected->setText(expected);
    m_expected->setVisible(!expected.isEmpty());
    m_text->setProperty("wrong", !expected.isEmpty());
    m_text->setAccessibleDescription(expected);
    m_text->update();
    if (expected.isEmpty())
        emit edited({text});
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_expected->text().isEmpty())
        return; // what is wrong stays in sight
    OperandEditor::keyPressEvent(event);
}

} // namespace dilim::ui
