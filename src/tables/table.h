// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dilim::tables {

/// In whole units of its currency (ISO 4217), exactly.
struct Amount {
    Decimal value{};
    std::string currency{};
    friend bool operator==(const Amount &a, const Amount &b)
    {
        return compared(a.value, b.value) == 0 && a.currency == b.currency;
    }
};

/// 0.62 is 62 %.
struct Share {
    double fraction = 0.0;
    friend bool operator==(const Share &, const Share &) = default;
};

/// What a local clock shows: seconds since 1970-01-01 00:00 there.
struct LocalTime {
    std::int64_t seconds = 0;
    friend bool operator==(const LocalTime &, const LocalTime &) = default;
};

/// A value of a table that leaves the program: nothing, words, a number, money, a share, a day, a time.
using Cell = std::variant<std::monostate, std::string, Decimal, Amount, Share, Date, LocalTime>;
using Row = std::vector<Cell>;

/// A table to be written, each row made when its turn comes. A value: any thread may read it.
struct Table {
    std::string name{}; // for people: of the sheet
    std::vector<std::string> header{};
    std::size_t rows = 0;
    std::function<Row(std::size_t)> row{};
    std::function<std::optional<Error>()> failure{}; // why cells may be missing; may be empty
};

/// "2026-02-03 20:15:00".
[[nodiscard]] std::string localTimeText(LocalTime time);
/// Words as they are, numbers and amounts as "-1234.50" with this decimal mark, shares as "62.5%", ISO days and times.
[[nodiscard]] std::string cellText(const Cell &cell, char decimalMark);

} // namespace dilim::tables
