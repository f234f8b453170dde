// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/calendar.h"

#include <QDate>
#include <QtTest>

#include <limits>
#include <random>

using namespace dilim;
using rules::CalendarDays;
using rules::DayTable;

namespace {

constexpr qint64 julianDayOf1970 = 2'440'588;

CalendarDays randomDays(std::mt19937_64 &random)
{
    CalendarDays days;
    days.weekdays = std::bitset<7>(random());
    for (std::size_t i = 0; i < days.monthDays.size(); ++i)
        days.monthDays.set(i, random() % 2 == 0);
    return days;
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void daysOfTheTableAreThoseOfQt();
    void theCalendarGoesOnForEver();
    void anniversariesAreThoseOfQt();
};

// Two answers must agree: the table of 400 years and Qt's calendar.
void TestCalendar::daysOfTheTableAreThoseOfQt()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 5; ++round) {
        const CalendarDays wanted = randomDays(random);
        const DayTable table(wanted);
        for (std::int32_t day = -200'000; day < 200'000; day += 1 + static_cast<std::int32_t>(random() % 3)) {
            const QDate date = QDate::fromJulianDay(julianDayOf1970 + day);
            const auto weekday = static_cast<std::size_t>(date.dayOfWeek() - 1);
            const bool expected =
                wanted.weekdays[weekday] && wanted.monthDays[rules::monthDayIndex(date.month(), date.day())];
            if (table.contains(day) != expected || rules::weekdayOf({day}) != static_cast<int>(weekday))
                QFAIL(qPrintable(date.toString(Qt::ISODate)));
        }
    }
}

void TestCalendar::theCalendarGoesOnForEver()
{
    CalendarDays everyDay;
    const DayTable all(everyDay);
    QVERIFY(all.contains(std::numeric_limits<std::int64_t>::max()));
    QVERIFY(all.contains(std::numeric_limits<std::int64_t>::min()));
    everyDay.weekdays.reset();
    const DayTable none(everyDay);
    QVERIFY(!none.contains(std::numeric_limits<std::int64_t>::max()));
    QVERIFY(!none.contains(0));
}

// The definition, followed day by day: from today on, at most so many days, is one of them the anniversary?
void TestCalendar::anniversariesAreThoseOfQt()
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 300; ++round) {
        const QDate today = QDate(1999, 12, 1).addDays(static_cast<qint64>(random() % 3000));
        const int days = static_cast<int>(random() % 400);
        const QDate born = QDate(1960, 1, 1).addDays(static_cast<qint64>(random() % 20'000));
        bool expected = false;
        for (int away = 0; away <= days; ++away) {
            const QDate day = today.addDays(away);
            const bool moved = born.month() == 2 && born.day() == 29 && !QDate::isLeapYear(day.year());
            expected = expected || (day.month() == born.month() && day.day() == (moved ? 28 : born.day()));
        }
        const auto todaysNumber = static_cast<std::int32_t>(today.toJulianDay() - julianDayOf1970);
        const DayTable table(rules::anniversariesFrom({todaysNumber}, days));
        QCOMPARE(table.contains(born.toJulianDay() - julianDayOf1970), expected);
    }
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
