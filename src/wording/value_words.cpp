// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/value_words.h"

#include "analysis/rfm.h"
#include "wording/calendar_words.h"
#include "wording/labels.h"

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

} // namespace

QString valueLabel(std::string_view field, std::string_view word, std::string_view language)
{
    if (field == "event.type")
        return eventLabel(word, language);
    if (field == "customer.favourite_weekday")
        return weekdayText(word, language);
    if (field == "customer.rfm_group")
        return rfmGroupText(word, language);
    for (const ValueWords &row : table) {
        if (row.field == field && row.value == word)
            return translated(language, "Values", row.source);
    }
    return fromUtf8(word);
}

} // namespace dilim::wording
