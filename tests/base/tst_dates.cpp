// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"
#include "support/shown.h"

#include <QDate>
#include <QTest>

using namespace dilim;
using test::shown;
using test::utf8;

class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void everyDayAgreesWithQtCalendar();
    void daysBeyondTheCommonEraHaveDates();
    void onlyDatesThatExistAreMade_data();
    void onlyDatesThatExistAreMade();
    void isoDatesAreReadStrictly_data();
    void isoDatesAreReadStrictly();
    void isoMomentsAreReadStrictly_data();
    void isoMomentsAreReadStrictly();
    void momentsComeBackAsWritten_data();
    void momentsComeBackAsWritten();
    void divisionRoundsTowardsMinusInfinity();
};

void TestDates::everyDayAgreesWithQtCalendar()
{
    const QDate epoch(1970, 1, 1);
    for (QDate day(1582, 10, 15); day.year() < 2401; day = day.addDays(1)) {
        const auto days = static_cast<std::int32_t>(epoch.daysTo(day));
        if (daysFromCivil(day.year(), day.month(), day.day()) != days
            || civilFromDays(days) != CivilDate{day.year(), day.month(), day.day()})
            QFAIL(qPrintable(day.toString(Qt::ISODate)));
        if (day.day() == 1)
            QCOMPARE(daysInMonth(day.year(), day.month()), day.daysInMonth());
    }
}

void TestDates::daysBeyondTheCommonEraHaveDates()
{
    QCOMPARE(shown(isoDate({daysFromCivil(1, 1, 1)})), QStringLiteral("0001-01-01"));
    QCOMPARE(shown(isoDate({daysFromCivil(0, 3, 1)})), QStringLiteral("0000-03-01"));
    QCOMPARE(shown(isoDate({daysFromCivil(-44, 3, 15)})), QStringLiteral("-0044-03-15"));
    QCOMPARE(shown(isoDate({daysFromCivil(12'345, 6, 7)})), QStringLiteral("12345-06-07"));
    for (const std::int32_t days :
         {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()}) {
        const CivilDate civil = civilFromDays(days);
        QVERIFY(civil.month >= 1 && civil.month <= 12 && civil.day >= 1 && civil.day <= 31);
        QVERIFY(days < 0 ? civil.year < -5'000'000 : civil.year > 5'000'000);
    }
}

void TestDates::onlyDatesThatExistAreMade_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("exists");
    QTest::newRow("an ordinary day") << 2024 << 5 << 17 << true;
    QTest::newRow("29 February of a leap year") << 2024 << 2 << 29 << true;
    QTest::newRow("29 February of a common year") << 2023 << 2 << 29 << false;
    QTest::newRow("29 February of 1900") << 1900 << 2 << 29 << false;
    QTest::newRow("29 February of 2000") << 2000 << 2 << 29 << true;
    QTest::newRow("31 April") << 2024 << 4 << 31 << false;
    QTest::newRow("day 0") << 2024 << 4 << 0 << false;
    QTest::newRow("month 0") << 2024 << 0 << 1 << false;
    QTest::newRow("month 13") << 2024 << 13 << 1 << false;
    QTest::newRow("year 0") << 0 << 1 << 1 << false;
    QTest::newRow("first year") << 1 << 1 << 1 << true;
    QTest::newRow("last year") << 9999 << 12 << 31 << true;
    QTest::newRow("year 10000") << 10'000 << 1 << 1 << false;
}

void TestDates::onlyDatesThatExistAreMade()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QTEST(dateFromCivil(year, month, day).has_value(), "exists");
}

void TestDates::isoDatesAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("a date") << "2024-02-29" << true;
    QTest::newRow("a day that does not exist") << "2023-02-29" << false;
    QTest::newRow("year 0") << "0000-01-01" << false;
    QTest::newRow("short year") << "24-02-29" << false;
    QTest::newRow("short month") << "2024-2-29" << false;
    QTest::newRow("other separator") << "2024/02/29" << false;
    QTest::newRow("a sign in the year") << "+202-02-28" << false;
    QTest::newRow("a blank in the day") << "2024-02- 9" << false;
    QTest::newRow("something behind") << "2024-02-29 " << false;
    QTest::newRow("something before") << " 2024-02-29" << false;
    QTest::newRow("empty") << "" << false;
}

void TestDates::isoDatesAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto date = parseIsoDate(utf8(text));
    QCOMPARE(date.has_value(), good);
    if (date)
        QCOMPARE(shown(isoDate(*date)), text);
}

void TestDates::isoMomentsAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("the epoch") << "1970-01-01T00:00:00Z" << true << qint64{0};
    QTest::newRow("with milliseconds") << "1970-01-01T00:00:01.250Z" << true << qint64{1250};
    QTest::newRow("before the epoch") << "1969-12-31T23:59:59.999Z" << true << qint64{-1};
    QTest::newRow("the last second of a day") << "2016-03-27T23:59:59Z" << true << qint64{1'459'123'199'000};
    QTest::newRow("without Z") << "1970-01-01T00:00:00" << false << qint64{0};
    QTest::newRow("an offset") << "1970-01-01T00:00:00+03:00" << false << qint64{0};
    QTest::newRow("a blank instead of T") << "1970-01-01 00:00:00Z" << false << qint64{0};
    QTest::newRow("two decimals") << "1970-01-01T00:00:00.12Z" << false << qint64{0};
    QTest::newRow("a comma") << "1970-01-01T00:00:00,123Z" << false << qint64{0};
    QTest::newRow("24 o'clock") << "1970-01-01T24:00:00Z" << false << qint64{0};
    QTest::newRow("minute 60") << "1970-01-01T00:60:00Z" << false << qint64{0};
    QTest::newRow("a leap second") << "2016-12-31T23:59:60Z" << false << qint64{0};
    QTest::newRow("no such day") << "2023-02-29T00:00:00Z" << false << qint64{0};
    QTest::newRow("letters in the clock") << "1970-01-01T00:0a:00Z" << false << qint64{0};
    QTest::newRow("dots in the clock") << "1970-01-01T00.00.00Z" << false << qint64{0};
    QTest::newRow("empty") << "" << false << qint64{0};
}

void TestDates::isoMomentsAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto moment = parseIsoMoment(utf8(text));
    QCOMPARE(moment.has_value(), good);
    if (moment)
        QTEST(qint64{moment->milliseconds}, "milliseconds");
}

void TestDates::momentsComeBackAsWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1900-01-01T00:00:00Z", "1969-12-31T23:59:59.001Z", "1970-01-01T00:00:00Z",
                             "2000-02-29T12:34:56.789Z", "2024-10-05T07:08:09.010Z", "2100-12-31T23:59:59Z"})
        QTest::newRow(text) << text;
}

void TestDates::momentsComeBackAsWritten()
{
    QFETCH(QString, text);
    const auto moment = parseIsoMoment(utf8(text));
    QVERIFY(moment);
    QCOMPARE(shown(isoMoment(*moment)), text);
}

void TestDates::divisionRoundsTowardsMinusInfinity()
{
    QCOMPARE(floorDivide(7, 3), 2);
    QCOMPARE(floorDivide(-7, 3), -3);
    QCOMPARE(floorDivide(-6, 3), -2);
    QCOMPARE(floorDivide(0, 3), 0);
    QCOMPARE(floorDivide(-1, millisecondsPerDay), -1);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
