// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// What people do, like and use: the tables behind the demographic, psychographic and technographic columns.
namespace dilim::sample_shop {

inline constexpr std::string_view educationNames[] = {"İlkokul", "Ortaokul",      "Lise",   "Ön lisans",
                                                      "Lisans",  "Yüksek lisans", "Doktora"};

/// When a person sits at the screen.
enum class Rhythm { Office, AtHome, Night };

struct Occupation {
    std::string_view name{};
    int leastAge = 18;
    int mostAge = 65;
    int womenWeight = 0;
    int menWeight = 0;
    int monthlyIncome = 0; // lira, typical
    int leastEducation = 0; // into educationNames
    int mostEducation = 6;
    Rhythm rhythm = Rhythm::Office;
};

inline constexpr Occupation occupations[] = {
    {"Öğretmen", 24, 62, 95, 45, 62'000, 4, 5, Rhythm::Office},
    {"Mühendis", 24, 60, 35, 75, 88'000, 4, 6, Rhythm::Office},
    {"Doktor", 26, 64, 22, 20, 135'000, 5, 6, Rhythm::Night},
    {"Hemşire", 22, 55, 45, 8, 60'000, 3, 5, Rhythm::Night},
    {"Öğrenci", 18, 27, 95, 70, 18'000, 2, 4, Rhythm::Night},
    {"Emekli", 56, 79, 80, 85, 29'000, 0, 4, Rhythm::AtHome},
    {"Esnaf", 26, 65, 25, 75, 58'000, 1, 4, Rhythm::Office},
    {"Memur", 24, 62, 60, 60, 56'000, 3, 5, Rhythm::Office},
    {"Avukat", 25, 62, 22, 18, 105'000, 4, 6, Rhythm::Office},
    {"Muhasebeci", 23, 60, 40, 28, 54'000, 3, 5, Rhythm::Office},
    {"Ev hanımı", 22, 72, 120, 0, 22'000, 0, 4, Rhythm::AtHome},
    {"İşçi", 19, 58, 45, 95, 34'000, 0, 3, Rhythm::Office},
    {"Yazılımcı", 22, 48, 22, 48, 98'000, 4, 6, Rhythm::Night},
    {"Garson", 18, 40, 14, 22, 31'000, 1, 3, Rhythm::Night},
    {"Şoför", 24, 62, 1, 40, 39'000, 0, 2, Rhythm::Night},
    {"Kuaför", 20, 55, 25, 14, 42'000, 1, 3, Rhythm::AtHome},
    {"Bankacı", 24, 52, 35, 28, 76'000, 4, 5, Rhythm::Office},
    {"Akademisyen", 27, 67, 18, 18, 92'000, 5, 6, Rhythm::Office},
    {"Satış danışmanı", 19, 45, 45, 30, 36'000, 2, 4, Rhythm::Office},
    {"Grafik tasarımcı", 22, 48, 22, 18, 57'000, 3, 5, Rhythm::Night},
    {"Eczacı", 25, 65, 16, 9, 98'000, 4, 5, Rhythm::Office},
    {"Yönetici", 32, 65, 20, 34, 142'000, 4, 6, Rhythm::Office},
};

struct Interest {
    std::string_view name{};
    int womenWeight = 0;
    int menWeight = 0;
};

// The order matters: `Person::interests` is one bit a row, and the first rows change what people buy.
enum InterestIndex : unsigned { Fashion, Sport, Hiking, Dancing, Travel };
inline constexpr Interest interests[] = {
    {"Moda", 60, 18},
    {"Spor", 26, 50},
    {"Doğa yürüyüşü", 24, 26},
    {"Dans", 16, 4},
    {"Seyahat", 46, 42},
    {"Kitap", 44, 24},
    {"Müzik", 36, 38},
    {"Yemek", 40, 24},
    {"Teknoloji", 12, 46},
    {"Fotoğraf", 20, 20},
    {"El işi", 26, 3},
    {"Bahçe", 18, 12},
    {"Sürdürülebilirlik", 18, 10},
    {"Futbol", 6, 44},
    {"Sinema", 34, 30},
    {"Kamp", 10, 20},
    {"Yoga", 22, 4},
    {"Evcil hayvanlar", 24, 14},
};

struct Source {
    std::string_view name{}; // as the customer file writes it
    std::string_view code{}; // as the event file writes it
    int youngWeight = 0; // below 35
    int olderWeight = 0;
};

inline constexpr std::string_view friendSource = "Arkadaş tavsiyesi";
inline constexpr Source sources[] = {
    {"Google Arama", "google", 22, 30}, {"Google Reklam", "google_ads", 12, 14},
    {"Instagram", "instagram", 34, 15}, {"Facebook", "facebook", 4, 18},
    {"TikTok", "tiktok", 14, 2},        {"E-posta", "email", 3, 5},
    {"Doğrudan", "direct", 7, 10},      {"Mağaza", "direct", 8, 14},
};

/// A machine and what runs on it. Versions only in the customer file: "phone buyers on old browsers".
struct Machine {
    std::string_view device{}; // event and order files
    std::string_view deviceWord{}; // customer file
    std::string_view browser{};
    std::string_view browserVersion{};
    std::string_view system{};
    std::string_view systemVersion{};
    int poorWeight = 0; // below an income of about 50,000 lira
    int richWeight = 0;
};

inline constexpr Machine phones[] = {
    {"mobile", "Telefon", "Chrome", "147", "Android", "16", 150, 110},
    {"mobile", "Telefon", "Chrome", "146", "Android", "15", 140, 90},
    {"mobile", "Telefon", "Chrome", "138", "Android", "13", 110, 30},
    {"mobile", "Telefon", "Chrome", "109", "Android", "9", 50, 6},
    {"mobile", "Telefon", "Samsung Internet", "29", "Android", "16", 50, 60},
    {"mobile", "Telefon", "Samsung Internet", "23", "Android", "12", 45, 10},
    {"mobile", "Telefon", "Opera", "92", "Android", "14", 15, 8},
    {"mobile", "Telefon", "Safari", "26.1", "iOS", "26.1", 60, 260},
    {"mobile", "Telefon", "Safari", "18.7", "iOS", "18.7", 80, 140},
    {"mobile", "Telefon", "Safari", "15.6", "iOS", "15.8", 35, 10},
    {"mobile", "Telefon", "Chrome", "147", "iOS", "26.1", 12, 40},
};
inline constexpr Machine tablets[] = {
    {"tablet", "Tablet", "Safari", "26.1", "iPadOS", "26.1", 30, 70},
    {"tablet", "Tablet", "Chrome", "146", "Android", "14", 70, 30},
};
inline constexpr Machine computers[] = {
    {"desktop", "Masaüstü", "Chrome", "147", "Windows", "11", 130, 80},
    {"desktop", "Masaüstü", "Chrome", "140", "Windows", "10", 150, 40},
    {"desktop", "Masaüstü", "Chrome", "109", "Windows", "7", 45, 4},
    {"desktop", "Masaüstü", "Edge", "147", "Windows", "11", 60, 50},
    {"desktop", "Masaüstü", "Firefox", "150", "Windows", "10", 40, 20},
    {"desktop", "Dizüstü", "Chrome", "147", "Windows", "11", 200, 220},
    {"desktop", "Dizüstü", "Edge", "146", "Windows", "11", 70, 80},
    {"desktop", "Dizüstü", "Opera", "131", "Windows", "10", 25, 12},
    {"desktop", "Dizüstü", "Safari", "26.1", "macOS", "26.1", 14, 150},
    {"desktop", "Dizüstü", "Chrome", "147", "macOS", "15.7", 10, 90},
    {"desktop", "Dizüstü", "Firefox", "150", "Linux", "", 10, 14},
};

// Demand of each hour from 0 to 23.
using Hours = std::array<int, 24>;
inline constexpr Hours officeHours = {10, 5,  2,  1,  1,  2,  6,  14, 20, 26,  32, 36,
                                      60, 52, 34, 30, 32, 36, 44, 62, 88, 104, 86, 40};
inline constexpr Hours homeHours = {6,  3,  1,  1,  1,  3,  8,  18, 36, 60, 82, 86,
                                    62, 58, 70, 72, 60, 44, 36, 40, 48, 50, 34, 14};
inline constexpr Hours nightHours = {58, 40, 22, 10, 4,  2,  2,  6,  12, 16, 20,  24,
                                     34, 34, 28, 28, 30, 34, 40, 52, 70, 90, 100, 84};
inline constexpr Hours storeHours = {0,  0,  0,  0,  0,  0,  0,   0,  0,  0,  24, 40,
                                     58, 66, 72, 80, 88, 96, 100, 84, 52, 12, 0,  0};

inline constexpr std::array<int, 7> onlineWeekdays = {106, 98, 96, 99, 92, 92, 117}; // Monday first
inline constexpr std::array<int, 7> storeWeekdays = {62, 66, 68, 72, 92, 190, 150};

} // namespace dilim::sample_shop
