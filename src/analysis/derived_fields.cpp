// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_fields.h"

#include "analysis/derived_columns.h"

#include <algorithm>
#include <limits>
#include <utility>

// Marks a sentence for translation without depending on Qt: lupdate knows the macro by name.
#define QT_TRANSLATE_NOOP(context, text) text

namespace dilim::analysis {
namespace {

constexpr DerivedField table[] = {
    {"customer.age",
     QT_TRANSLATE_NOOP("Definitions",
                       "Whole years from the birth date to today; who was born on 29 February has the birthday on 28 "
                       "February in common years."),
     ageColumn},
    {"customer.tenure_days",
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Whole days since the registration, or since the first purchase where no registration is known."),
     tenureColumn},
    {"customer.recency_days", QT_TRANSLATE_NOOP("Definitions", "Whole days since the last purchase."), recencyColumn},
    {"customer.order_count",
     QT_TRANSLATE_NOOP("Definitions", "Number of orders that count as purchases; 0 for somebody who never bought."),
     orderCountColumn},
    {"customer.revenue",
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Sum of the amounts of all purchases; 0 for somebody who never bought, unknown where none of the "
         "purchases has a known amount."),
     revenueColumn},
    {"customer.average_order",
     QT_TRANSLATE_NOOP("Definitions", "Revenue divided by the number of purchases whose amount is known."),
     averageOrderColumn},
    {"customer.order_interval_days",
     QT_TRANSLATE_NOOP("Definitions",
                       "Mean number of days from one purchase to the next; unknown with fewer than two purchases."),
     orderIntervalColumn},
    {"customer.favourite_category",
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Category of most of the order lines bought; of equal ones the one bought last, then the first by "
         "name."),
     favouriteCategoryColumn},
    {"customer.favourite_weekday",
     QT_TRANSLATE_NOOP("Definitions",
                       "Weekday of most purchases on the local clock; of equal ones that of the last purchase."),
     favouriteWeekdayColumn},
    {"customer.favourite_hour",
     QT_TRANSLATE_NOOP("Definitions",
                       "Hour of the day, 0 to 23, of most purchases on the local clock; of equal ones that of the last "
                       "purchase."),
     favouriteHourColumn},
    {"customer.favourite_season",
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Season of most purchases in the northern half of the earth, spring being March to May; of equal "
         "ones that of the last purchase."),
     favouriteSeasonColumn},
    {"customer.favourite_channel",
     QT_TRANSLATE_NOOP("Definitions",
                       "Sales channel of most purchases; of equal ones that of the last, then the first by name."),
     favouriteChannelColumn},
    {"customer.favourite_device",
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Device of most purchases and events, which weigh the same; of equal ones the one used last, then "
         "the first by name."),
     favouriteDeviceColumn},
    {"customer.engagement",
     QT_TRANSLATE_NOOP(
         "Definitions",
         "How recent the last purchase is: active (up to 90 days unless set otherwise), infrequent, lapsed "
         "(more than 365 days), or none without a purchase."),
     engagementColumn},
    {"customer.purchase_stage",
     QT_TRANSLATE_NOOP("Definitions",
                       "The farthest step so far: visitor, viewed a page or product, cart, first purchase, repeat "
                       "purchase."),
     purchaseStageColumn},
    {"customer.rfm_recency",
     QT_TRANSLATE_NOOP("Definitions", "RFM score of the last purchase among all buyers, 5 for the most recent fifth."),
     rfmRecencyColumn},
    {"customer.rfm_frequency",
     QT_TRANSLATE_NOOP("Definitions",
                       "RFM score of the number of purchases among all buyers, 5 for the fifth with most."),
     rfmFrequencyColumn},
    {"customer.rfm_money",
     QT_TRANSLATE_NOOP("Definitions", "RFM score of the revenue among all buyers, 5 for the fifth with most."),
     rfmMoneyColumn},
    {"customer.rfm_group",
     QT_TRANSLATE_NOOP("Definitions", "RFM group by the scores of recency and frequency, such as champions."),
     rfmGroupColumn},
    {"customer.abandoned_cart",
     QT_TRANSLATE_NOOP("Definitions",
                       "Whether anything was ever added to the cart without a purchase in the 24 hours (unless set "
                       "otherwise) after it."),
     abandonedCartColumn},
    {"customer.is_newcomer",
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Whether the first purchase, or without one the registration, is at most 30 days ago (unless set "
         "otherwise)."),
     newcomerColumn},
    {"customer.is_referred", QT_TRANSLATE_NOOP("Definitions", "Whether it is known who referred this customer."),
     referredColumn},
    {"customer.review_count", QT_TRANSLATE_NOOP("Definitions", "Number of reviews written."), reviewCountColumn},
    {"customer.mean_rating", QT_TRANSLATE_NOOP("Definitions", "Mean of all ratings given."), meanRatingColumn},
    {"customer.discount_share",
     QT_TRANSLATE_NOOP("Definitions", "Share of purchases with a discount or a coupon, in percent."),
     discountShareColumn},
};

} // namespace

DerivedSources::DerivedSources(std::shared_ptr<const columns::Snapshot> snapshot, rules::Context context)
    : m_snapshot(std::move(snapshot))
    , m_context(std::move(context))
{
}

const PurchaseHistory &DerivedSources::purchases() const
{
    std::call_once(m_purchases.flag, [this] { m_purchases.part = purchaseHistory(*m_snapshot, m_context.now); });
    return m_purchases.part;
}

const EventTraces &DerivedSources::traces() const
{
    std::call_once(m_traces.flag, [this] { m_traces.part = eventTraces(*m_snapshot, m_context.now); });
    return m_traces.part;
}

const std::optional<FavouriteTimes> &DerivedSources::times() const
{
    std::call_once(m_times.flag, [this] { m_times.part = favouriteTimes(*m_snapshot, m_context); });
    return m_times.part;
}

const RfmResult &DerivedSources::rfm() const
{
    std::call_once(m_rfm.flag, [this] {
        Progress progress;
        Result<RfmResult> result = analysis::rfm(*m_snapshot, m_context, {}, nullptr, progress);
        if (result) // else the snapshot has failed, and whoever asks will be told
            m_rfm.part = *std::move(result);
    });
    return m_rfm.part;
}

std::span<const DerivedField> derivedFields()
{
    return table;
}

const DerivedField *findDerivedField(std::string_view id)
{
    const auto *at =
        std::find_if(std::begin(table), std::end(table), [id](const DerivedField &field) { return field.id == id; });
    return at == std::end(table) ? nullptr : at;
}

DerivedColumns::DerivedColumns(std::shared_ptr<const columns::Snapshot> snapshot, rules::Context context)
    : m_sources(std::move(snapshot), std::move(context))
    , m_slots(std::size(table))
{
}

const columns::Column *DerivedColumns::column(std::string_view fieldId) const
{
    const DerivedField *field = findDerivedField(fieldId);
    if (!field)
        return nullptr;
    Slot &slot = m_slots[static_cast<std::size_t>(field - std::begin(table))];
    std::call_once(slot.flag, [&] { slot.column = field->columnOf(m_sources); });
    return slot.column ? &*slot.column : nullptr;
}

columns::Column wordsOf(std::span<const std::string_view> words, std::span<const std::uint32_t> codes)
{
    const auto dictionary = std::make_shared<columns::Dictionary>(columns::Dictionary::Compare::ByMatchKey);
    for (const std::string_view word : words)
        dictionary->add(word);
    return columns::CodeColumn::packed(codes, dictionary);
}

std::int64_t roundedQuotient(Wide top, Wide bottom)
{
    const Wide half = bottom / 2;
    const Wide rounded = top < 0 ? -((-top + half) / bottom) : (top + half) / bottom;
    const bool fits =
        rounded > std::numeric_limits<std::int64_t>::min() && rounded <= std::numeric_limits<std::int64_t>::max();
    return fits ? static_cast<std::int64_t>(rounded) : columns::missingInteger;
}

std::int64_t daysUpTo(Moment now, std::int64_t moment)
{
    if (moment == columns::missingInteger || moment > now.milliseconds)
        return columns::missingInteger;
    return (now.milliseconds - moment) / millisecondsPerDay;
}

} // namespace dilim::analysis
