// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"
#include "support/shown.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace dilim;
using test::shown;
using test::utf8;

namespace {

TimeZone zoneOf(const QString &id)
{
    const auto zone = TimeZone::fromId(utf8(id));
    return zone ? *zone : TimeZone();
}

Moment momentOf(const QString &text)
{
    return parseIsoMoment(utf8(text)).value();
}

/// "2016-03-27T02:59:59" as a clock shows it.
std::int64_t clockOf(const QString &text)
{
    return momentOf(text + QLatin1Char('Z')).milliseconds;
}

} // namespace

class TestTimeZone : public QObject
{
    Q_OBJECT

private slots:
    void aZoneKnowsItsOffset_data();
    void aZoneKnowsItsOffset();
    void clockTimesBecomeMoments_data();
    void clockTimesBecomeMoments();
    void daysBeginWhereTheClockSays_data();
    void daysBeginWhereTheClockSays();
    void randomMomentsAgreeWithTheSystem_data();
    void randomMomentsAgreeWithTheSystem();
    void everyMomentComesBackFromItsClockTime();
    void unknownZonesAreRefused_data();
    void unknownZonesAreRefused();
    void aNewZoneIsUtc();
};

void TestTimeZone::aZoneKnowsItsOffset_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("hours");
    const QString istanbul = QStringLiteral("Europe/Istanbul");
    QTest::newRow("Istanbul, winter 2015") << istanbul << "2015-01-15T12:00:00Z" << 2;
    QTest::newRow("Istanbul, summer 2015") << istanbul << "2015-07-15T12:00:00Z" << 3;
    QTest::newRow("Istanbul, a second before the spring of 2016") << istanbul << "2016-03-27T00:59:59Z" << 2;
    QTest::newRow("Istanbul, the spring of 2016") << istanbul << "2016-03-27T01:00:00Z" << 3;
    QTest::newRow("Istanbul, winter 2016 stays summer") << istanbul << "2016-12-15T12:00:00Z" << 3;
    QTest::newRow("Istanbul, winter 2024") << istanbul << "2024-01-15T12:00:00Z" << 3;
    QTest::newRow("Istanbul, winter 2099") << istanbul << "2099-01-15T12:00:00Z" << 3;
    QTest::newRow("Baku, winter 2014") << "Asia/Baku"
                                       << "2014-01-15T12:00:00Z" << 4;
    QTest::newRow("Baku, summer 2015") << "Asia/Baku"
                                       << "2015-07-15T12:00:00Z" << 5;
    QTest::newRow("Baku, summer 2016") << "Asia/Baku"
                                       << "2016-07-15T12:00:00Z" << 4;
    QTest::newRow("Berlin, summer 2099") << "Europe/Berlin"
                                         << "2099-07-15T12:00:00Z" << 2;
    QTest::newRow("UTC") << "UTC"
                         << "2024-07-15T12:00:00Z" << 0;
}

void TestTimeZone::aZoneKnowsItsOffset()
{
    QFETCH(QString, zone);
    QFETCH(QString, moment);
    QTEST(zoneOf(zone).offsetSeconds(momentOf(moment)) / 3600, "hours");
}

void TestTimeZone::clockTimesBecomeMoments_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("moment");
    const QString istanbul = QStringLiteral("Europe/Istanbul");
    QTest::newRow("before the jump") << istanbul << "2016-03-27T02:59:59"
                                     << "2016-03-27T00:59:59Z";
    QTest::newRow("the first skipped second") << istanbul << "2016-03-27T03:00:00"
                                              << "2016-03-27T01:00:00Z";
    QTest::newRow("a skipped half hour") << istanbul << "2016-03-27T03:30:00"
                                         << "2016-03-27T01:30:00Z";
    QTest::newRow("after the jump") << istanbul << "2016-03-27T04:00:00"
                                    << "2016-03-27T01:00:00Z";
    QTest::newRow("before the hour that comes twice") << istanbul << "2015-11-08T02:59:59"
                                                      << "2015-11-07T23:59:59Z";
    QTest::newRow("the hour that comes twice is the first") << istanbul << "2015-11-08T03:30:00"
                                                            << "2015-11-08T00:30:00Z";
    QTest::newRow("after the hour that comes twice") << istanbul << "2015-11-08T04:00:00"
                                                     << "2015-11-08T02:00:00Z";
    QTest::newRow("Istanbul for ever") << istanbul << "2050-01-01T00:00:00"
                                       << "2049-12-31T21:00:00Z";
    QTest::newRow("Baku") << "Asia/Baku"
                          << "2020-06-01T00:00:00"
                          << "2020-05-31T20:00:00Z";
    QTest::newRow("a whole day skipped in Samoa") << "Pacific/Apia"
                                                  << "2011-12-30T12:00:00"
                                                  << "2011-12-30T22:00:00Z";
    QTest::newRow("UTC") << "UTC"
                         << "2020-06-01T00:00:00"
                         << "2020-06-01T00:00:00Z";
}

void TestTimeZone::clockTimesBecomeMoments()
{
    QFETCH(QString, zone);
    QFETCH(QString, clock);
    QFETCH(QString, moment);
    QCOMPARE(shown(isoMoment(zoneOf(zone).fromLocal(clockOf(clock)))), moment);
}

void TestTimeZone::daysBeginWhereTheClockSays_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("start");
    QTest::newRow("Istanbul, summer") << "Europe/Istanbul"
                                      << "2015-07-01"
                                      << "2015-06-30T21:00:00Z";
    QTest::newRow("Istanbul, the day of the jump") << "Europe/Istanbul"
                                                   << "2016-03-27"
                                                   << "2016-03-26T22:00:00Z";
    QTest::newRow("Istanbul, today") << "Europe/Istanbul"
                                     << "2024-01-01"
                                     << "2023-12-31T21:00:00Z";
    QTest::newRow("a midnight that was skipped") << "America/Sao_Paulo"
                                                 << "2018-11-04"
                                                 << "2018-11-04T03:00:00Z";
    QTest::newRow("a jump from half past eleven") << "America/Toronto"
                                                  << "1919-03-31"
                                                  << "1919-03-31T04:30:00Z";
    QTest::newRow("a midnight that comes twice") << "America/Havana"
                                                 << "2019-11-03"
                                                 << "2019-11-03T04:00:00Z";
    QTest::newRow("a day that was skipped begins with the next") << "Pacific/Apia"
                                                                 << "2011-12-30"
                                                                 << "2011-12-30T10:00:00Z";
}

void TestTimeZone::daysBeginWhereTheClockSays()
{
    QFETCH(QString, zone);
    QFETCH(QString, day);
    QFETCH(QString, start);
    const Date date = parseIsoDate(utf8(day)).value();
    const Moment moment = zoneOf(zone).startOf(date);
    QCOMPARE(shown(isoMoment(moment)), start);
    QVERIFY(zoneOf(zone).dayOf(moment) >= date);
    QVERIFY(zoneOf(zone).dayOf({moment.milliseconds - 1}) < date);
}

void TestTimeZone::randomMomentsAgreeWithTheSystem_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"Europe/Istanbul", "Asia/Baku", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                             "Asia/Kathmandu", "Africa/Casablanca", "UTC"})
        QTest::newRow(zone) << zone;
}

void TestTimeZone::randomMomentsAgreeWithTheSystem()
{
    QFETCH(QString, zone);
    const QTimeZone system(zone.toUtf8());
    const TimeZone ours = zoneOf(zone);
    const std::int64_t first = momentOf(QStringLiteral("1901-01-01T00:00:00Z")).milliseconds;
    const std::int64_t last = momentOf(QStringLiteral("2100-01-01T00:00:00Z")).milliseconds;
    std::mt19937_64 random(7);
    std::uniform_int_distribution<std::int64_t> moments(first, last);
    for (int i = 0; i < 20'000; ++i) {
        const std::int64_t moment = moments(random);
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toTimeZone(system);
        if (ours.offsetSeconds({moment}) != local.offsetFromUtc())
            QFAIL(qPrintable(local.toString(Qt::ISODate)));
        QCOMPARE(shown(isoDate(ours.dayOf({moment}))), local.date().toString(Qt::ISODate));
    }
}

void TestTimeZone::everyMomentComesBackFromItsClockTime()
{
    const TimeZone zone = zoneOf(QStringLiteral("Europe/Istanbul"));
    const std::int64_t quarter = 900'000;
    for (std::int64_t at = momentOf(QStringLiteral("2014-01-01T00:00:00Z")).milliseconds;
         at < momentOf(QStringLiteral("2018-01-01T00:00:00Z")).milliseconds; at += quarter) {
        const std::int64_t local = zone.toLocal({at});
        const std::int64_t back = zone.fromLocal(local).milliseconds;
        QVERIFY(back == at || (back == at - 3'600'000 && zone.toLocal({back}) == local));
    }
}

void TestTimeZone::unknownZonesAreRefused_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"Europe/Nowhere", "TRT-3", "UTC+03:00", "EST5EDT,M3.2.0,M11.1.0", "europe/istanbul",
                           "../../etc/passwd", "/etc/localtime", "Europe/Istanbul ", "Istanbul"})
        QTest::newRow(id) << id;
    QTest::newRow("empty") << "";
}

void TestTimeZone::unknownZonesAreRefused()
{
    QFETCH(QString, id);
    const auto zone = TimeZone::fromId(utf8(id));
    QVERIFY(!zone);
    QVERIFY(zone.error() == (Error{"time_zone.unknown", {utf8(id)}}));
}

void TestTimeZone::aNewZoneIsUtc()
{
    const TimeZone utc;
    QCOMPARE(shown(utc.id()), QStringLiteral("UTC"));
    QVERIFY(utc == zoneOf(QStringLiteral("UTC")));
    QVERIFY(!(utc == zoneOf(QStringLiteral("Asia/Baku"))));
    QCOMPARE(utc.fromLocal(123).milliseconds, 123);
    QCOMPARE(utc.dayOf({-1}).days, -1);
}

QTEST_GUILESS_MAIN(TestTimeZone)
#include "tst_time_zone.moc"
