// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/printing.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/reports/page_preview.h"
#include "ui/pages/reports/report_choices.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/reports/starter_button.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/language.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using ui::Intent;
using ui::PagePreview;

namespace {

constexpr char loyal[] = "Loyal people";
constexpr char others[] = "All the others";

std::vector<workspace::ImportRequest> sampleFiles()
{
    std::vector<workspace::ImportRequest> requests;
    for (const char *name : {"customers.csv", "orders.csv"}) {
        workspace::ImportRequest request;
        request.path = std::string(DILIM_SOURCE_DIR "/resources/sample/") + name;
        request.now = Moment{1'795'000'000'000};
        requests.push_back(request);
    }
    return requests;
}

store::Segment segmentOf(const char *name)
{
    store::Segment segment;
    segment.name = name;
    segment.ruleJson = R"({"dilim_rule": 1, "rule": {"match": "all", "children": []}})";
    return segment;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a person can select in a PDF; nothing where poppler's tool is missing.
std::optional<QString> textOf(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(bool(report::loadFonts()));
        QVERIFY(wording::loadLanguage(*qApp, "en"));
        ui::applyScheme(*qApp, ui::Scheme::Light);
        ui::keepWordsToMyself();
        m_session.setToday(parseIsoDate("2026-11-21"));
        m_session.create(m_folder.filePath(u"shop.dilim"_s), {"TRY", "Europe/Istanbul"}, [](const Result<void> &) {});
        QTRY_VERIFY(m_session.state());
        bool imported = false;
        m_session.importFiles(
            sampleFiles(), [](const Result<workspace::ImportResult> &) {},
            [&imported](const Result<void> &done) { imported = bool(done); });
        QTRY_VERIFY_WITH_TIMEOUT(imported, 120'000);
        for (const char *name : {loyal, others})
            m_session.keepSegment(segmentOf(name));
        QTRY_COMPARE(m_session.state()->segments.size(), std::size_t(2));
    }

    void init()
    {
        m_page = std::make_unique<ui::ReportsPage>(m_session);
        m_page->resize(1232, 828);
        m_page->show();
        m_page->setState(m_session.state());
        QTRY_VERIFY(pages().pageCount() > 0);
    }
    void cleanup() { m_page.reset(); }

    void theReportIsSeenAsItsPages()
    {
        QVERIFY(pages().pageCount() >= 3);
        QCOMPARE(child<ui::Label>("pageNumber")->text(), u"Page 1 of %1"_s.arg(pages().pageCount()));
        // Paper is white in every scheme, and something is printed on it.
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            ui::applyScheme(*qApp, scheme);
            const QImage picture = pages().viewport()->grab().toImage();
            const QRect page = pages().pageRect(0).intersected(pages().viewport()->rect());
            QCOMPARE(picture.pixelColor(page.topLeft() + QPoint(6, 6)), QColor(Qt::white));
            QVERIFY(picture.pixelColor(page.left() / 2, page.top() + 40) != QColor(Qt::white));
            bool inked = false;
            for (int y = page.top(); y < page.bottom() && !inked; ++y) {
                for (int x = page.left(); x < page.right() && !inked; ++x)
                    inked = picture.pixelColor(x, y).lightness() < 100;
            }
            QVERIFY(inked);
        }
        ui::applyScheme(*qApp, ui::Scheme::Light);
    }

    void starterButtonsChooseTheReport()
    {
        const int before = pages().pageCount();
        QTest::mouseClick(child<ui::StarterButton>("starter_rfm"), Qt::LeftButton);
        QTRY_VERIFY(pages().pageCount() != before);
        QVERIFY(!child<QListWidget>("reportSegments")->isVisible()); // it has no segments to choose
        child<ui::StarterButton>("starter_rfm")->setFocus();
        QTest::keyClick(child<ui::StarterButton>("starter_rfm"), Qt::Key_Up);
        QTRY_VERIFY(child<QListWidget>("reportSegments")->isVisible());
    }

    void tickedSegmentsAreInTheReport()
    {
        m_page->follow(makeReport(u"segments"_s, {}));
        auto *list = child<QListWidget>("reportSegments");
        QCOMPARE(list->count(), 2);
        const QString both = save();
        list->item(0)->setCheckState(Qt::Unchecked);
        const QString one = save();
        if (const std::optional<QString> text = textOf(both)) {
            QVERIFY2(text->contains(QString::fromLatin1(loyal)), qPrintable(*text));
            QVERIFY(text->contains(QString::fromLatin1(others)));
            QVERIFY(!textOf(one)->contains(list->item(0)->text()));
            QVERIFY(textOf(one)->contains(list->item(1)->text()));
        }
        QVERIFY(content(both) != content(one));
        QTest::mouseClick(child<QPushButton>("reportAllSegments"), Qt::LeftButton);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QTest::mouseClick(child<QPushButton>("reportNoSegments"), Qt::LeftButton);
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
    }

    void anotherPageCanAskForOneSegment()
    {
        m_page->follow(makeReport(u"segments"_s, {QString::fromLatin1(others)}));
        auto *list = child<QListWidget>("reportSegments");
        for (int i = 0; i < list->count(); ++i)
            QCOMPARE(list->item(i)->checkState() == Qt::Checked, list->item(i)->text() == QLatin1String(others));
        QVERIFY(child<ui::StarterButton>("starter_segments")->isChecked());
    }

    void theFileIsAPdfAndTheWindowSaysWhereItIs()
    {
        QSignalSpy said(m_page.get(), &ui::Page::said);
        const QString path = m_folder.filePath(u"without-ending"_s);
        ui::answerNextFiles({path});
        QTest::mouseClick(child<QPushButton>("reportSave"), Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(content(path + u".pdf"_s).startsWith("%PDF-"));
        QVERIFY(said.front().front().toString().contains(u"without-ending.pdf"_s));
    }

    void aFileThatCannotBeWrittenIsToldAndNothingIsLeft()
    {
        ui::answerNextFiles({m_folder.filePath(u"no/such/folder/report.pdf"_s)});
        QTest::mouseClick(child<QPushButton>("reportSave"), Qt::LeftButton);
        QTRY_VERIFY(ui::lastTold().contains(u"report.pdf"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"no"_s)));
    }

    void theReportCanSpeakAnotherLanguageThanTheWindow()
    {
        const QList<QAction *> languages = child<ui::ChoiceButton>("reportLanguage")->menu()->actions();
        const auto turkish = std::ranges::find(languages, u"Türkçe"_s, &QAction::text);
        QVERIFY(turkish != languages.end());
        (*turkish)->trigger(); // and the menu is another one
        const QString path = save();
        if (const std::optional<QString> text = textOf(path))
            QVERIFY2(text->contains(u"Müşteri"_s) && !text->contains(u"Customers"_s), qPrintable(*text));
        QCOMPARE(child<QPushButton>("reportSave")->text(), u"Save as PDF…"_s);
    }

    void theReportFollowsTheLanguageOfTheWindow()
    {
        QVERIFY(wording::loadLanguage(*qApp, "tr"));
        auto state = std::make_shared<ui::WorkspaceState>(*m_session.state());
        state->context.language = "tr";
        m_page->setState(state);
        const QString path = save();
        QVERIFY(wording::loadLanguage(*qApp, "en"));
        if (const std::optional<QString> text = textOf(path))
            QVERIFY2(text->contains(u"Müşteri"_s) && !text->contains(u"Customers"_s), qPrintable(*text));
    }

    void paperCanBeChosenAndIsWhatThePrinterGets()
    {
        const QPageLayout letter(QPageSize(QPageSize::Letter), QPageLayout::Portrait, {});
        ui::answerNextPrinting({}, letter);
        const double before = double(pages().pageRect(0).height()) / pages().pageRect(0).width();
        QTest::mouseClick(child<QPushButton>("reportSetUp"), Qt::LeftButton);
        QTRY_VERIFY(double(pages().pageRect(0).height()) / pages().pageRect(0).width() < before - 0.05);
        QCOMPARE(child<ui::SegmentedControl>("reportPaper")->current(), 1);
    }

    void marginsOfThePageSetUpAreThoseOfTheReport()
    {
        const QImage before = pages().viewport()->grab().toImage();
        const QMarginsF wide(100.0, 100.0, 100.0, 100.0);
        ui::answerNextPrinting({},
                               QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, wide, QPageLayout::Point));
        QTest::mouseClick(child<QPushButton>("reportSetUp"), Qt::LeftButton);
        QTRY_VERIFY(pages().viewport()->grab().toImage() != before);
        ui::answerNextPrinting(
            {}, QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, report::usualMargins, QPageLayout::Point));
        QTest::mouseClick(child<QPushButton>("reportSetUp"), Qt::LeftButton);
        QTRY_COMPARE(pages().viewport()->grab().toImage(), before);
    }

    void printingAndItsPreviewGetAllPages_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("print") << u"reportPrint"_s;
        QTest::newRow("preview") << u"reportPreview"_s;
    }
    void printingAndItsPreviewGetAllPages()
    {
        QFETCH(QString, button);
        const QString path = m_folder.filePath(button + u".pdf"_s);
        ui::answerNextPrinting(path, QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        QTest::mouseClick(child<QPushButton>(button.toLatin1().constData()), Qt::LeftButton);
        QTRY_VERIFY(content(path).contains("%%EOF"));
        if (const std::optional<QString> text = textOf(path))
            QCOMPARE(text->count(u'\f'), pages().pageCount()); // each page ends with a form feed
    }

    void printingWaitsForTheReport()
    {
        const QString path = m_folder.filePath(u"soon.pdf"_s);
        ui::answerNextPrinting(path, QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        m_page->follow(makeReport(u"rfm"_s, {}));
        m_page->follow({Intent::Kind::PrintReport});
        QTRY_VERIFY(content(path).contains("%%EOF"));
        if (const std::optional<QString> text = textOf(path))
            QVERIFY(text->contains(u"RFM report"_s));
    }

    void keysAndButtonsTurnPages()
    {
        pages().setZoom(PagePreview::Zoom::OnePage);
        pages().setFocus();
        QTest::keyClick(&pages(), Qt::Key_PageDown);
        QCOMPARE(pages().currentPage(), 1);
        QTest::mouseClick(child<QPushButton>("pageAfter"), Qt::LeftButton);
        QCOMPARE(pages().currentPage(), 2);
        QTest::keyClick(&pages(), Qt::Key_End);
        QCOMPARE(pages().currentPage(), pages().pageCount() - 1);
        QVERIFY(!child<QPushButton>("pageAfter")->isEnabled());
        QTest::keyClick(&pages(), Qt::Key_Home);
        QCOMPARE(pages().currentPage(), 0);
        QVERIFY(!child<QPushButton>("pageBefore")->isEnabled());
    }

    void theZoomFitsTheRoom()
    {
        const QRect room = pages().viewport()->rect();
        pages().setZoom(PagePreview::Zoom::OnePage);
        QVERIFY(room.contains(pages().pageRect(0)));
        pages().setZoom(PagePreview::Zoom::TwoPages);
        QVERIFY(room.contains(pages().pageRect(0)) && room.contains(pages().pageRect(1)));
        QVERIFY(!room.contains(pages().pageRect(2)));
        pages().setZoom(PagePreview::Zoom::PageWidth);
        QVERIFY(pages().pageRect(0).width() > room.width() * 9 / 10);
        QCOMPARE(pages().horizontalScrollBar()->maximum(), 0);
    }

    void anEmptyWorkspaceAsksForFiles()
    {
        auto empty = std::make_shared<ui::WorkspaceState>(*m_session.state());
        empty->snapshot = std::make_shared<const columns::Snapshot>();
        m_page->setState(empty);
        QVERIFY(!child<QPushButton>("reportSave")->isVisible());
        QVERIFY(!pages().isVisible());
    }

private:
    template <typename Widget> Widget *child(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] PagePreview &pages() const { return *child<PagePreview>("reportPages"); }
    static Intent makeReport(const QString &starter, const QStringList &segments)
    {
        Intent intent{Intent::Kind::MakeReport};
        intent.text = starter;
        intent.texts = segments;
        return intent;
    }
    /// The path of the report as it is asked for now, once it is there.
    QString save()
    {
        QSignalSpy said(m_page.get(), &ui::Page::said);
        const QString path = m_folder.filePath(u"report-%1.pdf"_s.arg(++m_files));
        if (!QTest::qWaitFor([this] { return !m_page->findChild<ui::LatestJob *>()->running(); }))
            return {};
        ui::answerNextFiles({path});
        QTest::mouseClick(child<QPushButton>("reportSave"), Qt::LeftButton);
        return QTest::qWaitFor([&said] { return !said.isEmpty(); }) ? path : QString();
    }

    QTemporaryDir m_folder;
    ui::JobQueue m_queue;
    ui::Session m_session{m_queue};
    std::unique_ptr<ui::ReportsPage> m_page;
    int m_files = 0;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
