// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/field_phrases.h"

#include "wording/labels.h"
#include "wording/language.h"

namespace dilim::wording {
namespace {

struct Phrase {
    std::string_view id;
    const char *source;
};

// Translate as what belongs to a third person: "ülkesi", "e-postası". Lists stand in the plural, all others in the
// singular.
constexpr Phrase table[] = {
    {"customer.external_id", QT_TRANSLATE_NOOP("RuleField", "customer number")},
    {"customer.email", QT_TRANSLATE_NOOP("RuleField", "e-mail address")},
    {"customer.phone", QT_TRANSLATE_NOOP("RuleField", "phone number")},
    {"customer.full_name", QT_TRANSLATE_NOOP("RuleField", "full name")},
    {"customer.first_name", QT_TRANSLATE_NOOP("RuleField", "first name")},
    {"customer.last_name", QT_TRANSLATE_NOOP("RuleField", "last name")},
    {"customer.company", QT_TRANSLATE_NOOP("RuleField", "company")},
    {"customer.gender", QT_TRANSLATE_NOOP("RuleField", "gender")},
    {"customer.birth_date", QT_TRANSLATE_NOOP("RuleField", "birth date")},
    {"customer.language", QT_TRANSLATE_NOOP("RuleField", "language")},
    {"customer.occupation", QT_TRANSLATE_NOOP("RuleField", "occupation")},
    {"customer.education", QT_TRANSLATE_NOOP("RuleField", "education")},
    {"customer.marital_status", QT_TRANSLATE_NOOP("RuleField", "marital status")},
    {"customer.income", QT_TRANSLATE_NOOP("RuleField", "income")},
    {"customer.country", QT_TRANSLATE_NOOP("RuleField", "country")},
    {"customer.province", QT_TRANSLATE_NOOP("RuleField", "province")},
    {"customer.city", QT_TRANSLATE_NOOP("RuleField", "city")},
    {"customer.district", QT_TRANSLATE_NOOP("RuleField", "district")},
    {"customer.postal_code", QT_TRANSLATE_NOOP("RuleField", "postcode")},
    {"customer.address", QT_TRANSLATE_NOOP("RuleField", "address")},
    {"customer.interests", QT_TRANSLATE_NOOP("RuleField", "interests")},
    {"customer.tags", QT_TRANSLATE_NOOP("RuleField", "tags")},
    {"customer.device", QT_TRANSLATE_NOOP("RuleField", "device")},
    {"customer.browser", QT_TRANSLATE_NOOP("RuleField", "browser")},
    {"customer.operating_system", QT_TRANSLATE_NOOP("RuleField", "operating system")},
    {"customer.traffic_source", QT_TRANSLATE_NOOP("RuleField", "traffic source")},
    {"customer.referred_by", QT_TRANSLATE_NOOP("RuleField", "referrer")},
    {"customer.consent_email", QT_TRANSLATE_NOOP("RuleField", "e-mail permission")},
    {"customer.consent_email_at", QT_TRANSLATE_NOOP("RuleField", "time of the e-mail permission")},
    {"customer.consent_email_source", QT_TRANSLATE_NOOP("RuleField", "source of the e-mail permission")},
    {"customer.consent_sms", QT_TRANSLATE_NOOP("RuleField", "SMS permission")},
    {"customer.consent_sms_at", QT_TRANSLATE_NOOP("RuleField", "time of the SMS permission")},
    {"customer.consent_sms_source", QT_TRANSLATE_NOOP("RuleField", "source of the SMS permission")},
    {"customer.consent_call", QT_TRANSLATE_NOOP("RuleField", "call permission")},
    {"customer.consent_call_at", QT_TRANSLATE_NOOP("RuleField", "time of the call permission")},
    {"customer.consent_call_source", QT_TRANSLATE_NOOP("RuleField", "source of the call permission")},
    {"customer.consent_ads", QT_TRANSLATE_NOOP("RuleField", "advertising permission")},
    {"customer.consent_ads_at", QT_TRANSLATE_NOOP("RuleField", "time of the advertising permission")},
    {"customer.consent_ads_source", QT_TRANSLATE_NOOP("RuleField", "source of the advertising permission")},
    {"customer.loyalty_points", QT_TRANSLATE_NOOP("RuleField", "loyalty point balance")},
    {"customer.loyalty_tier", QT_TRANSLATE_NOOP("RuleField", "loyalty tier")},
    {"customer.created_at", QT_TRANSLATE_NOOP("RuleField", "registration date")},
    {"customer.updated_at", QT_TRANSLATE_NOOP("RuleField", "record update date")},
    {"customer.notes", QT_TRANSLATE_NOOP("RuleField", "note")},

    {"customer.age", QT_TRANSLATE_NOOP("RuleField", "age")},
    {"customer.tenure_days", QT_TRANSLATE_NOOP("RuleField", "time as a customer")},
    {"customer.recency_days", QT_TRANSLATE_NOOP("RuleField", "last purchase")},
    {"customer.order_count", QT_TRANSLATE_NOOP("RuleField", "number of purchases")},
    {"customer.revenue", QT_TRANSLATE_NOOP("RuleField", "revenue")},
    {"customer.average_order", QT_TRANSLATE_NOOP("RuleField", "average basket")},
    {"customer.order_interval_days", QT_TRANSLATE_NOOP("RuleField", "average purchase interval")},
    {"customer.favourite_category", QT_TRANSLATE_NOOP("RuleField", "favourite category")},
    {"customer.favourite_weekday", QT_TRANSLATE_NOOP("RuleField", "favourite shopping day")},
    {"customer.favourite_hour", QT_TRANSLATE_NOOP("RuleField", "favourite shopping hour")},
    {"customer.favourite_device", QT_TRANSLATE_NOOP("RuleField", "favourite device")},
    {"customer.favourite_channel", QT_TRANSLATE_NOOP("RuleField", "favourite channel")},
    {"customer.favourite_season", QT_TRANSLATE_NOOP("RuleField", "favourite season")},
    {"customer.engagement", QT_TRANSLATE_NOOP("RuleField", "engagement")},
    {"customer.purchase_stage", QT_TRANSLATE_NOOP("RuleField", "purchase stage")},
    {"customer.rfm_recency", QT_TRANSLATE_NOOP("RuleField", "RFM recency score")},
    {"customer.rfm_frequency", QT_TRANSLATE_NOOP("RuleField", "RFM frequency score")},
    {"customer.rfm_money", QT_TRANSLATE_NOOP("RuleField", "RFM money score")},
    {"customer.rfm_group", QT_TRANSLATE_NOOP("RuleField", "RFM group")},
    {"customer.abandoned_cart", QT_TRANSLATE_NOOP("RuleField", "abandoned cart")},
    {"customer.is_newcomer", QT_TRANSLATE_NOOP("RuleField", "being a newcomer")},
    {"customer.is_referred", QT_TRANSLATE_NOOP("RuleField", "coming by referral")},
    {"customer.review_count", QT_TRANSLATE_NOOP("RuleField", "number of reviews")},
    {"customer.mean_rating", QT_TRANSLATE_NOOP("RuleField", "average rating")},
    {"customer.discount_share", QT_TRANSLATE_NOOP("RuleField", "share of purchases at a discount")},

    {"order.id", QT_TRANSLATE_NOOP("RuleField", "order number")},
    {"order.at", QT_TRANSLATE_NOOP("RuleField", "order time")},
    {"order.status", QT_TRANSLATE_NOOP("RuleField", "order status")},
    {"order.total", QT_TRANSLATE_NOOP("RuleField", "order total")},
    {"order.currency", QT_TRANSLATE_NOOP("RuleField", "currency")},
    {"order.discount", QT_TRANSLATE_NOOP("RuleField", "discount")},
    {"order.refunded", QT_TRANSLATE_NOOP("RuleField", "refunded amount")},
    {"order.shipping", QT_TRANSLATE_NOOP("RuleField", "shipping cost")},
    {"order.coupon", QT_TRANSLATE_NOOP("RuleField", "coupon")},
    {"order.payment_method", QT_TRANSLATE_NOOP("RuleField", "payment method")},
    {"order.channel", QT_TRANSLATE_NOOP("RuleField", "sales channel")},
    {"order.traffic_source", QT_TRANSLATE_NOOP("RuleField", "traffic source")},
    {"order.device", QT_TRANSLATE_NOOP("RuleField", "device")},
    {"order.browser", QT_TRANSLATE_NOOP("RuleField", "browser")},
    {"order.country", QT_TRANSLATE_NOOP("RuleField", "order country")},
    {"order.province", QT_TRANSLATE_NOOP("RuleField", "order province")},
    {"order.city", QT_TRANSLATE_NOOP("RuleField", "order city")},
    {"order.district", QT_TRANSLATE_NOOP("RuleField", "order district")},
    {"order.postal_code", QT_TRANSLATE_NOOP("RuleField", "order postcode")},
    {"order.amount", QT_TRANSLATE_NOOP("RuleField", "amount")},
    {"order.counts", QT_TRANSLATE_NOOP("RuleField", "counting as a purchase")},

    {"line.product", QT_TRANSLATE_NOOP("RuleField", "product code")},
    {"line.name", QT_TRANSLATE_NOOP("RuleField", "product name")},
    {"line.category", QT_TRANSLATE_NOOP("RuleField", "category")},
    {"line.brand", QT_TRANSLATE_NOOP("RuleField", "brand")},
    {"line.quantity", QT_TRANSLATE_NOOP("RuleField", "quantity")},
    {"line.price", QT_TRANSLATE_NOOP("RuleField", "unit price")},
    {"line.discount", QT_TRANSLATE_NOOP("RuleField", "discount share")},
    {"line.total", QT_TRANSLATE_NOOP("RuleField", "line total")},
    {"line.amount", QT_TRANSLATE_NOOP("RuleField", "line amount")},
    {"line.counts", QT_TRANSLATE_NOOP("RuleField", "counting as bought")},

    {"product.sku", QT_TRANSLATE_NOOP("RuleField", "catalogue code")},
    {"product.name", QT_TRANSLATE_NOOP("RuleField", "catalogue name")},
    {"product.category", QT_TRANSLATE_NOOP("RuleField", "catalogue category")},
    {"product.brand", QT_TRANSLATE_NOOP("RuleField", "catalogue brand")},
    {"product.price", QT_TRANSLATE_NOOP("RuleField", "list price")},

    {"event.id", QT_TRANSLATE_NOOP("RuleField", "event number")},
    {"event.type", QT_TRANSLATE_NOOP("RuleField", "kind")},
    {"event.at", QT_TRANSLATE_NOOP("RuleField", "time")},
    {"event.product", QT_TRANSLATE_NOOP("RuleField", "product")},
    {"event.page", QT_TRANSLATE_NOOP("RuleField", "page")},
    {"event.campaign", QT_TRANSLATE_NOOP("RuleField", "campaign")},
    {"event.source", QT_TRANSLATE_NOOP("RuleField", "traffic source")},
    {"event.device", QT_TRANSLATE_NOOP("RuleField", "device")},
    {"event.browser", QT_TRANSLATE_NOOP("RuleField", "browser")},
    {"event.operating_system", QT_TRANSLATE_NOOP("RuleField", "operating system")},
    {"event.rating", QT_TRANSLATE_NOOP("RuleField", "rating")},
    {"event.value", QT_TRANSLATE_NOOP("RuleField", "value")},
    {"event.text", QT_TRANSLATE_NOOP("RuleField", "text")},
};

} // namespace

QString fieldPhrase(const fields::Catalogue &catalogue, std::string_view id, std::string_view language)
{
    for (const Phrase &phrase : table) {
        if (phrase.id == id)
            return translated(language, "RuleField", phrase.source);
    }
    const fields::Field *field = catalogue.find(id);
    const bool list = field && field->type == fields::ValueType::CategoryList;
    const char *source = list ? QT_TRANSLATE_NOOP("RuleField", "“%1” values") : QT_TRANSLATE_NOOP("RuleField", "“%1”");
    const std::string_view name = field ? std::string_view(field->name) : id;
    return filled(translated(language, "RuleField", source), {QString::fromUtf8(name.data(), qsizetype(name.size()))});
}

QString fieldNoun(const fields::Catalogue &catalogue, std::string_view id, std::string_view language)
{
    const fields::Field *field = catalogue.find(id);
    if (!field || field->custom)
        return u"“" + fieldLabel(catalogue, id, language) + u"”";
    return language == "en" ? fieldPhrase(catalogue, id, language)
                            : decapitalised(fieldLabel(*field, language), language);
}

QString fieldNouns(const fields::Catalogue &catalogue, std::string_view id, std::string_view language)
{
    const QString noun = fieldNoun(catalogue, id, language);
    if (language != "en")
        return noun;
    if (noun.endsWith(u'”'))
        return noun + u" values";
    if (noun.endsWith(u'y'))
        return noun.chopped(1) + u"ies";
    return noun + (noun.endsWith(u's') ? QStringView(u"es") : QStringView(u"s"));
}

} // namespace dilim::wording
