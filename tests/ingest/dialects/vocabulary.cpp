// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/table.h"

namespace dilim::dialects {
namespace {

const Vocabulary turkish = {
    "tr",
    {"Ayşe", "Fatma", "İsmail", "Gökçe", "Çağla", "Ömer", "Işıl", "Uğur", "Şule", "Deniz", "Mehmet", "Zeynep"},
    {"Yılmaz", "Çağlar", "Öztürk", "Şahin", "Güneş", "Işık", "Kılıç", "Doğan", "Aydın", "Karaca"},
    {"İstanbul", "Ankara", "İzmir", "Iğdır", "Şırnak", "Muğla", "Çanakkale", "Eskişehir", "Diyarbakır"},
    {"Teslim edildi", "Kargoda", "Hazırlanıyor", "İptal", "İade edildi"},
    {"Hediye paketi istedi", "Kapıya bırakılsın", "Sabah aransın lütfen", "Büyük beden sorar", "Düzenli müşteri",
     "Öğleden sonra müsait"},
    {"Müşteri No", "Ad Soyad", "E-posta", "Telefon", "Şehir", "Kayıt Tarihi", "Toplam Harcama", "Notlar"},
    {"Sipariş No", "Sipariş Tarihi", "Müşteri No", "Şehir", "Tutar", "Durum", "Sipariş Notu"},
    "Genel Toplam",
    "Ara Toplam",
    "* Tutarlara KDV dahildir",
    {"Aylık Satış Raporu", "Dönem: 01.01.2025 - 31.12.2025", "Hazırlayan: Muhasebe"},
};

const Vocabulary azerbaijani = {
    "az",
    {"Elvin", "Leyla", "Rəşad", "Günel", "Aygün", "Əli", "Nigar", "Tural", "Şəbnəm", "Orxan", "Çinarə", "İlqar"},
    {"Məmmədov", "Əliyeva", "Hüseynov", "Quliyeva", "Həsənov", "İsmayılova", "Rəhimli", "Şükürov", "Babayev"},
    {"Bakı", "Gəncə", "Sumqayıt", "Şəki", "Lənkəran", "Naxçıvan", "Mingəçevir", "Qəbələ"},
    {"Çatdırıldı", "Yoldadır", "Hazırlanır", "Ləğv edildi", "Qaytarıldı"},
    {"Hədiyyə qablaşdırması", "Axşam zəng edin", "Böyük ölçü istəyir", "Daimi müştəri", "Ünvan dəyişib"},
    {"Müştəri nömrəsi", "Ad soyad", "E-poçt", "Mobil nömrə", "Şəhər", "Qeydiyyat tarixi", "Ümumi xərc", "Qeyd"},
    {"Sifariş nömrəsi", "Sifariş tarixi", "Müştəri nömrəsi", "Şəhər", "Məbləğ", "Status", "Sifariş qeydi"},
    "Yekun",
    "Ara cəm",
    "Qeyd: məbləğlərə ƏDV daxildir",
    {"Satış hesabatı", "Dövr: 01.01.2025 - 31.12.2025", "Hazırladı: Mühasibat"},
};

const Vocabulary english = {
    "en",
    {"John", "Emma", "Oliver", "Chloé", "Zoë", "James", "Amelia", "Renée", "Harry", "Sofía", "Noah", "Grace"},
    {"Carter", "Müller", "Wilson", "Anderson", "Clarke", "García", "Brontë", "Hughes", "Walker", "Lee"},
    {"London", "New York", "Manchester", "Zürich", "São Paulo", "Boston", "Leeds", "Chicago"},
    {"Delivered", "Shipped", "Processing", "Cancelled", "Returned"},
    {"Wants gift wrapping", "Call in the morning", "Asks for café receipts", "Regular customer",
     "Moved house in spring", "Leave at the door"},
    {"Customer ID", "Full Name", "Email", "Phone", "City", "Signup Date", "Total Spent", "Notes"},
    {"Order ID", "Order Date", "Customer ID", "City", "Total", "Status", "Order Comment"},
    "Grand total",
    "Subtotal",
    "* Amounts include VAT",
    {"Monthly sales report", "Period: 2025-01-01 - 2025-12-31", "Prepared by accounting"},
};

} // namespace

const Vocabulary &vocabulary(Language language)
{
    if (language == Language::Turkish)
        return turkish;
    return language == Language::Azerbaijani ? azerbaijani : english;
}

} // namespace dilim::dialects
