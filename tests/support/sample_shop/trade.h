// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "catalogue.h"
#include "people.h"

#include <string>
#include <string_view>
#include <vector>

namespace dilim::sample_shop {

struct Line {
    const Product *product = nullptr;
    int quantity = 1;
    Kurus unitPrice = 0;
};

/// A machine and, on a phone, whether the shop's own app was used instead of the browser. Without a machine: offline.
struct Visit {
    const Machine *machine = nullptr;
    bool inApp = false;
};

struct Order {
    Moment at = 0;
    int person = -1; // position among the people; -1: a guest
    std::string_view status{};
    std::vector<Line> lines{};
    Kurus discount = 0;
    std::string_view coupon{};
    std::string_view payment{};
    std::string_view channel{};
    Visit visit{};
    std::string_view country{};
    std::string_view city{};
};

struct Event {
    Moment at = 0;
    int person = -1; // -1: an unknown visitor
    std::string_view kind{};
    const Product *product = nullptr;
    std::string_view page{};
    Visit visit{};
    std::string_view source{}; // only the first event of a visit has one
    std::string_view campaign{};
    int rating = 0; // 0: none
    std::string text{};
};

/// Three years of the shop, each list by time.
struct Trade {
    std::vector<Order> orders{};
    std::vector<Event> events{};
};

Kurus subtotal(const Order &order);
inline Kurus total(const Order &order)
{
    return subtotal(order) - order.discount;
}

Trade liveThreeYears(const std::vector<Person> &people, const std::vector<Product> &products, std::uint64_t seed);

} // namespace dilim::sample_shop
