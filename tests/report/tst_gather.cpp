// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gather.h"
#include "support/small_shop.h"

#include <QTest>

using namespace dilim;
using namespace dilim::report;
using namespace Qt::StringLiterals;

class TestGather : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_snapshot = std::make_shared<const columns::Snapshot>(test::buildSnapshot(test::smallShop()));
        m_context = test::smallShopDay();
    }

    void eachStarterGetsWhatItTellsOf_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("segments");
        QTest::addColumn<bool>("rfm");
        QTest::newRow("overview") << u"overview"_s << true << true;
        QTest::newRow("segments") << u"segments"_s << true << false;
        QTest::newRow("rfm") << u"rfm"_s << false << true;
    }
    void eachStarterGetsWhatItTellsOf()
    {
        QFETCH(QString, id);
        QFETCH(bool, segments);
        QFETCH(bool, rfm);
        const Result<Gathered> answer = gathered(id, everybodyQuestion());
        QVERIFY(answer);
        QCOMPARE(answer->input.business, u"shop"_s);
        QCOMPARE(answer->input.workspaceFile, u"shop.dilim"_s);
        QCOMPARE(answer->input.overview.customers, std::uint64_t(5));
        QCOMPARE(!answer->input.segments.empty(), segments);
        QCOMPARE(answer->input.rfm.has_value(), rfm);
        QVERIFY(answer->leftOut.empty());
    }

    void aSegmentIsCountedAndToldInTheLanguageOfTheReport()
    {
        ReportQuestion question = everybodyQuestion();
        question.language = "tr";
        const Result<Gathered> answer = gathered(u"segments"_s, question);
        QVERIFY(answer);
        const SegmentInput &segment = answer->input.segments.front();
        QCOMPARE(segment.name, u"Everybody"_s);
        QCOMPARE(segment.colour, std::uint8_t(3));
        QCOMPARE(segment.figures.customers, std::uint64_t(5));
        question.language = "en";
        const Result<Gathered> english = gathered(u"segments"_s, question);
        QVERIFY(segment.rule != english->input.segments.front().rule);
    }

    void aRuleThatCannotBeCountedIsLeftOutWithItsReason()
    {
        ReportQuestion question = everybodyQuestion();
        question.segments.push_back(
            {u"Broken"_s, 1, test::ruleOfLines(R"({"field": "customer.no_such", "op": "has_value"})")});
        const Result<Gathered> answer = gathered(u"segments"_s, question);
        QVERIFY(answer);
        QCOMPARE(answer->input.segments.size(), std::size_t(1));
        QCOMPARE(answer->leftOut.size(), std::size_t(1));
        QCOMPARE(answer->leftOut.front().name, u"Broken"_s);
        QVERIFY(!answer->leftOut.front().reason.code.empty());
    }

    void aCancelledGatheringGivesNothing()
    {
        Progress progress;
        progress.cancel();
        const rules::Evaluator evaluator(m_snapshot, m_context, {});
        const Result<Gathered> answer =
            gather(*starterOf("overview"), everybodyQuestion(), evaluator, {*m_snapshot, m_context, {}}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, std::string(cancelledCode));
    }

    void theFirstKnownFieldOfEachKindIsBrokenDown_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("chosen");
        QTest::newRow("of customers") << QStringList{u"customer.country"_s, u"order.country"_s, u"customer.device"_s}
                                      << QStringList{u"customer.country"_s, u"customer.device"_s};
        QTest::newRow("of orders and events")
            << QStringList{u"order.country"_s, u"event.device"_s} << QStringList{u"order.country"_s, u"event.device"_s};
        QTest::newRow("none") << QStringList{u"customer.city"_s} << QStringList{};
    }
    void theFirstKnownFieldOfEachKindIsBrokenDown()
    {
        QFETCH(QStringList, known);
        QFETCH(QStringList, chosen);
        QStringList made;
        for (const WantedBreakdown &one : wantedBreakdowns([&known](std::string_view id) {
                 return known.contains(QString::fromUtf8(id.data(), static_cast<int>(id.size())));
             }))
            made << QString::fromStdString(one.field);
        QCOMPARE(made, chosen);
    }

private:
    static ReportQuestion everybodyQuestion()
    {
        ReportQuestion question;
        question.path = "/somewhere/shop.dilim";
        question.segments.push_back({u"Everybody"_s, 3, rules::Rule{}});
        return question;
    }

    Result<Gathered> gathered(const QString &id, const ReportQuestion &question) const
    {
        Progress progress;
        const rules::Evaluator evaluator(m_snapshot, m_context, {});
        return gather(*starterOf(id.toStdString()), question, evaluator, {*m_snapshot, m_context, {}}, progress);
    }

    std::shared_ptr<const columns::Snapshot> m_snapshot;
    rules::Context m_context;
};

QTEST_GUILESS_MAIN(TestGather)
#include "tst_gather.moc"
