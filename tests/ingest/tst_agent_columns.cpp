// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/preview.h"

#include "ingest/collected_rows.h"

#include <QTest>

#include <algorithm>

using namespace dilim;
using namespace dilim::ingest;
using tests::CollectedRows;
using tests::readText;
using tests::TextFile;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *phone = "\"Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) "
                              "Chrome/131.0.0.0 Mobile Safari/537.36\"";
constexpr const char *mac =
    "\"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.1 Safari/605.1.15\"";
constexpr const char *robot = "\"Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)\"";

/// Lines of cells; a row a line.
std::string fileOf(const QStringList &lines)
{
    const QString text = lines.join(u'\n') + u'\n';
    return text.arg(QLatin1String(phone), QLatin1String(mac), QLatin1String(robot)).toStdString();
}

std::string events(const QString &header)
{
    return fileOf({u"event_id,event_type,event_time,customer_id,"_s + header, u"1,view,2026-01-02 10:00,c1,%1"_s,
                   u"2,view,2026-01-02 11:00,c2,%2"_s, u"3,view,2026-01-03 11:00,c3,%3"_s,
                   u"4,view,2026-01-03 12:00,c1,"_s, u"5,view,2026-01-03 13:00,c4,%1"_s});
}

bool hasEvidence(const ReadReport &report, const std::string &header, std::string_view id)
{
    return std::ranges::any_of(report.columns, [&](const ColumnReport &column) {
        return column.header == header
            && std::ranges::any_of(column.evidence, [id](const Evidence &one) { return one.id == id; });
    });
}

} // namespace

class TestAgentColumns : public QObject
{
    Q_OBJECT

private slots:
    void eventsGetDeviceBrowserAndSystem_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header : {"user_agent", "User Agent", "tarayıcı bilgisi", "browser string", "x"})
            QTest::newRow(header) << QString::fromUtf8(header);
    }
    void eventsGetDeviceBrowserAndSystem()
    {
        QFETCH(QString, header);
        CollectedRows rows;
        const Result<ReadReport> report = readText(events(header), {}, rows);
        QVERIFY(report);
        QCOMPARE(rows.plan.primary, fields::Entity::Event);
        QCOMPARE(rows.column("event.device"), std::string("mobile, desktop, bot, ~, mobile"));
        QCOMPARE(rows.column("event.browser"), std::string("Chrome, Safari, bingbot, ~, Chrome"));
        QCOMPARE(rows.column("event.operating_system"), std::string("Android, macOS, ~, ~, Android"));
        QVERIFY(hasEvidence(*report, header.toStdString(), "user_agent_taken_apart"));
        QVERIFY(hasEvidence(*report, "User agent: device", "made_of_user_agent"));
        for (const PlannedColumn &column : rows.plan.columns)
            QVERIFY2(column.header != header.toStdString(), "the text itself is kept");
    }

    void ordersAlsoSayItOfTheirCustomers()
    {
        CollectedRows rows;
        QVERIFY(readText(fileOf({u"order_id,order_date,order_total,customer_email,useragent"_s,
                                 u"1,2026-01-02,10,a@example.com,%1"_s, u"2,2026-01-03,20,b@example.com,%2"_s}),
                         {}, rows));
        QCOMPARE(rows.plan.primary, fields::Entity::Order);
        QCOMPARE(rows.column("order.device"), std::string("mobile, desktop"));
        QCOMPARE(rows.column("customer.device"), std::string("mobile, desktop"));
        QCOMPARE(rows.column("customer.browser"), std::string("Chrome, Safari"));
    }

    void customersGetThem()
    {
        CollectedRows rows;
        QVERIFY(readText(fileOf({u"customer_id,email,first_name,user agent"_s, u"1,a@example.com,Ali,%1"_s,
                                 u"2,b@example.com,Banu,%2"_s}),
                         {}, rows));
        QCOMPARE(rows.column("customer.device"), std::string("mobile, desktop"));
        QCOMPARE(rows.column("customer.operating_system"), std::string("Android, macOS"));
    }

    void aColumnOfDevicesIsBetterThanAMadeOne()
    {
        CollectedRows rows;
        QVERIFY(readText(fileOf({u"event_id,event_type,event_time,customer_id,device,user_agent"_s,
                                 u"1,view,2026-01-02 10:00,c1,kiosk,%1"_s, u"2,view,2026-01-02 10:00,c1,kiosk,%2"_s}),
                         {}, rows));
        QCOMPARE(rows.column("event.device"), std::string("kiosk, kiosk"));
        QCOMPARE(rows.column("event.browser"), std::string("Chrome, Safari"));
    }

    void otherTextsStayWhatTheyAre()
    {
        CollectedRows rows;
        QVERIFY(readText("event_id,event_type,event_time,customer_id,user_agent\n"
                         "1,view,2026-01-02 10:00,c1,Ayşe\n2,view,2026-01-02 10:00,c1,Banu\n",
                         {}, rows));
        QCOMPARE(rows.column("event.device"), std::string("no such field"));
        QCOMPARE(rows.column("event.user_agent"), std::string("Ayşe, Banu"));
    }

    void aPersonMayWantTheText()
    {
        Hints hints;
        ColumnMapping column;
        column.header = "user_agent";
        column.fields = {"event.text"};
        hints.wanted.columns = {column};
        CollectedRows rows;
        QVERIFY(readText(events(u"user_agent"_s), hints, rows));
        QVERIFY(rows.column("event.text").starts_with("Mozilla/5.0 (Linux"));
        QCOMPARE(rows.column("event.device"), std::string("no such field"));
    }

    void theMappingOfAPreviewGivesTheSameAgain()
    {
        const TextFile file(events(u"user_agent"_s));
        Progress progress;
        const Result<Preview> shown = preview(file.path(), {}, progress);
        QVERIFY(shown);
        const std::string json = mappingToJson(shown->report.mapping);
        QVERIFY(json.find("\"user_agent\": \"operating_system\"") != std::string::npos);
        const Result<Mapping> mapping = mappingFromJson(json);
        QVERIFY(mapping);
        QCOMPARE(mappingToJson(*mapping), json);
        Hints hints;
        hints.wanted = *mapping;
        CollectedRows again;
        CollectedRows first;
        QVERIFY(readText(events(u"user_agent"_s), hints, again));
        QVERIFY(readText(events(u"user_agent"_s), {}, first));
        QVERIFY(again.rows == first.rows);
        QCOMPARE(again.column("event.browser"), std::string("Chrome, Safari, bingbot, ~, Chrome"));
    }

    void everNewUserAgentsAreReadOnAllThreads()
    {
        constexpr int records = 100'000;
        std::string text = "event_id,event_type,event_time,customer_id,user_agent\n";
        for (int i = 0; i < records; ++i)
            text += std::to_string(i) + ",view,2026-01-02 10:00,c1,Mozilla/5.0 (Windows NT 10.0; rv:"
                + std::to_string(i) + ".0) Gecko/20100101 Firefox/" + std::to_string(i) + ".0\n";
        RunSettings settings;
        settings.workers = 2;
        CollectedRows rows;
        QVERIFY(readText(text, {}, rows, settings));
        QCOMPARE(rows.rows.size(), std::size_t{records});
        const auto at = std::ranges::find_if(
            rows.plan.columns, [](const PlannedColumn &column) { return column.fields.front() == "event.browser"; });
        QVERIFY(at != rows.plan.columns.end());
        const auto browser = static_cast<std::size_t>(at - rows.plan.columns.begin());
        QVERIFY(std::ranges::all_of(rows.rows, [browser](const auto &row) { return row[browser] == "Firefox"; }));
    }
};

QTEST_GUILESS_MAIN(TestAgentColumns)
#include "tst_agent_columns.moc"
