// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/field_assignment.h"

#include "fields/standard_fields.h"
#include "ingest/guess_type.h"

#include <algorithm>

namespace dilim::ingest {

using fields::Entity;

namespace {

/// "Nömrə", "Numara": numbers of whatever; of phones if they begin with 0 or look like phones otherwise.
bool isVagueNumber(std::string_view key)
{
    return key == "nomre" || key == "numara";
}

bool fits(const HeaderKeys &keys, const ColumnFacts &facts, std::string_view field)
{
    const fields::Field *standard = fields::standardField(field);
    if (!standard || !fitsType(facts, standard->type))
        return false;
    if (field == "line.discount")
        return facts.aboveOne == 0;
    if (field == "customer.phone" && isVagueNumber(keys.whole))
        return facts.mostly(facts.phones, 0.5) || facts.mostly(facts.leadingZeros, 0.5);
    if (field == "customer.email")
        return facts.filled == 0 || facts.mostly(facts.emails, 0.2);
    if (field == "customer.postal_code" || field == "order.postal_code")
        return facts.filled == 0 || facts.mostly(facts.withDigits, 0.5);
    return true;
}

bool isBetter(const HeaderMatch &a, const HeaderMatch &b)
{
    return a.level != b.level ? a.level > b.level : a.rank < b.rank;
}

/// Whether a word for a full name says that both names are in it: "Ad Soyad", "Full name", but not "Müşteri Adı".
bool saysBothNames(std::string_view key)
{
    return key.starts_with("full") || key.starts_with("tam") || key == "saa"
        || key.find("soy") != std::string_view::npos || key.find("surname") != std::string_view::npos;
}

/// "Ad", "Name" or "Müşteri Adı" beside a column of last names is the first name.
void settleNames(Assignment &a, const std::vector<HeaderKeys> &keys)
{
    if (!a.has("customer.full_name") || !a.has("customer.last_name") || a.has("customer.first_name"))
        return;
    for (std::size_t c = 0; c < keys.size(); ++c) {
        if (!a.columns[c] || a.columns[c]->field != "customer.full_name")
            continue;
        if (saysBothNames(keys[c].whole))
            return;
        a.columns[c]->field = "customer.first_name";
    }
    a.levels.erase("customer.full_name");
    a.levels["customer.first_name"] = WordLevel::Plain;
}

constexpr int behindAllOthers = 1000;

/// A header that only fits without its unit is worse than one that fits as it stands.
std::optional<HeaderMatch> matchOfWords(const HeaderKeys &keys, Entity file)
{
    std::optional<HeaderMatch> match = matchHeader(keys.whole, file);
    if (match || keys.bare.empty())
        return match;
    match = matchHeader(keys.bare, file);
    if (match)
        match->rank += behindAllOthers;
    return match;
}

/// "Customer" above "cus_91", "C0012" or "1204" is a number, above words a name.
std::optional<HeaderMatch> matchOf(const HeaderKeys &keys, const ColumnFacts &facts, Entity file)
{
    constexpr std::string_view eitherNumberOrName[] = {"customer", "musteri", "buyer", "alici"};
    std::optional<HeaderMatch> match = matchOfWords(keys, file);
    const bool either = match && std::ranges::count(eitherNumberOrName, keys.whole) > 0;
    if (either && facts.mostly(facts.withDigits, 0.8))
        match = HeaderMatch{"customer.external_id", match->level, behindAllOthers};
    return match;
}

} // namespace

bool numbersRows(const HeaderKeys &keys, const ColumnFacts &facts, std::string_view field)
{
    const bool free = field.empty() || field == "customer.external_id";
    return free && facts.countsRows && isRowNumberWord(keys.whole);
}

Assignment assign(const std::vector<HeaderKeys> &keys, const std::vector<ColumnFacts> &facts, Entity file)
{
    Assignment result;
    result.columns.resize(keys.size());
    std::map<std::string_view, std::size_t> owner;
    for (std::size_t c = 0; c < keys.size(); ++c) {
        const std::optional<HeaderMatch> match = matchOf(keys[c], facts[c], file);
        if (!match || !fits(keys[c], facts[c], match->field) || numbersRows(keys[c], facts[c], match->field))
            continue;
        const auto at = owner.find(match->field);
        if (at != owner.end()) {
            const bool filledBetter = facts[at->second].filled == 0 && facts[c].filled > 0;
            if (!isBetter(*match, *result.columns[at->second]) && !filledBetter)
                continue;
            result.columns[at->second].reset();
        }
        owner[match->field] = c;
        result.columns[c] = match;
        result.levels[match->field] = match->level;
    }
    settleNames(result, keys);
    return result;
}

} // namespace dilim::ingest
