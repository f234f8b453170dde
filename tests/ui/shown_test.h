// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "small_state.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/test_editor.h"
#include "wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace dilim::test {

using namespace Qt::StringLiterals;
using fields::ValueType;

/// The editor of a test in a window of a language.
struct ShownTest {
    ui::StatePtr state;
    ui::Overviews overviews{};
    ui::TestEditor editor;
    ui::TestEditor::Test test{};
    int edits = 0;

    ShownTest(const char *language, ValueType type, const std::string &field, const ui::TestEditor::Test &first)
        : state(stateIn(language))
        , editor(state, overviews, ui::TestEditor::About::Customer, nullptr)
        , test(first)
    {
        overviews.setState(state);
        QObject::connect(&editor, &ui::TestEditor::edited, &editor, [this](const ui::TestEditor::Test &edited) {
            test = edited;
            ++edits;
        });
        editor.setTest(type, field, first);
        editor.show();
    }

    static ui::StatePtr stateIn(const char *language)
    {
        wording::loadLanguage(*qApp, language);
        auto state = std::make_shared<ui::WorkspaceState>(*smallState());
        state->context.language = language;
        return state;
    }
    [[nodiscard]] QLineEdit *field(const QString &name = u"firstNumber"_s) const
    {
        return editor.findChild<QLineEdit *>(name);
    }
    void type(const QString &text, const QString &name = u"firstNumber"_s) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void press(const QString &where, const QString &words) const
    {
        for (QPushButton *button : editor.findChild<QWidget *>(where)->findChildren<QPushButton *>()) {
            if (button->text().startsWith(words))
                return button->click();
        }
        QFAIL(qPrintable(words));
    }
    void paste(const QString &text) const
    {
        field()->selectAll();
        QApplication::clipboard()->setText(text);
        field()->paste();
    }
    [[nodiscard]] QListView *list() const { return editor.findChild<QListView *>(u"wordsList"_s); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList all;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            all.append(list()->model()->index(i, 0).data().toString());
        return all;
    }
    void click(const QString &word) const
    {
        const QModelIndex index = list()->model()->index(static_cast<int>(listed().indexOf(word)), 0);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    }
    /// "any_of: Ankara, Iğdır"
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const rules::Value &value : test.operands)
            all.append(QString::fromStdString(std::get<std::string>(value)));
        return QString::fromStdString(test.op) + u": "_s + all.join(u", "_s);
    }
    [[nodiscard]] QString expected() const { return editor.findChild<QLabel *>(u"expected"_s)->text(); }
    [[nodiscard]] QString numbers() const
    {
        QStringList all;
        for (const rules::Value &value : test.operands)
            all.append(QString::fromStdString(decimalText(std::get<Decimal>(value))));
        return all.join(u' ');
    }
};

inline Decimal whole(std::int64_t number)
{
    return {number, 0};
}

} // namespace dilim::test
