// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_shop.h"

#include "rules/rule_text.h"

#include <QtGlobal>

namespace dilim::test {

SnapshotSource smallShop()
{
    SnapshotSource shop;
    shop.timeZone = "Europe/Istanbul";
    shop.customers = {
        {"customer.external_id", "customer.full_name", "customer.postal_code", "customer.city", "customer.interests",
         "customer.loyalty_points", "customer.income", "customer.birth_date", "customer.created_at",
         "customer.consent_email"},
        {{"C1", "Ayşe Yılmaz", "34000", "İstanbul", "Shoes|Bags", "10", "100.50", "2024-03-10", "2024-03-09T21:00:00Z",
          "yes"},
         {"C2", "AYSE YILMAZ", "34710", "istanbul", "Shoes", "-5", "100.50", "2024-03-08", "2024-03-08T20:59:59Z",
          "no"},
         {"C3", "", "", "", "", "", "", "", "", ""},
         {"C4", "Işıl Ilgaz", "AZ1000", "Ankara", "Bags|Hats", "0", "0", "2024-03-07", "2024-03-08T21:00:00Z", "yes"},
         {"C5", "O'Neil", "06", "Iğdır", "Çanta", "10.5", "100.51", "2024-03-11", "2024-03-09T21:00:01Z", "no"}}};
    shop.orders = {{"customer", "order.id", "order.at", "order.status", "order.total", "order.coupon"},
                   {{"C1", "O1", "2024-03-09T21:00:00Z", "completed", "100", "YAZ"},
                    {"C1", "O2", "2024-03-02T21:00:00Z", "", "50", ""},
                    {"C2", "O3", "2024-03-02T21:00:01Z", "İptal Edildi", "30", ""},
                    {"C2", "O4", "2024-03-09T21:00:01Z", "completed", "20", "kış"},
                    {"C4", "O5", "", "", "", ""},
                    {"", "O6", "2024-03-05T10:00:00Z", "completed", "1000", "YAZ"}}};
    shop.lines = {{"order", "line.product", "line.category", "line.quantity", "line.price"},
                  {{"O1", "A1", "Shoes", "1", "60"},
                   {"O1", "B7", "Bags", "2", "20"},
                   {"O5", "A1", "Shoes", "2", "10"},
                   {"O5", "B7", "Bags", "-1", "10"},
                   {"", "A1", "Shoes", "5", "1"}}};
    shop.products = {{"product.sku", "product.category", "product.price"}, {{"A1", "Footwear", "70"}}};
    shop.events = {{"customer", "event.type", "event.at", "event.product", "event.rating"},
                   {{"C5", "View", "2024-03-09T20:59:59Z", "A1", ""},
                    {"C5", "cart", "2024-03-01T08:00:00Z", "B7", ""},
                    {"C1", "view", "", "B7", ""},
                    {"C4", "Review", "2024-03-08T21:00:00Z", "A1", "4"},
                    {"C4", "review", "2024-03-08T21:00:00Z", "", "5"},
                    {"", "view", "2024-03-09T20:00:00Z", "A1", "1"}}};
    return shop;
}

rules::Context smallShopDay()
{
    const Result<TimeZone> zone = TimeZone::fromId("Europe/Istanbul");
    return rules::contextOfDay({daysFromCivil(2024, 3, 10)}, *zone, "TRY", "en");
}

rules::Rule ruleOfLines(std::string_view lines)
{
    return ruleOfGroup(R"({"match": "all", "children": [)" + std::string(lines) + "]}");
}

rules::Rule ruleOfGroup(std::string_view group)
{
    const std::string text = R"({"dilim_rule": 1, "rule": )" + std::string(group) + "}";
    const Result<rules::Rule> rule = rules::parseRule(text);
    if (!rule)
        qFatal("%s in %s", rule.error().code.c_str(), text.c_str());
    return *rule;
}

} // namespace dilim::test
