// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"
#include "analysis/derived_fields.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QTest>

#include <limits>

using namespace dilim;
using namespace dilim::analysis;
using columns::Bitmap;
using columns::Snapshot;
using fields::ValueType;
using test::shown;
using test::SnapshotSource;

namespace {

/// Three customers and an unknown one; a cancelled order, a returned line, an order in another currency.
SnapshotSource smallShop()
{
    SnapshotSource source;
    source.timeZone = "Europe/Istanbul";
    source.customFields = {test::customField("customer.kids", ValueType::Number),
                           test::customField("customer.note", ValueType::Text),
                           test::customField("customer.budget", ValueType::Money)};
    source.customers = {{"customer.external_id", "customer.country", "customer.interests", "customer.kids",
                         "customer.consent_sms", "customer.birth_date", "customer.note", "customer.budget"},
                        {{"1", "TR", "Yoga|Golf", "2", "yes", "1990-01-31", "x", "5"},
                         {"2", "AZ", "Golf", "", "no", "", "", ""},
                         {"3", "tr", "", "2", "", "1990-01-31", "", ""}}};
    source.orders = {
        {"customer", "order.id", "order.at", "order.channel", "order.total", "order.status", "order.currency"},
        {{"1", "a", "2024-01-01T10:00:00Z", "web", "10.00", "", ""},
         {"1", "b", "2024-01-01T21:30:00Z", "shop", "", "", ""},
         {"2", "c", "2024-01-02T10:00:00Z", "web", "30.00", "iptal", ""},
         {"2", "d", "2024-01-03T10:00:00Z", "", "40.00", "", "EUR"},
         {"unknown", "e", "2024-01-04T10:00:00Z", "web", "", "", ""}}};
    source.lines = {{"order", "line.product", "line.category", "line.quantity", "line.price"},
                    {{"a", "S1", "Shoes", "1", "4"},
                     {"a", "B1", "Bags", "1", "6"},
                     {"b", "S1", "Shoes", "2", "5"},
                     {"b", "S2", "Shoes", "1", "1.50"},
                     {"b", "B1", "Bags", "-1", "3"},
                     {"c", "B1", "Bags", "1", "30"},
                     {"e", "S2", "Shoes", "1", "7"},
                     {"nowhere", "B1", "", "1", "2"}}};
    source.products = {{"product.sku", "product.brand"}, {{"S1", "Ayak"}, {"B1", "Çanta"}}};
    source.events = {{"customer", "event.at", "event.type", "event.product"},
                     {{"1", "2024-01-01T10:00:00Z", "view", "S1"},
                      {"1", "2024-01-02T10:00:00Z", "view", "B1"},
                      {"3", "2024-01-02T10:00:00Z", "cart", "S1"},
                      {"unknown", "2024-01-02T10:00:00Z", "view", "S1"}}};
    return source;
}

rules::Context contextOf(const Snapshot &snapshot)
{
    rules::Context context;
    context.timeZone = snapshot.timeZone;
    return context;
}

Result<BreakdownResult> asked(const Snapshot &snapshot, const BreakdownQuestion &question,
                              const Bitmap *population = nullptr)
{
    Progress progress;
    const rules::Context context = contextOf(snapshot);
    return breakdown({snapshot, context}, question, {population, {}}, progress);
}

/// "TR: 2 c, 3 o, 4 r, 1500": a row as text.
QStringList described(const BreakdownResult &result)
{
    QStringList lines;
    for (const BreakdownRow &row : result.rows) {
        QStringList key;
        for (const std::string &word : row.key)
            key += shown(word);
        lines += QStringLiteral("%1: %2 c, %3 o, %4 r, %5")
                     .arg(key.join(QLatin1Char('/')))
                     .arg(row.customers)
                     .arg(row.orders)
                     .arg(row.rows)
                     .arg(row.revenue);
    }
    lines += QStringLiteral("all: %1 c, %2").arg(result.total.customers).arg(result.total.revenue);
    return lines;
}

QString errorOf(const Result<BreakdownResult> &result)
{
    if (result)
        return QStringLiteral("no error");
    QStringList parts{shown(result.error().code)};
    for (const std::string &argument : result.error().arguments)
        parts += shown(argument);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestBreakdown : public QObject
{
    Q_OBJECT

private slots:
    void rowsAddUpWhatBelongsToTheirWords_data();
    void rowsAddUpWhatBelongsToTheirWords();
    void aPopulationLeavesOthersAndUnknownPeopleOut_data();
    void aPopulationLeavesOthersAndUnknownPeopleOut();
    void partsOfTimeAndBinsAreGroups_data();
    void partsOfTimeAndBinsAreGroups();
    void onlyWhatIsInsideTheWindowTakesPart();
    void derivedFieldsAreGroupedBy();
    void aComparisonStandsBesideEveryRow();
    void everybodyCanBeComparedWith();
    void wrongQuestionsAreErrors_data();
    void wrongQuestionsAreErrors();
    void anEmptyWorkspaceHasNoFieldsToGroupBy();
    void cancellingStops();
    void absurdSumsStayAtTheEndOfTheirRange();
};

void TestBreakdown::rowsAddUpWhatBelongsToTheirWords_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("flags"); // "all" = not countedOnly, "known" = without ownerless rows
    QTest::addColumn<QString>("rows");
    // Counted: a 10.00, b 10.00 + 1.50 (the returned bag does not count), d without an amount, e 7.00; c is cancelled.
    QTest::newRow("customers' category") << "customer.country"
                                         << ""
                                         << "TR: 2 c, 2 o, 2 r, 2150|AZ: 1 c, 1 o, 1 r, 0|all: 3 c, 2150";
    QTest::newRow("all orders: all lines of those without a total")
        << "customer.country"
        << "all"
        << "AZ: 1 c, 2 o, 1 r, 3000|TR: 2 c, 2 o, 2 r, 1850|all: 3 c, 4850";
    QTest::newRow("a list counts a row for each word")
        << "customer.interests"
        << ""
        << "Golf: 2 c, 3 o, 2 r, 2150|Yoga: 1 c, 2 o, 1 r, 2150|: 1 c, 0 o, 1 r, 0|all: 3 c, 2150";
    QTest::newRow("numbers") << "customer.kids"
                             << ""
                             << "2: 2 c, 2 o, 2 r, 2150|: 1 c, 1 o, 1 r, 0|all: 3 c, 2150";
    QTest::newRow("yes and no") << "customer.consent_sms"
                                << ""
                                << "yes: 1 c, 2 o, 1 r, 2150|: 1 c, 0 o, 1 r, 0|no: 1 c, 1 o, 1 r, 0|all: 3 c, 2150";
    QTest::newRow("dates") << "customer.birth_date"
                           << ""
                           << "1990-01-31: 2 c, 2 o, 2 r, 2150|: 1 c, 1 o, 1 r, 0|all: 3 c, 2150";
    QTest::newRow("orders' category, unknown people too")
        << "order.channel"
        << ""
        << "web: 2 c, 2 o, 3 r, 1700|shop: 1 c, 1 o, 1 r, 1150|: 1 c, 1 o, 1 r, 0|all: 2 c, 2850";
    QTest::newRow("orders' category, known people only")
        << "order.channel"
        << "known"
        << "shop: 1 c, 1 o, 1 r, 1150|web: 2 c, 1 o, 2 r, 1000|: 1 c, 1 o, 1 r, 0|all: 2 c, 2150";
    QTest::newRow("orders' category, all")
        << "order.channel"
        << "all"
        << "web: 2 c, 3 o, 3 r, 4700|shop: 1 c, 1 o, 1 r, 850|: 1 c, 1 o, 1 r, 0|all: 2 c, 5550";
    QTest::newRow("moments by the day of the place")
        << "order.at"
        << ""
        << "2024-01-02: 2 c, 1 o, 2 r, 1150|2024-01-01: 1 c, 1 o, 1 r, 1000|2024-01-04: 0 c, 1 o, 1 r, 700|2024-01-03: "
           "1 c, 1 o, 1 r, 0|all: 2 c, 2850";
    QTest::newRow("lines' category: those lines")
        << "line.category"
        << ""
        << "Shoes: 1 c, 3 o, 4 r, 2250|Bags: 2 c, 1 o, 3 r, 600|: 0 c, 0 o, 1 r, 200|all: 2 c, 3050";
    QTest::newRow("lines' category, all")
        << "line.category"
        << "all"
        << "Bags: 2 c, 3 o, 3 r, 3300|Shoes: 1 c, 3 o, 4 r, 2250|: 0 c, 0 o, 1 r, 200|all: 2 c, 5750";
    QTest::newRow("identifiers")
        << "line.product"
        << "known"
        << "S1: 1 c, 2 o, 2 r, 1400|B1: 2 c, 1 o, 3 r, 600|S2: 1 c, 1 o, 1 r, 150|all: 2 c, 2150";
    QTest::newRow("identifiers that do not repeat")
        << "order.id"
        << "known"
        << "b: 1 c, 1 o, 1 r, 1150|a: 1 c, 1 o, 1 r, 1000|c: 1 c, 0 o, 1 r, 0|d: 1 c, 1 o, 1 r, 0|all: 2 c, 2150";
    QTest::newRow("products by their lines")
        << "product.brand"
        << "known"
        << "Ayak: 1 c, 2 o, 2 r, 1400|Çanta: 2 c, 1 o, 3 r, 600|: 1 c, 1 o, 1 r, 150|all: 2 c, 2150";
    QTest::newRow("customers x orders") << "customer.country order.channel"
                                        << ""
                                        << "TR/shop: 1 c, 1 o, 1 r, 1150|TR/web: 1 c, 1 o, 1 r, 1000|/web: 0 c, 1 o, 1 "
                                           "r, 700|AZ/: 1 c, 1 o, 1 r, 0|AZ/web: 1 c, 0 o, 1 r, 0|all: 2 c, 2850";
    QTest::newRow("orders x lines x customers")
        << "order.channel line.category customer.country"
        << "known"
        << "shop/Shoes/TR: 1 c, 1 o, 2 r, 1150|web/Bags/TR: 1 c, 1 o, 1 r, 600|web/Shoes/TR: 1 c, 1 o, 1 r, "
           "400|shop/Bags/TR: 1 c, 0 o, 1 r, 0|web/Bags/AZ: 1 c, 0 o, 1 r, 0|all: 2 c, 2150";
    QTest::newRow("lists x lists") << "customer.interests customer.interests"
                                   << "known"
                                   << "Golf/Golf: 2 c, 3 o, 2 r, 2150|Golf/Yoga: 1 c, 2 o, 1 r, 2150|Yoga/Golf: 1 c, 2 "
                                      "o, 1 r, 2150|Yoga/Yoga: 1 c, 2 o, 1 r, 2150|/: 1 c, 0 o, 1 r, 0|all: 3 c, 2150";
    QTest::newRow("events by their number") << "event.type"
                                            << ""
                                            << "view: 1 c, 0 o, 3 r, 0|cart: 1 c, 0 o, 1 r, 0|all: 2 c, 0";
    QTest::newRow("events x products x customers")
        << "event.type product.brand customer.country"
        << ""
        << "cart/Ayak/TR: 1 c, 0 o, 1 r, 0|view/Ayak/TR: 1 c, 0 o, 1 r, 0|view/Çanta/TR: 1 c, 0 o, 1 r, 0|view/Ayak/: "
           "0 c, 0 o, 1 r, 0|all: 2 c, 0";
}

void TestBreakdown::rowsAddUpWhatBelongsToTheirWords()
{
    QFETCH(QString, by);
    QFETCH(QString, flags);
    QFETCH(QString, rows);
    BreakdownQuestion question;
    for (const QString &field : by.split(QLatin1Char(' ')))
        question.by.push_back(test::utf8(field));
    question.countedOnly = flags != QLatin1String("all");
    question.ownerless = flags != QLatin1String("known");
    const auto result = asked(test::buildSnapshot(smallShop()), question);
    QCOMPARE(errorOf(result), QStringLiteral("no error"));
    QCOMPARE(described(*result).join(QLatin1Char('|')), rows);
    QVERIFY(result->question.by == question.by);
}

void TestBreakdown::aPopulationLeavesOthersAndUnknownPeopleOut_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("rows");
    QTest::newRow("customers") << "customer.country"
                               << "TR: 1 c, 2 o, 1 r, 2150|all: 1 c, 2150";
    QTest::newRow("orders") << "order.channel"
                            << "shop: 1 c, 1 o, 1 r, 1150|web: 1 c, 1 o, 1 r, 1000|all: 1 c, 2150";
    QTest::newRow("lines") << "line.category"
                           << "Shoes: 1 c, 2 o, 3 r, 1550|Bags: 1 c, 1 o, 2 r, 600|all: 1 c, 2150";
    QTest::newRow("events") << "event.type"
                            << "view: 1 c, 0 o, 2 r, 0|all: 1 c, 0";
}

void TestBreakdown::aPopulationLeavesOthersAndUnknownPeopleOut()
{
    QFETCH(QString, by);
    Bitmap population(3);
    population.set(0);
    const auto result = asked(test::buildSnapshot(smallShop()), {{test::utf8(by)}, true, true}, &population);
    QVERIFY(result);
    QTEST(described(*result).join(QLatin1Char('|')), "rows");
}

void TestBreakdown::partsOfTimeAndBinsAreGroups_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("rows");
    // On the clock of Istanbul a 13:00 on Monday, b 00:30 on Tuesday, c and d 13:00 on Tuesday and Wednesday.
    QTest::newRow("hour") << "order.at:hour"
                          << "00: 1 c, 1 o, 1 r, 1150|13: 2 c, 2 o, 3 r, 1000|all: 2 c, 2150";
    QTest::newRow("hour x weekday") << "order.at:weekday order.at:hour"
                                    << "tuesday/00: 1 c, 1 o, 1 r, 1150|monday/13: 1 c, 1 o, 1 r, 1000|tuesday/13: 1 "
                                       "c, 0 o, 1 r, 0|wednesday/13: 1 c, 1 o, 1 r, 0|all: 2 c, 2150";
    QTest::newRow("months of dates") << "customer.birth_date:month"
                                     << "january: 2 c, 2 o, 2 r, 2150|: 1 c, 1 o, 1 r, 0|all: 3 c, 2150";
    QTest::newRow("bins of numbers") << "customer.kids:band"
                                     << "2..3: 2 c, 2 o, 2 r, 2150|: 1 c, 1 o, 1 r, 0|all: 3 c, 2150";
    QTest::newRow("bins of money") << "customer.budget:band"
                                   << "5..6: 1 c, 2 o, 1 r, 2150|: 2 c, 1 o, 2 r, 0|all: 3 c, 2150";
    QTest::newRow("events")
        << "event.at:day event.type"
        << "2024-01-01/view: 1 c, 0 o, 1 r, 0|2024-01-02/cart: 1 c, 0 o, 1 r, 0|2024-01-02/view: 1 c, 0 "
           "o, 1 r, 0|all: 2 c, 0";
}

void TestBreakdown::partsOfTimeAndBinsAreGroups()
{
    QFETCH(QString, by);
    BreakdownQuestion question;
    for (const QString &field : by.split(QLatin1Char(' ')))
        question.by.push_back(test::utf8(field));
    question.ownerless = false;
    const auto result = asked(test::buildSnapshot(smallShop()), question);
    QCOMPARE(errorOf(result), QStringLiteral("no error"));
    QTEST(described(*result).join(QLatin1Char('|')), "rows");
}

/// From noon of the first day to noon of the second: the order b counts, c does not.
void TestBreakdown::onlyWhatIsInsideTheWindowTakesPart()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    const auto rowsBy = [&snapshot](const char *field, bool countedOnly) {
        BreakdownQuestion question;
        question.by = {field};
        question.countedOnly = countedOnly;
        question.window = {parseIsoMoment("2024-01-01T12:00:00Z"), parseIsoMoment("2024-01-02T12:00:00Z")};
        const auto result = asked(snapshot, question);
        return result ? described(*result).join(QLatin1Char('|')) : errorOf(result);
    };
    QCOMPARE(rowsBy("customer.country", true), QStringLiteral("TR: 1 c, 1 o, 1 r, 1150|all: 1 c, 1150"));
    QCOMPARE(rowsBy("order.channel", true),
             QStringLiteral("shop: 1 c, 1 o, 1 r, 1150|web: 1 c, 0 o, 1 r, 0|all: 2 c, 1150"));
    QCOMPARE(rowsBy("order.channel", false),
             QStringLiteral("web: 1 c, 1 o, 1 r, 3000|shop: 1 c, 1 o, 1 r, 850|all: 2 c, 3850"));
    QCOMPARE(rowsBy("line.category", true),
             QStringLiteral("Shoes: 1 c, 1 o, 2 r, 1150|Bags: 2 c, 0 o, 2 r, 0|all: 2 c, 1150"));
    QCOMPARE(rowsBy("event.type", true), QStringLiteral("view: 1 c, 0 o, 2 r, 0|cart: 1 c, 0 o, 1 r, 0|all: 2 c, 0"));
}

void TestBreakdown::derivedFieldsAreGroupedBy()
{
    const auto snapshot = std::make_shared<Snapshot>(test::buildSnapshot(smallShop()));
    rules::Context context = contextOf(*snapshot);
    context.now = *parseIsoMoment("2024-02-01T00:00:00Z");
    const DerivedColumns columns(snapshot, context);
    rules::Library library;
    library.derived = [&columns](const fields::Field &field) { return columns.column(field.id); };
    Progress progress;
    const auto result = breakdown({*snapshot, context, library}, {{"customer.purchase_stage"}}, {}, progress);
    QCOMPARE(errorOf(result), QStringLiteral("no error"));
    QCOMPARE(
        described(*result).join(QLatin1Char('|')),
        QStringLiteral("repeat: 1 c, 2 o, 1 r, 2150|cart: 1 c, 0 o, 1 r, 0|first_purchase: 1 c, 1 o, 1 r, 0|all: 3 c, "
                       "2150"));
}

void TestBreakdown::aComparisonStandsBesideEveryRow()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    const rules::Context context = contextOf(snapshot);
    Bitmap first(3);
    first.set(0);
    Bitmap others(3);
    others.set(1);
    others.set(2);
    Progress progress;
    const auto result = breakdown({snapshot, context}, {{"customer.interests"}}, {&first, &others}, progress);
    QVERIFY(result);
    QCOMPARE(described(*result).join(QLatin1Char('|')),
             QStringLiteral("Golf: 1 c, 2 o, 1 r, 2150|Yoga: 1 c, 2 o, 1 r, 2150|: 0 c, 0 o, 0 r, 0|all: 1 c, 2150"));
    QCOMPARE(result->comparedTotal->customers, 2U);
    QCOMPARE(result->rows[0].compared.customers, 1U);
    QCOMPARE(result->rows[0].compared.orders, 1U);
    QCOMPARE(result->rows[2].compared.customers, 1U);
    QCOMPARE(*shareIndex(*result, result->rows[0]), 2.0); // all of one against half of two
    QVERIFY(!shareIndex(*result, result->rows[1])); // no Yoga there
    QCOMPARE(*shareIndex(*result, result->rows[2]), 0.0);
    QCOMPARE(*revenuePerCustomer(result->rows[0]), 2150.0);
    QVERIFY(!revenuePerCustomer(result->rows[2]));
}

void TestBreakdown::everybodyCanBeComparedWith()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    const rules::Context context = contextOf(snapshot);
    Bitmap first(3);
    first.set(0);
    Progress progress;
    const auto result = breakdown({snapshot, context}, {{"customer.country"}}, {&first, nullptr}, progress);
    QVERIFY(result);
    QCOMPARE(result->comparedTotal->customers, 3U);
    QCOMPARE(*shareIndex(*result, result->rows[0]), 1.5); // TR: 1 of 1 against 2 of 3
    const auto alone = breakdown({snapshot, context}, {{"customer.country"}}, {&first, {}}, progress);
    QVERIFY(!alone->comparedTotal);
    QVERIFY(!shareIndex(*alone, alone->rows[0]));
}

void TestBreakdown::wrongQuestionsAreErrors_data()
{
    QTest::addColumn<QStringList>("by");
    QTest::addColumn<QString>("error");
    const auto one = [](const char *field) { return QStringList{QString::fromLatin1(field)}; };
    QTest::newRow("nothing asked") << QStringList{} << "breakdown.field_count 0";
    QTest::newRow("four fields") << one("a") + one("b") + one("c") + one("d") << "breakdown.field_count 4";
    QTest::newRow("unknown") << one("customer.shoe_size") << "breakdown.unknown_field customer.shoe_size";
    QTest::newRow("absent") << one("customer.city") << "breakdown.field_absent customer.city";
    QTest::newRow("free text") << one("customer.note") << "breakdown.not_groupable customer.note";
    QTest::newRow("personal text") << one("customer.email") << "breakdown.not_groupable customer.email";
    QTest::newRow("personal number") << one("customer.external_id") << "breakdown.not_groupable customer.external_id";
    QTest::newRow("money") << one("customer.budget") << "breakdown.not_groupable customer.budget";
    QTest::newRow("unknown part") << one("order.at:minute") << "breakdown.unknown_part order.at minute";
    QTest::newRow("no part") << one("order.at:") << "breakdown.unknown_part order.at ";
    QTest::newRow("hour of a date") << one("customer.birth_date:hour")
                                    << "breakdown.unknown_part customer.birth_date hour";
    QTest::newRow("hour of a word") << one("customer.country:hour") << "breakdown.unknown_part customer.country hour";
    QTest::newRow("bins of days") << one("order.at:band") << "breakdown.unknown_part order.at band";
    QTest::newRow("part of an unknown field") << one("customer.x:hour") << "breakdown.unknown_field customer.x";
    QTest::newRow("orders x events") << one("order.channel") + one("event.type") << "breakdown.mixed_entities";
    QTest::newRow("lines x events") << one("event.type") + one("line.category") << "breakdown.mixed_entities";
}

void TestBreakdown::wrongQuestionsAreErrors()
{
    QFETCH(QStringList, by);
    BreakdownQuestion question;
    for (const QString &field : by)
        question.by.push_back(test::utf8(field));
    QTEST(errorOf(asked(test::buildSnapshot(smallShop()), question)), "error");
}

void TestBreakdown::anEmptyWorkspaceHasNoFieldsToGroupBy()
{
    QCOMPARE(errorOf(asked(test::buildSnapshot({}), {{"customer.country"}, true, true})),
             QStringLiteral("breakdown.field_absent customer.country"));
}

void TestBreakdown::cancellingStops()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    Progress progress;
    progress.cancel();
    const rules::Context context = contextOf(snapshot);
    QCOMPARE(errorOf(breakdown({snapshot, context}, {{"customer.country"}, true, true}, {}, progress)),
             QStringLiteral("cancelled"));
}

void TestBreakdown::absurdSumsStayAtTheEndOfTheirRange()
{
    SnapshotSource source;
    source.currency = "JPY";
    source.customers = {{"customer.external_id", "customer.country"}, {{"1", "TR"}}};
    source.orders = {{"customer", "order.id", "order.total"},
                     {{"1", "a", "9223372036854775807"}, {"1", "b", "9223372036854775807"}}};
    const auto result = asked(test::buildSnapshot(source), {{"customer.country"}, true, true});
    QVERIFY(result);
    QCOMPARE(result->rows.front().revenue, std::numeric_limits<std::int64_t>::max());
}

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
