// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_test.h"
#include "ui/rule_editor/words_editor.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>

using namespace dilim;
using namespace Qt::StringLiterals;
using dilim::test::whole;
using fields::ValueType;
using Shown = dilim::test::ShownTest;

Q_DECLARE_METATYPE(dilim::fields::ValueType)

class TestValueEditors : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { wording::loadLanguage(*qApp, "en"); }
    void aSecondWordMakesIsAnyOf_data();
    void aSecondWordMakesIsAnyOf();
    void noWordLeavesTheRule();
    void wordsAreFoundHoweverTheyAreSpelt();
    void wordsThatNobodyHasCanBeAdded();
    void thousandsOfWordsAreFastToSearch();
    void aTextOrPatternHasToBeReadable();
    void daysAreTypedAsTheLanguageWritesThem();
    void theEndsOfARangeOfDaysStayInOrder();
    void daysOfTheMonthAreTicked();
    void aPressGivesAWholeTest_data();
    void aPressGivesAWholeTest();
    void anotherFieldCanStandForTheValue();
    void tabGoesFromTopToBottom();
};

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
    QTest::keyClicks(search, u"an"_s); // Ankara is ticked and stays so
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown.words(), u"any_of: Ankara, Iğdır, İstanbul"_s);
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

void TestValueEditors::daysAreTypedAsTheLanguageWritesThem()
{
    const Date day{daysFromCivil(2024, 3, 10)};
    Shown shown("tr", ValueType::Date, "customer.birth_date", {"on", {day}});
    auto *field = shown.editor.findChild<QDateEdit *>(u"firstDayField"_s);
    QCOMPARE(field->text(), u"10.03.2024"_s);
    field->setFocus();
    field->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(field, u"21112025"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(std::get<Date>(shown.test.operands.front()), Date{daysFromCivil(2025, 11, 21)});
    QCOMPARE(shown.editor.findChild<QCalendarWidget *>()->selectedDate(), QDate(2025, 11, 21));
}

void TestValueEditors::theEndsOfARangeOfDaysStayInOrder()
{
    const Date day{daysFromCivil(2024, 3, 10)};
    Shown shown("en", ValueType::Moment, "customer.created_at", {"between", {day, day}});
    shown.editor.findChild<QCalendarWidget *>(u"firstDay"_s)->setSelectedDate(QDate(2024, 5, 1));
    QCOMPARE(std::get<Date>(shown.test.operands[0]), Date{daysFromCivil(2024, 5, 1)});
    QCOMPARE(std::get<Date>(shown.test.operands[1]), Date{daysFromCivil(2024, 5, 1)});
}

void TestValueEditors::daysOfTheMonthAreTicked()
{
    Shown shown("en", ValueType::Date, "customer.birth_date", {"on_days_of_month", {whole(1), whole(15)}});
    shown.click(u"3"_s);
    QCOMPARE(shown.numbers(), u"1 15 3"_s);
}

void TestValueEditors::aPressGivesAWholeTest_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("operand");
    const auto birth = u"customer.birth_date"_s, created = u"customer.created_at"_s, city = u"customer.city"_s;
    QTest::addRow("birthday") << ValueType::Date << birth << u"Birthday in the next 14"_s
                              << u"anniversary_in_next_days"_s << u"14"_s;
    QTest::addRow("ago") << ValueType::Moment << created << u"More than 90 days ago"_s << u"older_than_days"_s
                         << u"90"_s;
    QTest::addRow("year") << ValueType::Moment << created << u"This year"_s << u"in_period"_s << u"this_year"_s;
    QTest::addRow("unknown") << ValueType::Category << city << u"Not known"_s << u"has_no_value"_s << QString();
    QTest::addRow("yes") << ValueType::YesNo << u"customer.consent_email"_s << u"Yes: 2"_s << u"is_yes"_s << QString();
}

void TestValueEditors::aPressGivesAWholeTest()
{
    QFETCH(ValueType, type);
    QFETCH(QString, field);
    QFETCH(QString, words);
    QFETCH(QString, op);
    QFETCH(QString, operand);
    Shown shown("en", type, field.toStdString(), {type == ValueType::YesNo ? "is_no" : "has_value", {}});
    QTRY_VERIFY(shown.overviews.find(field.toStdString()) != nullptr);
    shown.press(u"quickTests"_s, words);
    QCOMPARE(QString::fromStdString(shown.test.op), op);
    QString said;
    if (!shown.test.operands.empty()) {
        const auto *number = std::get_if<Decimal>(&shown.test.operands.front());
        said =
            QString::fromStdString(number ? decimalText(*number) : std::get<std::string>(shown.test.operands.front()));
    }
    QCOMPARE(said, operand);
}

void TestValueEditors::anotherFieldCanStandForTheValue()
{
    Shown shown("en", ValueType::Number, "customer.loyalty_points", {"at_least", {whole(3)}});
    auto *others = shown.editor.findChild<QComboBox *>(u"otherField"_s);
    const int income = others->findData(u"customer.income"_s);
    QVERIFY(income > 0);
    others->setCurrentIndex(income);
    emit others->activated(income);
    QCOMPARE(std::get<rules::OtherField>(shown.test.operands.front()).field, std::string("customer.income"));
    others->setCurrentIndex(0);
    emit others->activated(0);
    QVERIFY(std::holds_alternative<Decimal>(shown.test.operands.front()));
    QTRY_VERIFY(shown.field()->isVisible());
}

void TestValueEditors::tabGoesFromTopToBottom()
{
    Shown shown("en", ValueType::Number, "customer.loyalty_points", {"at_least", {whole(3)}});
    auto *operators = shown.editor.findChild<QComboBox *>(u"operatorChoice"_s);
    QVERIFY(QTest::qWaitForWindowActive(&shown.editor));
    operators->setFocus();
    QTest::keyClick(operators, Qt::Key_Tab); // two quick tests
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(shown.editor.findChild<ui::OperandEditor *>()->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestValueEditors)
#include "tst_value_editors.moc"
