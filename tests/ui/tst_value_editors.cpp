// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_state.h"
#include "ui/rule_editor/operand_editors.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/value_editors.h"
#include "wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
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
    void aSecondWordMakesIsAnyOf_data();
    void aSecondWordMakesIsAnyOf();
    void noWordLeavesTheRule();
    void wordsAreFoundHoweverTheyAreSpelt();
    void wordsThatNobodyHasCanBeAdded();
    void thousandsOfWordsAreFastToSearch();
    void aTextOrPatternHasToBeReadable();
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

void TestValueEditors::aSecondWordMakesIsAnyOf_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::addRow("is") << u"is"_s << u"any_of"_s;
    QTest::addRow("is not") << u"is_not"_s << u"none_of"_s;
}

void TestValueEditors::aSecondWordMakesIsAnyOf()
{
    QFETCH(QString, one);
    QFETCH(QString, many);
    Shown shown("tr", ValueType::Category, "customer.city", {one.toStdString(), {std::string("Ankara")}});
    QTRY_COMPARE(shown.listed().size(), 3);
    QCOMPARE(shown.listed().front(), u"Ankara"_s); // the ticked one
    shown.click(u"Iğdır"_s);
    QCOMPARE(shown.words(), many + u": Ankara, Iğdır"_s);
    auto *operators = shown.editor.findChild<QComboBox *>(u"operatorChoice"_s);
    QCOMPARE(operators->currentData().toString(), many);
    shown.list()->setFocus();
    shown.list()->setCurrentIndex(shown.list()->model()->index(0, 0));
    QTest::keyClick(shown.list(), Qt::Key_Space);
    QCOMPARE(shown.words(), one + u": Iğdır"_s);
    QCOMPARE(operators->currentData().toString(), one);
}

void TestValueEditors::noWordLeavesTheRule()
{
    Shown shown("en", ValueType::Category, "customer.city", {"is", {std::string("Ankara")}});
    QTRY_COMPARE(shown.listed().size(), 3);
    shown.click(u"Ankara"_s);
    QCOMPARE(shown.edits, 0);
    QVERIFY(!shown.expected().isEmpty());
    shown.click(u"Iğdır"_s);
    QCOMPARE(shown.words(), u"is: Iğdır"_s);
    QVERIFY(shown.expected().isEmpty());
}

void TestValueEditors::wordsAreFoundHoweverTheyAreSpelt()
{
    Shown shown("tr", ValueType::Category, "customer.city", {"is", {std::string("Ankara")}});
    QTRY_COMPARE(shown.listed().size(), 3);
    auto *search = shown.field(u"wordsSearch"_s);
    QTest::keyClicks(search, u"IGDIR"_s);
    QCOMPARE(shown.listed(), QStringList{u"Iğdır"_s});
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown.words(), u"any_of: Ankara, Iğdır"_s);
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, u"stan"_s);
    QCOMPARE(shown.listed().size(), 2); // and to add it as it is
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(shown.list()->currentIndex().isValid());
}

void TestValueEditors::wordsThatNobodyHasCanBeAdded()
{
    Shown shown("en", ValueType::Category, "customer.city", {"is", {std::string("Ankara")}});
    QTRY_COMPARE(shown.listed().size(), 3);
    auto *search = shown.field(u"wordsSearch"_s);
    QTest::keyClicks(search, u"Bursa"_s);
    QCOMPARE(shown.listed(), QStringList{u"Add “Bursa”"_s});
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown.words(), u"any_of: Ankara, Bursa"_s);
    QCOMPARE(shown.listed().size(), 4);
}

void TestValueEditors::thousandsOfWordsAreFastToSearch()
{
    ui::WordsEditor editor(ui::WordsEditor::Choice::Many, nullptr);
    std::vector<ui::WordsEditor::Word> words;
    for (int i = 0; i < 20'000; ++i)
        words.push_back({"Şehir " + std::to_string(i), u"Şehir %1"_s.arg(i), u"1"_s});
    editor.setWords(std::move(words));
    editor.show();
    auto *search = editor.findChild<QLineEdit *>(u"wordsSearch"_s);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(search, u"sehir 19999"_s);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(editor.findChild<QListView *>()->model()->rowCount(), 1);
}

void TestValueEditors::aTextOrPatternHasToBeReadable()
{
    Shown part("en", ValueType::Text, "customer.full_name", {"contains", {std::string("A")}});
    part.type(u"?"_s, u"valueText"_s);
    QCOMPARE(part.words(), u"contains: A"_s);
    QVERIFY(!part.expected().isEmpty());
    part.type(u"yil"_s, u"valueText"_s);
    QCOMPARE(part.words(), u"contains: yil"_s);
    Shown pattern("en", ValueType::Text, "customer.full_name", {"matches", {std::string("A")}});
    pattern.type(u"(B"_s, u"valueText"_s);
    QCOMPARE(pattern.words(), u"matches: A"_s);
    QVERIFY(!pattern.expected().isEmpty());
}

QTEST_MAIN(TestValueEditors)
#include "tst_value_editors.moc"
