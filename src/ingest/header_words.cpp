// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/header_words.h"

#include "base/text_fold.h"
#include "ingest/cell_number.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace dilim::ingest {
namespace {

using fields::Entity;

/// Kinds of files in which a row of the table holds.
enum In : unsigned { C = 1, O = 2, L = 4, P = 8, E = 16, OL = O | L, COL = C | O | L };

struct WordRow {
    const char *field;
    unsigned files;
    const char *telling; // header keys, best first, divided by blanks
    const char *plain;
    const char *weak;
};

constexpr WordRow table[] = {
    {"customer.external_id", COL | E,
     "customerid customerno customernumber customerkey customercode clientid memberid memberno membernumber userid "
     "uyeid "
     "uyeno musterino musteriid musterikodu musterinumarasi musterinomresi carikod carikodu contactid squarecustomerid "
     "buyeruserid buyerid visitorid fullvisitorid uzvnomresi uzvid customercard customercardno "
     "loyaltycardno "
     "musterikartno uyekartno",
     "", "customerreferenceid person"},
    {"customer.external_id", C, "", "id recordid externalid klaviyoid euid code kod personid crmid no kodu",
     "personnelno"},
    {"customer.email", COL | E,
     "email emailaddress eposta epostaadresi emailadresi mail mailadresi customeremail buyeremail alicimailadresi "
     "musterieposta musterimail epoct elektronpoct elpoct epoctunvani emailaddr cariemail personemail contactemail "
     "mailaddress emailid email1 email1value eposta1 epostasi epoctu",
     "", "billingemail emailwork personemailwork shippingemail emailhome"},
    {"customer.phone", COL | E,
     "phone phonenumber mobile mobilephone mobilenumber mobilephonenumber phonemobile cellphone telephone tel telefon "
     "telefonno telefonnumarasi ceptelefonu cep cepno gsm gsmno cepteli mobiltelefon telefonnomresi elaqenomresi "
     "mobilnomre customerphone buyerphonenumber musteritelefonno musteritelefonu personphonemobile cariceptel "
     "ceptel ceptelno ceptelefon ceptelefonno cepnumarasi telno telnumarasi telefonnumara telefonu mobil mobilnomresi "
     "mobiltelefonu elaqetelefonu contactnumber contactno mobileno phoneno whatsapp whatsappno whatsappnumarasi "
     "phone1value",
     "phone1 telnrs1 tel1 gsm1 cep1 iletisim iletisimno iletisimnumarasi elaqe",
     "businessphone workphone phonework billingphone shippingphone phonehome homephone telefon1 "
     "shipphonenumber defaultaddressphone teslimatadresialicitelefon nomre numara"},
    {"customer.full_name", COL | E,
     "fullname customername buyername adsoyad adisoyadi adisoyad musteriadi musteriadisoyadi musteriadsoyad aliciadi "
     "advesoyad tamad soyadad musteri musteriadisoyad namesurname isimsoyad adsoyadi adsoyisim adisoyismi advesoyadi "
     "adivesoyadi adsoyadataadi soyadadataadi saa",
     "contactname personname alici buyer customer isimsoyisim", "recipientname shippingname billingname shipname"},
    {"customer.full_name", C, "", "name isim", ""},
    {"customer.first_name", COL | E, "firstname givenname forename customerfirstname uyeadi musteriad personfirstname",
     "ad adi isim", "billingfirstname shippingfirstname"},
    {"customer.last_name", COL | E,
     "lastname surname familyname soyad soyadi soyisim soyismi familiya familiyasi customerlastname customersurname "
     "uyesoyadi personlastname",
     "", "billinglastname shippinglastname"},
    {"customer.company", COL,
     "company companyname organization organisation organizationname firma firmaadi sirket sirketadi sirketismi "
     "sirketad cariunvan cariunvani ticariunvan ticariunvani firmaunvani",
     "associatedcompany personorganization accountname definition cariunvan1",
     "billingcompany defaultaddresscompany account"},
    {"customer.gender", COL, "gender sex cinsiyet cinsiyyet cinsiyeti cinsiyyeti", "cins cinsi", ""},
    {"customer.birth_date", COL,
     "birthdate birthday dateofbirth dob dogumtarihi dogumgunu dogumtarixi adgunu dogtarihi dtarihi dtarixi "
     "dogumgunutarihi tevellud tevelludu bday",
     "", ""},
    {"customer.language", C, "", "language locale dil preferredlanguage lang", ""},
    {"customer.occupation", C, "occupation meslek pesesi", "job jobtitle profession pese vezife", ""},
    {"customer.education", C, "education educationlevel egitim egitimdurumu tehsil ogrenimdurumu", "", ""},
    {"customer.marital_status", C, "maritalstatus medenidurum medenihal medenidurumu aileveziyyeti", "", ""},
    {"customer.income", C,
     "income annualincome yearlyincome monthlyincome yillikgelir aylikgelir ayliqgelir illikgelir", "gelir", ""},
    {"customer.country", C, "",
     "country ulke olke countryregion defaultaddresscountrycode countrycode customercountry ulkeadi olkesi",
     "region1 addresscountry addressmailcountry billingcountry"},
    {"customer.province", C, "", "province state il vilayet eyalet stateprovince provincecode ili customerstate",
     "region defaultaddressprovincecode addressstate addressmailstate bolge"},
    {"customer.city", C, "", "city town sehir kent seher customercity",
     "defaultaddresscity addresscity addressmailcity location"},
    {"customer.district", C, "", "district county ilce semt rayon suburb ilcesi", "mahalle"},
    {"customer.postal_code", C, "",
     "postalcode postcode zip zipcode postakodu poctindeksi customerzipcodeprefix zippostalcode",
     "defaultaddresszip addresspostalcode addressmailpostcode indeks"},
    {"customer.address", C, "", "address address1 adres streetaddress streetaddress1 street addressline1 acikadres",
     "defaultaddressaddress1 addressline addressmailstreet"},
    {"customer.interests", C, "interests ilgialanlari hobbies hobiler maraqlar maraqdairesi", "ilgi", ""},
    {"customer.tags", C, "", "tags tag etiketler etiket teqler labels", ""},
    {"customer.device", C, "", "device devicetype devicecategory cihaz cihaztipi cihaznovu", "useragentdevice"},
    {"customer.browser", C, "", "browser tarayici brauzer", "useragentbrowser"},
    {"customer.operating_system", C, "", "os operatingsystem isletimsistemi emeliyyatsistemi",
     "useragentoperatingsystem"},
    {"customer.traffic_source", C, "",
     "trafficsource leadsource acquisitionsource utmsource trafikkaynagi gelisyolu trafikmenbeyi kaynak menbe",
     "source"},
    {"customer.referred_by", C, "",
     "referredby referrerid daveteden davetedenid tavsiyeeden devetedenmusteri referredbycustomer", "referrer"},
    {"customer.consent_email", C,
     "consentemail emailconsent acceptsemailmarketing emailoptin mailizin mailizni epostaizni epostaizin epostaonayi "
     "emailpermission emailmarketingconsent allowedtocampaigns epoctrazilig epocticazesi",
     "newsletter acceptsmarketing", "emailsubscriptionstatus"},
    {"customer.consent_sms", C,
     "consentsms smsconsent acceptssmsmarketing smsoptin smsizin smsizni smsonay smsonayi allowedtosms smspermission "
     "smsmarketingconsent smsicazesi",
     "", ""},
    {"customer.consent_call", C,
     "consentcall callconsent callpermission aramaizni telefonizni allowedtophone zengicazesi", "", ""},
    {"customer.consent_ads", C, "consentads adsconsent reklamizni reklamicazesi advertisingpermission", "", ""},
    {"customer.consent_email_at", C,
     "consentemailat emailconsenttimestamp emailmarketingconsenttimestamp emailconsentdate epostaizintarihi "
     "epostaonaytarihi epostaizinzamani epocticazesitarixi emailoptindate",
     "", ""},
    {"customer.consent_sms_at", C,
     "consentsmsat smsconsenttimestamp smsmarketingconsenttimestamp smsconsentdate smsizintarihi smsonaytarihi "
     "smsicazesitarixi smsoptindate",
     "", ""},
    {"customer.consent_call_at", C, "consentcallat callconsentdate aramaizintarihi telefonizintarihi zengicazesitarixi",
     "", ""},
    {"customer.consent_ads_at", C, "consentadsat adsconsentdate reklamiznitarihi reklamicazesitarixi", "", ""},
    {"customer.consent_email_source", C,
     "consentemailsource emailconsentsource epostaizinkaynagi epostaonaykaynagi epocticazesimenbeyi", "", ""},
    {"customer.consent_sms_source", C,
     "consentsmssource smsconsentsource smsizinkaynagi smsonaykaynagi smsicazesimenbeyi", "", ""},
    {"customer.consent_call_source", C,
     "consentcallsource callconsentsource aramaizinkaynagi telefonizinkaynagi zengicazesimenbeyi", "", ""},
    {"customer.consent_ads_source", C, "consentadssource adsconsentsource reklamiznikaynagi reklamicazesimenbeyi", "",
     ""},
    {"customer.loyalty_points", C, "loyaltypoints sadakatpuani bonuspuan", "points puan puanlar bal xallar bonus", ""},
    {"customer.loyalty_tier", C,
     "loyaltytier loyaltylevel membershiplevel uyelikseviyesi sadakatseviyesi sadiqlikseviyyesi", "tier", ""},
    {"customer.created_at", C,
     "signup signupdate registrationdate registeredat registered becamememberon dtcustomer kayittarihi uyeliktarihi "
     "qeydiyyattarixi membersince joindate",
     "createdat created createddate datecreated createdate createdtime createdutc datecreatedutc olusturmatarihi "
     "customersince confirmtime",
     ""},
    {"customer.updated_at", C, "",
     "updatedat lastmodifieddate modifiedtime updated duzenlemetarihi guncellemetarihi yenilenmetarixi dateupdatedutc "
     "modifiedon lastchanged",
     ""},
    {"customer.notes", C, "", "notes note notlar memo comments qeyd qeydler aciklama", "not description"},

    {"order.id", OL,
     "orderid orderno ordernumber sipno sipnumarasi invoiceno invoiceid invoicenumber siparisno siparisnumarasi "
     "siparisid sipariskodu "
     "sifarisnomresi sifarisno sifarisid dealid opportunityid orderkey satisno satisnomresi fisno "
     "fisnumarasi receiptno receiptid receiptnumber receipt billno billnumber qebzno qebznomresi cekno ceknomresi "
     "reservationid reservationno reservationnumber bookingid bookingno bookingnumber bookingreference rezervasyonno",
     "order siparis sifaris", "transactionid faturano reference"},
    {"order.id", O, "", "id recordid no", ""},
    {"order.at", OL,
     "orderdate orderedat ordertime invoicedate siparistarihi purchasedate orderpurchasetimestamp sifaristarixi "
     "sifarisvaxti saledate siparistarih purchasedat orderplacedat satistarihi satistarixi randevutarihi "
     "rezervasyontarihi appointmentdate bookingdate reservationdate checkin checkindate giristarihi",
     "date tarih tarix datetime createdat createddate createddateutc datecreated datecreatedutc created timestamp "
     "transactiondate islemtarihi createdatutc faturatarihi at",
     "createdate createdtime paidat time addtime"},
    {"order.status", OL, "orderstatus siparisstatusu siparisdurumu sifarisstatusu dealstage opportunitystate",
     "status durum durumu veziyyet veziyyeti statusu financialstatus", "paketdurumu state stage eventtype"},
    {"order.total", O,
     "ordertotal ordertotalinctax siparistutari siparistoplami siparistoplamtutari sifarismeblegi ordervalue "
     "orderamount dealvalue opportunityvalue",
     "total grandtotal totalamount totalprice amount toplamtutar geneltoplam tutar toplam mebleg umumimebleg revenue "
     "ciro dovriyye ucret ucreti odenentutar odenilenmebleg cem cemi gross grossamount bruttutar "
     "finalamount value dollarvalue totalcollected tutari grandtotalpurchased nettutar sales paymentvalue",
     "grandtotalbase netsales siparistutaritl nrevenueformatted price fiyat fiyati qiymet qiymeti"},
    {"order.total", L, "", "ordertotal siparistoplamtutari siparistutari ordertotalinctax", ""},
    {"order.refunded", OL, "refundedamount amountrefunded totalrefunded refundamount iadetutari qaytarilanmebleg",
     "refund refunds iade", ""},
    {"order.currency", OL, "",
     "currency currencycode parabirimi doviz dovizcinsi valyuta ordercurrencycode currencyofvalue bidcurrency "
     "dealcurrencyofvalue",
     ""},
    {"order.discount", O, "", "discountamount orderdiscount indirim indirimtutari endirim discount discounts", ""},
    {"order.shipping", O, "",
     "shipping shippingcost freight kargo kargoucreti kargotutari catdirilma shippingamount "
     "shippingprice shippingcostinctax",
     ""},
    {"order.coupon", OL, "", "coupon couponcode discountcode kupon kuponkodu promokod promocode coupons",
     "coupondetails"},
    {"order.payment_method", OL, "",
     "paymentmethod odemeyontemi odemetipi odenisusulu paymenttype paymenttypename odemesekli payment", ""},
    {"order.channel", OL, "", "channel saleschannel satiskanali kanal", "platform"},
    {"order.traffic_source", OL, "", "trafficsource utmsource kaynak menbe attribution", "source referrer"},
    {"order.device", OL, "", "device devicetype devicecategory cihaz cihaztipi", "useragentdevice"},
    {"order.browser", OL, "", "browser tarayici brauzer", "useragentbrowser"},
    {"order.country", OL, "",
     "country ulke olke shippingcountry shipcountry shippingaddresscountry teslimatulkesi shiptocountry "
     "teslimatadresiulke",
     "billingcountry countrycode faturaadresiulke"},
    {"order.province", OL, "",
     "province state il vilayet shippingprovince shippingstate shipstate teslimatadresiil "
     "shippingprovincename",
     "region shipregion billingstate billingprovince"},
    {"order.city", OL, "", "city sehir seher shippingcity shipcity teslimatsehri", "billingcity town"},
    {"order.district", OL, "", "district ilce semt rayon teslimatadresiilce shippingdistrict", "shippingsuburb"},
    {"order.postal_code", OL, "",
     "postalcode postcode zip zipcode postakodu shippingzip shippostalcode shipzipcode shippingpostcode", "billingzip"},

    {"line.product", L,
     "stockcode sku stokkodu productcode productsku urunkodu urunstokkodu saticistokkodu mehsulkodu itemsku "
     "lineitemsku "
     "productid productkey urunid mehsulid itemcode linesproductid",
     "urunno itemno", "barkod barcode gtin itemid listingid"},
    {"line.name", L,
     "productname itemname urunadi urunismi mehsuladi lineitemname ururunadi urunurunadi linesproductname stokadi "
     "stokismi malinadi maladi malzemeadi urunhizmetadi",
     "description item product urun mehsul title", "name ad aciklama"},
    {"line.category", L, "",
     "category kategori kateqoriya productcategory urunkategorisi categoryname kategoriadi urungrubu stokgrubu "
     "malgrubu mehsulqrupu",
     ""},
    {"line.brand", L, "", "brand marka brend", "vendor"},
    {"line.quantity", L,
     "quantity qty adet miktar miqdar orderquantity quantitypurchased lineitemquantity urunadet urunadedi itemquantity "
     "linesquantity",
     "say sayi adedi pieces units", "count itemssold"},
    {"line.price", L,
     "unitprice birimfiyat birimfiyati vahidqiymeti lineitemprice faturalandirilacakbirimsatisfiyati urunfiyati "
     "birimsatisfiyati priceperunit",
     "price fiyat fiyati qiymet qiymeti saleprice satisfiyati unitcost", "itemprice listprice"},
    {"line.discount", L, "", "discount discountrate indirimorani iskonto iskontoorani endirimfaizi discountpct", ""},
    {"line.total", L,
     "linetotal lineamount satirtoplami satirtutari itemtotal faturalandirilacaksatisfiyati faturalanacaktutar "
     "linesellerinvoiceamount linessellerinvoiceamount extendedprice",
     "total tutar amount satistutari netsales mebleg toplam cem cemi kdvdahiltutar kdvlitutar bruttutar toplamtutar "
     "nettutar",
     "grosssales"},

    {"product.sku", P,
     "sku productid productcode productkey stockcode stokkodu urunkodu urunid mehsulkodu productsku variantsku "
     "itemcode",
     "id code kod barkod", "barcode handle gtin"},
    {"product.name", P,
     "productname urunadi urunismi mehsuladi itemname producttitle stokadi stokismi malinadi maladi malzemeadi",
     "name title ad isim adi", "description"},
    {"product.category", P, "productcategory urunkategorisi productcategoryname",
     "category kategori kateqoriya categories categoryname type", "productsubcategorykey categoryid"},
    {"product.brand", P, "", "brand marka brend vendor", ""},
    {"product.price", P, "productprice variantprice",
     "price fiyat fiyati qiymet unitprice regularprice listprice satisfiyati birimfiyat", "saleprice"},

    {"event.id", E, "eventid", "id", ""},
    {"event.type", E, "eventtype eventname olaytipi olay hadisenovu hadise activitytype",
     "event type action islem novu", "activity"},
    {"event.at", E, "eventtime eventdate eventtimestamp olaytarihi hadisevaxti",
     "at timestamp time datetime date occurredat createdat tarih zaman tarix vaxt", "created"},
    {"event.product", E, "", "productid sku productsku productkey urunid urunkodu mehsulkodu stockcode product", ""},
    {"event.page", E, "", "page pageurl url landingpage sayfa sehife pagetitle", "pagepathlevel1"},
    {"event.campaign", E, "", "campaign campaignname utmcampaign kampanya campaignid", ""},
    {"event.source", E, "", "source utmsource trafficsource kaynak menbe channelgrouping", "channel"},
    {"event.device", E, "", "device devicetype devicecategory cihaz cihaztipi", "useragentdevice"},
    {"event.browser", E, "", "browser tarayici brauzer", "useragentbrowser"},
    {"event.operating_system", E, "", "os operatingsystem isletimsistemi emeliyyatsistemi", "useragentoperatingsystem"},
    {"event.rating", E, "", "rating stars score puan yildiz ulduz", ""},
    {"event.value", E, "", "value amount revenue price tutar mebleg", ""},
    {"event.text", E, "", "text comment review message yorum metin rey serh body", ""},
};

struct PersonalRow {
    const char *evidence;
    const char *keys;
};
constexpr PersonalRow personalTable[] = {
    {"personal_national_id",
     "tckn tcno tckimlik tckimlikno kimlikno tckimliknumarasi tcnumarasi nationalid nationalidnumber ssn passportno "
     "pasaportno fin finkod finkodu sexsiyyetvesiqesi idcardnumber citizenid"},
    {"personal_card",
     "cardnumber creditcard creditcardnumber kartno kartnumarasi kredikarti kredikartino pan kartnomresi"},
    {"personal_iban", "iban ibanno ibannumarasi bankaccount bankaccountnumber hesabno"},
    {"personal_password", "password passwordhash passwd sifre parola sifrehash pwd sifrekodu"},
    {"personal_health",
     "health bloodtype bloodgroup kangrubu saglikdurumu saglik hastalik disability engeldurumu qanqrupu"},
    {"personal_religion", "religion din dini mezhep ethnicity"},
    {"personal_birth_place", "birthplace placeofbirth dogumyeri dogulduguyer"},
};

template <typename Visit> void forEachWord(std::string_view words, Visit visit)
{
    int rank = 0;
    while (!words.empty()) {
        const std::size_t length = std::min(words.find(' '), words.size());
        if (length > 0)
            visit(words.substr(0, length), rank++);
        words.remove_prefix(std::min(length + 1, words.size()));
    }
}

using WordIndex = std::map<std::string_view, HeaderMatch, std::less<>>;

void addWords(WordIndex &index, const WordRow &row, const char *words, WordLevel level)
{
    forEachWord(words, [&](std::string_view word, int rank) {
        const HeaderMatch match{row.field, level, rank};
        const auto [at, isNew] = index.emplace(word, match);
        if (!isNew && level > at->second.level)
            at->second = match;
    });
}

std::array<WordIndex, fields::entityCount> makeIndexes()
{
    constexpr unsigned filesOf[fields::entityCount] = {C, O, L, P, E, 0};
    std::array<WordIndex, fields::entityCount> indexes;
    for (std::size_t entity = 0; entity < fields::entityCount; ++entity) {
        for (const WordRow &row : table) {
            if ((row.files & filesOf[entity]) == 0)
                continue;
            addWords(indexes[entity], row, row.telling, WordLevel::Telling);
            addWords(indexes[entity], row, row.plain, WordLevel::Plain);
            addWords(indexes[entity], row, row.weak, WordLevel::Weak);
        }
    }
    return indexes;
}

/// Whose a column is, before the word for what it says: "Üye telefonu", "Müştərinin adı", "Guest e-mail". Longer ones
/// first.
constexpr std::string_view owners[] = {
    "musterinin", "musteri",    "customer", "client",  "buyer",   "alicinin", "alici",   "uyenin",     "uye",
    "uzvun",      "member",     "contact",  "guest",   "misafir", "konuk",    "qonaq",   "hastanin",   "hasta",
    "xestenin",   "xeste",      "patient",  "danisan", "ogrenci", "telebe",   "student", "subscriber", "abone",
    "kullanici",  "istifadeci", "user",     "kisi",    "person",  "cari",
};
/// What is an owner's: who it is, and how to reach it. What else stands beside an owner may be the order's.
constexpr std::string_view owned[] = {
    "customer.external_id", "customer.email",   "customer.phone",  "customer.full_name",  "customer.first_name",
    "customer.last_name",   "customer.company", "customer.gender", "customer.birth_date",
};
constexpr std::string_view logins[] = {"username", "kullaniciadi", "istifadeciadi"};

/// Stand in brackets behind what is counted or weighed: header keys.
constexpr std::string_view units[] = {"adet", "eded", "pcs", "pieces", "units", "kg", "gr"};

/// "TRY" of "TL", "₺", "try"; empty if the word is no currency.
std::string currencyOf(std::string_view word)
{
    std::string text = "1 " + std::string(word);
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    const std::optional<WrittenNumber> number = writtenNumber(text);
    const bool isCurrency = number && number->digits == 1 && number->currency[0] != '\0';
    return isCurrency ? std::string(number->currency.data(), number->currency.size()) : std::string();
}

/// Kinds of values that stand before the names of fields of a shop's own: "Multiple choice:Interests".
constexpr std::string_view kindWords[] = {"boolean", "yesno",  "choice",   "multiplechoice", "number", "textline",
                                          "text",    "string", "datetime", "date",           "list"};

const std::array<WordIndex, fields::entityCount> &indexes()
{
    static const std::array<WordIndex, fields::entityCount> result = makeIndexes();
    return result;
}

/// "musteritelefonu" by "telefonu" of files of customers.
std::optional<HeaderMatch> ownedHeader(std::string_view key)
{
    constexpr int behindWholeWords = 500;
    if (std::ranges::count(logins, key) > 0)
        return std::nullopt;
    const WordIndex &customers = indexes()[static_cast<std::size_t>(Entity::Customer)];
    for (const std::string_view owner : owners) {
        if (!key.starts_with(owner))
            continue;
        const auto at = customers.find(key.substr(owner.size()));
        if (at == customers.end() || at->second.level == WordLevel::Weak
            || std::ranges::count(owned, at->second.field) == 0)
            continue;
        return HeaderMatch{at->second.field, WordLevel::Telling, at->second.rank + behindWholeWords};
    }
    return std::nullopt;
}

} // namespace

std::string_view headerLabel(std::string_view header)
{
    const std::string_view text = trimmed(header);
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && colon + 1 < text.size()
        && std::ranges::count(kindWords, headerKey(text.substr(0, colon))) > 0)
        return trimmed(text.substr(colon + 1));
    const std::size_t bracket = text.rfind('(');
    if (bracket != std::string_view::npos && bracket > 0 && text.ends_with(')')
        && text.substr(bracket).find(".metafields.") != std::string_view::npos)
        return trimmed(text.substr(0, bracket));
    return text;
}

BareHeader bareHeader(std::string_view header)
{
    const std::string_view text = headerLabel(header);
    if (text.size() < trimmed(header).size())
        return {headerKey(text), {}};
    const bool bracketed = text.ends_with(')') || text.ends_with(']');
    const std::size_t at = bracketed ? text.find_last_of("([") : text.find_last_of(" \t");
    if (at == std::string_view::npos || at == 0)
        return {};
    std::string_view unit = text.substr(at + 1);
    if (bracketed)
        unit.remove_suffix(1);
    BareHeader bare{headerKey(text.substr(0, at)), currencyOf(trimmed(unit))};
    const bool counts = bracketed && std::ranges::count(units, headerKey(unit)) > 0;
    return bare.currency.empty() && !counts ? BareHeader() : bare;
}

std::optional<HeaderMatch> matchHeader(const std::string &key, Entity file)
{
    const WordIndex &index = indexes()[static_cast<std::size_t>(file)];
    const auto at = index.find(key);
    if (at != index.end())
        return at->second;
    const bool namesPeople = file != Entity::Product && file != Entity::Table;
    return namesPeople ? ownedHeader(key) : std::nullopt;
}

bool isRowNumberWord(const std::string &key)
{
    constexpr std::string_view words[] = {"",    "no",  "sira",  "sirano",    "siranumarasi", "siranomresi",
                                          "sno", "sr",  "srno",  "sl",        "slno",         "nomre",
                                          "n",   "row", "rowno", "rownumber", "satirno",      "setirno"};
    return std::ranges::count(words, key) > 0;
}

bool isHeaderWord(const std::string &key)
{
    for (const WordIndex &index : indexes()) {
        if (index.contains(key))
            return true;
    }
    return ownedHeader(key).has_value() || !personalHeader(key).empty();
}

std::string_view personalHeader(const std::string &key)
{
    for (const PersonalRow &row : personalTable) {
        bool found = false;
        forEachWord(row.keys, [&](std::string_view word, int) { found |= word == key; });
        if (found)
            return row.evidence;
    }
    return {};
}

} // namespace dilim::ingest
