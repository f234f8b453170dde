// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/foreign_orders.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using workspace::ForeignOrders;
using workspace::RateTable;

namespace {

constexpr auto orders = "Order ID,Customer ID,Order Date,Total,Currency\n"
                        "A1,1,2026-01-10,100.00,TRY\nA2,2,2026-01-11,10.00,EUR\nA3,2,2026-01-20,20.00,eur\n"
                        "A4,1,2026-01-13,5.00,USD\nA5,1,,7.00,EUR\nA6,1,2026-01-13,7.00,\nA7,1,2026-01-13,7.00,₺\n";

} // namespace

class tst_foreign_orders : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made =
            workspace::Workspace::create(m_folder->filePath(u"w.dilim"_s).toStdString(), {"TRY", "Europe/Istanbul"});
        QVERIFY(made);
        m_workspace.emplace(std::move(*made));
    }

    void withoutOrdersThereAreNone() { QVERIFY(foreign().empty()); }

    void theyAreCountedByCurrencyAndByWhetherTheyHaveARate()
    {
        import("orders.csv", orders, {});
        QCOMPARE(foreign(), (std::vector<ForeignOrders>{{"EUR", 3, 3}, {"USD", 1, 1}}));
        QVERIFY(m_workspace->setCurrencyRates({{"EUR", *parseIsoDate("2026-01-15"), {50, 0}}}));
        QCOMPARE(foreign(), (std::vector<ForeignOrders>{{"EUR", 3, 2}, {"USD", 1, 1}}));
        const auto snapshot = m_workspace->snapshot(m_progress);
        QCOMPARE((*snapshot)->ordersInOtherCurrencies.get(), std::size_t{3});
    }

    void onlyTablesOfRatesAreFoundAndTheNewestOfEachFile()
    {
        import("kurlar.csv", "Day,EUR,USD\n2026-01-01,50,43\n", fields::Entity::Table); // 1
        import("iklim.csv", "City,Climate\nIzmir,warm\n", fields::Entity::Table); // 2
        import("kurlar.csv", "Day,EUR,USD\n2026-01-01,50,43\n2026-02-01,51,44\n", fields::Entity::Table); // 3
        const auto tables = workspace::rateTables(*m_workspace, m_progress);
        QVERIFY(tables);
        QCOMPARE(*tables, (std::vector<RateTable>{{3, "kurlar.csv", 4}}));
    }

private:
    void import(const char *name, const char *text, std::optional<fields::Entity> entity)
    {
        workspace::ImportRequest request;
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        file.close();
        request.path = path.toStdString();
        request.wanted.primary = entity;
        QVERIFY(m_workspace->importFile(request, m_progress));
    }
    std::vector<ForeignOrders> foreign()
    {
        const auto snapshot = m_workspace->snapshot(m_progress);
        const Result<std::vector<ForeignOrders>> orders = snapshot ? workspace::foreignOrders(**snapshot) : snapshot.error();
        return orders ? *orders : std::vector<ForeignOrders>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<workspace::Workspace> m_workspace;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(tst_foreign_orders)
#include "tst_foreign_orders.moc"
