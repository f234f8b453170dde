// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/about_nobody.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

/// What tables of places, pages and things have too.
constexpr std::string_view neutral[] = {
    "customer.external_id", // only by a word such as "id": others tell a file of customers
    "customer.country",          "customer.province",       "customer.city",
    "customer.district",         "customer.postal_code",    "customer.tags",
    "customer.language",         "customer.device",         "customer.browser",
    "customer.operating_system", "customer.traffic_source", "customer.created_at",
    "customer.updated_at",       "customer.notes",
};

/// Sums that sites and mailings are measured by; of a single person nobody writes them down.
constexpr std::string_view figures[] = {
    "sessions",         "users",          "newusers",         "activeusers",     "totalusers",     "pageviews",
    "uniquepageviews",  "impressions",    "clicks",           "totalclicks",     "uniqueclicks",   "opens",
    "totalopens",       "uniqueopens",    "recipients",       "totalrecipients", "deliveries",     "delivered",
    "addstocart",       "checkouts",      "oturumlar",        "oturumsayisi",    "kullanicilar",   "etkinkullanicilar",
    "yenikullanicilar", "goruntulemeler", "sayfagoruntuleme", "gosterimler",     "gosterimsayisi", "tiklamalar",
    "tiklamasayisi",    "alicisayisi",    "acilmalar",        "acilmasayisi",    "sessiyalar",     "istifadeciler",
    "baxislar",         "klikler",        "kliklerinsayi",    "acilislar",
};

/// What the first column numbers or names, if not people.
constexpr std::string_view things[] = {
    "seller",    "supplier",   "vendor",     "category",  "campaign",  "store",    "branch",   "shipper",
    "territory", "page",       "region",     "satici",    "tedarikci", "kategori", "kampanya", "magaza",
    "sube",      "techizatci", "kateqoriya", "kampaniya", "filial",    "sehife",   "sayfa",    "bolge",
};
constexpr std::string_view numbers[] = {"id", "key", "no", "code", "name", "kodu", "adi", "ad", "nomresi", "kod"};

template <std::size_t Size> bool isOneOf(std::string_view word, const std::string_view (&words)[Size])
{
    return std::ranges::find(words, word) != std::end(words);
}

bool numbersThings(std::string_view key)
{
    return std::ranges::any_of(things, [key](std::string_view thing) {
        return key.starts_with(thing) && isOneOf(key.substr(thing.size()), numbers);
    });
}

bool reachesPeople(const ColumnFacts &facts)
{
    return facts.mostly(facts.emails, 0.2) || facts.mostly(facts.phones, 0.8);
}

} // namespace

bool isAboutNobody(std::span<const std::string> keys, std::span<const std::string_view> fields,
                   std::span<const ColumnFacts> facts)
{
    constexpr std::size_t fewColumns = 3;
    const bool tellsOfPeople =
        std::ranges::any_of(fields, [](std::string_view field) { return !field.empty() && !isOneOf(field, neutral); });
    if (keys.empty() || tellsOfPeople || std::ranges::any_of(facts, reachesPeople))
        return false;
    const bool measures = std::ranges::any_of(keys, [](std::string_view key) { return isOneOf(key, figures); });
    const bool numbered = std::ranges::find(fields, "customer.external_id") != fields.end();
    return measures || numbersThings(keys.front()) || (keys.size() <= fewColumns && !numbered);
}

} // namespace dilim::ingest
