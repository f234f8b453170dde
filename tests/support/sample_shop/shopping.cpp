// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopping.h"

#include "occasions.h"

#include <algorithm>

namespace dilim::sample_shop {

namespace {

constexpr std::string_view coldProvinces[] = {"Erzurum", "Van",    "Ağrı", "Sivas",
                                              "Kayseri", "Ankara", "Bolu", "Naxçıvan"};
constexpr std::string_view warmProvinces[] = {"Antalya", "Mersin", "Adana", "Muğla",
                                              "İzmir",   "Aydın",  "Hatay", "Lənkəran"};

template <typename Names> bool contains(const Names &names, std::string_view name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

int audiencePercent(const Person &person, Target audience)
{
    switch (audience) {
    case Target::Women:
        return person.woman ? 100 : 8;
    case Target::Men:
        return person.woman ? 32 : 110;
    case Target::Children:
        return person.children == 0 ? 14 : 130 + 60 * person.children;
    case Target::Everyone:
        return 100;
    }
    return 100;
}

int interestPercent(const Person &person, CategoryIndex category)
{
    switch (category) {
    case Sneakers:
        return person.likes(Sport) ? 190 : 100;
    case Boots:
        return person.likes(Hiking) ? 150 : 100;
    case Heels:
        return person.likes(Dancing) ? 240 : person.likes(Fashion) ? 150 : 100;
    case Bags:
        return person.likes(Fashion) || person.likes(Travel) ? 145 : 100;
    case Jackets:
        return person.likes(Fashion) ? 150 : 100;
    default:
        return 100;
    }
}

int placePercent(const Person &person, CategoryIndex category)
{
    const std::string_view province = person.district->province;
    const bool winterWare = category == Boots || category == HighBoots;
    const bool summerWare = category == Sandals || category == Slippers;
    if (contains(coldProvinces, province))
        return winterWare ? 150 : summerWare ? 70 : 100;
    if (contains(warmProvinces, province))
        return winterWare ? 65 : summerWare ? 140 : 100;
    if (person.country->code == "AZ")
        return category == Jackets ? 230 : category == Bags ? 135 : 100;
    return 100;
}

int categoryWeight(const Person &person, CategoryIndex index, Day day)
{
    const Category &category = categories[index];
    const int month = dateOf(day).month - 1;
    int weight = category.weight * category.months[static_cast<std::size_t>(month)] / 10;
    weight = weight * audiencePercent(person, category.audience) / 100;
    weight = weight * interestPercent(person, index) / 100;
    weight = weight * placePercent(person, index) / 100;
    return person.favourite == index ? weight * 5 / 2 : weight;
}

CategoryIndex chooseCategory(Shopper &shopper, Day day)
{
    return static_cast<CategoryIndex>(drawIndex(shopper.random, categories, [&](const Category &row) {
        return categoryWeight(*shopper.person, static_cast<CategoryIndex>(&row - std::begin(categories)), day);
    }));
}

int targetPercent(const Person &person, Target target, int month)
{
    const bool monthOfGifts = month == 2 || month == 12;
    switch (target) {
    case Target::Women:
        return person.woman ? 100 : monthOfGifts || month == 5 ? 34 : 14;
    case Target::Men:
        return person.woman ? (monthOfGifts || month == 6 ? 46 : 20) : 100;
    case Target::Children:
        return person.children > 0 ? 100 : 16;
    case Target::Everyone:
        return 80;
    }
    return 100;
}

int tierPercent(int basketPercent, int tier)
{
    if (tier == 1)
        return std::max(20, 210 - basketPercent * 6 / 5);
    return tier == 2 ? 100 : std::max(10, basketPercent * 2 - 130);
}

const Product &chooseWithin(Shopper &shopper, const std::vector<Product> &products, CategoryIndex category, Day day)
{
    const int month = dateOf(day).month;
    const Person &person = *shopper.person;
    return products[drawIndex(shopper.random, products, [&](const Product &product) {
        const Model &model = *product.model;
        if (model.category != category)
            return 0;
        return 1
            + model.popularity * targetPercent(person, model.target, month) / 100
            * tierPercent(person.basketPercent, model.tier) / 100;
    })];
}

int chooseQuantity(Shopper &shopper, const Product &product)
{
    const CategoryIndex category = product.model->category;
    if (category == Socks || category == Care)
        return shopper.random.percent(28) ? shopper.random.between(2, 4) : 1;
    return shopper.random.percent(shopper.person->country->code == "AZ" ? 9 : 3) ? 2 : 1;
}

int chooseLineCount(Shopper &shopper)
{
    constexpr int usual[] = {52, 28, 12, 6, 2};
    constexpr int large[] = {34, 32, 19, 10, 5}; // postage abroad pays off with a full parcel
    const bool far = shopper.person->country->code != "TR";
    const auto same = [](int weight) { return weight; };
    return 1 + static_cast<int>(far ? drawIndex(shopper.random, large, same) : drawIndex(shopper.random, usual, same));
}

void addLine(Order &order, Shopper &shopper, const Product &product, Day day)
{
    const bool already =
        std::any_of(order.lines.begin(), order.lines.end(), [&](const Line &line) { return line.product == &product; });
    if (!already)
        order.lines.push_back({&product, chooseQuantity(shopper, product), priceAt(product, pricePerMille(day))});
}

void fillBasket(Order &order, Shopper &shopper, const std::vector<Product> &products, const OrderWish &wish)
{
    const int count = chooseLineCount(shopper);
    if (wish.wanted != nullptr)
        addLine(order, shopper, *wish.wanted, wish.day);
    for (int line = order.lines.empty() ? 0 : 1; line < count; ++line) {
        const bool companion = !order.lines.empty() && shopper.random.percent(48);
        const CategoryIndex category =
            companion ? categoryOf(*order.lines.back().product).companion : chooseCategory(shopper, wish.day);
        addLine(order, shopper, chooseWithin(shopper, products, category, wish.day), wish.day);
    }
}

/// Coupons in the sales and for the first order; loyal customers also spend points, without a coupon.
void takeDiscount(Order &order, Shopper &shopper, Day day)
{
    const Person &person = *shopper.person;
    const Occasion *sale = saleOn(day);
    int percent = 0;
    if (order.channel == "marketplace")
        return;
    if (sale != nullptr && shopper.random.percent(18 + person.bargainHunger / 2)) {
        order.coupon = sale->coupon;
        percent = sale->couponPercent;
    } else if (shopper.orders == 0 && shopper.index >= 0 && dayOfMoment(person.registered) >= firstDay
               && shopper.random.percent(34)) {
        order.coupon = "HOSGELDIN10";
        percent = 10;
    }
    order.discount = (subtotal(order) * percent + 50) / 100;
    const bool mayHavePoints = shopper.orders > 6 && order.coupon.empty() && subtotal(order) > 100'000;
    if (mayHavePoints && shopper.random.percent(9))
        order.discount = static_cast<Kurus>(shopper.random.between(1, 6)) * 5'000;
}

std::string_view choosePayment(Shopper &shopper, const Order &order)
{
    struct Way {
        std::string_view name{};
        int online = 0;
        int store = 0;
    };
    static constexpr Way ways[] = {{"credit_card", 62, 54},
                                   {"debit_card", 17, 24},
                                   {"bank_transfer", 9, 0},
                                   {"cash_on_delivery", 12, 0},
                                   {"cash", 0, 22}};
    const bool store = order.channel == "store";
    const bool domestic = shopper.person->country->code == "TR";
    return ways[drawIndex(shopper.random, ways,
                          [&](const Way &way) {
                              if (way.name == "cash_on_delivery" && !domestic)
                                  return 0;
                              return store ? way.store : way.online;
                          })]
        .name;
}

/// The last days are still on their way; of the rest a few per cent came to nothing.
std::string_view chooseStatus(Shopper &shopper, const Order &order)
{
    const int age = lastDay - dayOfMoment(order.at);
    const int lot = shopper.random.below(1000);
    if (order.channel == "store")
        return lot < 22 ? "refunded" : "completed";
    if (lot < 42)
        return "cancelled";
    if (lot < 80)
        return age > 6 ? "refunded" : "shipped";
    if (age <= 1)
        return lot < 850 ? "processing" : "shipped";
    if (age <= 5)
        return lot < 200 ? "processing" : "shipped";
    if (age <= 10)
        return lot < 420 ? "shipped" : "completed";
    return lot < 88 ? "shipped" : "completed";
}

int drawSecond(Random &random, const Hours &hours)
{
    const auto hour = static_cast<int>(drawIndex(random, hours, [](int weight) { return weight; }));
    return hour * 3600 + random.below(3600);
}

int storePercent(const Person &person, Day day)
{
    const int month = dateOf(day).month;
    const bool abroad = person.country->code == "DE" || person.country->code == "NL" || person.country->code == "AT"
        || person.country->code == "FR";
    if (abroad)
        return month == 7 || month == 8 ? 62 : 2; // the summer at home
    if (person.district->province == "İstanbul")
        return person.ageOn(day) > 50 ? 44 : 26;
    return contains(neighbourProvinces, person.district->province) ? 7 : 1;
}

void chooseChannel(Order &order, Shopper &shopper, const OrderWish &wish)
{
    Random &random = shopper.random;
    const bool openThen = wish.at == 0 || (wish.at % secondsPerDay >= 10 * 3600 && wish.at % secondsPerDay < 21 * 3600);
    const bool mayVisit = wish.place == Place::Anywhere && openThen && !isFeast(wish.day);
    const int storeShare =
        storePercent(*shopper.person, wish.day) * storeWeekdays[static_cast<std::size_t>(weekdayOf(wish.day))] / 100;
    if (wish.place == Place::Store || (mayVisit && random.percent(std::min(storeShare, 95))))
        order.channel = "store";
    else if (wish.place == Place::Anywhere && random.percent(9))
        order.channel = "marketplace";
    else if (wish.place == Place::Anywhere && random.percent(3))
        order.channel = "phone";
    else
        order.visit = chooseVisit(shopper, wish.day);
    if (order.channel.empty())
        order.channel = order.visit.inApp ? "app" : "web";
}

} // namespace

Kurus subtotal(const Order &order)
{
    Kurus sum = 0;
    for (const Line &line : order.lines)
        sum += line.quantity * line.unitPrice;
    return sum;
}

const Product &chooseProduct(Shopper &shopper, const std::vector<Product> &products, Day day)
{
    return chooseWithin(shopper, products, chooseCategory(shopper, day), day);
}

Visit chooseVisit(Shopper &shopper, Day day)
{
    const Person &person = *shopper.person;
    Random &random = shopper.random;
    const int progress = (day - firstDay) * 1000 / (lastDay - firstDay);
    const int age = person.ageOn(day);
    const int phoneShare = 470 + 290 * progress / 1000 + (age < 30 ? 110 : age > 55 ? -170 : 0);
    if (person.tablet != nullptr && random.percent(45))
        return {person.tablet, false};
    if ((person.mobileLean * 7 + random.below(1000) * 3) / 10 >= phoneShare)
        return {person.computer, false};
    const bool knownHere = shopper.index >= 0;
    return {person.phoneMachine, knownHere && random.perMille(40 + 230 * progress / 1000)};
}

int chooseSecondOfDay(Shopper &shopper)
{
    const Hours *hours[] = {&officeHours, &homeHours, &nightHours};
    return drawSecond(shopper.random, *hours[static_cast<std::size_t>(shopper.person->occupation->rhythm)]);
}

Order makeOrder(Shopper &shopper, const std::vector<Product> &products, const OrderWish &wish)
{
    Order order;
    order.person = shopper.index;
    chooseChannel(order, shopper, wish);
    const bool inStore = order.channel == "store";
    order.at = wish.at;
    if (order.at == 0)
        order.at = momentOf(wish.day, inStore ? drawSecond(shopper.random, storeHours) : chooseSecondOfDay(shopper));
    fillBasket(order, shopper, products, wish);
    takeDiscount(order, shopper, wish.day);
    order.payment = choosePayment(shopper, order);
    order.status = chooseStatus(shopper, order);
    order.country = inStore ? "TR" : shopper.person->country->code;
    order.city = inStore ? "İstanbul" : shopper.person->district->province;
    return order;
}

} // namespace dilim::sample_shop
