// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table.h"

#include <algorithm>
#include <cmath>

namespace dilim::tables {
namespace {

std::string marked(std::string number, char decimalMark)
{
    std::ranges::replace(number, '.', decimalMark);
    return number;
}

/// In percent with at most two decimals.
std::string shareText(Share share)
{
    constexpr double hundredths = 10'000;
    constexpr double most = 1e12;
    if (!std::isfinite(share.fraction) || std::abs(share.fraction) > most)
        return {};
    return decimalText({std::llround(share.fraction * hundredths), 2}) + '%';
}

struct Text {
    char decimalMark;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string &words) const { return words; }
    std::string operator()(const Decimal &number) const { return marked(decimalText(number), decimalMark); }
    std::string operator()(const Amount &amount) const { return marked(fixedText(amount.value), decimalMark); }
    std::string operator()(Share share) const { return marked(shareText(share), decimalMark); }
    std::string operator()(Date day) const { return isoDate(day); }
    std::string operator()(LocalTime time) const { return localTimeText(time); }
};

} // namespace

std::string localTimeText(LocalTime time)
{
    const std::int64_t day = floorDivide(time.seconds, secondsPerDay);
    const std::int64_t second = time.seconds - day * secondsPerDay;
    std::string text = isoDate({static_cast<std::int32_t>(day)});
    char before = ' ';
    for (const std::int64_t part : {second / 3600, second / 60 % 60, second % 60}) {
        text += before;
        text += static_cast<char>('0' + part / 10);
        text += static_cast<char>('0' + part % 10);
        before = ':';
    }
    return text;
}

std::string cellText(const Cell &cell, char decimalMark)
{
    return std::visit(Text{decimalMark}, cell);
}

} // namespace dilim::tables
