// SPDX-License-Identifier: GPL-3.0-or-later
#include "traces.h"

#include "occasions.h"

#include <algorithm>

namespace dilim::sample_shop {

namespace {

/// How attached people of a habit are, per mille. In the order of `Habit`.
struct Attachment {
    int opensSale = 0;
    int opensNewsletter = 0;
    int clicks = 0; // of those who opened
    int reviews = 0;
};
constexpr Attachment attachments[] = {
    {430, 370, 290, 130}, {290, 230, 250, 110}, {135, 90, 200, 85},
    {290, 55, 300, 70},   {50, 30, 140, 65},    {80, 55, 160, 0},
};

const Attachment &attachmentOf(const Shopper &shopper)
{
    return attachments[static_cast<std::size_t>(shopper.person->habit)];
}

Event eventOf(const Shopper &shopper, std::string_view kind, Moment at)
{
    Event event;
    event.person = shopper.index;
    event.kind = kind;
    event.at = at;
    return event;
}

Event productEvent(const Shopper &shopper, std::string_view kind, Moment at, const Product &product, const Visit &visit)
{
    Event event = eventOf(shopper, kind, at);
    event.product = &product;
    event.visit = visit;
    return event;
}

/// Where the visit came from is told by its first event only, as site analytics do.
void signSource(Event &first, Shopper &shopper)
{
    if (dayOfMoment(first.at) <= shopper.keenUntil && !shopper.keenCampaign.empty()) {
        first.source = "email";
        first.campaign = shopper.keenCampaign;
        return;
    }
    first.source = shopper.random.percent(55) ? shopper.person->source->code : std::string_view("direct");
}

/// A phrase that suits the product, about the product.
std::string writeAbout(const Product &product, Random &random, std::span<const Phrase> phrases, Tongue tongue)
{
    const Category &category = categoryOf(product);
    const std::string_view names[] = {category.turkish, category.azerbaijani, category.english};
    const unsigned wanted = 1U << product.model->category;
    const std::size_t index =
        drawIndex(random, phrases, [wanted](const Phrase &phrase) { return (phrase.suits & wanted) != 0 ? 1 : 0; });
    std::string text(phrases[index].text);
    const std::size_t place = text.find("{p}");
    if (place != std::string::npos)
        text.replace(place, 3, names[static_cast<std::size_t>(tongue)]);
    return text;
}

/// Turkish customers write Turkish; the others at times too.
Tongue chooseTongue(Shopper &shopper)
{
    const Tongue tongue = shopper.person->tongue;
    if (tongue == Tongue::Turkish)
        return shopper.random.percent(2) ? Tongue::English : tongue;
    return shopper.random.percent(12) ? Tongue::Turkish : tongue;
}

std::string reviewText(Shopper &shopper, Mood mood, const Product &product)
{
    const Tongue tongue = chooseTongue(shopper);
    const auto texts = std::find_if(std::begin(reviewTexts), std::end(reviewTexts),
                                    [&](const ReviewTexts &row) { return row.tongue == tongue && row.mood == mood; });
    std::string text = writeAbout(product, shopper.random, texts->phrases, tongue);
    if (!texts->endings.empty() && shopper.random.percent(35)) {
        text += ' ';
        text += draw(shopper.random, texts->endings);
    }
    return text;
}

int ratingOf(Random &random, Mood mood)
{
    switch (mood) {
    case Mood::Pleased:
        return random.percent(70) ? 5 : 4;
    case Mood::SoSo:
        return 3;
    case Mood::Upset:
        return random.percent(62) ? 1 : 2;
    }
    return 3;
}

const Product &anyProductOf(Shopper &shopper, const Order &order)
{
    return *draw(shopper.random, order.lines).product;
}

} // namespace

void traceOrder(std::vector<Event> &events, Shopper &shopper, const Order &order)
{
    Random &random = shopper.random;
    if (order.visit.machine == nullptr || !random.percent(88))
        return; // offline, or somebody who blocks the site's analytics
    const int step = random.between(70, 260);
    Moment at = order.at - static_cast<Moment>(order.lines.size()) * step - random.between(60, 200);
    const std::size_t begin = events.size();
    for (const Line &line : order.lines) {
        if (random.percent(30))
            events.push_back(productEvent(shopper, "view", at, *line.product, order.visit));
        const bool inCart = events.size() == begin || line.product == order.lines.front().product || random.percent(36);
        if (inCart)
            events.push_back(
                productEvent(shopper, "add_to_cart", at + random.between(12, 60), *line.product, order.visit));
        at += step;
    }
    signSource(events[begin], shopper);
}

void browse(std::vector<Event> &events, Shopper &shopper, const std::vector<Product> &products, Day day)
{
    Random &random = shopper.random;
    const Visit visit = chooseVisit(shopper, day);
    const int views = random.around(1, 4);
    Moment at = momentOf(day, chooseSecondOfDay(shopper));
    const std::size_t begin = events.size();
    if (random.percent(16)) {
        Event page = eventOf(shopper, "view", at - random.between(5, 50));
        page.page = random.percent(45) ? "/" : draw(random, categories).page;
        page.visit = visit;
        events.push_back(page);
    }
    const Product *seen = nullptr;
    for (int view = 0; view < views; ++view) {
        seen = &chooseProduct(shopper, products, day);
        events.push_back(productEvent(shopper, "view", at, *seen, visit));
        at += random.between(15, 150);
    }
    signSource(events[begin], shopper);
    if (!random.percent(shopper.index >= 0 ? 44 : 14))
        return;
    events.push_back(productEvent(shopper, "add_to_cart", at, *seen, visit));
    shopper.quietUntil = day + 3;
    if (shopper.orders > 0 && random.percent(13) && day < lastDay) {
        shopper.comesBackOn = day + random.between(1, 2);
        shopper.leftBehind = seen;
    }
}

void receiveMail(std::vector<Event> &events, Shopper &shopper, const std::vector<Product> &products, Day day,
                 std::string_view campaign)
{
    const Person &person = *shopper.person;
    if (person.mailConsent != Consent::Given)
        return;
    const Attachment &attachment = attachmentOf(shopper);
    int chance = saleOn(day) != nullptr ? attachment.opensSale : attachment.opensNewsletter;
    chance = chance * shopper.patiencePercent / 100;
    if (day > person.activeUntil)
        chance = std::min(chance, 32);
    Random &random = shopper.random;
    if (!random.perMille(chance))
        return;
    // Sent at ten; most open it within hours.
    const int delay = std::min(random.below(13 * 3600), std::min(random.below(13 * 3600), random.below(13 * 3600)));
    Event open = eventOf(shopper, "email_open", momentOf(day, 10 * 3600 + 120 + delay));
    open.campaign = campaign;
    events.push_back(open);
    if (!random.perMille(attachment.clicks))
        return;
    Event click = open;
    click.kind = "email_click";
    click.at += random.between(8, 240);
    events.push_back(click);
    shopper.keenUntil = day + 2;
    shopper.keenCampaign = campaign;
    if (random.percent(50)) {
        // One draw a statement: the arguments of a call have no order of evaluation.
        const Product &product = chooseProduct(shopper, products, day);
        const Visit visit = chooseVisit(shopper, day);
        Event view = productEvent(shopper, "view", click.at + random.between(4, 40), product, visit);
        signSource(view, shopper);
        events.push_back(view);
    }
}

void openReminder(std::vector<Event> &events, Shopper &shopper, Moment orderAt)
{
    if (shopper.person->mailConsent != Consent::Given)
        return;
    Event open = eventOf(shopper, "email_open", orderAt - shopper.random.between(2'400, 5'400));
    open.campaign = "sepet-hatirlatma";
    events.push_back(open);
    open.kind = "email_click";
    open.at += shopper.random.between(5, 90);
    events.push_back(open);
    shopper.keenUntil = dayOfMoment(orderAt);
    shopper.keenCampaign = open.campaign;
}

void maybeReview(std::vector<Event> &events, Shopper &shopper, const Order &order)
{
    Random &random = shopper.random;
    if (order.status != "completed")
        return;
    const Product &product = anyProductOf(shopper, order);
    const bool pleased = random.percent(product.model->quality);
    const Mood mood = pleased ? Mood::Pleased : random.percent(62) ? Mood::Upset : Mood::SoSo;
    const int eagerness = attachmentOf(shopper).reviews * (mood == Mood::Upset ? 17 : 10) / 10;
    const Day day = dayOfMoment(order.at) + random.between(4, 24);
    if (!random.perMille(eagerness) || day > lastDay)
        return;
    Event review = eventOf(shopper, "review", momentOf(day, chooseSecondOfDay(shopper)));
    review.product = &product;
    review.rating = ratingOf(random, mood);
    if (random.percent(86))
        review.text = reviewText(shopper, mood, product);
    events.push_back(std::move(review));
}

void maybeComplain(std::vector<Event> &events, Shopper &shopper, Order &order)
{
    Random &random = shopper.random;
    const Product &product = anyProductOf(shopper, order);
    const Day day = dayOfMoment(order.at) + random.between(2, 12);
    if (day > lastDay || order.status == "cancelled")
        return;
    const int refundPart = order.status == "refunded" ? 160 : 0;
    if (!random.perMille(6 + (100 - product.model->quality) + refundPart))
        return;
    Event complaint = eventOf(shopper, "complaint", momentOf(day, random.between(9 * 3600, 20 * 3600)));
    const Tongue tongue = chooseTongue(shopper);
    const std::span<const Phrase> phrases[] = {complaintsTurkish, complaintsAzerbaijani, complaintsEnglish};
    complaint.product = &product;
    complaint.text = writeAbout(product, random, phrases[static_cast<std::size_t>(tongue)], tongue);
    events.push_back(std::move(complaint));
    shopper.patiencePercent = shopper.patiencePercent * (shopper.person->habit == Habit::Champion ? 60 : 35) / 100;
    if (order.status == "completed" && random.percent(24))
        order.status = "refunded";
}

void traceReferrals(std::vector<Event> &events, const std::vector<Person> &people, std::uint64_t seed)
{
    Random random(seed, 3);
    for (const Person &person : people) {
        if (person.referrer < 0)
            continue;
        Event invitation;
        invitation.person = person.referrer;
        invitation.kind = "referral";
        const Moment inviterSince = people[static_cast<std::size_t>(person.referrer)].registered;
        invitation.at = std::max(inviterSince + 60, person.registered - random.between(600, 4 * secondsPerDay));
        events.push_back(invitation);
        invitation.at += random.between(-20 * secondsPerDay, 20 * secondsPerDay);
        if (random.percent(70) && invitation.at > inviterSince)
            events.push_back(invitation);
    }
}

} // namespace dilim::sample_shop
