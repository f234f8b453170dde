// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/value_words.h"

#include "analysis/rfm.h"
#include "base/text_fold.h"
#include "places/places.h"
#include "wording/calendar_words.h"
#include "wording/labels.h"

#include <optional>

namespace dilim::wording {
namespace {

struct ValueWords {
    std::string_view field;
    std::string_view value;
    const char *source;
};
// Translate as what stands in "whose engagement is %1".
constexpr ValueWords table[] = {
    {"customer.engagement", "active", QT_TRANSLATE_NOOP("Values", "active")},
    {"customer.engagement", "infrequent", QT_TRANSLATE_NOOP("Values", "infrequent")},
    {"customer.engagement", "lapsed", QT_TRANSLATE_NOOP("Values", "lapsed")},
    {"customer.engagement", "none", QT_TRANSLATE_NOOP("Values", "without purchases")},
    {"customer.purchase_stage", "visitor", QT_TRANSLATE_NOOP("Values", "visit")},
    {"customer.purchase_stage", "viewed", QT_TRANSLATE_NOOP("Values", "product view")},
    {"customer.purchase_stage", "cart", QT_TRANSLATE_NOOP("Values", "cart")},
    {"customer.purchase_stage", "first_purchase", QT_TRANSLATE_NOOP("Values", "first purchase")},
    {"customer.purchase_stage", "repeat", QT_TRANSLATE_NOOP("Values", "repeat purchase")},
    {"customer.favourite_season", "spring", QT_TRANSLATE_NOOP("Values", "spring")},
    {"customer.favourite_season", "summer", QT_TRANSLATE_NOOP("Values", "summer")},
    {"customer.favourite_season", "autumn", QT_TRANSLATE_NOOP("Values", "autumn")},
    {"customer.favourite_season", "winter", QT_TRANSLATE_NOOP("Values", "winter")},
};

struct StatusWords {
    std::string_view key; // a match key
    const char *source;
};
// What shop systems write of an order. Translate as what stands in "whose order status is %1".
constexpr StatusWords statuses[] = {
    {"pending", QT_TRANSLATE_NOOP("Values", "pending")},
    {"on hold", QT_TRANSLATE_NOOP("Values", "on hold")},
    {"authorized", QT_TRANSLATE_NOOP("Values", "authorised")},
    {"authorised", QT_TRANSLATE_NOOP("Values", "authorised")},
    {"paid", QT_TRANSLATE_NOOP("Values", "paid")},
    {"partially paid", QT_TRANSLATE_NOOP("Values", "partially paid")},
    {"processing", QT_TRANSLATE_NOOP("Values", "being prepared")},
    {"shipped", QT_TRANSLATE_NOOP("Values", "shipped")},
    {"delivered", QT_TRANSLATE_NOOP("Values", "delivered")},
    {"complete", QT_TRANSLATE_NOOP("Values", "completed")},
    {"completed", QT_TRANSLATE_NOOP("Values", "completed")},
    {"canceled", QT_TRANSLATE_NOOP("Values", "cancelled")},
    {"cancelled", QT_TRANSLATE_NOOP("Values", "cancelled")},
    {"voided", QT_TRANSLATE_NOOP("Values", "voided")},
    {"failed", QT_TRANSLATE_NOOP("Values", "failed")},
    {"refunded", QT_TRANSLATE_NOOP("Values", "refunded")},
    {"partially refunded", QT_TRANSLATE_NOOP("Values", "partially refunded")},
    {"returned", QT_TRANSLATE_NOOP("Values", "returned")},
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString rfmGroupText(std::string_view word, std::string_view language)
{
    for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i) {
        const auto group = static_cast<analysis::RfmGroup>(i);
        if (analysis::rfmGroupId(group) == word)
            return rfmGroupLabel(group, language);
    }
    return fromUtf8(word);
}

QString statusText(std::string_view word, std::string_view language)
{
    const std::string key = matchKey(word);
    for (const StatusWords &row : statuses) {
        if (row.key == key)
            return translated(language, "Values", row.source);
    }
    return fromUtf8(word);
}

/// The name of a place that is written as a code.
std::optional<QString> placeText(std::string_view field, std::string_view word, std::string_view language)
{
    constexpr std::size_t longestCode = 3;
    const std::optional<places::Place> place = places::placeIn(field, word);
    if (!place || (word.size() > longestCode && word.find('-') == std::string_view::npos))
        return std::nullopt;
    const places::Language in = language == "tr" ? places::Language::Turkish
        : language == "az"                       ? places::Language::Azerbaijani
                                                 : places::Language::English;
    return fromUtf8(places::nameOf(place->code, in));
}

} // namespace

QString valueLabel(std::string_view field, std::string_view word, std::string_view language)
{
    if (field == "event.type")
        return eventLabel(word, language);
    if (field == "order.status")
        return statusText(word, language);
    if (field == "customer.favourite_weekday")
        return weekdayText(word, language);
    if (field == "customer.rfm_group")
        return rfmGroupText(word, language);
    if (const std::optional<QString> place = placeText(field, word, language))
        return *place;
    for (const ValueWords &row : table) {
        if (row.field == field && row.value == word)
            return translated(language, "Values", row.source);
    }
    return fromUtf8(word);
}

} // namespace dilim::wording
