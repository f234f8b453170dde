// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/standard_fields.h"

#include <array>
#include <vector>

// Marks a string for translation in the context "Fields" without depending on Qt: lupdate knows the macro by name.
#define QT_TRANSLATE_NOOP(context, text) text

namespace dilim::fields {
namespace {

enum Flag : unsigned { Plain = 0, Personal = 1, Derived = 2 };

struct Row {
    const char *id;
    Entity entity;
    ValueType type;
    Shelf shelf;
    unsigned flags;
    const char *name;
};

using enum Entity;
using T = ValueType;
using S = Shelf;

constexpr Row table[] = {
    {"customer.external_id", Customer, T::Identifier, S::Who, Personal, QT_TRANSLATE_NOOP("Fields", "Customer number")},
    {"customer.email", Customer, T::Text, S::Who, Personal, QT_TRANSLATE_NOOP("Fields", "E-mail")},
    {"customer.phone", Customer, T::Text, S::Who, Personal, QT_TRANSLATE_NOOP("Fields", "Phone")},
    {"customer.full_name", Customer, T::Text, S::Who, Personal, QT_TRANSLATE_NOOP("Fields", "Full name")},
    {"customer.first_name", Customer, T::Text, S::Who, Personal, QT_TRANSLATE_NOOP("Fields", "First name")},
    {"customer.last_name", Customer, T::Text, S::Who, Personal, QT_TRANSLATE_NOOP("Fields", "Last name")},
    {"customer.company", Customer, T::Text, S::Who, Personal, QT_TRANSLATE_NOOP("Fields", "Company")},
    {"customer.gender", Customer, T::Category, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Gender")},
    {"customer.birth_date", Customer, T::Date, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Birth date")},
    {"customer.language", Customer, T::Category, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Language")},
    {"customer.occupation", Customer, T::Category, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Occupation")},
    {"customer.education", Customer, T::Category, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Education")},
    {"customer.marital_status", Customer, T::Category, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Marital status")},
    {"customer.income", Customer, T::Money, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Income")},
    {"customer.country", Customer, T::Category, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "Country")},
    {"customer.province", Customer, T::Category, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "Province")},
    {"customer.city", Customer, T::Category, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "City")},
    {"customer.district", Customer, T::Category, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "District")},
    {"customer.postal_code", Customer, T::Identifier, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "Postcode")},
    {"customer.address", Customer, T::Text, S::Where, Personal, QT_TRANSLATE_NOOP("Fields", "Address")},
    {"customer.interests", Customer, T::CategoryList, S::Likes, Plain, QT_TRANSLATE_NOOP("Fields", "Interests")},
    {"customer.tags", Customer, T::CategoryList, S::Likes, Plain, QT_TRANSLATE_NOOP("Fields", "Tags")},
    {"customer.device", Customer, T::Category, S::Uses, Plain, QT_TRANSLATE_NOOP("Fields", "Device")},
    {"customer.browser", Customer, T::Category, S::Uses, Plain, QT_TRANSLATE_NOOP("Fields", "Browser")},
    {"customer.operating_system", Customer, T::Category, S::Uses, Plain,
     QT_TRANSLATE_NOOP("Fields", "Operating system")},
    {"customer.traffic_source", Customer, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Traffic source")},
    {"customer.referred_by", Customer, T::Identifier, S::Does, Personal, QT_TRANSLATE_NOOP("Fields", "Referred by")},
    {"customer.consent_email", Customer, T::YesNo, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "E-mail permission")},
    {"customer.consent_email_at", Customer, T::Moment, S::Who, Plain,
     QT_TRANSLATE_NOOP("Fields", "E-mail permission: time")},
    {"customer.consent_email_source", Customer, T::Category, S::Who, Plain,
     QT_TRANSLATE_NOOP("Fields", "E-mail permission: source")},
    {"customer.consent_sms", Customer, T::YesNo, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "SMS permission")},
    {"customer.consent_sms_at", Customer, T::Moment, S::Who, Plain,
     QT_TRANSLATE_NOOP("Fields", "SMS permission: time")},
    {"customer.consent_sms_source", Customer, T::Category, S::Who, Plain,
     QT_TRANSLATE_NOOP("Fields", "SMS permission: source")},
    {"customer.consent_call", Customer, T::YesNo, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Call permission")},
    {"customer.consent_call_at", Customer, T::Moment, S::Who, Plain,
     QT_TRANSLATE_NOOP("Fields", "Call permission: time")},
    {"customer.consent_call_source", Customer, T::Category, S::Who, Plain,
     QT_TRANSLATE_NOOP("Fields", "Call permission: source")},
    {"customer.consent_ads", Customer, T::YesNo, S::Who, Plain, QT_TRANSLATE_NOOP("Fields", "Advertising permission")},
    {"customer.consent_ads_at", Customer, T::Moment, S::Who, Plain,
     QT_TRANSLATE_NOOP("Fields", "Advertising permission: time")},
    {"customer.consent_ads_source", Customer, T::Category, S::Who, Plain,
     QT_TRANSLATE_NOOP("Fields", "Advertising permission: source")},
    {"customer.loyalty_points", Customer, T::Number, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Loyalty points")},
    {"customer.loyalty_tier", Customer, T::Category, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Loyalty tier")},
    {"customer.created_at", Customer, T::Moment, S::When, Plain, QT_TRANSLATE_NOOP("Fields", "Registered")},
    {"customer.updated_at", Customer, T::Moment, S::When, Plain, QT_TRANSLATE_NOOP("Fields", "Record updated")},
    {"customer.notes", Customer, T::Text, S::Who, Personal, QT_TRANSLATE_NOOP("Fields", "Notes")},
    {"customer.age", Customer, T::Number, S::Who, Derived, QT_TRANSLATE_NOOP("Fields", "Age")},
    {"customer.tenure_days", Customer, T::Number, S::When, Derived, QT_TRANSLATE_NOOP("Fields", "Days as a customer")},
    {"customer.recency_days", Customer, T::Number, S::When, Derived,
     QT_TRANSLATE_NOOP("Fields", "Days since the last purchase")},
    {"customer.order_interval_days", Customer, T::Number, S::When, Derived,
     QT_TRANSLATE_NOOP("Fields", "Days between purchases")},
    {"customer.favourite_weekday", Customer, T::Category, S::When, Derived,
     QT_TRANSLATE_NOOP("Fields", "Favourite weekday")},
    {"customer.favourite_hour", Customer, T::Number, S::When, Derived, QT_TRANSLATE_NOOP("Fields", "Favourite hour")},
    {"customer.favourite_season", Customer, T::Category, S::When, Derived,
     QT_TRANSLATE_NOOP("Fields", "Favourite season")},
    {"customer.is_newcomer", Customer, T::YesNo, S::When, Derived, QT_TRANSLATE_NOOP("Fields", "Newcomer")},
    {"customer.order_count", Customer, T::Number, S::Worth, Derived,
     QT_TRANSLATE_NOOP("Fields", "Number of purchases")},
    {"customer.revenue", Customer, T::Money, S::Worth, Derived, QT_TRANSLATE_NOOP("Fields", "Revenue")},
    {"customer.average_order", Customer, T::Money, S::Worth, Derived, QT_TRANSLATE_NOOP("Fields", "Average order")},
    {"customer.discount_share", Customer, T::Number, S::Worth, Derived,
     QT_TRANSLATE_NOOP("Fields", "Share of purchases at a discount (%)")},
    {"customer.rfm_recency", Customer, T::Number, S::Worth, Derived, QT_TRANSLATE_NOOP("Fields", "RFM recency score")},
    {"customer.rfm_frequency", Customer, T::Number, S::Worth, Derived,
     QT_TRANSLATE_NOOP("Fields", "RFM frequency score")},
    {"customer.rfm_money", Customer, T::Number, S::Worth, Derived, QT_TRANSLATE_NOOP("Fields", "RFM money score")},
    {"customer.rfm_group", Customer, T::Category, S::Worth, Derived, QT_TRANSLATE_NOOP("Fields", "RFM group")},
    {"customer.favourite_category", Customer, T::Category, S::Likes, Derived,
     QT_TRANSLATE_NOOP("Fields", "Favourite category")},
    {"customer.favourite_device", Customer, T::Category, S::Uses, Derived,
     QT_TRANSLATE_NOOP("Fields", "Favourite device")},
    {"customer.favourite_channel", Customer, T::Category, S::Does, Derived,
     QT_TRANSLATE_NOOP("Fields", "Favourite channel")},
    {"customer.engagement", Customer, T::Category, S::Does, Derived, QT_TRANSLATE_NOOP("Fields", "Engagement")},
    {"customer.purchase_stage", Customer, T::Category, S::Does, Derived, QT_TRANSLATE_NOOP("Fields", "Purchase stage")},
    {"customer.abandoned_cart", Customer, T::YesNo, S::Does, Derived, QT_TRANSLATE_NOOP("Fields", "Abandoned a cart")},
    {"customer.is_referred", Customer, T::YesNo, S::Does, Derived, QT_TRANSLATE_NOOP("Fields", "Referred by somebody")},
    {"customer.review_count", Customer, T::Number, S::Needs, Derived, QT_TRANSLATE_NOOP("Fields", "Number of reviews")},
    {"customer.mean_rating", Customer, T::Number, S::Needs, Derived, QT_TRANSLATE_NOOP("Fields", "Mean rating given")},

    {"order.id", Order, T::Identifier, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Order number")},
    {"order.at", Order, T::Moment, S::When, Plain, QT_TRANSLATE_NOOP("Fields", "Order time")},
    {"order.status", Order, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Order status")},
    {"order.total", Order, T::Money, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Order total")},
    {"order.refunded", Order, T::Money, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Refunded amount")},
    {"order.currency", Order, T::Category, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"order.discount", Order, T::Money, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Order discount")},
    {"order.shipping", Order, T::Money, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Shipping cost")},
    {"order.coupon", Order, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Coupon")},
    {"order.payment_method", Order, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Payment method")},
    {"order.channel", Order, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Sales channel")},
    {"order.traffic_source", Order, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Order's traffic source")},
    {"order.device", Order, T::Category, S::Uses, Plain, QT_TRANSLATE_NOOP("Fields", "Order's device")},
    {"order.browser", Order, T::Category, S::Uses, Plain, QT_TRANSLATE_NOOP("Fields", "Order's browser")},
    {"order.country", Order, T::Category, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "Order's country")},
    {"order.province", Order, T::Category, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "Order's province")},
    {"order.city", Order, T::Category, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "Order's city")},
    {"order.district", Order, T::Category, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "Order's district")},
    {"order.postal_code", Order, T::Identifier, S::Where, Plain, QT_TRANSLATE_NOOP("Fields", "Order's postcode")},
    {"order.amount", Order, T::Money, S::Worth, Derived, QT_TRANSLATE_NOOP("Fields", "Order amount")},
    {"order.counts", Order, T::YesNo, S::Does, Derived, QT_TRANSLATE_NOOP("Fields", "Counts as a purchase")},

    {"line.product", OrderLine, T::Identifier, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Product code")},
    {"line.name", OrderLine, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Product name")},
    {"line.category", OrderLine, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Product category")},
    {"line.brand", OrderLine, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Brand")},
    {"line.quantity", OrderLine, T::Number, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Quantity")},
    {"line.price", OrderLine, T::Money, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Unit price")},
    {"line.discount", OrderLine, T::Number, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Line discount share")},
    {"line.total", OrderLine, T::Money, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Line total")},
    {"line.amount", OrderLine, T::Money, S::Worth, Derived, QT_TRANSLATE_NOOP("Fields", "Line amount")},
    {"line.counts", OrderLine, T::YesNo, S::Does, Derived, QT_TRANSLATE_NOOP("Fields", "Line counts as bought")},

    {"product.sku", Product, T::Identifier, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Product code (SKU)")},
    {"product.name", Product, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Product name (catalogue)")},
    {"product.category", Product, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Category (catalogue)")},
    {"product.brand", Product, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Brand (catalogue)")},
    {"product.price", Product, T::Money, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "List price")},

    {"event.id", Event, T::Identifier, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Event number")},
    {"event.type", Event, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Event")},
    {"event.at", Event, T::Moment, S::When, Plain, QT_TRANSLATE_NOOP("Fields", "Event time")},
    {"event.product", Event, T::Identifier, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Event's product")},
    {"event.page", Event, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Page")},
    {"event.campaign", Event, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Campaign")},
    {"event.source", Event, T::Category, S::Does, Plain, QT_TRANSLATE_NOOP("Fields", "Event's traffic source")},
    {"event.device", Event, T::Category, S::Uses, Plain, QT_TRANSLATE_NOOP("Fields", "Event's device")},
    {"event.browser", Event, T::Category, S::Uses, Plain, QT_TRANSLATE_NOOP("Fields", "Event's browser")},
    {"event.operating_system", Event, T::Category, S::Uses, Plain,
     QT_TRANSLATE_NOOP("Fields", "Event's operating system")},
    {"event.rating", Event, T::Number, S::Needs, Plain, QT_TRANSLATE_NOOP("Fields", "Rating")},
    {"event.value", Event, T::Money, S::Worth, Plain, QT_TRANSLATE_NOOP("Fields", "Event value")},
    {"event.text", Event, T::Text, S::Needs, Personal, QT_TRANSLATE_NOOP("Fields", "Event text")},
};

std::vector<Field> makeFields()
{
    std::vector<Field> fields;
    fields.reserve(std::size(table));
    for (const Row &row : table)
        fields.push_back({row.id, row.entity, row.type, row.shelf, row.name, false, (row.flags & Personal) != 0,
                          (row.flags & Derived) != 0});
    return fields;
}

} // namespace

std::span<const Field> standardFields()
{
    static const std::vector<Field> fields = makeFields();
    return fields;
}

const Field *standardField(std::string_view id)
{
    for (const Field &field : standardFields()) {
        if (field.id == id)
            return &field;
    }
    return nullptr;
}

} // namespace dilim::fields
