// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/name_forms.h"

#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace dilim::store {
namespace {

/// What sounds alike in the three spellings, longest first.
constexpr std::pair<std::string_view, std::string_view> sounds[] = {
    {"sch", "s"}, {"tch", "c"}, {"sh", "s"}, {"ch", "c"}, {"kh", "h"}, {"gh", "g"}, {"zh", "c"}, {"dj", "c"},
    {"dzh", "c"}, {"ph", "f"},  {"ck", "k"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"iy", "i"}, {"yi", "i"},
    {"ii", "i"},  {"e", "a"},   {"x", "h"},  {"q", "g"},  {"j", "c"},  {"w", "v"},  {"y", "i"},
};

/// Domains in which many people have their address, and others that look like them without being slips.
constexpr std::string_view commonDomains[] = {
    "gmail.com",      "googlemail.com", "hotmail.com",     "hotmail.com.tr", "outlook.com",     "outlook.com.tr",
    "yahoo.com",      "yahoo.com.tr",   "ymail.com",       "icloud.com",     "windowslive.com", "live.com",
    "msn.com",        "mynet.com",      "yandex.com",      "yandex.com.tr",  "yandex.ru",       "mail.ru",
    "rambler.ru",     "mail.com",       "email.com",       "gmx.com",        "gmx.de",          "proton.me",
    "protonmail.com", "aol.com",        "superonline.com", "ttmail.com",     "hotmail.de",      "hotmail.fr",
    "hotmail.co.uk",  "outlook.de",     "outlook.fr",      "yahoo.de",       "yahoo.fr",        "yahoo.co.uk",
    "yandex.az",      "mail.az",
};
constexpr std::size_t shortestSlip = 8; // letters: below, one letter more or less makes another domain

std::string_view firstWord(std::string_view key)
{
    return key.substr(0, std::min(key.find(' '), key.size()));
}

std::string_view lastWord(std::string_view key)
{
    const std::size_t space = key.rfind(' ');
    return space == std::string_view::npos ? std::string_view() : key.substr(space + 1);
}

/// Whether one letter more, less, other, or two changed places make one of the other.
bool isOneSlip(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (a == b || b.size() - a.size() > 1)
        return false;
    const auto [differA, differB] = std::mismatch(a.begin(), a.end(), b.begin());
    const auto from = static_cast<std::size_t>(differA - a.begin());
    if (a.size() < b.size())
        return a.substr(from) == b.substr(from + 1);
    if (a.substr(from + 1) == b.substr(from + 1))
        return true;
    return from + 1 < a.size() && a[from] == b[from + 1] && a[from + 1] == b[from]
        && a.substr(from + 2) == b.substr(from + 2);
}

/// The common domain that was meant, or nothing.
std::string_view meantDomain(std::string_view domain)
{
    if (std::find(std::begin(commonDomains), std::end(commonDomains), domain) != std::end(commonDomains))
        return {};
    for (const std::string_view common : commonDomains) {
        if (common.size() >= shortestSlip && isOneSlip(domain, common))
            return common;
    }
    return {};
}

} // namespace

NameForm nameForm(std::string_view firstName, std::string_view lastName, std::string_view fullName)
{
    std::string key = matchKey(firstName);
    const std::string last = matchKey(lastName);
    if (key.empty() || last.empty())
        key = matchKey(fullName.empty() ? (key.empty() ? lastName : firstName) : fullName);
    else
        key += ' ' + last;
    return {std::string(firstWord(key)), std::string(lastWord(key))};
}

std::string soundForm(std::string_view word)
{
    std::string sound;
    for (std::size_t at = 0; at < word.size();) {
        const std::string_view rest = word.substr(at);
        const auto row = std::find_if(std::begin(sounds), std::end(sounds),
                                      [rest](const auto &pair) { return rest.starts_with(pair.first); });
        const std::string_view heard = row == std::end(sounds) ? rest.substr(0, 1) : row->second;
        at += row == std::end(sounds) ? 1 : row->first.size();
        if (!sound.ends_with(heard)) // Mammadov, Mamadov
            sound += heard;
    }
    return sound;
}

bool isInitial(std::string_view word, std::string_view other)
{
    if (word.size() > other.size())
        std::swap(word, other);
    return word.size() == 1 && other.size() > 1 && other.front() == word.front();
}

MailboxForm mailboxForm(std::string_view address)
{
    const std::size_t at = std::min(address.find('@'), address.size());
    std::string_view local = address.substr(0, at);
    std::string_view domain = address.substr(std::min(at + 1, address.size()));
    local = local.substr(0, std::min(local.find('+'), local.size()));
    MailboxForm form;
    std::copy_if(local.begin(), local.end(), std::back_inserter(form.mailbox), [](char c) { return c != '.'; });
    const std::string_view meant = meantDomain(domain);
    form.isCorrected = !meant.empty();
    if (domain == "googlemail.com")
        domain = "gmail.com";
    form.mailbox.append(1, '@').append(form.isCorrected ? meant : domain);
    return form;
}

} // namespace dilim::store
