// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_tables.h"

#include "base/dates.h"
#include "base/decimal.h"

#include <cstdlib>
#include <functional>
#include <optional>
#include <utility>

namespace dilim::test {
namespace {

using fields::ValueType;
using Words = std::vector<std::string>;
using Cell = std::function<std::string(Draw &)>;

// Some are spellings of one word.
const Words cities{"İstanbul", "istanbul", "ISTANBUL", "Iğdır", "IĞDIR",
                   "Ankara",   "ankara ",  "İzmir",    "Gəncə", "Şanlıurfa"};
const Words names{"Ayşe Yılmaz", "AYSE YILMAZ", "Işıl Ilgaz", "O'Neil", "Nigar Əliyeva", "Can", "can"};
const Words mails{"ayse@example.com", "ISIL@EXAMPLE.COM", "nigar@example.az", "can.oz@example.org"};
const Words phones{"+90 532 000 00 01", "905320000001", "0532-1"};
const Words postcodes{"34000", "34710", "AZ1000", "az1000", "06", "6"};
const Words interests{"Shoes", "Bags", "Çanta", "Hats", "SHOES", "Kilim"};
const Words statuses{"Completed", "tamamlandı", "Cancelled", "İPTAL EDİLDİ", "refunded", "pending"};
const Words coupons{"WELCOME", "welcome", "YAZ10", "Kış"};
const Words skus{"A1", "A2", "a1", "B-7", "B-70", "Z"};
const Words categories{"Shoes", "shoes", "Bags", "Home & Garden", "Kilim"};
const Words eventTypes{"view", "Cart", "cart", "e-mail open", "review"};
const Words texts{"Great shoes", "kötü kargo", "KÖTÜ", "so so"};

Cell word(const Words &words)
{
    return [&words](Draw &draw) { return draw.of(words); };
}

/// From lowest to highest, in steps of one unit of the scale, with round numbers among them.
Cell decimal(int lowest, int highest, std::uint8_t scale)
{
    return [=](Draw &draw) {
        const std::int64_t whole = draw.between(lowest, highest);
        const std::int64_t unit = powerOfTen(scale);
        const std::int64_t part = draw.percent(50) ? 0 : draw.between(0, static_cast<int>(unit) - 1);
        return decimalText({whole * unit + part, scale});
    };
}

Cell list(const Words &words)
{
    return [&words](Draw &draw) {
        std::string cell = draw.of(words);
        for (int more = draw.between(0, 3); more > 0; --more)
            cell += '|' + draw.of(words);
        return cell;
    };
}

Cell yesNo()
{
    return [](Draw &draw) { return std::string(draw.percent(50) ? "yes" : "no"); };
}

struct ColumnPlan {
    std::string id{};
    Cell cell{};
    int missingShare = 20; // percent
    bool always = false; // never left out as a whole
};

TextTable table(Draw &draw, std::size_t rows, const std::vector<ColumnPlan> &plans)
{
    TextTable result;
    std::vector<const ColumnPlan *> kept;
    for (const ColumnPlan &plan : plans) {
        if (plan.always || !draw.percent(8)) {
            kept.push_back(&plan);
            result.columns.push_back(plan.id);
        }
    }
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<std::string> cells;
        for (const ColumnPlan *plan : kept)
            cells.push_back(draw.percent(plan->missingShare) ? std::string() : plan->cell(draw));
        result.rows.push_back(std::move(cells));
    }
    return result;
}

/// "C0", "C1" ... in the order of the rows.
Cell numbered(const std::string &prefix)
{
    return [prefix, next = 0](Draw &) mutable { return prefix + std::to_string(next++); };
}

/// A number of the series prefix0 .. prefix(count - 1), rarely one that does not exist.
Cell reference(const std::string &prefix, std::size_t count)
{
    return [=](Draw &draw) { return prefix + std::to_string(draw.below(count + 1 + count / 10)); };
}

bool has24Hours(const TimeZone &zone, Date day)
{
    return zone.startOf({day.days + 1}).milliseconds - zone.startOf(day).milliseconds == millisecondsPerDay;
}

/// The first day from some day on whose night the clocks change; none where they do not within a year.
std::optional<Date> dayOfClockChange(const TimeZone &zone, Date from)
{
    for (Date day = from; day.days < from.days + 366; ++day.days) {
        if (!has24Hours(zone, day))
            return day;
    }
    return std::nullopt;
}

rules::Context randomContext(Draw &draw)
{
    // In São Paulo clocks change at midnight, so that a day starts at one o'clock; on Lord Howe Island by half an hour.
    static const Words zones{"UTC",
                             "Europe/Istanbul",
                             "Europe/Istanbul",
                             "Asia/Baku",
                             "Asia/Baku",
                             "America/New_York",
                             "America/Sao_Paulo",
                             "America/St_Johns",
                             "Australia/Lord_Howe"};
    static const std::vector<Date> days{{daysFromCivil(2024, 3, 1)},   {daysFromCivil(2023, 2, 28)},
                                        {daysFromCivil(2023, 3, 1)},   {daysFromCivil(2024, 2, 29)},
                                        {daysFromCivil(2024, 12, 31)}, {daysFromCivil(2025, 1, 1)}};
    const Result<TimeZone> zone = TimeZone::fromId(draw.of(zones));
    Date today = draw.of(days);
    if (draw.percent(55)) {
        const Date from{daysFromCivil(2014, 1, 1) + draw.between(0, 650)}; // clocks still changed in all zones but UTC
        if (const std::optional<Date> change = dayOfClockChange(*zone, from))
            today = {change->days + draw.between(0, 3)};
    }
    rules::Context context = rules::contextOfDay(today, *zone, "TRY", "en");
    if (draw.percent(40))
        context.now.milliseconds += draw.between(0, 23 * 3600) * std::int64_t{1000};
    context.today = zone->dayOf(context.now);
    const int month = civilFromDays(context.today.days).month;
    context.fiscalYearStart = draw.percent(30) ? 1 : (draw.percent(35) ? month : draw.between(2, 12));
    return context;
}

/// Mostly edges and moments close to each other; else some second of the last 120 days or the next two, rarely one
/// around 1970.
Cell moment(Draw &shopDraw, const rules::Context &context, bool withMilliseconds)
{
    // Steps of sequences are counted in these.
    static const std::vector<std::int64_t> steps{0, 0, 1, 1000, 60'000, 1'800'000, 3'600'000, 86'400'000, 259'200'000};
    Words edges;
    for (const std::string &edge : edgeMoments(context)) {
        if (withMilliseconds || edge.find('.') == std::string::npos)
            edges.push_back(edge);
    }
    const std::int64_t unit = withMilliseconds ? 1 : 1000;
    const std::int64_t now = context.now.milliseconds / unit * unit;
    const std::int64_t anchor = now - shopDraw.between(0, 40 * 24) * std::int64_t{3'600'000};
    static const Words old{"1970-01-01T00:00:00Z", "1969-12-31T20:30:00Z", "1964-02-29T05:00:01Z"};
    return [edges, now, anchor, unit](Draw &draw) {
        if (draw.percent(3))
            return draw.of(old);
        if (draw.percent(40))
            return draw.of(edges);
        const std::int64_t seconds = draw.between(-120 * 86'400, 2 * 86'400);
        if (draw.percent(25))
            return isoMoment({now + seconds * 1000});
        std::int64_t at = anchor;
        for (int count = draw.between(1, 3); count > 0; --count)
            at += draw.of(steps) / unit * unit;
        return isoMoment({at});
    };
}

/// Mostly some day close to today, in this year or another.
Cell day(const rules::Context &context)
{
    const int today = context.today.days;
    const CivilDate civilToday = civilFromDays(today);
    const bool endOfFebruary = std::abs(daysFromCivil(civilToday.year, 3, 1) - today) <= 3;
    const int leapDays = endOfFebruary ? 60 : 10; // percent
    return [today, leapDays](Draw &draw) {
        const Date near{today - draw.between(-8, 8)};
        if (draw.percent(60))
            return isoDate(draw.percent(50) ? near : Date{today - draw.between(-2, 120)});
        if (draw.percent(leapDays))
            return std::string("1996-02-29");
        const CivilDate civil = civilFromDays(near.days);
        const std::optional<Date> other = dateFromCivil(civil.year - draw.between(1, 70), civil.month, civil.day);
        return isoDate(other.value_or(near));
    };
}

} // namespace

std::vector<std::string> edgeMoments(const rules::Context &context)
{
    std::vector<std::string> moments;
    const auto addAround = [&](Moment edge) {
        for (const std::int64_t shift : {-1000, -1, 0, 1, 1000})
            moments.push_back(isoMoment({edge.milliseconds + shift}));
    };
    for (const int days : {0, 1, 2, 3, 7, 30, 90}) {
        addAround({context.now.milliseconds - days * millisecondsPerDay});
        const Date day{context.today.days - days};
        addAround(context.timeZone.startOf(day));
        if (!has24Hours(context.timeZone, day))
            addAround({context.timeZone.startOf(day).milliseconds + millisecondsPerDay});
    }
    addAround(context.timeZone.startOf({context.today.days + 1}));
    return moments;
}

RandomShop randomShop(Draw &draw)
{
    RandomShop shop;
    shop.context = randomContext(draw);
    const Cell moments = moment(draw, shop.context, draw.percent(30));
    const Cell days = day(shop.context);
    // Answers are 64 bits a word: some shops have more customers than that.
    const bool large = draw.percent(3);
    const std::size_t customers = large ? 60 + draw.below(80) : draw.below(draw.percent(8) ? 4 : 25);
    const std::size_t orders = customers * draw.below(large ? 3 : 5);
    const std::size_t lines = orders * draw.below(4);
    const std::size_t events = customers * draw.below(6);

    SnapshotSource &source = shop.source;
    source.timeZone = shop.context.timeZone.id();
    source.customFields = {
        customField("customer.score", ValueType::Number), customField("customer.renewal", ValueType::Date),
        customField("order.due", ValueType::Date),        customField("order.labels", ValueType::CategoryList),
        customField("order.gift", ValueType::YesNo),      customField("customer.never_seen", ValueType::Category)};
    source.customers = table(draw, customers,
                             {{"customer.external_id", numbered("C"), 5, true},
                              {"customer.full_name", word(names)},
                              {"customer.email", word(mails)},
                              {"customer.phone", word(phones), 50},
                              {"customer.postal_code", word(postcodes)},
                              {"customer.city", word(cities)},
                              {"customer.province", word(cities)},
                              {"customer.interests", list(interests)},
                              {"customer.income", decimal(-1, 6, 2)},
                              {"customer.loyalty_points", decimal(0, 130, 0)},
                              {"customer.score", decimal(-3, 2, 6)},
                              {"customer.birth_date", days},
                              {"customer.renewal", days},
                              {"customer.created_at", moments},
                              {"customer.updated_at", moments},
                              {"customer.consent_email", yesNo()}});
    source.orders = table(draw, orders,
                          {{"customer", reference("C", customers), 10, true},
                           {"order.id", numbered("O"), 0, true},
                           {"order.at", moments, 10},
                           {"order.status", word(statuses), 40},
                           {"order.total", decimal(-2, 5, 3), 50},
                           {"order.refunded", decimal(-1, 2, 3), 70},
                           {"order.currency", [](Draw &d) { return std::string(d.percent(85) ? "TRY" : "EUR"); }, 50},
                           {"order.coupon", word(coupons)},
                           {"order.postal_code", word(postcodes)},
                           {"order.discount", decimal(0, 3, 2)},
                           {"order.due", days},
                           {"order.labels", list(interests)},
                           {"order.gift", yesNo()}});
    source.lines = table(draw, lines,
                         {{"order", reference("O", orders), 10, true},
                          {"line.product", word(skus)},
                          {"line.category", word(categories)},
                          {"line.quantity", decimal(-1, 4, 0), 10},
                          {"line.price", decimal(0, 4, 3), 15},
                          {"line.discount", [](Draw &d) { return std::string(d.percent(50) ? "0.1" : "0.25"); }, 70},
                          {"line.total", decimal(-4, 9, 2), 60}});
    std::size_t productCount = draw.below(skus.size() + 1);
    const Cell nextSku = [next = std::size_t{0}](Draw &) mutable { return skus[next++]; };
    source.products = table(draw, productCount,
                            {{"product.sku", nextSku, 0, true},
                             {"product.category", word(categories)},
                             {"product.price", decimal(0, 5, 2)}});
    source.events = table(draw, events,
                          {{"customer", reference("C", customers), 10, true},
                           {"event.type", word(eventTypes), 5},
                           {"event.at", moments, 10},
                           {"event.product", word(skus)},
                           {"event.rating", decimal(1, 5, 0), 50},
                           {"event.value", decimal(-5, 5, 2), 50},
                           {"event.text", word(texts), 60}});
    return shop;
}

} // namespace dilim::test
