// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"
#include "store/segments.h"
#include "store/settings.h"
#include "store/sqlite.h"
#include "store/workspace_file.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;

namespace {

using Mode = WorkspaceFile::Mode;

Result<WorkspaceFile> opened(const std::string &path, Mode mode = Mode::ReadWrite)
{
    return WorkspaceFile::open(path, mode);
}

/// Writes four bytes, highest first, at a place of a file.
void patch(const std::string &path, qsizetype at, std::uint32_t number)
{
    QByteArray bytes = contentOf(path);
    for (int i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<char>(number >> (24 - 8 * i));
    writeContent(path, bytes);
}

/// In another process: begins to change the workspace, brings part of it to the disk, and is killed.
void changeAndDie(const std::string &path)
{
    const pid_t child = fork();
    if (child == 0) {
        WorkspaceFile file = wanted(opened(path));
        Connection &connection = file.connection();
        wanted(connection.execute("PRAGMA cache_size=1; BEGIN IMMEDIATE"));
        for (int i = 0; i < 200; ++i) {
            Result<Statement> statement = connection.prepare("INSERT INTO audit (action, detail) VALUES ('x', '{}')");
            wanted(statement->run());
            wanted(connection.execute("INSERT INTO piece_bytes (bytes) VALUES (randomblob(20000))"));
        }
        raise(SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

std::int64_t auditRows(WorkspaceFile &file)
{
    return wanted(file.connection().queryInteger("SELECT count(*) FROM audit")).value_or(-1);
}

/// Can another process take the lock for writing on this file?
bool anotherProcessCanWrite(const std::string &path)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto connection = Connection::open(path, Connection::Access::ReadWrite);
        bool begun = false;
        if (connection && (*connection)->execute("PRAGMA busy_timeout=10"))
            begun = static_cast<bool>((*connection)->execute("BEGIN IMMEDIATE"));
        _exit(begun ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private slots:
    void aNewWorkspaceKnowsItsSettings();
    void aNewWorkspaceIsPrivateAndSaysWhatItIs();
    void badSettingsMakeNoFile_data();
    void badSettingsMakeNoFile();
    void nothingIsOverwritten();
    void aFolderThatIsNotThereIsAnError();
    void otherThingsAreToldApart_data();
    void otherThingsAreToldApart();
    void filesThatAreNotOursStayUntouched();
    void newerFilesAreLeftAlone();
    void damagedFilesAreNoticed_data();
    void damagedFilesAreNoticed();
    void tablesFromElsewhereAreRefused_data();
    void tablesFromElsewhereAreRefused();
    void aKilledWriterLeavesNothing_data();
    void aKilledWriterLeavesNothing();
    void readersCannotChangeAnything();
    void aFileThatMayNotBeWrittenIsOpenedForReading();
    void aSecondNameOfTheFileIsRefusedForWriting();
    void openingItAgainKeepsTheLocks();
    void itCanBeMoved();
};

void TestWorkspaceFile::aNewWorkspaceKnowsItsSettings()
{
    const Folder folder;
    const WorkspaceSettings settings{"AZN", "Asia/Baku"};
    {
        WorkspaceFile file = wanted(WorkspaceFile::create(folder.path("a.dilim"), settings));
        QVERIFY(file.settings() == settings);
        QCOMPARE(shown(file.path()), shown(folder.path("a.dilim")));
        QVERIFY(file.mode() == Mode::ReadWrite);
    }
    WorkspaceFile file = wanted(opened(folder.path("a.dilim"), Mode::ReadOnly));
    QVERIFY(file.settings() == settings);
    QVERIFY(file.mode() == Mode::ReadOnly);
    QCOMPARE(wanted(contentVersion(file.connection())), 1U);
    QCOMPARE(wanted(setting(file.connection(), digestKey)).value_or(""), wanted(computeDigest(file.connection())));
    QCOMPARE(folder.names(), QStringList{QStringLiteral("a.dilim")});
}

void TestWorkspaceFile::aNewWorkspaceIsPrivateAndSaysWhatItIs()
{
    const Folder folder;
    newWorkspace(folder.path("a.dilim"));
    const QByteArray bytes = contentOf(folder.path("a.dilim"));
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QCOMPARE(bytes.mid(68, 4), QByteArray("DILM"));
    QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0", 3) + char(schemaVersion));
    QCOMPARE(bytes.mid(16, 2), QByteArray("\x40\0", 2)); // pages of 16 KiB
    const QFile::Permissions permissions = QFile::permissions(QString::fromStdString(folder.path("a.dilim")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestWorkspaceFile::badSettingsMakeNoFile_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no currency") << ""
                                 << "UTC"
                                 << "workspace.bad_currency|";
    QTest::newRow("small letters") << "try"
                                   << "UTC"
                                   << "workspace.bad_currency|try";
    QTest::newRow("no such zone") << "TRY"
                                  << "Europe/Atlantis"
                                  << "time_zone.unknown|Europe/Atlantis";
}

void TestWorkspaceFile::badSettingsMakeNoFile()
{
    QFETCH(QString, currency);
    QFETCH(QString, zone);
    QFETCH(QString, outcome);
    const Folder folder;
    const auto made = WorkspaceFile::create(folder.path("a.dilim"), {currency.toStdString(), zone.toStdString()});
    QCOMPARE(shown(outcomeOf(made)), outcome);
    QCOMPARE(folder.names(), QStringList());
}

void TestWorkspaceFile::nothingIsOverwritten()
{
    const Folder folder;
    writeContent(folder.path("a.dilim"), "precious");
    QCOMPARE(shown(outcomeOf(WorkspaceFile::create(folder.path("a.dilim"), {}))),
             shown("workspace.exists|" + folder.path("a.dilim")));
    QCOMPARE(contentOf(folder.path("a.dilim")), QByteArray("precious"));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), QString::fromStdString(folder.path("link.dilim"))));
    QCOMPARE(shown(codeOf(WorkspaceFile::create(folder.path("link.dilim"), {}))), shown("workspace.exists"));
}

void TestWorkspaceFile::aFolderThatIsNotThereIsAnError()
{
    const Folder folder;
    QCOMPARE(shown(codeOf(WorkspaceFile::create(folder.path("no/a.dilim"), {}))), shown("workspace.cannot_create"));
    QCOMPARE(shown(outcomeOf(opened(folder.path("no/a.dilim")))),
             shown("workspace.missing|" + folder.path("no/a.dilim")));
}

void TestWorkspaceFile::otherThingsAreToldApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    QTest::newRow("an empty file") << "empty"
                                   << "short";
    QTest::newRow("a short text") << "text"
                                  << "short";
    QTest::newRow("a long text") << "long"
                                 << "other";
    QTest::newRow("another program's database") << "other.db"
                                                << "sqlite";
    QTest::newRow("a folder") << "folder"
                              << "folder";
    QTest::newRow("a link") << "link"
                            << "link";
    QTest::newRow("a pipe") << "pipe"
                            << "special";
}

void TestWorkspaceFile::otherThingsAreToldApart()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    const Folder folder;
    writeContent(folder.path("empty"), "");
    writeContent(folder.path("text"), "name;city\nAda;Ankara\n");
    writeContent(folder.path("long"), QByteArray(5000, 'x'));
    wanted(
        wanted(Connection::open(folder.path("other.db"), Connection::Access::Create))->execute("CREATE TABLE t (a)"));
    QVERIFY(QDir().mkdir(QString::fromStdString(folder.path("folder"))));
    newWorkspace(folder.path("a.dilim"));
    QVERIFY(QFile::link(QString::fromStdString(folder.path("a.dilim")), QString::fromStdString(folder.path("link"))));
    QCOMPARE(mkfifo(folder.path("pipe").c_str(), 0600), 0);
    const std::string path = folder.path(name.toUtf8().constData());
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly})
        QCOMPARE(shown(outcomeOf(opened(path, mode))), shown("workspace.not_ours|" + path + '|' + what.toStdString()));
}

void TestWorkspaceFile::filesThatAreNotOursStayUntouched()
{
    const Folder folder;
    wanted(
        wanted(Connection::open(folder.path("other.db"), Connection::Access::Create))->execute("CREATE TABLE t (a)"));
    const QByteArray before = contentOf(folder.path("other.db"));
    QVERIFY(!opened(folder.path("other.db")));
    QCOMPARE(contentOf(folder.path("other.db")), before);
    QCOMPARE(folder.names(), QStringList{QStringLiteral("other.db")});
}

void TestWorkspaceFile::newerFilesAreLeftAlone()
{
    const Folder folder;
    const std::string path = folder.path("a.dilim");
    newWorkspace(path);
    patch(path, 60, schemaVersion + 1);
    const QByteArray before = contentOf(path);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly})
        QCOMPARE(shown(outcomeOf(opened(path, mode))),
                 shown("workspace.newer|" + path + '|' + std::to_string(schemaVersion + 1) + '|'
                       + std::to_string(schemaVersion)));
    QCOMPARE(contentOf(path), before);
}

void TestWorkspaceFile::damagedFilesAreNoticed_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("schema numbers") << qsizetype{60} << qsizetype{4};
    QTest::newRow("the first page behind its head") << qsizetype{100} << qsizetype{4000};
    QTest::newRow("the tables") << qsizetype{16'384} << qsizetype{200'000};
    QTest::newRow("cut short") << qsizetype{40'000} << qsizetype{-1};
}

void TestWorkspaceFile::damagedFilesAreNoticed()
{
    QFETCH(qsizetype, at);
    QFETCH(qsizetype, bytes);
    const Folder folder;
    newWorkspace(folder.path("a.dilim"));
    QByteArray content = contentOf(folder.path("a.dilim"));
    if (bytes < 0)
        content.truncate(at);
    for (qsizetype i = at; i < std::min(at + bytes, content.size()); ++i)
        content[i] = 0;
    writeContent(folder.path("a.dilim"), content);
    QCOMPARE(shown(codeOf(opened(folder.path("a.dilim")))), shown("workspace.damaged"));
}

void TestWorkspaceFile::tablesFromElsewhereAreRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a trigger") << "CREATE TRIGGER x AFTER INSERT ON audit BEGIN DELETE FROM segment; END";
    QTest::newRow("a view") << "CREATE VIEW x AS SELECT 1";
    QTest::newRow("another table") << "CREATE TABLE x (a)";
    QTest::newRow("a missing table") << "DROP TABLE mapping";
    QTest::newRow("another column") << "ALTER TABLE segment ADD COLUMN x REAL";
}

void TestWorkspaceFile::tablesFromElsewhereAreRefused()
{
    QFETCH(QString, change);
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(file.connection().execute(change.toStdString()));
    QCOMPARE(shown(codeOf(opened(folder.path("a.dilim")))), shown("workspace.damaged"));
}

void TestWorkspaceFile::aKilledWriterLeavesNothing_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("then a writer") << false;
    QTest::newRow("then a reader") << true;
}

void TestWorkspaceFile::aKilledWriterLeavesNothing()
{
    QFETCH(bool, readOnly);
    const Folder folder;
    const std::string path = folder.path("a.dilim");
    newWorkspace(path);
    changeAndDie(path);
    QVERIFY(folder.has("a.dilim-journal"));
    WorkspaceFile file = wanted(opened(path, readOnly ? Mode::ReadOnly : Mode::ReadWrite));
    QCOMPARE(auditRows(file), 1);
    QCOMPARE(wanted(file.connection().queryText("PRAGMA integrity_check")).value_or(""), std::string("ok"));
    QVERIFY(!folder.has("a.dilim-journal"));
}

void TestWorkspaceFile::readersCannotChangeAnything()
{
    const Folder folder;
    newWorkspace(folder.path("a.dilim"));
    const QByteArray before = contentOf(folder.path("a.dilim"));
    WorkspaceFile file = wanted(opened(folder.path("a.dilim"), Mode::ReadOnly));
    QCOMPARE(shown(outcomeOf(saveSegment(file, "Loyal", "{}"))),
             shown("workspace.read_only|" + folder.path("a.dilim")));
    QCOMPARE(contentOf(folder.path("a.dilim")), before);
}

void TestWorkspaceFile::aFileThatMayNotBeWrittenIsOpenedForReading()
{
    const Folder folder;
    newWorkspace(folder.path("a.dilim"));
    QFile::setPermissions(QString::fromStdString(folder.path("a.dilim")), QFile::ReadOwner);
    if (access(folder.path("a.dilim").c_str(), W_OK) == 0)
        QSKIP("this user may write everything");
    WorkspaceFile file = wanted(opened(folder.path("a.dilim")));
    QVERIFY(file.mode() == Mode::ReadOnly);
    QCOMPARE(shown(codeOf(saveSegment(file, "Loyal", "{}"))), shown("workspace.read_only"));
}

void TestWorkspaceFile::aSecondNameOfTheFileIsRefusedForWriting()
{
    const Folder folder;
    newWorkspace(folder.path("a.dilim"));
    QCOMPARE(link(folder.path("a.dilim").c_str(), folder.path("b.dilim").c_str()), 0);
    QCOMPARE(shown(outcomeOf(opened(folder.path("b.dilim")))), shown("workspace.hard_links|" + folder.path("b.dilim")));
    QCOMPARE(shown(codeOf(opened(folder.path("b.dilim"), Mode::ReadOnly))), shown("ok"));
}

void TestWorkspaceFile::openingItAgainKeepsTheLocks()
{
    const Folder folder;
    const std::string path = folder.path("a.dilim");
    WorkspaceFile writer = newWorkspace(path);
    const Result<Transaction> transaction = Transaction::begin(writer.connection());
    QVERIFY(transaction);
    QVERIFY(!anotherProcessCanWrite(path));
    {
        const WorkspaceFile reader = wanted(opened(path, Mode::ReadOnly));
        QVERIFY(!anotherProcessCanWrite(path));
    }
    // A handle of our own that was opened and closed beside SQLite's would have let the locks go here.
    QVERIFY(!anotherProcessCanWrite(path));
}

void TestWorkspaceFile::itCanBeMoved()
{
    const Folder folder;
    WorkspaceFile first = newWorkspace(folder.path("a.dilim"));
    WorkspaceFile second = newWorkspace(folder.path("b.dilim"));
    second = std::move(first);
    QCOMPARE(shown(second.path()), shown(folder.path("a.dilim")));
    QCOMPARE(auditRows(second), 1);
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace_file.moc"
