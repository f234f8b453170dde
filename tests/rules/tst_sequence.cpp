// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sequence.h"

#include "rules/bind_behaviour.h"
#include "support/random_draw.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QtTest>

#include <algorithm>
#include <cctype>

using namespace dilim;
using namespace dilim::test;
using rules::Facts;
using rules::Sequence;
using rules::Span;
using rules::Step;
using rules::StepFacts;

namespace {

// Facts and sequences as text. A fact is a letter and its minute: "a5" is an event of type a at minute 5, "o" an order
// without lines, "l" one with shoes, "k" a cancelled one with shoes; without a minute its moment is unknown. A step is
// a letter: "a" events of this type, "o" orders, "l" lines of shoes, "O" and "L" also those that do not count. Behind
// it
// "<5" is within, ">5" after so many minutes, "!x" without x; "~x" is not followed by x, "~x<5" not within 5 minutes.

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t start = 1'700'000'000'000; // minute 0, in milliseconds

struct Fact {
    char kind = 'a';
    std::optional<int> at{}; // minute

    [[nodiscard]] bool isEvent() const { return kind != 'o' && kind != 'l' && kind != 'k'; }
};

/// Reads the words of a text one by one.
class Words
{
public:
    explicit Words(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool startsWith(char letter) const { return !atEnd() && m_text[m_at] == letter; }
    char letter() { return m_text[m_at++]; }
    bool skip(char letter)
    {
        const bool found = startsWith(letter);
        m_at += found ? 1 : 0;
        return found;
    }
    std::optional<int> number()
    {
        std::optional<int> value;
        while (!atEnd() && std::isdigit(static_cast<unsigned char>(m_text[m_at])) != 0)
            value = value.value_or(0) * 10 + (letter() - '0');
        return value;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::vector<Fact> factsOf(std::string_view text)
{
    std::vector<Fact> facts;
    for (Words words(text); !words.atEnd(); words.skip(' ')) {
        const char kind = words.letter();
        facts.push_back({kind, words.number()});
    }
    return facts;
}

rules::Filter is(std::string field, std::string word)
{
    return {std::move(field), "is", {std::move(word)}};
}

StepFacts stepFacts(char letter)
{
    StepFacts facts;
    facts.countedOnly = letter != 'O' && letter != 'L';
    if (letter == 'o' || letter == 'O') {
        facts.facts = Facts::Orders;
    } else if (letter == 'l' || letter == 'L') {
        facts.facts = Facts::Lines;
        facts.where.children.emplace_back(is("line.category", "Shoes"));
    } else {
        facts.where.children.emplace_back(is("event.type", std::string(1, letter)));
    }
    return facts;
}

std::optional<Span> span(Words &words, char sign)
{
    if (!words.skip(sign))
        return std::nullopt;
    return Span{words.number().value(), rules::SpanUnit::Minutes};
}

Sequence sequenceOf(std::string_view text)
{
    Sequence sequence;
    for (Words words(text); !words.atEnd(); words.skip(' ')) {
        if (words.skip('~')) {
            sequence.notFollowedBy = stepFacts(words.letter());
            sequence.notWithin = span(words, '<');
            continue;
        }
        Step step{stepFacts(words.letter())};
        step.within = span(words, '<');
        step.after = span(words, '>');
        if (words.skip('!'))
            step.without = stepFacts(words.letter());
        sequence.steps.push_back(std::move(step));
    }
    return sequence;
}

std::string momentText(const Fact &fact)
{
    return fact.at ? isoMoment({start + *fact.at * minute}) : std::string();
}

/// A customer for each list of facts, and one order, one line and one event that belong to nobody.
columns::Snapshot shopOf(const std::vector<std::vector<Fact>> &customers)
{
    SnapshotSource source;
    source.customers.columns = {"customer.external_id"};
    source.orders = {{"customer", "order.id", "order.at", "order.status"}, {{"", "N", momentText({'o', 0}), ""}}};
    source.lines = {{"order", "line.category"}, {{"N", "Shoes"}}};
    source.events = {{"customer", "event.type", "event.at"}, {{"", "a", momentText({'a', 0})}}};
    for (std::size_t c = 0; c < customers.size(); ++c) {
        const std::string customer = std::to_string(c);
        source.customers.rows.push_back({customer});
        for (const Fact &fact : customers[c]) {
            const std::string order = "O" + std::to_string(source.orders.rows.size());
            if (fact.isEvent()) {
                source.events.rows.push_back({customer, std::string(1, fact.kind), momentText(fact)});
                continue;
            }
            source.orders.rows.push_back({customer, order, momentText(fact), fact.kind == 'k' ? "cancelled" : ""});
            if (fact.kind != 'o')
                source.lines.rows.push_back({order, "Shoes"});
        }
    }
    return buildSnapshot(source);
}

Result<rules::BoundSequence> bound(const Sequence &sequence, const columns::Snapshot &snapshot, Moment now)
{
    rules::Context context;
    context.now = now;
    context.today = {static_cast<std::int32_t>(floorDivide(now.milliseconds, millisecondsPerDay))};
    const rules::Library library;
    return rules::bindSequence({snapshot, context, library}, "c1", sequence);
}

columns::Bitmap answer(const Sequence &sequence, const columns::Snapshot &snapshot, Moment now)
{
    return rules::happened(*bound(sequence, snapshot, now), snapshot, Progress());
}

/// The same answer by trying every chain, straight from the definition in rule.h.
class Chains
{
public:
    Chains(const std::vector<Fact> &facts, const Sequence &sequence, const std::string &letters, int now)
        : m_facts(facts)
        , m_sequence(sequence)
        , m_letters(letters)
        , m_now(now)
    {
    }

    [[nodiscard]] bool happened() const
    {
        return std::any_of(m_facts.begin(), m_facts.end(),
                           [this](const Fact &fact) { return takes(m_letters[0], fact) && goesOn(1, *fact.at); });
    }

private:
    static bool takes(char letter, const Fact &fact)
    {
        if (!fact.at)
            return false;
        switch (letter) {
        case 'o':
            return fact.kind == 'o' || fact.kind == 'l';
        case 'O':
            return !fact.isEvent();
        case 'L':
            return fact.kind == 'l' || fact.kind == 'k';
        default:
            return fact.kind == letter;
        }
    }

    [[nodiscard]] bool isBetween(char letter, int from, int to) const
    {
        return std::any_of(m_facts.begin(), m_facts.end(),
                           [&](const Fact &fact) { return takes(letter, fact) && *fact.at > from && *fact.at < to; });
    }

    [[nodiscard]] bool goesOn(std::size_t next, int from) const
    {
        if (next == m_sequence.steps.size())
            return ends(from);
        const Step &step = m_sequence.steps[next];
        return std::any_of(m_facts.begin(), m_facts.end(), [&](const Fact &fact) {
            if (!takes(m_letters[next], fact) || *fact.at <= from)
                return false;
            const int later = *fact.at - from;
            if ((step.within && later > step.within->amount) || (step.after && later < step.after->amount))
                return false;
            const char without = m_letters[m_letters.size() / 2 + next];
            return !(step.without && isBetween(without, from, *fact.at)) && goesOn(next + 1, *fact.at);
        });
    }

    [[nodiscard]] bool ends(int last) const
    {
        if (!m_sequence.notFollowedBy)
            return true;
        constexpr int ever = 1'000'000;
        const int span = m_sequence.notWithin ? m_sequence.notWithin->amount : ever;
        const bool over = !m_sequence.notWithin || last + span <= m_now;
        return over && !isBetween(m_letters[m_letters.size() / 2], last, last + span + 1);
    }

    const std::vector<Fact> &m_facts;
    const Sequence &m_sequence;
    const std::string &m_letters; // of the steps; then that of notFollowedBy and of `without` of the steps behind
    int m_now;
};

constexpr std::string_view factLetters = "aabcolk";
constexpr std::string_view stepLetters = "aabbcolOL";

char drawnLetter(Draw &draw, std::string_view letters)
{
    return letters[draw.below(letters.size())];
}

std::vector<Fact> drawnFacts(Draw &draw)
{
    std::vector<Fact> facts(draw.below(8));
    for (Fact &fact : facts) {
        fact.kind = drawnLetter(draw, factLetters);
        if (draw.below(12) != 0)
            fact.at = static_cast<int>(draw.below(9));
    }
    return facts;
}

/// A sequence and its letters, see Chains.
struct DrawnSequence {
    Sequence sequence{};
    std::string letters{};
};

std::optional<Span> drawnSpan(Draw &draw, int most)
{
    if (draw.below(3) != 0)
        return std::nullopt;
    return Span{1 + static_cast<int>(draw.below(static_cast<std::size_t>(most))), rules::SpanUnit::Minutes};
}

DrawnSequence drawnSequence(Draw &draw)
{
    DrawnSequence drawn;
    const std::size_t steps = 1 + draw.below(4);
    for (std::size_t i = 0; i < 2 * steps; ++i)
        drawn.letters += drawnLetter(draw, stepLetters);
    for (std::size_t i = 0; i < steps; ++i) {
        Step step{stepFacts(drawn.letters[i])};
        if (i > 0) {
            step.within = drawnSpan(draw, 5);
            step.after = drawnSpan(draw, 3);
            if (draw.below(3) == 0)
                step.without = stepFacts(drawn.letters[steps + i]);
        }
        drawn.sequence.steps.push_back(std::move(step));
    }
    if (draw.below(2) == 0) {
        drawn.sequence.notFollowedBy = stepFacts(drawn.letters[steps]);
        drawn.sequence.notWithin = drawnSpan(draw, 5);
    }
    return drawn;
}

} // namespace

class TestSequence : public QObject
{
    Q_OBJECT

private slots:
    void chainsAreFoundAmongTheFactsOfACustomer_data();
    void chainsAreFoundAmongTheFactsOfACustomer();
    void stepsHappenInTheWindowAndWhatFollowsAnywhere_data();
    void stepsHappenInTheWindowAndWhatFollowsAnywhere();
    void momentsInMillisecondsAreToldApart();
    void aShopWithoutFactsHasNoChains();
    void everyChainIsFound();
    void errorsSayWhatDoesNotFit();
};

// It is minute 1000.
void TestSequence::chainsAreFoundAmongTheFactsOfACustomer_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *sequence, const char *facts, bool expected) {
        QTest::addRow("%s in %s", sequence, facts) << sequence << facts << expected;
    };
    row("a", "a5", true);
    row("a", "", false);
    row("a", "b5", false);
    row("a", "a", false); // no moment

    row("a b", "a1 b2", true);
    row("a b", "b1 a2", false);
    row("a b", "a1 b1", false);
    row("a b", "b0 a1 b1 b2", true);
    row("a b", "a b2", false);
    row("a b", "a1 b", false);
    row("a b c", "a1 b2 c3", true);
    row("a b c", "a1 c2 b3", false);
    row("a b c", "a1 c2 b3 c4", true);
    row("a b c", "a1 b1 c2", false);
    row("a a", "a1", false);
    row("a a", "a1 a1", false);
    row("a a", "a1 a2", true);
    row("a a a", "a1 a2", false);
    row("a b a", "a1 b2 a3", true);

    row("a b<5", "a1 b6", true);
    row("a b<5", "a1 b7", false);
    row("a b<5", "a1 a2 b7", true);
    row("a b<5", "a1 b9 a10", false);
    row("a b>5", "a1 b6", true);
    row("a b>5", "a1 b5", false);
    row("a b>5", "a1 a4 b6", true);
    row("a b<5>3", "a1 b4", true);
    row("a b<5>3", "a1 b3", false);
    row("a b<5>3", "a1 b7", false);
    row("a b<5>3", "a1 a5 b7", false); // too early and too late
    row("a b<5>3", "a2 a5 b7", true);
    row("a b<5 c<5", "a1 b6 c11", true);
    row("a b<5 c<5", "a1 b6 c12", false);
    row("a b<5 c<5", "a1 b7 c8", false); // a chain must be complete up to its second step
    row("a b<5 c<5", "a1 b3 b6 c11", true);
    row("a b>5 c<2", "a1 b2 b6 c8", true);

    row("a b!c", "a1 b3", true);
    row("a b!c", "a1 c2 b3", false);
    row("a b!c", "a1 c1 b3", true); // strictly between
    row("a b!c", "a1 c3 b3", true);
    row("a b!c", "a1 c2 a3 b4", true);
    row("a b!c", "a1 b2 c3 b4", true);
    row("a b!c", "a1 c b3", true);
    row("a b<2!c", "a1 c2 b3 a4 b7", false);
    row("a b>2!c", "a1 a3 c2 b4", false);
    row("a b!a", "a1 a2 b3", true);
    row("a a!a", "a1 a2 a3", true);
    row("a b!b", "a1 b2 b3", true);
    row("a c!b", "a1 b2 c3", false);

    row("a ~b", "a1", true);
    row("a ~b", "a1 b2", false);
    row("a ~b", "a1 b1", true);
    row("a ~b", "b0 a1", true);
    row("a ~b", "a1 b2 a3", true);
    row("a ~b", "a1 b", true);
    row("a ~a", "a1 a2", true);
    row("a b ~c", "a1 b2 c3", false);
    row("a b ~c", "a1 b2 c3 b4", true);
    row("a b<2 ~c", "a1 b2 c3 b4", false);
    row("a ~b<5", "a1 b6", false);
    row("a ~b<5", "a1 b7", true);
    row("a ~b<5", "a1 b3 a7 b9", false);
    row("a ~b<5", "a1 b3 a7 b13", true);
    row("a ~b<5", "a995", true);
    row("a ~b<5", "a996", false); // nobody knows yet
    row("a ~b<5", "a990 b991 a996", false);
    row("a ~b", "a996", true);
    row("a ~b<5", "a996 b999", false);

    row("a o", "a1 o2", true);
    row("o a", "a1 o2", false);
    row("a o", "a1 k2", false);
    row("a O", "a1 k2", true);
    row("a l", "a1 o2", false);
    row("a l", "a1 l2", true);
    row("a l", "a1 l", false);
    row("a l", "a1 k2", false);
    row("a L", "a1 k2", true);
    row("l o", "l1", false); // an order and its own line are of one moment
    row("l o", "l1 l2", true);
    row("a ~o<5", "a1 k2", true);
    row("a ~o<5", "a1 l2", false);
    row("a o!L", "a1 k2 o3", false);
    row("a l<5 o>2!b ~c<9", "a1 l4 b5 o7", false);
    row("a l<5 o>2!b ~c<9", "a1 l4 b4 o7", true);
    row("a l<5 o>2!b ~c<9", "a1 l4 o7 c16", false);
    row("a l<5 o>2!b ~c<9", "a1 l4 o7 c17", true);
}

void TestSequence::chainsAreFoundAmongTheFactsOfACustomer()
{
    QFETCH(QString, sequence);
    QFETCH(QString, facts);
    // The customers around show that nobody sees the facts of others.
    const columns::Snapshot shop = shopOf({factsOf("a1 c2 b3"), factsOf(utf8(facts)), factsOf("b1 o2 c3")});
    QTEST(answer(sequenceOf(utf8(sequence)), shop, {start + 1000 * minute}).test(1), "expected");
}

// It is minute 2880, two days behind minute 0.
void TestSequence::stepsHappenInTheWindowAndWhatFollowsAnywhere_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<int>("lastDays");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<bool>("expected");
    QTest::newRow("all in it") << "a b" << 1 << "a1441 b2880" << true;
    QTest::newRow("the first before it") << "a b" << 1 << "a1440 b2880" << false;
    QTest::newRow("the first before it, a wider one") << "a b" << 2 << "a1440 b2880" << true;
    QTest::newRow("the last after it") << "a b" << 1 << "a1441 b2881" << false;
    QTest::newRow("orders and lines") << "o l" << 1 << "o1441 l1442" << true;
    QTest::newRow("an order before it") << "o l" << 1 << "o1440 l1442" << false;
    QTest::newRow("lines before it") << "l o" << 1 << "l1440 o1442" << false;
    QTest::newRow("followed after it") << "a ~b" << 1 << "a1441 b2990" << false;
    QTest::newRow("without looks between steps") << "a b!c" << 1 << "c1440 a1441 b1442" << true;
}

void TestSequence::stepsHappenInTheWindowAndWhatFollowsAnywhere()
{
    QFETCH(QString, sequence);
    QFETCH(int, lastDays);
    QFETCH(QString, facts);
    Sequence asked = sequenceOf(utf8(sequence));
    asked.window.lastDays = lastDays;
    const columns::Snapshot shop = shopOf({factsOf(utf8(facts))});
    QTEST(answer(asked, shop, {start + 2 * millisecondsPerDay}).test(0), "expected");
}

void TestSequence::momentsInMillisecondsAreToldApart()
{
    SnapshotSource source;
    source.customers = {{"customer.external_id"}, {{"1"}, {"2"}, {"3"}}};
    source.events = {{"customer", "event.type", "event.at"},
                     {{"1", "a", "2024-01-01T00:00:00.001Z"},
                      {"1", "b", "2024-01-01T00:00:00.002Z"},
                      {"2", "a", "2024-01-01T00:00:00.002Z"},
                      {"2", "b", "2024-01-01T00:00:00.002Z"},
                      {"3", "a", "2024-01-01T00:00:00.000Z"},
                      {"3", "b", "2024-01-01T00:01:00.001Z"}}};
    const columns::Snapshot snapshot = buildSnapshot(source);
    const Moment now = parseIsoMoment("2024-02-01T00:00:00Z").value();
    const auto customers = [&](const char *sequence) {
        std::string text;
        answer(sequenceOf(sequence), snapshot, now).forEach([&](std::size_t c) { text += std::to_string(c + 1); });
        return text;
    };
    QCOMPARE(shown(customers("a b")), QStringLiteral("13"));
    QCOMPARE(shown(customers("a b<1")), QStringLiteral("1"));
    QCOMPARE(shown(customers("a b>1")), QStringLiteral("3"));
    QCOMPARE(shown(customers("a ~b")), QStringLiteral("2"));
    QCOMPARE(shown(customers("a ~b<1")), QStringLiteral("23"));
}

void TestSequence::aShopWithoutFactsHasNoChains()
{
    SnapshotSource source;
    source.customers = {{"customer.external_id"}, {{"1"}}};
    const columns::Snapshot snapshot = buildSnapshot(source);
    for (const char *sequence : {"a", "o", "l", "a o", "a ~b"})
        QVERIFY2(answer(sequenceOf(sequence), snapshot, {start}).count() == 0, sequence);
}

// 3,000 customers with up to seven facts in nine minutes, so that many are of one moment, and 200 sequences.
void TestSequence::everyChainIsFound()
{
    constexpr int now = 8;
    Draw draw(20240310);
    std::vector<std::vector<Fact>> customers(3000);
    std::generate(customers.begin(), customers.end(), [&draw] { return drawnFacts(draw); });
    const columns::Snapshot snapshot = shopOf(customers);
    std::size_t found = 0;
    for (int i = 0; i < 200; ++i) {
        const DrawnSequence drawn = drawnSequence(draw);
        const columns::Bitmap answers = answer(drawn.sequence, snapshot, {start + now * minute});
        for (std::size_t c = 0; c < customers.size(); ++c) {
            const bool expected = Chains(customers[c], drawn.sequence, drawn.letters, now).happened();
            if (answers.test(c) != expected)
                QFAIL(qPrintable(QStringLiteral("sequence %1, customer %2").arg(i).arg(c)));
        }
        found += answers.count();
    }
    QVERIFY(found > 10'000 && found < 500'000);
}

void TestSequence::errorsSayWhatDoesNotFit()
{
    const columns::Snapshot snapshot = shopOf({});
    const auto error = [&snapshot](const Sequence &sequence) {
        const auto result = bound(sequence, snapshot, {start});
        if (result)
            return QStringLiteral("no error");
        std::string text = result.error().code;
        for (const std::string &argument : result.error().arguments)
            text += " " + argument;
        return shown(text);
    };
    QCOMPARE(error({}), QStringLiteral("rule.empty_sequence c1"));
    QCOMPARE(error(sequenceOf("a<5 b")), QStringLiteral("rule.first_step c1"));
    QCOMPARE(error(sequenceOf("a>5 b")), QStringLiteral("rule.first_step c1"));
    QCOMPARE(error(sequenceOf("a!c b")), QStringLiteral("rule.first_step c1"));
    QCOMPARE(error(sequenceOf("a b<0")), QStringLiteral("rule.bad_span c1 0"));
    QCOMPARE(error(sequenceOf("a b>0")), QStringLiteral("rule.bad_span c1 0"));
    QCOMPARE(error(sequenceOf("a ~b<0")), QStringLiteral("rule.bad_span c1 0"));
    Sequence sequence = sequenceOf("a b!c ~d");
    QCOMPARE(error(sequence), QStringLiteral("no error"));
    sequence.window = {.lastDays = 1, .first = Date{1}};
    QCOMPARE(error(sequence), QStringLiteral("rule.window_mixed c1"));
    sequence.window = {};
    sequence.steps[1].without->where.children.emplace_back(is("order.id", "1"));
    QCOMPARE(error(sequence), QStringLiteral("rule.wrong_facts c1 order.id events"));
    sequence.steps[1].without.reset();
    sequence.notFollowedBy->where.children.emplace_back(rules::Filter{"event.value", "in_top", {Decimal{1, 0}}});
    QCOMPARE(error(sequence), QStringLiteral("rule.not_for_filters c1 in_top"));
}

QTEST_GUILESS_MAIN(TestSequence)
#include "tst_sequence.moc"
