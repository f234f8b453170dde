// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identity.h"

#include "base/text_fold.h"

#include <QString>
#include <QUrl>
#include <algorithm>
#include <charconv>
#include <iterator>

namespace dilim::store {
namespace {

// --- e-mail ----------------------------------------------------------------------------------------------------------

constexpr std::size_t longestLocalPart = 64;
constexpr std::size_t longestAddress = 254;

/// Local parts behind which many people sit.
constexpr std::string_view roles[] = {
    "info",       "sales",     "satis",        "destek",     "support",  "admin",   "administrator", "noreply",
    "no-reply",   "no.reply",  "do-not-reply", "donotreply", "iletisim", "contact", "office",        "webmaster",
    "postmaster", "bilgi",     "muhasebe",     "siparis",    "order",    "orders",  "help",          "service",
    "elaqe",      "marketing", "pazarlama",    "hostmaster", "abuse",    "root",    "misafir",       "guest",
};

/// Domains (and what is below them) whose addresses a marketplace makes up for each shop.
constexpr std::string_view relayDomains[] = {
    "trendyol.com",     "trendyolmail.com",         "hepsiburada.com",   "n11.com",  "ciceksepeti.com",
    "members.ebay.com", "privaterelay.appleid.com", "guest.booking.com", "etsy.com", "pazarama.com",
};
/// Others have a domain for it: marketplace.amazon.com.tr ...
constexpr std::string_view relayLabel = "marketplace.";

bool isRelayDomain(std::string_view domain)
{
    if (domain.starts_with(relayLabel) || domain.find(std::string(".") += relayLabel) != std::string_view::npos)
        return true;
    return std::any_of(std::begin(relayDomains), std::end(relayDomains), [domain](std::string_view relay) {
        return domain.ends_with(relay)
            && (domain.size() == relay.size() || domain[domain.size() - relay.size() - 1] == '.');
    });
}

/// The first address of a cell, bare: "Ayşe <mailto:a@b.c>, x@y.z" gives "a@b.c".
std::string_view firstAddress(std::string_view cell)
{
    const std::size_t open = cell.find('<');
    const std::size_t close = open == std::string_view::npos ? open : cell.find('>', open);
    if (close != std::string_view::npos)
        cell = cell.substr(open + 1, close - open - 1);
    cell = trimmed(cell);
    if (asciiLower(cell.substr(0, 7)) == "mailto:")
        cell = trimmed(cell.substr(7));
    constexpr std::string_view separators = ";,/ \t\r\n";
    cell.remove_prefix(std::min(cell.find_first_not_of(separators), cell.size()));
    cell = trimmed(cell.substr(0, cell.find_first_of(separators)));
    while (cell.ends_with('.'))
        cell.remove_suffix(1);
    return cell;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// İ, ı and the combining dot of a careless lower-casing are damage where everything else is ASCII.
std::string repairedLocalPart(std::string_view local)
{
    constexpr std::string_view dottedCapital = "\xC4\xB0";
    constexpr std::string_view dotless = "\xC4\xB1";
    constexpr std::string_view combiningDot = "\xCC\x87";
    std::string repaired;
    for (std::size_t at = 0; at < local.size();) {
        const std::string_view rest = local.substr(at);
        if (rest.starts_with(dottedCapital) || rest.starts_with(dotless)) {
            repaired += 'i';
            at += 2;
        } else if (rest.starts_with(combiningDot)) {
            at += 2;
        } else {
            repaired += local[at++];
        }
    }
    return isAscii(repaired) ? asciiLower(repaired) : std::string(local);
}

/// Nothing if the domain has an empty label or no dot.
std::optional<std::string> aceDomain(std::string_view domain)
{
    std::string ace = asciiLower(domain);
    if (!isAscii(ace)) {
        const QString text = QString::fromUtf8(ace.data(), static_cast<qsizetype>(ace.size()));
        ace = QUrl::toAce(text).toStdString();
    }
    const bool emptyLabel = ace.starts_with('.') || ace.ends_with('.') || ace.find("..") != std::string::npos;
    if (ace.empty() || emptyLabel || ace.find('.') == std::string::npos)
        return std::nullopt;
    return ace;
}

} // namespace

Hash128 externalIdKey(std::string_view text)
{
    const bool plain = !text.empty() && text.size() <= 18 && (text.front() != '0' || text.size() == 1);
    std::int64_t number = 0;
    if (plain && text.front() >= '0' && text.front() <= '9') {
        const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (failed == std::errc() && end == text.data() + text.size())
            return externalIdKey(number);
    }
    const Hash128 hash = hashOf(text);
    return {hash.low, hash.high | 1}; // never a number's
}

std::optional<EmailAddress> emailAddress(std::string_view cell)
{
    const std::string_view address = firstAddress(cell);
    const std::size_t at = address.find('@');
    if (at == 0 || at == std::string_view::npos || address.find('@', at + 1) != std::string_view::npos)
        return std::nullopt;
    if (at > longestLocalPart || address.size() > longestAddress)
        return std::nullopt;
    const auto domain = aceDomain(address.substr(at + 1));
    if (!domain)
        return std::nullopt;
    std::string local = repairedLocalPart(address.substr(0, at));
    if (std::find(std::begin(roles), std::end(roles), local) != std::end(roles))
        return std::nullopt;
    return EmailAddress{std::move(local) + '@' + *domain, isRelayDomain(*domain)};
}

std::string foldedFirstName(std::string_view firstName, std::string_view fullName)
{
    std::string key = matchKey(firstName);
    if (key.empty())
        key = matchKey(fullName);
    key.resize(std::min(key.find(' '), key.size()));
    return key;
}

Hash128 phoneKey(std::string_view digits, std::string_view foldedName)
{
    return hashOf(std::string(digits).append(1, '\0').append(foldedName));
}

Hash128 ledgerHash(KeyKind kind, std::uint32_t source, const Hash128 &value)
{
    const std::uint64_t scope = mixed((std::uint64_t{source} << 8) | static_cast<std::uint64_t>(kind));
    return {value.low ^ scope, value.high ^ mixed(scope + 1)};
}

} // namespace dilim::store
