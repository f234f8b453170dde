// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

/// What is known to be wrong with published data sets is found.
class tst_quality_findings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void ownFilesAreLookedAt()
    {
        QByteArray csv = "customer_id;birth date;city\n";
        for (int i = 0; i < 20; ++i)
            csv += QByteArray::number(i) + (i == 3 ? ";1905-01-01" : ";1980-01-02")
                + (i < 5        ? ";Bursa\n"
                       : i == 5 ? ";Ankarra\n"
                                : ";Ankara\n");
        const QString path = m_folder.filePath(u"people.csv"_s);
        QVERIFY(writeFile(path, csv));
        const QJsonObject found = findings(u"own"_s, u"TRY"_s, u"2026-11-22"_s, {path});
        QCOMPARE(found[u"too_old customer.birth_date"_s].toInt(), 1);
        QCOMPARE(found[u"similar_words customer.city"_s].toInt(), 1);
        const CliAnswer words = runCli(QStringLiteral(DILIM_CLI),
                                       {u"quality"_s, m_folder.filePath(u"own.dilim"_s), u"--language"_s, u"en"_s});
        QCOMPARE(words.exitCode, 0);
        QVERIFY2(words.output.contains("Birth date: older than 110 years"), words.output.constData());
        QVERIFY2(words.output.contains("Ankarra → Ankara"), words.output.constData());
    }

    void customersOfTheMarketingCampaign()
    {
        const QString file = shared(u"customer-personality/marketing_campaign.csv.xz"_s);
        if (file.isEmpty())
            QSKIP("The folder of public data sets (DILIM_SHARED) is absent.");
        const QJsonObject found = findings(u"personality"_s, u"USD"_s, u"2014-07-01"_s, {file});
        const QHash<QString, int> expected = {{u"twins "_s, 182},
                                              {u"born_too_early customer.year_birth"_s, 2},
                                              {u"too_old customer.year_birth"_s, 1},
                                              {u"repeated_digits customer.income"_s, 1},
                                              {u"empty customer.income"_s, 24},
                                              {u"rare_words customer.marital_status"_s, 7},
                                              {u"one_value customer.z_costcontact"_s, 2240},
                                              {u"one_value customer.z_revenue"_s, 2240}};
        for (auto one = expected.begin(); one != expected.end(); ++one)
            QVERIFY2(found[one.key()].toInt() == one.value(), qPrintable(one.key()));
    }

    void linesOfTheOnlineRetailer()
    {
        const QString file = shared(u"online-retail/online_retail.csv.xz"_s);
        if (file.isEmpty())
            QSKIP("The folder of public data sets (DILIM_SHARED) is absent.");
        const QJsonObject found = findings(u"retail"_s, u"GBP"_s, u"2011-12-11"_s, {file, u"--as"_s, u"order-lines"_s});
        QCOMPARE(found[u"negative_quantity line.quantity"_s].toInt(), 1336);
    }

private:
    [[nodiscard]] QString shared(const QString &name) const { return unpackShared(u"data/"_s + name, m_folder.path()); }

    /// Counts by "reason field".
    QJsonObject findings(const QString &name, const QString &currency, const QString &today, const QStringList &import)
    {
        const QString workspace = m_folder.filePath(name + u".dilim"_s);
        const QString program = QStringLiteral(DILIM_CLI);
        if (runCli(program, {u"new"_s, workspace, u"--currency"_s, currency}).exitCode != 0
            || runCli(program, QStringList{u"import"_s, workspace} + import).exitCode != 0)
            return {};
        QJsonObject counts;
        const CliAnswer answer = runCli(program, {u"quality"_s, workspace, u"--today"_s, today, u"--json"_s});
        for (const QJsonValue &finding : answer.json()[u"findings"_s].toArray())
            counts[finding[u"reason"_s].toString() + u' ' + finding[u"field"_s].toString()] = finding[u"count"_s];
        return counts;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_quality_findings)
#include "tst_quality_findings.moc"
