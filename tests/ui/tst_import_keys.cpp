// SPDX-License-Identifier: GPL-3.0-or-later
// The way of files through the window for a person who has no mouse, and ways out of it.
#include "sample_files.h"
#include "ui/dialogs/ask.h"
#include "ui/import/import_view.h"
#include "ui/jobs/job_queue.h"
#include "ui/pages/data/data_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 30000; // milliseconds

QByteArray manyCustomers()
{
    QByteArray text = "Customer ID,Full Name,Email,City\n";
    for (int row = 1; row <= 60000; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += number + ",Ada Ak " + number + ",ada" + number + "@example.org,Ankara\n";
    }
    return text;
}

} // namespace

class tst_import_keys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterAloneImportsFiles();
    void tabGoesThroughAllOfItInTheOrderOfReading();
    void tabLeavesTheTableAndArrowsGoThroughIt();
    void aFileIsTakenOutByDelete();
    void escGoesBackStepByStep();
    void whatWasSaidOfTheFilesIsNotLostBySurprise();
    void aDryRunIsCancelledHalfWay();
    void anImportIsCancelledHalfWayAndCanBeBegunAgain();
    void filesAfterACancelledOneAreNotSaidToBeImported();

private:
    void drop(const QStringList &files);
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] static QString focused();
    [[nodiscard]] ImportView &view() const { return *m_page->findChild<ImportView *>(); }
    [[nodiscard]] ImportFlow &flow() const { return view().flow(); }
    [[nodiscard]] QStringList summary() const;
    [[nodiscard]] std::size_t people() const { return m_session->state()->snapshot->customerCount(); }

    std::unique_ptr<SampleFiles> m_files;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DataPage> m_page;
};

void tst_import_keys::init()
{
    m_files = std::make_unique<SampleFiles>();
    m_queue = std::make_unique<JobQueue>();
    m_session = std::make_unique<Session>(*m_queue);
    bool made = false;
    m_session->create(m_files->workspacePath(), {"TRY", "Europe/Istanbul"}, [&made](const Result<void> &done) {
        QVERIFY(done);
        made = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(made, longWait);
    m_page = std::make_unique<DataPage>(*m_session);
    m_page->setState(m_session->state());
    connect(m_session.get(), &Session::dataChanged, m_page.get(), [this] { m_page->setState(m_session->state()); });
    m_page->resize(1280, 720);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_import_keys::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_queue.reset();
}

void tst_import_keys::drop(const QStringList &files)
{
    m_page->follow({Intent::Kind::AddFiles, {}, files});
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn() && flow().files().size() == static_cast<std::size_t>(files.size()),
                             longWait);
}

QString tst_import_keys::focused()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

QStringList tst_import_keys::summary() const
{
    QStringList all;
    for (const QWidget *section : view().findChildren<QWidget *>(u"summaryOfFile"_s)) {
        QStringList texts;
        for (const QLabel *label : section->findChildren<QLabel *>())
            texts += label->text();
        all += texts.join(u'|');
    }
    return all;
}

void tst_import_keys::enterAloneImportsFiles()
{
    drop({m_files->customers(), m_files->orders()});
    QCOMPARE(focused(), u"importNext"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(flow().step() == ImportFlow::Step::DryRun && flow().canGoOn(), longWait);
    QCOMPARE(focused(), u"importNext"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(flow().step(), ImportFlow::Step::Done, longWait);
    QCOMPARE(people(), std::size_t{3});
    QCOMPARE(focused(), u"importNext"_s);
    press(Qt::Key_Return);
    QVERIFY(!view().isVisible());
}

void tst_import_keys::tabGoesThroughAllOfItInTheOrderOfReading()
{
    drop({m_files->customers(), m_files->orders()});
    QStringList visited;
    for (int step = 0; step < 60; ++step) {
        press(Qt::Key_Tab);
        visited += focused();
        if (visited.last() == u"importNext"_s)
            break;
    }
    const QStringList places = {u"moreFiles"_s,  u"file_0"_s,    u"setting_entity"_s, u"setting_separator"_s,
                                u"field_0"_s,    u"field_4"_s,   u"previewTable"_s,   u"rememberMapping"_s,
                                u"importBack"_s, u"importNext"_s};
    QStringList found;
    std::ranges::copy_if(visited, std::back_inserter(found),
                         [&](const QString &name) { return places.contains(name); });
    QVERIFY2(found == places, qPrintable(visited.join(u' ')));
    flow().setWanted(0, {}); // the choices are made anew
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait);
    view().findChild<QWidget *>(u"field_4"_s)->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"previewTable"_s);
}

void tst_import_keys::tabLeavesTheTableAndArrowsGoThroughIt()
{
    drop({m_files->customers()});
    auto &table = *view().findChild<QTableView *>(u"previewTable"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(table.currentIndex(), table.model()->index(1, 1));
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"rememberMapping"_s);
    QCOMPARE(table.currentIndex(), table.model()->index(1, 1));
}

void tst_import_keys::aFileIsTakenOutByDelete()
{
    drop({m_files->customers(), m_files->orders()});
    view().findChild<QWidget *>(u"file_0"_s)->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"file_1"_s);
    QCOMPARE(flow().current(), 1);
    press(Qt::Key_Delete);
    QCOMPARE(flow().files().size(), std::size_t{1});
    QCOMPARE(focused(), u"file_0"_s);
    press(Qt::Key_Delete);
    QCOMPARE(focused(), u"moreFiles"_s);
}

void tst_import_keys::escGoesBackStepByStep()
{
    drop({m_files->customers()});
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(flow().step() == ImportFlow::Step::DryRun && flow().canGoOn(), longWait);
    press(Qt::Key_Escape);
    QCOMPARE(flow().step(), ImportFlow::Step::Mapping);
    QVERIFY(view().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!view().isVisible());
    QVERIFY(flow().files().empty());
    QCOMPARE(people(), std::size_t{0});
}

void tst_import_keys::whatWasSaidOfTheFilesIsNotLostBySurprise()
{
    drop({m_files->customers()});
    ingest::Mapping wanted;
    wanted.source = "CRM";
    flow().setWanted(0, wanted);
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait);
    answerNext({});
    press(Qt::Key_Escape);
    QVERIFY(view().isVisible());
    QCOMPARE(flow().files().size(), std::size_t{1});
    answerNext(u"yes"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!view().isVisible());
}

void tst_import_keys::aDryRunIsCancelledHalfWay()
{
    drop({m_files->write(u"many.csv"_s, manyCustomers())});
    press(Qt::Key_Return);
    QVERIFY(flow().busy());
    QCOMPARE(focused(), u"importBack"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!flow().busy(), longWait);
    QCOMPARE(flow().step(), ImportFlow::Step::Mapping); // what was not counted is not imported
    QCOMPARE(focused(), u"importNext"_s);
}

void tst_import_keys::anImportIsCancelledHalfWayAndCanBeBegunAgain()
{
    drop({m_files->write(u"many.csv"_s, manyCustomers())});
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(flow().step() == ImportFlow::Step::DryRun && flow().canGoOn(), longWait);
    press(Qt::Key_Return);
    QVERIFY(flow().busy());
    press(Qt::Key_Return); // on Cancel
    QTRY_VERIFY_WITH_TIMEOUT(!flow().busy(), longWait);
    QCOMPARE(flow().step(), ImportFlow::Step::DryRun);
    QCOMPARE(people(), std::size_t{0});
    QVERIFY2(summary().join(u'\n').contains(u"Everything is as it was before"_s), qPrintable(summary().join(u'\n')));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(flow().step(), ImportFlow::Step::Done, longWait);
    QCOMPARE(people(), std::size_t{60000});
}

void tst_import_keys::filesAfterACancelledOneAreNotSaidToBeImported()
{
    drop({m_files->write(u"many.csv"_s, manyCustomers()), m_files->orders()});
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(flow().step() == ImportFlow::Step::DryRun && flow().canGoOn(), longWait);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // on Cancel
    QTRY_VERIFY_WITH_TIMEOUT(!flow().busy(), longWait);
    QVERIFY(!flow().files()[1].imported);
    QCOMPARE(m_session->state()->snapshot->orders.rows, std::size_t{0});
    QCOMPARE(flow().step(), ImportFlow::Step::DryRun); // "Done" would be untrue
}

QTEST_MAIN(tst_import_keys)
#include "tst_import_keys.moc"
