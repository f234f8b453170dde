// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <initializer_list>
#include <span>
#include <string_view>

// What customers write. {p} is the thing bought, in the same language ("bot", "çanta", "boots").
namespace dilim::sample_shop {

/// Categories as a set: one bit each.
constexpr unsigned setOf(std::initializer_list<CategoryIndex> members)
{
    unsigned set = 0;
    for (const CategoryIndex member : members)
        set |= 1U << member;
    return set;
}

inline constexpr unsigned shoes = setOf(
    {Boots, HighBoots, Sandals, Slippers, Sneakers, Oxfords, Heels, Ballerinas, Loafers, ChildrensShoes, SchoolShoes});
inline constexpr unsigned leather =
    setOf({Boots, HighBoots, Sandals, Oxfords, Heels, Loafers, Bags, Wallets, Belts, Jackets});
inline constexpr unsigned dressed = shoes | leather | setOf({Socks});
inline constexpr unsigned anything = dressed | setOf({Care});
inline constexpr unsigned heeled = setOf({Heels, HighBoots});
inline constexpr unsigned forChildren = setOf({ChildrensShoes, SchoolShoes});
inline constexpr unsigned forWinter = setOf({Boots, HighBoots});
inline constexpr unsigned zipped = setOf({Boots, HighBoots, Bags, Wallets, Jackets});
inline constexpr unsigned buckled = setOf({Sandals, HighBoots, Bags, Belts});

struct Phrase {
    std::string_view text{};
    unsigned suits = anything; // nobody writes that the sole of a wallet came off
};

inline constexpr Phrase pleasedTurkish[] = {
    {"Çok rahat, bütün gün giydim ayağım hiç yorulmadı.", shoes},
    {"Derisi gerçekten kaliteli, dikişler tertemiz.", leather},
    {"Tam kalıp, kendi numaranızı alabilirsiniz.", shoes},
    {"Fotoğraftakinden bile güzel geldi, bayıldım!"},
    {"Ertesi gün elimdeydi, paketleme de özenliydi."},
    {"Bu fiyata böyle işçilik bulunmaz.", leather},
    {"Eşime hediye aldım, çok beğendi."},
    {"Üçüncü alışverişim, yine memnun kaldım."},
    {"Bu {p} tam aradığım gibi çıktı, teşekkürler."},
    {"Rengi canlı, her kıyafete uyuyor.", dressed},
    {"Annem için aldık, çok rahat ettiğini söylüyor.", shoes},
    {"Kargo hızlı, ürün sağlam, satıcı ilgili."},
    {"Hafif ve yumuşak, ilk giyişte bile vurmadı.", shoes},
    {"İki aydır giyiyorum, ilk günkü gibi duruyor.", shoes},
    {"Değişim yaptım, hiç zorluk çıkarmadılar."},
    {"Herkes nereden aldığımı soruyor.", dressed},
    {"Beklentimin çok üstünde bir {p}."},
    {"Su geçirmiyor, yağmurda denedim.", forWinter},
    {"Kokusundan belli, hakiki deri.", leather},
    {"Düğünde giydim, saatlerce dans ettim, ayağım ağrımadı.", shoes},
    {"Mağazadaki arkadaşlar çok yardımcı oldu, doğru numarayı onlar önerdi.", shoes},
    {"Yıllardır Martı'dan şaşmıyorum."},
    {"Gözünüz kapalı alın."},
    {"Hem şık hem rahat, daha ne olsun.", shoes},
    {"Küçük bir not ve çikolata koymuşlar, çok ince bir davranış."},
    {"İkinci rengini de sipariş ettim.", dressed},
    {"Tabanı kaymıyor, kışın içim rahat.", forWinter},
    {"Kampanyadan aldım, fiyatı da kalitesi de harika 👍"},
    {"Oğlum çok sevdi, okula bununla gitmek istiyor.", forChildren},
    {"Kalıbı geniş, tarak kemiği olanlara tavsiye ederim.", shoes},
    {"El işçiliği belli oluyor, ustanın eline sağlık.", leather},
    {"Söylendiği gün geldi, kutusu bile kaliteli."},
    {"Sade, şık, \"az ama öz\" dedirten bir {p}."},
    {"Sorularıma hemen cevap verdiler, içim rahat sipariş verdim."},
};
inline constexpr std::string_view pleasedEndTurkish[] = {
    "Tavsiye ederim.", "Teşekkürler Martı.",    "Yine alırım.",  "Herkese öneririm.",
    "Elinize sağlık.", "5 yıldızı hak ediyor.", "Çok memnunum.",
};

inline constexpr Phrase soSoTurkish[] = {
    {"Fena değil ama fiyatına göre daha iyi olabilirdi."},
    {"Ürün güzel, kargo biraz geç geldi."},
    {"Yarım numara büyük geldi, tabanlık koydum.", shoes},
    {"Rengi fotoğraftan biraz koyu.", dressed},
    {"İdare eder, günlük kullanım için alınabilir."},
    {"İlk hafta biraz vurdu, sonra açıldı.", shoes},
    {"Ne iyi ne kötü, ortalama bir {p}."},
    {"Kutusu ezik geldi ama üründe sorun yok."},
    {"Tabanı biraz sert, uzun yürüyüşe uygun değil.", shoes},
    {"Güzel duruyor ama çok çabuk kir tutuyor.", dressed},
    {"İndirimde alınırsa olur, tam fiyatına değmez."},
    {"Kalıbı dar, bir numara büyük alın.", shoes},
    {"Dikişinde küçük bir ip vardı, kestim.", leather},
    {"Beklediğim kadar yumuşak değil, bakalım zamanla nasıl olacak.", leather},
    {"Model hoş, malzeme orta."},
    {"Fena sayılmaz, bir süre kullanıp tekrar yazacağım."},
};

inline constexpr Phrase upsetTurkish[] = {
    {"İki haftada tabanı açıldı."},
    {"Kesinlikle deri değil, soyulmaya başladı.", leather},
    {"Numarası yanlış geldi, değişim için on gün bekledim.", shoes},
    {"Ayağımı yara yaptı, bir kere giyebildim.", shoes},
    {"Fotoğraftaki ürünle alakası yok."},
    {"Kargo çok geç geldi, bayrama yetişmedi."},
    {"Dikişleri ilk yağmurda söküldü.", leather},
    {"Boyası çorabıma çıktı, rezalet.", shoes},
    {"Bu paraya bu kalite olmaz."},
    {"Fermuarı üçüncü günde bozuldu.", zipped},
    {"İade ettim, param üç haftadır yatmadı."},
    {"Kutudan iki farklı numara çıktı.", shoes},
    {"Müşteri hizmetlerine ulaşamadım, telefonu açan yok."},
    {"Bu {p} hayal kırıklığı oldu."},
    {"Kokusu çok ağır, balkonda bir hafta bekledi, geçmedi.", leather},
    {"Tabanı kayıyor, ıslak zeminde az kalsın düşüyordum.", shoes},
    {"Kullanılmış ürün göndermişler, altı kirliydi.", shoes},
    {"Rengi tamamen farklı, sipariş ettiğim bu değil.", dressed},
    {"Topuğu bir ayda kırıldı.", heeled},
    {"Çok sert, ayağım su topladı.", shoes},
    {"Bir daha bu mağazadan alışveriş yapmam."},
    {"Paket yırtık geldi, ürün çizikti."},
    {"Kalıbı çok dar, iki numara büyük alsanız yine olmaz.", shoes},
    {"Astarı yırtıldı, garanti kapsamında değilmiş.", leather},
    {"Ürün eksik geldi, kimse ilgilenmiyor."},
    {"Eski Martı kalitesinden eser yok."},
    {"İnternette başka, mağazada başka fiyat, ayıp."},
    {"Çocuğun ayağını vurdu, bir gün giyemedi.", forChildren},
    {"Yapıştırıcı izleri görünüyor, özensiz işçilik.", shoes},
    {"İndirim var deyip fiyatı şişirmişler."},
    {"Üç kez yazdım, cevap bile vermediler."},
    {"Tokası elimde kaldı, çok dayanıksız.", buckled},
};
inline constexpr std::string_view upsetEndTurkish[] = {
    "Almayın.", "İade edeceğim.", "Paranıza yazık.", "Hiç memnun kalmadım.", "Tavsiye etmiyorum.", "Çok üzgünüm.",
};

inline constexpr Phrase pleasedAzerbaijani[] = {
    {"Çox rahatdır, bütün günü geyindim, ayağım yorulmadı.", shoes},
    {"Dərisi həqiqətən keyfiyyətlidir.", leather},
    {"Ölçüsü tam oldu, çox razıyam.", shoes},
    {"Şəkildəkindən də gözəldir!"},
    {"Bakıya beş günə çatdı, sağ olun."},
    {"Həyat yoldaşıma hədiyyə aldım, çox bəyəndi."},
    {"İkinci dəfədir alıram, yenə məmnun qaldım."},
    {"Bu {p} tam istədiyim kimidir."},
    {"Qiyməti keyfiyyətinə görə münasibdir."},
    {"Rəngi çox gözəldir, hər geyimə yaraşır.", dressed},
    {"Yüngül və yumşaqdır, hamıya məsləhət görürəm.", shoes},
    {"Qablaşdırma əla idi, təşəkkür edirəm."},
    {"Hamı haradan aldığımı soruşur.", dressed},
    {"Əsl dəridir, iyindən də bilinir.", leather},
    {"Satıcılar çox mehribandır, suallarıma dərhal cavab verdilər."},
    {"Qışda sürüşmür, isti saxlayır.", forWinter},
    {"Anam üçün almışdım, çox sevindi 😊"},
    {"Tikişləri səliqəlidir, ustanın əlinə sağlıq.", leather},
};
inline constexpr Phrase soSoAzerbaijani[] = {
    {"Pis deyil, amma qiyməti bir az bahadır."},         {"Məhsul yaxşıdır, çatdırılma gecikdi."},
    {"Bir ölçü böyük gəldi, içlik qoydum.", shoes},      {"Rəngi şəkildən bir az tünddür.", dressed},
    {"Orta keyfiyyətli {p}, gündəlik geyim üçün olar."}, {"Əvvəlcə ayağımı sıxdı, sonra açıldı.", shoes},
    {"Qutusu əzilmişdi, məhsul isə salamatdır."},        {"Endirimdə almağa dəyər, tam qiymətə yox."},
};
inline constexpr Phrase upsetAzerbaijani[] = {
    {"İki həftəyə altı açıldı.", shoes},
    {"Dəri deyil, soyulmağa başladı.", leather},
    {"Ölçüsü səhv gəldi, dəyişmək üçün iki həftə gözlədim.", shoes},
    {"Ayağımı yara etdi, bir dəfə geyinə bildim."},
    {"Şəkildəki ilə heç bir oxşarlığı yoxdur."},
    {"Çox gec çatdı, Novruza yetişmədi."},
    {"Bu qiymətə belə keyfiyyət olmaz."},
    {"Pulum hələ də qaytarılmayıb."},
    {"Bu {p} məni çox məyus etdi."},
    {"Zəncirbəndi üç günə xarab oldu.", zipped},
    {"Heç kim zəngə cavab vermir."},
    {"İyi çox pisdir, bir həftədir çıxmır.", leather},
    {"Bağlama cırılmışdı, məhsul cızılıb."},
    {"Dabanı bir aya qırıldı, çox peşmanam.", heeled},
    {"Bir daha buradan almayacağam."},
    {"Altlığı sürüşür, az qala yıxılmışdım.", shoes},
};

inline constexpr Phrase pleasedEnglish[] = {
    {"Very comfortable from the first day.", shoes},
    {"Beautiful leather, neat stitching.", leather},
    {"True to size, I would order again.", shoes},
    {"Even nicer than in the pictures!"},
    {"The {p} arrived in four days, well packed."},
    {"Great value for the price."},
    {"Bought as a gift, my husband loves it."},
    {"Third order from this shop and still happy."},
    {"Soft, light and well made.", shoes},
    {"I walked all over Istanbul and had no blisters.", shoes},
    {"Friendly service, quick answers to my questions."},
    {"Everyone asks me where I got it.", dressed},
    {"Real leather, you can smell it.", leather},
    {"Warm, dry and good looking.", forWinter},
    {"Easy exchange, no fuss at all.", shoes},
    {"Exactly what I was looking for, thank you."},
};
inline constexpr Phrase soSoEnglish[] = {
    {"Good, but a bit expensive for what it is."},        {"Nice design, shipping took two weeks."},
    {"Half a size too large, I added an insole.", shoes}, {"The colour is darker than in the photo.", dressed},
    {"Okay for everyday use, nothing special."},          {"A little stiff at first, better after a week.", shoes},
    {"The box came crushed, the {p} survived."},          {"Average quality, I expected more."},
};
inline constexpr Phrase upsetEnglish[] = {
    {"The sole came off after two weeks.", shoes},
    {"This is not leather, it is already peeling.", leather},
    {"Wrong size delivered and a long wait for the exchange.", shoes},
    {"Painful, I could wear it only once.", shoes},
    {"Looks nothing like the picture."},
    {"Arrived far too late for the holiday."},
    {"Poor quality for this price."},
    {"Still waiting for my refund."},
    {"Nobody answers the phone or my e-mails."},
    {"The zip broke on the third day.", zipped},
    {"The colour stained my socks.", shoes},
    {"Very disappointed with the {p}."},
    {"Terrible smell that does not go away.", leather},
    {"The parcel was torn and the {p} scratched."},
    {"Slippery sole, I nearly fell.", shoes},
    {"I will not buy here again."},
};

inline constexpr Phrase complaintsTurkish[] = {
    {"Siparişim bir haftadır kargoya verilmedi."},
    {"Kargo takip numarası çalışmıyor, paket nerede?", shoes},
    {"Yanlış numara gönderilmiş, değişim istiyorum.", shoes},
    {"Ürün kusurlu çıktı, iade etmek istiyorum."},
    {"İade bedelim hâlâ hesabıma yatmadı."},
    {"Tabanı açıldı, garantiye göndermek istiyorum.", shoes},
    {"Kurye adrese gelmeden \"teslim edilemedi\" yazmış."},
    {"Faturam gelmedi, muhasebe için acil lazım."},
    {"Kupon kodu çalışmadı, indirim uygulanmadı."},
    {"Karttan iki kez çekim yapılmış."},
    {"Çağrı merkezinde yirmi dakika bekledim, kimse açmadı."},
    {"Siyah istedim, kahverengi geldi.", leather},
    {"Paket açılmış ve ezilmiş olarak geldi."},
    {"Mağazada bana kaba davranıldı."},
    {"İzin vermediğim hâlde sürekli mesaj geliyor."},
    {"Değişim için gönderdiğim {p} kayboldu diyorlar."},
    {"Sadakat puanlarım siparişe yansımadı."},
    {"Üç gün önce iptal ettim, yine de kargolanmış."},
    {"Ürünün tekinde çizik var.", shoes},
    {"Hediye paketi istemiştim, yapılmamış."},
};
inline constexpr Phrase complaintsAzerbaijani[] = {
    {"Sifarişim iki həftədir çatmayıb."},
    {"Səhv ölçü göndərilib, dəyişmək istəyirəm.", shoes},
    {"Məhsul qüsurludur, geri qaytarmaq istəyirəm."},
    {"Pulum hələ qaytarılmayıb."},
    {"Gömrükdə əlavə pul tələb etdilər."},
    {"Kuryer zəng etmədən geri qayıdıb."},
    {"Kartdan iki dəfə pul çıxılıb."},
    {"Qara istəmişdim, qəhvəyi gəldi.", leather},
    {"Endirim kodu işləmədi."},
    {"Heç kim suallarıma cavab vermir."},
};
inline constexpr Phrase complaintsEnglish[] = {
    {"My parcel has not moved for ten days."},
    {"Wrong size, I need an exchange label.", shoes},
    {"The item is faulty and I want to return it."},
    {"My refund has not arrived yet."},
    {"Customs asked for an extra payment."},
    {"The card was charged twice."},
    {"The discount code did not work."},
    {"Nobody replied to my last two messages."},
};

enum class Tongue { Turkish, Azerbaijani, English };
enum class Mood { Pleased, SoSo, Upset };

struct ReviewTexts {
    Tongue tongue{};
    Mood mood{};
    std::span<const Phrase> phrases{};
    std::span<const std::string_view> endings{}; // may follow a phrase
};

inline constexpr ReviewTexts reviewTexts[] = {
    {Tongue::Turkish, Mood::Pleased, pleasedTurkish, pleasedEndTurkish},
    {Tongue::Turkish, Mood::SoSo, soSoTurkish, {}},
    {Tongue::Turkish, Mood::Upset, upsetTurkish, upsetEndTurkish},
    {Tongue::Azerbaijani, Mood::Pleased, pleasedAzerbaijani, {}},
    {Tongue::Azerbaijani, Mood::SoSo, soSoAzerbaijani, {}},
    {Tongue::Azerbaijani, Mood::Upset, upsetAzerbaijani, {}},
    {Tongue::English, Mood::Pleased, pleasedEnglish, {}},
    {Tongue::English, Mood::SoSo, soSoEnglish, {}},
    {Tongue::English, Mood::Upset, upsetEnglish, {}},
};

} // namespace dilim::sample_shop
