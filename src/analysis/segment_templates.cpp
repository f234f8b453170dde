// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/segment_templates.h"

#include <algorithm>
#include <iterator>

// Marks a string for translation in the context "Templates" without depending on Qt: lupdate knows the macro by name.
#define QT_TRANSLATE_NOOP(context, text) text

namespace dilim::analysis {
namespace {

using S = fields::Shelf;

constexpr SegmentTemplate table[] = {
    {"gender",
     S::Who,
     QT_TRANSLATE_NOOP("Templates", "Women or men"),
     QT_TRANSLATE_NOOP("Templates", "Customers of one gender, for an offer that speaks to them."),
     {"customer.gender"}},
    {"age_band",
     S::Who,
     QT_TRANSLATE_NOOP("Templates", "Aged 25 to 35"),
     QT_TRANSLATE_NOOP("Templates", "Customers of one generation: move the two ages as you need them."),
     {"customer.age"}},
    {"occupation",
     S::Who,
     QT_TRANSLATE_NOOP("Templates", "One occupation"),
     QT_TRANSLATE_NOOP("Templates", "Customers who work in the same job: it begins with the most common one."),
     {"customer.occupation"}},
    {"family",
     S::Who,
     QT_TRANSLATE_NOOP("Templates", "Family status"),
     QT_TRANSLATE_NOOP("Templates", "Singles, couples or families, who look for different things."),
     {"customer.marital_status"}},
    {"birthday",
     S::Who,
     QT_TRANSLATE_NOOP("Templates", "Birthday in the next 14 days"),
     QT_TRANSLATE_NOOP("Templates", "They celebrate soon: time for a wish and a small gift."),
     {"customer.birth_date"}},
    {"city",
     S::Where,
     QT_TRANSLATE_NOOP("Templates", "One city"),
     QT_TRANSLATE_NOOP("Templates", "Customers of one city, for a shop or an event nearby."),
     {"customer.city"}},
    {"province",
     S::Where,
     QT_TRANSLATE_NOOP("Templates", "One province"),
     QT_TRANSLATE_NOOP("Templates", "Customers of one province, for news that only matter there."),
     {"customer.province"}},
    {"interests",
     S::Likes,
     QT_TRANSLATE_NOOP("Templates", "Shared interest"),
     QT_TRANSLATE_NOOP("Templates", "Customers who like the same thing: choose the interests you write about."),
     {"customer.interests"}},
    {"recent_interest",
     S::Likes,
     QT_TRANSLATE_NOOP("Templates", "Interest of the last 60 days"),
     QT_TRANSLATE_NOOP("Templates",
                       "Bought from one category lately: what keeps them busy now. Try 30 or 90 days, too."),
     {"line.category", "order.at"}},
    {"device",
     S::Uses,
     QT_TRANSLATE_NOOP("Templates", "Favourite device"),
     QT_TRANSLATE_NOOP("Templates", "Customers who shop on phone, tablet or computer most of the time."),
     {"customer.favourite_device"}},
    {"abandoned_cart",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Left a cart"),
     QT_TRANSLATE_NOOP("Templates",
                       "They put something into the cart in the last 30 days and did not order within a day."),
     {"event.type", "event.at"}},
    {"category_buyers",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Buyers of a category"),
     QT_TRANSLATE_NOOP("Templates", "They bought from one category at least twice: show them its new products first."),
     {"line.category"}},
    {"product_buyers",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Buyers of the best seller"),
     QT_TRANSLATE_NOOP("Templates", "They own the product that sells best: offer what goes with it."),
     {"line.name"}},
    {"product_lookers",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Looked at the most visited product"),
     QT_TRANSLATE_NOOP("Templates", "They looked at it in the last 90 days: a reminder may be all they need."),
     {"event.type", "event.product", "event.at"}},
    {"traffic_source",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Came from one source"),
     QT_TRANSLATE_NOOP("Templates", "Customers whom one channel brought: see what they are worth."),
     {"customer.traffic_source"}},
    {"referred",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Referred customers"),
     QT_TRANSLATE_NOOP("Templates", "Somebody recommended you to them: thank both, and ask them to pass it on."),
     {"customer.is_referred"}},
    {"frequent_users",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Frequent visitors"),
     QT_TRANSLATE_NOOP("Templates", "Seen at least five times in the last 30 days, whether they buy or not."),
     {"event.type", "event.at"}},
    {"active",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Active customers"),
     QT_TRANSLATE_NOOP("Templates", "They bought lately: keep them with news and thanks rather than with discounts."),
     {"customer.engagement"}},
    {"infrequent",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Infrequent customers"),
     QT_TRANSLATE_NOOP("Templates", "They buy now and then: a good reason brings them back."),
     {"customer.engagement"}},
    {"lapsed",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Lapsed customers to win back"),
     QT_TRANSLATE_NOOP("Templates", "They have not bought for about a year: only a strong offer wins them back."),
     {"customer.engagement"}},
    {"cross_sell",
     S::Does,
     QT_TRANSLATE_NOOP("Templates", "Cross-sell: one category but not the other"),
     QT_TRANSLATE_NOOP("Templates", "They buy from one category and never from the next best: recommend it to them."),
     {"line.category"}},
    {"reviewers",
     S::Needs,
     QT_TRANSLATE_NOOP("Templates", "Top reviewers"),
     QT_TRANSLATE_NOOP("Templates", "They wrote two reviews or more: ask them first when you have something new."),
     {"customer.review_count"}},
    {"top_buyers",
     S::Worth,
     QT_TRANSLATE_NOOP("Templates", "Top buyers"),
     QT_TRANSLATE_NOOP("Templates", "The ten percent who spent most: they deserve the best treatment."),
     {"customer.revenue"}},
    {"middle_value",
     S::Worth,
     QT_TRANSLATE_NOOP("Templates", "Middle tier of value"),
     QT_TRANSLATE_NOOP("Templates",
                       "Above half of the customers but below the top ten percent: the tier with most to gain."),
     {"customer.revenue"}},
    {"loyal_lapsing",
     S::Worth,
     QT_TRANSLATE_NOOP("Templates", "Loyal and about to lapse"),
     QT_TRANSLATE_NOOP("Templates", "Four purchases or more, and silent for three months to a year: write now."),
     {"customer.order_count", "customer.recency_days"}},
    {"up_sell",
     S::Worth,
     QT_TRANSLATE_NOOP("Templates", "Up-sell: regulars with small baskets"),
     QT_TRANSLATE_NOOP("Templates",
                       "They come back but spend little each time: bundles and free shipping raise the basket."),
     {"customer.order_count", "customer.average_order", "customer.recency_days"}},
    {"newcomers",
     S::When,
     QT_TRANSLATE_NOOP("Templates", "Newcomers to welcome"),
     QT_TRANSLATE_NOOP("Templates", "They arrived a short while ago: a good welcome decides whether they return."),
     {"customer.is_newcomer"}},
    {"weekend",
     S::When,
     QT_TRANSLATE_NOOP("Templates", "Weekend shoppers"),
     QT_TRANSLATE_NOOP("Templates", "They buy mostly on Saturdays and Sundays: write to them on Friday."),
     {"customer.favourite_weekday"}},
};

} // namespace

std::span<const SegmentTemplate> segmentTemplates()
{
    return table;
}

const SegmentTemplate *findSegmentTemplate(std::string_view id)
{
    const auto *at =
        std::find_if(std::begin(table), std::end(table), [id](const SegmentTemplate &row) { return row.id == id; });
    return at == std::end(table) ? nullptr : at;
}

std::vector<std::string_view> missingFields(const FieldSource &source, const SegmentTemplate &row)
{
    std::vector<std::string_view> missing;
    for (const std::string_view id : row.needs) {
        const fields::Field *field = source.snapshot.catalogue.find(id);
        if (!id.empty() && !(field && source.columnOf(*field)))
            missing.push_back(id);
    }
    return missing;
}

} // namespace dilim::analysis
