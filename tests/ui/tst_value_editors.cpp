// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_state.h"
#include "ui/rule_editor/operand_editors.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/value_editors.h"
#include "wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using fields::ValueType;

namespace {

/// The editor of a test in a window of a language.
struct Shown {
    ui::StatePtr state;
    ui::Overviews overviews{};
    ui::TestEditor editor;
    ui::TestEditor::Test test{};
    int edits = 0;

    Shown(const char *language, ValueType type, const std::string &field, const ui::TestEditor::Test &first)
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
        auto state = std::make_shared<ui::WorkspaceState>(*test::smallState());
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
    void paste(const QString &text) const
    {
        field()->selectAll();
        QApplication::clipboard()->setText(text);
        field()->paste();
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

Decimal whole(std::int64_t number)
{
    return {number, 0};
}

} // namespace

class TestValueEditors : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { wording::loadLanguage(*qApp, "en"); }
    void numbersAreReadAsTheLanguageWritesThem_data();
    void numbersAreReadAsTheLanguageWritesThem();
    void aNumberIsShownAsTheLanguageWritesIt();
    void amountsHaveTheDigitsOfTheirCurrency();
    void aRangeIsNotReversed();
    void limitsOfTheEngineHold_data();
    void limitsOfTheEngineHold();
};

void TestValueEditors::numbersAreReadAsTheLanguageWritesThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number"); // empty: refused
    const auto add = [](const char *language, const QString &typed, const char *number) {
        QTest::addRow("%s %s", language, qPrintable(typed))
            << QString::fromLatin1(language) << typed << QString::fromLatin1(number);
    };
    for (const char *language : {"tr", "az"}) {
        add(language, u"5.000"_s, "5000");
        add(language, u"5,5"_s, "5.5");
        add(language, u"5.5"_s, "");
        add(language, u"1.234,5"_s, "1234.5");
        add(language, u"1,234.5"_s, "");
        add(language, u"5,000"_s, "");
        add(language, u"0,125"_s, "0.125");
    }
    add("en", u"5,000"_s, "5000");
    add("en", u"5.5"_s, "5.5");
    add("en", u"5,5"_s, "");
    add("en", u"5.000"_s, "");
    add("en", u"1 234"_s, "1234");
    add("en", u"-3"_s, "-3");
    add("en", u"− 3"_s, "-3");
    add("en", u"5a"_s, "");
    add("en", u"$5"_s, "");
    add("en", u"1.1234567"_s, "");
    add("en", u"99999999999999999999"_s, "");
}

void TestValueEditors::numbersAreReadAsTheLanguageWritesThem()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, number);
    Shown shown(qPrintable(language), ValueType::Number, "customer.loyalty_points", {"at_least", {whole(7)}});
    shown.paste(typed);
    QCOMPARE(shown.numbers(), number.isEmpty() ? u"7"_s : number);
    QCOMPARE(shown.expected().isEmpty(), !number.isEmpty());
    QCOMPARE(shown.field()->property("wrong").toBool(), number.isEmpty());
}

void TestValueEditors::aNumberIsShownAsTheLanguageWritesIt()
{
    Shown turkish("tr", ValueType::Number, "customer.loyalty_points", {"at_least", {Decimal{12345, 1}}});
    QCOMPARE(turkish.field()->text(), u"1.234,5"_s);
    turkish.type(u"5000000"_s);
    QTest::keyClick(turkish.field(), Qt::Key_Return);
    QCOMPARE(turkish.field()->text(), u"5.000.000"_s);
    QCOMPARE(turkish.numbers(), u"5000000"_s);
}

void TestValueEditors::amountsHaveTheDigitsOfTheirCurrency()
{
    Shown shown("tr", ValueType::Money, "customer.income", {"at_least", {Decimal{55, 1}}});
    QCOMPARE(shown.field()->text(), u"5,50"_s);
    shown.type(u"1,234"_s);
    QCOMPARE(shown.numbers(), u"5.5"_s); // and not 1.23, its beginning
    QVERIFY(!shown.expected().isEmpty());
    shown.paste(u"₺1.234,5"_s);
    QCOMPARE(shown.numbers(), u"1234.5"_s);
    QVERIFY(shown.expected().isEmpty());
}

void TestValueEditors::aRangeIsNotReversed()
{
    Shown shown("en", ValueType::Number, "customer.loyalty_points", {"between", {whole(3), whole(5)}});
    shown.type(u"6"_s);
    QCOMPARE(shown.numbers(), u"3 5"_s);
    QVERIFY(!shown.expected().isEmpty());
    shown.type(u"10"_s, u"secondNumber"_s);
    QCOMPARE(shown.numbers(), u"6 10"_s);
    QVERIFY(shown.expected().isEmpty());
}

void TestValueEditors::limitsOfTheEngineHold_data()
{
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    const auto add = [](const char *op, const QString &typed, bool taken) {
        QTest::addRow("%s %s", op, qPrintable(typed)) << QString::fromLatin1(op) << typed << taken;
    };
    add("in_last_days", u"0"_s, false);
    add("in_last_days", u"1.5"_s, false);
    add("in_last_days", u"100,000"_s, true);
    add("in_last_days", u"100,001"_s, false);
    add("in_top", u"0"_s, true);
    add("in_top", u"-1"_s, false);
    add("in_top_percent", u"12.5"_s, true);
    add("in_top_percent", u"12.5%"_s, true);
    add("in_top_percent", u"100.5"_s, false);
    add("at_hours", u"18"_s, true); // until the hour below, past midnight
    add("at_hours", u"24"_s, false);
}

void TestValueEditors::limitsOfTheEngineHold()
{
    QFETCH(QString, op);
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    std::vector<rules::Value> first = {whole(9)};
    if (op == u"at_hours")
        first.emplace_back(whole(17));
    Shown shown("en", ValueType::Moment, "customer.created_at", {op.toStdString(), first});
    shown.paste(typed);
    QCOMPARE(shown.edits > 0, taken);
    QCOMPARE(shown.expected().isEmpty(), taken);
}

QTEST_MAIN(TestValueEditors)
#include "tst_value_editors.moc"
