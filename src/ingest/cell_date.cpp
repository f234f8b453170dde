// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_date.h"

#include "base/text_fold.h"
#include "ingest/zone_names.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace dilim::ingest {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr int pivotYear = 70; // two digits: 00..69 are 20xx
constexpr std::int32_t spreadsheetEpoch = -25569; // 1899-12-30

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Walks over the characters of a cell.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    [[nodiscard]] std::size_t digitsAhead() const
    {
        std::size_t n = 0;
        while (n < m_rest.size() && isDigit(m_rest[n]))
            ++n;
        return n;
    }
    /// The value of the next `count` digits; -1 if there are fewer.
    int digits(std::size_t count)
    {
        if (digitsAhead() < count)
            return -1;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value * 10 + (m_rest[i] - '0');
        m_rest.remove_prefix(count);
        return value;
    }
    bool take(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool takeAny(std::string_view set)
    {
        if (m_rest.empty() || set.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void skip(std::string_view set)
    {
        while (takeAny(set)) { }
    }
    /// Everything up to a digit, blank, comma, dot or dash.
    std::string_view word()
    {
        std::size_t n = 0;
        while (n < m_rest.size() && !isDigit(m_rest[n])
               && std::string_view(" ,.-/\t").find(m_rest[n]) == std::string_view::npos)
            ++n;
        const std::string_view word = m_rest.substr(0, n);
        m_rest.remove_prefix(n);
        return word;
    }
    void takeBytes(std::size_t count) { m_rest.remove_prefix(count); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    std::string_view takeRest() { return std::exchange(m_rest, {}); }

private:
    std::string_view m_rest;
};

struct MonthName {
    std::string_view key; // match key
    int month;
};
constexpr MonthName monthNames[] = {
    {"january", 1},  {"jan", 1},     {"ocak", 1},   {"oca", 1},      {"yanvar", 1},    {"yan", 1},
    {"february", 2}, {"feb", 2},     {"subat", 2},  {"sub", 2},      {"fevral", 2},    {"fev", 2},
    {"march", 3},    {"mar", 3},     {"mart", 3},   {"april", 4},    {"apr", 4},       {"nisan", 4},
    {"nis", 4},      {"aprel", 4},   {"may", 5},    {"mayis", 5},    {"june", 6},      {"jun", 6},
    {"haziran", 6},  {"haz", 6},     {"iyun", 6},   {"iyn", 6},      {"july", 7},      {"jul", 7},
    {"temmuz", 7},   {"tem", 7},     {"iyul", 7},   {"iyl", 7},      {"august", 8},    {"aug", 8},
    {"agustos", 8},  {"agu", 8},     {"avqust", 8}, {"avq", 8},      {"september", 9}, {"sep", 9},
    {"sept", 9},     {"eylul", 9},   {"eyl", 9},    {"sentyabr", 9}, {"sen", 9},       {"october", 10},
    {"oct", 10},     {"ekim", 10},   {"eki", 10},   {"oktyabr", 10}, {"okt", 10},      {"november", 11},
    {"nov", 11},     {"kasim", 11},  {"kas", 11},   {"noyabr", 11},  {"noy", 11},      {"december", 12},
    {"dec", 12},     {"aralik", 12}, {"ara", 12},   {"dekabr", 12},  {"dek", 12},
};

int monthOf(std::string_view word)
{
    if (word.size() < 3 || word.size() > 12)
        return 0;
    const std::string key = matchKey(word);
    for (const MonthName &row : monthNames) {
        if (key == row.key)
            return row.month;
    }
    return 0;
}

int fullYear(int year, std::size_t digits)
{
    if (digits > 2)
        return year;
    return year + (year < pivotYear ? 2000 : 1900);
}

/// A year of two or four digits; -1 if there is none.
int readYear(Cursor &cursor)
{
    const std::size_t digits = cursor.digitsAhead();
    if (digits != 2 && digits != 4)
        return -1;
    return fullYear(cursor.digits(digits), digits);
}

bool readYearFirst(Cursor &cursor, WrittenDate &date)
{
    date.year = cursor.digits(4);
    const char mark = cursor.peek();
    if (!cursor.takeAny("-/."))
        return false;
    date.second = cursor.digits(std::min<std::size_t>(cursor.digitsAhead(), 2));
    if (!cursor.take(mark) || cursor.digitsAhead() == 0)
        return false;
    date.first = cursor.digits(std::min<std::size_t>(cursor.digitsAhead(), 2));
    return date.second >= 0;
}

bool readPacked(Cursor &cursor, WrittenDate &date)
{
    date.year = cursor.digits(4);
    date.second = cursor.digits(2);
    date.first = cursor.digits(2);
    return date.year >= firstYear && date.year <= lastYear && date.second >= 1 && date.second <= 12 && date.first >= 1;
}

/// `dd.MM.yyyy`, `d/M/yy` and `2-Mar-2026`, `02 Mart 2026`.
bool readDayOrMonthFirst(Cursor &cursor, WrittenDate &date)
{
    date.first = cursor.digits(cursor.digitsAhead());
    if (!cursor.takeAny("./- "))
        return false;
    cursor.skip(" ");
    if (isDigit(cursor.peek())) {
        date.shape = DateShape::TwoNumbers;
        if (cursor.digitsAhead() > 2)
            return false;
        date.second = cursor.digits(cursor.digitsAhead());
        date.dotted = cursor.peek() == '.';
        if (!cursor.takeAny("./-"))
            return false;
    } else {
        date.shape = DateShape::NamedMonth;
        date.second = monthOf(cursor.word());
        if (date.second == 0)
            return false;
        cursor.skip(" ,.-/");
    }
    date.year = readYear(cursor);
    return date.year >= 0;
}

/// `Mar 02, 2026`, `March 2 2026`.
bool readMonthNameFirst(Cursor &cursor, WrittenDate &date)
{
    date.shape = DateShape::NamedMonth;
    date.second = monthOf(cursor.word());
    if (date.second == 0)
        return false;
    cursor.skip(" .");
    const std::size_t digits = cursor.digitsAhead();
    if (digits < 1 || digits > 2)
        return false;
    date.first = cursor.digits(digits);
    cursor.skip(" ,");
    date.year = readYear(cursor);
    return date.year >= 0;
}

struct Meridiem {
    std::string_view text; // ASCII letters lower
    bool afternoon;
};
constexpr Meridiem meridiems[] = {{"am", false}, {"a.m.", false}, {"öö", false}, {"ÖÖ", false},
                                  {"pm", true},  {"p.m.", true},  {"ös", true},  {"Ös", true}};

bool readMeridiem(Cursor &cursor, int &hour)
{
    const std::string rest = asciiLower(cursor.rest().substr(0, 4));
    const auto *const at = std::find_if(std::begin(meridiems), std::end(meridiems),
                                        [&rest](const Meridiem &row) { return rest.starts_with(row.text); });
    if (at == std::end(meridiems))
        return true;
    if (hour < 1 || hour > 12)
        return false;
    hour = hour % 12 + (at->afternoon ? 12 : 0);
    cursor.takeBytes(at->text.size());
    return true;
}

/// Z, UTC, GMT, +03:00, -0800, +03, GMT+3, "Eastern Time (US & Canada)".
bool readOffset(Cursor &cursor, WrittenDate &date)
{
    cursor.skip(" ");
    if (cursor.atEnd())
        return true;
    date.zoned = true;
    const std::string word = asciiLower(cursor.rest());
    if (word == "z" || word == "utc" || word == "gmt") {
        cursor.word();
        return true;
    }
    if (word.size() > 3 && (word.starts_with("gmt") || word.starts_with("utc")) && (word[3] == '+' || word[3] == '-'))
        cursor.takeBytes(3);
    if (cursor.peek() != '+' && cursor.peek() != '-') {
        date.zone = zoneIdOf(cursor.takeRest());
        date.zoned = false;
        return !date.zone.empty();
    }
    const bool west = cursor.peek() == '-';
    if (!cursor.takeAny("+-"))
        return false;
    const int hours = cursor.digits(cursor.digitsAhead() == 1 ? 1 : 2);
    cursor.take(':');
    const int minutes = cursor.atEnd() ? 0 : cursor.digits(2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return false;
    date.offsetMinutes = (hours * 60 + minutes) * (west ? -1 : 1);
    return cursor.atEnd();
}

bool readFraction(Cursor &cursor, int &milliseconds)
{
    if (!cursor.takeAny(".,"))
        return true;
    const std::size_t digits = cursor.digitsAhead();
    if (digits == 0 || digits > 9)
        return false;
    milliseconds = cursor.digits(std::min<std::size_t>(digits, 3));
    for (std::size_t i = digits; i < 3; ++i)
        milliseconds *= 10;
    if (digits > 3)
        cursor.digits(digits - 3);
    return true;
}

bool readTime(Cursor &cursor, WrittenDate &date)
{
    cursor.takeAny("T,");
    cursor.skip(" ");
    if (cursor.atEnd())
        return true;
    const std::size_t hourDigits = cursor.digitsAhead();
    if (hourDigits < 1 || hourDigits > 2)
        return false;
    int hour = cursor.digits(hourDigits);
    if (!cursor.takeAny(":."))
        return false;
    const int minute = cursor.digits(2);
    int second = 0;
    int milliseconds = 0;
    if (cursor.takeAny(":.")) {
        second = cursor.digits(2);
        if (!readFraction(cursor, milliseconds))
            return false;
    }
    cursor.skip(" ");
    if (!readMeridiem(cursor, hour) || !readOffset(cursor, date))
        return false;
    if (hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return false;
    date.timed = true;
    second = std::min(second, 59); // leap seconds
    date.milliseconds = ((hour * 60 + minute) * 60 + second) * std::int64_t{1000} + milliseconds;
    return true;
}

/// 46029 (a spreadsheet's day, decimals are the time), 1767792000 and 1767792000000 (since 1970).
std::optional<WrittenDate> countedDate(std::string_view text)
{
    std::size_t whole = 0;
    std::int64_t value = 0;
    for (; whole < text.size() && isDigit(text[whole]) && whole < 14; ++whole)
        value = value * 10 + (text[whole] - '0');
    WrittenDate date;
    date.shape = DateShape::Counted;
    if (whole == text.size() && (whole == 10 || whole == 13)) {
        date.zoned = true;
        date.timed = true;
        date.milliseconds = whole == 10 ? value * 1000 : value;
        return date;
    }
    if (whole != 5)
        return std::nullopt;
    double share = 0;
    if (whole < text.size()) {
        if (text[whole] != '.' && text[whole] != ',')
            return std::nullopt;
        double place = 0.1;
        for (const char c : text.substr(whole + 1)) {
            if (!isDigit(c))
                return std::nullopt;
            share += place * (c - '0');
            place /= 10;
        }
        date.timed = true;
    }
    const std::int64_t days = value + spreadsheetEpoch;
    const auto ofDay = static_cast<std::int64_t>(share * static_cast<double>(millisecondsPerDay) + 0.5);
    date.milliseconds = days * millisecondsPerDay + ofDay;
    return date;
}

bool isNever(const WrittenDate &date)
{
    const bool noDay = date.first == 0 && (date.shape != DateShape::TwoNumbers || date.second <= 1);
    return date.year <= 1 || (noDay && (date.year == firstYear || date.second == 0));
}

} // namespace

std::optional<WrittenDate> writtenDate(std::string_view text)
{
    if (text.size() < 5 || text.size() > 64)
        return std::nullopt;
    Cursor cursor(text);
    WrittenDate date;
    const std::size_t digits = cursor.digitsAhead();
    bool read = false;
    if (digits == 4)
        read = readYearFirst(cursor, date);
    else if (digits == 8)
        read = readPacked(cursor, date);
    else if (digits == 1 || digits == 2)
        read = readDayOrMonthFirst(cursor, date);
    else if (digits == 0)
        read = readMonthNameFirst(cursor, date);
    else
        return countedDate(text);
    if (!read || !readTime(cursor, date) || !cursor.atEnd())
        return std::nullopt;
    if (isNever(date))
        date.shape = DateShape::Never;
    return date;
}

std::optional<std::int32_t> dayOf(const WrittenDate &date, DateOrder order)
{
    if (date.shape == DateShape::Counted)
        return static_cast<std::int32_t>(floorDivide(date.milliseconds, millisecondsPerDay));
    int day = date.first;
    int month = date.second;
    if (date.shape == DateShape::TwoNumbers) {
        if (order == DateOrder::YearMonthDay && !date.dotted)
            return std::nullopt;
        if (order == DateOrder::MonthDayYear)
            std::swap(day, month);
    }
    if (date.year < firstYear || date.year > lastYear || month < 1 || month > 12 || day < 1
        || day > daysInMonth(date.year, month))
        return std::nullopt;
    return daysFromCivil(date.year, month, day);
}

bool isDayOfMonth(std::string_view text)
{
    Cursor cursor(text);
    const std::size_t digits = cursor.digitsAhead();
    if (digits < 1 || digits > 2)
        return false;
    const int day = cursor.digits(digits);
    return day >= 1 && day <= 31 && cursor.takeAny(".-/ ") && monthOf(cursor.word()) != 0 && cursor.atEnd();
}

bool isDayInAnyOrder(const WrittenDate &date)
{
    return dayOf(date, DateOrder::DayMonthYear) || dayOf(date, DateOrder::MonthDayYear);
}

} // namespace dilim::ingest
