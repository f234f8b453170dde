// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"

#include "base/dates.h"

#include <array>

namespace dilim::dialects {
namespace {

/// A day taken apart, as texts.
struct Parts {
    std::string year{};
    std::string month{}; // "03"
    std::string day{};
    int monthNumber = 1;
    int dayNumber = 1;
    std::string iso{};
};

Parts partsOf(const std::string &iso)
{
    Parts parts{iso.substr(0, 4), iso.substr(5, 2), iso.substr(8, 2), 0, 0, iso};
    parts.monthNumber = std::stoi(parts.month);
    parts.dayNumber = std::stoi(parts.day);
    return parts;
}

/// Column of a day in either table.
std::size_t dayColumn(const Plan &plan)
{
    return plan.ofCustomers ? 5 : orderDayColumn;
}

/// The file with its days written by a function of their parts. The first row has a day above the twelfth, so that the
/// order is proved.
template <typename Write> GeneratedFile withDays(Draw &draw, Plan plan, const std::string &parameters, Write write)
{
    Table table = tableOf(plan, draw);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::string iso = row == 0 ? "2024-05-27" : anyDay(draw);
        table.rows[row][dayColumn(plan)] = {write(partsOf(iso)), iso};
    }
    return written(table, plan, parameters);
}

std::string short2(const std::string &year)
{
    return year.substr(2);
}

GeneratedFile days(Draw &draw, int variant)
{
    static const std::vector<std::string (*)(const Parts &)> forms = {
        [](const Parts &p) { return p.iso; },
        [](const Parts &p) { return p.day + '.' + p.month + '.' + p.year; },
        [](const Parts &p) { return p.day + '/' + p.month + '/' + p.year; },
        [](const Parts &p) { return p.month + '/' + p.day + '/' + p.year; },
        [](const Parts &p) { return p.year + p.month + p.day; },
        [](const Parts &p) { return p.year + '/' + p.month + '/' + p.day; },
        [](const Parts &p) { return p.day + '-' + p.month + '-' + p.year; },
        [](const Parts &p) {
            return std::to_string(p.monthNumber) + '/' + std::to_string(p.dayNumber) + '/' + short2(p.year);
        },
        [](const Parts &p) {
            return std::to_string(p.dayNumber) + '.' + std::to_string(p.monthNumber) + '.' + short2(p.year);
        },
    };
    const std::size_t form = static_cast<std::size_t>(variant) % forms.size();
    return withDays(draw, anyPlan(draw), "form=" + forms[form](partsOf("2025-03-07")), forms[form]);
}

const std::array<std::vector<std::string>, 3> monthNames = {{
    {"Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"},
    {"yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"},
}};

GeneratedFile monthsNamed(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.look.language =
        std::array{Language::Turkish, Language::Azerbaijani, Language::English}[std::size_t(variant % 3)];
    const int form = variant / 3;
    const std::vector<std::string> &names = monthNames[static_cast<std::size_t>(plan.look.language)];
    return withDays(draw, plan, "form=" + std::to_string(form), [&names, form](const Parts &p) {
        const std::string &name = names[static_cast<std::size_t>(p.monthNumber - 1)];
        const std::string three = &names == &monthNames[2] ? name.substr(0, 3) : name;
        const std::string day = std::to_string(p.dayNumber);
        const std::array<std::string, 4> forms = {day + ' ' + name + ' ' + p.year, p.day + '-' + three + '-' + p.year,
                                                  name + ' ' + day + ", " + p.year,
                                                  p.day + ' ' + three + ' ' + short2(p.year)};
        return forms[static_cast<std::size_t>(form)];
    });
}

/// A time of day, and how far its zone is ahead of UTC.
struct Clock {
    int hour = 0;
    int minute = 0;
    int second = 0;
};

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string stored(const std::string &iso, Clock clock, int minutesAhead)
{
    const Date day = *parseIsoDate(iso);
    const std::int64_t seconds = clock.hour * 3600 + clock.minute * 60 + clock.second - minutesAhead * 60;
    return isoMoment(Moment{day.days * millisecondsPerDay + seconds * 1000});
}

/// A form of writing a moment. Those without a zone are of Istanbul, three hours ahead of UTC.
struct MomentForm {
    int minutesAhead = 180;
    std::string (*write)(const Parts &, Clock) = nullptr;
    bool seconds = true;
};

template <typename Forms> GeneratedFile withMoments(Draw &draw, int variant, const Forms &forms)
{
    Plan plan = anyPlan(draw);
    plan.ofCustomers = false;
    Table table = tableOf(plan, draw);
    const MomentForm &form = forms[static_cast<std::size_t>(variant) % forms.size()];
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::string iso = row == 0 ? "2024-05-27" : anyDay(draw);
        const Clock clock{draw.between(0, 23), draw.between(0, 59), form.seconds ? draw.between(0, 59) : 0};
        table.rows[row][orderDayColumn] = {form.write(partsOf(iso), clock), stored(iso, clock, form.minutesAhead)};
    }
    table.columns[orderDayColumn].kind = Kind::Text;
    return written(table, plan, "form=" + form.write(partsOf("2025-03-07"), {14, 5, form.seconds ? 9 : 0}));
}

std::string hms(Clock c)
{
    return two(c.hour) + ':' + two(c.minute) + ':' + two(c.second);
}

std::string twelveHours(Clock c)
{
    const int hour = c.hour % 12 == 0 ? 12 : c.hour % 12;
    return std::to_string(hour) + ':' + two(c.minute) + (c.hour < 12 ? " AM" : " PM");
}

GeneratedFile moments(Draw &draw, int variant)
{
    static const std::vector<MomentForm> forms = {
        {180, [](const Parts &p, Clock c) { return p.iso + ' ' + hms(c); }},
        {180, [](const Parts &p, Clock c) { return dotted(p.iso) + ' ' + hms(c).substr(0, 5); }, false},
        {180, [](const Parts &p, Clock c) { return p.month + '/' + p.day + '/' + p.year + ' ' + twelveHours(c); },
         false},
        {180, [](const Parts &p, Clock c) { return p.day + '/' + p.month + '/' + p.year + ' ' + hms(c); }},
        {180, [](const Parts &p, Clock c) { return p.iso + 'T' + hms(c); }},
        {180, [](const Parts &p, Clock c) { return p.day + '-' + p.month + '-' + p.year + ' ' + hms(c); }},
    };
    return withMoments(draw, variant, forms);
}

GeneratedFile zones(Draw &draw, int variant)
{
    static const std::vector<MomentForm> forms = {
        {0, [](const Parts &p, Clock c) { return p.iso + 'T' + hms(c) + 'Z'; }},
        {180, [](const Parts &p, Clock c) { return p.iso + 'T' + hms(c) + "+03:00"; }},
        {-480, [](const Parts &p, Clock c) { return p.iso + 'T' + hms(c) + "-08:00"; }},
        {240, [](const Parts &p, Clock c) { return p.iso + ' ' + hms(c) + " +0400"; }},
        {0, [](const Parts &p, Clock c) { return p.iso + ' ' + hms(c) + " UTC"; }},
        {0, [](const Parts &p, Clock c) { return p.iso + 'T' + hms(c) + ".000Z"; }},
    };
    return withMoments(draw, variant, forms);
}

/// Days as a spreadsheet counts them, since 1899-12-30.
GeneratedFile countedDays(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const char mark = variant % 4 == 3 ? ',' : '.';
    const bool halves = variant % 2 == 1;
    plan.ofCustomers = !halves && variant % 4 == 0;
    Table table = tableOf(plan, draw);
    table.columns[dayColumn(plan)].kind = halves ? Kind::Text : Kind::Day;
    for (Row &row : table.rows) {
        const std::string iso = anyDay(draw);
        const std::string number = std::to_string(parseIsoDate(iso)->days + 25569);
        row[dayColumn(plan)] = halves ? Cell{number + mark + "75", stored(iso, {18, 0, 0}, 180)} : Cell{number, iso};
    }
    return written(table, plan, halves ? "with-time" : "days");
}

constexpr DialectClass classes[] = {
    {"days in nine forms", days},
    {"months by name in three languages", monthsNamed},
    {"times of day", moments},
    {"times with zones", zones},
    {"days of spreadsheets", countedDays},
};

} // namespace

std::span<const DialectClass> dateClasses()
{
    return classes;
}

} // namespace dilim::dialects
