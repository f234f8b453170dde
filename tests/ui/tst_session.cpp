// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"
#include "rules/rule_text.h"
#include "store/sqlite.h"
#include "ui/import/import_flow.h"
#include "ui/jobs/job_queue.h"
#include "ui/session/session.h"

#include "sample_files.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;

namespace {

constexpr int longWait = 20000; // milliseconds

/// A new workspace in a session.
struct OpenShop {
    SampleFiles files{};
    JobQueue queue{};
    Session session{queue};

    void create()
    {
        bool done = false;
        session.create(files.workspacePath(), {"TRY", "Europe/Istanbul"}, [&done](const Result<void> &made) {
            QVERIFY(made);
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, longWait);
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void aNewWorkspaceIsShown();
    void whatCannotBeOpenedLeavesWhatIsOpen();
    void filesAreImportedCustomersFirst();
    void aDryRunWritesNothing();
    void whatAPersonFixesIsLookedAtAnew();
    void aKeptSegmentIsInTheNextState();
    void anImportCanBeTakenBack();
    void whoComesSecondMayOnlyRead();
    void damageIsFoundBehindOpening();
};

void TestSession::aNewWorkspaceIsShown()
{
    OpenShop shop;
    const QSignalSpy changed(&shop.session, &Session::stateChanged);
    shop.create();
    QCOMPARE(changed.size(), 1);
    QVERIFY(shop.session.state());
    QCOMPARE(shop.session.state()->snapshot->customerCount(), std::size_t{0});
    QCOMPARE(shop.session.state()->currency(), std::string("TRY"));
}

void TestSession::whatCannotBeOpenedLeavesWhatIsOpen()
{
    OpenShop shop;
    shop.create();
    const StatePtr before = shop.session.state();
    std::string code;
    shop.session.open(shop.files.write(QStringLiteral("notes.dilim"), "no workspace"),
                      store::WorkspaceFile::Mode::ReadWrite,
                      [&code](const Result<void> &opened) { code = opened ? "opened" : opened.error().code; });
    QTRY_COMPARE_WITH_TIMEOUT(code, std::string("workspace.not_ours"), longWait);
    QCOMPARE(shop.session.state(), before);
}

void TestSession::filesAreImportedCustomersFirst()
{
    OpenShop shop;
    shop.create();
    ImportFlow flow(shop.session);
    flow.addFiles({shop.files.orders(), shop.files.customers()});
    QTRY_VERIFY_WITH_TIMEOUT(flow.canGoOn(), longWait);
    flow.import();
    QTRY_COMPARE_WITH_TIMEOUT(flow.step(), ImportFlow::Step::Done, longWait);
    const StatePtr &state = shop.session.state();
    QCOMPARE(state->snapshot->customerCount(), std::size_t{3});
    QCOMPARE(state->snapshot->orders.rows, std::size_t{3});
    QCOMPARE(state->imports.front().fileName, std::string("customers.csv"));
    QVERIFY(flow.files()[0].imported && *flow.files()[0].imported);
    QCOMPARE((*flow.files()[0].imported)->outcome.rowsRead, std::uint64_t{3});
}

void TestSession::aDryRunWritesNothing()
{
    OpenShop shop;
    shop.create();
    ImportFlow flow(shop.session);
    flow.addFiles({shop.files.customers()});
    QTRY_VERIFY_WITH_TIMEOUT(flow.canGoOn(), longWait);
    flow.check();
    QTRY_VERIFY_WITH_TIMEOUT(flow.files()[0].checked.has_value() && !flow.busy(), longWait);
    QCOMPARE((*flow.files()[0].checked)->outcome.entities[0].created, std::uint64_t{3});
    QVERIFY(shop.session.state()->imports.empty());
    QCOMPARE(shop.session.state()->snapshot->customerCount(), std::size_t{0});
}

void TestSession::whatAPersonFixesIsLookedAtAnew()
{
    OpenShop shop;
    shop.create();
    ImportFlow flow(shop.session);
    flow.addFiles({shop.files.customers()});
    QTRY_VERIFY_WITH_TIMEOUT(flow.canGoOn(), longWait);
    ingest::Mapping wanted;
    ingest::ColumnMapping city;
    city.header = "City";
    wanted.columns.push_back(city); // not imported
    flow.setWanted(0, wanted);
    QTRY_VERIFY_WITH_TIMEOUT(flow.canGoOn(), longWait);
    QVERIFY((*flow.files()[0].preview)->report.columns[3].reading.fields.empty());
    QVERIFY(!(*flow.files()[0].preview)->stored[3]);
}

void TestSession::aKeptSegmentIsInTheNextState()
{
    OpenShop shop;
    shop.create();
    const QSignalSpy changed(&shop.session, &Session::segmentsChanged);
    store::Segment segment;
    segment.name = "Ankara";
    segment.ruleJson = rules::writeRule(rules::withIds({}));
    std::string problem = "none yet";
    shop.session.keepSegment(segment, [&problem](const Result<store::Segment> &kept) {
        problem = kept ? std::string() : kept.error().code;
    });
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(problem), QString(), longWait);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, longWait);
    QCOMPARE(shop.session.state()->segments.size(), std::size_t{1});
    QVERIFY(shop.session.state()->segment("ANKARA"));
    QVERIFY(shop.session.state()->segment("Ankara")->rule);
}

void TestSession::anImportCanBeTakenBack()
{
    OpenShop shop;
    shop.create();
    ImportFlow flow(shop.session);
    flow.addFiles({shop.files.customers()});
    QTRY_VERIFY_WITH_TIMEOUT(flow.canGoOn(), longWait);
    flow.import();
    QTRY_COMPARE_WITH_TIMEOUT(flow.step(), ImportFlow::Step::Done, longWait);
    bool undone = false;
    shop.session.undoImport(shop.session.state()->imports.back().id, [&undone](const Result<void> &result) {
        QVERIFY(result);
        undone = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(undone, longWait);
    QCOMPARE(shop.session.state()->snapshot->customerCount(), std::size_t{0});
    QVERIFY(shop.session.state()->imports.back().undone);
}

void TestSession::whoComesSecondMayOnlyRead()
{
    OpenShop shop;
    shop.create();
    JobQueue queue;
    Session second(queue);
    std::string code;
    const auto remember = [&code](const Result<void> &opened) { code = opened ? "opened" : opened.error().code; };
    second.open(shop.files.workspacePath(), store::WorkspaceFile::Mode::ReadWrite, remember);
    QTRY_COMPARE_WITH_TIMEOUT(code, std::string("workspace.open_elsewhere"), longWait);
    QVERIFY(!second.state());
    second.open(shop.files.workspacePath(), store::WorkspaceFile::Mode::ReadOnly, remember);
    QTRY_COMPARE_WITH_TIMEOUT(code, std::string("opened"), longWait);
    QVERIFY(second.state()->readOnly);

    code.clear();
    shop.session.open(shop.files.workspacePath(), store::WorkspaceFile::Mode::ReadWrite, remember); // its own again
    QTRY_COMPARE_WITH_TIMEOUT(code, std::string("opened"), longWait);
    QVERIFY(!shop.session.state()->readOnly);

    shop.session.close();
    QTRY_VERIFY_WITH_TIMEOUT(shop.queue.idle(), longWait);
    second.open(shop.files.workspacePath(), store::WorkspaceFile::Mode::ReadWrite, remember);
    QTRY_VERIFY_WITH_TIMEOUT(!second.state()->readOnly, longWait);
}

/// A program was killed and left its lock; of the data a checksum is wrong.
void TestSession::damageIsFoundBehindOpening()
{
    const SampleFiles files;
    {
        auto made = workspace::Workspace::create(files.workspacePath().toStdString(), {"TRY", "Europe/Istanbul"});
        QVERIFY(made);
        workspace::ImportRequest request;
        request.path = files.customers().toStdString();
        Progress progress;
        QVERIFY(made->importFile(request, progress));
    }
    const auto connection =
        store::Connection::open(files.workspacePath().toStdString(), store::Connection::Access::ReadWrite);
    QVERIFY(connection);
    QVERIFY((*connection)
                ->execute("UPDATE column_piece SET checksum = checksum + 1 WHERE packed_column IN "
                          "(SELECT id FROM packed_column WHERE name = 'customer.city')"));
    (void)files.write(QStringLiteral("shop.dilim-lock"),
                      "2000000000\ndilim\n" + QSysInfo::machineHostName().toUtf8() + "\n");

    JobQueue queue;
    Session session(queue);
    const QSignalSpy found(&session, &Session::damageFound);
    session.open(files.workspacePath(), store::WorkspaceFile::Mode::ReadWrite, {});
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, longWait);
    const auto damage = found.front().front().value<Error>();
    QCOMPARE(damage.code, std::string("workspace.damaged"));
    QVERIFY(damage.arguments.back().find("customer.city") != std::string::npos);
    QVERIFY(session.state()->readOnly);
    std::string code;
    session.keepSegment({0, "Late", 1, rules::writeRule(rules::withIds({}))},
                        [&code](const Result<store::Segment> &kept) { code = kept ? "kept" : kept.error().code; });
    QTRY_COMPARE_WITH_TIMEOUT(code, std::string("workspace.read_only"), longWait);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
