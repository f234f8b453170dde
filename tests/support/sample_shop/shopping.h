// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trade.h"

namespace dilim::sample_shop {

/// A person in the middle of the three years: what has happened so far decides what comes next.
struct Shopper {
    const Person *person = nullptr;
    int index = -1; // among the people; -1: a stranger
    Random random;
    int patiencePercent = 100; // complaints eat it up
    int orders = 0;
    Day quietUntil = 0; // no order before: an abandoned cart stays abandoned
    Day keenUntil = 0; // after a click in an e-mail
    std::string_view keenCampaign{};
    Day comesBackOn = 0; // for the cart left behind, if ever
    const Product *leftBehind = nullptr;
};

/// By season, sex, children, interests, place, purse and favourites.
const Product &chooseProduct(Shopper &shopper, const std::vector<Product> &products, Day day);

/// The machine of that day: phones take over as the years go by.
Visit chooseVisit(Shopper &shopper, Day day);

int chooseSecondOfDay(Shopper &shopper);

enum class Place { Anywhere, Online, Store };

/// An order with everything but its consequences. `wanted`, if any, is its first line; `at` 0 chooses the time.
struct OrderWish {
    Day day = 0;
    Moment at = 0;
    Place place = Place::Anywhere;
    const Product *wanted = nullptr;
};
Order makeOrder(Shopper &shopper, const std::vector<Product> &products, const OrderWish &wish);

} // namespace dilim::sample_shop
