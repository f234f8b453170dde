// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_test.h"
#include "ui/rule_editor/range_handle.h"
#include "ui/rule_editor/range_slider.h"

#include <QAccessible>

using namespace dilim;
using namespace Qt::StringLiterals;
using dilim::test::whole;
using fields::ValueType;
using Shown = dilim::test::ShownTest;

class TestNumberEditors : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { wording::loadLanguage(*qApp, "en"); }
    void numbersAreReadAsTheLanguageWritesThem_data();
    void numbersAreReadAsTheLanguageWritesThem();
    void aNumberIsShownAsTheLanguageWritesIt();
    void amountsHaveTheDigitsOfTheirCurrency();
    void amountsAreTakenWithTheirCurrency_data();
    void amountsAreTakenWithTheirCurrency();
    void amountsOfAnotherCurrencyAreRefused();
    void daysAndPercentHaveTheirUnit();
    void aRangeIsNotReversed();
    void limitsOfTheEngineHold_data();
    void limitsOfTheEngineHold();
    void handlesAndFieldsMoveTogether();
    void aHandleIsPulledByTheMouse();
    void aHandleSaysItsValue();
    void placesOnAHistogram();
    void aPressGivesUsualDays();
};

void TestNumberEditors::numbersAreReadAsTheLanguageWritesThem_data()
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

void TestNumberEditors::numbersAreReadAsTheLanguageWritesThem()
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

void TestNumberEditors::aNumberIsShownAsTheLanguageWritesIt()
{
    Shown turkish("tr", ValueType::Number, "customer.loyalty_points", {"at_least", {Decimal{12345, 1}}});
    QCOMPARE(turkish.field()->text(), u"1.234,5"_s);
    turkish.type(u"5000000"_s);
    QTest::keyClick(turkish.field(), Qt::Key_Return);
    QCOMPARE(turkish.field()->text(), u"5.000.000"_s);
    QCOMPARE(turkish.numbers(), u"5000000"_s);
}

void TestNumberEditors::amountsHaveTheDigitsOfTheirCurrency()
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

void TestNumberEditors::amountsAreTakenWithTheirCurrency_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"500 TL"_s, u"₺500"_s, u"500 ₺"_s, u"TRY 500"_s, u"500tl"_s, u"500,00 try"_s})
        QTest::addRow("%s", qPrintable(typed)) << typed;
}

void TestNumberEditors::amountsAreTakenWithTheirCurrency()
{
    QFETCH(QString, typed);
    Shown shown("tr", ValueType::Money, "customer.income", {"at_least", {whole(7)}});
    shown.paste(typed);
    QCOMPARE(shown.numbers(), u"500"_s);
    QVERIFY(shown.expected().isEmpty());
}

void TestNumberEditors::amountsOfAnotherCurrencyAreRefused()
{
    Shown shown("en", ValueType::Money, "customer.income", {"at_least", {whole(7)}});
    for (const QString &typed : {u"$5"_s, u"500 AZN"_s, u"€ 5"_s}) {
        shown.paste(typed);
        QCOMPARE(shown.numbers(), u"7"_s);
        QVERIFY(shown.expected().contains(u"₺"));
    }
}

void TestNumberEditors::daysAndPercentHaveTheirUnit()
{
    const auto unit = [](const Shown &shown) { return shown.editor.findChild<QLabel *>(u"unit"_s)->text(); };
    const Shown days("en", ValueType::Number, "customer.recency_days", {"more_than", {whole(90)}});
    QCOMPARE(unit(days), u"days"_s);
    const Shown share("en", ValueType::Number, "customer.discount_share", {"at_least", {whole(90)}});
    QCOMPARE(unit(share), u"%"_s);
    Shown measured("en", ValueType::Number, "customer.recency_days", {"more_than", {whole(90)}});
    rules::Behaviour lastOrder;
    lastOrder.measure = rules::Measure::DaysSinceLast;
    measured.editor.setTest(lastOrder, {"more_than", {whole(90)}});
    QTRY_COMPARE(measured.editor.findChildren<QLabel *>(u"unit"_s).size(), 1);
    QCOMPARE(unit(measured), u"days"_s);
    measured.editor.setTest(rules::Behaviour{}, {"at_least", {whole(3)}});
    QTRY_COMPARE(measured.editor.findChildren<QLabel *>(u"unit"_s).size(), 0);
}

void TestNumberEditors::aRangeIsNotReversed()
{
    Shown shown("en", ValueType::Number, "customer.loyalty_points", {"between", {whole(3), whole(5)}});
    shown.type(u"6"_s);
    QCOMPARE(shown.numbers(), u"3 5"_s);
    QVERIFY(!shown.expected().isEmpty());
    shown.type(u"10"_s, u"secondNumber"_s);
    QCOMPARE(shown.numbers(), u"6 10"_s);
    QVERIFY(shown.expected().isEmpty());
}

void TestNumberEditors::limitsOfTheEngineHold_data()
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

void TestNumberEditors::limitsOfTheEngineHold()
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

void TestNumberEditors::handlesAndFieldsMoveTogether()
{
    Shown shown("tr", ValueType::Number, "customer.loyalty_points", {"between", {whole(0), whole(5)}});
    auto *first = shown.editor.findChild<ui::RangeHandle *>(u"firstHandle"_s);
    auto *second = shown.editor.findChild<ui::RangeHandle *>(u"secondHandle"_s);
    QTRY_VERIFY(first->isVisible());
    const qint64 before = second->value();
    QTest::keyClick(second, Qt::Key_Right);
    QVERIFY(second->value() > before);
    QCOMPARE(shown.field(u"secondNumber"_s)->text(), second->valueText());
    QCOMPARE(shown.numbers().section(u' ', 0, 0), u"0"_s);
    QTest::keyClick(second, Qt::Key_Home); // not below the first
    QCOMPARE(shown.numbers(), u"0 0"_s);
    shown.type(u"10,5"_s, u"secondNumber"_s);
    QCOMPARE(second->valueText(), u"10,5"_s);
    QTest::keyClick(first, Qt::Key_Home);
    QCOMPARE(shown.numbers(), u"-5 10.5"_s);
    QCOMPARE(shown.field()->text(), u"−5"_s);
}

void TestNumberEditors::aHandleIsPulledByTheMouse()
{
    Shown shown("en", ValueType::Money, "customer.income", {"at_least", {whole(0)}});
    auto *slider = shown.editor.findChild<ui::RangeSlider *>();
    QTRY_VERIFY(slider->isVisible());
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() - 2, 10));
    QCOMPARE(shown.numbers(), u"110"_s);
    QTest::mouseMove(slider, QPoint(1, 10));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(1, 10));
    QTRY_COMPARE(shown.numbers(), u"0"_s);
}

void TestNumberEditors::aHandleSaysItsValue()
{
    Shown shown("tr", ValueType::Money, "customer.income", {"at_least", {whole(50)}});
    auto *handle = shown.editor.findChild<ui::RangeHandle *>(u"firstHandle"_s);
    QTRY_VERIFY(handle->isVisible());
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(handle);
    QCOMPARE(said->role(), QAccessible::Slider);
    QCOMPARE(said->text(QAccessible::Value), u"₺50"_s);
    QCOMPARE(said->valueInterface()->currentValue().toDouble(), 50.0);
    said->valueInterface()->setCurrentValue(100.0);
    QCOMPARE(shown.numbers(), u"100"_s);
}

void TestNumberEditors::placesOnAHistogram()
{
    analysis::FieldOverview overview;
    overview.summary = analysis::Summary{};
    overview.summary->minimum = -40;
    overview.summary->maximum = 1000;
    overview.histogram = analysis::Histogram{0, {{{}, 0, 1}, {0, 50, 5}, {50, 100, 4}, {100, {}, 2}}};
    const ui::RangeScale scale(overview);
    QCOMPARE(scale.least(), -50);
    QCOMPARE(scale.greatest(), 1000);
    QCOMPARE(scale.placeOf(50), 0.5);
    QCOMPARE(scale.valueAt(0.5), 50);
    QCOMPARE(scale.valueAt(0.375), 25);
    QCOMPARE(scale.placeOf(2000), 1.0);
    for (const double place : {0.0, 0.25, 0.3, 0.6, 0.75, 1.0})
        QCOMPARE(scale.valueAt(scale.placeOf(scale.valueAt(place))), scale.valueAt(place));
    QVERIFY(ui::RangeScale().isEmpty());
}

void TestNumberEditors::aPressGivesUsualDays()
{
    Shown shown("en", ValueType::Date, "customer.birth_date", {"in_last_days", {whole(12)}});
    shown.press(u"usualNumbers"_s, u"365"_s);
    QCOMPARE(shown.numbers(), u"365"_s);
    QCOMPARE(shown.field()->text(), u"365"_s);
}

QTEST_MAIN(TestNumberEditors)
#include "tst_number_editors.moc"
