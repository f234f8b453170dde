// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate.h"
#include "rules/explain.h"
#include "rules/flip.h"
#include "rules/rule_sql.h"
#include "rules/rule_text.h"
#include "rules/rule_words.h"
#include "support/random_rules.h"
#include "support/random_tables.h"
#include "support/reference_flips.h"
#include "support/reference_rules.h"
#include "support/rule_forms.h"
#include "support/segments.h"
#include "support/shown.h"
#include "support/sql_answer.h"

#include <QtTest>

#include <algorithm>
#include <iterator>
#include <set>

using namespace dilim;
using namespace dilim::test;

namespace {

constexpr int rulesOfShop = 80;
constexpr int customersExplained = 500;

bool decides(const ReferenceRules &reference, const rules::Rule &rule)
{
    const People members = reference.members(rule);
    const auto count = std::count(members.begin(), members.end(), true);
    return count > 0 && count < static_cast<std::ptrdiff_t>(members.size());
}

/// A rule that mostly takes somebody, but not everybody.
rules::Rule drawRule(Draw &draw, const RandomShop &shop, const ReferenceRules &reference)
{
    return randomRule(draw, shop, [&](const rules::Rule &rule) { return decides(reference, rule); });
}

/// A shop with three segments, of which each may ask for those before it.
RandomShop shopWithSegments(Draw &draw)
{
    RandomShop shop = randomShop(draw);
    for (const char *name : {"Buyers", "Çok alanlar", "New-comers"}) {
        const ReferenceRules soFar(shop.source, shop.context, shop.segments);
        rules::Rule rule = drawRule(draw, shop, soFar);
        shop.segments[name] = std::move(rule);
    }
    return shop;
}

std::set<std::size_t> membersOf(const columns::Bitmap &bitmap)
{
    std::set<std::size_t> members;
    bitmap.forEach([&](std::size_t row) { members.insert(row); });
    return members;
}

std::string verdictText(const std::string &line, bool matched)
{
    return line + (matched ? ": yes\n" : ": no\n");
}

/// A shop for the engine and for the reference.
struct World {
    explicit World(Draw &draw)
        : shop(shopWithSegments(draw))
        , snapshot(buildSnapshot(shop.source))
        , library(libraryOf(shop.segments))
        , reference(shop.source, shop.context, shop.segments)
        , remembering({std::shared_ptr<const columns::Snapshot>(), &snapshot}, shop.context, library,
                      std::size_t{1} << draw.below(18)) // from nearly nothing to everything
    {
    }
    World(const World &) = delete; // the library looks into the shop
    World &operator=(const World &) = delete;

    [[nodiscard]] rules::Rule rule(Draw &draw) const { return drawRule(draw, shop, reference); }
    [[nodiscard]] std::string sql(const rules::Rule &rule) const
    {
        const Result<std::string> query = rules::ruleSql(rule, snapshot, shop.context, library);
        return query ? *query : query.error().code;
    }
    [[nodiscard]] Result<rules::Evaluation> evaluated(const rules::Rule &rule) const
    {
        Progress progress;
        return rules::evaluate(rule, snapshot, shop.context, progress, library);
    }

    /// What the reference says of each line for a customer.
    [[nodiscard]] std::string verdictsText(const rules::Rule &rule, std::size_t customer) const
    {
        std::string text;
        collectVerdicts(rule.root, customer, true, text);
        return text;
    }

    /// See fewestFlips; of the lines alone, without the limit.
    [[nodiscard]] std::optional<int> fewestFlips(const rules::Rule &rule, std::size_t customer) const
    {
        return test::fewestFlips(rule.root, [&](const rules::Condition &condition) -> bool {
            return reference.people(rules::Node(condition))[customer];
        });
    }

    RandomShop shop;
    columns::Snapshot snapshot;
    rules::Library library;
    ReferenceRules reference;
    rules::Evaluator remembering; // asked one rule after another

private:
    void collectVerdicts(const rules::Group &group, std::size_t customer, bool outerOn, std::string &text) const
    {
        const bool on = outerOn && group.enabled;
        const bool isRoot = text.empty(); // switched off it takes everybody
        text += verdictText(group.id, on ? reference.people(rules::Node(group))[customer] : isRoot);
        for (const rules::Node &child : group.children) {
            if (const auto *inner = std::get_if<rules::Group>(&child)) {
                collectVerdicts(*inner, customer, on, text);
                continue;
            }
            const auto &condition = std::get<rules::Condition>(child);
            text += verdictText(condition.id, on && condition.enabled && reference.people(child)[customer]);
        }
    }
};

/// The same of an explanation.
std::string verdictsText(const std::vector<rules::Verdict> &verdicts)
{
    std::string text;
    for (const rules::Verdict &verdict : verdicts)
        text += verdictText(verdict.id, verdict.matched);
    return text;
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

std::string membersText(const std::set<std::size_t> &members)
{
    std::string text = "members";
    for (const std::size_t member : members)
        text += " " + std::to_string(member);
    return text + "\n";
}

/// The numbers of the members, and what each line counts.
std::string answerText(const std::set<std::size_t> &members, const rules::Counts &counts)
{
    return linesText(counts) + membersText(members);
}

std::string answerText(const Result<rules::Evaluation> &answer)
{
    return answer ? answerText(membersOf(answer->members), answer->counts) : answer.error().code;
}

int depthOf(const rules::Group &group)
{
    int deepest = 0;
    for (const rules::Node &child : group.children) {
        if (const auto *inner = std::get_if<rules::Group>(&child))
            deepest = std::max(deepest, depthOf(*inner));
    }
    return deepest + 1;
}

/// What the run has seen.
struct Seen {
    int rules = 0;
    int deciding = 0; // neither nobody nor everybody
    int deepest = 0;
    std::set<std::string> forms{};

    void note(const rules::Rule &rule, const ReferenceAnswer &answer)
    {
        ++rules;
        deciding += !answer.members.empty() && answer.members.size() < answer.counts.customers ? 1 : 0;
        deepest = std::max(deepest, depthOf(rule.root));
        forms.merge(formsOf(rule));
    }

    [[nodiscard]] std::string missing() const
    {
        std::set<std::string> missing;
        const std::set<std::string> all = allForms();
        std::set_difference(all.begin(), all.end(), forms.begin(), forms.end(), std::inserter(missing, missing.end()));
        std::string text;
        for (const std::string &form : missing)
            text += form + "\n";
        return text;
    }
};

quint64 numberGiven(const char *variable, quint64 usual)
{
    bool given = false;
    const quint64 number = qEnvironmentVariable(variable).toULongLong(&given);
    return given ? number : usual;
}

/// The nightly run numbers the locales and zones under which it runs the program: each has its own seeds.
quint64 seedOfRun()
{
    return numberGiven("DILIM_TEST_SEED", 20'240'229) + 1'000'000'000 * numberGiven("DILIM_TEST_RUN", 0);
}

} // namespace

class TestRandomRules : public QObject
{
    Q_OBJECT

private slots:
    void engineReferenceAndSqlAgreeOnEveryRule();
    void explainSaysWhatTheReferenceSays();
    void theSmallestChangeFlipsTheAnswer();
    void everyRuleSurvivesFilesAndWords();
};

void TestRandomRules::engineReferenceAndSqlAgreeOnEveryRule()
{
    const quint64 seed = seedOfRun();
    const auto wanted = static_cast<int>(numberGiven("DILIM_RULES", 20'000));
    qInfo("seed %llu, %d rules (set DILIM_TEST_SEED and DILIM_RULES for others)", static_cast<unsigned long long>(seed),
          wanted);
    Draw draw(seed);
    Seen seen;
    for (int s = 0; seen.rules < wanted; ++s) {
        const World world(draw);
        const SqlAnswer database(world.snapshot, world.library);
        for (int r = 0; r < rulesOfShop && seen.rules < wanted; ++r) {
            const rules::Rule rule = world.rule(draw);
            const std::string found = answerText(world.evaluated(rule));
            const ReferenceAnswer expected = world.reference.answer(rule);
            Progress progress;
            const std::string remembered = answerText(world.remembering.evaluate(rule, progress));
            const std::string right = answerText(expected.members, expected.counts);
            const std::string query = world.sql(rule);
            const std::set<std::size_t> bySql = membersOf(database.customers(query));
            if (found != right || remembered != right || bySql != expected.members) {
                qWarning("shop %d, rule %d, %s:\n%s\n%s\nfound %s\nright %s\nby SQL %s", s, r,
                         world.shop.context.timeZone.id().c_str(), rules::writeRule(rule).c_str(), query.c_str(),
                         found.c_str(), right.c_str(), membersText(bySql).c_str());
            }
            QCOMPARE(shown(found), shown(right));
            QCOMPARE(shown(remembered), shown(right));
            QCOMPARE(shown(membersText(bySql)), shown(membersText(expected.members)));
            seen.note(rule, expected);
        }
    }
    qInfo("%d rules, %d of them neither nobody nor everybody, up to %d deep", seen.rules, seen.deciding, seen.deepest);
    if (wanted < 5000)
        QSKIP("too few rules, of too few shops, to say what they ask and how many of them decide");
    QVERIFY(seen.deciding * 100 >= seen.rules * 60);
    QCOMPARE(seen.deepest, deepestRandomRule);
    QCOMPARE(shown(seen.missing()), QString());
}

void TestRandomRules::explainSaysWhatTheReferenceSays()
{
    Draw draw(seedOfRun() + 1);
    for (int asked = 0; asked < customersExplained;) {
        const World world(draw);
        for (int r = 0; r < 20 && world.snapshot.customerCount() > 0; ++r, ++asked) {
            const rules::Rule rule = world.rule(draw);
            const std::size_t customer = draw.below(world.snapshot.customerCount());
            Progress progress;
            const auto why =
                rules::explain(rule, world.snapshot, customer, world.shop.context, progress, world.library);
            QVERIFY(why);
            QVERIFY2(why->member == world.reference.members(rule)[customer], rules::writeRule(rule).c_str());
            QCOMPARE(shown(verdictsText(why->lines)), shown(world.verdictsText(rule, customer)));
        }
    }
}

void TestRandomRules::theSmallestChangeFlipsTheAnswer()
{
    Draw draw(seedOfRun() + 1);
    int flipped = 0;
    int counted = 0; // flips that were compared with all others
    for (int asked = 0; asked < customersExplained;) {
        const World world(draw);
        for (int r = 0; r < 20 && world.snapshot.customerCount() > 0; ++r, ++asked) {
            const rules::Rule rule = world.rule(draw);
            const std::size_t customer = draw.below(world.snapshot.customerCount());
            Progress progress;
            const auto flip =
                rules::smallestFlip(rule, world.snapshot, customer, world.shop.context, progress, world.library);
            QVERIFY(flip);
            const rules::Rule changed = rules::applied(rule, flip->value_or(rules::Flip{}));
            const std::string both =
                std::to_string(customer) + "\n" + rules::writeRule(rule) + rules::writeRule(changed);
            const bool flips = world.reference.members(changed)[customer] != world.reference.members(rule)[customer];
            QVERIFY2(flips == flip->has_value(), both.c_str());
            flipped += flips ? 1 : 0;
            if (activeConditions(rule.root) > mostFlippedLines || rule.limit)
                continue;
            const std::optional<int> lines =
                flips ? std::optional(static_cast<int>((*flip)->lines.size())) : std::nullopt;
            QVERIFY2(lines == world.fewestFlips(rule, customer), both.c_str());
            ++counted;
        }
    }
    qInfo("%d rules, %d answers flipped, %d compared with every other flip", customersExplained, flipped, counted);
    QVERIFY(flipped * 10 >= customersExplained * 8);
    QVERIFY(counted * 2 >= customersExplained);
}

void TestRandomRules::everyRuleSurvivesFilesAndWords()
{
    Draw draw(seedOfRun() + 2);
    for (int s = 0; s < 10; ++s) {
        const World world(draw);
        for (int r = 0; r < 60; ++r) {
            const rules::Rule rule = world.rule(draw);
            const std::string text = rules::writeRule(rule);
            const auto read = rules::parseRule(text);
            QVERIFY2(read, read ? "" : (read.error().code + "\n" + text).c_str());
            QVERIFY2(*read == rule, text.c_str());
            QCOMPARE(shown(rules::writeRule(*read)), shown(text));
            const std::string words = rules::ruleWords(rule, world.snapshot.catalogue, rules::LineIds::Written);
            const auto fromWords = rules::parseRuleWords(words, world.snapshot.catalogue);
            QVERIFY2(fromWords, fromWords ? "" : (fromWords.error().code + "\n" + words).c_str());
            QVERIFY2(*fromWords == rule, (words + text).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestRandomRules)
#include "tst_random_rules.moc"
