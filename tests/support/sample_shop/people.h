// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "catalogue.h"
#include "lives.h"
#include "places.h"
#include "random.h"
#include "texts.h"

#include <string>
#include <vector>

namespace dilim::sample_shop {

/// How a customer shops; known to the generator only, so that analyses have something to find.
enum class Habit { Champion, Loyal, Regular, Seasonal, OneTime, Prospect };

enum class Consent { Unknown, Given, Refused };

struct Person {
    Habit habit = Habit::Prospect;
    bool woman = false;
    Day birth = 0;
    const Country *country = nullptr;
    const District *district = nullptr;
    std::string firstName{};
    std::string lastName{};
    std::string email{}; // may be empty
    std::string phone{}; // may be empty
    const Occupation *occupation = nullptr;
    int education = 0; // into educationNames
    std::string_view maritalStatus{};
    int children = 0;
    int monthlyIncome = 0; // lira
    unsigned interests = 0; // one bit a row of the table
    std::string_view language{};
    Tongue tongue = Tongue::Turkish;
    Moment registered = 0;
    Moment registeredAgain = 0; // the same person under a second number; 0: never
    int referrer = -1; // a person before this one
    const Source *source = nullptr;
    Consent mailConsent = Consent::Unknown;
    Consent smsConsent = Consent::Unknown;

    const Machine *phoneMachine = nullptr;
    const Machine *computer = nullptr;
    const Machine *tablet = nullptr; // few have one
    int mobileLean = 0; // 0 to 999: the lower, the earlier they shop by phone

    Day activeUntil = lastDay;
    int orderChance = 0; // orders a day, per million, on an average day
    int basketPercent = 100;
    int bargainHunger = 0; // 0 to 100
    CategoryIndex favourite = Boots;

    bool likes(InterestIndex interest) const { return (interests >> interest & 1U) != 0; }
    int ageOn(Day day) const { return (day - birth) / 365; }
};

/// The customers, by moment of registration.
std::vector<Person> makePeople(std::uint64_t seed, int count);

/// Somebody without an e-mail, phone, history or habits: guests and unknown visitors.
Person makeStranger(Random &random, Day day);

} // namespace dilim::sample_shop
