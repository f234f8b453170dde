// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/collected_rows.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace dilim;
using namespace dilim::ingest;
using namespace Qt::StringLiterals;

namespace {

/// Only sums and counts: the big files are not kept.
class SummingSink : public RowSink
{
public:
    Result<void> begin(const ImportPlan &newPlan) override
    {
        *this = SummingSink();
        plan = newPlan;
        return {};
    }
    Result<void> append(RecordBatch batch) override
    {
        rows += batch.rows;
        for (std::size_t row = 0; row < batch.rows; ++row)
            addLine(batch, row);
        return {};
    }

    ImportPlan plan{};
    std::size_t rows = 0;
    std::set<std::string> orders{};
    std::set<std::string> cancelledOrders{};
    std::set<std::string> customers{};
    std::size_t withoutCustomer = 0;
    std::int64_t millionths = 0; // sum of quantity x price

private:
    [[nodiscard]] const BatchColumn *find(const RecordBatch &batch, std::string_view field) const
    {
        for (std::size_t c = 0; c < plan.columns.size(); ++c) {
            if (plan.columns[c].fields.front() == field)
                return &batch.columns[c];
        }
        return nullptr;
    }
    static std::string idText(const BatchColumn &column, std::size_t row)
    {
        if (const auto *texts = std::get_if<Texts>(&column))
            return std::string(texts->at(row));
        const std::int64_t value = std::get<Integers>(column).values[row];
        return value == columns::missingInteger ? std::string() : std::to_string(value);
    }
    void addLine(const RecordBatch &batch, std::size_t row)
    {
        const std::string order = idText(*find(batch, "order.id"), row);
        orders.insert(order);
        const auto &status = std::get<Words>(*find(batch, "order.status"));
        if (status.words[status.codes[row]] == "cancelled")
            cancelledOrders.insert(order);
        const std::string customer = idText(*find(batch, "customer.external_id"), row);
        withoutCustomer += customer.empty() ? 1U : 0U;
        if (!customer.empty())
            customers.insert(customer);
        const auto &quantity = std::get<Integers>(*find(batch, "line.quantity"));
        const auto &price = std::get<Integers>(*find(batch, "line.price"));
        std::int64_t product = quantity.values[row] * price.values[row];
        for (int scale = quantity.scale + price.scale; scale < 6; ++scale)
            product *= 10;
        millionths += product;
    }
};

} // namespace

/// Published files that lie outside the project, and what is known about them.
class TestSharedFiles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_shared = qEnvironmentVariable("DILIM_SHARED");
        if (m_shared.isEmpty() || !QDir(m_shared).exists(u"formats"_s) || !QDir(m_shared).exists(u"data"_s))
            QSKIP("DILIM_SHARED names no folder: files outside the project are not read");
    }

    void readsTheOrderLinesOfAGiftShop()
    {
        const QString path = unpacked(u"data/online-retail/online_retail.csv"_s);
        QVERIFY2(!path.isEmpty(), "xz could not unpack the file");
        Hints hints;
        hints.currency = "GBP";
        hints.wanted.primary = fields::Entity::OrderLine;
        SummingSink sink;
        Progress progress;
        const Result<ReadReport> report = run(path.toStdString(), hints, sink, progress);
        QVERIFY(report);
        QCOMPARE(report->recordsRead, std::uint64_t(541'909));
        QCOMPARE(report->rejected, std::uint64_t(0));
        QCOMPARE(sink.orders.size(), std::size_t(25'900));
        QCOMPARE(sink.cancelledOrders.size(), std::size_t(3'836));
        QCOMPARE(sink.customers.size(), std::size_t(4'372));
        QCOMPARE(sink.withoutCustomer, std::size_t(135'080));
        QCOMPARE(qint64(sink.millionths / 1000), qint64(9'747'747'934));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(report->fileHash), tests::hashOfBytes(file.readAll()));
        QCOMPARE(report->findings.front().id, std::string("cancellations_by_prefix"));
        QCOMPARE(report->findings.front().arguments, (std::vector<std::string>{"C", "9288", "9288", "1336", "532618"}));
    }

    void recognisesPublishedFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<int>("records");
        QTest::addColumn<QString>("fields"); // standard fields found
        const auto row = [](const char *file, const char *entity, int records, const char *fields) {
            QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(entity) << records
                                << QString::fromUtf8(fields);
        };
        row("data/customer-personality/marketing_campaign.csv", "customer", 2240,
            "customer.created_at customer.education customer.external_id customer.income customer.marital_status");
        row("data/northwind/customers.csv", "customer", 91,
            "customer.address customer.city customer.company customer.country customer.external_id customer.full_name "
            "customer.phone customer.postal_code customer.province");
        row("data/northwind/order_details.csv", "order_line", 2155,
            "line.discount line.price line.product line.quantity order.id product.price product.sku");
        row("data/northwind/products.csv", "product", 77, "product.category product.name product.price product.sku");
        row("data/telco-churn/Telco-Customer-Churn.csv", "customer", 7043, "customer.external_id customer.gender");
        row("data/hillstrom/hillstrom.csv", "customer", 64000, "");
        row("data/starbucks/profile.csv", "customer", 17000,
            "customer.created_at customer.external_id customer.gender customer.income");
        row("data/adventureworks/AdventureWorks_Sales_2017.csv", "order_line", 2630,
            "customer.external_id line.product line.quantity order.at order.id product.sku");
        row("data/olist-10k/orders.csv", "order", 10000, "customer.external_id order.at order.id order.status");
        row("data/rees46-sample/2019-Oct-sample.csv", "event", 1000,
            "customer.external_id event.at event.product event.type event.value");
        row("data/turkish-reviews/magaza_yorumlari_duygu_analizi.csv", "table", 11428, "");
    }
    void recognisesPublishedFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, entity);
        QFETCH(int, records);
        QFETCH(QString, fields);
        const QString path = unpacked(file);
        QVERIFY2(!path.isEmpty(), "xz could not unpack the file");
        tests::CollectedRows rows;
        Progress progress;
        const Result<ReadReport> report = run(path.toStdString(), {}, rows, progress);
        QVERIFY(report);
        QCOMPARE(QString::fromStdString(std::string(fields::entityId(*report->mapping.primary))), entity);
        QCOMPARE(int(report->recordsRead), records);
        QCOMPARE(int(report->rejected), 0);
        std::set<std::string> found;
        for (const PlannedColumn &column : rows.plan.columns) {
            for (const std::string &id : column.fields) {
                const bool custom = std::any_of(rows.plan.customFields.begin(), rows.plan.customFields.end(),
                                                [&id](const fields::Field &field) { return field.id == id; });
                if (!custom)
                    found.insert(id);
            }
        }
        QStringList list;
        for (const std::string &id : found)
            list.append(QString::fromStdString(id));
        QCOMPARE(list.join(u' '), fields);
    }

    void readsMessyFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("values");
        QTest::addColumn<bool>("doubtful");
        const auto row = [](const char *name, const char *file, const char *field, const char *values, bool doubtful) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(field) << QString::fromUtf8(values)
                                << doubtful;
        };
        row("code page: amounts", "tr-win1254-semicolon.csv", "customer.toplam_harcama",
            "5312.4, 1234.56, 249, -59.9, 1000000", false);
        row("code page: zeros stay", "tr-win1254-semicolon.csv", "customer.external_id",
            "00011, 00012, 00013, 00016, 00019", false);
        row("code page: letters", "tr-win1254-semicolon.csv", "customer.city",
            "\xC4\xB0stanbul, Ankara, \xC4\xB0zmir, I\xC4\x9F"
            "d\xC4\xB1r, \xC5\x9E\xC4\xB1rnak",
            false);
        row("code page: births", "tr-win1254-semicolon.csv", "customer.birth_date",
            "1990-05-02, ~, 1992-02-29, 1985-01-01, 1979-08-15", false);
        row("code page: consent", "tr-win1254-semicolon.csv", "customer.izinli", "yes, no, yes, ~, no", false);
        row("UTF-16: currencies", "utf16le-tab.txt", "order.currency", "TRY, AZN, EUR, USD, AZN", false);
        row("UTF-16: one date of another order", "utf16le-tab.txt", "order.at",
            "2026-01-07T00:00:00Z, 2026-01-15T00:00:00Z, 2026-02-10T00:00:00Z, ~, 2026-02-01T00:00:00Z", true);
        row("sep= line", "sep-line-bom.csv", "customer.tutar", "1234.56, 0, 249, 120.5, -18", false);
        row("spreadsheet: wrapped phone", "excel-mangled.csv", "customer.phone", "~, ~, 5550000013, 00905550000016, ~",
            false);
        row("spreadsheet: postcodes", "excel-mangled.csv", "order.postal_code", "1010, 6940, 35030, 00501, ~", false);
        row("spreadsheet: days as numbers", "excel-mangled.csv", "order.at",
            "2026-01-07T00:00:00Z, 2026-02-03T20:15:00Z, 2026-03-12T00:00:00Z, 2026-03-12T00:00:00Z, ~", false);
        row("titles and totals", "titles-totals-trailing.csv", "order.total", "1950, 269.82, 320, 97", false);
        row("titles and totals: currency", "titles-totals-trailing.csv", "order.currency", "TRY, TRY, TRY, USD", false);
        row("titles and totals: nothing is carried down", "titles-totals-trailing.csv", "customer.full_name",
            "Ay\xC5\x9F"
            "e Y\xC4\xB1lmaz, ~, \xC4\xB0smail \xC3\x87"
            "a\xC4\x9Flar, Elvin M\xC9\x99mm\xC9\x99"
            "dov",
            false);
        row("a value above twelve in the last row", "dates-ambiguous-a.csv", "table.date",
            "2026-04-03, 2026-03-04, 2026-01-12, 2026-12-01, 2026-02-13", false);
        row("the other way round", "dates-ambiguous-b.csv", "table.date",
            "2026-03-04, 2026-04-03, 2026-12-01, 2026-01-12, 2026-02-13", false);
        row("nothing decides", "dates-ambiguous-c.csv", "table.date",
            "2026-04-03, 2026-03-04, 2026-01-12, 2026-12-01, 2026-06-05", true);
        row("dots group", "numbers-ambiguous.csv", "customer.a", "1234, 12345, 999, 1000000, -5", false);
        row("marks contradict", "numbers-ambiguous.csv", "customer.b", "1.234, 0.5, 12.5, 1000000, -12", true);
        row("five styles: each proves its own mark", "numbers-ambiguous.csv", "customer.c",
            "1234.56, 1234.56, 1234.56, 1234.56, -12", true);
        row("formula stays text", "ragged-quotes-formula.csv", "customer.notes",
            "sat\xC4\xB1r 1\nsat\xC4\xB1r 2, t\xC4\xB1rnak alan\xC4\xB1n i\xC3\xA7inde, ok, -2+3, ~", false);
    }
    void readsMessyFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, field);
        QFETCH(QString, values);
        QFETCH(bool, doubtful);
        const QString path = m_shared + u"/formats/messy/"_s + file;
        if (!QFile::exists(path))
            QSKIP("this folder of shared files lacks it");
        tests::CollectedRows rows;
        Progress progress;
        const Result<ReadReport> report = run(path.toStdString(), {}, rows, progress);
        QVERIFY(report);
        QCOMPARE(QString::fromStdString(rows.column(field.toStdString())), values);
        const std::string id = field.toStdString();
        for (const ColumnReport &column : report->columns) {
            if (!column.reading.fields.empty() && column.reading.fields.front() == id)
                QCOMPARE(column.doubtful, doubtful);
        }
    }

    void readsObjectsOfALoyaltyProgram_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::newRow("events") << u"transcript.json"_s << 306'534;
        QTest::newRow("people") << u"profile.json"_s << 17'000;
        QTest::newRow("offers") << u"portfolio.json"_s << 10;
    }
    void readsObjectsOfALoyaltyProgram()
    {
        QFETCH(QString, file);
        const QString path = unpacked(u"data/starbucks/"_s + file);
        QVERIFY2(!path.isEmpty(), "xz could not unpack the file");
        tests::CollectedRows rows;
        Progress progress;
        const Result<ReadReport> report = run(path.toStdString(), {}, rows, progress);
        QVERIFY(report);
        QTEST(static_cast<int>(report->recordsRead), "records");
        QCOMPARE(report->rejected, std::uint64_t{0});
    }

    void readsColumnsPartedByBlanks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("records");
        QTest::newRow("with a header") << u"CDNOW_master.txt"_s << 4 << 69'659;
        QTest::newRow("without one") << u"CDNOW_sample.txt"_s << 5 << 6'919;
    }
    void readsColumnsPartedByBlanks()
    {
        QFETCH(QString, file);
        QFETCH(int, columns);
        const QString path = unpacked(u"data/cdnow/"_s + file);
        QVERIFY2(!path.isEmpty(), "xz could not unpack the file");
        tests::CollectedRows rows;
        Progress progress;
        const Result<ReadReport> report = run(path.toStdString(), {}, rows, progress);
        QVERIFY(report);
        QCOMPARE(static_cast<int>(report->columns.size()), columns);
        QTEST(static_cast<int>(report->recordsRead), "records");
        QCOMPARE(report->rejected, std::uint64_t{0});
        QVERIFY(std::ranges::any_of(report->columns, [](const ColumnReport &column) {
            return column.reading.type == fields::ValueType::Date || column.reading.type == fields::ValueType::Moment;
        }));
    }

    void doubtsDatesThatASpreadsheetExchanged()
    {
        const QString path = m_shared + u"/data/adventureworks/AdventureWorks_Sales_2017.xlsx"_s;
        if (!QFile::exists(path))
            QSKIP("this folder of shared files lacks it");
        tests::CollectedRows rows;
        Progress progress;
        const Result<ReadReport> report = run(path.toStdString(), {}, rows, progress);
        QVERIFY(report);
        QCOMPARE(report->recordsRead, std::uint64_t{2630});
        std::map<std::string, std::string> said; // cells that are dates and that are not, by column
        for (const ColumnReport &column : report->columns) {
            for (const Evidence &one : column.evidence) {
                if (one.id == "dates_swapped" && column.doubtful)
                    said[column.header] = one.arguments[0] + '/' + one.arguments[1];
            }
        }
        const std::map<std::string, std::string> expected = {{"OrderDate", "997/1633"}, {"StockDate", "1028/1602"}};
        QCOMPARE(said, expected);
    }

private:
    /// Path of the unpacked file; empty if that failed.
    QString unpacked(const QString &file)
    {
        const QString name = QFileInfo(file).fileName();
        QProcess xz;
        const QString target = m_folder.filePath(name);
        xz.setStandardOutputFile(target);
        xz.start(u"xz"_s, {u"-dc"_s, m_shared + u'/' + file + u".xz"_s});
        return xz.waitForFinished(60'000) && xz.exitCode() == 0 ? target : QString();
    }

    QString m_shared;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSharedFiles)
#include "tst_shared_files.moc"
