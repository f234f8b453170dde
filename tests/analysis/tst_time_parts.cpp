// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/time_parts.h"
#include "base/decimal.h"
#include "support/shown.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <random>
#include <set>

using namespace dilim;
using namespace dilim::analysis;
using columns::IntegerColumn;
using fields::ValueType;
using test::shown;

namespace {

QString wordOf(std::string_view part, const char *moment, const char *zone = "Europe/Istanbul")
{
    const IntegerColumn column = IntegerColumn::packed(std::vector{parseIsoMoment(moment)->milliseconds}, 3);
    const TimeZone place = *TimeZone::fromId(zone);
    const TimeCodes codes(column, ValueType::Moment, *findTimePart(part), place);
    return shown(codes.words()[codes.codeOf(column.at(0))]);
}

/// The same by Qt.
QString plainWord(const QString &part, const QDateTime &local)
{
    static const QStringList weekdays{
        QStringLiteral("monday"), QStringLiteral("tuesday"),  QStringLiteral("wednesday"), QStringLiteral("thursday"),
        QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};
    static const QStringList months{QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
                                    QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
                                    QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
                                    QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    static const QStringList seasons{QStringLiteral("winter"), QStringLiteral("spring"), QStringLiteral("summer"),
                                     QStringLiteral("autumn")};
    const QDate day = local.date();
    const QString year = QString::number(day.year());
    if (part == QLatin1String("hour"))
        return local.time().toString(QStringLiteral("HH"));
    if (part == QLatin1String("weekday"))
        return weekdays[day.dayOfWeek() - 1];
    if (part == QLatin1String("month"))
        return months[day.month() - 1];
    if (part == QLatin1String("season"))
        return seasons[day.month() % 12 / 3];
    if (part == QLatin1String("day"))
        return day.toString(Qt::ISODate);
    if (part == QLatin1String("week"))
        return day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate);
    if (part == QLatin1String("year_month"))
        return day.toString(QStringLiteral("yyyy-MM"));
    if (part == QLatin1String("quarter"))
        return QStringLiteral("%1-Q%2").arg(year).arg((day.month() + 2) / 3);
    return year;
}

} // namespace

class TestTimeParts : public QObject
{
    Q_OBJECT

private slots:
    void partsAreThoseOfTheLocalClock_data();
    void partsAreThoseOfTheLocalClock();
    void randomMomentsAgreeWithQt_data();
    void randomMomentsAgreeWithQt();
    void wordsThatComeRoundAreAllThere();
    void datesHaveNoZone();
    void unknownStaysUnknown();
    void unknownPartsAreNothing();
};

void TestTimeParts::partsAreThoseOfTheLocalClock_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("word");
    QTest::newRow("hour") << "hour"
                          << "2024-03-10T20:59:59Z"
                          << "23";
    QTest::newRow("midnight") << "hour"
                              << "2024-03-10T21:00:00Z"
                              << "00";
    QTest::newRow("weekday") << "weekday"
                             << "2024-03-10T20:59:59Z"
                             << "sunday";
    QTest::newRow("weekday after midnight") << "weekday"
                                            << "2024-03-10T21:00:00Z"
                                            << "monday";
    QTest::newRow("before 1970") << "weekday"
                                 << "1969-12-28T12:00:00Z"
                                 << "sunday";
    QTest::newRow("month") << "month"
                           << "2024-02-29T21:00:00Z"
                           << "march";
    QTest::newRow("season") << "season"
                            << "2024-02-29T20:00:00Z"
                            << "winter";
    QTest::newRow("day") << "day"
                         << "2024-02-29T20:00:00Z"
                         << "2024-02-29";
    QTest::newRow("week") << "week"
                          << "2024-03-10T20:59:59Z"
                          << "2024-03-04";
    QTest::newRow("week after midnight") << "week"
                                         << "2024-03-10T21:00:00Z"
                                         << "2024-03-11";
    QTest::newRow("year and month") << "year_month"
                                    << "2024-12-31T20:00:00Z"
                                    << "2024-12";
    QTest::newRow("quarter") << "quarter"
                             << "2024-12-31T21:00:00Z"
                             << "2025-Q1";
    QTest::newRow("year") << "year"
                          << "2024-12-31T21:00:00Z"
                          << "2025";
}

void TestTimeParts::partsAreThoseOfTheLocalClock()
{
    QFETCH(QString, part);
    QFETCH(QString, moment);
    QTEST(wordOf(part.toStdString(), qPrintable(moment)), "word");
}

void TestTimeParts::randomMomentsAgreeWithQt_data()
{
    QTest::addColumn<QString>("part");
    for (const TimePart &part : timeParts())
        QTest::newRow(part.id.data()) << shown(part.id);
}

void TestTimeParts::randomMomentsAgreeWithQt()
{
    QFETCH(QString, part);
    std::mt19937_64 random(3);
    for (const char *zone : {"UTC", "Europe/Istanbul", "America/New_York", "Pacific/Kiritimati"}) {
        const TimeZone place = *TimeZone::fromId(zone);
        const QTimeZone qtZone(zone);
        for (const std::uint8_t scale : {std::uint8_t{0}, std::uint8_t{3}}) {
            const std::int64_t unit = powerOfTen(static_cast<std::uint8_t>(3 - scale));
            std::vector<std::int64_t> values(400);
            for (std::int64_t &value : values)
                value = (static_cast<std::int64_t>(random() % 2'500'000'000) - 400'000'000) * (1000 / unit);
            const IntegerColumn column = IntegerColumn::packed(values, scale);
            const TimeCodes codes(column, ValueType::Moment, *findTimePart(part.toStdString()), place);
            for (const std::int64_t value : values)
                QCOMPARE(shown(codes.words()[codes.codeOf(value)]),
                         plainWord(part, QDateTime::fromMSecsSinceEpoch(value * unit, qtZone)));
        }
    }
}

void TestTimeParts::wordsThatComeRoundAreAllThere()
{
    const IntegerColumn column = IntegerColumn::packed(std::vector<std::int64_t>{0}, 0);
    const TimeZone zone;
    for (const TimePart &part : timeParts()) {
        const TimeCodes codes(column, ValueType::Moment, part, zone);
        if (part.cycle > 0)
            QCOMPARE(codes.words().size(), static_cast<std::size_t>(part.cycle) + 1);
        const std::set<std::string> different(codes.words().begin(), codes.words().end());
        QCOMPARE(different.size(), codes.words().size());
    }
}

void TestTimeParts::datesHaveNoZone()
{
    const IntegerColumn column = IntegerColumn::packed(std::vector<std::int64_t>{parseIsoDate("2024-03-10")->days}, 0);
    const TimeZone zone = *TimeZone::fromId("Pacific/Honolulu");
    const TimeCodes codes(column, ValueType::Date, *findTimePart("weekday"), zone);
    QCOMPARE(shown(codes.words()[codes.codeOf(column.at(0))]), QStringLiteral("sunday"));
}

void TestTimeParts::unknownStaysUnknown()
{
    const IntegerColumn column = IntegerColumn::packed(std::vector<std::int64_t>{columns::missingInteger}, 0);
    const TimeZone zone;
    for (const TimePart &part : timeParts())
        QCOMPARE(TimeCodes(column, ValueType::Moment, part, zone).codeOf(columns::missingInteger), 0U);
}

void TestTimeParts::unknownPartsAreNothing()
{
    QVERIFY(!findTimePart("minute"));
    QVERIFY(!findTimePart(""));
}

QTEST_GUILESS_MAIN(TestTimeParts)
#include "tst_time_parts.moc"
