// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/places.h"

#include "places/place_list.h"

#include <QFile>

#include <cassert>

namespace dilim::places {
namespace {

/// The places that the build put into the program (resources/places). Read when first asked for, then kept.
const PlaceList &programPlaces()
{
    static const PlaceList places = [] {
        QFile file(QStringLiteral(":/places/places.txt"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        assert(opened);
        const QByteArray text = file.readAll();
        return PlaceList(placesFromText({text.constData(), static_cast<std::size_t>(text.size())}));
    }();
    return places;
}

} // namespace

std::optional<Place> country(std::string_view text)
{
    return programPlaces().country(text);
}

std::optional<Place> province(std::string_view text, std::string_view countryCode)
{
    return programPlaces().province(text, countryCode);
}

std::optional<Place> placeIn(std::string_view field, std::string_view text)
{
    if (field.ends_with(".country"))
        return country(text);
    return field.ends_with(".province") ? province(text, {}) : std::nullopt;
}

std::vector<std::string> spellingsOf(std::string_view code)
{
    return programPlaces().spellingsOf(code);
}

std::string_view nameOf(std::string_view code, Language language)
{
    return programPlaces().nameOf(code, language);
}

std::vector<Place> countries()
{
    return programPlaces().placesIn({});
}

std::vector<Place> provincesOf(std::string_view countryCode)
{
    return countryCode.empty() ? std::vector<Place>() : programPlaces().placesIn(countryCode);
}

} // namespace dilim::places
