// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in another currency count once a rate for their day is known.
#include "flows/cli_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto orders = "Order ID,Email,Order Date,Total,Currency\n"
                        "1,ada@example.com,2026-01-05 10:00,100,TRY\n"
                        "2,can@example.com,2026-01-05 10:00,10.50,EUR\n"
                        "3,can@example.com,2026-02-05 10:00,20,USD\n";
constexpr auto rates = "Day,EUR,USD\n2026-01-01,50,43\n2026-02-01,51,44.5\n";

} // namespace

class tst_rates : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCOMPARE(
            run({u"new"_s, workspace(), u"--currency"_s, u"TRY"_s, u"--time-zone"_s, u"Europe/Istanbul"_s}).exitCode,
            0);
        QVERIFY(writeFile(m_folder.filePath(u"orders.csv"_s), orders));
        QVERIFY(writeFile(m_folder.filePath(u"rates.csv"_s), rates));
        QCOMPARE(run({u"import"_s, workspace(), m_folder.filePath(u"orders.csv"_s)}).exitCode, 0);
    }
    void cleanup() { QFile::remove(workspace()); }

    void ratesAreEnteredListedAndTakenAway()
    {
        QCOMPARE(ratesOf({}), u"2 without"_s);
        QCOMPARE(revenue(), 100.0);
        QCOMPARE(ratesOf({u"--set"_s, u"EUR:2026-01-01=50.5"_s, u"--set"_s, u"USD:2026-02-05=44"_s}),
                 u"EUR 2026-01-01 50.5, USD 2026-02-05 44, 0 without"_s);
        QCOMPARE(revenue(), 100 + 530.25 + 880);
        QCOMPARE(ratesOf({u"--remove"_s, u"USD"_s}), u"EUR 2026-01-01 50.5, 1 without"_s);
        QCOMPARE(ratesOf({u"--remove"_s, u"EUR:2026-01-01"_s}), u"2 without"_s);
        QCOMPARE(revenue(), 100.0);
    }

    void ratesAreTakenFromAnImportedTable()
    {
        QCOMPARE(run({u"import"_s, workspace(), m_folder.filePath(u"rates.csv"_s), u"--as"_s, u"table"_s}).exitCode, 0);
        QCOMPARE(ratesOf({u"--table"_s, u"2"_s}),
                 u"EUR 2026-01-01 50, EUR 2026-02-01 51, USD 2026-01-01 43, USD 2026-02-01 44.5, 0 without"_s);
        QCOMPARE(revenue(), 100 + 525.0 + 890);
    }

    void whatIsNoRateIsRefusedWithASentence()
    {
        const QStringList wrong{u"EURO:2026-01-01=5"_s, u"EUR:2026-13-01=5"_s, u"EUR=5"_s, u"TRY:2026-01-01=5"_s,
                                u"EUR:2026-01-01=0"_s};
        for (const QString &one : wrong) {
            const CliAnswer answer = run({u"rates"_s, workspace(), u"--set"_s, one});
            QVERIFY2(answer.exitCode != 0 && !answer.error.isEmpty(), qPrintable(one));
        }
        QVERIFY(run({u"rates"_s, workspace(), u"--remove"_s, u"EUR"_s}).exitCode != 0);
        QCOMPARE(ratesOf({}), u"2 without"_s);
    }

private:
    CliAnswer run(const QStringList &arguments) const { return runCli(QStringLiteral(DILIM_CLI), arguments); }
    QString workspace() const { return m_folder.filePath(u"shop.dilim"_s); }

    /// "EUR 2026-01-01 50.5, 1 without", after the change.
    QString ratesOf(const QStringList &change) const
    {
        const CliAnswer answer = run(QStringList{u"rates"_s, workspace(), u"--json"_s} + change);
        if (answer.exitCode != 0)
            return answer.error;
        QStringList lines;
        for (const QJsonValue &rate : answer.json()[u"rates"_s].toArray())
            lines.append(rate[u"currency"_s].toString() + u' ' + rate[u"day"_s].toString() + u' '
                         + rate[u"rate"_s].toString());
        lines.append(QString::number(answer.json()[u"orders_without_rate"_s].toInt()) + u" without"_s);
        return lines.join(u", "_s);
    }

    /// Of all customers, in the workspace's money.
    double revenue() const { return run({u"rfm"_s, workspace(), u"--json"_s}).json()[u"revenue"_s].toDouble(); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_rates)
#include "tst_rates.moc"
