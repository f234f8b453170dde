// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pair_evidence.h"

#include "base/dates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dilim::store {
namespace {

/// Of what speaks for a pair: how likely it alone makes two customers one person.
namespace weight {
constexpr double sameName = 0.20;
constexpr double similarName = 0.15;
constexpr double birthDate = 0.85;
constexpr double address = 0.75;
constexpr double postcodeAndDistrict = 0.60;
constexpr double customerNumber = 0.70;
constexpr double oneRelay = 0.45;
constexpr double twoRelays = 0.38;
constexpr double noContact = 0.40;
constexpr double city = 0.25;
constexpr double mailbox = 0.80;
constexpr double domainSlip = 0.75;
constexpr double phoneSameName = 0.75;
constexpr double phoneSimilarName = 0.70;
constexpr double phoneInitial = 0.55;
constexpr double phoneNoName = 0.45;
} // namespace weight

/// Points that are taken off.
namespace against {
constexpr int birthDate = 40;
constexpr int gender = 20;
constexpr int city = 8;
} // namespace against

enum class Likeness : std::uint8_t { Other, Missing, Initial, Similar, Same };

bool isSimilar(const std::string &a, const std::string &b)
{
    return soundForm(a) == soundForm(b);
}

/// Of whole names, in either order; Missing unless both have two words.
Likeness wholeNames(const PersonTraits &a, const PersonTraits &b)
{
    if (!a.hasFullName() || !b.hasFullName())
        return Likeness::Missing;
    const auto &[first, last] = a.form;
    const auto &[otherFirst, otherLast] = b.form;
    if ((first == otherFirst && last == otherLast) || (first == otherLast && last == otherFirst))
        return Likeness::Same;
    const bool straight = isSimilar(first, otherFirst) && isSimilar(last, otherLast);
    const bool turned = isSimilar(first, otherLast) && isSimilar(last, otherFirst);
    return straight || turned ? Likeness::Similar : Likeness::Other;
}

/// Of first names; Other where the last names are other ones.
Likeness firstNames(const PersonTraits &a, const PersonTraits &b)
{
    if (const Likeness whole = wholeNames(a, b); whole == Likeness::Same || whole == Likeness::Similar)
        return whole;
    if (a.form.first.empty() || b.form.first.empty())
        return Likeness::Missing;
    const bool bothLast = !a.form.last.empty() && !b.form.last.empty();
    if (bothLast && !isSimilar(a.form.last, b.form.last))
        return Likeness::Other;
    if (isInitial(a.form.first, b.form.first))
        return Likeness::Initial;
    if (a.form.first == b.form.first)
        return Likeness::Same;
    return isSimilar(a.form.first, b.form.first) ? Likeness::Similar : Likeness::Other;
}

/// What has been found about a pair so far.
class Findings
{
public:
    void add(double weight, std::string id, std::vector<std::string> arguments = {})
    {
        m_for.emplace_back(weight, ingest::Evidence{std::move(id), std::move(arguments)});
        m_doubt *= 1 - weight;
    }
    void subtract(int points, std::string id, std::vector<std::string> arguments)
    {
        m_against.push_back({std::move(id), std::move(arguments)});
        m_points += points;
    }
    [[nodiscard]] bool empty() const { return m_for.empty(); }
    [[nodiscard]] int score() const { return static_cast<int>(std::lround(100 * (1 - m_doubt))) - m_points; }
    /// The strongest first, then what speaks against.
    [[nodiscard]] std::vector<ingest::Evidence> evidence() &&
    {
        std::stable_sort(m_for.begin(), m_for.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        std::vector<ingest::Evidence> all;
        for (auto &[weight, evidence] : m_for)
            all.push_back(std::move(evidence));
        std::move(m_against.begin(), m_against.end(), std::back_inserter(all));
        return all;
    }

private:
    std::vector<std::pair<double, ingest::Evidence>> m_for;
    std::vector<ingest::Evidence> m_against;
    double m_doubt = 1;
    int m_points = 0;
};

std::string dayText(std::int64_t days)
{
    return isoDate({static_cast<std::int32_t>(days)});
}

/// What makes a rare name enough.
void addOfRareName(const PersonTraits &a, const PersonTraits &b, Findings &findings)
{
    const bool someContact = a.hasContact() || b.hasContact();
    if (a.isRelay && b.isRelay && a.email != b.email)
        findings.add(weight::twoRelays, "likely_two_relays");
    else if (a.isRelay != b.isRelay && someContact)
        findings.add(weight::oneRelay, "likely_relay", {a.isRelay ? a.email : b.email});
    else if (a.hasContact() != b.hasContact())
        findings.add(weight::noContact, "likely_no_contact");
}

/// What counts only where the whole names agree.
void addOfNamesakes(const PersonTraits &a, const PersonTraits &b, Findings &findings)
{
    const bool sameBirth = a.birthDate != columns::missingInteger && a.birthDate == b.birthDate;
    const bool samePlace =
        !a.postcode.empty() && a.postcode == b.postcode && !a.district.empty() && a.district == b.district;
    if (sameBirth)
        findings.add(weight::birthDate, "likely_birth_date", {dayText(a.birthDate)});
    if (!a.address.empty() && a.address == b.address)
        findings.add(weight::address, "likely_address");
    if (samePlace)
        findings.add(weight::postcodeAndDistrict, "likely_postcode_district", {a.postcode});
    if (!a.externalId.empty() && a.externalId == b.externalId)
        findings.add(weight::customerNumber, "likely_customer_number", {a.externalId});
}

void addOfPhone(const PersonTraits &a, const PersonTraits &b, Findings &findings)
{
    if (a.phone.empty() || a.phone != b.phone)
        return;
    const std::string phone = '+' + a.phone;
    switch (firstNames(a, b)) {
    case Likeness::Same:
        return findings.add(weight::phoneSameName, "likely_phone", {phone});
    case Likeness::Similar:
        return findings.add(weight::phoneSimilarName, "likely_phone", {phone});
    case Likeness::Initial:
        return findings.add(weight::phoneInitial, "likely_phone_initial", {phone});
    case Likeness::Missing:
        return findings.add(weight::phoneNoName, "likely_phone_no_name", {phone});
    case Likeness::Other:
        return; // a family's phone
    }
}

void addOfMailbox(const PersonTraits &a, const PersonTraits &b, Findings &findings)
{
    const bool both = !a.email.empty() && !b.email.empty() && !a.isRelay && !b.isRelay;
    if (!both || a.email == b.email || firstNames(a, b) == Likeness::Other)
        return;
    const MailboxForm mine = mailboxForm(a.email);
    const MailboxForm other = mailboxForm(b.email);
    if (mine.mailbox != other.mailbox)
        return;
    if (mine.isCorrected != other.isCorrected)
        findings.add(weight::domainSlip, "likely_domain_slip", {a.email, b.email});
    else
        findings.add(weight::mailbox, "likely_mailbox", {a.email, b.email});
}

void addContradictions(const PersonTraits &a, const PersonTraits &b, Findings &findings)
{
    const bool births = a.birthDate != columns::missingInteger && b.birthDate != columns::missingInteger;
    if (births && a.birthDate != b.birthDate)
        findings.subtract(against::birthDate, "unlikely_birth_date", {dayText(a.birthDate), dayText(b.birthDate)});
    if (!a.gender.empty() && !b.gender.empty() && a.gender != b.gender)
        findings.subtract(against::gender, "unlikely_gender", {});
    if (!a.city.empty() && !b.city.empty() && a.city != b.city)
        findings.subtract(against::city, "unlikely_city", {});
}

} // namespace

LikelyPair judgedPair(const Candidate &first, const Candidate &second, NameBearers bearers)
{
    const PersonTraits &a = first.traits;
    const PersonTraits &b = second.traits;
    Findings findings;
    const Likeness names = wholeNames(a, b);
    const bool agree = names == Likeness::Same || names == Likeness::Similar;
    if (agree)
        addOfNamesakes(a, b, findings);
    if (agree && bearers == NameBearers::Few)
        addOfRareName(a, b, findings);
    addOfPhone(a, b, findings);
    addOfMailbox(a, b, findings);
    LikelyPair pair{first.customer, second.customer, 0, {}};
    if (findings.empty())
        return pair;
    if (names == Likeness::Same)
        findings.add(weight::sameName, "likely_same_name", {a.name});
    else if (names == Likeness::Similar)
        findings.add(weight::similarName, "likely_similar_name", {a.name, b.name});
    if (!a.city.empty() && a.city == b.city)
        findings.add(weight::city, "likely_city");
    addContradictions(a, b, findings);
    pair.score = std::clamp(findings.score(), 0, 99);
    pair.evidence = std::move(findings).evidence();
    return pair;
}

} // namespace dilim::store
