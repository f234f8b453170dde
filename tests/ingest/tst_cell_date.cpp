// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_date.h"

#include <QTest>

using namespace dilim;
using namespace dilim::ingest;

class TestCellDate : public QObject
{
    Q_OBJECT
private slots:
    void readsDatesAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("dayFirst"); // the day if the day comes first, "-" if it is none
        QTest::addColumn<QByteArray>("monthFirst");
        QTest::addColumn<QByteArray>("time"); // "" none, else milliseconds of the day
        const auto row = [](const char *name, const char *text, const char *day, const char *month, const char *time) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(day) << QByteArray(month) << QByteArray(time);
        };
        row("ISO", "2026-03-02", "2026-03-02", "2026-03-02", "");
        row("ISO with slashes", "1990/05/02", "1990-05-02", "1990-05-02", "");
        row("ISO of one digit", "2026-3-2", "2026-03-02", "2026-03-02", "");
        row("packed", "20170212", "2017-02-12", "2017-02-12", "");
        row("dots", "02.05.1990", "1990-05-02", "1990-02-05", "");
        row("dots of one digit", "1.1.1985", "1985-01-01", "1985-01-01", "");
        row("above twelve decides", "13/02/2026", "2026-02-13", "-", "");
        row("month first", "02/13/2026", "-", "2026-02-13", "");
        row("two digits of this century", "1/2/26", "2026-02-01", "2026-01-02", "");
        row("two digits of the last", "1/2/85", "1985-02-01", "1985-01-02", "");
        row("69 is 2069", "01.01.69", "2069-01-01", "2069-01-01", "");
        row("70 is 1970", "01.01.70", "1970-01-01", "1970-01-01", "");
        row("leap day", "29.02.1992", "1992-02-29", "-", "");
        row("no leap day", "29.02.2023", "-", "-", "");
        row("English month", "Mar 02, 2026", "2026-03-02", "2026-03-02", "");
        row("English month, long", "14 November 2011", "2011-11-14", "2011-11-14", "");
        row("Turkish month", "2 A\xC4\x9Fustos 2026", "2026-08-02", "2026-08-02", "");
        row("Turkish month, short", "02-Oca-2026", "2026-01-02", "2026-01-02", "");
        row("Azerbaijani month", "5 noyabr 2025", "2025-11-05", "2025-11-05", "");
        row("with time", "31.12.2025 23:59", "2025-12-31", "-", "86340000");
        row("with seconds", "2010-12-01 08:26:00", "2010-12-01", "2010-12-01", "30360000");
        row("with T and milliseconds", "1996-07-04T00:00:00.125", "1996-07-04", "1996-07-04", "125");
        row("afternoon", "3/6/26 6:04 PM", "2026-06-03", "2026-03-06", "65040000");
        row("midnight in the English way", "3/6/26 12:00 AM", "2026-06-03", "2026-03-06", "0");
        row("afternoon in Turkish", "06.03.2026 6:04 \xC3\x96S", "2026-03-06", "2026-06-03", "65040000");
        row("morning in Turkish", "06.03.2026 12:04 \xC3\xB6\xC3\xB6", "2026-03-06", "2026-06-03", "240000");
        row("leap second", "2016-12-31 23:59:60", "2016-12-31", "2016-12-31", "86399000");
        row("spreadsheet day", "46029", "2026-01-07", "2026-01-07", "");
        row("spreadsheet day with time", "46056,84375", "2026-02-03", "2026-02-03", "72900000");
        row("before 1900", "1893-05-01", "-", "-", "");
        row("after 2100", "2101-01-01", "-", "-", "");
        row("hour 24", "2026-01-01 24:00", "-", "-", "");
        row("day and month only", "02.Oca", "-", "-", "");
        row("range of sizes", "38-40", "-", "-", "");
        row("number", "12.5", "-", "-", "");
        row("amount", "1.234,56", "-", "-", "");
    }
    void readsDatesAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, dayFirst);
        QFETCH(QByteArray, monthFirst);
        QFETCH(QByteArray, time);
        const std::optional<WrittenDate> date = writtenDate(text.toStdString());
        const auto shown = [&date](DateOrder order) {
            const std::optional<std::int32_t> day = date ? dayOf(*date, order) : std::nullopt;
            return day ? QByteArray::fromStdString(isoDate(Date{*day})) : QByteArray("-");
        };
        QCOMPARE(shown(DateOrder::DayMonthYear), dayFirst);
        QCOMPARE(shown(DateOrder::MonthDayYear), monthFirst);
        if (dayFirst != "-" || monthFirst != "-")
            QCOMPARE(date->timed ? QByteArray::number(qint64(
                         date->milliseconds - floorDivide(date->milliseconds, millisecondsPerDay) * millisecondsPerDay))
                                 : QByteArray(),
                     time);
    }

    void twoNumbersAmongIsoDates()
    {
        const auto day = [](const char *text) {
            const std::optional<WrittenDate> date = writtenDate(text);
            const std::optional<std::int32_t> read = date ? dayOf(*date, DateOrder::YearMonthDay) : std::nullopt;
            return read ? isoDate(Date{*read}) : std::string("-");
        };
        QCOMPARE(day("2026-03-02"), std::string("2026-03-02"));
        QCOMPARE(day("02.03.2026"), std::string("2026-03-02"));
        QCOMPARE(day("28.02.2026 10:20"), std::string("2026-02-28"));
        QCOMPARE(day("02.28.2026"), std::string("-"));
        QCOMPARE(day("02/03/2026"), std::string("-"));
        QCOMPARE(day("02-03-2026"), std::string("-"));
    }

    void knowsDaysThatNoOrderMakes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("inSomeOrder");
        QTest::newRow("February has 28") << QByteArray("31.02.2025") << false;
        QTest::newRow("neither number is a month") << QByteArray("99.99.2026") << false;
        QTest::newRow("packed") << QByteArray("20250231") << false;
        QTest::newRow("month first") << QByteArray("02/13/2026") << true;
        QTest::newRow("day first") << QByteArray("13/02/2026") << true;
    }
    void knowsDaysThatNoOrderMakes()
    {
        QFETCH(QByteArray, text);
        const std::optional<WrittenDate> date = writtenDate(text.toStdString());
        QVERIFY(date.has_value());
        QTEST(isDayInAnyOrder(*date), "inSomeOrder");
    }

    void knowsOffsets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("zoned");
        QTest::addColumn<int>("minutes");
        QTest::newRow("none") << QByteArray("2026-01-07 11:18:28") << false << 0;
        QTest::newRow("Z") << QByteArray("2026-01-07T11:18:28Z") << true << 0;
        QTest::newRow("UTC") << QByteArray("2019-10-01 00:00:00 UTC") << true << 0;
        QTest::newRow("east") << QByteArray("2025-11-03T09:14:00+03:00") << true << 180;
        QTest::newRow("west") << QByteArray("2026-01-08T08:50:49-08:00") << true << -480;
        QTest::newRow("as forms say it") << QByteArray("2026/01/05 10:00:00 AM GMT+3") << true << 180;
        QTest::newRow("behind GMT") << QByteArray("2026/01/05 10:00 GMT-03:30") << true << -210;
        QTest::newRow("without colon") << QByteArray("2026-01-08 08:50:49 +0300") << true << 180;
    }
    void knowsOffsets()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, zoned);
        QFETCH(int, minutes);
        const std::optional<WrittenDate> date = writtenDate(text.toStdString());
        QVERIFY(date.has_value());
        QCOMPARE(date->zoned, zoned);
        QCOMPARE(date->offsetMinutes, minutes);
    }

    void knowsZonesByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("as web programs say it")
            << QByteArray("2026-03-02 12:59:30 Eastern Time (US & Canada)") << QByteArray("America/New_York");
        QTest::newRow("by its id") << QByteArray("2026-03-02 12:59 Asia/Baku") << QByteArray("Asia/Baku");
        QTest::newRow("abbreviation") << QByteArray("2026-03-02 12:59 PM PST") << QByteArray("America/Los_Angeles");
        QTest::newRow("an offset is none") << QByteArray("2026-03-02 12:59 +0300") << QByteArray();
    }
    void knowsZonesByName()
    {
        QFETCH(QByteArray, text);
        const std::optional<WrittenDate> date = writtenDate(text.toStdString());
        QVERIFY(date.has_value());
        QTEST(QByteArray::fromStdString(date->zone), "zone");
    }

    void wordsBehindTheTimeThatAreNoZoneMakeNoDate()
    {
        QVERIFY(!writtenDate("2026-03-02 12:59 delivered"));
        QVERIFY(!writtenDate("2026-03-02 12:59 a/b"));
    }

    void knowsSizesThatBecameDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOne");
        for (const char *text : {"02.Oca", "10-Kas", "1-Jan", "31 Mar"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text : {"1-2", "38-40", "02.01", "32-Jan", "2-Oca-2026", "10-Beden", "Oca-02"})
            QTest::newRow(text) << QByteArray(text) << false;
    }
    void knowsSizesThatBecameDates()
    {
        QFETCH(QByteArray, text);
        QTEST(isDayOfMonth(text.toStdString()), "isOne");
    }

    void datesThatNeverWereAreNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"0000-00-00", "0000-00-00 00:00:00", "00.01.1900", "0001-01-01T00:00:00"})
            QTest::newRow(text) << QByteArray(text);
    }
    void datesThatNeverWereAreNothing()
    {
        QFETCH(QByteArray, text);
        const std::optional<WrittenDate> date = writtenDate(text.toStdString());
        QVERIFY(date.has_value());
        QVERIFY(date->shape == DateShape::Never);
    }
};

QTEST_GUILESS_MAIN(TestCellDate)
#include "tst_cell_date.moc"
