// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/suggestions_list.h"

#include "customer_shop.h"
#include "ui/import/import_view.h"
#include "ui/jobs/job_queue.h"
#include "wording/labels.h"

#include <QPushButton>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;

namespace {

constexpr int longWait = 20000; // milliseconds

QList<QPushButton *> addButtons(const QWidget &widget)
{
    return widget.findChildren<QPushButton *>(QStringLiteral("addSuggestion"));
}

} // namespace

class TestImportSuggestions : public QObject
{
    Q_OBJECT
private slots:
    void atMostThreeSegmentsAreOffered();
    void whatIsASegmentAlreadyIsNotOffered();
    void anAddedSegmentIsKept();
};

void TestImportSuggestions::atMostThreeSegmentsAreOffered()
{
    const CustomerShop shop("en");
    SuggestionsList list;
    QVERIFY(list.isHidden());
    list.setState(shop.state());
    QTRY_VERIFY_WITH_TIMEOUT(!addButtons(list).isEmpty(), longWait);
    QVERIFY(!list.isHidden());
    QVERIFY(addButtons(list).size() <= 3);
    list.setState(nullptr);
    QVERIFY(list.isHidden());
}

void TestImportSuggestions::whatIsASegmentAlreadyIsNotOffered()
{
    const CustomerShop shop("en");
    SuggestionsList list;
    list.setState(shop.state());
    QTRY_VERIFY_WITH_TIMEOUT(!addButtons(list).isEmpty(), longWait);
    QSignalSpy asked(&list, &SuggestionsList::segmentRequested);
    const QString first = addButtons(list).front()->accessibleName();
    addButtons(list).front()->click();
    QCOMPARE(asked.size(), 1);

    auto next = std::make_shared<WorkspaceState>(*shop.state());
    SavedSegment saved;
    saved.segment.name = "Another name";
    saved.rule = asked.front().at(1).value<rules::Rule>();
    next->segments.push_back(saved);
    list.setState(next);
    for (const QPushButton *button : addButtons(list))
        QVERIFY(button->accessibleName() != first);
}

void TestImportSuggestions::anAddedSegmentIsKept()
{
    const SampleFiles files;
    JobQueue queue;
    Session session(queue);
    bool made = false;
    session.create(files.workspacePath(), {"TRY", "Europe/Istanbul"}, [&made](const Result<void> &) { made = true; });
    QTRY_VERIFY_WITH_TIMEOUT(made, longWait);
    ImportView view(session);
    connect(&session, &Session::dataChanged, &view, [&] { view.setState(session.state()); });
    connect(&session, &Session::segmentsChanged, &view, [&] { view.setState(session.state()); });
    view.addFiles({files.customers(), files.orders()});
    QTRY_VERIFY_WITH_TIMEOUT(view.flow().canGoOn(), longWait);
    view.flow().import();
    QTRY_VERIFY_WITH_TIMEOUT(!addButtons(view).isEmpty(), longWait);
    const QSignalSpy kept(&view, &ImportView::segmentKept);
    addButtons(view).front()->click();
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, longWait);
    QCOMPARE(session.state()->segments.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(session.state()->segments.front().segment.name), kept.front().front().toString());
    QVERIFY(session.state()->segments.front().rule);
}

QTEST_MAIN(TestImportSuggestions)
#include "tst_import_suggestions.moc"
