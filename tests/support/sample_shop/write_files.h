// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trade.h"

#include <string>
#include <vector>

namespace dilim::sample_shop {

/// A customer number. A person who registered twice has two.
struct Account {
    Moment since = 0;
    int person = -1;
    bool second = false;
};

/// The three years as they leave the shop's systems.
struct SampleShop {
    std::vector<Person> people{};
    std::vector<Product> products{};
    Trade trade{};
    std::vector<Account> accounts{}; // by moment; the position makes the number
    std::vector<std::size_t> firstAccounts{}; // a person each: positions in `accounts`
    std::vector<std::size_t> lastAccounts{};
};

SampleShop makeSampleShop(std::uint64_t seed, int customers);

/// The position of the account that a person used at that moment.
std::size_t accountAt(const SampleShop &shop, int person, Moment moment);
std::string accountNumber(std::size_t position); // "M10001"

// Each is a whole file as bytes.
std::string customersFile(const SampleShop &shop, std::uint64_t seed);
std::string ordersFile(const SampleShop &shop);
std::string orderLinesFile(const SampleShop &shop);
std::string productsFile(const SampleShop &shop);
std::string eventsFile(const SampleShop &shop);

std::string twoDigits(int number); // "07"

} // namespace dilim::sample_shop
