// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "ingest/mapping.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// How the day of a written date can be understood.
enum class DateShape : std::uint8_t {
    YearFirst, // 2026-03-02, 20260302
    NamedMonth, // 2 Mart 2026, Mar 02, 2026
    TwoNumbers, // 03/04/2026: the column decides
    Counted, // days since 1899-12-30 (spreadsheets), seconds or milliseconds since 1970
    Never, // 0000-00-00, 00.01.1900, 0001-01-01: a program's way to write "no date"
};

/// A date as it is written, with the time behind it if there is one.
struct WrittenDate {
    DateShape shape = DateShape::YearFirst;
    int year = 0;
    int first = 0; // of TwoNumbers the first number, else the day
    int second = 0; // of TwoNumbers the second number, else the month
    bool dotted = false; // of TwoNumbers 02.03.2026: nobody writes the month first with dots
    bool timed = false;
    bool zoned = false; // offsetMinutes is written
    int offsetMinutes = 0;
    std::string zone{}; // IANA id where a zone is named behind the time instead
    std::int64_t milliseconds = 0; // of the day; of Counted moments since 1970
};

/// Understands ISO, `dd.MM.yyyy`, `d/M/yy`, `yyyyMMdd`, month names in English, Turkish and Azerbaijani, and times
/// `HH:mm[:ss[.fff]]` behind `T` or blanks, with AM/PM, Z, UTC, an offset or the name of a zone. Years of two digits:
/// 00-69 are 20xx. The text is bare. Nothing if it is no date; whether the day exists is not looked at.
[[nodiscard]] std::optional<WrittenDate> writtenDate(std::string_view text);

/// Days since 1970 under an order of day and month; nothing if such a day does not exist, or lies outside 1900..2100.
/// Where the year comes first, two numbers with dots between them have the day first; other two numbers say nothing.
[[nodiscard]] std::optional<std::int32_t> dayOf(const WrittenDate &date, DateOrder order);

/// "02.Oca", "10-Nov": what spreadsheets make of sizes such as 2-1 and 10-11 (and what people write of a day in a
/// year).
[[nodiscard]] bool isDayOfMonth(std::string_view text);

/// False for 31.02.2025: no order of day and month makes a day of it.
[[nodiscard]] bool isDayInAnyOrder(const WrittenDate &date);

} // namespace dilim::ingest
