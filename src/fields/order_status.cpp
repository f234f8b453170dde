// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/order_status.h"

#include "base/text_fold.h"

#include <string>

namespace dilim::fields {
namespace {

using enum OrderFate;

/// Match keys of what shop systems, market places and people write. A word that only asks ("iptal talebi", "return
/// requested") or speaks of a part ("partially refunded", "kısmi iade") is not here: such an order counts.
constexpr OrderFateWord words[] = {
    // English
    {"cancelled", Cancelled},
    {"canceled", Cancelled},
    {"cancel", Cancelled},
    {"cancellation", Cancelled},
    {"order cancelled", Cancelled},
    {"order canceled", Cancelled},
    {"cancelled by customer", Cancelled},
    {"canceled by customer", Cancelled},
    {"cancelled by seller", Cancelled},
    {"canceled by seller", Cancelled},
    {"cancelled by merchant", Cancelled},
    {"canceled by merchant", Cancelled},
    {"cancelledbycustomer", Cancelled},
    {"cancelledbymerchant", Cancelled},
    {"cancelled by user", Cancelled},
    {"auto cancelled", Cancelled},
    {"auto canceled", Cancelled},
    {"void", Cancelled},
    {"voided", Cancelled},
    {"no show", Cancelled}, // to an appointment
    {"noshow", Cancelled},
    {"did not attend", Cancelled},
    {"failed", Cancelled},
    {"payment failed", Cancelled},
    {"failed payment", Cancelled},
    {"declined", Cancelled},
    {"payment declined", Cancelled},
    {"rejected", Cancelled},
    {"denied", Cancelled},
    {"expired", Cancelled},
    {"fraud", Cancelled},
    {"unsupplied", Cancelled},
    {"failure", Cancelled},
    {"test order", Cancelled},
    {"incomplete", Cancelled},
    {"incomplete expired", Cancelled},
    {"requires payment method", Cancelled},
    {"refunded", Refunded},
    {"refund", Refunded},
    {"fully refunded", Refunded},
    {"refund completed", Refunded},
    {"order refunded", Refunded},
    {"returned", Refunded},
    {"return", Refunded},
    {"return completed", Refunded},
    {"fully returned", Refunded},
    {"returned to sender", Refunded},
    {"chargeback", Refunded},
    {"charged back", Refunded},
    {"charge back", Refunded},
    {"money returned", Refunded},
    {"reversed", Refunded},
    {"undelivered and returned", Refunded},
    {"undelivered", Refunded},
    // Turkish
    {"iptal", Cancelled},
    {"iptal edildi", Cancelled},
    {"iptal edilmis", Cancelled},
    {"iptal edilen", Cancelled},
    {"iptal oldu", Cancelled},
    {"gelmedi", Cancelled},
    {"gelmedi haber vermedi", Cancelled},
    {"iptal olundu", Cancelled},
    {"siparis iptal", Cancelled},
    {"siparis iptal edildi", Cancelled},
    {"siparis iptali", Cancelled},
    {"musteri iptali", Cancelled},
    {"musteri iptal etti", Cancelled},
    {"satici iptali", Cancelled},
    {"satici iptal etti", Cancelled},
    {"magaza iptali", Cancelled},
    {"otomatik iptal", Cancelled},
    {"iptal onaylandi", Cancelled},
    {"iptal tamamlandi", Cancelled},
    {"gecersiz", Cancelled},
    {"basarisiz", Cancelled},
    {"basarisiz odeme", Cancelled},
    {"odeme basarisiz", Cancelled},
    {"odeme alinamadi", Cancelled},
    {"odeme reddedildi", Cancelled},
    {"reddedildi", Cancelled},
    {"onaylanmadi", Cancelled},
    {"tedarik edilemedi", Cancelled},
    {"suresi doldu", Cancelled},
    {"iade", Refunded},
    {"iade edildi", Refunded},
    {"iade edilmis", Refunded},
    {"iade edilen", Refunded},
    {"iade alindi", Refunded},
    {"iade oldu", Refunded},
    {"iade tamamlandi", Refunded},
    {"iade onaylandi", Refunded},
    {"iade kabul edildi", Refunded},
    {"siparis iade edildi", Refunded},
    {"para iadesi", Refunded},
    {"para iadesi yapildi", Refunded},
    {"para iade edildi", Refunded},
    {"ucret iadesi", Refunded},
    {"ucret iade edildi", Refunded},
    {"tutar iade edildi", Refunded},
    {"geri odendi", Refunded},
    {"geri odeme yapildi", Refunded},
    {"geri iade", Refunded},
    {"gonderene iade", Refunded},
    {"ters ibraz", Refunded},
    {"teslim edilemedi", Refunded},
    // Azerbaijani
    {"gelmeyib", Cancelled},
    {"legv", Cancelled},
    {"legv edildi", Cancelled},
    {"legv edilib", Cancelled},
    {"legv edilmis", Cancelled},
    {"legv edilmisdir", Cancelled},
    {"legv olundu", Cancelled},
    {"legv olunub", Cancelled},
    {"legv olunmus", Cancelled},
    {"sifaris legv edildi", Cancelled},
    {"sifaris legv edilib", Cancelled},
    {"musteri legv etdi", Cancelled},
    {"satici legv etdi", Cancelled},
    {"imtina", Cancelled},
    {"imtina edildi", Cancelled},
    {"imtina edilib", Cancelled},
    {"imtina olundu", Cancelled},
    {"redd edildi", Cancelled},
    {"redd edilib", Cancelled},
    {"redd olundu", Cancelled},
    {"ugursuz", Cancelled},
    {"ugursuz odenis", Cancelled},
    {"odenis ugursuz", Cancelled},
    {"odenis alinmadi", Cancelled},
    {"etibarsiz", Cancelled},
    {"vaxti bitib", Cancelled},
    {"qaytarildi", Refunded},
    {"qaytarilib", Refunded},
    {"qaytarilmis", Refunded},
    {"qaytarilmisdir", Refunded},
    {"geri qaytarildi", Refunded},
    {"geri qaytarilib", Refunded},
    {"geri qaytarilmis", Refunded},
    {"geri qaytarma", Refunded},
    {"qaytarma", Refunded},
    {"qaytaris", Refunded},
    {"sifaris qaytarildi", Refunded},
    {"pul qaytarildi", Refunded},
    {"pul qaytarilib", Refunded},
    {"pul geri qaytarildi", Refunded},
    {"pul geri qaytarilib", Refunded},
    {"mebleg qaytarildi", Refunded},
    {"vesait qaytarildi", Refunded},
    {"iade olundu", Refunded},
    {"iade edilib", Refunded},
    {"iade olunub", Refunded},
    // Deals. "Open" alone is an order that is being worked on.
    {"lost", Unsold},
    {"closed lost", Unsold},
    {"deal lost", Unsold},
    {"lost deal", Unsold},
    {"open deal", Unsold},
    {"deal open", Unsold},
    {"deal of unknown stage", Unsold},
    {"abandoned", Unsold},
    {"kaybedildi", Unsold},
    {"kaybedilen", Unsold},
    {"kaybedilen firsat", Unsold},
    {"acik firsat", Unsold},
    {"itirildi", Unsold},
    {"itirilib", Unsold},
    {"uduzulub", Unsold},
};

/// WooCommerce writes "wc-cancelled".
constexpr std::string_view systemPrefix = "wc ";

} // namespace

OrderFate orderFate(std::string_view statusWord)
{
    const std::string key = matchKey(statusWord);
    std::string_view word = key;
    if (word.starts_with(systemPrefix))
        word.remove_prefix(systemPrefix.size());
    for (const OrderFateWord &row : words) {
        if (row.key == word)
            return row.fate;
    }
    return Counts;
}

std::span<const OrderFateWord> orderFateWords()
{
    return words;
}

} // namespace dilim::fields
