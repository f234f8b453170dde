// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_lock.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using workspace::WorkspaceLock;

class TestWorkspaceLock : public QObject
{
    Q_OBJECT
private slots:
    void theSecondIsToldWhoAndSinceWhen();
    void aClosedWorkspaceIsFree();
    void whatADeadProgramLeftIsTakenOver();
    void anotherComputerIsBelieved();
    void aFolderThatCannotBeWrittenHasNoLock();

private:
    [[nodiscard]] std::string path() const { return m_folder.filePath(QStringLiteral("shop.dilim")).toStdString(); }
    void leave(const QByteArray &computer) const
    {
        QFile file(QString::fromStdString(path()) + QStringLiteral("-lock"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2000000000\ndilim\n" + computer + "\n");
    }
    QTemporaryDir m_folder;
};

void TestWorkspaceLock::theSecondIsToldWhoAndSinceWhen()
{
    const auto first = WorkspaceLock::take(path());
    QVERIFY(first && *first);
    QVERIFY(!(*first)->wasLeftBehind());
    QVERIFY((*first)->isOf(m_folder.filePath(QStringLiteral("./shop.dilim")).toStdString()));
    const auto second = WorkspaceLock::take(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, std::string("workspace.open_elsewhere"));
    QCOMPARE(second.error().arguments.size(), std::size_t{4});
    QCOMPARE(second.error().arguments[2], QSysInfo::machineHostName().toStdString());
    const qint64 since = std::stoll(second.error().arguments[3]);
    QVERIFY(qAbs(since - QDateTime::currentMSecsSinceEpoch()) < 60'000);
}

void TestWorkspaceLock::aClosedWorkspaceIsFree()
{
    {
        const auto first = WorkspaceLock::take(path());
        QVERIFY(first && *first);
    }
    const auto second = WorkspaceLock::take(path());
    QVERIFY(second && *second && !(*second)->wasLeftBehind());
}

void TestWorkspaceLock::whatADeadProgramLeftIsTakenOver()
{
    leave(QSysInfo::machineHostName().toUtf8());
    const auto lock = WorkspaceLock::take(path());
    QVERIFY(lock && *lock);
    QVERIFY((*lock)->wasLeftBehind());
}

void TestWorkspaceLock::anotherComputerIsBelieved()
{
    leave("another-computer");
    const auto lock = WorkspaceLock::take(path());
    QVERIFY(!lock);
    QCOMPARE(lock.error().arguments[2], std::string("another-computer"));
    QVERIFY(QFile::remove(QString::fromStdString(path()) + QStringLiteral("-lock")));
}

void TestWorkspaceLock::aFolderThatCannotBeWrittenHasNoLock()
{
    const auto lock = WorkspaceLock::take("/proc/shop.dilim");
    QVERIFY(lock && !*lock);
}

QTEST_GUILESS_MAIN(TestWorkspaceLock)
#include "tst_workspace_lock.moc"
