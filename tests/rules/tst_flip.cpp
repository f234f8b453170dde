// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/flip.h"

#include "rules/edit.h"
#include "rules/evaluate.h"
#include "rules/explain.h"
#include "rules/group_holds.h"
#include "rules/rule_text.h"
#include "support/random_rules.h"
#include "support/random_tables.h"
#include "support/rule_lines.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

#include <algorithm>
#include <bit>

using namespace dilim;
using namespace dilim::test;
using rules::Condition;
using rules::Match;
using rules::Rule;

namespace {

std::string valueText(const rules::Value &value)
{
    if (const auto *number = std::get_if<Decimal>(&value))
        return decimalText(*number);
    if (const auto *day = std::get_if<Date>(&value))
        return isoDate(*day);
    if (const auto *moment = std::get_if<Moment>(&value))
        return isoMoment(*moment);
    return std::get<std::string>(value);
}

std::string flipText(const rules::Flip &flip)
{
    static const std::map<rules::ChangeKind, std::string> kinds{{rules::ChangeKind::Operand, "operand"},
                                                                {rules::ChangeKind::Operator, "operator"},
                                                                {rules::ChangeKind::SwitchedOff, "off"}};
    std::string text;
    for (const rules::LineChange &change : flip.lines) {
        text += change.condition.id + " " + kinds.at(change.kind) + " " + change.condition.op;
        for (const rules::Value &operand : change.condition.operands)
            text += " " + valueText(operand);
        text += "\n";
    }
    return text + (flip.limit ? "limit " + std::to_string(*flip.limit) + "\n" : "");
}

using Segments = std::map<std::string, Rule>;

bool isMember(const Rule &rule, const columns::Snapshot &snapshot, std::size_t customer, const rules::Context &context,
              const Segments &segments = {})
{
    Progress progress;
    const auto answer = rules::evaluate(rule, snapshot, context, progress, libraryOf(segments));
    if (!answer)
        qFatal("%s in %s", answer.error().code.c_str(), rules::writeRule(rule).c_str());
    return answer->members.test(customer);
}

/// The flip for a customer (from 1) of the small shop, which must flip.
std::string flipped(const Rule &rule, std::size_t customer, const Segments &segments = {})
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    Progress progress;
    const auto flip = rules::smallestFlip(rule, snapshot, customer - 1, smallShopDay(), progress, libraryOf(segments));
    if (!flip)
        return flip.error().code;
    if (!*flip)
        return "nothing";
    const bool before = isMember(rule, snapshot, customer - 1, smallShopDay(), segments);
    const bool after = isMember(rules::applied(rule, **flip), snapshot, customer - 1, smallShopDay(), segments);
    return before == after ? "no flip: " + flipText(**flip) : flipText(**flip);
}

std::string flippedLine(Condition condition, std::size_t customer)
{
    condition.id = "c1";
    return flipped(ruleOf({std::move(condition)}), customer);
}

/// Whether the root holds if these conditions (one bit each, in reading order) hold; inactive ones have no bit.
class Truth
{
public:
    Truth(const Rule &rule, const std::vector<rules::Verdict> &verdicts, unsigned bits)
        : m_verdicts(verdicts)
        , m_bits(bits)
        , m_root(holds(rule.root).value_or(true))
    {
    }

    [[nodiscard]] bool root() const { return m_root; }

private:
    std::optional<bool> holds(const rules::Group &group)
    {
        const bool active = m_verdicts[m_next++].active;
        std::size_t holding = 0;
        std::size_t children = 0;
        for (const rules::Node &child : group.children) {
            const auto *inner = std::get_if<rules::Group>(&child);
            const std::optional<bool> held = inner ? holds(*inner) : condition();
            children += held ? 1U : 0U;
            holding += held.value_or(false) ? 1U : 0U;
        }
        if (!active)
            return std::nullopt;
        return rules::groupHolds(group.match, static_cast<std::size_t>(group.number), holding, children);
    }

    std::optional<bool> condition()
    {
        if (!m_verdicts[m_next++].active)
            return std::nullopt;
        return ((m_bits >> m_bit++) & 1U) != 0;
    }

    const std::vector<rules::Verdict> &m_verdicts;
    unsigned m_bits;
    std::size_t m_next = 0;
    unsigned m_bit = 0;
    bool m_root;
};

/// The verdicts of the active conditions, one bit each, and how many they are.
std::pair<unsigned, unsigned> bitsOf(const std::vector<rules::Verdict> &verdicts)
{
    unsigned bits = 0;
    unsigned count = 0;
    for (const rules::Verdict &verdict : verdicts) {
        if (verdict.active && verdict.type)
            bits |= (verdict.matched ? 1U : 0U) << count++;
    }
    return {bits, count};
}

/// The fewest verdicts whose change changes the root's, tried one by one; nothing if none do.
std::optional<int> fewestChanges(const Rule &rule, const std::vector<rules::Verdict> &verdicts)
{
    const auto [bits, count] = bitsOf(verdicts);
    const bool before = Truth(rule, verdicts, bits).root();
    std::optional<int> fewest;
    for (unsigned tried = 0; tried < (1U << count); ++tried) {
        const int changes = std::popcount(tried ^ bits);
        if ((!fewest || changes < *fewest) && Truth(rule, verdicts, tried).root() != before)
            fewest = changes;
    }
    return fewest;
}

/// Groups of all kinds over lines about points.
rules::Group randomTree(Draw &draw, int depth)
{
    rules::Group group;
    group.match = static_cast<Match>(draw.below(6));
    group.number = draw.between(0, 3);
    group.enabled = !draw.percent(5);
    const int children = draw.between(depth == 0 ? 2 : 0, 4);
    for (int i = 0; i < children; ++i) {
        if (depth < 2 && draw.percent(35))
            group.children.emplace_back(randomTree(draw, depth + 1));
        else
            group.children.emplace_back(fieldLine("", "customer.loyalty_points",
                                                  draw.percent(50) ? "at_least" : "at_most",
                                                  {Decimal{draw.between(-60, 110), 1}}));
    }
    return group;
}

} // namespace

class TestFlip : public QObject
{
    Q_OBJECT

private slots:
    void theNearestOperandChangesALine_data();
    void theNearestOperandChangesALine();
    void otherLinesAreNegatedOrSwitchedOff();
    void theFewestLinesChange();
    void whatNoLineChangesHasNoFlip();
    void limitsAreRaisedAndLowered();
    void linesThatBringSomebodyInRaiseTheLimitToo();
    void membershipsAndStandingFlip();
    void noFewerLinesWouldDo();
};

void TestFlip::theNearestOperandChangesALine_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QStringList>("operands");
    QTest::addColumn<int>("customer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *subject, const char *op,
                        const std::vector<const char *> &operands, int customer, const char *expected) {
        QStringList texts;
        for (const char *operand : operands)
            texts += QString::fromLatin1(operand);
        QTest::newRow(name) << QString::fromLatin1(subject) << QString::fromLatin1(op) << texts << customer
                            << QString::fromLatin1(expected);
    };
    const char *points = "customer.loyalty_points";
    const char *income = "customer.income";
    row("enough", points, "at_least", {"3"}, 1, "at_least 10.1");
    row("too few", points, "at_least", {"30"}, 1, "at_least 10");
    row("few enough", income, "at_most", {"200"}, 2, "at_most 100.49");
    row("too many", income, "less_than", {"50"}, 2, "less_than 100.51");
    row("more than", income, "more_than", {"100.5"}, 2, "more_than 100.49");
    row("not equal", income, "equals", {"7"}, 2, "equals 100.5");
    row("between, the upper bound is nearer", income, "between", {"2", "100"}, 2, "between 2 100.5");
    row("between, the lower bound is nearer", points, "between", {"12", "100"}, 1, "between 10 100");
    row("between, out by the nearer bound", points, "between", {"0", "15"}, 1, "between 0 9.9");
    row("before a day", "customer.birth_date", "before", {"2024-03-10"}, 1, "before 2024-03-11");
    row("after a day", "customer.birth_date", "after", {"2024-03-01"}, 1, "after 2024-03-10");
    row("moment, local days", "customer.created_at", "not_before", {"2024-03-20"}, 1, "not_before 2024-03-10");
    row("moment, moments", "customer.created_at", "after", {"2024-03-09T20:00:00Z"}, 1, "after 2024-03-09T21:00:00Z");
    row("in the last days", "customer.birth_date", "in_last_days", {"2"}, 4, "in_last_days 4");
    row("not in the last days any more", "customer.birth_date", "in_last_days", {"30"}, 4, "in_last_days 3");
    row("not in the last days", "customer.birth_date", "not_in_last_days", {"4"}, 4, "not_in_last_days 3");
    row("next days", "customer.birth_date", "in_next_days", {"30"}, 5, "is no threshold");
    row("items", "customer.interests", "has_at_least_items", {"5"}, 1, "has_at_least_items 2");
    row("fewer items", "customer.interests", "has_fewer_items", {"1"}, 1, "has_fewer_items 3");
}

void TestFlip::theNearestOperandChangesALine()
{
    QFETCH(QString, subject);
    QFETCH(QString, op);
    QFETCH(QStringList, operands);
    QFETCH(int, customer);
    QFETCH(QString, expected);
    std::vector<rules::Value> values;
    for (const QString &operand : operands) {
        const std::string text = operand.toStdString();
        if (const auto moment = parseIsoMoment(text))
            values.emplace_back(*moment);
        else if (const auto day = parseIsoDate(text))
            values.emplace_back(*day);
        else
            values.emplace_back(parseDecimal(text).value());
    }
    const std::string flip =
        flippedLine(fieldLine({}, subject.toStdString(), op.toStdString(), values), static_cast<std::size_t>(customer));
    if (expected == QLatin1String("is no threshold"))
        QVERIFY2(flip.starts_with("c1 operator not_in_next_days"), flip.c_str());
    else
        QCOMPARE(shown(flip), QStringLiteral("c1 operand ") + expected + QLatin1Char('\n'));
}

void TestFlip::otherLinesAreNegatedOrSwitchedOff()
{
    QCOMPARE(shown(flippedLine(fieldLine({}, "customer.city", "is", {std::string("Ankara")}), 1)),
             QStringLiteral("c1 operator is_not Ankara\n"));
    QCOMPARE(shown(flippedLine(fieldLine({}, "customer.consent_email", "is_yes"), 1)),
             QStringLiteral("c1 operator is_no\n"));
    QCOMPARE(shown(flippedLine(fieldLine({}, "customer.income", "equals", {Decimal{1005, 1}}), 1)),
             QStringLiteral("c1 operator not_equals 100.5\n"));
    QCOMPARE(shown(flippedLine(fieldLine({}, "customer.income", "has_no_value"), 3)),
             QStringLiteral("c1 operator has_value\n"));
    // Nothing is known: an All of does without the line, other groups ask for that.
    const Condition income = fieldLine("c1", "customer.income", "at_least", {Decimal{1, 0}});
    QCOMPARE(shown(flipped(ruleOf({income}), 3)), QStringLiteral("c1 off at_least 1\n"));
    QCOMPARE(shown(flipped(ruleOf(Match::Any, {income}), 3)), QStringLiteral("c1 operator has_no_value\n"));
    QCOMPARE(shown(flipped(ruleOf(Match::None, {income}), 3)), QStringLiteral("c1 operator has_no_value\n"));
    // A known value beside an unknown one: neither the operator nor its negation.
    SnapshotSource shop = smallShop();
    shop.customers.rows[0][6].clear();
    const columns::Snapshot snapshot = buildSnapshot(shop);
    const Rule rule = ruleOf(
        Match::Any,
        {fieldLine("c1", "customer.loyalty_points", "at_least", {rules::OtherField{"customer.household_size"}})});
    Progress progress;
    SnapshotSource wider = smallShop();
    wider.customFields.push_back(customField("customer.household_size", fields::ValueType::Number));
    const columns::Snapshot withField = buildSnapshot(wider);
    const auto flip = rules::smallestFlip(rule, withField, 0, smallShopDay(), progress);
    QVERIFY2(flip, flip ? "" : flip.error().code.c_str());
    QVERIFY(*flip);
    QCOMPARE(shown(flipText(**flip)), QStringLiteral("c1 operator has_value\n"));
    QVERIFY(isMember(rules::applied(rule, **flip), withField, 0, smallShopDay()));
}

void TestFlip::theFewestLinesChange()
{
    // For the first customer: yes, no, no, yes.
    const Condition c1 = fieldLine("c1", "customer.consent_email", "is_yes");
    const Condition c2 = fieldLine("c2", "customer.city", "is", {std::string("Ankara")});
    const Condition c3 = fieldLine("c3", "customer.consent_email", "is_no");
    const Condition c4 = fieldLine("c4", "customer.city", "is_not", {std::string("Ankara")});
    QCOMPARE(shown(flipped(ruleOf({c1, c2, c3, c4}), 1)),
             QStringLiteral("c2 operator is_not Ankara\nc3 operator is_yes\n"));
    QCOMPARE(shown(flipped(ruleOf(Match::Any, {c2, c3}), 1)), QStringLiteral("c2 operator is_not Ankara\n"));
    QCOMPARE(shown(flipped(ruleOf(Match::None, {c1, c2, c4}), 1)),
             QStringLiteral("c1 operator is_no\nc4 operator is Ankara\n"));
    QCOMPARE(shown(flipped(ruleOf(Match::AtLeast, {c1, c2, c3, c4}, 4), 1)),
             QStringLiteral("c2 operator is_not Ankara\nc3 operator is_yes\n"));
    // The first group needs two changes, the second one.
    QCOMPARE(
        shown(flipped(
            ruleOf(Match::Any, {groupOf("g2", Match::All, {c2, c3}), groupOf("g3", Match::Exactly, {c1, c4}, 1)}), 1)),
        QStringLiteral("c4 operator is Ankara\n"));
}

void TestFlip::whatNoLineChangesHasNoFlip()
{
    QCOMPARE(shown(flipped(ruleOf({}), 1)), QStringLiteral("nothing"));
    QCOMPARE(shown(flipped(ruleOf(Match::Any, {}), 1)), QStringLiteral("nothing"));
    const Condition line = fieldLine("c1", "customer.consent_email", "is_yes");
    QCOMPARE(shown(flipped(ruleOf(Match::AtLeast, {line}, 2), 1)), QStringLiteral("nothing"));
    QCOMPARE(shown(flipped(rules::withLineOff(ruleOf({line}), "g1"), 1)), QStringLiteral("nothing"));
    QCOMPARE(shown(flipped(ruleOf({fieldLine("c1", "customer.shoe_size", "has_value")}), 1)),
             QStringLiteral("rule.unknown_field"));
}

void TestFlip::limitsAreRaisedAndLowered()
{
    // By points: 5, 1, 4, 2 and last 3, of whom nothing is known.
    Rule rule = ruleOf({});
    rule.limit = rules::Limit{2, "customer.loyalty_points", true};
    QCOMPARE(shown(flipped(rule, 5)), QStringLiteral("nothing")); // no limit leaves nobody
    QCOMPARE(shown(flipped(rule, 1)), QStringLiteral("limit 1\n"));
    QCOMPARE(shown(flipped(rule, 4)), QStringLiteral("limit 3\n"));
    QCOMPARE(shown(flipped(rule, 3)), QStringLiteral("limit 5\n"));
    // One line is as small a change as the limit.
    rule = ruleOf({fieldLine("c1", "customer.consent_email", "is_yes")});
    rule.limit = rules::Limit{2, {}, true};
    QCOMPARE(shown(flipped(rule, 1)), QStringLiteral("c1 operator is_no\n"));
}

void TestFlip::linesThatBringSomebodyInRaiseTheLimitToo()
{
    Rule rule = ruleOf({fieldLine("c1", "customer.income", "at_least", {Decimal{100, 0}})}); // 1 2 5
    rule.limit = rules::Limit{3, "customer.loyalty_points", true};
    QCOMPARE(shown(flipped(rule, 4)), QStringLiteral("c1 operand at_least 0\n")); // 5, 1, 4
    rule.limit->customers = 2;
    QCOMPARE(shown(flipped(rule, 4)), QStringLiteral("c1 operand at_least 0\nlimit 3\n"));
}

void TestFlip::membershipsAndStandingFlip()
{
    const Segments segments{{"Capital", ruleOf({fieldLine("c1", "customer.city", "is", {std::string("Ankara")})})}};
    QCOMPARE(shown(flipped(ruleOf({memberLine("c1", "Capital")}), 1, segments)), QStringLiteral("c1 operator is_no\n"));
    QCOMPARE(shown(flipped(ruleOf({memberLine("c1", "Capital")}), 4, segments)), QStringLiteral("c1 operator is_no\n"));
    const auto top = [](const char *per) {
        return line("c1", rules::CustomerField{"customer.loyalty_points"}, "in_top", {Decimal{1, 0}}, per);
    };
    QCOMPARE(shown(flipped(ruleOf({top("")}), 1)), QStringLiteral("c1 operator not_in_top 1\n"));
    QCOMPARE(shown(flipped(ruleOf({top("customer.city")}), 1)), QStringLiteral("c1 operator not_in_top 1\n"));
    // Without a category there is no standing.
    QCOMPARE(shown(flipped(ruleOf({top("customer.gender")}), 1)), QStringLiteral("c1 operator has_value\n"));
    QCOMPARE(shown(flipped(ruleOf(Match::Any, {top("customer.city")}), 3)),
             QStringLiteral("c1 operator has_no_value\n"));
    const rules::RandomShare all{{100, 0}, "x"};
    QCOMPARE(shown(flipped(ruleOf({line("c1", all, "is_yes")}), 1)), QStringLiteral("c1 operator is_no\n"));
}

void TestFlip::noFewerLinesWouldDo()
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    Draw draw(5);
    Progress progress;
    int flips = 0;
    int several = 0;
    for (int i = 0; i < 500; ++i) {
        const Rule rule = rules::withIds({randomTree(draw, 0), {}});
        const std::size_t customer = draw.below(snapshot.customerCount());
        const auto explanation = rules::explain(rule, snapshot, customer, smallShopDay(), progress);
        QVERIFY(explanation);
        if (bitsOf(explanation->lines).second > 12)
            continue;
        const auto flip = rules::smallestFlip(rule, snapshot, customer, smallShopDay(), progress);
        QVERIFY(flip);
        const std::optional<int> fewest = fewestChanges(rule, explanation->lines);
        QVERIFY2(flip->has_value() == fewest.has_value(), rules::writeRule(rule).c_str());
        if (!fewest)
            continue;
        QVERIFY2(static_cast<int>((*flip)->lines.size()) == *fewest, rules::writeRule(rule).c_str());
        QVERIFY(isMember(rules::applied(rule, **flip), snapshot, customer, smallShopDay()) != explanation->member);
        ++flips;
        several += *fewest > 1 ? 1 : 0;
    }
    QVERIFY2(flips >= 300 && several >= 50, (std::to_string(flips) + ", " + std::to_string(several)).c_str());
}

QTEST_GUILESS_MAIN(TestFlip)
#include "tst_flip.moc"
