// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken_rules.h"
#include "wording/condition_clause.h"

#include <QTest>

using namespace dilim;
using namespace dilim::test;
using namespace Qt::StringLiterals;
using rules::CalendarUnit;
using rules::Change;
using rules::Condition;
using rules::Facts;
using rules::Filter;
using rules::Match;
using rules::Measure;
using rules::Pick;

namespace {

rules::Window olderThan(int days)
{
    rules::Window window;
    window.olderThanDays = days;
    return window;
}

rules::Window between(const char *first, const char *last)
{
    rules::Window window;
    window.first = *parseIsoDate(first);
    window.last = *parseIsoDate(last);
    return window;
}

rules::Sequence cartThenNothing()
{
    rules::Sequence sequence;
    sequence.steps = {step(eventOf("add_to_cart"))};
    sequence.notFollowedBy = purchase();
    sequence.notWithin = days(1);
    return sequence;
}

rules::Sequence threeSteps()
{
    rules::Step opened = step(eventOf("email_open"));
    opened.within = days(3);
    opened.after = hours(2);
    rules::Step bought = step(purchase(filters({is("order.channel", "Web")})));
    bought.within = hours(12);
    bought.without = eventOf("complaint");
    rules::Sequence sequence;
    sequence.steps = {step(eventOf("email_sent")), opened, bought};
    sequence.window = lastDays(60);
    return sequence;
}

rules::Sequence secondPurchase()
{
    rules::Step second = step(purchase());
    second.after = days(30);
    rules::Sequence sequence;
    sequence.steps = {step(purchase()), second};
    sequence.notFollowedBy = eventOf("review");
    return sequence;
}

struct Row {
    const char *name;
    Condition condition;
    QString en;
    QString tr;
    QString az;
};

QList<Row> rows()
{
    return {
        {"a text does not contain", field("customer.email", "does_not_contain", {word("gmail")}),
         u"whose e-mail address does not contain “gmail”"_s, u"e-posta adresi “gmail” içermeyen"_s,
         u"e-poçt ünvanı “gmail” ifadəsini ehtiva etməyən"_s},
        {"a text matches a pattern", field("customer.email", "matches", {word("@(gmail|yahoo)\\.")}),
         u"whose e-mail address matches the pattern “@(gmail|yahoo)\\.”"_s,
         u"e-posta adresi “@(gmail|yahoo)\\.” kalıbına uyan"_s,
         u"e-poçt ünvanı “@(gmail|yahoo)\\.” şablonuna uyğun olan"_s},
        {"two fields are the same", field("customer.city", "is_not", {other("customer.province")}),
         u"whose city differs from their province"_s, u"şehri ile ili farklı olan"_s,
         u"şəhəri ilə regionu fərqli olan"_s},
        {"a number is below another field", field("customer.loyalty_points", "less_than", {other("customer.income")}),
         u"whose loyalty point balance is less than their income"_s, u"sadakat puanı gelirinden az olan"_s,
         u"sadiqlik xalı gəlirindən az olan"_s},
        {"a number is at least another field", field("customer.income", "at_least", {other("customer.loyalty_points")}),
         u"whose income is at least their loyalty point balance"_s, u"geliri en az sadakat puanı kadar olan"_s,
         u"gəliri ən azı sadiqlik xalı qədər olan"_s},
        {"a day is after another", field("customer.updated_at", "after", {other("customer.created_at")}),
         u"whose record update date is after their registration date"_s,
         u"kayıt güncelleme tarihi kayıt tarihinden sonra olan"_s,
         u"qeydinin yenilənmə tarixi qeydiyyat tarixindən sonra olan"_s},
        {"next days", field("customer.of_date", "in_next_days", {number(7)}),
         u"whose “Of date” is in the next 7 days"_s, u"“Of date” değeri önümüzdeki 7 gün içinde olan"_s,
         u"“Of date” dəyəri növbəti 7 gün ərzində olan"_s},
        {"longer ago", field("customer.created_at", "older_than_days", {number(365)}),
         u"whose registration date is at least 365 days ago"_s, u"kayıt tarihi en az 365 gün önce olan"_s,
         u"qeydiyyat tarixi ən azı 365 gün əvvəl olan"_s},
        {"not longer ago", field("customer.created_at", "not_older_than_days", {number(1)}),
         u"whose registration date is less than 1 day ago or still to come"_s, u"kayıt tarihi 1 günden yeni olan"_s,
         u"qeydiyyat tarixi 1 gündən yeni olan"_s},
        {"last month", field("customer.created_at", "in_period", {word("last_month")}),
         u"whose registration date was last month"_s, u"kayıt tarihi geçen ay olan"_s,
         u"qeydiyyat tarixi keçən ay olan"_s},
        {"not this quarter", field("customer.created_at", "not_in_period", {word("this_quarter")}),
         u"whose registration date is not this quarter"_s, u"kayıt tarihi bu çeyrekte olmayan"_s,
         u"qeydiyyat tarixi bu rübdə olmayan"_s},
        {"last fiscal year", field("customer.created_at", "in_period", {word("last_fiscal_year")}),
         u"whose registration date was last fiscal year"_s, u"kayıt tarihi geçen mali yılda olan"_s,
         u"qeydiyyat tarixi keçən maliyyə ilində olan"_s},
        {"weekdays", field("customer.created_at", "on_weekdays", {word("saturday"), word("sunday")}),
         u"whose registration date is on a Saturday or Sunday"_s, u"kayıt tarihi cumartesi veya pazar günü olan"_s,
         u"qeydiyyat tarixi şənbə və ya bazar günü olan"_s},
        {"months", field("customer.birth_date", "in_months", {word("may"), word("june")}),
         u"whose birth date is in May or June"_s, u"doğum tarihi mayıs veya haziran ayında olan"_s,
         u"doğum tarixi may və ya iyun ayında olan"_s},
        {"days of the month", field("customer.created_at", "on_days_of_month", {number(1), number(15)}),
         u"whose registration date is on the 1st or 15th of the month"_s, u"kayıt tarihi ayın 1. veya 15. günü olan"_s,
         u"qeydiyyat tarixi ayın 1-ci və ya 15-ci günü olan"_s},
        {"hours", field("customer.created_at", "at_hours", {number(9), number(17)}),
         u"whose registration date is at a time from 09:00 to 17:59"_s,
         u"kayıt tarihi saat 09:00 ile 17:59 arasında olan"_s,
         u"qeydiyyat tarixi saat 09:00 ilə 17:59 arasında olan"_s},
        {"hours past midnight", field("customer.created_at", "not_at_hours", {number(22), number(5)}),
         u"whose registration date is not at a time from 22:00 to 05:59"_s,
         u"kayıt tarihi saat 22:00 ile 05:59 arasında olmayan"_s,
         u"qeydiyyat tarixi saat 22:00 ilə 05:59 arasında olmayan"_s},
        {"birthday today", field("customer.birth_date", "anniversary_today"), u"whose birthday is today"_s,
         u"doğum günü bugün olan"_s, u"ad günü bu gün olan"_s},
        {"birthday soon", field("customer.birth_date", "anniversary_in_next_days", {number(7)}),
         u"whose birthday is within the next 7 days, today included"_s,
         u"doğum günü bugün dahil önümüzdeki 7 gün içinde olan"_s,
         u"ad günü bu gün də daxil növbəti 7 gün ərzində olan"_s},
        {"another anniversary", field("customer.created_at", "anniversary_today"),
         u"whose registration date has its anniversary today"_s, u"kayıt tarihinin yıl dönümü bugün olan"_s,
         u"qeydiyyat tarixinin ildönümü bu gün olan"_s},
        {"another anniversary soon", field("customer.created_at", "anniversary_in_next_days", {number(1)}),
         u"whose registration date has its anniversary within the next 1 day, today included"_s,
         u"kayıt tarihinin yıl dönümü bugün dahil önümüzdeki 1 gün içinde olan"_s,
         u"qeydiyyat tarixinin ildönümü bu gün də daxil növbəti 1 gün ərzində olan"_s},
        {"permission", field("customer.consent_sms", "is_yes"), u"who gave SMS permission"_s, u"SMS izni olan"_s,
         u"SMS icazəsi olan"_s},
        {"yes or no of one's own", field("customer.of_yes_no", "is_no"), u"whose “Of yes_no” is “no”"_s,
         u"“Of yes_no” değeri “hayır” olan"_s, u"“Of yes_no” dəyəri “yox” olan"_s},
        {"nothing but", field("customer.interests", "has_only", {word("Yoga"), word("Running")}),
         u"whose interests are limited to Yoga and Running"_s, u"ilgi alanları Yoga ve Running ile sınırlı olan"_s,
         u"maraqları Yoga və Running ilə məhdudlaşan"_s},
        {"so many items", field("customer.interests", "has_more_items", {number(3)}),
         u"whose number of interests is more than 3"_s, u"ilgi alanlarının sayısı 3’ten fazla olan"_s,
         u"maraqlarının sayı 3-dən çox olan"_s},
        {"top ten", field("customer.income", "in_top", {number(10)}), u"whose income is among the 10 highest"_s,
         u"geliri en yüksek 10 müşteri arasında olan"_s, u"gəliri ən yüksək 10 müştəri arasında olan"_s},
        {"top ten of each city", within("customer.city", field("customer.income", "in_top", {number(10)})),
         u"whose income is among the 10 highest within each city"_s,
         u"şehir bazında geliri en yüksek 10 müşteri arasında olan"_s,
         u"hər şəhər üzrə gəliri ən yüksək 10 müştəri arasında olan"_s},
        {"top percent", field("customer.loyalty_points", "in_top_percent", {number(25, 1)}),
         u"whose loyalty point balance is in the top 2.5%"_s, u"sadakat puanı en yüksek %2,5 içinde olan"_s,
         u"sadiqlik xalı ən yüksək 2,5% içində olan"_s},
        {"newest customers", field("customer.created_at", "in_top", {number(100)}),
         u"whose registration date is among the 100 latest"_s, u"kayıt tarihi en yeni 100 müşteri arasında olan"_s,
         u"qeydiyyat tarixi ən yeni 100 müştəri arasında olan"_s},
        {"above a percentile", field("customer.income", "above_percentile", {number(90)}),
         u"whose income is above the 90th percentile"_s, u"geliri 90. yüzdeliğin üzerinde olan"_s,
         u"gəliri 90-cı persentildən yuxarı olan"_s},
        {"between percentiles", field("customer.income", "in_percentiles", {number(20), number(43)}),
         u"whose income is between the 20th and the 43rd percentile"_s, u"geliri 20. ile 43. yüzdelik arasında olan"_s,
         u"gəliri 20-ci ilə 43-cü persentil arasında olan"_s},
        {"not the bottom tenth in each tier",
         within("customer.loyalty_tier", field("customer.income", "not_in_bottom_percent", {number(10)})),
         u"whose income is not in the bottom 10% within each loyalty tier"_s,
         u"sadakat seviyesi bazında geliri en düşük %10 içinde olmayan"_s,
         u"hər sadiqlik səviyyəsi üzrə gəliri ən aşağı 10% içində olmayan"_s},
        {"different categories", asked(of(Facts::Lines, Measure::Distinct, "line.category"), "at_least", {number(3)}),
         u"whose number of different categories among items bought is at least 3"_s,
         u"satın aldığı ürünlerdeki farklı ürün kategorisi sayısı en az 3 olan"_s,
         u"aldığı məhsullardakı fərqli məhsul kateqoriyası sayı ən azı 3 olan"_s},
        {"different channels lately",
         asked(in(lastDays(90), of(Facts::Orders, Measure::Distinct, "order.channel")), "more_than", {number(1)}),
         u"whose number of different sales channels among purchases in the last 90 days is more than 1"_s,
         u"son 90 gündeki alışverişlerindeki farklı satış kanalı sayısı 1’den fazla olan"_s,
         u"son 90 gündəki alış-verişlərindəki fərqli satış kanalı sayı 1-dən çox olan"_s},
        {"median", asked(of(Facts::Orders, Measure::Median, "order.amount"), "at_most", {number(500)}),
         u"whose median amount of purchases is at most ₺500"_s, u"alışverişlerinin medyan tutarı en fazla ₺500 olan"_s,
         u"alış-verişlərinin median məbləği ən çoxu 500 ₼ olan"_s},
        {"share of orders",
         asked(where(filters({is("order.channel", "Web")}), of(Facts::Orders, Measure::Share)), "more_than",
               {number(50)}),
         u"whose share of purchases whose sales channel is Web is more than 50%"_s,
         u"satış kanalı Web olan alışverişlerinin payı %50’den fazla olan"_s,
         u"satış kanalı Web olan alış-verişlərinin payı 50%-dən çox olan"_s},
        {"share of money",
         asked(in(lastDays(365),
                  where(filters({is("line.category", "Shoes")}), of(Facts::Lines, Measure::Share, "line.amount"))),
               "at_least", {number(375, 1)}),
         u"whose share by line amount of items bought whose category is Shoes in the last 365 days is at least 37.5%"_s,
         u"son 365 gündeki kategorisi Shoes olan satın aldığı ürünlerin satır tutarı bakımından payı en az %37,5 olan"_s,
         u"son 365 gündəki kateqoriyası Shoes olan aldığı məhsulların sətrin məbləği üzrə payı ən azı 37,5% olan"_s},
        {"interval", asked(of(Facts::Orders, Measure::Interval), "less_than", {number(30)}),
         u"whose average time between purchases is less than 30 days"_s,
         u"alışverişleri arasındaki ortalama süre 30 günden az olan"_s,
         u"alış-verişləri arasındakı orta müddət 30 gündən az olan"_s},
        {"interval in the slowest tenth", asked(of(Facts::Orders, Measure::Interval), "in_top_percent", {number(10)}),
         u"whose average time between purchases is in the top 10%"_s,
         u"alışverişleri arasındaki ortalama süre en yüksek %10 içinde olan"_s,
         u"alış-verişləri arasındakı orta müddət ən yüksək 10% içində olan"_s},
        {"last year's purchases",
         asked(in(inPeriod(CalendarUnit::Year, -1), of(Facts::Orders, Measure::Count)), "at_least", {number(5)}),
         u"who made at least 5 purchases last year"_s, u"geçen yıl en az 5 alışveriş yapmış"_s,
         u"keçən il ən azı 5 alış-veriş etmiş"_s},
        {"spent last month",
         asked(in(inPeriod(CalendarUnit::Month, -1), of(Facts::Orders, Measure::Sum, "order.amount")), "more_than",
               {number(1000)}),
         u"who spent over ₺1,000 in total last month"_s, u"geçen ay toplam ₺1.000 üzerinde harcamış"_s,
         u"keçən ay cəmi 1.000 ₼-dan çox xərcləmiş"_s},
        {"average this quarter",
         asked(in(inPeriod(CalendarUnit::Quarter, 0), of(Facts::Orders, Measure::Average, "order.amount")), "less_than",
               {number(400)}),
         u"whose average amount of purchases this quarter is below ₺400"_s,
         u"bu çeyrekteki alışverişlerinin ortalama tutarı ₺400 altında olan"_s,
         u"bu rübdəki alış-verişlərinin orta məbləği 400 ₼-dan aşağı olan"_s},
        {"purchases long ago", asked(in(olderThan(365), of(Facts::Orders, Measure::Count)), "at_least", {number(2)}),
         u"who made at least 2 purchases at least 365 days ago"_s, u"en az 365 gün önce en az 2 alışveriş yapmış"_s,
         u"ən azı 365 gün əvvəl ən azı 2 alış-veriş etmiş"_s},
        {"last purchase on a weekend",
         asked(of(Facts::Orders, Measure::Last), "on_weekdays", {word("saturday"), word("sunday")}),
         u"whose last purchase was on a Saturday or Sunday"_s, u"son alışverişi cumartesi veya pazar günü olan"_s,
         u"son alış-verişi şənbə və ya bazar günü olan"_s},
        {"first purchase last month", asked(of(Facts::Orders, Measure::First), "in_period", {word("last_month")}),
         u"whose first purchase was last month"_s, u"ilk alışverişi geçen ay olan"_s,
         u"ilk alış-verişi keçən ay olan"_s},
        {"last purchase among the most recent", asked(of(Facts::Orders, Measure::Last), "in_top", {number(500)}),
         u"whose last purchase is among the 500 latest"_s, u"son alışverişi en yeni 500 müşteri arasında olan"_s,
         u"son alış-verişi ən yeni 500 müştəri arasında olan"_s},
        {"days since the last purchase, percentile",
         asked(of(Facts::Orders, Measure::DaysSinceLast), "above_percentile", {number(75)}),
         u"whose time since the last purchase is above the 75th percentile"_s,
         u"son alışverişinden bu yana geçen süre 75. yüzdeliğin üzerinde olan"_s,
         u"son alış-verişindən bəri keçən müddət 75-ci persentildən yuxarı olan"_s},
        {"the last purchase was on the web",
         asked(picked(Pick::Last, where(filters({is("order.channel", "Web")}), of(Facts::Orders, Measure::Count))),
               "at_least", {number(1)}),
         u"whose last purchase is one whose sales channel is Web"_s, u"son alışverişinin satış kanalı Web olan"_s,
         u"son alış-verişinin satış kanalı Web olan"_s},
        {"the first purchase was none of this",
         asked(picked(Pick::First, where(filters({is("line.category", "Shoes")}), of(Facts::Orders, Measure::Count))),
               "equals", {number(0)}),
         u"whose first purchase, if any, is not one containing an item whose category is Shoes"_s,
         u"ilk alışverişi (içinde kategorisi Shoes olan bir ürün bulunan) tanımına uymayan"_s,
         u"ilk alış-verişi (içində kateqoriyası Shoes olan bir məhsul olan) tərifinə uymayan"_s},
        {"the amount of the last purchase",
         asked(picked(Pick::Last, of(Facts::Orders, Measure::Sum, "order.amount")), "more_than", {number(1000)}),
         u"whose amount of the last purchase is above ₺1,000"_s, u"son alışverişinin tutarı ₺1.000 üzerinde olan"_s,
         u"son alış-verişinin məbləği 1.000 ₼-dan yuxarı olan"_s},
        {"the amount of the first purchase if on the web",
         asked(
             picked(Pick::First,
                    where(filters({is("order.channel", "Web")}), of(Facts::Orders, Measure::Maximum, "order.amount"))),
             "at_least", {number(250)}),
         u"whose amount of the first purchase, if one whose sales channel is Web, is at least ₺250"_s,
         u"satış kanalı Web olan ise ilk alışverişinin tutarı en az ₺250 olan"_s,
         u"əgər satış kanalı Web olan isə ilk alış-verişinin məbləği ən azı 250 ₼ olan"_s},
        {"no first purchase last year",
         asked(picked(Pick::First, in(inPeriod(CalendarUnit::Year, -1), of(Facts::Orders, Measure::Count))),
               "less_than", {number(1)}),
         u"who have no first purchase last year"_s, u"geçen yılki ilk alışverişi olmayan"_s,
         u"keçən ilki ilk alış-verişi olmayan"_s},
        {"orders with one item",
         asked(where(filters({is("line.category", "Shoes"), is("order.channel", "Web")}),
                     of(Facts::Orders, Measure::Count)),
               "at_least", {number(2)}),
         u"who made at least 2 purchases whose sales channel is Web and containing an item whose category is Shoes"_s,
         u"satış kanalı Web olan ve içinde kategorisi Shoes olan bir ürün bulunan en az 2 alışveriş yapmış"_s,
         u"satış kanalı Web olan və içində kateqoriyası Shoes olan bir məhsul olan ən azı 2 alış-veriş etmiş"_s},
        {"orders with two items together",
         asked(containing({filters({is("line.category", "Shoes")}), filters({is("line.category", "Socks")})},
                          of(Facts::Orders, Measure::Count)),
               "at_least", {number(1)}),
         u"who made at least 1 purchase containing both an item whose category is Shoes and an item whose category is Socks"_s,
         u"içinde hem kategorisi Shoes olan bir ürün hem de kategorisi Socks olan bir ürün bulunan en az 1 alışveriş yapmış"_s,
         u"içində həm kateqoriyası Shoes olan bir məhsul, həm də kateqoriyası Socks olan bir məhsul olan ən azı 1 alış-veriş etmiş"_s},
        {"orders with one or the other",
         asked(where(filters({is("order.channel", "Web"), is("order.coupon", "MAY10")}, Match::Any),
                     of(Facts::Orders, Measure::Count)),
               "more_than", {number(3)}),
         u"who made more than 3 purchases (either whose sales channel is Web, or whose coupon is MAY10)"_s,
         u"(satış kanalı Web olan ya da kuponu MAY10 olan) 3’ten fazla alışveriş yapmış"_s,
         u"(satış kanalı Web olan, yaxud kuponu MAY10 olan) 3-dən çox alış-veriş etmiş"_s},
        {"orders without either",
         asked(where(filters({is("order.channel", "Web"), is("order.coupon", "MAY10")}, Match::None),
                     of(Facts::Orders, Measure::Count)),
               "equals", {number(0)}),
         u"who did not make any purchase not among those (whose sales channel is Web, or whose coupon is MAY10)"_s,
         u"(satış kanalı Web olan ya da kuponu MAY10 olan) tanımına uymayan hiç alışveriş yapmamış"_s,
         u"(satış kanalı Web olan, yaxud kuponu MAY10 olan) tərifinə uymayan heç bir alış-veriş etməmiş"_s},
        {"money on one or the other",
         asked(where(filters({filters({is("line.brand", "Martı"), is("line.category", "Shoes")}, Match::Any)}),
                     of(Facts::Lines, Measure::Sum, "line.amount")),
               "at_least", {number(500)}),
         u"who spent at least ₺500 in total on items (either whose brand is Martı, or whose category is Shoes)"_s,
         u"(markası Martı olan ya da kategorisi Shoes olan) ürünlere toplam en az ₺500 harcamış"_s,
         u"(brendi Martı olan, yaxud kateqoriyası Shoes olan) məhsullara cəmi ən azı 500 ₼ xərcləmiş"_s},
        {"discounted below list price",
         asked(where(filters({Filter{"line.price", "less_than", {other("product.price")}}}),
                     of(Facts::Lines, Measure::CountOrders)),
               "at_least", {number(2)}),
         u"who bought items whose unit price is less than the list price at least 2 times"_s,
         u"birim fiyatı liste fiyatından az olan ürün içeren en az 2 alışveriş yapmış"_s,
         u"vahid qiyməti siyahı qiymətindən az olan məhsulla ən azı 2 alış-veriş etmiş"_s},
        {"orders on weekday evenings",
         asked(where(filters({Filter{"order.at", "at_hours", {number(18), number(23)}}}),
                     of(Facts::Orders, Measure::Count)),
               "at_least", {number(5)}),
         u"who made at least 5 purchases whose order time is at a time from 18:00 to 23:59"_s,
         u"sipariş zamanı saat 18:00 ile 23:59 arasında olan en az 5 alışveriş yapmış"_s,
         u"sifariş vaxtı saat 18:00 ilə 23:59 arasında olan ən azı 5 alış-veriş etmiş"_s},
        {"opened e-mails",
         asked(in(lastDays(30), where(filters({is("event.type", "email_open")}), of(Facts::Events, Measure::Count))),
               "at_least", {number(3)}),
         u"who opened an e-mail at least 3 times in the last 30 days"_s, u"son 30 günde en az 3 kez e-posta açmış"_s,
         u"son 30 gündə ən azı 3 dəfə e-poçt açmış"_s},
        {"opened an e-mail of a campaign",
         asked(where(filters({is("event.type", "email_open"), is("event.campaign", "May")}),
                     of(Facts::Events, Measure::Count)),
               "at_least", {number(1)}),
         u"who opened an e-mail (in an event whose campaign is May)"_s,
         u"kampanyası May olan etkinlikle e-posta açmış"_s, u"kampaniyası May olan hadisə ilə e-poçt açmış"_s},
        {"never searched",
         asked(in(lastDays(30), where(filters({is("event.type", "search")}), of(Facts::Events, Measure::Count))),
               "equals", {number(0)}),
         u"who did not search in the last 30 days"_s, u"son 30 günde hiç arama yapmamış"_s,
         u"son 30 gündə heç axtarış etməmiş"_s},
        {"fewer purchases than before",
         asked(changed(Change::Difference, in(lastDays(30), of(Facts::Orders, Measure::Count))), "less_than",
               {number(0)}),
         u"whose number of purchases in the last 30 days is lower than in the 30 days before"_s,
         u"son 30 gündeki alışveriş sayısı önceki 30 güne göre daha düşük olan"_s,
         u"son 30 gündəki alış-veriş sayı əvvəlki 30 günə nisbətən daha aşağı olan"_s},
        {"a fifth fewer",
         asked(changed(Change::Percent, in(inPeriod(CalendarUnit::Month, -1), of(Facts::Orders, Measure::Count))),
               "at_most", {number(-20)}),
         u"whose number of purchases last month is at least 20% lower than in the month before"_s,
         u"geçen ayki alışveriş sayısı bir önceki aya göre en az %20 azalmış"_s,
         u"keçən aykı alış-veriş sayı bir əvvəlki aya nisbətən ən azı 20% azalmış"_s},
        {"more money than before",
         asked(changed(Change::Difference, in(lastDays(90), of(Facts::Orders, Measure::Sum, "order.amount"))),
               "more_than", {number(500)}),
         u"whose total amount of purchases in the last 90 days is over ₺500 higher than in the 90 days before"_s,
         u"son 90 gündeki alışverişlerinin toplam tutarı önceki 90 güne göre ₺500 tutarından fazla artmış"_s,
         u"son 90 gündəki alış-verişlərinin ümumi məbləği əvvəlki 90 günə nisbətən 500 ₼-dan çox artmış"_s},
        {"money over a fifth up",
         asked(changed(Change::Percent,
                       in(inPeriod(CalendarUnit::Year, 0), of(Facts::Orders, Measure::Sum, "order.amount"))),
               "more_than", {number(20)}),
         u"whose total amount of purchases this year is more than 20% higher than in the year before"_s,
         u"bu yılki alışverişlerinin toplam tutarı bir önceki yıla göre %20’den fazla artmış"_s,
         u"bu ilki alış-verişlərinin ümumi məbləği bir əvvəlki ilə nisbətən 20%-dən çox artmış"_s},
        {"a change in a range",
         asked(changed(Change::Difference, in(lastDays(30), of(Facts::Orders, Measure::Count))), "between",
               {number(-2), number(2)}),
         u"whose change in number of purchases in the last 30 days against the 30 days before is between −2 and 2"_s,
         u"önceki 30 güne göre son 30 gündeki alışveriş sayısı değişimi −2 ile 2 arasında olan"_s,
         u"əvvəlki 30 günə nisbətən son 30 gündəki alış-veriş sayı dəyişikliyi −2 ilə 2 arasında olan"_s},
        {"not fewer between dates",
         asked(changed(Change::Difference, in(between("2026-10-01", "2026-10-31"), of(Facts::Orders, Measure::Count))),
               "at_least", {number(0)}),
         u"whose number of purchases from 1 Oct 2026 to 31 Oct 2026 is not lower than in the equally long time before"_s,
         u"01.10.2026 ile 31.10.2026 arasındaki alışveriş sayısı hemen önceki aynı uzunluktaki döneme göre düşmemiş"_s,
         u"01.10.2026 ilə 31.10.2026 arasındakı alış-veriş sayı bundan əvvəlki eyni uzunluqlu dövrə nisbətən azalmamış"_s},
        {"put into the cart and did not buy", asked(cartThenNothing(), "is_yes"),
         u"who added to the cart, then within 1 day made no purchase"_s,
         u"sepete ürün ekleyip ardından 1 gün içinde hiç alışveriş yapmamış"_s,
         u"səbətə məhsul əlavə edib, ardınca 1 gün ərzində heç bir alış-veriş etməmiş"_s},
        {"three steps", asked(threeSteps(), "is_yes"),
         u"who in the last 60 days received an e-mail, then between 2 hours and 3 days later opened an e-mail, then within 12 hours without complaining in between made a purchase whose sales channel is Web"_s,
         u"son 60 günde e-posta alıp ardından en az 2 saat, en fazla 3 gün sonra e-posta açıp ardından 12 saat içinde arada şikâyet etmeden satış kanalı Web olan alışveriş yapmış"_s,
         u"son 60 gündə e-poçt alıb, ardınca ən azı 2 saat, ən çoxu 3 gün sonra e-poçt açıb, ardınca 12 saat ərzində arada şikayət etmədən satış kanalı Web olan alış-veriş etmiş"_s},
        {"a sequence with purchases", asked(secondPurchase(), "is_yes"),
         u"who made a purchase, then at least 30 days later made a purchase, then did not write a review"_s,
         u"alışveriş yapıp ardından en az 30 gün sonra alışveriş yapıp ardından yorum yazmamış"_s,
         u"alış-veriş edib, ardınca ən azı 30 gün sonra alış-veriş edib, ardınca rəy yazmamış"_s},
        {"a sequence that did not happen", asked(cartThenNothing(), "is_no"),
         u"not among those (who added to the cart, then within 1 day made no purchase)"_s,
         u"(sepete ürün ekleyip ardından 1 gün içinde hiç alışveriş yapmamış) tanımına uymayan"_s,
         u"(səbətə məhsul əlavə edib, ardınca 1 gün ərzində heç bir alış-veriş etməmiş) tərifinə uymayan"_s},
        {"in a segment", asked(rules::Membership{"Loyal"}, "is_yes"), u"who are in the segment “Loyal”"_s,
         u"“Loyal” segmentinde olan"_s, u"“Loyal” seqmentində olan"_s},
        {"not in a segment", asked(rules::Membership{"Sadık müşteriler"}, "is_no"),
         u"who are not in the segment “Sadık müşteriler”"_s, u"“Sadık müşteriler” segmentinde olmayan"_s,
         u"“Sadık müşteriler” seqmentində olmayan"_s},
        {"a random tenth", asked(rules::RandomShare{{10, 0}, "spring"}, "is_yes"),
         u"who are in the random 10% “spring”"_s, u"“spring” adlı rastgele %10 içinde olan"_s,
         u"“spring” adlı təsadüfi 10% içində olan"_s},
        {"not in a random half of a percent", asked(rules::RandomShare{{5, 1}, ""}, "is_no"),
         u"who are not in the random 0.5%"_s, u"rastgele %0,5 içinde olmayan"_s, u"təsadüfi 0,5% içində olmayan"_s},
        {"lapsed", field("customer.engagement", "is", {word("lapsed")}), u"whose engagement is lapsed"_s,
         u"etkileşim durumu uzaklaşmış olan"_s, u"aktivlik vəziyyəti uzaqlaşmış olan"_s},
        {"repeat buyers", field("customer.purchase_stage", "is", {word("repeat")}),
         u"whose purchase stage is repeat purchase"_s, u"alışveriş aşaması tekrar alışveriş olan"_s,
         u"alış-veriş mərhələsi təkrar alış-veriş olan"_s},
        {"half a year without a purchase", field("customer.recency_days", "at_least", {number(180)}),
         u"whose last purchase was at least 180 days ago"_s, u"son alışverişi en az 180 gün önce olan"_s,
         u"son alış-verişi ən azı 180 gün əvvəl olan"_s},
        {"three months a customer", field("customer.tenure_days", "less_than", {number(90)}),
         u"whose time as a customer is less than 90 days"_s, u"müşterilik süresi 90 günden az olan"_s,
         u"müştərilik müddəti 90 gündən az olan"_s},
        {"discounts", field("customer.discount_share", "more_than", {number(30)}),
         u"whose share of purchases at a discount is more than 30%"_s, u"indirimli alışveriş payı %30’dan fazla olan"_s,
         u"endirimli alış-veriş payı 30%-dən çox olan"_s},
        {"abandoned cart", field("customer.abandoned_cart", "is_yes"), u"who abandoned their cart"_s,
         u"sepetini terk eden"_s, u"səbətini tərk edən"_s},
        {"RFM groups", field("customer.rfm_group", "any_of", {word("champions"), word("loyal")}),
         u"whose RFM group is Champions or Loyal customers"_s, u"RFM grubu Şampiyonlar veya Sadık müşteriler olan"_s,
         u"RFM qrupu Çempionlar və ya Sadiq müştərilər olan"_s},
        {"favourite day", field("customer.favourite_weekday", "is", {word("friday")}),
         u"whose favourite shopping day is Friday"_s, u"favori alışveriş günü cuma olan"_s,
         u"sevimli alış-veriş günü cümə olan"_s},
        {"favourite season", field("customer.favourite_season", "is_not", {word("summer")}),
         u"whose favourite season is not summer"_s, u"favori mevsimi yaz olmayan"_s, u"sevimli fəsli yay olmayan"_s},
    };
}

} // namespace

Q_DECLARE_METATYPE(Row)

class tst_condition_clause : public QObject
{
    Q_OBJECT

private slots:
    void conditionsReadAsPeopleSayThem_data()
    {
        QTest::addColumn<Row>("row");
        for (const Row &row : rows())
            QTest::newRow(row.name) << row;
    }
    void conditionsReadAsPeopleSayThem()
    {
        QFETCH(Row, row);
        QCOMPARE(said(row.condition, "en"), row.en);
        QCOMPARE(said(row.condition, "tr"), row.tr);
        QCOMPARE(said(row.condition, "az"), row.az);
    }

private:
    static QString said(const Condition &condition, const char *language)
    {
        return visible(wording::conditionClause(condition, spokenCatalogue(), spokenContext(language)));
    }
};

QTEST_GUILESS_MAIN(tst_condition_clause)
#include "tst_condition_clause.moc"
