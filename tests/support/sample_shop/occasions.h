// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"

#include <string_view>

namespace dilim::sample_shop {

/// A stretch of days on which people buy more (or, on a feast itself, less) than the month would suggest.
struct Occasion {
    Day first = 0;
    Day last = 0;
    int demandPercent = 100; // times the usual demand
    std::string_view campaign{}; // of the e-mail sent on the first day; empty: none
    std::string_view coupon{};
    int couponPercent = 0;
};

// Feasts move with the lunar calendar: Ramazan Bayramı 2024-04-10, 2025-03-30, 2026-03-20;
// Kurban Bayramı 2024-06-16, 2025-06-06, 2026-05-27. Mother's Day is the second Sunday of May.
inline constexpr Occasion occasions[] = {
    {dayOf(2023, 11, 21), dayOf(2023, 11, 30), 135, "kasim-2023", "KASIM20", 20},
    {dayOf(2023, 11, 24), dayOf(2023, 11, 26), 175, "", "CUMA25", 25},
    {dayOf(2023, 12, 14), dayOf(2023, 12, 30), 135, "yilbasi-2023", "YILBASI15", 15},
    {dayOf(2024, 2, 5), dayOf(2024, 2, 13), 125, "sevgililer-2024", "ASK14", 14},
    {dayOf(2024, 3, 22), dayOf(2024, 4, 8), 150, "ramazan-2024", "BAYRAM15", 15},
    {dayOf(2024, 4, 10), dayOf(2024, 4, 12), 45, "", "", 0},
    {dayOf(2024, 5, 3), dayOf(2024, 5, 11), 128, "anneler-2024", "ANNEM10", 10},
    {dayOf(2024, 6, 3), dayOf(2024, 6, 14), 140, "kurban-2024", "KURBAN10", 10},
    {dayOf(2024, 6, 16), dayOf(2024, 6, 19), 50, "", "", 0},
    {dayOf(2024, 7, 1), dayOf(2024, 7, 12), 118, "yaz-2024", "YAZ20", 20},
    {dayOf(2024, 8, 24), dayOf(2024, 9, 12), 145, "okul-2024", "OKUL10", 10},
    {dayOf(2024, 11, 1), dayOf(2024, 11, 30), 128, "kasim-2024", "KASIM20", 20},
    {dayOf(2024, 11, 11), dayOf(2024, 11, 11), 170, "", "ONBIR22", 22},
    {dayOf(2024, 11, 29), dayOf(2024, 12, 1), 180, "efsane-2024", "CUMA25", 25},
    {dayOf(2024, 12, 14), dayOf(2024, 12, 30), 135, "yilbasi-2024", "YILBASI15", 15},
    {dayOf(2025, 2, 5), dayOf(2025, 2, 13), 125, "sevgililer-2025", "ASK14", 14},
    {dayOf(2025, 3, 12), dayOf(2025, 3, 28), 150, "ramazan-2025", "BAYRAM15", 15},
    {dayOf(2025, 3, 30), dayOf(2025, 4, 1), 45, "", "", 0},
    {dayOf(2025, 5, 2), dayOf(2025, 5, 10), 128, "anneler-2025", "ANNEM10", 10},
    {dayOf(2025, 5, 24), dayOf(2025, 6, 4), 140, "kurban-2025", "KURBAN10", 10},
    {dayOf(2025, 6, 6), dayOf(2025, 6, 9), 50, "", "", 0},
    {dayOf(2025, 7, 1), dayOf(2025, 7, 12), 118, "yaz-2025", "YAZ20", 20},
    {dayOf(2025, 8, 23), dayOf(2025, 9, 11), 145, "okul-2025", "OKUL10", 10},
    {dayOf(2025, 11, 1), dayOf(2025, 11, 30), 128, "kasim-2025", "KASIM20", 20},
    {dayOf(2025, 11, 11), dayOf(2025, 11, 11), 170, "", "ONBIR22", 22},
    {dayOf(2025, 11, 28), dayOf(2025, 11, 30), 180, "efsane-2025", "CUMA25", 25},
    {dayOf(2025, 12, 14), dayOf(2025, 12, 30), 135, "yilbasi-2025", "YILBASI15", 15},
    {dayOf(2026, 2, 4), dayOf(2026, 2, 13), 125, "sevgililer-2026", "ASK14", 14},
    {dayOf(2026, 3, 2), dayOf(2026, 3, 18), 150, "ramazan-2026", "BAYRAM15", 15},
    {dayOf(2026, 3, 20), dayOf(2026, 3, 22), 45, "", "", 0},
    {dayOf(2026, 5, 1), dayOf(2026, 5, 9), 128, "anneler-2026", "ANNEM10", 10},
    {dayOf(2026, 5, 14), dayOf(2026, 5, 25), 140, "kurban-2026", "KURBAN10", 10},
    {dayOf(2026, 5, 27), dayOf(2026, 5, 30), 50, "", "", 0},
    {dayOf(2026, 7, 1), dayOf(2026, 7, 12), 118, "yaz-2026", "YAZ20", 20},
    {dayOf(2026, 8, 22), dayOf(2026, 9, 10), 145, "okul-2026", "OKUL10", 10},
    {dayOf(2026, 11, 1), lastDay, 128, "kasim-2026", "KASIM20", 20},
    {dayOf(2026, 11, 11), dayOf(2026, 11, 11), 170, "", "ONBIR22", 22},
};

/// An ordinary e-mail, between the occasions.
struct Newsletter {
    Day day = 0;
    std::string_view campaign{};
};

inline constexpr Newsletter newsletters[] = {
    {dayOf(2024, 1, 16), "bulten-2024-01"}, {dayOf(2024, 3, 5), "bulten-2024-03"},
    {dayOf(2024, 4, 23), "bulten-2024-04"}, {dayOf(2024, 8, 6), "bulten-2024-08"},
    {dayOf(2024, 10, 8), "bulten-2024-10"}, {dayOf(2025, 1, 14), "bulten-2025-01"},
    {dayOf(2025, 2, 25), "bulten-2025-02"}, {dayOf(2025, 4, 15), "bulten-2025-04"},
    {dayOf(2025, 8, 5), "bulten-2025-08"},  {dayOf(2025, 10, 7), "bulten-2025-10"},
    {dayOf(2026, 1, 13), "bulten-2026-01"}, {dayOf(2026, 4, 14), "bulten-2026-04"},
    {dayOf(2026, 6, 16), "bulten-2026-06"}, {dayOf(2026, 8, 4), "bulten-2026-08"},
    {dayOf(2026, 10, 6), "bulten-2026-10"},
};

inline constexpr int monthDemand[12] = {84, 88, 98, 100, 102, 98, 82, 86, 102, 104, 116, 108};

/// Prices rose; list prices are those of the last row. Per mille of today's list price, from that day on.
struct PriceLevel {
    Day from = 0;
    int perMille = 1000;
};

inline constexpr PriceLevel priceLevels[] = {
    {0, 500},
    {dayOf(2024, 1, 8), 560},
    {dayOf(2024, 7, 15), 640},
    {dayOf(2025, 1, 6), 720},
    {dayOf(2025, 7, 14), 800},
    {dayOf(2026, 1, 5), 890},
    {dayOf(2026, 7, 13), 1000},
};

/// Demand of a day in per cent of an average one: month and occasions, not the weekday.
constexpr int demandPercent(Day day)
{
    int percent = monthDemand[dateOf(day).month - 1];
    for (const Occasion &occasion : occasions) {
        if (occasion.first <= day && day <= occasion.last)
            percent = percent * occasion.demandPercent / 100;
    }
    return percent;
}

/// The occasion whose coupon is the best one today, or none.
constexpr const Occasion *saleOn(Day day)
{
    const Occasion *best = nullptr;
    for (const Occasion &occasion : occasions) {
        const bool running = occasion.first <= day && day <= occasion.last && !occasion.coupon.empty();
        if (running && (best == nullptr || occasion.couponPercent > best->couponPercent))
            best = &occasion;
    }
    return best;
}

/// A feast: shops are shut and few people buy.
constexpr bool isFeast(Day day)
{
    for (const Occasion &occasion : occasions) {
        if (occasion.demandPercent < 100 && occasion.first <= day && day <= occasion.last)
            return true;
    }
    return false;
}

/// The e-mail campaign sent that day, or nothing.
constexpr std::string_view campaignOn(Day day)
{
    for (const Occasion &occasion : occasions) {
        if (occasion.first == day && !occasion.campaign.empty())
            return occasion.campaign;
    }
    for (const Newsletter &newsletter : newsletters) {
        if (newsletter.day == day)
            return newsletter.campaign;
    }
    return {};
}

constexpr int pricePerMille(Day day)
{
    int level = priceLevels[0].perMille;
    for (const PriceLevel &step : priceLevels) {
        if (step.from <= day)
            level = step.perMille;
    }
    return level;
}

} // namespace dilim::sample_shop
