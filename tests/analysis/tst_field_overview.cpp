// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_fields.h"
#include "analysis/field_overview.h"
#include "base/decimal.h"
#include "support/random_draw.h"
#include "support/random_tables.h"
#include "support/shown.h"
#include "support/small_shop.h"
#include "support/snapshot_builder.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace dilim;
using namespace dilim::analysis;
using columns::Bitmap;
using columns::Snapshot;
using test::shown;

namespace {

Result<FieldOverview> overviewOf(const Snapshot &snapshot, const rules::Context &context, const char *field,
                                 const Bitmap *population = nullptr, std::size_t most = 10)
{
    Progress progress;
    return fieldOverview({snapshot, context}, {field, most}, population, progress);
}

QString topText(const FieldOverview &overview)
{
    QStringList parts{QStringLiteral("%1/%2 %3").arg(overview.known).arg(overview.rows).arg(overview.different)};
    for (const ValueCount &value : overview.top)
        parts += QStringLiteral("%1=%2").arg(shown(value.word)).arg(value.rows);
    return parts.join(QLatin1Char(' '));
}

QString histogramText(const FieldOverview &overview)
{
    QStringList parts;
    for (const HistogramBin &bin : overview.histogram->bins)
        parts += QStringLiteral("%1..%2=%3")
                     .arg(bin.from ? shown(decimalText({*bin.from, overview.histogram->scale})) : QString(),
                          bin.below ? shown(decimalText({*bin.below, overview.histogram->scale})) : QString())
                     .arg(bin.rows);
    return parts.join(QLatin1Char(' '));
}

/// The rows of a field's table that belong to a population.
std::vector<std::size_t> rowsOf(const Snapshot &snapshot, fields::Entity entity, const Bitmap *population)
{
    std::vector<std::size_t> rows;
    const columns::Table &table = snapshot.table(entity);
    for (std::size_t row = 0; row < table.rows; ++row) {
        bool taken = !population || entity == fields::Entity::Product;
        if (!taken && entity == fields::Entity::Customer)
            taken = population->test(row);
        for (std::size_t c = 0; !taken && entity != fields::Entity::Customer && c < snapshot.customerCount(); ++c) {
            const auto &offsets = static_cast<const columns::FactTable &>(table).offsets;
            taken = population->test(c) && row >= offsets[c] && row < offsets[c + 1];
        }
        if (taken)
            rows.push_back(row);
    }
    return rows;
}

/// The values of a row as words.
std::vector<std::string> wordsAt(const columns::Column &column, std::size_t row)
{
    std::vector<std::string> words;
    if (const auto *lists = std::get_if<columns::ListColumn>(&column))
        for (const std::uint32_t code : lists->at(row))
            words.emplace_back(lists->dictionary->word(code));
    else if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
        words.emplace_back(codes->dictionary->word(codes->at(row)));
    else if (const auto *texts = std::get_if<columns::TextColumn>(&column))
        words.emplace_back(texts->at(row));
    else
        words.push_back(std::get<columns::IntegerColumn>(column).at(row) == 1 ? "yes" : "no");
    return words;
}

} // namespace

class TestFieldOverview : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreCounted_data();
    void wordsAreCounted();
    void numbersHaveHistogramAndSummary();
    void momentsAreLocalDays();
    void personalFieldsShowNoValues();
    void derivedFieldsAreLookedAtToo();
    void ofAPopulationOnly();
    void wrongQuestionsAreErrors();
    void randomShopsAgreeWithThePlainWay();
};

void TestFieldOverview::wordsAreCounted_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("top");
    QTest::newRow("category") << "customer.city"
                              << "4/5 3 İstanbul=2 Ankara=1 Iğdır=1";
    QTest::newRow("list") << "customer.interests"
                          << "4/5 4 Bags=2 Shoes=2 Hats=1 Çanta=1";
    QTest::newRow("yes and no") << "customer.consent_email"
                                << "4/5 2 no=2 yes=2";
    QTest::newRow("identifier") << "line.product"
                                << "5/5 2 A1=3 B7=2";
    QTest::newRow("of nobody too") << "order.coupon"
                                   << "3/6 2 YAZ=2 kış=1";
    QTest::newRow("products") << "product.category"
                              << "1/1 1 Footwear=1";
}

void TestFieldOverview::wordsAreCounted()
{
    QFETCH(QString, field);
    const auto overview = overviewOf(test::buildSnapshot(test::smallShop()), test::smallShopDay(), qPrintable(field));
    QVERIFY(overview);
    QTEST(topText(*overview), "top");
    QVERIFY(!overview->histogram);
    QVERIFY(!overview->summary);
}

void TestFieldOverview::numbersHaveHistogramAndSummary()
{
    const Snapshot snapshot = test::buildSnapshot(test::smallShop());
    const auto points = overviewOf(snapshot, test::smallShopDay(), "customer.loyalty_points"); // 10 -5 0 10.5
    QVERIFY(points);
    QCOMPARE(topText(*points), QStringLiteral("4/5 4"));
    QCOMPARE(
        histogramText(*points),
        QStringLiteral("-5..-4=1 -4..-3=0 -3..-2=0 -2..-1=0 -1..0=0 0..1=1 1..2=0 2..3=0 3..4=0 4..5=0 5..6=0 6..7=0 "
                       "7..8=0 8..9=0 9..10=0 10..11=2"));
    QCOMPARE(points->summary->count, 4U);
    QCOMPARE(points->summary->mean, 15.5 / 4);
    QCOMPARE(points->summary->median, 5.0);
    const auto income = overviewOf(snapshot, test::smallShopDay(), "customer.income"); // 100.50 100.50 0 100.51
    QCOMPARE(topText(*income), QStringLiteral("4/5 3"));
    QCOMPARE(income->summary->maximum, 100.51);
}

void TestFieldOverview::momentsAreLocalDays()
{
    const auto moments =
        overviewOf(test::buildSnapshot(test::smallShop()), test::smallShopDay(), "customer.created_at");
    QVERIFY(moments);
    // 2024-03-10 twice, 2024-03-08 and 2024-03-09 on the clock of Istanbul.
    QCOMPARE(topText(*moments), QStringLiteral("4/5 3"));
    QCOMPARE(moments->histogram->bins.size(), 3U);
    QCOMPARE(shown(isoDate({static_cast<std::int32_t>(*moments->histogram->bins[0].from)})),
             QStringLiteral("2024-03-08"));
    QCOMPARE(moments->histogram->bins[2].rows, 2U);
    QVERIFY(!moments->summary);
}

void TestFieldOverview::personalFieldsShowNoValues()
{
    const auto names = overviewOf(test::buildSnapshot(test::smallShop()), test::smallShopDay(), "customer.full_name");
    QVERIFY(names);
    QCOMPARE(topText(*names), QStringLiteral("4/5 4"));
}

void TestFieldOverview::derivedFieldsAreLookedAtToo()
{
    const auto snapshot = std::make_shared<Snapshot>(test::buildSnapshot(test::smallShop()));
    const rules::Context context = test::smallShopDay();
    const DerivedColumns columns(snapshot, context);
    rules::Library library;
    library.derived = [&columns](const fields::Field &field) { return columns.column(field.id); };
    Progress progress;
    const auto overview =
        fieldOverview({*snapshot, context, library}, {"customer.purchase_stage", 10}, nullptr, progress);
    QVERIFY(overview);
    QCOMPARE(topText(*overview), QStringLiteral("5/5 4 visitor=2 cart=1 first_purchase=1 repeat=1"));
}

void TestFieldOverview::ofAPopulationOnly()
{
    const Snapshot snapshot = test::buildSnapshot(test::smallShop());
    Bitmap population(5);
    population.set(1);
    population.set(3);
    QCOMPARE(topText(*overviewOf(snapshot, test::smallShopDay(), "customer.city", &population)),
             QStringLiteral("2/2 2 Ankara=1 İstanbul=1"));
    QCOMPARE(topText(*overviewOf(snapshot, test::smallShopDay(), "order.coupon", &population)),
             QStringLiteral("1/3 1 kış=1"));
    QCOMPARE(topText(*overviewOf(snapshot, test::smallShopDay(), "line.category", &population)),
             QStringLiteral("2/2 2 Bags=1 Shoes=1"));
    QCOMPARE(topText(*overviewOf(snapshot, test::smallShopDay(), "product.category", &population)),
             QStringLiteral("1/1 1 Footwear=1"));
}

void TestFieldOverview::wrongQuestionsAreErrors()
{
    const Snapshot snapshot = test::buildSnapshot(test::smallShop());
    QCOMPARE(shown(overviewOf(snapshot, test::smallShopDay(), "customer.shoe").error().code),
             QStringLiteral("breakdown.unknown_field"));
    QCOMPARE(shown(overviewOf(snapshot, test::smallShopDay(), "customer.country").error().code),
             QStringLiteral("breakdown.field_absent"));
    Progress progress;
    progress.cancel();
    const rules::Context context = test::smallShopDay();
    QCOMPARE(shown(fieldOverview({snapshot, context}, {"customer.city", 10}, nullptr, progress).error().code),
             shown(cancelledCode));
}

void TestFieldOverview::randomShopsAgreeWithThePlainWay()
{
    test::Draw draw(11);
    int compared = 0;
    for (int round = 0; round < 60; ++round) {
        const test::RandomShop shop = test::randomShop(draw);
        const Snapshot snapshot = test::buildSnapshot(shop.source);
        Bitmap half(snapshot.customerCount());
        for (std::size_t customer = 0; customer < snapshot.customerCount(); customer += 2)
            half.set(customer);
        const Bitmap *population = round % 2 == 0 ? nullptr : &half;
        for (const char *field : {"customer.city", "customer.interests", "customer.consent_email", "order.coupon",
                                  "line.product", "event.type", "product.category", "customer.income", "line.quantity",
                                  "customer.birth_date", "order.at"}) {
            const columns::Column *column = snapshot.column(field);
            if (!column)
                continue;
            const auto overview = overviewOf(snapshot, shop.context, field, population, 3);
            QVERIFY(overview);
            std::map<std::string, std::uint64_t> counts;
            std::uint64_t known = 0;
            const auto rows = rowsOf(snapshot, snapshot.catalogue.find(field)->entity, population);
            for (const std::size_t row : rows) {
                if (!columns::hasValue(*column, row))
                    continue;
                ++known;
                for (const std::string &word : wordsAt(*column, row))
                    ++counts[word];
            }
            QCOMPARE(overview->rows, rows.size());
            QCOMPARE(overview->known, known);
            ++compared;
            if (overview->histogram) {
                std::uint64_t inBins = 0;
                for (const HistogramBin &bin : overview->histogram->bins)
                    inBins += bin.rows;
                QCOMPARE(inBins, known);
                continue;
            }
            std::vector<std::pair<std::string, std::uint64_t>> order(counts.begin(), counts.end());
            std::stable_sort(order.begin(), order.end(),
                             [](const auto &a, const auto &b) { return a.second > b.second; });
            QCOMPARE(overview->different, order.size());
            QCOMPARE(overview->top.size(), std::min<std::size_t>(3, order.size()));
            for (std::size_t i = 0; i < overview->top.size(); ++i) {
                QCOMPARE(shown(overview->top[i].word), shown(order[i].first));
                QCOMPARE(overview->top[i].rows, order[i].second);
            }
        }
    }
    QVERIFY(compared > 300);
}

QTEST_GUILESS_MAIN(TestFieldOverview)
#include "tst_field_overview.moc"
