// SPDX-License-Identifier: GPL-3.0-or-later
// What other currencies are worth, entered and taken away in the window.
#include "ui/dialogs/ask.h"
#include "ui/pages/data/rates_view.h"

#include "import_window.h"
#include "wording/language.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto orders = "Order ID,Customer ID,Order Date,Total,Currency\n"
                        "A1,1,2026-01-10,100.00,TRY\nA2,2,2026-01-11,10.00,EUR\nA3,2,2026-01-12,20.00,EUR\n"
                        "A4,1,2026-01-13,5.00,USD\n";
constexpr auto rates = "Day,EUR,USD\n2026-01-01,50,43\n2026-02-01,51,44.5\n";

struct RatesWindow : ImportWindow {
    void import(const QString &name, const char *text, std::optional<fields::Entity> entity = {})
    {
        workspace::ImportRequest request;
        request.path = files.write(name, text).toStdString();
        request.wanted.primary = entity;
        bool done = false;
        session.importFiles(
            {request}, [](const Result<workspace::ImportResult> &) {}, [&done](const Result<void> &) { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done, longWait);
    }
    [[nodiscard]] RatesView *view() const { return page->findChild<RatesView *>(); }
    [[nodiscard]] QString about(const QString &currency) const
    {
        const auto *label = view()->findChild<QLabel *>(u"orders_"_s + currency);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QStringList listed() const
    {
        const QAbstractItemModel &model = *view()->findChild<QTableView *>(u"ratesTable"_s)->model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString().replace(QChar::Nbsp, u' '));
            all.append(cells.join(u' '));
        }
        return all;
    }
    void type(const QString &currency, const QDate &day, const QString &rate) const
    {
        view()->findChild<QComboBox *>(u"rateCurrency"_s)->setEditText(currency);
        view()->findChild<QDateEdit *>(u"rateDay"_s)->setDate(day);
        view()->findChild<QLineEdit *>(u"rateNumber"_s)->setText(rate);
    }
    void choose(int row) const
    {
        auto *table = view()->findChild<QTableView *>(u"ratesTable"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return view()->findChild<QPushButton *>(name); }
};

} // namespace

class tst_rates_view : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(wording::loadLanguage(*qApp, "en")); } // forms of the plural
    void withoutRatesThePlaceSaysWhatTheyAreFor();
    void ordersWithoutARateAreCountedByCurrency();
    void aRateIsAddedChangedAndRemoved();
    void whatIsNoRateCannotBeKept();
    void ratesAreTakenFromAnImportedTable();
    void aRefusalIsTold();
};

void tst_rates_view::withoutRatesThePlaceSaysWhatTheyAreFor()
{
    RatesWindow window;
    const auto *teach = window.view()->findChild<QLabel *>(u"ratesTeach"_s);
    QVERIFY(!teach->isHidden());
    QVERIFY2(teach->text().contains(u"TRY"_s), qPrintable(teach->text()));
    QVERIFY(window.button(u"removeRate"_s)->isHidden());
    QVERIFY(window.button(u"takeRates"_s)->isHidden());
}

void tst_rates_view::ordersWithoutARateAreCountedByCurrency()
{
    RatesWindow window;
    window.import(u"orders.csv"_s, orders);
    QTRY_COMPARE_WITH_TIMEOUT(window.about(u"EUR"_s), u"2 orders in EUR have no rate and count in no sum."_s,
                              window.longWait);
    QCOMPARE(window.about(u"USD"_s), u"1 order in USD has no rate and counts in no sum."_s);
    QCOMPARE(window.about(u"TRY"_s), QString());
    const auto *currencies = window.view()->findChild<QComboBox *>(u"rateCurrency"_s);
    QCOMPARE(currencies->itemText(0), u"EUR"_s);
    QCOMPARE(currencies->count(), 2);
}

void tst_rates_view::aRateIsAddedChangedAndRemoved()
{
    RatesWindow window;
    window.import(u"orders.csv"_s, orders);
    window.type(u"eur"_s, QDate(2026, 1, 12), u"50.25"_s);
    window.button(u"keepRate"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.listed(), QStringList{u"EUR 12 Jan 2026 50.25"_s}, window.longWait);
    QTRY_COMPARE_WITH_TIMEOUT(window.about(u"EUR"_s), u"1 order in EUR has no rate and counts in no sum."_s,
                              window.longWait);
    window.choose(0);
    QCOMPARE(window.view()->findChild<QLineEdit *>(u"rateNumber"_s)->text(), u"50.25"_s);
    window.type(u"EUR"_s, QDate(2026, 1, 12), u"51"_s);
    window.button(u"keepRate"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.listed(), QStringList{u"EUR 12 Jan 2026 51"_s}, window.longWait);
    window.type(u"EUR"_s, QDate(2026, 1, 1), u"49"_s);
    window.button(u"keepRate"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.about(u"EUR"_s), u"2 orders in EUR count with their rate."_s, window.longWait);
    QCOMPARE(window.listed(), (QStringList{u"EUR 12 Jan 2026 51"_s, u"EUR 1 Jan 2026 49"_s}));
    window.choose(1);
    answerNext(u"yes"_s);
    window.button(u"removeRate"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.listed(), QStringList{u"EUR 12 Jan 2026 51"_s}, window.longWait);
    window.choose(0);
    answerNext(QString()); // thinks better of it
    window.button(u"removeRates"_s)->click();
    QCOMPARE(window.listed().size(), 1);
    answerNext(u"yes"_s);
    window.button(u"removeRates"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.listed().isEmpty(), window.longWait);
}

void tst_rates_view::whatIsNoRateCannotBeKept()
{
    RatesWindow window;
    window.import(u"orders.csv"_s, orders);
    const auto canBeKept = [&](const QString &currency, const QString &rate) {
        window.type(currency, QDate(2026, 1, 1), rate);
        return window.button(u"keepRate"_s)->isEnabled();
    };
    QVERIFY(canBeKept(u"EUR"_s, u"50"_s));
    QVERIFY(!canBeKept(u"EU"_s, u"50"_s));
    QVERIFY(!canBeKept(u"EUR"_s, QString()));
    QVERIFY(!canBeKept(u"EUR"_s, u"0"_s));
    QVERIFY(!canBeKept(u"EUR"_s, u"-1"_s));
    QVERIFY(!canBeKept(u"EUR"_s, u"fifty"_s));
    QVERIFY(!window.view()->findChild<QLabel *>(u"rateExpected"_s)->text().isEmpty());
}

void tst_rates_view::ratesAreTakenFromAnImportedTable()
{
    RatesWindow window;
    window.import(u"orders.csv"_s, orders);
    window.import(u"kurlar.csv"_s, rates, fields::Entity::Table);
    QTRY_VERIFY_WITH_TIMEOUT(!window.button(u"takeRates"_s)->isHidden(), window.longWait);
    const QList<QAction *> tables = window.button(u"takeRates"_s)->menu()->actions();
    QCOMPARE(tables.size(), qsizetype{1});
    QCOMPARE(tables.front()->text(), u"kurlar.csv: 4 rates"_s);
    tables.front()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window.listed().size(), qsizetype{4}, window.longWait);
    QTRY_COMPARE_WITH_TIMEOUT(window.about(u"USD"_s), u"1 order in USD counts with its rate."_s, window.longWait);
}

void tst_rates_view::aRefusalIsTold()
{
    RatesWindow window;
    window.import(u"orders.csv"_s, orders);
    keepWordsToMyself();
    window.type(u"TRY"_s, QDate(2026, 1, 1), u"2"_s);
    window.button(u"keepRate"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(lastTold().contains(u"needs no rate"_s), window.longWait);
    QVERIFY(window.listed().isEmpty());
}

QTEST_MAIN(tst_rates_view)
#include "tst_rates_view.moc"
