// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <algorithm>

namespace dilim::sample_shop {

namespace {

struct Colour {
    std::string_view code{};
    std::string_view name{};
};

constexpr Colour colours[] = {
    {"SY", "Siyah"}, {"KH", "Kahve"}, {"TB", "Taba"},  {"BJ", "Bej"},     {"LC", "Lacivert"}, {"BR", "Bordo"},
    {"BY", "Beyaz"}, {"GR", "Gri"},   {"HK", "Haki"},  {"KR", "Kırmızı"}, {"PD", "Pudra"},    {"VZ", "Vizon"},
    {"MV", "Mavi"},  {"PM", "Pembe"}, {"GM", "Gümüş"}, {"AL", "Altın"},
};

using enum Target;

// Quality below 70 is a product that its buyers complain about: something to find in the reviews.
constexpr Model models[] = {
    {Boots, Women, "Poyraz", false, "Martı", 3500, 2, 160, 88, "SY KH TB"},
    {Boots, Women, "Erguvan", false, "Saraçzade", 4700, 3, 70, 92, "SY BR VZ"},
    {Boots, Women, "Sedef", false, "Lodos", 2300, 1, 130, 78, "SY BJ HK"},
    {Boots, Men, "Toros", false, "Martı", 3800, 2, 150, 90, "SY KH"},
    {Boots, Men, "Kaçkar Outdoor", false, "Patika", 4400, 3, 80, 91, "HK KH GR"},
    {Boots, Men, "Bora", false, "Lodos", 2500, 1, 120, 62, "SY LC"},
    {Boots, Children, "Kartanesi", false, "Minik Adım", 1900, 2, 90, 86, "PM LC"},
    {HighBoots, Women, "Nilüfer", false, "Martı", 4400, 2, 130, 87, "SY KH VZ"},
    {HighBoots, Women, "Süvari", false, "Saraçzade", 6200, 3, 60, 93, "SY TB"},
    {HighBoots, Women, "Lale", false, "Lodos", 3000, 1, 110, 74, "SY BR"},
    {Sandals, Women, "Ada", false, "Martı", 1900, 2, 160, 88, "TB BY AL"},
    {Sandals, Women, "Datça", false, "Saraçzade", 2800, 3, 60, 91, "TB BJ"},
    {Sandals, Women, "Yakamoz", false, "Lodos", 1250, 1, 130, 72, "SY GM PD"},
    {Sandals, Men, "Knidos", false, "Martı", 2000, 2, 90, 86, "KH SY"},
    {Sandals, Men, "Likya Outdoor", false, "Patika", 2400, 3, 60, 89, "HK GR"},
    {Sandals, Children, "Denizyıldızı", false, "Minik Adım", 950, 2, 90, 84, "MV PM"},
    {Slippers, Women, "Pamuk", false, "Lodos", 750, 1, 120, 80, "PD GR LC"},
    {Slippers, Women, "Kumsal", false, "Martı", 1050, 2, 90, 85, "TB BY"},
    {Slippers, Men, "Liman", false, "Martı", 1100, 2, 90, 85, "KH SY"},
    {Slippers, Men, "Kıyı", false, "Lodos", 690, 1, 80, 77, "LC GR"},
    {Sneakers, Women, "Esinti", false, "Martı", 2800, 2, 180, 88, "BY PD GR"},
    {Sneakers, Women, "Ritim", false, "Patika", 3600, 3, 90, 90, "BY SY MV"},
    {Sneakers, Women, "Mira", false, "Lodos", 1900, 1, 150, 76, "BY SY"},
    {Sneakers, Men, "Rota", false, "Martı", 2950, 2, 170, 87, "BY LC SY"},
    {Sneakers, Men, "Parkur Koşu", false, "Patika", 3900, 3, 90, 91, "SY GR MV"},
    {Sneakers, Men, "Fırtına", false, "Lodos", 1950, 1, 150, 56, "SY BY LC"},
    {Sneakers, Everyone, "Sokak", false, "Martı", 2400, 2, 120, 85, "BY SY"},
    {Oxfords, Men, "Beyoğlu", false, "Martı", 3300, 2, 140, 88, "SY KH TB"},
    {Oxfords, Men, "Divan", false, "Saraçzade", 5400, 3, 60, 94, "SY BR"},
    {Oxfords, Men, "Galata", false, "Lodos", 2200, 1, 110, 77, "SY LC"},
    {Oxfords, Women, "Moda", false, "Martı", 3000, 2, 80, 87, "SY TB"},
    {Heels, Women, "Zarif", false, "Martı", 2500, 2, 140, 84, "SY PD KR"},
    {Heels, Women, "Gece", false, "Saraçzade", 3900, 3, 60, 88, "SY GM AL"},
    {Heels, Women, "Tango", false, "Lodos", 1700, 1, 110, 68, "SY BR"},
    {Ballerinas, Women, "Papatya", false, "Martı", 1800, 2, 120, 87, "SY BJ LC"},
    {Ballerinas, Women, "Kelebek", false, "Lodos", 1150, 1, 110, 76, "SY PD KR"},
    {Loafers, Men, "Köprü", false, "Martı", 2750, 2, 110, 88, "KH LC SY"},
    {Loafers, Women, "İnci", false, "Martı", 2600, 2, 110, 88, "SY BJ BR"},
    {Loafers, Men, "Boğaz", false, "Saraçzade", 4300, 3, 50, 92, "TB LC"},
    {ChildrensShoes, Children, "Zıpzıp", false, "Minik Adım", 1500, 2, 140, 87, "MV PM KR"},
    {ChildrensShoes, Children, "Uçurtma Işıklı", false, "Minik Adım", 1750, 3, 90, 74, "MV PM"},
    {ChildrensShoes, Children, "İlk Adım", false, "Minik Adım", 1250, 2, 100, 92, "BY PD GR"},
    {ChildrensShoes, Children, "Topaç", false, "Lodos", 990, 1, 110, 75, "LC KR"},
    {SchoolShoes, Children, "Zil", false, "Minik Adım", 1650, 2, 140, 86, "SY LC"},
    {SchoolShoes, Children, "Karne", false, "Martı", 1950, 3, 80, 89, "SY"},
    {SchoolShoes, Children, "Teneffüs", false, "Lodos", 1150, 1, 120, 73, "SY BY"},
    {Bags, Women, "Haliç Deri Omuz", false, "Martı", 3400, 2, 140, 89, "SY TB BR"},
    {Bags, Women, "Pera", false, "Saraçzade", 6900, 3, 60, 93, "SY VZ"},
    {Bags, Women, "Mini Çapraz", false, "Lodos", 1350, 1, 140, 79, "SY PD HK"},
    {Bags, Men, "Evrak", false, "Saraçzade", 5900, 3, 50, 92, "SY KH"},
    {Bags, Men, "Postacı", false, "Martı", 3200, 2, 70, 87, "KH SY"},
    {Bags, Everyone, "Gezgin Sırt", false, "Patika", 2700, 2, 110, 88, "SY LC HK"},
    {Wallets, Women, "Menekşe", false, "Martı", 1150, 2, 120, 88, "SY BR PD"},
    {Wallets, Men, "Kese", false, "Martı", 1100, 2, 130, 89, "SY KH TB"},
    {Wallets, Men, "Mühür", false, "Saraçzade", 1900, 3, 60, 93, "SY LC"},
    {Wallets, Everyone, "Kartlık", false, "Lodos", 490, 1, 100, 81, "SY KR"},
    {Belts, Men, "Usta", false, "Martı", 950, 2, 140, 88, "SY KH"},
    {Belts, Men, "Kaptan", false, "Saraçzade", 1500, 3, 60, 92, "TB LC"},
    {Belts, Women, "İnce", false, "Lodos", 590, 1, 80, 78, "SY KR BJ"},
    {Jackets, Women, "Rüzgârgülü", false, "Saraçzade", 11900, 3, 70, 91, "SY BR"},
    {Jackets, Men, "Pilot", false, "Saraçzade", 12900, 3, 70, 91, "SY KH"},
    {Jackets, Women, "Asfalt", false, "Martı", 8900, 2, 90, 84, "SY TB"},
    {Jackets, Men, "Yelken", false, "Martı", 9400, 2, 90, 85, "SY LC"},
    {Care, Everyone, "Deri Bakım Kremi, 50 ml", true, "Cila Ustası", 260, 2, 140, 90, ""},
    {Care, Everyone, "Süet Temizleme Fırçası", true, "Cila Ustası", 190, 2, 90, 86, ""},
    {Care, Everyone, "Su İtici Sprey, 200 ml", true, "Cila Ustası", 320, 2, 110, 84, ""},
    {Care, Everyone, "Bakım Seti \"Usta İşi\", 5 Parça", true, "Cila Ustası", 790, 3, 60, 91, ""},
    {Care, Everyone, "Hafızalı İç Taban", true, "Cila Ustası", 240, 1, 90, 82, ""},
    {Care, Everyone, "Ayakkabı Bağı, 120 cm", true, "Cila Ustası", 70, 1, 80, 80, ""},
    {Care, Everyone, "Ahşap Ayakkabı Kalıbı", true, "Cila Ustası", 690, 3, 40, 90, ""},
    {Socks, Everyone, "Pamuklu Çorap, 3 Çift", true, "Tiftik", 220, 1, 140, 83, ""},
    {Socks, Everyone, "Bambu Çorap, 3 Çift", true, "Tiftik", 290, 2, 120, 88, ""},
    {Socks, Everyone, "Yünlü Kışlık Çorap", true, "Tiftik", 180, 2, 90, 86, ""},
    {Socks, Women, "Görünmez Babet Çorabı, 2 Çift", true, "Tiftik", 130, 1, 90, 79, ""},
    {Socks, Children, "Desenli Çocuk Çorabı, 4 Çift", true, "Tiftik", 240, 2, 90, 86, ""},
};

constexpr std::string_view targetWord(Target target)
{
    switch (target) {
    case Women:
        return "Kadın ";
    case Men:
        return "Erkek ";
    case Children:
        return "Çocuk ";
    case Everyone:
        return "";
    }
    return "";
}

/// "Poyraz Kadın Bot Siyah". The children's categories say so themselves.
std::string productName(const Model &model, std::string_view colour)
{
    const std::string_view noun = categories[model.category].shortName;
    const bool nounSays = model.category == ChildrensShoes || model.category == SchoolShoes;
    const std::string_view who = nounSays ? std::string_view{} : targetWord(model.target);
    return std::string(model.name) + ' ' + std::string(who) + std::string(noun) + ' ' + std::string(colour);
}

std::string_view colourName(std::string_view code)
{
    const auto found = std::find_if(std::begin(colours), std::end(colours),
                                    [code](const Colour &colour) { return colour.code == code; });
    return found->name;
}

void addColours(std::vector<Product> &products, const Model &model, const std::string &stem)
{
    for (std::size_t at = 0; at < model.colours.size(); at += 3) {
        const std::string_view code = model.colours.substr(at, 2);
        products.push_back({stem + '-' + std::string(code), productName(model, colourName(code)), &model,
                            static_cast<Kurus>(model.price) * 100 - 10});
    }
}

} // namespace

std::vector<Product> makeProducts()
{
    std::vector<Product> products;
    std::array<int, std::size(categories)> designs{};
    for (const Model &model : models) {
        const int number = 101 + designs[model.category]++;
        const std::string stem = std::string(categories[model.category].code) + std::to_string(number);
        if (model.wholeName)
            products.push_back({stem, std::string(model.name), &model, static_cast<Kurus>(model.price) * 100 - 10});
        else
            addColours(products, model, stem);
    }
    std::sort(products.begin(), products.end(),
              [](const Product &left, const Product &right) { return left.sku < right.sku; });
    return products;
}

Kurus priceAt(const Product &product, int perMille)
{
    // Shops price at x9,90: round to ten lira, or to one lira where ten would be too much of it.
    const Kurus step = product.price < 40'000 ? 100 : 1'000;
    const Kurus scaled = (product.price + 10) * perMille / 1000;
    return (scaled + step / 2) / step * step - 10;
}

} // namespace dilim::sample_shop
