// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "small_state.h"
#include "ui/pages/data/quality_line.h"
#include "ui/pages/data/quality_view.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace dilim;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 20'000;

/// A shop with a birth that cannot be, told by a segment; `good` has none.
StatePtr stateOf(const QStringList &births)
{
    test::SnapshotSource source;
    source.customers.columns = {"customer.external_id", "customer.full_name", "customer.birth_date"};
    for (qsizetype i = 0; i < births.size(); ++i)
        source.customers.rows.push_back(
            {std::to_string(i + 1), "Person " + std::to_string(i + 1), births[i].toStdString()});
    auto state = std::make_shared<WorkspaceState>(*test::smallState());
    state->snapshot = std::make_shared<const columns::Snapshot>(test::buildSnapshot(source));
    state->evaluator = std::make_shared<const rules::Evaluator>(state->snapshot, state->context, state->library);
    SavedSegment grown;
    grown.segment.name = "Grown up";
    grown.rule = test::ruleOfLines(R"({"field": "customer.birth_date", "op": "before", "values": ["2000-01-01"]})");
    state->segments.push_back(grown);
    return state;
}

/// The view as it stands on its page, with its first answer.
struct ShownView {
    explicit ShownView(const StatePtr &state)
    {
        QSignalSpy answered(&view, &QualityView::shown);
        view.resize(1000, 700);
        view.setState(state);
        view.show();
        if (!answered.wait(longWait))
            qFatal("no answer came");
    }
    [[nodiscard]] QualityLine *line(const QString &name) const { return view.findChild<QualityLine *>(name); }
    [[nodiscard]] QString text(const QString &name) const { return view.findChild<QLabel *>(name)->text(); }

    QualityView view{};
};

const QString birthLine = u"flaw born_too_early customer.birth_date"_s;

} // namespace

class tst_quality_view : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(report::loadFonts());
        applyScheme(*qApp, Scheme::Light);
    }

    void nothingIsComputedBeforeItIsShown()
    {
        QualityView view;
        QSignalSpy answered(&view, &QualityView::shown);
        view.setState(stateOf({u"1980-01-01"_s}));
        QVERIFY(!answered.wait(50));
    }

    void goodDataHaveTheFullScoreAndNoFindings()
    {
        const ShownView shown(stateOf({u"1980-01-01"_s, u"1990-01-01"_s}));
        QCOMPARE(shown.text(u"qualityNumber"_s), u"100"_s);
        QVERIFY(shown.view.findChild<QLabel *>(u"qualityNothing"_s)->isVisible());
        QVERIFY(shown.view.findChildren<QualityLine *>().isEmpty());
    }

    void aFindingOpensByItsButtonAndLeadsToTheCustomers()
    {
        const ShownView shown(stateOf({u"1893-05-02"_s, u"1990-01-01"_s, u"1991-01-01"_s, u"1992-01-01"_s}));
        QCOMPARE(shown.text(u"qualityNumber"_s), u"94"_s); // 25 x 1/4, rounded half up
        QualityLine *line = shown.line(birthLine);
        QVERIFY(line);
        QVERIFY(!line->findChild<QWidget *>(u"flawBody"_s));
        auto *head = line->findChild<QPushButton *>(u"flawHead"_s);
        head->setFocus();
        QTest::keyClick(head, Qt::Key_Return);
        QTRY_VERIFY(line->findChild<QWidget *>(u"flawBody"_s)->isVisible());
        QVERIFY(line->findChild<QLabel *>(u"flawSegments"_s)->text().contains(u"Grown up (1 of 4 members)"_s));

        QSignalSpy intents(&shown.view, &QualityView::intended);
        auto *example = line->findChild<QPushButton *>(u"flawExample"_s);
        QVERIFY2(example->text().contains(u"Person 1"_s), qPrintable(example->text()));
        example->click();
        QCOMPARE(intents[0][0].value<Intent>().kind, Intent::Kind::ShowCustomer);
        QCOMPARE(intents[0][0].value<Intent>().number, 0);
        line->findChild<QPushButton *>(u"flawMembers"_s)->click();
        const auto members = intents[1][0].value<Intent>();
        QCOMPARE(members.kind, Intent::Kind::ShowMembers);
        QCOMPARE(members.rule, *line->flaw().rule);
        head->click();
        QVERIFY(!line->findChild<QWidget *>(u"flawBody"_s)->isVisible());
    }

    void whatIsOpenStaysOpenWithTheNextData()
    {
        ShownView shown(stateOf({u"1893-05-02"_s, u"1990-01-01"_s}));
        shown.line(birthLine)->setOpen(true);
        QSignalSpy answered(&shown.view, &QualityView::shown);
        shown.view.setState(stateOf({u"1893-05-02"_s, u"1890-01-01"_s}));
        QVERIFY(answered.wait(longWait));
        QVERIFY(shown.line(birthLine)->isOpen());
        QCOMPARE(shown.line(birthLine)->flaw().count, std::uint64_t{2});
    }
};

QTEST_MAIN(tst_quality_view)
#include "tst_quality_view.moc"
