// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shopping.h"

#include <vector>

namespace dilim::sample_shop {

/// What an order leaves in the event file before it happens: looked at, put into the cart.
void traceOrder(std::vector<Event> &events, Shopper &shopper, const Order &order);

/// A look around without buying. Sometimes a cart is left behind, and sometimes it is remembered the next day.
void browse(std::vector<Event> &events, Shopper &shopper, const std::vector<Product> &products, Day day);

/// A newsletter is opened, or not, and may make the shopper keen for two days.
void receiveMail(std::vector<Event> &events, Shopper &shopper, const std::vector<Product> &products, Day day,
                 std::string_view campaign);

/// The reminder that brings a left cart back.
void openReminder(std::vector<Event> &events, Shopper &shopper, Moment orderAt);

void maybeReview(std::vector<Event> &events, Shopper &shopper, const Order &order);

/// A complaint costs patience from then on; some end as a refund of `order`.
void maybeComplain(std::vector<Event> &events, Shopper &shopper, Order &order);

/// Invitations to friends: the ones that came, by moment, and as many again that did not.
void traceReferrals(std::vector<Event> &events, const std::vector<Person> &people, std::uint64_t seed);

} // namespace dilim::sample_shop
