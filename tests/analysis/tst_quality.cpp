// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quality.h"
#include "rules/evaluate.h"
#include "support/snapshot_builder.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace dilim;
using namespace dilim::analysis;
using test::customField;
using test::SnapshotSource;

namespace {

/// A shop with so many customers; `cells` gives those of customer i, behind the number.
SnapshotSource shopOf(std::size_t customers, std::vector<std::string> columns,
                      const std::function<std::vector<std::string>(std::size_t)> &cells)
{
    SnapshotSource source;
    source.customers.columns = {"customer.external_id"};
    source.customers.columns.insert(source.customers.columns.end(), columns.begin(), columns.end());
    for (std::size_t i = 0; i < customers; ++i) {
        std::vector<std::string> row = {std::to_string(1000 + i)};
        for (std::string &cell : cells(i))
            row.push_back(std::move(cell));
        source.customers.rows.push_back(std::move(row));
    }
    return source;
}

rules::Context day(const char *today)
{
    return rules::contextOfDay(*parseIsoDate(today), TimeZone(), "TRY", "en");
}

std::string valueText(const rules::Finding &value)
{
    if (const auto *number = std::get_if<Decimal>(&value))
        return decimalText(*number);
    if (const auto *date = std::get_if<Date>(&value))
        return isoDate(*date);
    if (const auto *moment = std::get_if<Moment>(&value))
        return isoMoment(*moment);
    const auto *word = std::get_if<std::string>(&value);
    return word ? *word : std::string();
}

/// "reason field count: example -> instead, ..." a line, in the order of the ids.
QByteArray textOf(const QualityReport &report)
{
    std::vector<std::string> lines;
    for (const Flaw &flaw : report.flaws) {
        std::string line = flaw.reason + ' ' + (flaw.field.empty() ? flaw.subject : flaw.field) + ' '
            + std::to_string(flaw.count) + ':';
        for (const FlawExample &example : flaw.examples) {
            line += ' ' + valueText(example.value);
            if (!example.instead.empty())
                line += "->" + example.instead;
        }
        lines.push_back(line);
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    return QByteArray::fromStdString(text);
}

class Asked
{
public:
    explicit Asked(const SnapshotSource &source, const char *today = "2026-11-22", QualityQuestion question = {})
        : snapshot(test::buildSnapshot(source))
        , context(day(today))
    {
        Progress progress;
        Result<QualityReport> answer = dataQuality({snapshot, context, {}}, question, progress);
        if (!answer)
            qFatal("%s", answer.error().code.c_str());
        report = *std::move(answer);
        checkRules();
    }
    [[nodiscard]] double share(FlawKind kind) const { return report.parts[static_cast<std::size_t>(kind)].share; }

    columns::Snapshot snapshot;
    rules::Context context;
    QualityReport report{};

private:
    /// Rules take exactly the customers concerned.
    void checkRules() const
    {
        for (const Flaw &flaw : report.flaws) {
            if (!flaw.rule)
                continue;
            Progress progress;
            const auto answer = rules::evaluate(*flaw.rule, snapshot, context, progress);
            QVERIFY2(answer, flaw.reason.c_str());
            QVERIFY2(answer->members == flaw.concerned, flaw.reason.c_str());
        }
    }
};

} // namespace

class tst_quality : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasAFixAndIsNamedOnce()
    {
        std::set<std::string_view> ids;
        for (const FlawReason &reason : flawReasons()) {
            QVERIFY(ids.insert(reason.id).second);
            QVERIFY(!reason.fix.empty());
        }
    }

    void nothingIsWrongWithGoodData()
    {
        const Asked asked(shopOf(30, {"customer.city", "customer.birth_date"}, [](std::size_t i) {
            return std::vector<std::string>{i % 2 == 0 ? "Ankara" : "Bursa", i % 3 == 0 ? "1980-01-01" : "1990-01-02"};
        }));
        QCOMPARE(textOf(asked.report), QByteArray());
        QCOMPARE(asked.report.score, 100);
    }

    void aWorkspaceWithoutCustomersHasTheFullScore()
    {
        const Asked asked(SnapshotSource{});
        QCOMPARE(asked.report.score, 100);
        QVERIFY(asked.report.flaws.empty());
    }

    /// By hand: 10 customers, 2 fields (the number is always there, 4 of 10 cities are not): 4 of 20 cells empty,
    /// 25 x 0.2 = 5 points off.
    void theScoreIsTheSumOfWeightsTimesShares()
    {
        const Asked asked(shopOf(10, {"customer.city"}, [](std::size_t i) {
            return std::vector<std::string>{i < 4 ? "" : (i % 2 == 0 ? "Ankara" : "Bursa")};
        }));
        QCOMPARE(textOf(asked.report), QByteArray("empty customer.city 4:    \n"));
        QCOMPARE(asked.share(FlawKind::Missing), 0.2);
        QCOMPARE(asked.report.score, 95);
        QCOMPARE(asked.report.flaws[0].severity, Severity::Medium);
    }

    void aHoleIsAsSeriousAsWhatItHarms()
    {
        SnapshotSource source =
            shopOf(10, {"customer.city", "customer.country", "customer.opt_in_time"}, [](std::size_t i) {
                const bool empty = i < 9;
                return std::vector<std::string>{empty ? "" : "Bursa", empty ? "" : "TR", empty ? "" : "2026-01-02"};
            });
        source.customFields = {customField("customer.opt_in_time", fields::ValueType::Date)};
        QualityQuestion question;
        question.segments = {{"Bursa", {"customer.city"}, columns::Bitmap(10)}};
        const Asked asked(source, "2026-11-22", question);
        const std::map<std::string, Severity> wanted = {{"customer.city", Severity::High}, // a segment asks for it
                                                        {"customer.country", Severity::Medium},
                                                        {"customer.opt_in_time", Severity::Low}};
        QCOMPARE(asked.report.flaws.size(), wanted.size());
        for (const Flaw &flaw : asked.report.flaws)
            QCOMPARE(flaw.severity, wanted.at(flaw.field));
    }

    /// By hand: 3 fields, 1 of 10 people each born before 1900, too old, born tomorrow (25 x 0.3 = 7.5), two likely
    /// pairs (15 x 0.4 = 6), nothing missing: 100 - 13.5 = 86.5, rounded half up.
    void impossibleBirthsAndPairsAreTakenOff()
    {
        QualityQuestion question;
        question.likelyPairs = 2;
        const Asked asked(shopOf(10, {"customer.birth_date"},
                                 [](std::size_t i) {
                                     const char *odd[] = {"1893-05-02", "1915-01-01", "2026-11-23"};
                                     return std::vector<std::string>{i < 3 ? odd[i]
                                                                           : "198" + std::to_string(i) + "-03-04"};
                                 }),
                          "2026-11-22", question);
        QCOMPARE(textOf(asked.report),
                 QByteArray("born_in_future customer.birth_date 1: 2026-11-23\n"
                            "born_too_early customer.birth_date 1: 1893-05-02\n"
                            "likely_pairs  2:\n"
                            "too_old customer.birth_date 1: 1915-01-01\n"));
        QCOMPARE(asked.share(FlawKind::Impossible), 0.3);
        QCOMPARE(asked.share(FlawKind::Duplicate), 0.4);
        QCOMPARE(asked.report.score, 87);
    }

    void yearsAndAgesInNumbersAreFoundByTheirNames()
    {
        SnapshotSource source = shopOf(30, {"customer.year_birth", "customer.age_told"}, [](std::size_t i) {
            return std::vector<std::string>{i == 0 ? "1893" : std::to_string(1960 + i),
                                            i == 1       ? "-3"
                                                : i == 2 ? "150"
                                                         : "4" + std::to_string(i % 10)};
        });
        source.customFields = {customField("customer.year_birth", fields::ValueType::Number),
                               customField("customer.age_told", fields::ValueType::Number)};
        source.customFields[0].name = "Year_Birth";
        source.customFields[1].name = "Yaş";
        QCOMPARE(textOf(Asked(source).report),
                 QByteArray("age_outside customer.age_told 2: -3 150\nborn_too_early customer.year_birth 1: 1893\n"));
    }

    void numbersFarFromAllOthersAreFound()
    {
        const Asked asked(shopOf(200, {"customer.income"}, [](std::size_t i) {
            return std::vector<std::string>{i == 7        ? "666666"
                                                : i == 8  ? "99999999"
                                                : i == 9  ? "5000000"
                                                : i == 10 ? "55555" // usual here
                                                          : std::to_string(30000 + i * 200)};
        }));
        QCOMPARE(textOf(asked.report),
                 QByteArray("far_outside customer.income 2: 99999999 5000000\n"
                            "repeated_digits customer.income 2: 666666 99999999\n"));
    }

    void fewNumbersProveNothing()
    {
        const Asked asked(shopOf(50, {"customer.income"}, [](std::size_t i) {
            return std::vector<std::string>{i == 7 ? "666666" : std::to_string(30000 + i * 200)};
        }));
        QCOMPARE(textOf(asked.report), QByteArray());
    }

    void wordsThatLookLikeAFrequentOneAreFound_data()
    {
        QTest::addColumn<QByteArray>("rare");
        QTest::addColumn<QByteArray>("frequent");
        QTest::addColumn<bool>("found");
        QTest::newRow("a letter more") << QByteArray("Ankarra") << QByteArray("Ankara") << true;
        QTest::newRow("two swapped") << QByteArray("İstanubl") << QByteArray("İstanbul") << true;
        QTest::newRow("two slips in a long word") << QByteArray("Kahramnmaras") << QByteArray("Kahramanmaraş") << true;
        QTest::newRow("two slips in a short word") << QByteArray("Ancarra") << QByteArray("Ankara") << false;
        QTest::newRow("short words") << QByteArray("Iraq") << QByteArray("Iran") << false;
        QTest::newRow("another first letter") << QByteArray("Zambia") << QByteArray("Gambia") << false;
        QTest::newRow("numbers") << QByteArray("Store 12") << QByteArray("Store 13") << false;
    }
    void wordsThatLookLikeAFrequentOneAreFound()
    {
        QFETCH(QByteArray, rare);
        QFETCH(QByteArray, frequent);
        QFETCH(bool, found);
        const Asked asked(shopOf(12, {"customer.city"}, [&](std::size_t i) {
            return std::vector<std::string>{i < 2 ? rare.toStdString() : frequent.toStdString()};
        }));
        QCOMPARE(textOf(asked.report),
                 found ? "similar_words customer.city 2: " + rare + "->" + frequent + '\n' : QByteArray());
    }

    void equallyFrequentWordsAreDifferentThings()
    {
        const Asked asked(shopOf(12, {"customer.city"}, [&](std::size_t i) {
            return std::vector<std::string>{i < 5 ? "Ankarra" : "Ankara"};
        }));
        QCOMPARE(textOf(asked.report), QByteArray());
    }

    void wordsThatHardlyAnybodyHasAreFound()
    {
        const Asked asked(shopOf(1000, {"customer.marital_status"}, [](std::size_t i) {
            return std::vector<std::string>{i == 0 ? "YOLO" : i < 500 ? "Married" : "Single"};
        }));
        QCOMPARE(textOf(asked.report), QByteArray("rare_words customer.marital_status 1: YOLO\n"));
    }

    void spellingsOfFreeTextAreFound()
    {
        SnapshotSource source = shopOf(6, {"customer.job"}, [](std::size_t i) {
            return std::vector<std::string>{i == 0 ? "İŞÇİ" : i < 4 ? "işçi" : "doktor"};
        });
        source.customFields = {customField("customer.job", fields::ValueType::Text)};
        QCOMPARE(textOf(Asked(source).report), QByteArray("spellings customer.job 1: İŞÇİ->işçi\n"));
    }

    void fieldsWithOneValueSayNothing()
    {
        const Asked asked(
            shopOf(200, {"customer.country", "customer.consent_email", "customer.loyalty_points"}, [](std::size_t i) {
                return std::vector<std::string>{"TR", i < 2 ? "yes" : "no", i == 0 ? "5" : "3"};
            }));
        // 198 of 200 are no more than 99 %, 199 are.
        QCOMPARE(textOf(asked.report),
                 QByteArray("one_value customer.country 200: TR\none_value customer.loyalty_points 199: 3\n"));
        QCOMPARE(asked.share(FlawKind::OneDimensional), 0.5);
    }

    void ordersAndLinesThatCannotBeAreFound()
    {
        SnapshotSource source;
        source.customers = {{"customer.external_id", "customer.created_at"},
                            {{"1", "2026-03-05T15:00:00Z"}, {"2", ""}, {"3", "2026-01-01T00:00:00Z"}}};
        source.orders = {{"customer", "order.id", "order.at", "order.status", "order.total"},
                         {{"1", "a", "2026-03-04T23:59:00Z", "", "10"},
                          {"1", "b", "2026-03-05T01:00:00Z", "", "10"}, // the day itself
                          {"2", "c", "2020-01-01T00:00:00Z", "", ""},
                          {"3", "d", "2026-11-23T00:00:00Z", "", "10"},
                          {"3", "e", "", "cancelled", "10"}}};
        source.lines = {{"order", "line.quantity"}, {{"a", "-1"}, {"a", "2"}, {"e", "-5"}}};
        const Asked asked(source);
        QCOMPARE(textOf(asked.report),
                 QByteArray("empty customer.created_at 1: \n"
                            "empty order.at 1: \n"
                            "empty order.total 1: \n"
                            "negative_quantity line.quantity 1: -1\n"
                            "order_before_registration order.at 1: 2026-03-04T23:59:00Z\n"
                            "order_in_future order.at 1: 2026-11-23T00:00:00Z\n"));
        QCOMPARE(asked.share(FlawKind::Impossible), 2.0 / 3);
    }

    void recordsThatAgreeInAllButTheNumberAreTwins()
    {
        const Asked asked(shopOf(
            8, {"customer.city", "customer.gender", "customer.language", "customer.birth_date", "customer.income"},
            [](std::size_t i) {
                const std::string income = std::to_string(i < 3 ? 1 : i);
                return std::vector<std::string>{i < 7 ? "Ankara" : "", i % 2 ? "f" : "f", "tr", "1980-01-01", income};
            }));
        // 0, 1 and 2 are alike: two twins of the first.
        const auto twins = std::ranges::find(asked.report.flaws, "twins", &Flaw::reason);
        QVERIFY(twins != asked.report.flaws.end());
        QCOMPARE(twins->count, std::uint64_t{2});
        QVERIFY(twins->concerned.test(1) && twins->concerned.test(2));
    }

    void oldSourcesAndRecordsAreFound()
    {
        SnapshotSource source = shopOf(4, {}, [](std::size_t) { return std::vector<std::string>(); });
        columns::Snapshot snapshot = test::buildSnapshot(source);
        snapshot.customerOrigin = std::vector<columns::Origin>{{1, 2}, {2, 2}, {3, 2}, {3, 3}};
        QualityQuestion question;
        question.imports = {{1, "Shopify", *parseIsoDate("2025-01-01")},
                            {2, "Shopify", *parseIsoDate("2026-11-10")},
                            {3, "Mailchimp", *parseIsoDate("2026-11-07")}};
        const rules::Context context = day("2026-11-22");
        Progress progress;
        const Result<QualityReport> report = dataQuality({snapshot, context, {}}, question, progress);
        QVERIFY(report);
        QCOMPARE(textOf(*report), QByteArray("not_updated  1: \nsource_old Mailchimp 2: 2026-11-07\n"));
        QCOMPARE(report->parts[static_cast<std::size_t>(FlawKind::Stale)].share, 0.75);
    }

    void columnsDecidedByDefaultAndSegmentsAreTold()
    {
        QualityQuestion question;
        question.doubtful = {{"shop.csv", "Total", "customer.income"}, {"shop.csv", "Gone", "customer.none"}};
        columns::Bitmap members(4);
        members.set(0);
        members.set(1);
        question.segments = {{"Rich", {"customer.income"}, members}, {"Others", {"customer.city"}, members}};
        const Asked asked(
            shopOf(4, {"customer.income"},
                   [](std::size_t i) { return std::vector<std::string>{i == 0 ? "" : std::to_string(i)}; }),
            "2026-11-22", question);
        QCOMPARE(textOf(asked.report),
                 QByteArray("decided_by_default customer.income 3: 1 2 3\nempty customer.income 1: \n"));
        QCOMPARE(asked.share(FlawKind::Ambiguous), 0.5); // of two filled fields
        for (const Flaw &flaw : asked.report.flaws) {
            QCOMPARE(flaw.segments.size(), std::size_t{1});
            QCOMPARE(flaw.segments[0].name, std::string("Rich"));
            QCOMPARE(flaw.segments[0].concerned, std::uint64_t{1});
            QCOMPARE(flaw.segments[0].members, std::uint64_t{2});
        }
    }

    void itCanBeCancelled()
    {
        const columns::Snapshot snapshot = test::buildSnapshot({});
        const rules::Context context = day("2026-11-22");
        Progress progress;
        progress.cancel();
        QCOMPARE(dataQuality({snapshot, context, {}}, {}, progress).error().code, std::string(cancelledCode));
    }
};

QTEST_GUILESS_MAIN(tst_quality)
#include "tst_quality.moc"
