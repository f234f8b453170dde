// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"
#include "small_state.h"
#include "ui/rule_editor/few_members.h"
#include "ui/rule_editor/result_blocks.h"
#include "ui/rule_editor/result_pane.h"
#include "ui/rule_editor/rule_session.h"
#include "ui/rule_editor/sentence_card.h"
#include "wording/formats.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

const char *pointsLine = R"({"id": "c1", "field": "customer.loyalty_points", "op": "has_value"})";

/// A pane with the answer to a rule.
struct Shown {
    ui::RuleSession session{};
    ui::ResultPane pane{session};
    QSignalSpy figures{&pane, &ui::ResultPane::figuresShown};

    explicit Shown(const rules::Rule &rule = {}, const ui::StatePtr &state = test::smallState())
    {
        pane.resize(pane.width(), 400);
        pane.show();
        session.setState(state);
        session.setRule(rule);
    }
    [[nodiscard]] bool waitForFigures() { return figures.count() > 0 || figures.wait(); }
    [[nodiscard]] QString text(const QString &name) const { return pane.findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QList<ui::MemberButton *> members() const
    {
        return pane.findChildren<ui::MemberButton *>(u"fewMember"_s);
    }
    /// An edit that leaves nothing to ask in the line.
    void breakLine()
    {
        rules::Condition condition = *rules::findCondition(session.rule(), "c1");
        condition.op = "at_least";
        session.edit(rules::withCondition(session.rule(), condition), {});
    }
};

} // namespace

class TestResultPane : public QObject
{
    Q_OBJECT

private slots:
    void theCountAndSharesAreThoseOfTheAnswer();
    void placesWithoutMembersAreLeftOut();
    void anotherAnswerMovesNeitherFocusNorScrolling();
    void theLastAnswerStaysWhenALineBreaks();
    void theChangeIsThatSinceTheLastImport_data();
    void theChangeIsThatSinceTheLastImport();
    void nothingOfTheSegmentBeforeStays();
    void buttonsSayWhatIsWanted();
    void theSentenceIsCopied();
};

void TestResultPane::theCountAndSharesAreThoseOfTheAnswer()
{
    Shown shown;
    QVERIFY(shown.waitForFigures());
    QCOMPARE(shown.text(u"resultCount"_s), wording::numberText(shown.session.answer()->counts.customers, "en"));
    QCOMPARE(shown.text(u"customerShare"_s), u"100.0%"_s);
    QCOMPARE(shown.text(u"revenueShare"_s), u"100.0%"_s);
    QVERIFY(!shown.members().isEmpty());
}

void TestResultPane::placesWithoutMembersAreLeftOut()
{
    Shown shown(test::ruleOfLines(R"({"field": "customer.city", "op": "is", "values": ["Ankara"]})"));
    QVERIFY(shown.waitForFigures());
    const QString places = shown.pane.findChild<ui::SharesBlock *>()->accessibleDescription();
    QVERIFY(places.startsWith(u"Ankara: 100%"_s));
    QVERIFY(!places.contains(u'\n'));
}

void TestResultPane::anotherAnswerMovesNeitherFocusNorScrolling()
{
    Shown shown(test::ruleOfLines(pointsLine));
    QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
    QVERIFY(shown.waitForFigures());
    ui::MemberButton *first = shown.members().front();
    first->setFocus();
    QScrollBar *bar = shown.pane.findChild<QScrollArea *>(u"resultScroll"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    shown.figures.clear();
    shown.session.edit(rules::withLineOff(shown.session.rule(), "c1"), {});
    QVERIFY(shown.waitForFigures());
    QCOMPARE(shown.members().front(), first);
    QCOMPARE(shown.pane.focusWidget(), first);
    QCOMPARE(bar->value(), place);
}

void TestResultPane::theLastAnswerStaysWhenALineBreaks()
{
    Shown shown(test::ruleOfLines(pointsLine));
    QVERIFY(shown.waitForFigures());
    const QString count = shown.text(u"resultCount"_s);
    const QString share = shown.text(u"customerShare"_s);
    const QString upToDate = shown.text(u"resultState"_s);
    shown.breakLine();
    QTRY_VERIFY(shown.session.error().has_value());
    QCOMPARE(shown.text(u"resultCount"_s), count);
    QCOMPARE(shown.text(u"customerShare"_s), share);
    QVERIFY(shown.text(u"resultState"_s) != upToDate);
    QVERIFY(shown.pane.findChild<QLabel *>(u"resultReason"_s)->isVisible());
    shown.session.undoStack()->undo();
    QTRY_VERIFY(!shown.session.error().has_value());
    QCOMPARE(shown.text(u"resultCount"_s), count);
}

void TestResultPane::theChangeIsThatSinceTheLastImport_data()
{
    QTest::addColumn<qulonglong>("before");
    QTest::addColumn<QString>("words");
    QTest::newRow("it grew") << 3ULL << u"▲ 2 since last import"_s;
    QTest::newRow("it shrank") << 6ULL << u"▼ 1 since last import"_s;
    QTest::newRow("it stayed") << 5ULL << u"unchanged since last import"_s;
}

void TestResultPane::theChangeIsThatSinceTheLastImport()
{
    QFETCH(qulonglong, before);
    QFETCH(QString, words);
    auto state = std::make_shared<ui::WorkspaceState>(*test::smallState());
    state->imports.resize(2);
    state->imports[0].id = 1;
    state->imports[1].id = 2;
    state->sizes = {{1, 1, {}, 1, before, 0}, {1, 2, {}, 2, 4, 0}}; // the last is of the present data
    Shown shown({}, state);
    store::Segment segment;
    segment.id = 1;
    shown.pane.setSegment(segment);
    QVERIFY(shown.waitForFigures());
    QVERIFY(shown.pane.findChild<QLabel *>(u"resultChange"_s)->isVisible());
    QCOMPARE(shown.text(u"resultChange"_s), words);
}

void TestResultPane::nothingOfTheSegmentBeforeStays()
{
    Shown shown;
    QVERIFY(shown.waitForFigures());
    shown.session.setRule(test::ruleOfLines(R"({"id": "c1", "field": "customer.city", "op": "is", "values": []})"));
    QTRY_VERIFY(shown.session.error().has_value());
    QCOMPARE(shown.text(u"resultCount"_s), u"–"_s);
    QVERIFY(!shown.members().front()->isVisible());
}

void TestResultPane::buttonsSayWhatIsWanted()
{
    Shown shown;
    QVERIFY(shown.waitForFigures());
    QSignalSpy why(&shown.pane, &ui::ResultPane::whyRequested);
    QSignalSpy members(&shown.pane, &ui::ResultPane::membersRequested);
    shown.pane.findChild<QPushButton *>(u"whyButton"_s)->click();
    shown.members().front()->click();
    QCOMPARE(why.count(), 2);
    QCOMPARE(why.back().front().toLongLong(), qint64(shown.members().front()->row()));
    shown.pane.findChild<QPushButton *>(u"allMembers"_s)->click();
    QCOMPARE(members.count(), 1);
}

void TestResultPane::theSentenceIsCopied()
{
    ui::SentenceCard card;
    card.setSentence(u"Customers whose city is Ankara."_s);
    card.findChild<QPushButton *>(u"copySentence"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Customers whose city is Ankara."_s);
}

QTEST_MAIN(TestResultPane)
#include "tst_result_pane.moc"
