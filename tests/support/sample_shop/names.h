// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// Common names, put together at random: no person is meant.
namespace dilim::sample_shop {

// Turkish first names change with the generation: born before 1985, and since.
inline constexpr std::string_view olderTurkishWomen[] = {
    "Fatma",  "Ayşe",  "Emine",  "Hatice",   "Zeynep", "Meryem", "Şerife",  "Sultan", "Hülya",
    "Nurcan", "Sevgi", "Gülay",  "Filiz",    "Serpil", "Aysel",  "Nermin",  "Leyla",  "Yasemin",
    "Songül", "Arzu",  "Dilek",  "Sibel",    "Özlem",  "Pınar",  "Esra",    "Nesrin", "Aynur",
    "Türkan", "Gönül", "Şengül", "Neslihan", "Ebru",   "Hacer",  "Perihan", "Müge",   "Demet",
};
inline constexpr std::string_view youngerTurkishWomen[] = {
    "Elif",  "Zeynep", "Merve",  "Büşra", "Kübra", "Selin",  "Ece",   "Defne", "İrem", "Gizem",  "Tuğçe", "Cansu",
    "Damla", "Beyza",  "Melisa", "Nisa",  "Ceren", "Duygu",  "Gamze", "Hazal", "İpek", "Ezgi",   "Burcu", "Sude",
    "Aslı",  "Begüm",  "Sena",   "Rabia", "Şeyma", "Yağmur", "Öykü",  "Simge", "Nil",  "Dilara", "Esin",  "Ilgın",
};
inline constexpr std::string_view olderTurkishMen[] = {
    "Mehmet", "Mustafa", "Ahmet",  "Ali",     "Hüseyin", "Hasan",    "İbrahim", "İsmail", "Osman",
    "Yusuf",  "Murat",   "Ömer",   "Ramazan", "Halil",   "Süleyman", "Kemal",   "Orhan",  "Cemal",
    "Hakan",  "Serkan",  "Bülent", "Metin",   "Erdal",   "Cengiz",   "Tuncay",  "Levent", "Ferhat",
    "Selim",  "Adem",    "Yaşar",  "Uğur",    "Volkan",  "Şükrü",    "Tarık",   "İlker",  "Nuri",
};
inline constexpr std::string_view youngerTurkishMen[] = {
    "Emre",  "Burak", "Can",    "Mert",   "Kaan",  "Onur",    "Barış",   "Eren", "Furkan", "Yiğit",   "Berk",  "Arda",
    "Efe",   "Kerem", "Enes",   "Deniz",  "Tolga", "Oğuzhan", "Batuhan", "Umut", "Çağrı",  "Doğukan", "Alper", "Gökhan",
    "Sinan", "Ege",   "Berkay", "Tayfun", "Ozan",  "Görkem",  "İlkay",   "Alp",  "Rüzgar", "Taylan",  "Şahin", "Koray",
};
inline constexpr std::string_view turkishSurnames[] = {
    "Yılmaz",  "Kaya",   "Demir",  "Çelik",  "Şahin",  "Yıldız", "Yıldırım", "Öztürk", "Aydın",   "Özdemir", "Arslan",
    "Doğan",   "Kılıç",  "Aslan",  "Çetin",  "Kara",   "Koçak",  "Kurt",     "Özkan",  "Özbay",   "Polat",   "Korkmaz",
    "Erden",   "Çakır",  "Akın",   "Güneş",  "Bulut",  "Keskin", "Ünal",     "Turgut", "Gül",     "Özer",    "Işık",
    "Kaplan",  "Avcı",   "Sarı",   "Tekin",  "Taş",    "Köse",   "Yavuz",    "Uçar",   "Bozkurt", "Ateş",    "Aksoy",
    "Gülmez",  "Yalçın", "Erdem",  "Tunç",   "Acar",   "Coşkun", "Duman",    "Altun",  "Ergin",   "Toprak",  "Bayram",
    "Karaca",  "Sönmez", "Ekinci", "Durmaz", "Güven",  "Uysal",  "Çınar",    "Soysal", "Başaran", "İnce",    "Gündoğdu",
    "Karadağ", "Özgür",  "Bilgin", "Topal",  "Eroğlu", "Sezer",  "Kahraman", "Peker",  "Gürbüz",  "Oral",    "Dinçer",
    "Ilgaz",   "Baykal", "Şen",    "Akgül",  "Üstün",
};

inline constexpr std::string_view azerbaijaniWomen[] = {
    "Aygün",  "Günel", "Nərmin",  "Ləman",   "Sevinc", "Aytən",  "Könül",  "Gülnar", "Nigar", "Fidan",
    "Səbinə", "Rəna",  "Ülviyyə", "Şəbnəm",  "Aysel",  "Xədicə", "Zümrüd", "Lalə",   "Vəfa",  "Təranə",
    "Jalə",   "Afaq",  "Elnarə",  "Məleykə", "Fatimə", "Aydan",  "Nuray",  "Səidə",  "İradə", "Pərvanə",
};
inline constexpr std::string_view azerbaijaniMen[] = {
    "Elçin", "Rəşad",  "Orxan", "Vüqar",  "Elvin", "Tural", "Ramin", "Anar",   "Fərid", "Kənan",
    "Nicat", "Rauf",   "Səməd", "Zaur",   "Emin",  "Cavid", "Rüfət", "İlqar",  "Mahir", "Əli",
    "Həsən", "Toğrul", "Asəf",  "Pərviz", "Eldar", "Natiq", "Azər",  "Ceyhun", "Murad", "Şamil",
};

/// Azerbaijani surnames of the older kind end differently for a woman.
struct Surname {
    std::string_view man{};
    std::string_view woman{};
};
inline constexpr Surname azerbaijaniSurnames[] = {
    {"Məmmədov", "Məmmədova"},     {"Əliyev", "Əliyeva"},         {"Hüseynov", "Hüseynova"},
    {"Həsənov", "Həsənova"},       {"Quliyev", "Quliyeva"},       {"İsmayılov", "İsmayılova"},
    {"Abbasov", "Abbasova"},       {"Rəhimov", "Rəhimova"},       {"Babayev", "Babayeva"},
    {"Kərimov", "Kərimova"},       {"Mustafayev", "Mustafayeva"}, {"Səfərov", "Səfərova"},
    {"Nəbiyev", "Nəbiyeva"},       {"Cəfərov", "Cəfərova"},       {"Vəliyev", "Vəliyeva"},
    {"Bağırov", "Bağırova"},       {"Süleymanov", "Süleymanova"}, {"Qasımov", "Qasımova"},
    {"Əhmədov", "Əhmədova"},       {"Rzayev", "Rzayeva"},         {"Hacıyev", "Hacıyeva"},
    {"Mirzəyev", "Mirzəyeva"},     {"Şirinov", "Şirinova"},       {"Orucov", "Orucova"},
    {"Əsgərli", "Əsgərli"},        {"Məlikzadə", "Məlikzadə"},    {"Sultanlı", "Sultanlı"},
    {"Fətullayev", "Fətullayeva"},
};

inline constexpr std::string_view germanWomen[] = {"Anna",  "Lena",  "Katrin", "Sabine",
                                                   "Julia", "Petra", "Laura",  "Heike"};
inline constexpr std::string_view germanMen[] = {"Lukas",  "Jonas", "Stefan", "Andreas",
                                                 "Jürgen", "Felix", "Martin", "Uwe"};
inline constexpr std::string_view germanSurnames[] = {"Müller", "Schmidt",  "Schneider", "Fischer", "Weber", "Wagner",
                                                      "Becker", "Hoffmann", "Schäfer",   "Koch",    "Bauer", "Groß"};
inline constexpr std::string_view englishWomen[] = {"Emily",     "Sarah", "Olivia", "Hannah",
                                                    "Charlotte", "Grace", "Alice",  "Ruth"};
inline constexpr std::string_view englishMen[] = {"James",  "Oliver", "Thomas", "Daniel",
                                                  "George", "Harry",  "Samuel", "Peter"};
inline constexpr std::string_view englishSurnames[] = {"Smith",  "Jones",  "Taylor", "Carter", "Davies", "Evans",
                                                       "Walker", "Wright", "Hughes", "Green",  "Hall",   "O'Neill"};

/// Letters that e-mail addresses are written without.
struct Folded {
    std::string_view letter{};
    char plain = ' ';
};
inline constexpr Folded foldedLetters[] = {
    {"ç", 'c'}, {"Ç", 'c'}, {"ğ", 'g'}, {"Ğ", 'g'}, {"ı", 'i'}, {"İ", 'i'}, {"ö", 'o'}, {"Ö", 'o'}, {"ş", 's'},
    {"Ş", 's'}, {"ü", 'u'}, {"Ü", 'u'}, {"ə", 'e'}, {"Ə", 'e'}, {"ä", 'a'}, {"ß", 's'}, {"â", 'a'},
};

struct MailDomain {
    std::string_view name{};
    int weight = 0;
};
// Reserved for examples (RFC 2606): no address reaches anybody.
inline constexpr MailDomain mailDomains[] = {
    {"example.com", 40},   {"example.org", 14},    {"example.net", 12},
    {"posta.example", 18}, {"mektup.example", 10}, {"eposta.example", 6},
};

} // namespace dilim::sample_shop
