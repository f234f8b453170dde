// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dilim::sample_shop {

/// How people of a country are named.
struct Country {
    std::string_view code{}; // ISO 3166-1 alpha-2
    std::string_view name{}; // as the Turkish customer file writes it
    int weight = 0; // per mille of the customers
    int turkishNames = 0; // per cent; the rest have Azerbaijani, German or English names
    std::string_view otherNames{};
};

inline constexpr Country countries[] = {
    {"TR", "Türkiye", 858, 100, ""}, {"AZ", "Azerbaycan", 84, 3, "az"},
    {"DE", "Almanya", 27, 65, "de"}, {"GB", "Birleşik Krallık", 10, 40, "en"},
    {"NL", "Hollanda", 7, 80, "de"}, {"AT", "Avusturya", 5, 70, "de"},
    {"FR", "Fransa", 4, 90, "de"},   {"GE", "Gürcistan", 5, 40, "az"},
};

struct District {
    std::string_view country{};
    std::string_view province{};
    std::string_view name{};
    std::string_view postcode{};
    int weight = 0; // among the districts of its country
    int basketPercent = 100; // what people there spend on a basket, against the whole country
};

inline constexpr District districts[] = {
    {"TR", "İstanbul", "Kadıköy", "34710", 46, 122},
    {"TR", "İstanbul", "Üsküdar", "34660", 36, 108},
    {"TR", "İstanbul", "Küçükçekmece", "34290", 28, 94},
    {"TR", "İstanbul", "Beşiktaş", "34340", 22, 132},
    {"TR", "İstanbul", "Şişli", "34360", 22, 118},
    {"TR", "İstanbul", "Bakırköy", "34140", 17, 116},
    {"TR", "İstanbul", "Fatih", "34080", 20, 95},
    {"TR", "İstanbul", "Ümraniye", "34760", 26, 98},
    {"TR", "İstanbul", "Maltepe", "34840", 22, 104},
    {"TR", "İstanbul", "Kartal", "34860", 20, 98},
    {"TR", "İstanbul", "Pendik", "34890", 22, 95},
    {"TR", "İstanbul", "Ataşehir", "34750", 22, 114},
    {"TR", "İstanbul", "Beylikdüzü", "34520", 15, 100},
    {"TR", "İstanbul", "Esenyurt", "34510", 24, 84},
    {"TR", "İstanbul", "Sarıyer", "34450", 15, 124},
    {"TR", "İstanbul", "Beyoğlu", "34430", 12, 106},
    {"TR", "İstanbul", "Bahçelievler", "34180", 18, 94},
    {"TR", "İstanbul", "Bağcılar", "34200", 18, 86},
    {"TR", "İstanbul", "Avcılar", "34310", 13, 92},
    {"TR", "İstanbul", "Büyükçekmece", "34500", 9, 102},
    {"TR", "İstanbul", "Gaziosmanpaşa", "34240", 13, 86},
    {"TR", "İstanbul", "Eyüpsultan", "34050", 13, 98},
    {"TR", "İstanbul", "Zeytinburnu", "34020", 9, 94},
    {"TR", "İstanbul", "Sultangazi", "34260", 12, 82},
    {"TR", "İstanbul", "Tuzla", "34940", 8, 98},
    {"TR", "İstanbul", "Çekmeköy", "34782", 8, 106},
    {"TR", "İstanbul", "Başakşehir", "34480", 13, 106},
    {"TR", "İstanbul", "Kâğıthane", "34400", 13, 96},
    {"TR", "İstanbul", "Silivri", "34570", 5, 92},
    {"TR", "İstanbul", "Sancaktepe", "34785", 10, 90},
    {"TR", "İstanbul", "Beykoz", "34820", 8, 112},
    {"TR", "İstanbul", "Adalar", "34970", 2, 110},
    {"TR", "Ankara", "Çankaya", "06690", 36, 114},
    {"TR", "Ankara", "Keçiören", "06280", 16, 94},
    {"TR", "Ankara", "Yenimahalle", "06170", 17, 104},
    {"TR", "Ankara", "Etimesgut", "06790", 12, 100},
    {"TR", "Ankara", "Mamak", "06630", 9, 88},
    {"TR", "Ankara", "Gölbaşı", "06830", 4, 104},
    {"TR", "İzmir", "Karşıyaka", "35590", 17, 112},
    {"TR", "İzmir", "Konak", "35250", 14, 104},
    {"TR", "İzmir", "Bornova", "35040", 15, 102},
    {"TR", "İzmir", "Buca", "35390", 12, 94},
    {"TR", "İzmir", "Çeşme", "35930", 3, 128},
    {"TR", "İzmir", "Urla", "35430", 3, 126},
    {"TR", "Bursa", "Nilüfer", "16110", 16, 108},
    {"TR", "Bursa", "Osmangazi", "16040", 13, 94},
    {"TR", "Bursa", "Yıldırım", "16330", 8, 88},
    {"TR", "Bursa", "Mudanya", "16940", 3, 108},
    {"TR", "Antalya", "Muratpaşa", "07100", 13, 104},
    {"TR", "Antalya", "Konyaaltı", "07070", 7, 112},
    {"TR", "Antalya", "Kepez", "07080", 7, 88},
    {"TR", "Antalya", "Alanya", "07400", 7, 106},
    {"TR", "Kocaeli", "İzmit", "41050", 10, 100},
    {"TR", "Kocaeli", "Gebze", "41400", 9, 98},
    {"TR", "Kocaeli", "Gölcük", "41650", 3, 94},
    {"TR", "Adana", "Seyhan", "01120", 9, 92},
    {"TR", "Adana", "Çukurova", "01170", 7, 106},
    {"TR", "Mersin", "Yenişehir", "33110", 6, 100},
    {"TR", "Mersin", "Mezitli", "33330", 4, 104},
    {"TR", "Konya", "Selçuklu", "42060", 8, 94},
    {"TR", "Konya", "Meram", "42090", 5, 90},
    {"TR", "Gaziantep", "Şahinbey", "27080", 7, 86},
    {"TR", "Gaziantep", "Şehitkamil", "27090", 6, 94},
    {"TR", "Kayseri", "Melikgazi", "38030", 6, 94},
    {"TR", "Eskişehir", "Odunpazarı", "26020", 5, 98},
    {"TR", "Eskişehir", "Tepebaşı", "26120", 6, 104},
    {"TR", "Samsun", "Atakum", "55200", 5, 98},
    {"TR", "Samsun", "İlkadım", "55060", 4, 90},
    {"TR", "Trabzon", "Ortahisar", "61040", 6, 96},
    {"TR", "Muğla", "Bodrum", "48400", 6, 130},
    {"TR", "Muğla", "Fethiye", "48300", 3, 114},
    {"TR", "Muğla", "Menteşe", "48000", 2, 102},
    {"TR", "Denizli", "Pamukkale", "20070", 5, 96},
    {"TR", "Balıkesir", "Edremit", "10300", 3, 100},
    {"TR", "Balıkesir", "Karesi", "10100", 3, 94},
    {"TR", "Tekirdağ", "Süleymanpaşa", "59030", 4, 98},
    {"TR", "Tekirdağ", "Çorlu", "59850", 5, 96},
    {"TR", "Sakarya", "Serdivan", "54050", 4, 98},
    {"TR", "Yalova", "Merkez", "77100", 3, 98},
    {"TR", "Çanakkale", "Merkez", "17100", 3, 104},
    {"TR", "Edirne", "Merkez", "22100", 3, 96},
    {"TR", "Manisa", "Yunusemre", "45030", 4, 92},
    {"TR", "Aydın", "Kuşadası", "09400", 3, 110},
    {"TR", "Aydın", "Efeler", "09010", 2, 94},
    {"TR", "Hatay", "Antakya", "31040", 4, 82},
    {"TR", "Diyarbakır", "Kayapınar", "21070", 6, 84},
    {"TR", "Şanlıurfa", "Haliliye", "63050", 5, 78},
    {"TR", "Mardin", "Artuklu", "47000", 2, 80},
    {"TR", "Van", "İpekyolu", "65100", 4, 78},
    {"TR", "Erzurum", "Yakutiye", "25100", 4, 86},
    {"TR", "Malatya", "Battalgazi", "44210", 3, 84},
    {"TR", "Elazığ", "Merkez", "23100", 3, 84},
    {"TR", "Sivas", "Merkez", "58000", 3, 86},
    {"TR", "Kahramanmaraş", "Onikişubat", "46050", 3, 82},
    {"TR", "Ordu", "Altınordu", "52200", 3, 88},
    {"TR", "Rize", "Merkez", "53100", 2, 94},
    {"TR", "Zonguldak", "Ereğli", "67300", 2, 92},
    {"TR", "Bolu", "Merkez", "14030", 2, 96},
    {"TR", "Isparta", "Merkez", "32100", 2, 90},
    {"TR", "Afyonkarahisar", "Merkez", "03200", 2, 90},
    {"TR", "Nevşehir", "Ürgüp", "50400", 1, 98},
    {"TR", "Ağrı", "Merkez", "04100", 1, 74},
    {"AZ", "Bakı", "Nəsimi", "AZ1010", 62, 132},
    {"AZ", "Bakı", "Yasamal", "AZ1006", 60, 124},
    {"AZ", "Bakı", "Nərimanov", "AZ1069", 48, 128},
    {"AZ", "Bakı", "Xətai", "AZ1025", 46, 118},
    {"AZ", "Bakı", "Səbail", "AZ1001", 30, 142},
    {"AZ", "Bakı", "Binəqədi", "AZ1114", 40, 108},
    {"AZ", "Bakı", "Nizami", "AZ1119", 34, 110},
    {"AZ", "Bakı", "Sabunçu", "AZ1078", 22, 98},
    {"AZ", "Gəncə", "Kəpəz", "AZ2000", 30, 104},
    {"AZ", "Gəncə", "Nizami", "AZ2012", 22, 100},
    {"AZ", "Sumqayıt", "Sumqayıt", "AZ5000", 44, 102},
    {"AZ", "Abşeron", "Xırdalan", "AZ0100", 22, 100},
    {"AZ", "Lənkəran", "Lənkəran", "AZ4200", 14, 92},
    {"AZ", "Mingəçevir", "Mingəçevir", "AZ4500", 12, 94},
    {"AZ", "Şəki", "Şəki", "AZ5500", 10, 92},
    {"AZ", "Naxçıvan", "Naxçıvan", "AZ7000", 16, 96},
    {"AZ", "Quba", "Quba", "AZ4000", 8, 94},
    {"AZ", "Şirvan", "Şirvan", "AZ1800", 8, 90},
    {"DE", "Berlin", "Neukölln", "12043", 20, 128},
    {"DE", "Berlin", "Kreuzberg", "10961", 16, 134},
    {"DE", "Nordrhein-Westfalen", "Köln", "50667", 18, 136},
    {"DE", "Nordrhein-Westfalen", "Duisburg", "47051", 14, 120},
    {"DE", "Bayern", "München", "80331", 12, 150},
    {"DE", "Hamburg", "Altona", "22765", 10, 138},
    {"DE", "Hessen", "Frankfurt am Main", "60311", 12, 144},
    {"DE", "Baden-Württemberg", "Stuttgart", "70173", 12, 140},
    {"GB", "London", "Enfield", "EN1 3XA", 20, 132},
    {"GB", "London", "Hackney", "E8 1EA", 18, 138},
    {"GB", "Greater Manchester", "Manchester", "M1 1AE", 10, 128},
    {"GB", "West Midlands", "Birmingham", "B1 1BB", 8, 124},
    {"NL", "Zuid-Holland", "Rotterdam", "3011 AA", 12, 134},
    {"NL", "Noord-Holland", "Amsterdam", "1012 JS", 10, 142},
    {"AT", "Wien", "Favoriten", "1100", 16, 130},
    {"AT", "Vorarlberg", "Dornbirn", "6850", 5, 136},
    {"FR", "Grand Est", "Strasbourg", "67000", 10, 130},
    {"FR", "Île-de-France", "Paris", "75010", 8, 140},
    {"GE", "Acara", "Batum", "6000", 10, 100},
    {"GE", "Tiflis", "Tiflis", "0105", 8, 104},
};

/// Provinces from which a trip to the shop in Kadıköy is an ordinary thing.
inline constexpr std::string_view neighbourProvinces[] = {"Kocaeli", "Tekirdağ", "Yalova", "Sakarya", "Bursa"};

} // namespace dilim::sample_shop
