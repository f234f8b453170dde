// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_fields.h"
#include "base/decimal.h"
#include "fields/standard_fields.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QTest>

#include <set>
#include <thread>

using namespace dilim;
using namespace dilim::analysis;
using columns::Snapshot;
using test::shown;
using test::SnapshotSource;

namespace {

using Rows = std::vector<std::vector<std::string>>;

rules::Context dayOf(const char *day, const char *zone = "Europe/Istanbul")
{
    return rules::contextOfDay(*parseIsoDate(day), *TimeZone::fromId(zone), "TRY", "en");
}

/// Some customers C1, C2 ... with one field each.
SnapshotSource customersWith(const std::string &field, const std::vector<std::string> &cells)
{
    SnapshotSource source;
    source.timeZone = "Europe/Istanbul";
    source.customers.columns = {"customer.external_id", field};
    for (const std::string &cell : cells)
        source.customers.rows.push_back({"C" + std::to_string(source.customers.rows.size() + 1), cell});
    return source;
}

SnapshotSource ordersOfOne(const std::vector<std::string> &columns, const Rows &rows)
{
    SnapshotSource source = customersWith("customer.city", {""});
    source.orders.columns = {"customer", "order.id"};
    source.orders.columns.insert(source.orders.columns.end(), columns.begin(), columns.end());
    for (const auto &row : rows) {
        std::vector<std::string> cells{"C1", "O" + std::to_string(source.orders.rows.size() + 1)};
        cells.insert(cells.end(), row.begin(), row.end());
        source.orders.rows.push_back(std::move(cells));
    }
    return source;
}

SnapshotSource eventsOfOne(const std::vector<std::string> &columns, const Rows &rows)
{
    SnapshotSource source = customersWith("customer.city", {""});
    source.events.columns = {"customer"};
    source.events.columns.insert(source.events.columns.end(), columns.begin(), columns.end());
    for (const auto &row : rows) {
        std::vector<std::string> cells{"C1"};
        cells.insert(cells.end(), row.begin(), row.end());
        source.events.rows.push_back(std::move(cells));
    }
    return source;
}

std::string textAt(const columns::Column &column, std::size_t row)
{
    if (const auto *integers = std::get_if<columns::IntegerColumn>(&column)) {
        const std::int64_t value = integers->at(row);
        return value == columns::missingInteger ? "?" : decimalText({value, integers->scale});
    }
    const auto &codes = std::get<columns::CodeColumn>(column);
    return codes.at(row) == 0 ? "?" : std::string(codes.dictionary->word(codes.at(row)));
}

/// The values of all customers with a blank between them; "absent" without a column.
QString valuesOf(const SnapshotSource &source, const rules::Context &context, std::string_view field)
{
    const DerivedColumns columns(std::make_shared<Snapshot>(test::buildSnapshot(source)), context);
    const columns::Column *column = columns.column(field);
    if (!column)
        return QStringLiteral("absent");
    QStringList values;
    for (std::size_t row = 0; row < sizeOf(*column); ++row)
        values += shown(textAt(*column, row));
    return values.join(QLatin1Char(' '));
}

} // namespace

class TestDerivedFields : public QObject
{
    Q_OBJECT

private slots:
    void everyDerivedFieldOfCustomersIsInBothTables();
    void definitionsAreSentences();
    void withoutSourcesThereIsNoColumn_data();
    void withoutSourcesThereIsNoColumn();
    void ageTurnsOnTheBirthday_data();
    void ageTurnsOnTheBirthday();
    void tenureCountsFromTheRegistrationElseTheFirstPurchase();
    void newcomersAreThoseOfTheFirstPurchaseElseTheRegistration();
    void purchasesAddUp_data();
    void purchasesAddUp();
    void engagementDrawsItsLinesWhereThresholdsSay();
    void favouritesAreWhatThereIsMostOf_data();
    void favouritesAreWhatThereIsMostOf();
    void lineCategoryGoesBeforeThatOfTheProduct();
    void stagesClimb_data();
    void stagesClimb();
    void aCartIsAbandonedWhenItsTimeIsOver_data();
    void aCartIsAbandonedWhenItsTimeIsOver();
    void reviewsAndRatings();
    void referredIsYesWithAName();
    void rfmIsThatOfTheDefaultMethod();
    void columnsAreMadeOnceOnAnyThread();
    void otherFieldsAreNotDerived();
};

void TestDerivedFields::everyDerivedFieldOfCustomersIsInBothTables()
{
    std::set<std::string> standard;
    for (const fields::Field &field : fields::standardFields()) {
        if (field.derived && field.entity == fields::Entity::Customer)
            standard.insert(field.id);
    }
    std::set<std::string> derived;
    for (const DerivedField &field : derivedFields())
        QVERIFY2(derived.insert(std::string(field.id)).second, field.definition);
    QVERIFY(standard == derived);
    QCOMPARE(derived.size(), 25U);
}

void TestDerivedFields::definitionsAreSentences()
{
    std::set<std::string> all;
    for (const DerivedField &field : derivedFields()) {
        const QString text = QString::fromUtf8(field.definition);
        QVERIFY2(text.endsWith(QLatin1Char('.')) && text.at(0).isUpper() && text.count(QLatin1Char(' ')) > 2,
                 field.definition);
        QVERIFY2(all.insert(field.definition).second, field.definition);
    }
}

void TestDerivedFields::withoutSourcesThereIsNoColumn_data()
{
    QTest::addColumn<QString>("field");
    for (const DerivedField &field : derivedFields())
        QTest::newRow(field.id.data()) << shown(field.id);
}

void TestDerivedFields::withoutSourcesThereIsNoColumn()
{
    QFETCH(QString, field);
    QCOMPARE(valuesOf(customersWith("customer.city", {"Ankara"}), dayOf("2024-03-10"), field.toStdString()),
             QStringLiteral("absent"));
}

void TestDerivedFields::ageTurnsOnTheBirthday_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("ages"); // of 2000-02-29, 2000-03-01, 1999-12-31, unknown, tomorrow
    QTest::newRow("the day before in a common year") << "2023-02-27"
                                                     << "22 22 23 ? ?";
    QTest::newRow("28 February of a common year") << "2023-02-28"
                                                  << "23 22 23 ? ?";
    QTest::newRow("28 February of a leap year") << "2024-02-28"
                                                << "23 23 24 ? ?";
    QTest::newRow("29 February") << "2024-02-29"
                                 << "24 23 24 ? ?";
    QTest::newRow("1 March") << "2024-03-01"
                             << "24 24 24 ? ?";
    QTest::newRow("31 December") << "2024-12-31"
                                 << "24 24 25 ? ?";
    QTest::newRow("the day of birth") << "2000-02-29"
                                      << "0 ? 0 ? ?";
}

void TestDerivedFields::ageTurnsOnTheBirthday()
{
    QFETCH(QString, today);
    const auto source =
        customersWith("customer.birth_date", {"2000-02-29", "2000-03-01", "1999-12-31", "", "2025-01-01"});
    QTEST(valuesOf(source, dayOf(qPrintable(today)), "customer.age"), "ages");
}

void TestDerivedFields::tenureCountsFromTheRegistrationElseTheFirstPurchase()
{
    // Now is 2024-03-09T21:00:00Z.
    SnapshotSource source = customersWith(
        "customer.created_at", {"2024-03-08T21:00:00Z", "2024-03-08T21:00:01Z", "", "", "2024-03-10T00:00:00Z"});
    source.orders = {{"customer", "order.id", "order.at", "order.status"},
                     {{"C1", "1", "2020-01-01T00:00:00Z", ""},
                      {"C3", "2", "2024-03-01T20:59:00Z", "cancelled"},
                      {"C3", "3", "2024-03-02T21:00:00Z", ""},
                      {"C3", "4", "2024-03-05T21:00:00Z", ""}}};
    QCOMPARE(valuesOf(source, dayOf("2024-03-10"), "customer.tenure_days"), QStringLiteral("1 0 7 ? ?"));
}

void TestDerivedFields::newcomersAreThoseOfTheFirstPurchaseElseTheRegistration()
{
    SnapshotSource source = customersWith(
        "customer.created_at",
        {"2020-01-01T00:00:00Z", "2024-03-01T00:00:00Z", "", "2020-01-01T00:00:00Z", "2024-03-01T00:00:00Z"});
    source.orders = {{"customer", "order.id", "order.at"},
                     {{"C1", "1", "2024-02-07T21:00:01Z"}, // 30 days and a little
                      {"C2", "2", "2024-02-07T20:59:59Z"},
                      {"C2", "3", "2024-02-07T20:00:00Z"},
                      {"C5", "4", "2024-02-01T00:00:00Z"}}};
    QCOMPARE(valuesOf(source, dayOf("2024-03-09"), "customer.is_newcomer"), QStringLiteral("1 1 ? 0 0"));
    rules::Context wide = dayOf("2024-03-09");
    wide.thresholds.newcomerDays = 100'000;
    QCOMPARE(valuesOf(source, wide, "customer.is_newcomer"), QStringLiteral("1 1 ? 1 1"));
}

void TestDerivedFields::purchasesAddUp_data()
{
    QTest::addColumn<QString>("orders"); // moment, total, status, discount, coupon; moments on 2024-03-dd at 00:00 UTC
    QTest::addColumn<QString>("values"); // count, revenue, average, recency, interval, share
    QTest::newRow("two purchases") << "01,10.00,,1,|04,20.01,,,"
                                   << "2 30.01 15.01 5 3 50";
    QTest::newRow("one") << "01,10.00,,,"
                         << "1 10 10 8 ? 0";
    QTest::newRow("a coupon without a discount") << "01,10.00,,0,YAZ"
                                                 << "1 10 10 8 ? 100";
    QTest::newRow("both is one") << "01,10.00,,5,YAZ|02,0.00,,,|03,0.00,,,"
                                 << "3 10 3.33 6 1 33.33";
    QTest::newRow("a cancelled one is none") << "01,10.00,cancelled,1,"
                                             << "0 0 ? ? ? ?";
    QTest::newRow("an unknown amount") << "01,,,,|03,4.00,,,"
                                       << "2 4 4 6 2 0";
    QTest::newRow("only unknown amounts") << "01,,,,"
                                          << "1 ? ? 8 ? 0";
    QTest::newRow("without a moment") << ",7.00,,,"
                                      << "1 7 7 ? ? 0";
    QTest::newRow("without a moment and with") << ",7.00,,,|02,1.00,,,"
                                               << "2 8 4 7 ? 0";
    QTest::newRow("after now") << "01,10.00,,,|28,20.00,,9,"
                               << "1 10 10 8 ? 0";
    QTest::newRow("only after now") << "28,20.00,,,"
                                    << "0 0 ? ? ? ?";
}

void TestDerivedFields::purchasesAddUp()
{
    QFETCH(QString, orders);
    Rows rows;
    for (const QString &order : orders.split(QLatin1Char('|'))) {
        std::vector<std::string> cells;
        for (const QString &cell : order.split(QLatin1Char(',')))
            cells.push_back(cell.toStdString());
        if (!cells[0].empty())
            cells[0] = "2024-03-" + cells[0] + "T00:00:00Z";
        rows.push_back(cells);
    }
    const auto source =
        ordersOfOne({"order.at", "order.total", "order.status", "order.discount", "order.coupon"}, rows);
    QStringList values;
    for (const char *field :
         {"order_count", "revenue", "average_order", "recency_days", "order_interval_days", "discount_share"})
        values += valuesOf(source, dayOf("2024-03-10"), std::string("customer.") + field);
    QTEST(values.join(QLatin1Char(' ')), "values");
}

void TestDerivedFields::engagementDrawsItsLinesWhereThresholdsSay()
{
    SnapshotSource source = customersWith("customer.city", {"", "", "", "", "", ""});
    source.orders = {{"customer", "order.id", "order.at"},
                     {{"C1", "1", "2024-03-04T21:00:00Z"}, // 5 days
                      {"C2", "2", "2024-03-03T21:00:00Z"}, // 6
                      {"C3", "3", "2024-02-28T21:00:00Z"}, // 10
                      {"C4", "4", "2024-02-27T21:00:00Z"}, // 11
                      {"C6", "6", ""}}};
    rules::Context context = dayOf("2024-03-10");
    context.thresholds.activeDays = 5;
    context.thresholds.lapsedDays = 10;
    QCOMPARE(valuesOf(source, context, "customer.engagement"),
             QStringLiteral("active infrequent infrequent lapsed none ?"));
}

void TestDerivedFields::favouritesAreWhatThereIsMostOf_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("orders"); // moment and channel
    QTest::addColumn<QString>("favourite");
    const auto row = [](const char *name, const char *field, const char *orders, const char *favourite) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(orders)
                            << QString::fromLatin1(favourite);
    };
    row("most", "favourite_channel", "2024-03-01T10:00:00Z web|2024-03-02T10:00:00Z web|2024-03-03T10:00:00Z shop",
        "web");
    row("of two the last", "favourite_channel", "2024-03-01T10:00:00Z web|2024-03-02T10:00:00Z shop", "shop");
    row("at one moment by name", "favourite_channel", "2024-03-01T10:00:00Z web|2024-03-01T10:00:00Z shop", "shop");
    row("undated by name", "favourite_channel", " web| shop", "shop");
    row("a date goes before none", "favourite_channel", "2024-03-01T10:00:00Z web| app", "web");
    row("unknown ones do not count", "favourite_channel",
        "2024-03-01T10:00:00Z |2024-03-02T10:00:00Z |2024-02-02T10:00:00Z web", "web");
    row("nothing known", "favourite_channel", "2024-03-01T10:00:00Z ", "?");
    row("later than now", "favourite_channel", "2024-03-01T10:00:00Z web|2024-06-02T10:00:00Z shop", "web");
    // 21:30 in UTC is half past midnight in Istanbul, Saturday 2 March.
    row("weekday of the place", "favourite_weekday", "2024-03-01T21:30:00Z a", "saturday");
    row("hour of the place", "favourite_hour", "2024-03-01T21:30:00Z a", "0");
    // Clocks went from 3 to 4 on 2015-03-29 (01:00 UTC) and back on 2015-11-08.
    row("before the clocks change", "favourite_hour", "2015-03-29T00:59:59Z a", "2");
    row("after the clocks change", "favourite_hour", "2015-03-29T01:00:00Z a", "4");
    row("before they go back", "favourite_hour", "2015-11-08T00:59:59Z a", "3");
    row("after they went back", "favourite_hour", "2015-11-08T01:00:00Z a", "3");
    row("last of February", "favourite_season", "2024-02-29T20:59:59Z a", "winter");
    row("first of March", "favourite_season", "2024-02-29T21:00:00Z a", "spring");
    row("June", "favourite_season", "2023-06-15T21:00:00Z a", "summer");
    row("September", "favourite_season", "2023-09-01T21:00:00Z a", "autumn");
    row("December", "favourite_season", "2023-12-01T21:00:00Z a", "winter");
    row("undated", "favourite_season", " a", "?");
}

void TestDerivedFields::favouritesAreWhatThereIsMostOf()
{
    QFETCH(QString, field);
    QFETCH(QString, orders);
    Rows rows;
    for (const QString &order : orders.split(QLatin1Char('|')))
        rows.push_back(
            {order.section(QLatin1Char(' '), 0, 0).toStdString(), order.section(QLatin1Char(' '), 1).toStdString()});
    QTEST(valuesOf(ordersOfOne({"order.at", "order.channel"}, rows), dayOf("2024-03-10"),
                   "customer." + field.toStdString()),
          "favourite");
}

void TestDerivedFields::lineCategoryGoesBeforeThatOfTheProduct()
{
    SnapshotSource source = ordersOfOne({"order.at"}, {{"2024-03-01T00:00:00Z"}});
    source.products = {{"product.sku", "product.category"}, {{"A", "Hats"}, {"B", "shoes"}}};
    source.lines = {{"order", "line.product", "line.category", "line.quantity"},
                    {{"O1", "A", "Shoes", "1"}, {"O1", "B", "", "1"}, {"O1", "A", "", "1"}}};
    QCOMPARE(valuesOf(source, dayOf("2024-03-10"), "customer.favourite_category"), QStringLiteral("Shoes"));
    source.lines.rows[1][3] = "-1"; // returned: one pair of shoes against one hat
    QCOMPARE(valuesOf(source, dayOf("2024-03-10"), "customer.favourite_category"), QStringLiteral("Hats"));
    source.lines.columns[2] = "line.name";
    QCOMPARE(valuesOf(source, dayOf("2024-03-10"), "customer.favourite_category"), QStringLiteral("Hats"));
}

void TestDerivedFields::stagesClimb_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<int>("orders");
    QTest::addColumn<QString>("stage");
    QTest::newRow("nothing") << "email_open" << 0 << "visitor";
    QTest::newRow("a page") << "Page View" << 0 << "viewed";
    QTest::newRow("a product") << "view_item|login" << 0 << "viewed";
    QTest::newRow("the cart") << "add_to_cart|view" << 0 << "cart";
    QTest::newRow("the checkout") << "begin_checkout" << 0 << "cart";
    QTest::newRow("a purchase") << "add_to_cart" << 1 << "first_purchase";
    QTest::newRow("two") << "login" << 2 << "repeat";
}

void TestDerivedFields::stagesClimb()
{
    QFETCH(QString, events);
    QFETCH(int, orders);
    Rows rows;
    for (const QString &event : events.split(QLatin1Char('|')))
        rows.push_back({event.toStdString(), "2024-03-01T00:00:00Z"});
    SnapshotSource source = eventsOfOne({"event.type", "event.at"}, rows);
    source.orders.columns = {"customer", "order.id"};
    for (int i = 0; i < orders; ++i)
        source.orders.rows.push_back({"C1", std::to_string(i)});
    QTEST(valuesOf(source, dayOf("2024-03-10"), "customer.purchase_stage"), "stage");
    QCOMPARE(valuesOf(source, dayOf("2024-02-10"), "customer.purchase_stage"),
             orders == 0       ? QStringLiteral("visitor")
                 : orders == 1 ? QStringLiteral("first_purchase")
                               : QStringLiteral("repeat"));
}

void TestDerivedFields::aCartIsAbandonedWhenItsTimeIsOver_data()
{
    QTest::addColumn<QString>("events"); // cart additions
    QTest::addColumn<QString>("orders");
    QTest::addColumn<QString>("abandoned");
    // Now is 2024-03-09T21:00:00Z, the time 24 hours.
    const auto row = [](const char *name, const char *events, const char *orders, const char *answer) {
        QTest::newRow(name) << QString::fromLatin1(events) << QString::fromLatin1(orders)
                            << QString::fromLatin1(answer);
    };
    row("no purchase", "2024-03-01T10:00:00Z", "", "1");
    row("a purchase in time", "2024-03-01T10:00:00Z", "2024-03-02T10:00:00Z", "0");
    row("a second too late", "2024-03-01T10:00:00Z", "2024-03-02T10:00:01Z", "1");
    row("at the same moment is not after it", "2024-03-01T10:00:00Z", "2024-03-01T10:00:00Z", "1");
    row("before it", "2024-03-01T10:00:00Z", "2024-03-01T09:00:00Z", "1");
    row("the time is just over", "2024-03-08T21:00:00Z", "", "1");
    row("the time is not over", "2024-03-08T21:00:01Z", "", "0");
    row("an earlier one", "2024-03-01T10:00:00Z|2024-03-05T10:00:00Z", "2024-03-05T12:00:00Z", "1");
    row("a later one", "2024-03-01T10:00:00Z|2024-03-05T10:00:00Z", "2024-03-01T12:00:00Z", "1");
    row("both bought", "2024-03-01T10:00:00Z|2024-03-05T10:00:00Z", "2024-03-01T12:00:00Z|2024-03-05T12:00:00Z", "0");
    row("one purchase for two", "2024-03-01T10:00:00Z|2024-03-01T11:00:00Z", "2024-03-01T12:00:00Z", "0");
    row("undated", "", "", "0");
}

void TestDerivedFields::aCartIsAbandonedWhenItsTimeIsOver()
{
    QFETCH(QString, events);
    QFETCH(QString, orders);
    Rows rows{{"view", "2024-03-01T00:00:00Z"}};
    for (const QString &moment : events.split(QLatin1Char('|')))
        rows.push_back({"Sepete ekleme", moment.toStdString()});
    SnapshotSource source = eventsOfOne({"event.type", "event.at"}, rows);
    source.orders.columns = {"customer", "order.id", "order.at"};
    for (const QString &moment : orders.split(QLatin1Char('|'), Qt::SkipEmptyParts))
        source.orders.rows.push_back({"C1", moment.toStdString(), moment.toStdString()});
    QTEST(valuesOf(source, dayOf("2024-03-10"), "customer.abandoned_cart"), "abandoned");
}

void TestDerivedFields::reviewsAndRatings()
{
    const auto source = eventsOfOne({"event.type", "event.at", "event.rating"},
                                    {{"review", "2024-03-01T00:00:00Z", "4"},
                                     {"Yorum", "", "5"},
                                     {"review", "2024-03-02T00:00:00Z", ""},
                                     {"view", "2024-03-02T00:00:00Z", "4"},
                                     {"review", "2024-05-02T00:00:00Z", "1"}});
    QCOMPARE(valuesOf(source, dayOf("2024-03-10"), "customer.review_count"), QStringLiteral("3"));
    QCOMPARE(valuesOf(source, dayOf("2024-03-10"), "customer.mean_rating"), QStringLiteral("4.33"));
    QCOMPARE(valuesOf(source, dayOf("2024-02-10"), "customer.mean_rating"), QStringLiteral("5"));
}

void TestDerivedFields::referredIsYesWithAName()
{
    QCOMPARE(valuesOf(customersWith("customer.referred_by", {"C9", ""}), dayOf("2024-03-10"), "customer.is_referred"),
             QStringLiteral("1 0"));
}

void TestDerivedFields::rfmIsThatOfTheDefaultMethod()
{
    SnapshotSource source = customersWith("customer.city", std::vector<std::string>(6));
    source.orders.columns = {"customer", "order.id", "order.at", "order.total"};
    for (int i = 1; i <= 5; ++i)
        source.orders.rows.push_back({"C" + std::to_string(i), std::to_string(i),
                                      "2024-03-0" + std::to_string(i) + "T00:00:00Z", std::to_string(60 - 10 * i)});
    const rules::Context day = dayOf("2024-03-10");
    QCOMPARE(valuesOf(source, day, "customer.rfm_recency"), QStringLiteral("1 2 3 4 5 ?"));
    QCOMPARE(valuesOf(source, day, "customer.rfm_money"), QStringLiteral("5 4 3 2 1 ?"));
    QCOMPARE(valuesOf(source, day, "customer.rfm_frequency"), QStringLiteral("1 1 1 1 1 ?"));
    QCOMPARE(valuesOf(source, day, "customer.rfm_group"),
             QStringLiteral("hibernating hibernating about_to_sleep promising new ?"));
}

void TestDerivedFields::columnsAreMadeOnceOnAnyThread()
{
    const auto source = ordersOfOne({"order.at", "order.total"}, {{"2024-03-01T00:00:00Z", "5"}});
    const DerivedColumns columns(std::make_shared<Snapshot>(test::buildSnapshot(source)), dayOf("2024-03-10"));
    std::vector<const columns::Column *> found(8 * derivedFields().size());
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (std::size_t f = 0; f < derivedFields().size(); ++f)
                found[t * derivedFields().size() + f] = columns.column(derivedFields()[f].id);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], found[i % derivedFields().size()]);
    QVERIFY(columns.column("customer.revenue"));
}

void TestDerivedFields::otherFieldsAreNotDerived()
{
    const DerivedColumns columns(std::make_shared<Snapshot>(test::buildSnapshot({})), dayOf("2024-03-10"));
    QVERIFY(!columns.column("customer.country"));
    QVERIFY(!columns.column("order.amount"));
    QVERIFY(!columns.column(""));
    QVERIFY(!findDerivedField("customer.nothing"));
}

QTEST_GUILESS_MAIN(TestDerivedFields)
#include "tst_derived_fields.moc"
