// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/answer_memory.h"
#include "rules/evaluate.h"
#include "rules/question_text.h"
#include "support/rule_lines.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

#include <memory>

using namespace dilim;
using namespace dilim::test;
using rules::AnswerMemory;

namespace {

std::shared_ptr<const columns::Snapshot> borrowed(const columns::Snapshot &snapshot)
{
    return {std::shared_ptr<const columns::Snapshot>(), &snapshot};
}

rules::Behaviour spent(int days)
{
    rules::Behaviour behaviour;
    behaviour.measure = rules::Measure::Sum;
    behaviour.of = "order.amount";
    behaviour.window.lastDays = days;
    return behaviour;
}

rules::Rule spentMore(int amount, int days)
{
    return ruleOf({line("c1", spent(days), "more_than", {Decimal{amount, 0}})});
}

columns::Bitmap bitmapOfBytes(std::size_t bytes)
{
    return columns::Bitmap(bytes * 8);
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT

private slots:
    void anEditedThresholdAsksNothingOfTheFactsAgain();
    void aSegmentThatChangesIsAnsweredAnew();
    void aColumnThatCouldNotBeReadIsAnErrorForGood();
    void questionsAreEqualWhateverTheirIds();
    void theOldestAnswersAreLetGoFirst();
    void anAnswerThatIsTooLargeIsGivenAndNotKept();
};

void TestEvaluator::anEditedThresholdAsksNothingOfTheFactsAgain()
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    rules::Evaluator evaluator(borrowed(snapshot), smallShopDay(), {});
    Progress progress;
    for (const int amount : {10, 20, 50, 20, 10}) {
        const auto remembered = evaluator.evaluate(spentMore(amount, 400), progress);
        const auto fresh = rules::evaluate(spentMore(amount, 400), snapshot, smallShopDay(), progress);
        QVERIFY(remembered && fresh);
        QVERIFY(remembered->members == fresh->members);
    }
    const std::size_t before = evaluator.rememberedBytes();
    QVERIFY(evaluator.evaluate(spentMore(50, 400), progress));
    QCOMPARE(evaluator.rememberedBytes(), before); // asked before: nothing new
    QVERIFY(evaluator.evaluate(spentMore(60, 400), progress));
    const std::size_t ofCondition = evaluator.rememberedBytes() - before;
    QVERIFY(evaluator.evaluate(spentMore(60, 300), progress));
    // Another window has another measure beside another condition.
    QVERIFY(evaluator.rememberedBytes() - before > 2 * ofCondition);
}

void TestEvaluator::aSegmentThatChangesIsAnsweredAnew()
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    Segments segments{{"Buyers", spentMore(10, 4000)}};
    rules::Evaluator evaluator(borrowed(snapshot), smallShopDay(), libraryOf(segments));
    Progress progress;
    const rules::Rule asked = ruleOf({memberLine("c1", "buyers")});
    const auto before = evaluator.evaluate(asked, progress);
    segments["Buyers"] = ruleOf(rules::Match::Any, {});
    const auto after = evaluator.evaluate(asked, progress);
    QVERIFY(before && after);
    QVERIFY(before->counts.count > 0);
    QCOMPARE(after->counts.count, std::uint64_t{0});
}

void TestEvaluator::aColumnThatCouldNotBeReadIsAnErrorForGood()
{
    columns::Snapshot snapshot;
    snapshot.customers.rows = 2;
    snapshot.customers.later = std::make_shared<columns::LaterColumns>();
    int tries = 0;
    snapshot.customers.later->add("customer.income", [&tries]() -> Result<columns::Column> {
        if (++tries == 1)
            return Error{"disk.io", {"read"}};
        return columns::Column(columns::IntegerColumn::packed(std::vector<std::int64_t>{5, 50}, 0));
    });
    snapshot.catalogue = buildSnapshot(smallShop()).catalogue;
    rules::Evaluator evaluator(borrowed(snapshot), smallShopDay(), {});
    const rules::Rule asked = ruleOf({fieldLine("c1", "customer.income", "at_least", {Decimal{10, 0}})});
    Progress progress;
    const auto failed = evaluator.evaluate(asked, progress);
    QVERIFY(!failed);
    QCOMPARE(shown(failed.error().code), QStringLiteral("disk.io"));
    // What was computed meanwhile may have been kept: the snapshot is worth nothing any more.
    const auto again = evaluator.evaluate(asked, progress);
    QVERIFY(!again);
}

void TestEvaluator::questionsAreEqualWhateverTheirIds()
{
    rules::Condition one = line("c1", spent(30), "more_than", {Decimal{5, 0}});
    rules::Condition other = one;
    other.id = "c2";
    other.enabled = false;
    QCOMPARE(shown(rules::questionText(one)), shown(rules::questionText(other)));
    other.operands = {Decimal{6, 0}};
    QVERIFY(rules::questionText(one) != rules::questionText(other));
    QCOMPARE(shown(rules::measureText(spent(30))), shown(rules::measureText(spent(30))));
    QVERIFY(rules::measureText(spent(30)) != rules::measureText(spent(31)));
}

void TestEvaluator::theOldestAnswersAreLetGoFirst()
{
    AnswerMemory memory(1000);
    memory.keep("a", bitmapOfBytes(400));
    memory.keep("b", bitmapOfBytes(400));
    QVERIFY(memory.find("a")); // asked for later than b
    memory.keep("c", bitmapOfBytes(400));
    QVERIFY(memory.find("a"));
    QVERIFY(!memory.find("b"));
    QVERIFY(memory.find("c"));
    QVERIFY(memory.bytes() <= 1000);
}

void TestEvaluator::anAnswerThatIsTooLargeIsGivenAndNotKept()
{
    AnswerMemory memory(100);
    const auto answer = memory.keep("a", bitmapOfBytes(400));
    QVERIFY(answer);
    QCOMPARE(std::get<columns::Bitmap>(*answer).size(), std::size_t{3200});
    QVERIFY(!memory.find("a"));
}

QTEST_APPLESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
