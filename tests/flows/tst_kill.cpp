// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program inside imports and looks at what is left: all of an import or nothing, and a sound file.
#include "flows/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <random>
#include <thread>

using namespace dilim::tests;

namespace {

constexpr int customersBefore = 500;
constexpr int ordersOfImport = 120'000;

QByteArray customersCsv()
{
    QByteArray csv = "customer_id,email,city\n";
    for (int i = 1; i <= customersBefore; ++i)
        csv += QByteArray::number(i) + ",c" + QByteArray::number(i) + "@example.com,Ankara\n";
    return csv;
}

QByteArray ordersCsv()
{
    QByteArray csv = "order_id,customer_id,order_date,total,status\n";
    for (int i = 0; i < ordersOfImport; ++i)
        csv += QByteArray::number(100'000 + i) + ',' + QByteArray::number(1 + i % customersBefore) + ",2026-0"
            + QByteArray::number(1 + i % 9) + "-1" + QByteArray::number(i % 10) + " 10:0" + QByteArray::number(i % 10)
            + ":00," + QByteArray::number(i % 997) + ".50,completed\n";
    return csv;
}

int wantedKills()
{
    const int wanted = qEnvironmentVariableIntValue("DILIM_KILLS");
    return wanted > 0 ? wanted : 12;
}

/// Does another process have a transaction open for writing? SQLite marks it by a lock on the byte after the pending
/// byte, see "File Locking And Concurrency" in its documentation.
bool isInTransaction(const QString &workspace)
{
    const int file = ::open(QFile::encodeName(workspace).constData(), O_RDWR | O_CLOEXEC);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000001;
    lock.l_len = 1;
    const bool asked = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
    ::close(file);
    return asked && lock.l_type != F_UNLCK;
}

} // namespace

class tst_kill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void a_killed_import_leaves_all_or_nothing();

private:
    int ordersIn(const QString &workspace) const;

    QTemporaryDir m_folder;
    QString m_customers;
    QString m_orders;
};

void tst_kill::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_customers = m_folder.filePath(QStringLiteral("customers.csv"));
    m_orders = m_folder.filePath(QStringLiteral("orders.csv"));
    QVERIFY(writeFile(m_customers, customersCsv()));
    QVERIFY(writeFile(m_orders, ordersCsv()));
}

int tst_kill::ordersIn(const QString &workspace) const
{
    const CliAnswer answer =
        runCli(QStringLiteral(DILIM_CLI),
               {QStringLiteral("breakdown"), workspace, QStringLiteral("--by"), QStringLiteral("customer.city"),
                QStringLiteral("--orders"), QStringLiteral("all"), QStringLiteral("--json")});
    const QJsonArray rows = answer.json()[QStringLiteral("rows")].toArray();
    if (answer.exitCode != 0 || rows.size() != 1)
        return -1;
    return rows[0].toObject()[QStringLiteral("orders")].toInt();
}

void tst_kill::a_killed_import_leaves_all_or_nothing()
{
    const QString program = QStringLiteral(DILIM_CLI);
    const QString fresh = m_folder.filePath(QStringLiteral("fresh.dilim"));
    QCOMPARE(runCli(program, {QStringLiteral("new"), fresh}).exitCode, 0);
    QCOMPARE(runCli(program, {QStringLiteral("import"), fresh, m_customers}).exitCode, 0);

    // How long the transaction of an import takes here, so that kills can be spread over it.
    const QString timed = m_folder.filePath(QStringLiteral("timed.dilim"));
    QVERIFY(QFile::copy(fresh, timed));
    QProcess whole;
    whole.start(program, {QStringLiteral("import"), timed, m_orders});
    while (whole.state() != QProcess::NotRunning && !isInTransaction(timed))
        whole.waitForFinished(1);
    const auto begin = std::chrono::steady_clock::now();
    while (whole.state() != QProcess::NotRunning && isInTransaction(timed))
        whole.waitForFinished(1);
    const auto length = std::chrono::steady_clock::now() - begin;
    QVERIFY(whole.state() == QProcess::NotRunning || whole.waitForFinished());
    QCOMPARE(whole.exitCode(), 0);
    QCOMPARE(ordersIn(timed), ordersOfImport);

    const unsigned seed = qEnvironmentVariableIsSet("DILIM_SEED")
        ? static_cast<unsigned>(qEnvironmentVariableIntValue("DILIM_SEED"))
        : 20261121U;
    std::mt19937 random(seed);
    int inTransaction = 0;
    int writing = 0; // of these, a journal was there: pages were being written
    int everything = 0;
    int nothing = 0;
    int kills = 0;
    for (int attempt = 0; kills < wantedKills(); ++attempt) {
        QVERIFY2(attempt < wantedKills() * 10, "most imports ended before they could be killed");
        const QString workspace = m_folder.filePath(QStringLiteral("killed.dilim"));
        const QString journal = workspace + QStringLiteral("-journal");
        QFile::remove(workspace);
        QFile::remove(journal);
        QVERIFY(QFile::copy(fresh, workspace));
        QProcess import;
        import.start(program, {QStringLiteral("import"), workspace, m_orders});
        QVERIFY(import.waitForStarted());
        // Four of five kills are timed from the moment at which the transaction is open.
        while (attempt % 5 != 0 && import.state() == QProcess::Running && !isInTransaction(workspace))
            import.waitForFinished(1);
        const auto share = std::uniform_real_distribution<double>(0.0, 0.7)(random);
        std::this_thread::sleep_for(
            std::chrono::duration<double>(share * std::chrono::duration<double>(length).count()));
        // Held still, looked at, killed.
        ::kill(static_cast<pid_t>(import.processId()), SIGSTOP);
        const bool open = isInTransaction(workspace);
        import.kill();
        QVERIFY(import.waitForFinished());
        if (import.exitStatus() == QProcess::NormalExit)
            continue; // it was done already
        ++kills;
        inTransaction += open ? 1 : 0;
        writing += QFile::exists(journal) ? 1 : 0;

        const CliAnswer check = runCli(program, {QStringLiteral("check"), workspace, QStringLiteral("--json")});
        QVERIFY2(check.exitCode == 0, qPrintable(QString::fromUtf8(check.output) + check.error));
        const int orders = ordersIn(workspace);
        QVERIFY2(orders == 0 || orders == ordersOfImport, qPrintable(QString::number(orders)));
        (orders == 0 ? nothing : everything) += 1;
        const CliAnswer imports = runCli(program, {QStringLiteral("imports"), workspace, QStringLiteral("--json")});
        QCOMPARE(imports.json()[QStringLiteral("imports")].toArray().size(), orders == 0 ? 1 : 2);
        // And the file takes the import after all.
        if (orders == 0) {
            QCOMPARE(runCli(program, {QStringLiteral("import"), workspace, m_orders}).exitCode, 0);
            QCOMPARE(ordersIn(workspace), ordersOfImport);
            QVERIFY(!QFile::exists(journal));
        }
    }
    qInfo("seed %u: %d kills, %d inside an open transaction, %d while pages were written; nothing %d times, "
          "everything %d times",
          seed, kills, inTransaction, writing, nothing, everything);
    QVERIFY(inTransaction * 4 >= kills * 3);
}

QTEST_GUILESS_MAIN(tst_kill)
#include "tst_kill.moc"
