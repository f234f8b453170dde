// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_tables.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace dilim;
using fields::Entity;

class TestImportTransaction : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void customersAndOrdersMeetInASnapshot();

private:
    store::WorkspaceFile &file() { return *m_file; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<store::WorkspaceFile> m_file;
};

void TestImportTransaction::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = store::WorkspaceFile::create(m_folder->filePath(QStringLiteral("w.dilim")).toStdString(), {});
    QVERIFY(made);
    m_file.emplace(*std::move(made));
}

void TestImportTransaction::customersAndOrdersMeetInASnapshot()
{
    const auto customers = test::importTable(file(), Entity::Customer, R"(
customer.external_id | customer.email  | customer.city | customer.interests
1                    | a@example.com   | Ankara        | books;tea
2                    | b@example.com   | ANKARA        |
3                    |                 | İzmir         | tea
4                    | d@example.com   | ankara        |
5                    | e@example.com   | Ankara        |
)");
    QVERIFY(customers);
    QCOMPARE(customers->entities[0].created, 5U);
    const auto orders = test::importTable(file(), Entity::Order, R"(
order.id | customer.external_id | order.at             | order.total | order.status
103      | 2                    | 2026-01-03T10:00:00Z | 10.50       | paid
101      | 1                    | 2026-01-01T10:00:00Z | 20          | paid
102      | 1                    | 2025-12-01T10:00:00Z | 7           | cancelled
104      | 9                    | 2026-01-04T10:00:00Z | 1           | paid
)");
    QVERIFY(orders);
    QCOMPARE(orders->entities[1].created, 4U);
    QCOMPARE(orders->entities[1].ownerless, 1U);
    const auto snapshot = test::snapshotOf(file());
    QVERIFY(snapshot);
    QCOMPARE(QString::fromStdString(test::dump(*snapshot)), QString::fromUtf8(R"(data until 2026-01-04T10:00:00Z
customer city=Ankara email=a@example.com external_id=1 interests=books;tea
customer city=Ankara email=b@example.com external_id=2
customer city=Ankara email=d@example.com external_id=4
customer city=Ankara email=e@example.com external_id=5
customer city=İzmir external_id=3 interests=tea
order of 1: amount=20 at=2026-01-01T10:00:00Z counts=yes id=101 status=paid total=20
order of 1: amount=7 at=2025-12-01T10:00:00Z counts=no id=102 status=cancelled total=7
order of 2: amount=10.5 at=2026-01-03T10:00:00Z counts=yes id=103 status=paid total=10.5
order of nobody: amount=1 at=2026-01-04T10:00:00Z counts=yes id=104 status=paid total=1
)"));
}

QTEST_GUILESS_MAIN(TestImportTransaction)
#include "tst_import_transaction.moc"
