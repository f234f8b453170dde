// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_lots.h"

#include <string>

namespace dilim::test {
namespace {

constexpr Big lots = 2'147'483'647;

/// One round of mixing the bits of x.
quint64 shaken(quint64 x, int by, quint64 factor)
{
    return (x ^ (x >> by)) * factor;
}

quint64 lotOf(const std::string &text)
{
    quint64 x = 14'695'981'039'346'656'037ULL;
    for (const char c : text)
        x = (x ^ static_cast<quint8>(c)) * 1'099'511'628'211ULL;
    x = shaken(x, 30, 0xbf58476d1ce4e5b9ULL);
    x = shaken(x, 27, 0x94d049bb133111ebULL);
    return shaken(x, 31, 1) % static_cast<quint64>(lots);
}

/// Letters A-Z small.
std::string small(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

std::string digits(const std::string &text)
{
    std::string found;
    for (const char c : text)
        found += c >= '0' && c <= '9' ? std::string(1, c) : std::string();
    return found;
}

std::string identity(const ReferenceRow &customer, std::size_t row)
{
    if (const auto &id = customer.cell("customer.external_id").identifier)
        return "id:" + *id;
    const std::string mail = small(customer.cell("customer.email").written);
    if (!mail.empty())
        return "email:" + mail;
    const std::string phone = digits(customer.cell("customer.phone").written);
    if (!phone.empty())
        return "phone:" + phone;
    const std::string name = customer.cell("customer.full_name").text.value_or("");
    if (!name.empty())
        return "name:" + name;
    return "row:1:" + std::to_string(row + 2); // line 1 of the import is the header
}

} // namespace

std::vector<quint64> lotsOf(const ReferenceShop &shop)
{
    std::vector<quint64> drawn;
    for (std::size_t row = 0; row < shop.customers.size(); ++row)
        drawn.push_back(lotOf(identity(shop.customers[row], row)));
    return drawn;
}

bool isInShare(const rules::RandomShare &share, quint64 lot)
{
    Big factor = 1;
    Big offset = 0;
    if (!share.seed.empty()) {
        factor = 1 + Big{lotOf("factor:" + share.seed)} % (lots - 1);
        offset = lotOf("offset:" + share.seed);
    }
    // place < lots x percent / 100, both sides times 100 millionths
    return (Big{lot} * factor + offset) % lots * 100 * millionth < lots * millionthsOf(share.percent);
}

} // namespace dilim::test
