// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/event_kind.h"

#include "base/text_fold.h"

#include <string>

namespace dilim::fields {
namespace {

using enum EventKind;

constexpr EventWord words[] = {
    // English
    {"page view", PageView},
    {"pageview", PageView},
    {"view page", PageView},
    {"visit", PageView},
    {"view", ProductView},
    {"view item", ProductView},
    {"view product", ProductView},
    {"product view", ProductView},
    {"viewed product", ProductView},
    {"product viewed", ProductView},
    {"add to cart", CartAddition},
    {"added to cart", CartAddition},
    {"cart add", CartAddition},
    {"cart addition", CartAddition},
    {"cart", CartAddition},
    {"product added", CartAddition},
    {"add to basket", CartAddition},
    {"remove from cart", CartRemoval},
    {"removed from cart", CartRemoval},
    {"cart remove", CartRemoval},
    {"product removed", CartRemoval},
    {"begin checkout", Checkout},
    {"checkout", Checkout},
    {"checkout started", Checkout},
    {"started checkout", Checkout},
    {"initiate checkout", Checkout},
    {"purchase", Purchase},
    {"placed order", Purchase},
    {"order completed", Purchase},
    {"search", Search},
    {"view search results", Search},
    {"sign up", Registration},
    {"signup", Registration},
    {"registration", Registration},
    {"login", Login},
    {"log in", Login},
    {"email sent", EmailSent},
    {"e mail sent", EmailSent},
    {"received email", EmailSent},
    {"email open", EmailOpened},
    {"e mail open", EmailOpened},
    {"email opened", EmailOpened},
    {"e mail opened", EmailOpened},
    {"opened email", EmailOpened},
    {"email click", EmailClicked},
    {"e mail click", EmailClicked},
    {"email clicked", EmailClicked},
    {"e mail clicked", EmailClicked},
    {"clicked email", EmailClicked},
    {"review", Review},
    {"product review", Review},
    {"submitted review", Review},
    {"referral", Referral},
    {"refer", Referral},
    {"complaint", Complaint},
    {"share", Share},
    {"shared", Share},
    {"support ticket", SupportTicket},
    {"ticket", SupportTicket},
    {"support request", SupportTicket},
    // Turkish
    {"sayfa goruntuleme", PageView},
    {"goruntuleme", ProductView},
    {"urun goruntuleme", ProductView},
    {"sepete ekleme", CartAddition},
    {"sepete ekle", CartAddition},
    {"sepete eklendi", CartAddition},
    {"sepetten cikarma", CartRemoval},
    {"satin alma", Purchase},
    {"arama", Search},
    {"kayit", Registration},
    {"giris", Login},
    {"yorum", Review},
    {"degerlendirme", Review},
    {"davet", Referral},
    {"sikayet", Complaint}, // Azerbaijani too
    {"paylasim", Share},
    {"destek talebi", SupportTicket},
    // Azerbaijani
    {"sehifeye baxis", PageView},
    {"baxis", ProductView},
    {"mehsula baxis", ProductView},
    {"sebete elave", CartAddition},
    {"sebete elave edildi", CartAddition},
    {"alis", Purchase},
    {"axtaris", Search},
    {"qeydiyyat", Registration},
    {"rey", Review},
    {"devet", Referral},
    {"paylasma", Share},
    {"destek muracieti", SupportTicket},
};

} // namespace

EventKind eventKind(std::string_view word)
{
    const std::string key = matchKey(word);
    for (const EventWord &row : words) {
        if (row.key == key)
            return row.kind;
    }
    return Other;
}

std::span<const EventWord> eventWords()
{
    return words;
}

} // namespace dilim::fields
