// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/customer_profile.h"

#include "support/shown.h"
#include "support/small_shop.h"

#include <QTest>

using namespace dilim;
using namespace dilim::analysis;
using namespace Qt::StringLiterals;
using columns::IntegerColumn;
using columns::Snapshot;
using test::shown;

namespace {

CustomerProfile asked(const Snapshot &snapshot, const ProfileRequest &request)
{
    const rules::Context context = test::smallShopDay();
    Result<CustomerProfile> profile = customerProfile({snapshot, context}, request);
    if (!profile)
        qFatal("no profile: %s", profile.error().code.c_str());
    return *std::move(profile);
}

CustomerProfile asked(const Snapshot &snapshot, std::uint32_t customer)
{
    ProfileRequest request;
    request.customer = customer;
    return asked(snapshot, request);
}

QString wordOf(const rules::Finding &value)
{
    if (const auto *word = std::get_if<std::string>(&value))
        return shown(*word);
    if (const auto *number = std::get_if<Decimal>(&value))
        return shown(decimalText(*number));
    if (const auto *date = std::get_if<Date>(&value))
        return shown(isoDate(*date));
    if (const auto *moment = std::get_if<Moment>(&value))
        return shown(isoMoment(*moment));
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? u"yes"_s : u"no"_s;
    if (const auto *words = std::get_if<std::vector<std::string>>(&value))
        return QString::number(words->size()) + u" words"_s;
    return u"unknown"_s;
}

QStringList described(const std::vector<ProfileField> &fields)
{
    QStringList lines;
    for (const ProfileField &field : fields)
        lines += shown(field.field) + u": "_s + wordOf(field.value);
    return lines;
}

QStringList described(const std::vector<TimelineEntry> &timeline)
{
    QStringList lines;
    for (const TimelineEntry &entry : timeline) {
        QStringList products;
        for (const std::string &product : entry.products)
            products += shown(product);
        lines += (entry.kind == TimelineEntry::Kind::Order ? u"order "_s : u"event "_s) + shown(entry.name) + u' '
            + (entry.moment ? shown(isoMoment(*entry.moment)) : u"undated"_s) + u' '
            + (entry.amount ? shown(decimalText(*entry.amount)) : u"-"_s) + (entry.counts ? u""_s : u" not counted"_s)
            + u" ["_s + products.join(u", "_s) + u']'
            + (entry.source ? u" %1:%2"_s.arg(shown(entry.source->file)).arg(entry.source->line) : QString());
    }
    return lines;
}

columns::RowOrigins origins(std::size_t rows, std::int64_t import)
{
    std::vector<std::int64_t> lines;
    for (std::size_t row = 0; row < rows; ++row)
        lines.push_back(static_cast<std::int64_t>(row) + 2);
    return {IntegerColumn::packed(std::vector<std::int64_t>(rows, import), 0), IntegerColumn::packed(lines, 0)};
}

} // namespace

class TestCustomerProfile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKnownIsListedInTheOrderOfTheCatalogue();
    void figuresAreOfCountedOrders();
    void theTimelineIsNewestFirst();
    void theTimelineIsCappedAndCounted();
    void rowsSayWhereTheyWereRead();
    void theScoreIsThatOfTheCustomer();
    void productsHaveTheNameOfTheLineOrTheCatalogue();
};

void TestCustomerProfile::whatIsKnownIsListedInTheOrderOfTheCatalogue()
{
    test::SnapshotSource source = test::smallShop();
    source.customFields = {test::customField("customer.shoe_size", fields::ValueType::Number)};
    source.customers.columns.push_back("customer.shoe_size");
    for (auto &row : source.customers.rows)
        row.push_back("42");
    const Snapshot snapshot = test::buildSnapshot(source);
    const CustomerProfile first = asked(snapshot, 0);
    QCOMPARE(described(first.fields),
             (QStringList{u"customer.external_id: C1"_s, u"customer.full_name: Ayşe Yılmaz"_s,
                          u"customer.birth_date: 2024-03-10"_s, u"customer.income: 100.5"_s,
                          u"customer.city: İstanbul"_s, u"customer.postal_code: 34000"_s,
                          u"customer.interests: 2 words"_s, u"customer.loyalty_points: 10"_s,
                          u"customer.created_at: 2024-03-09T21:00:00Z"_s, u"customer.shoe_size: 42"_s}));
    QCOMPARE(described(first.permissions), QStringList{u"customer.consent_email: yes"_s});
    const CustomerProfile third = asked(snapshot, 2);
    QCOMPARE(described(third.fields), (QStringList{u"customer.external_id: C3"_s, u"customer.shoe_size: 42"_s}));
    QCOMPARE(described(third.permissions), QStringList{u"customer.consent_email: unknown"_s});
}

void TestCustomerProfile::figuresAreOfCountedOrders()
{
    const Snapshot snapshot = test::buildSnapshot(test::smallShop());
    const ProfileFigures first = asked(snapshot, 0).figures;
    QCOMPARE(first.orders, std::uint64_t{2});
    QCOMPARE(first.revenue, std::int64_t{15000});
    QCOMPARE(first.averageBasket.value(), 7500.0);
    QCOMPARE(shown(isoMoment(first.firstOrder.value())), u"2024-03-02T21:00:00Z"_s);
    QCOMPARE(shown(isoMoment(first.lastOrder.value())), u"2024-03-09T21:00:00Z"_s);
    const ProfileFigures second = asked(snapshot, 1).figures; // one cancelled, one a second after now
    QCOMPARE(second.orders, std::uint64_t{0});
    QVERIFY(!second.averageBasket && !second.firstOrder);
    const ProfileFigures fourth = asked(snapshot, 3).figures; // one without a moment
    QCOMPARE(fourth.orders, std::uint64_t{1});
    QVERIFY(!fourth.lastOrder);
}

void TestCustomerProfile::theTimelineIsNewestFirst()
{
    test::SnapshotSource source = test::smallShop();
    source.events.rows.push_back({"C1", "cart", "2024-03-09T21:00:00Z", "", ""});
    source.events.rows.push_back({"C1", "login", "2024-03-05T10:00:00Z", "", ""});
    const Snapshot snapshot = test::buildSnapshot(source);
    QCOMPARE(described(asked(snapshot, 0).timeline),
             (QStringList{u"order O1 2024-03-09T21:00:00Z 100 [A1, B7]"_s, u"event cart 2024-03-09T21:00:00Z - []"_s,
                          u"event login 2024-03-05T10:00:00Z - []"_s, u"order O2 2024-03-02T21:00:00Z 50 []"_s,
                          u"event view undated - [B7]"_s}));
    QCOMPARE(
        described(asked(snapshot, 1).timeline),
        (QStringList{u"order O4 2024-03-09T21:00:01Z 20 []"_s, u"order O3 2024-03-02T21:00:01Z 30 not counted []"_s}));
    QVERIFY(asked(snapshot, 2).timeline.empty());
}

void TestCustomerProfile::theTimelineIsCappedAndCounted()
{
    const Snapshot snapshot = test::buildSnapshot(test::smallShop());
    ProfileRequest request;
    request.customer = 4;
    request.mostEntries = 1;
    const CustomerProfile profile = asked(snapshot, request);
    QCOMPARE(described(profile.timeline), QStringList{u"event view 2024-03-09T20:59:59Z - [A1]"_s});
    QCOMPARE(profile.timelineTotal, std::uint64_t{2});
}

void TestCustomerProfile::rowsSayWhereTheyWereRead()
{
    Snapshot snapshot = test::buildSnapshot(test::smallShop());
    snapshot.importNames = {"", "customers.csv", "orders.csv", "events.csv"};
    snapshot.customerOrigin = std::vector<columns::Origin>(5, {1, 7});
    snapshot.orderOrigin = origins(snapshot.orders.rows, 2);
    snapshot.eventOrigin = origins(snapshot.events.rows, 3);
    ProfileRequest request;
    const CustomerProfile profile = asked(snapshot, request);
    QCOMPARE(shown(profile.source->file), u"customers.csv"_s);
    QCOMPARE(described(profile.timeline),
             (QStringList{u"order O1 2024-03-09T21:00:00Z 100 [A1, B7] orders.csv:3"_s,
                          u"order O2 2024-03-02T21:00:00Z 50 [] orders.csv:2"_s,
                          u"event view undated - [B7] events.csv:2"_s}));
    request.withSources = false;
    QVERIFY(!asked(snapshot, request).timeline.front().source);
}

void TestCustomerProfile::theScoreIsThatOfTheCustomer()
{
    const Snapshot snapshot = test::buildSnapshot(test::smallShop());
    RfmResult result;
    result.scores = {{0, 1, 2, 3, 5, 4, 3}, {3, 9, 1, 1, 1, 1, 1}};
    ProfileRequest request;
    request.rfm = &result;
    QCOMPARE(int{asked(snapshot, request).rfm.value().r}, 5);
    request.customer = 1;
    QVERIFY(!asked(snapshot, request).rfm);
    request.customer = 4;
    QVERIFY(!asked(snapshot, request).rfm);
}

void TestCustomerProfile::productsHaveTheNameOfTheLineOrTheCatalogue()
{
    test::SnapshotSource source = test::smallShop();
    source.lines.columns.push_back("line.name");
    for (auto &row : source.lines.rows)
        row.push_back(row[1] == "B7" ? "Blue bag" : "");
    source.products.columns.push_back("product.name");
    source.products.rows[0].push_back("Catalogue shoe");
    const Snapshot snapshot = test::buildSnapshot(source);
    const CustomerProfile profile = asked(snapshot, 0);
    QCOMPARE(described(profile.timeline).front(), u"order O1 2024-03-09T21:00:00Z 100 [Catalogue shoe, Blue bag]"_s);
    QCOMPARE(described(asked(snapshot, 4).timeline).front(), u"event view 2024-03-09T20:59:59Z - [Catalogue shoe]"_s);
}

QTEST_GUILESS_MAIN(TestCustomerProfile)
#include "tst_customer_profile.moc"
