// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade.h"

#include "occasions.h"
#include "shopping.h"
#include "traces.h"

#include <algorithm>

namespace dilim::sample_shop {

namespace {

constexpr int guestsPerHundredDays = 104;
constexpr int strangersPerHundredDays = 160;

/// Buying on a day, with all that comes before and after it.
void buy(Trade &trade, Shopper &shopper, const std::vector<Product> &products, const OrderWish &wish)
{
    Order order = makeOrder(shopper, products, wish);
    if (wish.wanted != nullptr)
        openReminder(trade.events, shopper, order.at);
    traceOrder(trade.events, shopper, order);
    ++shopper.orders;
    if (shopper.index >= 0) {
        maybeReview(trade.events, shopper, order);
        maybeComplain(trade.events, shopper, order);
    }
    shopper.quietUntil = wish.day + 2;
    trade.orders.push_back(std::move(order));
}

/// Orders of the day, per million.
int orderChance(const Shopper &shopper, Day day)
{
    const Person &person = *shopper.person;
    if (day > person.activeUntil || day < shopper.quietUntil)
        return 0;
    const int demand = demandPercent(day);
    std::int64_t chance = person.orderChance;
    chance = chance * demand / 100 * onlineWeekdays[static_cast<std::size_t>(weekdayOf(day))] / 100;
    chance = chance * shopper.patiencePercent / 100;
    const bool sale = saleOn(day) != nullptr;
    if (person.habit == Habit::Seasonal)
        chance = sale ? chance * 5 / 2 : chance / 8; // waits for the sales
    else if (sale)
        chance = chance * (90 + person.bargainHunger / 2) / 100;
    if (day <= shopper.keenUntil)
        chance *= 4;
    const int month = dateOf(day).month;
    const bool homeForSummer = person.country->code == "DE" && (month == 7 || month == 8);
    const bool beforeNovruz = person.country->code == "AZ" && month == 3 && dateOf(day).day < 20;
    return static_cast<int>(std::min<std::int64_t>(homeForSummer || beforeNovruz ? chance * 2 : chance, 400'000));
}

/// Visits without an order, per million: buyers look around more, prospects a little, the lapsed hardly.
int browseChance(const Shopper &shopper, Day day)
{
    const Person &person = *shopper.person;
    const int idle = person.habit == Habit::Prospect ? 1'900 : 600;
    const int chance = (idle + person.orderChance / 5) * demandPercent(day) / 100;
    return day > person.activeUntil ? chance / 10 : chance;
}

/// The first order comes within the hour of registering, or some weeks later.
Moment firstOrderAt(Shopper &shopper)
{
    const Person &person = *shopper.person;
    if (person.habit == Habit::Prospect || dayOfMoment(person.registered) < firstDay)
        return 0;
    if (shopper.random.percent(66))
        return person.registered + shopper.random.between(1'600, 3'000);
    const Day day = dayOfMoment(person.registered) + shopper.random.between(1, 30);
    return momentOf(day, chooseSecondOfDay(shopper));
}

void liveDay(Trade &trade, Shopper &shopper, const std::vector<Product> &products, Day day)
{
    const std::string_view campaign = campaignOn(day);
    if (!campaign.empty())
        receiveMail(trade.events, shopper, products, day, campaign);
    if (shopper.comesBackOn == day) {
        buy(trade, shopper, products, {day, 0, Place::Online, shopper.leftBehind});
    } else if (shopper.random.perMillion(orderChance(shopper, day))) {
        buy(trade, shopper, products, {day, 0, Place::Anywhere, nullptr});
    } else if (shopper.comesBackOn < day && shopper.random.perMillion(browseChance(shopper, day))) {
        browse(trade.events, shopper, products, day);
    }
}

void live(Trade &trade, Shopper shopper, const std::vector<Product> &products)
{
    const Day registered = dayOfMoment(shopper.person->registered);
    const Moment firstAt = firstOrderAt(shopper);
    const Day firstBuy = dayOfMoment(firstAt);
    for (Day day = std::max(firstDay, registered + 1); day <= lastDay; ++day) {
        if (firstAt != 0 && shopper.orders == 0 && day < firstBuy)
            continue; // nothing known before the first order, apart from the registration
        if (firstAt != 0 && shopper.orders == 0 && firstBuy <= day)
            buy(trade, shopper, products, {firstBuy, firstAt, Place::Anywhere, nullptr});
        else
            liveDay(trade, shopper, products, day);
    }
}

/// A number whose mean over many draws is hundredths / 100.
int drawCount(Random &random, int hundredths)
{
    return hundredths / 100 + (random.percent(hundredths % 100) ? 1 : 0);
}

void admitStrangers(Trade &trade, const std::vector<Product> &products, std::uint64_t seed)
{
    Random random(seed, 4);
    for (Day day = firstDay; day <= lastDay; ++day) {
        const int demand = demandPercent(day);
        const int weekday = storeWeekdays[static_cast<std::size_t>(weekdayOf(day))];
        const int guests = drawCount(random, guestsPerHundredDays * demand / 100 * weekday / 100);
        for (int guest = 0; guest < guests; ++guest) {
            const Person person = makeStranger(random, day);
            const bool inStore = !isFeast(day) && random.percent(72);
            Shopper shopper{&person, -1, random};
            buy(trade, shopper, products, {day, 0, inStore ? Place::Store : Place::Online, nullptr});
            random = shopper.random;
        }
        const int strangers = drawCount(random, strangersPerHundredDays * demand / 100);
        for (int stranger = 0; stranger < strangers; ++stranger) {
            const Person person = makeStranger(random, day);
            Shopper shopper{&person, -1, random};
            browse(trade.events, shopper, products, day);
            random = shopper.random;
        }
    }
}

/// By time; who and what decide a tie, so that the order of making does not matter.
template <typename Fact> void sortByTime(std::vector<Fact> &facts)
{
    std::stable_sort(facts.begin(), facts.end(), [](const Fact &left, const Fact &right) {
        return left.at != right.at ? left.at < right.at : left.person < right.person;
    });
}

/// An order or event pushed over midnight of the last day, or before the first, is not in the files.
template <typename Fact> void cutToWindow(std::vector<Fact> &facts)
{
    std::erase_if(
        facts, [](const Fact &fact) { return fact.at < momentOf(firstDay, 0) || fact.at >= momentOf(lastDay + 1, 0); });
}

} // namespace

Trade liveThreeYears(const std::vector<Person> &people, const std::vector<Product> &products, std::uint64_t seed)
{
    Trade trade;
    for (std::size_t index = 0; index < people.size(); ++index) {
        const Random random(seed, 2'000'000 + index);
        live(trade, Shopper{&people[index], static_cast<int>(index), random}, products);
    }
    admitStrangers(trade, products, seed);
    traceReferrals(trade.events, people, seed);
    cutToWindow(trade.orders);
    cutToWindow(trade.events);
    sortByTime(trade.orders);
    sortByTime(trade.events);
    return trade;
}

} // namespace dilim::sample_shop
