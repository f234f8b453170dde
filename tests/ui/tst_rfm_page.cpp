// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfm.h"
#include "report/fonts.h"
#include "rules/rule_text.h"
#include "ui/chart_view/chart_view.h"
#include "ui/dialogs/ask.h"
#include "ui/jobs/job_queue.h"
#include "ui/pages/rfm/group_table.h"
#include "ui/pages/rfm/rfm_page.h"
#include "ui/pages/rfm/rfm_rules.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/language.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using analysis::RfmGroup;
using ui::Intent;

namespace {

std::vector<workspace::ImportRequest> sampleFiles()
{
    std::vector<workspace::ImportRequest> requests;
    for (const char *name : {"customers.csv", "orders.csv", "order_lines.csv"}) {
        workspace::ImportRequest request;
        request.path = std::string(DILIM_SOURCE_DIR "/resources/sample/") + name;
        request.now = Moment{1'795'000'000'000};
        requests.push_back(request);
    }
    return requests;
}

/// Chooses the entry with these words in the menu of a choice.
bool choose(const QWidget &page, const QString &button, const QString &words)
{
    const auto *choice = page.findChild<ui::ChoiceButton *>(button);
    for (QAction *action : choice->menu()->actions()) {
        if (action->text() == words) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace

class TestRfmPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(bool(report::loadFonts()));
        QVERIFY(wording::loadLanguage(*qApp, "en")); // forms of the plural
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
        QTRY_VERIFY(m_session.state()->hasOrders());
    }
    void init()
    {
        m_page = std::make_unique<ui::RfmPage>(m_session);
        m_page->resize(1232, 828);
        m_page->setState(m_session.state());
        m_page->show();
        QTRY_VERIFY(!grid()->marks().empty());
        QTRY_VERIFY(!partName().isEmpty());
    }
    void cleanup() { m_page.reset(); }

    void theGridSaysWhatTheAnalysisSays()
    {
        Progress progress;
        const ui::StatePtr &state = m_session.state();
        const auto result = analysis::rfm(*state->snapshot, state->context, {}, nullptr, progress);
        QVERIFY(bool(result));
        const auto customers = result->grid[4][4].customers; // R5 F5: first row, last column
        QCOMPARE(grid()->marks()[4].value, QString::number(customers));
        QCOMPARE(groups()->model()->rowCount(), int(analysis::rfmGroupCount));
        QCOMPARE(groups()->model()->index(0, 1).data().toString(),
                 QString::number(result->groups[std::size_t(RfmGroup::Champions)].customers));
    }

    void theFirstGroupIsShownFromTheStart() { QCOMPARE(partName(), u"Champions"_s); }

    void aClickOnACellShowsTheCellAndItsRule()
    {
        const QSignalSpy intents(m_page.get(), &ui::Page::intended);
        QTest::mouseClick(grid(), Qt::LeftButton, {}, grid()->marks()[1].rect.center().toPoint());
        QTRY_COMPARE(partName(), u"Cannot lose them"_s);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"makeSegment"_s), Qt::LeftButton);
        QCOMPARE(intents.size(), 1);
        const auto intent = intents.first().first().value<Intent>();
        QVERIFY(intent.kind == Intent::Kind::NewSegment);
        QVERIFY(intent.rule == ui::rfmRule(ui::rfmCellPart(2, 5)));
        QCOMPARE(intent.text, u"Cannot lose them, R2 F5"_s);
    }

    void aRowOfTheTableShowsAWholeGroupAndItsLines()
    {
        const QSignalSpy intents(m_page.get(), &ui::Page::intended);
        groups()->setFocus();
        const QModelIndex row = groups()->model()->index(int(RfmGroup::AtRisk), 0);
        QTest::mouseClick(groups()->viewport(), Qt::LeftButton, {}, groups()->visualRect(row).center());
        QTRY_COMPARE(partName(), u"At risk"_s);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"addToRule"_s), Qt::LeftButton);
        const auto intent = intents.first().first().value<Intent>();
        QVERIFY(intent.kind == Intent::Kind::AddToRule);
        QVERIFY(intent.rule == ui::rfmRule({RfmGroup::AtRisk}));
        const auto outlined =
            std::ranges::count_if(grid()->marks(), [this](const ui::ChartHit &mark) { return grid()->isChosen(mark); });
        QVERIFY(outlined > 1);
    }

    void theRuleOfEveryCellTakesItsCustomers()
    {
        Progress progress;
        const ui::StatePtr &state = m_session.state();
        const auto result = ui::rfmOf(*state, {}, progress);
        QVERIFY(bool(result));
        for (int r = 1; r <= 5; ++r) {
            for (int f = 1; f <= 5; ++f) {
                const ui::RfmPart part = ui::rfmCellPart(r, f);
                const auto members = state->evaluator->evaluate(ui::rfmRule(part), progress);
                QVERIFY(bool(members));
                QCOMPARE(members->counts.count, ui::figuresOf(*result, part).customers);
            }
        }
    }

    void theRuleOfEveryMeanCellTakesItsCustomers()
    {
        using analysis::RfmAxes;
        Progress progress;
        const ui::StatePtr &state = m_session.state();
        const auto result = ui::rfmOf(*state, {}, progress);
        QVERIFY(bool(result));
        std::uint64_t together = 0;
        for (int r = 1; r <= 5; ++r) {
            for (int mean = 1; mean <= 5; ++mean) {
                const ui::RfmPart part = ui::rfmCellPart(r, mean, RfmAxes::FrequencyAndMoney);
                const auto members = state->evaluator->evaluate(ui::rfmRule(part), progress);
                QVERIFY(bool(members));
                QCOMPARE(members->counts.count, ui::figuresOf(*result, part).customers);
                together += members->counts.count;
            }
        }
        QCOMPARE(together, std::uint64_t{result->scores.size()});
    }

    void theGridOfTheMeanHasNoGroups()
    {
        const QString before = grid()->marks()[4].value;
        QVERIFY(choose(*m_page, u"rfmAxes"_s, u"Recency and the mean of frequency and money"_s));
        QTRY_COMPARE(partName(), u"R5 FM5"_s);
        QVERIFY(grid()->marks()[4].value != before);
        QVERIFY(!groups()->isVisible());
        QVERIFY(choose(*m_page, u"rfmAxes"_s, u"Recency and frequency, with the ten groups"_s));
        QTRY_COMPARE(partName(), u"Champions"_s);
        QVERIFY(groups()->isVisible());
        QCOMPARE(grid()->marks()[4].value, before);
    }

    void allMembersAreShownAsATable()
    {
        const QSignalSpy intents(m_page.get(), &ui::Page::intended);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"rfmAllMembers"_s), Qt::LeftButton);
        QCOMPARE(intents.size(), 1);
        const auto intent = intents.first().first().value<Intent>();
        QVERIFY(intent.kind == Intent::Kind::ShowMembers);
        QVERIFY(intent.rule == ui::rfmRule({RfmGroup::Champions}));
        QCOMPARE(intent.text, u"Champions"_s);
    }

    void detailsAreOfThePartAlone()
    {
        Progress progress;
        const ui::StatePtr &state = m_session.state();
        const auto result = ui::rfmOf(*state, {}, progress);
        const auto details = ui::rfmDetails(*state, *result, ui::rfmCellPart(2, 5), progress);
        QVERIFY(bool(details));
        QCOMPARE(details->members.size(), std::size_t(4));
        QVERIFY(details->members[0].money >= details->members[1].money);
        QVERIFY(!details->favourites.empty());
        QVERIFY(details->favourites[0].share >= details->favourites.back().share);
        QVERIFY(details->medianOrders > details->medianOrdersOfAll); // the most frequent buyers
        QVERIFY(details->medianDays > details->medianDaysOfAll); // and long gone
    }

    void anotherMethodScoresAgainAndSaysThatRulesDoNot()
    {
        auto *note = m_page->findChild<ui::Label *>(u"rfmNote"_s);
        QVERIFY(!note->isVisible());
        const QString before = grid()->marks()[20].value;
        QVERIFY(choose(*m_page, u"rfmMethod"_s, u"Orders of the last 365 days"_s));
        QTRY_VERIFY(grid()->marks()[20].value != before);
        QTRY_VERIFY(note->isVisible());
    }

    void membersOfASegmentAreScoredAmongThemselves()
    {
        const std::string rule = rules::writeRule(ui::rfmRule({RfmGroup::Champions}));
        m_session.keepSegment({0, "The best", 1, rule});
        QTRY_VERIFY(m_session.state()->segment("The best"));
        m_page->setState(m_session.state());
        const QString before = groups()->model()->index(0, 1).data().toString();
        QVERIFY(choose(*m_page, u"rfmWho"_s, u"The best"_s));
        QTRY_VERIFY(groups()->model()->index(0, 1).data().toString() != before);
    }

    void otherMeasuresShowMoney()
    {
        auto *measure = m_page->findChild<ui::SegmentedControl *>(u"rfmMeasure"_s);
        measure->setFocus();
        QTest::keyClick(measure, Qt::Key_Right);
        QVERIFY(grid()->marks()[4].value.contains(u'₺'));
    }

    void everyGroupBecomesASegmentAndTakenNamesAreLeftAlone()
    {
        m_session.keepSegment({0, "Champions", 1, rules::writeRule(ui::rfmRule({RfmGroup::AtRisk}))});
        QTRY_VERIFY(m_session.state()->segment("Champions"));
        m_page->setState(m_session.state());
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"rfmAllSegments"_s), Qt::LeftButton);
        QTRY_VERIFY(ui::lastTold().contains(u"9 segments were added."_s));
        QVERIFY(ui::lastTold().contains(u"1 group had a segment of its name"_s));
        QTRY_VERIFY(m_session.state()->segment("Hibernating")); // the last one
        const ui::SavedSegment *atRisk = m_session.state()->segment("At risk");
        QVERIFY(*atRisk->rule == ui::rfmRule({RfmGroup::AtRisk}));
        QVERIFY(*m_session.state()->segment("Champions")->rule != ui::rfmRule({RfmGroup::Champions}));
    }

    void aMemberIsShown()
    {
        const QSignalSpy intents(m_page.get(), &ui::Page::intended);
        QTest::mouseClick(m_page->findChild<QAbstractButton *>(u"rfmMember0"_s), Qt::LeftButton);
        QCOMPARE(intents.size(), 1);
        QVERIFY(intents.first().first().value<Intent>().kind == Intent::Kind::ShowCustomer);
    }

    void cutPointsAndMethodAreSaidInWords()
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"rfmExplain"_s), Qt::LeftButton);
        QVERIFY(ui::lastTold().contains(u"R: days since the last order"_s));
        QVERIFY(ui::lastTold().contains(u"Orders of all time"_s));
    }

private:
    [[nodiscard]] ui::ChartView *grid() const { return m_page->findChild<ui::ChartView *>(u"rfmGrid"_s); }
    [[nodiscard]] ui::GroupTable *groups() const { return m_page->findChild<ui::GroupTable *>(u"rfmGroups"_s); }
    [[nodiscard]] QString partName() const { return m_page->findChild<ui::Label *>(u"rfmPartName"_s)->text(); }

    QTemporaryDir m_folder;
    ui::JobQueue m_queue;
    ui::Session m_session{m_queue};
    std::unique_ptr<ui::RfmPage> m_page;
};

QTEST_MAIN(TestRfmPage)
#include "tst_rfm_page.moc"
