// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_files.h"

#include <algorithm>
#include <initializer_list>

namespace dilim::sample_shop {

namespace {

/// A cell by RFC 4180: quoted only where it has to be.
void appendCell(std::string &out, std::string_view cell)
{
    if (cell.find_first_of(",\"\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (const char letter : cell) {
        if (letter == '"')
            out += '"';
        out += letter;
    }
    out += '"';
}

void appendRow(std::string &out, std::initializer_list<std::string_view> cells)
{
    const char *separator = "";
    for (const std::string_view cell : cells) {
        out += separator;
        appendCell(out, cell);
        separator = ",";
    }
    out += '\n';
}

/// 259990 is "2599.90". amount >= 0.
std::string money(Kurus amount)
{
    return std::to_string(amount / 100) + '.' + twoDigits(static_cast<int>(amount % 100));
}

/// "2026-03-02 14:05:11"
std::string isoMoment(Moment moment)
{
    const Date date = dateOf(dayOfMoment(moment));
    const auto second = static_cast<int>(moment % secondsPerDay);
    return std::to_string(date.year) + '-' + twoDigits(date.month) + '-' + twoDigits(date.day) + ' '
        + twoDigits(second / 3600) + ':' + twoDigits(second / 60 % 60) + ':' + twoDigits(second % 60);
}

std::string orderNumber(std::size_t position)
{
    return "MA-" + std::to_string(100'001 + position);
}

std::string customerOf(const SampleShop &shop, int person, Moment moment)
{
    return person < 0 ? std::string{} : accountNumber(accountAt(shop, person, moment));
}

std::string_view browserOf(const Visit &visit)
{
    return visit.machine == nullptr || visit.inApp ? std::string_view{} : visit.machine->browser;
}

/// Positions of cells that somebody spoiled: the file has to be as dirty as files are.
constexpr std::size_t unreadableDateAt = 12'345;
constexpr std::size_t unknownCityEach = 7'000;
constexpr int unknownDiscountEach = 8'000; // counted over orders without a discount, so that the sums stay true

} // namespace

std::string twoDigits(int number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

SampleShop makeSampleShop(std::uint64_t seed, int customers)
{
    SampleShop shop;
    shop.people = makePeople(seed, customers);
    shop.products = makeProducts();
    shop.trade = liveThreeYears(shop.people, shop.products, seed);

    int index = 0;
    for (const Person &person : shop.people) {
        shop.accounts.push_back({person.registered, index, false});
        if (person.registeredAgain != 0)
            shop.accounts.push_back({person.registeredAgain, index, true});
        ++index;
    }
    std::stable_sort(shop.accounts.begin(), shop.accounts.end(),
                     [](const Account &left, const Account &right) { return left.since < right.since; });
    shop.firstAccounts.resize(shop.people.size());
    shop.lastAccounts.resize(shop.people.size());
    for (std::size_t position = 0; position < shop.accounts.size(); ++position) {
        const auto person = static_cast<std::size_t>(shop.accounts[position].person);
        if (!shop.accounts[position].second)
            shop.firstAccounts[person] = position;
        shop.lastAccounts[person] = position;
    }
    return shop;
}

std::size_t accountAt(const SampleShop &shop, int person, Moment moment)
{
    const auto index = static_cast<std::size_t>(person);
    const std::size_t last = shop.lastAccounts[index];
    return shop.accounts[last].since <= moment ? last : shop.firstAccounts[index];
}

std::string accountNumber(std::size_t position)
{
    return 'M' + std::to_string(10'001 + position);
}

std::string ordersFile(const SampleShop &shop)
{
    std::string out = "Order ID,Customer ID,Order Date,Status,Total,Currency,Discount,Coupon,Payment Method,Channel,"
                      "Device,Browser,Country,City\n";
    int withoutDiscount = 0;
    for (std::size_t position = 0; position < shop.trade.orders.size(); ++position) {
        const Order &order = shop.trade.orders[position];
        if (order.discount == 0)
            ++withoutDiscount;
        const bool unknownDiscount = order.discount == 0 && withoutDiscount % unknownDiscountEach == 0;
        const bool unknownCity = position % unknownCityEach == unknownCityEach - 500;
        appendRow(out,
                  {orderNumber(position), customerOf(shop, order.person, order.at),
                   position == unreadableDateAt ? "0000-00-00 00:00:00" : isoMoment(order.at), order.status,
                   money(total(order)), "TRY", unknownDiscount ? "N/A" : money(order.discount), order.coupon,
                   order.payment, order.channel,
                   order.visit.machine != nullptr ? order.visit.machine->device : std::string_view{},
                   browserOf(order.visit), order.country, unknownCity ? "N/A" : order.city});
    }
    return out;
}

std::string orderLinesFile(const SampleShop &shop)
{
    std::string out = "Order ID,SKU,Product,Category,Quantity,Unit Price,Line Total\n";
    for (std::size_t position = 0; position < shop.trade.orders.size(); ++position) {
        for (const Line &line : shop.trade.orders[position].lines) {
            appendRow(out,
                      {orderNumber(position), line.product->sku, line.product->name, categoryOf(*line.product).name,
                       std::to_string(line.quantity), money(line.unitPrice), money(line.quantity * line.unitPrice)});
        }
    }
    return out;
}

std::string productsFile(const SampleShop &shop)
{
    std::string out = "SKU,Product Name,Category,Brand,Price\n";
    for (const Product &product : shop.products)
        appendRow(out,
                  {product.sku, product.name, categoryOf(product).name, product.model->brand, money(product.price)});
    return out;
}

std::string eventsFile(const SampleShop &shop)
{
    std::string out =
        "Customer ID,Event,Event Time,SKU,Page,Device,Browser,Operating System,Source,Campaign,Rating,Text\n";
    for (const Event &event : shop.trade.events) {
        const Machine *machine = event.visit.machine;
        const bool beginsVisit = !event.source.empty(); // browser and system once a visit: the file stays small
        appendRow(out,
                  {customerOf(shop, event.person, event.at), event.kind, isoMoment(event.at),
                   event.product != nullptr ? std::string_view(event.product->sku) : std::string_view{}, event.page,
                   machine != nullptr ? machine->device : std::string_view{},
                   beginsVisit ? browserOf(event.visit) : std::string_view{},
                   beginsVisit ? machine->system : std::string_view{}, event.source, event.campaign,
                   event.rating != 0 ? std::to_string(event.rating) : std::string{}, event.text});
    }
    return out;
}

} // namespace dilim::sample_shop
