// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_window.h"

#include "rules/evaluate.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using rules::CalendarUnit;
using rules::Period;
using rules::Window;

// Expected moments are worked out by hand. In Istanbul clocks stood at +2 hours in winter and +3 in summer until 2016
// and at +3 ever since: 2014-03-31 03:00 -> 04:00, 2014-10-26 04:00 -> 03:00, 2015-03-29 03:00 -> 04:00,
// 2015-11-08 04:00 -> 03:00, 2016-03-27 03:00 -> 04:00; each time at 01:00 in Greenwich.

namespace {

constexpr const char *istanbul = "Europe/Istanbul";

Date day(const char *iso)
{
    return parseIsoDate(iso).value();
}

rules::Context contextOn(const char *zone, const QString &today, int fiscalYearStart)
{
    rules::Context context = rules::contextOfDay(day(utf8(today).c_str()), *TimeZone::fromId(zone), "TRY", "en");
    context.fiscalYearStart = fiscalYearStart;
    return context;
}

std::string boundText(const std::optional<Decimal> &bound)
{
    return bound ? isoMoment({bound->units}) : "";
}

/// "2015-03-28T22:00:00Z .. 2015-03-29T20:59:59.999Z", or the error.
QString rangeText(const Result<rules::IsInRange> &range)
{
    if (!range)
        return shown(range.error().code);
    return shown(boundText(range->low) + " .. " + boundText(range->high));
}

QString windowText(const Window &window, const rules::Context &context)
{
    const auto range = rules::bindWindow("c1", window, context);
    if (range && !*range)
        return QStringLiteral("all time");
    return rangeText(range ? Result<rules::IsInRange>(**range) : range.error());
}

Window lastDays(int days)
{
    Window window;
    window.lastDays = days;
    return window;
}

Window nextDays(int days)
{
    Window window;
    window.nextDays = days;
    return window;
}

Window olderThanDays(int days)
{
    Window window;
    window.olderThanDays = days;
    return window;
}

Window periodOf(CalendarUnit unit, int offset)
{
    Window window;
    window.period = Period{unit, offset};
    return window;
}

Window daysFrom(const char *first, const char *last)
{
    Window window;
    if (*first != '\0')
        window.first = day(first);
    if (*last != '\0')
        window.last = day(last);
    return window;
}

/// Of the customers with these values of the field those whom the condition takes, and then those whom the opposite
/// one takes, in their order: "a, b | c".
QString split(const char *field, const QString &values, const QString &op, const QString &negation,
              const QString &operands, const rules::Context &context)
{
    SnapshotSource source;
    source.timeZone = context.timeZone.id();
    source.customers = {{"customer.external_id", field}, {{"unknown", ""}}};
    const QStringList list = values.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &value : list)
        source.customers.rows.push_back({utf8(value), utf8(value)});
    const columns::Snapshot snapshot = buildSnapshot(source);
    QStringList parts;
    for (const QString &asked : {op, negation}) {
        const QString line =
            QStringLiteral(R"({"field": "%1", "op": "%2", "values": [%3]})").arg(QLatin1String(field), asked, operands);
        Progress progress;
        const auto evaluation = rules::evaluate(ruleOfLines(utf8(line)), snapshot, context, progress);
        if (!evaluation)
            return shown(evaluation.error().code);
        QStringList taken;
        evaluation->members.forEach([&](std::size_t row) {
            taken += row == 0 ? QStringLiteral("unknown") : list[static_cast<qsizetype>(row) - 1];
        });
        parts += taken.join(QStringLiteral(", "));
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace

Q_DECLARE_METATYPE(rules::Window)

class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void windowsAreTheseMoments_data();
    void windowsAreTheseMoments();
    void fiscalYearsBeginInTheirMonth_data();
    void fiscalYearsBeginInTheirMonth();
    void theWindowBeforeIsAsLong_data();
    void theWindowBeforeIsAsLong();
    void windowsThatCannotBeAreRefused_data();
    void windowsThatCannotBeAreRefused();
    void momentsAreReadOnTheLocalClock_data();
    void momentsAreReadOnTheLocalClock();
    void daysAreReadOnTheCalendar_data();
    void daysAreReadOnTheCalendar();
    void momentsOfMillisecondsAreReadOnTheLocalClock();
};

void TestWindows::windowsAreTheseMoments_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<Window>("window");
    QTest::addColumn<QString>("moments");
    const auto row = [](const char *name, const char *today, const Window &window, const char *moments) {
        QTest::newRow(name) << QString::fromLatin1(today) << window << QString::fromLatin1(moments);
    };
    row("all time", "2015-03-29", {}, "all time");

    // Clocks go forward: 2015-03-29 has 23 hours.
    row("today of 23 hours", "2015-03-29", periodOf(CalendarUnit::Day, 0),
        "2015-03-28T22:00:00Z .. 2015-03-29T20:59:59.999Z");
    row("tomorrow after 23 hours", "2015-03-29", periodOf(CalendarUnit::Day, 1),
        "2015-03-29T21:00:00Z .. 2015-03-30T20:59:59.999Z");
    row("yesterday was 23 hours", "2015-03-30", periodOf(CalendarUnit::Day, -1),
        "2015-03-28T22:00:00Z .. 2015-03-29T20:59:59.999Z");
    row("this week loses an hour", "2015-03-29", periodOf(CalendarUnit::Week, 0),
        "2015-03-22T22:00:00Z .. 2015-03-29T20:59:59.999Z");
    row("this month loses an hour", "2015-03-29", periodOf(CalendarUnit::Month, 0),
        "2015-02-28T22:00:00Z .. 2015-03-31T20:59:59.999Z");
    row("next 24 hours end at one o'clock", "2015-03-29", nextDays(1),
        "2015-03-28T22:00:00.001Z .. 2015-03-29T22:00:00Z");
    row("last 24 hours on the morning after", "2015-03-30", lastDays(1),
        "2015-03-28T21:00:00.001Z .. 2015-03-29T21:00:00Z");
    row("older than 2 x 24 hours", "2015-03-30", olderThanDays(2), " .. 2015-03-27T21:00:00Z");
    row("the short day by its date", "2015-11-11", daysFrom("2015-03-29", "2015-03-29"),
        "2015-03-28T22:00:00Z .. 2015-03-29T20:59:59.999Z");
    row("from the short day on", "2015-11-11", daysFrom("2015-03-29", ""), "2015-03-28T22:00:00Z .. ");
    row("up to the short day", "2015-11-11", daysFrom("", "2015-03-29"), " .. 2015-03-29T20:59:59.999Z");

    // Clocks go back: 2015-11-08 has 25 hours.
    row("today of 25 hours", "2015-11-08", periodOf(CalendarUnit::Day, 0),
        "2015-11-07T21:00:00Z .. 2015-11-08T21:59:59.999Z");
    row("this week gains an hour", "2015-11-08", periodOf(CalendarUnit::Week, 0),
        "2015-11-01T21:00:00Z .. 2015-11-08T21:59:59.999Z");
    row("next week is as usual", "2015-11-08", periodOf(CalendarUnit::Week, 1),
        "2015-11-08T22:00:00Z .. 2015-11-15T21:59:59.999Z");
    row("next 24 hours end before midnight", "2015-11-08", nextDays(1),
        "2015-11-07T21:00:00.001Z .. 2015-11-08T21:00:00Z");
    row("last 7 x 24 hours begin at one o'clock", "2015-11-09", lastDays(7),
        "2015-11-01T22:00:00.001Z .. 2015-11-08T22:00:00Z");

    // Quarters and years reach over both.
    row("last quarter", "2015-03-29", periodOf(CalendarUnit::Quarter, -1),
        "2014-09-30T21:00:00Z .. 2014-12-31T21:59:59.999Z");
    row("this quarter", "2015-03-29", periodOf(CalendarUnit::Quarter, 0),
        "2014-12-31T22:00:00Z .. 2015-03-31T20:59:59.999Z");
    row("next quarter", "2015-03-29", periodOf(CalendarUnit::Quarter, 1),
        "2015-03-31T21:00:00Z .. 2015-06-30T20:59:59.999Z");
    row("this year", "2015-03-29", periodOf(CalendarUnit::Year, 0), "2014-12-31T22:00:00Z .. 2015-12-31T21:59:59.999Z");
    row("next year, at whose end clocks no longer go back", "2015-03-29", periodOf(CalendarUnit::Year, 1),
        "2015-12-31T22:00:00Z .. 2016-12-31T20:59:59.999Z");

    // Ends of months and years
    row("last month from January", "2021-01-31", periodOf(CalendarUnit::Month, -1),
        "2020-11-30T21:00:00Z .. 2020-12-31T20:59:59.999Z");
    row("next month from the 31st", "2021-01-31", periodOf(CalendarUnit::Month, 1),
        "2021-01-31T21:00:00Z .. 2021-02-28T20:59:59.999Z");
    row("next month from December", "2020-12-31", periodOf(CalendarUnit::Month, 1),
        "2020-12-31T21:00:00Z .. 2021-01-31T20:59:59.999Z");
    row("next quarter from the fourth", "2020-12-31", periodOf(CalendarUnit::Quarter, 1),
        "2020-12-31T21:00:00Z .. 2021-03-31T20:59:59.999Z");
    row("last quarter from the first", "2021-01-01", periodOf(CalendarUnit::Quarter, -1),
        "2020-09-30T21:00:00Z .. 2020-12-31T20:59:59.999Z");
    row("last year on its first day after", "2021-01-01", periodOf(CalendarUnit::Year, -1),
        "2019-12-31T21:00:00Z .. 2020-12-31T20:59:59.999Z");
    row("yesterday was last year", "2021-01-01", periodOf(CalendarUnit::Day, -1),
        "2020-12-30T21:00:00Z .. 2020-12-31T20:59:59.999Z");

    // ISO weeks: 2021-01-01 is a Friday of week 53 of 2020, 2024-12-30 the Monday of week 1 of 2025.
    row("week over the year's end", "2021-01-01", periodOf(CalendarUnit::Week, 0),
        "2020-12-27T21:00:00Z .. 2021-01-03T20:59:59.999Z");
    row("the week before", "2021-01-01", periodOf(CalendarUnit::Week, -1),
        "2020-12-20T21:00:00Z .. 2020-12-27T20:59:59.999Z");
    row("a week begins on Monday", "2024-12-30", periodOf(CalendarUnit::Week, 0),
        "2024-12-29T21:00:00Z .. 2025-01-05T20:59:59.999Z");
    row("and ends on Sunday", "2025-01-05", periodOf(CalendarUnit::Week, 0),
        "2024-12-29T21:00:00Z .. 2025-01-05T20:59:59.999Z");
    row("a week before 1970", "1969-12-31", periodOf(CalendarUnit::Week, 0),
        "1969-12-28T22:00:00Z .. 1970-01-04T21:59:59.999Z");

    // 29 February
    row("29 February", "2024-02-29", periodOf(CalendarUnit::Day, 0),
        "2024-02-28T21:00:00Z .. 2024-02-29T20:59:59.999Z");
    row("the day after 28 February of a leap year", "2024-02-28", periodOf(CalendarUnit::Day, 1),
        "2024-02-28T21:00:00Z .. 2024-02-29T20:59:59.999Z");
    row("the day before 1 March of a common year", "2023-03-01", periodOf(CalendarUnit::Day, -1),
        "2023-02-27T21:00:00Z .. 2023-02-28T20:59:59.999Z");
    row("February of a leap year", "2024-03-31", periodOf(CalendarUnit::Month, -1),
        "2024-01-31T21:00:00Z .. 2024-02-29T20:59:59.999Z");
    row("a year after 29 February", "2024-02-29", periodOf(CalendarUnit::Year, 1),
        "2024-12-31T21:00:00Z .. 2025-12-31T20:59:59.999Z");
    row("366 days back over 29 February", "2024-03-01", lastDays(366),
        "2023-02-28T21:00:00.001Z .. 2024-02-29T21:00:00Z");
}

void TestWindows::windowsAreTheseMoments()
{
    QFETCH(QString, today);
    QFETCH(Window, window);
    QTEST(windowText(window, contextOn(istanbul, today, 1)), "moments");
}

void TestWindows::fiscalYearsBeginInTheirMonth_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("moments");
    const auto row = [](const char *name, int start, const char *today, int offset, const char *moments) {
        QTest::newRow(name) << start << QString::fromLatin1(today) << offset << QString::fromLatin1(moments);
    };
    row("January: the calendar year", 1, "2015-03-29", 0, "2014-12-31T22:00:00Z .. 2015-12-31T21:59:59.999Z");
    row("April, its last day", 4, "2015-03-31", 0, "2014-03-31T21:00:00Z .. 2015-03-31T20:59:59.999Z");
    row("April, its first day", 4, "2015-04-01", 0, "2015-03-31T21:00:00Z .. 2016-03-31T20:59:59.999Z");
    row("April, in the calendar year it began in", 4, "2015-12-31", 0,
        "2015-03-31T21:00:00Z .. 2016-03-31T20:59:59.999Z");
    row("April, last", 4, "2015-03-31", -1, "2013-03-31T21:00:00Z .. 2014-03-31T20:59:59.999Z");
    row("April, next", 4, "2015-03-31", 1, "2015-03-31T21:00:00Z .. 2016-03-31T20:59:59.999Z");
    row("July, its last day", 7, "2024-06-30", 0, "2023-06-30T21:00:00Z .. 2024-06-30T20:59:59.999Z");
    row("July, its first day", 7, "2024-07-01", 0, "2024-06-30T21:00:00Z .. 2025-06-30T20:59:59.999Z");
    row("July, last", 7, "2024-07-01", -1, "2023-06-30T21:00:00Z .. 2024-06-30T20:59:59.999Z");
    row("March, ending on 29 February", 3, "2024-02-29", 0, "2023-02-28T21:00:00Z .. 2024-02-29T20:59:59.999Z");
    row("December", 12, "2024-11-30", 0, "2023-11-30T21:00:00Z .. 2024-11-30T20:59:59.999Z");
}

void TestWindows::fiscalYearsBeginInTheirMonth()
{
    QFETCH(int, start);
    QFETCH(QString, today);
    QFETCH(int, offset);
    QTEST(windowText(periodOf(CalendarUnit::FiscalYear, offset), contextOn(istanbul, today, start)), "moments");
}

void TestWindows::theWindowBeforeIsAsLong_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<Window>("window");
    QTest::addColumn<QString>("moments");
    const auto row = [](const char *name, const char *today, const Window &window, const char *moments) {
        QTest::newRow(name) << QString::fromLatin1(today) << window << QString::fromLatin1(moments);
    };
    const QString refused = QStringLiteral("rule.change_needs_window");
    row("7 x 24 hours", "2015-11-08", lastDays(7), "2015-10-24T21:00:00.001Z .. 2015-10-31T21:00:00Z");
    row("24 hours before the short day", "2015-03-30", lastDays(1), "2015-03-27T21:00:00.001Z .. 2015-03-28T21:00:00Z");
    row("yesterday before today", "2015-11-09", periodOf(CalendarUnit::Day, 0),
        "2015-11-07T21:00:00Z .. 2015-11-08T21:59:59.999Z");
    row("last week before this week", "2015-11-09", periodOf(CalendarUnit::Week, 0),
        "2015-11-01T21:00:00Z .. 2015-11-08T21:59:59.999Z");
    row("February before March", "2024-03-31", periodOf(CalendarUnit::Month, 0),
        "2024-01-31T21:00:00Z .. 2024-02-29T20:59:59.999Z");
    row("the month before the last", "2024-01-15", periodOf(CalendarUnit::Month, -1),
        "2023-10-31T21:00:00Z .. 2023-11-30T20:59:59.999Z");
    row("the fourth quarter before the first", "2024-03-10", periodOf(CalendarUnit::Quarter, 0),
        "2023-09-30T21:00:00Z .. 2023-12-31T20:59:59.999Z");
    row("the year before", "2024-03-10", periodOf(CalendarUnit::Year, 0),
        "2022-12-31T21:00:00Z .. 2023-12-31T20:59:59.999Z");
    row("31 days before March", "2024-05-01", daysFrom("2024-03-01", "2024-03-31"),
        "2024-01-29T21:00:00Z .. 2024-02-29T20:59:59.999Z");
    row("the day before one day", "2015-05-01", daysFrom("2015-03-30", "2015-03-30"),
        "2015-03-28T22:00:00Z .. 2015-03-29T20:59:59.999Z");
    row("no end", "2024-05-01", daysFrom("2024-03-01", ""), qPrintable(refused));
    row("no beginning", "2024-05-01", daysFrom("", "2024-03-01"), qPrintable(refused));
    row("days to come", "2024-05-01", nextDays(7), qPrintable(refused));
    row("long ago", "2024-05-01", olderThanDays(7), qPrintable(refused));
    row("all time", "2024-05-01", {}, qPrintable(refused));
}

void TestWindows::theWindowBeforeIsAsLong()
{
    QFETCH(QString, today);
    QFETCH(Window, window);
    QTEST(rangeText(rules::bindWindowBefore("c1", window, contextOn(istanbul, today, 1))), "moments");
}

void TestWindows::windowsThatCannotBeAreRefused_data()
{
    QTest::addColumn<Window>("window");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Window &window, const char *code) {
        QTest::newRow(name) << window << QString::fromLatin1(code);
    };
    row("no days", lastDays(0), "rule.days_out_of_range");
    row("no days to come", nextDays(0), "rule.days_out_of_range");
    row("not longer ago than today", olderThanDays(0), "rule.days_out_of_range");
    row("too many days", lastDays(100'001), "rule.days_out_of_range");
    row("too many days to come", nextDays(100'001), "rule.days_out_of_range");
    row("the wrong way round", daysFrom("2024-03-02", "2024-03-01"), "rule.range_reversed");
    const Window kinds[] = {lastDays(1),
                            nextDays(1),
                            olderThanDays(1),
                            periodOf(CalendarUnit::Day, 0),
                            daysFrom("2024-03-01", ""),
                            daysFrom("", "2024-03-01")};
    for (std::size_t a = 0; a < std::size(kinds); ++a) {
        for (std::size_t b = a + 1; b < std::size(kinds); ++b) {
            Window both = kinds[a];
            both.nextDays = kinds[b].nextDays ? kinds[b].nextDays : both.nextDays;
            both.olderThanDays = kinds[b].olderThanDays ? kinds[b].olderThanDays : both.olderThanDays;
            both.period = kinds[b].period ? kinds[b].period : both.period;
            both.first = kinds[b].first ? kinds[b].first : both.first;
            both.last = kinds[b].last ? kinds[b].last : both.last;
            if (a < 4)
                row(qPrintable(QStringLiteral("kinds %1 and %2").arg(a).arg(b)), both, "rule.window_mixed");
        }
    }
}

void TestWindows::windowsThatCannotBeAreRefused()
{
    QFETCH(Window, window);
    QTEST(windowText(window, contextOn(istanbul, QStringLiteral("2024-03-10"), 1)), "code");
}

void TestWindows::momentsAreReadOnTheLocalClock_data()
{
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("negation");
    QTest::addColumn<QString>("operands");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("left");
    QString op;
    QString negation;
    const auto row = [&](const char *name, const char *operands, const char *taken, const char *left) {
        QTest::newRow(name) << op << negation << QString::fromLatin1(operands) << QString::fromLatin1(taken)
                            << QString::fromLatin1(left);
    };
    op = QStringLiteral("at_hours");
    negation = QStringLiteral("not_at_hours");
    row("before the hour that was skipped", "2, 2", "2015-03-29T00:00:00Z, 2015-03-29T00:59:59Z",
        "2015-03-28T23:59:59Z, 2015-03-29T01:00:00Z");
    row("the hour that was skipped", "3, 3", "2015-03-28T01:30:00Z, 2015-03-30T00:30:00Z",
        "2015-03-29T00:59:59Z, 2015-03-29T01:00:00Z, 2015-03-29T01:30:00Z");
    row("after the hour that was skipped", "4, 4", "2015-03-29T01:00:00Z, 2015-03-29T01:59:59Z",
        "2015-03-29T00:59:59Z, 2015-03-29T02:00:00Z");
    row("the hour that came twice", "3, 3",
        "2015-11-08T00:00:00Z, 2015-11-08T00:59:59Z, 2015-11-08T01:00:00Z, 2015-11-08T01:59:59Z",
        "2015-11-07T23:59:59Z, 2015-11-08T02:00:00Z");
    row("over midnight", "22, 5", "2015-03-28T20:00:00Z, 2015-03-28T22:00:00Z, 2015-03-29T02:59:59Z",
        "2015-03-28T19:59:59Z, 2015-03-29T03:00:00Z, 2015-03-29T10:00:00Z");
    row("the last hour and the first", "23, 0", "2015-11-08T21:00:00Z, 2015-11-08T22:59:59Z",
        "2015-11-08T20:59:59Z, 2015-11-08T23:00:00Z");
    row("all hours", "0, 23", "2015-11-07T22:00:00Z, 2015-11-08T21:00:00Z, 1969-12-31T23:59:59Z", "");
    row("all hours from five o'clock on", "5, 4", "2015-11-07T22:00:00Z, 2015-11-08T01:59:59Z, 2015-11-08T02:00:00Z",
        "");
    row("before 1970", "1, 1", "1969-12-31T23:00:00Z, 1969-12-31T23:59:59Z",
        "1969-12-31T22:59:59Z, 1970-01-01T00:00:00Z");

    op = QStringLiteral("on_weekdays");
    negation = QStringLiteral("not_on_weekdays");
    row("a Sunday of 23 hours", "\"sunday\"", "2015-03-28T22:00:00Z, 2015-03-29T20:59:59Z",
        "2015-03-28T21:59:59Z, 2015-03-29T21:00:00Z");
    row("a Sunday of 25 hours", "\"sunday\"", "2015-11-07T21:00:00Z, 2015-11-08T21:59:59Z",
        "2015-11-07T20:59:59Z, 2015-11-08T22:00:00Z");
    row("the last day of a year", "\"thursday\", \"friday\"", "2015-12-30T22:00:00Z, 2016-01-01T21:59:59Z",
        "2015-12-30T21:59:59Z, 2016-01-01T22:00:00Z");

    op = QStringLiteral("in_months");
    negation = QStringLiteral("not_in_months");
    row("March, that loses an hour", "\"march\"",
        "2015-02-28T22:00:00Z, 2015-03-31T20:59:59Z, 2016-02-29T22:00:00Z, 1969-03-15T12:00:00Z",
        "2015-02-28T21:59:59Z, 2015-03-31T21:00:00Z, 2016-02-29T21:59:59Z");
    row("December and January", "\"january\", \"december\"",
        "2014-11-30T22:00:00Z, 2014-12-31T21:59:59Z, 2014-12-31T22:00:00Z, 2015-01-31T21:59:59Z",
        "2014-11-30T21:59:59Z, 2015-01-31T22:00:00Z");

    op = QStringLiteral("on_days_of_month");
    negation = QStringLiteral("not_on_days_of_month");
    row("the 31st", "31", "2015-03-30T21:00:00Z, 2015-03-31T20:59:59Z, 2015-12-31T21:59:59Z",
        "2015-03-30T20:59:59Z, 2015-03-31T21:00:00Z, 2015-12-31T22:00:00Z");
    row("the 29th, in a leap year also of February", "29, 29",
        "2016-02-28T22:00:00Z, 2016-02-29T21:59:59Z, 2015-03-28T22:00:00Z",
        "2016-02-28T21:59:59Z, 2015-02-28T22:00:00Z");

    // Today is 2015-11-09, a Monday; now is 2015-11-08T22:00:00Z.
    op = QStringLiteral("in_next_days");
    negation = QStringLiteral("not_in_next_days");
    row("the next 24 hours", "1", "2015-11-08T22:00:01Z, 2015-11-09T22:00:00Z",
        "2015-11-08T22:00:00Z, 2015-11-09T22:00:01Z");
    op = QStringLiteral("in_last_days");
    negation = QStringLiteral("not_in_last_days");
    row("the last 24 hours", "1", "2015-11-07T22:00:01Z, 2015-11-08T22:00:00Z",
        "2015-11-07T22:00:00Z, 2015-11-08T22:00:01Z");
    op = QStringLiteral("older_than_days");
    negation = QStringLiteral("not_older_than_days");
    row("24 hours ago or more", "1", "2015-11-07T22:00:00Z, 1969-01-01T00:00:00Z",
        "2015-11-07T22:00:01Z, 2015-11-09T00:00:00Z");
    op = QStringLiteral("in_period");
    negation = QStringLiteral("not_in_period");
    row("yesterday", "\"yesterday\"", "2015-11-07T21:00:00Z, 2015-11-08T21:59:59Z",
        "2015-11-07T20:59:59Z, 2015-11-08T22:00:00Z");
    row("last week", "\"last_week\"", "2015-11-01T22:00:00Z, 2015-11-08T21:59:59Z",
        "2015-11-01T20:59:59Z, 2015-11-08T22:00:00Z");
    row("next month", "\"next_month\"", "2015-11-30T22:00:00Z, 2015-12-31T21:59:59Z",
        "2015-11-30T21:59:59Z, 2015-12-31T22:00:00Z");
    op = QStringLiteral("anniversary_today");
    negation = QStringLiteral("not_anniversary_today");
    row("9 November on the local calendar", "", "1990-11-08T22:00:00Z, 1990-11-09T21:59:59Z, 2015-11-08T22:00:00Z",
        "1990-11-08T21:59:59Z, 1990-11-09T22:00:00Z, 2015-11-08T21:59:59Z");
    op = QStringLiteral("anniversary_in_next_days");
    negation = QStringLiteral("not_anniversary_in_next_days");
    row("9 and 10 November on the local calendar", "1", "1990-11-08T22:00:00Z, 1990-11-10T21:59:59Z",
        "1990-11-08T21:59:59Z, 1990-11-10T22:00:00Z");
}

void TestWindows::momentsAreReadOnTheLocalClock()
{
    QFETCH(QString, op);
    QFETCH(QString, negation);
    QFETCH(QString, operands);
    QFETCH(QString, taken);
    QFETCH(QString, left);
    const rules::Context context = contextOn(istanbul, QStringLiteral("2015-11-09"), 1);
    const QString values = left.isEmpty() ? taken : QString(taken + u", " + left);
    QCOMPARE(split("customer.created_at", values, op, negation, operands, context), QString(taken + u" | " + left));
}

void TestWindows::daysAreReadOnTheCalendar_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("negation");
    QTest::addColumn<QString>("operands");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("left");
    QString op;
    QString negation;
    const auto row = [&](const char *name, const char *today, const char *operands, const char *taken,
                         const char *left) {
        QTest::newRow(name) << QString::fromLatin1(today) << op << negation << QString::fromLatin1(operands)
                            << QString::fromLatin1(taken) << QString::fromLatin1(left);
    };
    op = QStringLiteral("anniversary_today");
    negation = QStringLiteral("not_anniversary_today");
    row("28 February of a common year", "2023-02-28", "", "1980-02-28, 1980-02-29, 2023-02-28, 2030-02-28",
        "1980-02-27, 1980-03-01");
    row("28 February of a leap year", "2024-02-28", "", "1980-02-28, 1981-02-28", "1980-02-29, 1980-02-27");
    row("29 February", "2024-02-29", "", "1980-02-29, 2024-02-29", "1980-02-28, 1980-03-01, 1981-02-28");
    row("1 March of a common year", "2023-03-01", "", "1980-03-01", "1980-02-29, 1980-02-28");
    row("28 February of 2100, a common year", "2100-02-28", "", "2096-02-29, 2096-02-28", "2096-02-27, 2096-03-01");
    op = QStringLiteral("anniversary_in_next_days");
    negation = QStringLiteral("not_anniversary_in_next_days");
    row("over the year's end", "2023-12-30", "3", "1980-12-30, 1980-12-31, 1980-01-01, 1980-01-02",
        "1980-12-29, 1980-01-03");
    row("up to before 29 February in a common year", "2023-02-26", "1", "1980-02-26, 1980-02-27",
        "1980-02-25, 1980-02-28, 1980-02-29");
    row("up to 28 February in a common year", "2023-02-26", "2", "1980-02-26, 1980-02-28, 1980-02-29",
        "1980-02-25, 1980-03-01");
    row("up to 28 February in a leap year", "2024-02-26", "2", "1980-02-26, 1980-02-28",
        "1980-02-25, 1980-02-29, 1980-03-01");
    row("up to 29 February in a leap year", "2024-02-26", "3", "1980-02-28, 1980-02-29", "1980-02-25, 1980-03-01");
    row("29 February is 365 days away", "2023-03-01", "364", "1980-03-01, 1980-02-28", "1980-02-29");
    row("and then everybody is in", "2023-03-01", "365", "1980-03-01, 1980-02-28, 1980-02-29, 1980-12-31", "");

    op = QStringLiteral("on_weekdays");
    negation = QStringLiteral("not_on_weekdays");
    row("Mondays", "2024-03-10", "\"monday\"", "1900-01-01, 2024-12-30, 1969-12-29", "1969-12-31, 2000-02-29");
    row("Tuesday and Friday", "2024-03-10", "\"friday\", \"tuesday\"", "2000-02-29, 2100-12-31",
        "1970-01-01, 1969-12-31");
    op = QStringLiteral("in_months");
    negation = QStringLiteral("not_in_months");
    row("February", "2024-03-10", "\"february\"", "2024-02-01, 2024-02-29, 1900-02-28",
        "2024-01-31, 2024-03-01, 1900-03-01");
    op = QStringLiteral("on_days_of_month");
    negation = QStringLiteral("not_on_days_of_month");
    row("first and last", "2024-03-10", "1, 31", "2024-01-01, 2024-01-31, 1969-12-31",
        "2024-01-02, 2024-02-29, 2024-04-30");

    op = QStringLiteral("in_last_days");
    negation = QStringLiteral("not_in_last_days");
    row("today and yesterday", "2024-03-01", "2", "2024-02-29, 2024-03-01", "2024-02-28, 2024-03-02");
    op = QStringLiteral("in_next_days");
    negation = QStringLiteral("not_in_next_days");
    row("from tomorrow on", "2024-02-28", "2", "2024-02-29, 2024-03-01", "2024-02-28, 2024-03-02");
    op = QStringLiteral("older_than_days");
    negation = QStringLiteral("not_older_than_days");
    row("before the last two days", "2024-03-01", "2", "2024-02-28, 1900-01-01", "2024-02-29, 2024-03-02");
    op = QStringLiteral("in_period");
    negation = QStringLiteral("not_in_period");
    row("this week", "2021-01-01", "\"this_week\"", "2020-12-28, 2021-01-03", "2020-12-27, 2021-01-04");
    row("next week", "2021-01-03", "\"next_week\"", "2021-01-04, 2021-01-10", "2021-01-03, 2021-01-11");
    row("last month", "2024-03-31", "\"last_month\"", "2024-02-01, 2024-02-29", "2024-01-31, 2024-03-01");
    row("next quarter", "2024-12-31", "\"next_quarter\"", "2025-01-01, 2025-03-31", "2024-12-31, 2025-04-01");
    row("last year", "2024-01-01", "\"last_year\"", "2023-01-01, 2023-12-31", "2022-12-31, 2024-01-01");
    row("this fiscal year, from July", "2024-06-30", "\"this_fiscal_year\"", "2023-07-01, 2024-06-30",
        "2023-06-30, 2024-07-01");
    row("last fiscal year, from July", "2024-07-01", "\"last_fiscal_year\"", "2023-07-01, 2024-06-30",
        "2023-06-30, 2024-07-01");
}

void TestWindows::daysAreReadOnTheCalendar()
{
    QFETCH(QString, today);
    QFETCH(QString, op);
    QFETCH(QString, negation);
    QFETCH(QString, operands);
    QFETCH(QString, taken);
    QFETCH(QString, left);
    const QString values = left.isEmpty() ? taken : QString(taken + u", " + left);
    QCOMPARE(split("customer.birth_date", values, op, negation, operands, contextOn(istanbul, today, 7)),
             QString(taken + u" | " + left));
}

void TestWindows::momentsOfMillisecondsAreReadOnTheLocalClock()
{
    const rules::Context context = contextOn(istanbul, QStringLiteral("2015-11-09"), 1);
    const QString taken = QStringLiteral("2015-11-07T21:00:00Z, 2015-11-08T21:59:59.999Z");
    const QString left = QStringLiteral("2015-11-07T20:59:59.999Z, 2015-11-08T22:00:00Z");
    QCOMPARE(split("customer.created_at", taken + QStringLiteral(", ") + left, QStringLiteral("on_weekdays"),
                   QStringLiteral("not_on_weekdays"), QStringLiteral("\"sunday\""), context),
             QString(taken + u" | " + left));
    const QString early = QStringLiteral("1969-12-31T21:59:59.999Z");
    QCOMPARE(split("customer.created_at", early, QStringLiteral("at_hours"), QStringLiteral("not_at_hours"),
                   QStringLiteral("23, 23"), context),
             QString(early + u" | "));
}

QTEST_GUILESS_MAIN(TestWindows)
#include "tst_windows.moc"
