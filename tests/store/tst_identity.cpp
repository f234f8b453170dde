// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identity.h"
#include "support/store_tables.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace dilim;
using fields::Entity;

class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void emailAddressesHaveOneForm_data();
    void emailAddressesHaveOneForm();
    void firstNamesFold_data();
    void firstNamesFold();
    void plainNumbersAreOneKeyInEveryForm();
    void keysOfOtherKindsAndSourcesDiffer();
    void peopleOfTheSampleFile();
    void whoIsWho_data();
    void whoIsWho();
};

void TestIdentity::emailAddressesHaveOneForm_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isRelay");

    const auto row = [](const char *name, const char *cell, const char *address, bool relay = false) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(address) << relay;
    };
    row("plain", "ayse.yilmaz@example.com", "ayse.yilmaz@example.com");
    row("capitals and spaces", "  AYSE.YILMAZ@EXAMPLE.COM ", "ayse.yilmaz@example.com");
    row("no-break space", "a@example.com\xC2\xA0", "a@example.com");
    row("name and angle brackets", "Ayşe <a@example.com>", "a@example.com");
    row("mailto", "mailto:A@Example.com", "a@example.com");
    row("the first of several", "a@example.com; b@example.com", "a@example.com");
    row("trailing dot", "a@example.com.", "a@example.com");
    row("dotted capital I is damage", "İsmail.caglar@example.com", "ismail.caglar@example.com");
    row("dotless i is damage", "ısmail@example.com", "ismail@example.com");
    row("combining dot is damage", "i\xCC\x87smail@example.com", "ismail@example.com");
    row("other letters stay", "çağlar@example.com", "çağlar@example.com");
    row("a plus stays", "a+b@example.com", "a+b@example.com");
    row("international domain", "a@müller.example", "a@xn--mller-kva.example");
    row("nothing", "", "");
    row("no at sign", "example.com", "");
    row("two at signs", "a@b@example.com", "");
    row("no local part", "@example.com", "");
    row("no dot in the domain", "a@localhost", "");
    row("empty label", "a@example..com", "");
    row("too long a local part", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com", "");
    row("role", "info@example.com", "");
    row("role in Turkish capitals", "DESTEK@example.com", "");
    row("marketplace", "x1y2@marketplace.amazon.com.tr", "x1y2@marketplace.amazon.com.tr", true);
    row("marketplace below", "x@mail.trendyol.com", "x@mail.trendyol.com", true);
    row("a domain that only ends alike", "x@nottrendyol.com", "x@nottrendyol.com");
}

void TestIdentity::emailAddressesHaveOneForm()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, address);
    QFETCH(bool, isRelay);
    const auto found = store::emailAddress(cell.toStdString());
    QCOMPARE(QByteArray::fromStdString(found ? found->address : std::string()), address);
    QCOMPARE(found ? found->isRelay : false, isRelay);
}

void TestIdentity::firstNamesFold_data()
{
    QTest::addColumn<QByteArray>("firstName");
    QTest::addColumn<QByteArray>("fullName");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("first word") << QByteArray("Ayşe Nur") << QByteArray() << QByteArray("ayse");
    QTest::newRow("full name") << QByteArray() << QByteArray("AYŞE YILMAZ") << QByteArray("ayse");
    QTest::newRow("first name first") << QByteArray("Ali") << QByteArray("Veli Can") << QByteArray("ali");
    QTest::newRow("none") << QByteArray() << QByteArray("  ") << QByteArray();
}

void TestIdentity::firstNamesFold()
{
    QFETCH(QByteArray, firstName);
    QFETCH(QByteArray, fullName);
    QFETCH(QByteArray, folded);
    QCOMPARE(QByteArray::fromStdString(store::foldedFirstName(firstName.toStdString(), fullName.toStdString())),
             folded);
}

void TestIdentity::plainNumbersAreOneKeyInEveryForm()
{
    QCOMPARE(store::externalIdKey("17850") == store::externalIdKey(17850), true);
    QCOMPARE(store::externalIdKey("0") == store::externalIdKey(0), true);
    QCOMPARE(store::externalIdKey("017850") == store::externalIdKey(17850), false);
    QCOMPARE(store::externalIdKey("-5") == store::externalIdKey(-5), false);
    QCOMPARE(store::externalIdKey("1e3") == store::externalIdKey(1000), false);
}

void TestIdentity::keysOfOtherKindsAndSourcesDiffer()
{
    const store::Hash128 value = store::externalIdKey(7);
    QVERIFY(store::ledgerHash(store::KeyKind::ExternalId, 1, value)
            != store::ledgerHash(store::KeyKind::ExternalId, 2, value));
    QVERIFY(store::ledgerHash(store::KeyKind::ExternalId, 1, value)
            != store::ledgerHash(store::KeyKind::Email, 1, value));
}

namespace {

/// Groups of external ids that are one customer, e.g. "1 2 3|4": found by giving every row an event.
std::string peopleOf(std::string_view customers, const test::ImportOptions &options)
{
    QTemporaryDir folder;
    auto made = store::WorkspaceFile::create(folder.filePath(QStringLiteral("w.dilim")).toStdString(), {});
    if (!made)
        return made.error().code;
    if (const auto done = test::importTable(*made, Entity::Customer, customers, options); !done)
        return done.error().code;
    std::string events = "event.id | customer.external_id\n";
    for (const auto &row : test::TextTable(customers).rows)
        events += row[0] + " | " + row[0] + '\n';
    if (const auto done = test::importTable(*made, Entity::Event, events, options); !done)
        return done.error().code;
    const auto snapshot = test::snapshotOf(*made);
    std::vector<std::string> groups;
    for (std::size_t c = 0; c + 1 < snapshot->events.offsets.size(); ++c) {
        std::vector<std::string> ids;
        for (std::uint32_t row = snapshot->events.offsets[c]; row < snapshot->events.offsets[c + 1]; ++row)
            ids.push_back(test::cellText(*snapshot->events.find("event.id"), fields::ValueType::Identifier, row));
        std::sort(ids.begin(), ids.end());
        std::string group;
        for (const std::string &id : ids)
            group += (group.empty() ? "" : " ") + id;
        groups.push_back(group);
    }
    std::sort(groups.begin(), groups.end());
    std::string all;
    for (const std::string &group : groups)
        all += (all.empty() ? "" : "|") + group;
    return all;
}

} // namespace

void TestIdentity::peopleOfTheSampleFile()
{
    // The rows of formats/messy/identities.csv; what they must give is said in formats/README.md.
    QCOMPARE(QString::fromStdString(peopleOf(R"(
customer.external_id | customer.full_name | customer.email | customer.phone
1 | Ayşe Yılmaz    | ayse.yilmaz@example.com       | +905550000011
2 | AYŞE YILMAZ    | AYSE.YILMAZ@EXAMPLE.COM       | 0555 000 00 11
3 | Ayse Yilmaz    | ayse.yilmaz+promo@example.com | 5550000011
4 | Mehmet Yılmaz  |                               | 0555 000 00 11
5 | İsmail Çağlar  | İsmail.caglar@example.com     | 00905550000012
6 | Misafir        | info@example.com              | 00000000000
7 | Kapıda Satış   | info@example.com              | 1111111111
8 | Elvin Məmmədov | elvin.mammadov@example.net    | 050 000 00 14
9 | Elvin Mammadov |                               | +994 50 000-00-14
)",
                                             {})),
             QStringLiteral("1 2 3|4|5|6|7|8 9"));
}

void TestIdentity::whoIsWho_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("people");
    const auto row = [](const char *name, const char *rows, const char *people) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(people);
    };
    row("a shared phone with other names joins nobody", "1|Ali||05321112233\n2|Veli||05321112233\n", "1|2");
    row("a phone without a name joins only one without a name",
        "1|||05321112233\n2|Ali||05321112233\n3|||05321112233\n", "1 3|2");
    row("a chain of keys is one person", "1|Ali|a@x.com|\n2|Ali|a@x.com|05321112233\n3|ALİ||+905321112233\n", "1 2 3");
    row("equal names alone join nobody", "1|Ali Can||\n2|Ali Can||\n", "1|2");
    row("text and number ids", "007|Ali||\n7|Veli||\n", "007|7");
}

void TestIdentity::whoIsWho()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, people);
    const std::string table =
        "customer.external_id|customer.full_name|customer.email|customer.phone\n" + rows.toStdString();
    QCOMPARE(QByteArray::fromStdString(peopleOf(table, {})), people);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
