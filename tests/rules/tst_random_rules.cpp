// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate.h"
#include "rules/explain.h"
#include "rules/operators.h"
#include "rules/rule_text.h"
#include "support/random_rules.h"
#include "support/random_tables.h"
#include "support/reference_rules.h"
#include "support/shown.h"

#include <QtTest>

#include <set>

using namespace dilim;
using namespace dilim::test;

namespace {

constexpr int shops = 700;
constexpr int rulesOfShop = 8;

/// What the run has seen.
struct Seen {
    int rules = 0;
    int deciding = 0; // neither nobody nor everybody
    int deepest = 0;
    std::set<std::string> operators{};
    std::set<int> measures{};
};

void note(const rules::Group &group, int depth, Seen &seen)
{
    seen.deepest = std::max(seen.deepest, depth);
    for (const rules::Node &child : group.children) {
        if (const auto *inner = std::get_if<rules::Group>(&child)) {
            note(*inner, depth + 1, seen);
            continue;
        }
        const auto &condition = std::get<rules::Condition>(child);
        seen.operators.insert(condition.op);
        if (condition.behaviour)
            seen.measures.insert(static_cast<int>(condition.behaviour->measure));
    }
}

std::string linesText(const rules::Counts &counts)
{
    std::string text = std::to_string(counts.count) + " of " + std::to_string(counts.customers) + "\n";
    for (const rules::LineCount &line : counts.lines) {
        text += line.id + ": " + std::to_string(line.count) + ", left " + std::to_string(line.left) + ", adds "
            + std::to_string(line.adds) + ", removes " + std::to_string(line.removes) + "\n";
    }
    return text;
}

/// The numbers of the members, and what each line counts.
std::string answerText(const std::set<std::size_t> &members, const rules::Counts &counts)
{
    std::string text = linesText(counts) + "members";
    for (const std::size_t member : members)
        text += " " + std::to_string(member);
    return text + "\n";
}

std::set<std::size_t> membersOf(const columns::Bitmap &bitmap)
{
    std::set<std::size_t> members;
    bitmap.forEach([&](std::size_t row) { members.insert(row); });
    return members;
}

bool decides(const ReferenceAnswer &answer)
{
    return !answer.members.empty() && answer.members.size() < answer.counts.customers;
}

/// A rule for a shop that mostly takes somebody, but not everybody.
rules::Rule drawRule(Draw &draw, const RandomShop &shop, const ReferenceRules &reference)
{
    return randomRule(draw, shop, [&](const rules::Rule &rule) { return decides(reference.answer(rule)); });
}

quint64 seedOfRun()
{
    bool given = false;
    const quint64 seed = qEnvironmentVariable("DILIM_TEST_SEED").toULongLong(&given);
    return given ? seed : 20'240'229;
}

} // namespace

class TestRandomRules : public QObject
{
    Q_OBJECT

private slots:
    void engineAndReferenceAgreeOnEveryRule();
    void explainSaysWhatEvaluateCounts();
    void everyRuleSurvivesItsText();
};

void TestRandomRules::engineAndReferenceAgreeOnEveryRule()
{
    const quint64 seed = seedOfRun();
    qInfo("seed %llu (set DILIM_TEST_SEED for another)", static_cast<unsigned long long>(seed));
    Draw draw(seed);
    Seen seen;
    for (int s = 0; s < shops; ++s) {
        const RandomShop shop = randomShop(draw);
        const columns::Snapshot snapshot = buildSnapshot(shop.source);
        const ReferenceRules reference(shop.source, shop.context);
        for (int r = 0; r < rulesOfShop; ++r) {
            const rules::Rule rule = drawRule(draw, shop, reference);
            Progress progress;
            const auto answer = rules::evaluate(rule, snapshot, shop.context, progress);
            QVERIFY2(answer, answer ? "" : answer.error().code.c_str());
            const ReferenceAnswer expected = reference.answer(rule);
            const std::string found = answerText(membersOf(answer->members), answer->counts);
            const std::string wanted = answerText(expected.members, expected.counts);
            if (found != wanted) {
                qWarning("shop %d, rule %d, %s:\n%s", s, r, shop.context.timeZone.id().c_str(),
                         rules::writeRule(rule).c_str());
            }
            QCOMPARE(shown(found), shown(wanted));
            note(rule.root, 1, seen);
            ++seen.rules;
            seen.deciding += decides(expected) ? 1 : 0;
        }
    }
    qInfo("%d rules, %d of them neither nobody nor everybody, up to %d deep", seen.rules, seen.deciding, seen.deepest);
    QVERIFY(seen.rules >= 5000);
    QVERIFY(seen.deciding * 100 >= seen.rules * 60);
    QCOMPARE(seen.deepest, 5);
    QCOMPARE(seen.operators.size(), rules::operators().size());
    QCOMPARE(seen.measures.size(), std::size_t{10});
}

void TestRandomRules::explainSaysWhatEvaluateCounts()
{
    Draw draw(seedOfRun() + 1);
    for (int s = 0; s < 40; ++s) {
        const RandomShop shop = randomShop(draw);
        const columns::Snapshot snapshot = buildSnapshot(shop.source);
        const ReferenceRules reference(shop.source, shop.context);
        const rules::Rule rule = drawRule(draw, shop, reference);
        Progress progress;
        const auto answer = rules::evaluate(rule, snapshot, shop.context, progress);
        QVERIFY(answer);
        std::vector<std::uint64_t> matched(answer->counts.lines.size(), 0);
        for (std::size_t customer = 0; customer < snapshot.customerCount(); ++customer) {
            const auto verdicts = rules::explain(rule, snapshot, customer, shop.context, progress);
            QVERIFY(verdicts);
            QCOMPARE(verdicts->size(), matched.size());
            QCOMPARE(verdicts->front().matched, answer->members.test(customer));
            for (std::size_t line = 0; line < matched.size(); ++line)
                matched[line] += (*verdicts)[line].matched && (*verdicts)[line].type ? 1U : 0U;
            for (std::size_t line = 0; line < matched.size(); ++line)
                QCOMPARE(shown((*verdicts)[line].id), shown(answer->counts.lines[line].id));
        }
        for (std::size_t line = 0; line < matched.size(); ++line) {
            const bool condition = answer->counts.lines[line].id.starts_with('c');
            QCOMPARE(matched[line], condition ? answer->counts.lines[line].count : 0U);
        }
    }
}

void TestRandomRules::everyRuleSurvivesItsText()
{
    Draw draw(seedOfRun() + 2);
    for (int s = 0; s < 60; ++s) {
        const RandomShop shop = randomShop(draw);
        const ReferenceRules reference(shop.source, shop.context);
        for (int r = 0; r < 10; ++r) {
            const rules::Rule rule = drawRule(draw, shop, reference);
            const std::string text = rules::writeRule(rule);
            const auto read = rules::parseRule(text);
            QVERIFY2(read, read ? "" : (read.error().code + "\n" + text).c_str());
            QVERIFY2(*read == rule, text.c_str());
            QCOMPARE(shown(rules::writeRule(*read)), shown(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestRandomRules)
#include "tst_random_rules.moc"
