// SPDX-License-Identifier: GPL-3.0-or-later
// convert OUTPUT OWN_NAMES.yaml ISO_CODES_FOLDER CLDR_FOLDER: all places as the text that the program carries.
#include "sources.h"

#include "places/place_key.h"
#include "places/place_text.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>
#include <stdexcept>

using namespace dilim::places;
using namespace sources;

namespace {

/// How sure a key is: of several places only those of the first rank that has one are kept.
enum Rank : std::uint8_t { Own, Shown, Code, Other };
constexpr std::size_t ranks = 4;

struct Draft {
    PlaceText place{};
    std::string parent{};
    std::array<std::set<std::string>, ranks> keys{};
};

struct Material {
    std::array<CldrNames, cldrLanguages.size()> cldr{};
    std::map<std::string, OwnPlace> own{};
};

void addKey(Draft &draft, Rank rank, std::string_view text)
{
    const std::string key = placeKey(text);
    if (!key.empty())
        draft.keys[rank].insert(key);
}

Draft draftOf(const IsoPlace &iso, const Material &material)
{
    Draft draft;
    draft.place.code = iso.code;
    draft.parent = iso.parent;
    const bool isCountry = iso.code.find('-') == std::string::npos;
    for (std::size_t i = 0; i < material.cldr.size(); ++i) {
        const CldrNames &cldr = material.cldr[i];
        if (const auto name = cldr.shown.find(iso.code); name != cldr.shown.end())
            draft.place.names[i] = name->second;
        for (auto [at, end] = cldr.others.equal_range(iso.code); at != end; ++at)
            addKey(draft, Other, at->second);
    }
    draft.place.names.back() = isCountry ? std::string() : iso.name;
    const auto own = material.own.find(iso.code);
    for (std::size_t i = 0; own != material.own.end() && i < languages; ++i) {
        if (!own->second.shown[i].empty())
            draft.place.names[i] = own->second.shown[i];
    }
    for (const std::string &name : draft.place.names)
        addKey(draft, Shown, name);
    if (own != material.own.end()) {
        for (const std::string &name : own->second.others)
            addKey(draft, Own, name);
    }
    addKey(draft, Code, iso.code);
    if (isCountry)
        addKey(draft, Other, iso.name);
    else
        addKey(draft, Code, iso.code.substr(3));
    for (const std::string &other : iso.others)
        addKey(draft, other.size() == 3 ? Code : Other, other);
    return draft;
}

/// A province that holds another one of the same name gives it the name: people mean the smaller one.
void dropParents(std::vector<Draft *> &sharing)
{
    std::set<std::string> parents;
    for (const Draft *draft : sharing)
        parents.insert(draft->parent);
    std::erase_if(sharing, [&parents](const Draft *draft) { return parents.count(draft->place.code) > 0; });
}

/// Gives each key to the one place of `drafts` (one country's provinces, or all countries) that it means; keys of
/// several are told in `shared` and dropped.
void shareOut(std::vector<Draft> &drafts, std::vector<std::string> &shared)
{
    std::map<std::string, std::array<std::vector<Draft *>, ranks>> owners;
    for (Draft &draft : drafts) {
        for (std::size_t rank = 0; rank < ranks; ++rank) {
            for (const std::string &key : draft.keys[rank])
                owners[key][rank].push_back(&draft);
        }
    }
    for (auto &[key, byRank] : owners) {
        auto &first = *std::find_if(byRank.begin(), byRank.end(), [](const auto &some) { return !some.empty(); });
        dropParents(first);
        if (first.size() == 1)
            first.front()->place.keys.push_back(key);
        else
            shared.push_back(drafts.front().place.code + ": " + key);
    }
}

void require(bool condition, const std::string &sentence)
{
    if (!condition)
        throw std::runtime_error(sentence);
}

struct CountRow {
    const char *prefix; // of codes
    std::size_t places;
};
/// What iso-codes 4.15 has, and no later version can have less of.
constexpr CountRow leastCounts[] = {{"TR-", 81}, {"AZ-", 78}, {"DE-", 16}, {"US-", 51}, {"", 5000}};

void checkCounts(const std::vector<PlaceText> &places)
{
    for (const CountRow &row : leastCounts) {
        const auto count = std::count_if(places.begin(), places.end(),
                                         [&row](const PlaceText &place) { return place.code.starts_with(row.prefix); });
        require(static_cast<std::size_t>(count) >= row.places,
                "Only " + std::to_string(count) + " places whose code begins with \"" + row.prefix + "\", expected are "
                    + std::to_string(row.places) + ". Are iso-codes and the CLDR complete?");
    }
    for (const PlaceText &place : places) {
        const bool isCountry = place.code.size() == 2;
        for (std::size_t i = 0; i < cldrLanguages.size(); ++i)
            require(!isCountry || !place.names[i].empty(),
                    "The country " + place.code + " has no name in the language " + cldrLanguages[i] + '.');
        require(!place.names.back().empty() || isCountry, "The province " + place.code + " has no name.");
    }
}

std::vector<PlaceText> assembled(const std::string &isoFolder, const Material &material)
{
    std::map<std::string, std::vector<Draft>> groups; // provinces by country, countries under ""
    for (const IsoPlace &iso : isoCountries(isoFolder))
        groups[""].push_back(draftOf(iso, material));
    for (const IsoPlace &iso : isoProvinces(isoFolder))
        groups[iso.code.substr(0, 2)].push_back(draftOf(iso, material));
    require(groups[""].size() == 249,
            "Expected are 249 countries, and " + std::to_string(groups[""].size())
                + " are in iso_3166-1.json. A new one needs its names looked at.");
    std::vector<PlaceText> places;
    for (auto &[country, drafts] : groups) {
        std::vector<std::string> shared;
        shareOut(drafts, shared);
        const bool mustBeClear = country.empty() || country == "TR" || country == "AZ";
        require(!mustBeClear || shared.empty(),
                "Two places have one name, say whose it is in own_names.yaml: "
                    + (shared.empty() ? std::string() : shared.front()));
        for (Draft &draft : drafts)
            places.push_back(std::move(draft.place));
    }
    return places;
}

void convert(const char *output, const char *ownNames, const char *isoFolder, const char *cldrFolder)
{
    Material material;
    for (std::size_t i = 0; i < cldrLanguages.size(); ++i)
        material.cldr[i] = cldrNames(cldrFolder, cldrLanguages[i]);
    material.own = ownPlaces(ownNames);
    const std::vector<PlaceText> places = assembled(isoFolder, material);
    for (const auto &[code, own] : material.own) {
        require(std::any_of(places.begin(), places.end(),
                            [&code = code](const PlaceText &place) { return place.code == code; }),
                std::string(ownNames) + " names the unknown place " + code + '.');
    }
    checkCounts(places);
    std::ofstream file(output, std::ios::binary);
    file << toText(places);
    file.close();
    require(file.good(), std::string(output) + " could not be written.");
}

} // namespace

int main(int argc, char **argv)
{
    try {
        require(argc == 5, "Usage: convert OUTPUT OWN_NAMES.yaml ISO_CODES_FOLDER CLDR_FOLDER");
        convert(argv[1], argv[2], argv[3], argv[4]);
        return 0;
    } catch (const std::exception &exception) {
        std::cerr << "Names of places: " << exception.what() << '\n';
        return 1;
    }
}
