// SPDX-License-Identifier: GPL-3.0-or-later
// A list of provinces becomes fields of the customers who live there.
#include "flows/cli_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto people = "Customer ID,Full name,Email,Province\n"
                        "1,Ada Ak,ada@example.com,İSTANBUL\n"
                        "2,Can Ok,can@example.com,izmir\n"
                        "3,Ece Su,ece@example.com,Muş\n"
                        "4,Ali Er,ali@example.com,İzmir\n";
constexpr auto climate = "Province,Climate\nİstanbul,Mild\nİzmir,Warm\nAnkara,Dry\n";
constexpr auto warm = R"({"dilim_rule": 1, "rule": {"match": "all", "children": [
    {"field": "customer.climate__climate", "op": "is", "values": ["warm"]}]}})";

} // namespace

class tst_lookup_table : public QObject
{
    Q_OBJECT

private slots:
    void a_table_is_linked_asked_listed_and_unlinked();

private:
    CliAnswer run(const QStringList &arguments) const { return runCli(QStringLiteral(DILIM_CLI), arguments); }
    QString written(const char *name, const char *text) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        return writeFile(path, text) ? path : QString();
    }

    QTemporaryDir m_folder;
};

void tst_lookup_table::a_table_is_linked_asked_listed_and_unlinked()
{
    const QString shop = m_folder.filePath(u"shop.dilim"_s);
    const QString rule = written("warm.json", warm);
    QCOMPARE(run({u"new"_s, shop}).exitCode, 0);
    QCOMPARE(run({u"import"_s, shop, written("people.csv", people)}).exitCode, 0);
    QCOMPARE(run({u"import"_s, shop, written("climate.csv", climate), u"--as"_s, u"table"_s}).exitCode, 0);

    const CliAnswer linked = run({u"tables"_s, shop, u"2"_s, u"--link"_s, u"auto"_s, u"--json"_s});
    QVERIFY2(linked.exitCode == 0, qPrintable(linked.error));
    const QJsonObject link = linked.json()[u"link"].toObject();
    QCOMPARE(link[u"keys"].toArray().first().toObject()[u"field"].toString(), u"customer.province"_s);
    QCOMPARE(link[u"matched"].toInt(), 3);
    QCOMPARE(link[u"unmatched"].toArray().first().toObject()[u"values"].toArray().first().toString(), u"Muş"_s);
    QCOMPARE(link[u"fields"].toArray().first().toObject()[u"id"].toString(), u"customer.climate__climate"_s);

    QCOMPARE(run({u"count"_s, shop, u"--rule"_s, rule, u"--json"_s}).json()[u"count"].toInt(), 2);
    const QJsonObject listed = run({u"tables"_s, shop, u"--json"_s}).json();
    QCOMPARE(listed[u"tables"].toArray().first().toObject()[u"link"].toObject(), link);

    QCOMPARE(run({u"tables"_s, shop, u"2"_s, u"--unlink"_s}).exitCode, 0);
    QCOMPARE(run({u"count"_s, shop, u"--rule"_s, rule}).exitCode, 1);
    QCOMPARE(run({u"tables"_s, shop, u"2"_s, u"--link"_s, u"Province=customer.province"_s}).exitCode, 0);
    QCOMPARE(run({u"undo-import"_s, shop, u"2"_s}).exitCode, 0);
    QCOMPARE(run({u"count"_s, shop, u"--rule"_s, rule}).exitCode, 1);
    QCOMPARE(run({u"tables"_s, shop, u"--link"_s, u"auto"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_lookup_table)
#include "tst_lookup_table.moc"
