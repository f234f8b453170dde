// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sample_overview.h"

#include "report/starters.h"

#include <array>

namespace dilim::test {
namespace {

using namespace Qt::StringLiterals;

// Customers by [r - 1][f - 1].
constexpr std::array<std::array<std::uint64_t, 5>, 5> gridCustomers = {{
    {4310, 2214, 1296, 784, 376},
    {3286, 2302, 1672, 1104, 617},
    {2108, 2040, 2016, 1672, 1144},
    {1512, 1608, 1974, 2138, 1748},
    {1164, 1216, 1622, 2282, 2697},
}};

/// Money that grows with both scores: 400 to 4,000 a customer.
analysis::RfmCell cellOf(std::size_t r, std::size_t f)
{
    const std::uint64_t customers = gridCustomers[r][f];
    const std::uint64_t orders = customers * (f + 1);
    return {customers, orders, static_cast<std::int64_t>(orders * (60'000 + 12'000 * r + 9'000 * f))};
}

analysis::RfmResult sampleRfm(Date today)
{
    analysis::RfmResult rfm;
    rfm.analysisDate = today;
    rfm.cutPoints.recencyDays = {30.0, 90.0, 180.0, 365.0};
    rfm.cutPoints.frequency = {1.0, 2.0, 3.0, 6.0};
    rfm.cutPoints.money = {612.4, 1290.0, 2136.5, 4810.0};
    for (std::size_t r = 0; r < 5; ++r) {
        for (std::size_t f = 0; f < 5; ++f) {
            const analysis::RfmCell cell = cellOf(r, f);
            rfm.grid[r][f] = cell;
            analysis::RfmCell &group = rfm.groups[static_cast<std::size_t>(
                analysis::rfmGroup(static_cast<int>(r) + 1, static_cast<int>(f) + 1))];
            group.customers += cell.customers;
            group.orders += cell.orders;
            group.money += cell.money;
            for (std::uint64_t i = 0; i < cell.customers; ++i)
                rfm.scores.push_back({});
        }
    }
    rfm.withoutOrders = 3314;
    return rfm;
}

constexpr std::uint64_t allCustomers = 48'216;
constexpr std::int64_t allRevenue = 45'844'000'000;

analysis::SegmentFigures figures(std::uint64_t customers, std::uint64_t orders, std::int64_t revenue)
{
    return {customers,
            static_cast<double>(customers) / static_cast<double>(allCustomers),
            orders,
            revenue,
            static_cast<double>(revenue) / static_cast<double>(allRevenue),
            {customers, customers / 2, orders, orders, revenue}};
}

std::vector<report::SegmentInput> sampleSegments(bool turkish)
{
    const auto pick = [turkish](const QString &tr, const QString &en) { return turkish ? tr : en; };
    return {
        {pick(u"İstanbul'da sık alışveriş yapanlar"_s, u"Frequent buyers in Istanbul"_s), 0,
         pick(u"Ülkesi Türkiye olan, ili İstanbul olan ve son 365 günde en az 4 siparişi olan müşteriler; "
              u"ama e-posta izni olmayan hiç kimse."_s,
              u"Customers whose country is Turkey, whose province is Istanbul and who have at least 4 orders in the "
              u"last 365 days; but nobody without e-mail permission."_s),
         figures(6702, 31840, 4'461'200'000)},
        {pick(u"Kaybedilmemesi gereken değerli müşteriler"_s, u"Valuable customers we must not lose"_s), 6,
         pick(u"Toplam harcaması en az ₺5.000 olan ve son siparişinin üzerinden 180 günden çok geçmiş müşteriler."_s,
              u"Customers who have spent at least ₺5,000 and whose last order is more than 180 days ago."_s),
         figures(993, 4710, 1'006'300'000)},
        {pick(u"Bakı və Gəncədən ₼ ilə alanlar"_s, u"Buyers from Bakı and Gəncə in ₼"_s), 1,
         pick(u"Ülkesi Azerbaycan olan müşteriler."_s, u"Customers whose country is Azerbaijan."_s),
         figures(1204, 2210, 301'000'000)},
        {pick(u"Yalnız telefondan gelen yeni müşteriler"_s, u"New customers who only use a phone"_s), 8,
         pick(u"Cihazı telefon olan ve kaydı son 90 günde olan müşteriler."_s,
              u"Customers whose device is a phone and who registered in the last 90 days."_s),
         figures(2380, 2570, 270'400'000)},
        {pick(u"İzinliler"_s, u"With permission"_s), 2,
         pick(u"E-posta izni evet olan müşteriler."_s, u"Customers whose e-mail permission is yes."_s),
         figures(31408, 96210, 12'611'000'000)},
        {pick(u"Hiç sipariş vermemiş olanlar"_s, u"People without any order"_s), 9,
         pick(u"Sipariş sayısı 0 olan müşteriler."_s, u"Customers whose number of orders is 0."_s),
         figures(3314, 0, 0)},
    };
}

std::vector<report::BreakdownInput> sampleBreakdowns(bool turkish)
{
    analysis::BreakdownResult country;
    country.rows = {{{41'852, 128'400, 128'400, 16'120'000'000}, {"Türkiye"}},
                    {{2210, 5110, 5110, 640'000'000}, {"Azərbaycan"}},
                    {{1904, 4012, 4012, 801'000'000}, {"Almanya"}},
                    {{412, 702, 702, 71'000'000}, {"Kuzey Makedonya"}},
                    {{1838, 2410, 2410, 212'000'000}, {""}}};
    country.total.customers = 48'216;
    country.total.revenue = 17'844'000'000;
    analysis::BreakdownResult device;
    device.rows = {{{29'310, 70'100, 70'100, 9'410'000'000}, {turkish ? "Telefon" : "Phone"}},
                   {{14'020, 60'300, 60'300, 7'600'000'000}, {turkish ? "Bilgisayar" : "Computer"}},
                   {{2410, 6100, 6100, 560'000'000}, {"Tablet"}},
                   {{2476, 4134, 4134, 274'000'000}, {""}}};
    device.total.customers = 48'216;
    device.total.revenue = 17'844'000'000;
    return {{turkish ? u"Ülke"_s : u"Country"_s, charts::Measure::Customers, country},
            {turkish ? u"Cihaz"_s : u"Device"_s, charts::Measure::Customers, device}};
}

} // namespace

report::ReportInput sampleOverview(const std::string &language, report::Paper paper, SampleSegments segments)
{
    report::ReportInput input;
    input.business = u"Martı Ayakkabı"_s;
    input.workspaceFile = u"marti-ayakkabi.dilim"_s;
    input.language = language;
    input.currency = "TRY";
    input.today = *dateFromCivil(2026, 11, 21);
    input.paper = paper;
    input.overview.customers = allCustomers;
    input.dataUntil = *dateFromCivil(2026, 11, 20);
    input.overview.allTime = {44'902, 31'810, 413'200, 413'200, allRevenue};
    input.overview.lastYear = {31'204, 14'447, 142'300, 142'300, 18'640'000'000};
    input.overview.yearBefore = {{29'987, 13'464, 134'500, 134'500, 17'259'000'000}};
    input.overview.firstOrder = *dateFromCivil(2023, 11, 21);
    input.overview.lastOrder = *dateFromCivil(2026, 11, 20);
    input.overview.ownerlessOrders = 81;
    input.overview.ownerlessRevenue = 9'412'000;
    input.overview.ordersInOtherCurrencies = 312;
    if (segments == SampleSegments::Saved)
        input.segments = sampleSegments(language == "tr");
    input.rfm = sampleRfm(input.today);
    input.breakdowns = sampleBreakdowns(language == "tr");
    input.sources = {
        {u"shopify-customers.csv"_s, u"shopify"_s, *dateFromCivil(2026, 11, 20), 48'216},
        {u"orders_export_2023-11-21_2026-11-20.csv"_s, u"shopify"_s, *dateFromCivil(2026, 11, 20), 212'480},
        {u"ga4-events.csv"_s, u"google-analytics"_s, *dateFromCivil(2026, 11, 19), 1'284'002},
    };
    return input;
}

report::Document overviewReport(const report::ReportInput &input)
{
    return report::starterReport(*report::starterOf("overview"), input);
}

} // namespace dilim::test
