// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::sample_shop {

using Kurus = std::int64_t; // a hundredth of a lira

enum class Target { Women, Men, Children, Everyone };

enum CategoryIndex : unsigned {
    Boots,
    HighBoots,
    Sandals,
    Slippers,
    Sneakers,
    Oxfords,
    Heels,
    Ballerinas,
    Loafers,
    ChildrensShoes,
    SchoolShoes,
    Bags,
    Wallets,
    Belts,
    Jackets,
    Care,
    Socks,
};

struct Category {
    std::string_view name{};
    std::string_view shortName{}; // in the names of products
    std::string_view code{}; // start of the SKU
    Target audience = Target::Everyone; // who buys most of it
    int weight = 0;
    std::array<int, 12> months{}; // demand of each month in per cent
    CategoryIndex companion = Care; // what goes into the same basket
    std::string_view page{};
    // The thing itself, as reviews call it.
    std::string_view turkish{};
    std::string_view azerbaijani{};
    std::string_view english{};
};

// A table reads by its columns.
// clang-format off
inline constexpr Category categories[] = {
    {"Bot", "Bot", "BT", Target::Everyone, 120, {160, 120, 70, 30, 10, 5, 5, 12, 60, 150, 200, 190}, Care,
        "/bot", "bot", "bot", "boots"},
    {"Çizme", "Çizme", "CZ", Target::Women, 60, {140, 100, 50, 12, 2, 1, 1, 5, 50, 140, 180, 180}, Care,
        "/cizme", "çizme", "uzunboğaz çəkmə", "boots"},
    {"Sandalet", "Sandalet", "SN", Target::Everyone, 95, {8, 14, 50, 110, 190, 220, 200, 130, 45, 12, 6, 6}, Bags,
        "/sandalet", "sandalet", "sandal", "sandals"},
    {"Terlik", "Terlik", "TR", Target::Everyone, 50, {50, 50, 60, 90, 140, 170, 180, 140, 80, 50, 50, 60}, Slippers,
        "/terlik", "terlik", "şəp-şəp", "slippers"},
    {"Spor Ayakkabı", "Sneaker", "SP", Target::Everyone, 205, {90, 95, 112, 116, 110, 98, 92, 106, 122, 104, 96, 92}, Socks,
        "/spor-ayakkabi", "spor ayakkabı", "idman ayaqqabısı", "sneakers"},
    {"Klasik Ayakkabı", "Klasik", "KL", Target::Men, 90, {80, 90, 112, 116, 124, 118, 96, 92, 104, 104, 98, 92}, Belts,
        "/klasik", "klasik ayakkabı", "klassik ayaqqabı", "shoes"},
    {"Topuklu Ayakkabı", "Topuklu", "TP", Target::Women, 78, {70, 92, 104, 116, 138, 142, 118, 100, 96, 84, 86, 124}, Bags,
        "/topuklu", "topuklu ayakkabı", "hündürdaban ayaqqabı", "heels"},
    {"Babet", "Babet", "BB", Target::Women, 58, {50, 70, 130, 150, 126, 96, 84, 96, 140, 112, 70, 56}, Bags,
        "/babet", "babet", "balet ayaqqabısı", "ballerinas"},
    {"Loafer", "Loafer", "LF", Target::Everyone, 62, {60, 76, 126, 142, 122, 96, 84, 92, 132, 118, 82, 68}, Socks,
        "/loafer", "loafer", "loafer", "loafers"},
    {"Çocuk Ayakkabısı", "Çocuk", "CC", Target::Children, 82, {76, 80, 116, 124, 108, 100, 84, 112, 126, 98, 92, 84}, ChildrensShoes,
        "/cocuk", "çocuk ayakkabısı", "uşaq ayaqqabısı", "shoes"},
    {"Okul Ayakkabısı", "Okul", "OK", Target::Children, 46, {54, 60, 30, 16, 10, 8, 24, 330, 480, 60, 30, 24}, Socks,
        "/okul", "okul ayakkabısı", "məktəbli ayaqqabısı", "school shoes"},
    {"Çanta", "Çantası", "CN", Target::Everyone, 108, {82, 112, 104, 104, 120, 98, 86, 92, 102, 98, 106, 136}, Wallets,
        "/canta", "çanta", "çanta", "bag"},
    {"Cüzdan", "Cüzdan", "CU", Target::Everyone, 56, {70, 144, 90, 86, 92, 150, 74, 78, 84, 86, 104, 184}, Belts,
        "/cuzdan", "cüzdan", "pul kisəsi", "wallet"},
    {"Kemer", "Kemer", "KM", Target::Men, 42, {76, 120, 98, 96, 98, 144, 84, 84, 90, 92, 100, 150}, Wallets,
        "/kemer", "kemer", "kəmər", "belt"},
    {"Deri Ceket", "Ceket", "CK", Target::Everyone, 34, {96, 116, 138, 76, 24, 10, 8, 24, 136, 184, 176, 130}, Care,
        "/deri-ceket", "deri ceket", "dəri gödəkçə", "leather jacket"},
    {"Bakım Ürünleri", "Bakım Ürünleri", "BK", Target::Everyone, 40, {120, 104, 92, 84, 76, 70, 68, 80, 106, 128, 132, 126}, Care,
        "/bakim", "bakım ürünü", "baxım vasitəsi", "care product"},
    {"Çorap", "Çorap", "CR", Target::Everyone, 44, {120, 104, 90, 82, 74, 66, 66, 96, 122, 112, 120, 128}, Socks,
        "/corap", "çorap", "corab", "socks"},
};
// clang-format on

/// A design; each of its colours is a product.
struct Model {
    CategoryIndex category = Boots;
    Target target = Target::Everyone;
    std::string_view name{}; // followed by the target, the noun and the colour, unless `wholeName`
    bool wholeName = false;
    std::string_view brand{};
    int price = 0; // whole lira, today; sold 10 kuruş below
    int tier = 2; // 1 for the thrifty, 3 for those who can
    int popularity = 100;
    int quality = 84; // per cent of buyers who are pleased
    std::string_view colours{}; // codes, separated by a blank
};

struct Product {
    std::string sku{};
    std::string name{};
    const Model *model = nullptr;
    Kurus price = 0; // today's list price
};

/// Ordered by SKU.
std::vector<Product> makeProducts();

/// What the product cost on a day `perMille` of today's price level, to the kuruş.
Kurus priceAt(const Product &product, int perMille);

inline const Category &categoryOf(const Product &product)
{
    return categories[product.model->category];
}

} // namespace dilim::sample_shop
