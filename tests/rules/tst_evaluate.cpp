// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate.h"

#include "rules/operators.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QFile>
#include <QtTest>

#include <limits>
#include <set>
#include <utility>

using namespace dilim;
using namespace dilim::test;
using fields::ValueType;

namespace {

/// "1 3" for the first and the third customer, "-" for nobody.
std::string membersText(const columns::Bitmap &members)
{
    std::string text;
    members.forEach([&](std::size_t row) { text += (text.empty() ? "" : " ") + std::to_string(row + 1); });
    return text.empty() ? "-" : text;
}

std::string answer(const rules::Rule &rule, const columns::Snapshot &snapshot, const rules::Context &context)
{
    Progress progress;
    const auto evaluation = rules::evaluate(rule, snapshot, context, progress);
    return evaluation ? membersText(evaluation->members) : evaluation.error().code;
}

/// A line each: id, count, left, adds, removes.
std::string countsText(const rules::Rule &rule, const columns::Snapshot &snapshot, const rules::Context &context)
{
    Progress progress;
    const auto evaluation = rules::evaluate(rule, snapshot, context, progress);
    if (!evaluation)
        return evaluation.error().code;
    std::string text;
    for (const rules::LineCount &line : evaluation->counts.lines) {
        text += line.id + ": " + std::to_string(line.count) + ", left " + std::to_string(line.left) + ", +"
            + std::to_string(line.adds) + ", -" + std::to_string(line.removes) + "\n";
    }
    return text;
}

struct Case {
    std::string expected{};
    std::string condition{};
};

/// The lines "1 2 | {...}" of a file in tests/data/rules.
std::vector<Case> casesOf(const char *name)
{
    QFile file(QStringLiteral(DILIM_SOURCE_DIR "/tests/data/rules/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", name);
    std::vector<Case> cases;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype bar = line.indexOf(" | ");
        if (!line.startsWith('#') && bar > 0)
            cases.push_back({line.first(bar).toStdString(), line.sliced(bar + 3).toStdString()});
    }
    return cases;
}

void addCases(const char *name)
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("expected");
    for (const Case &rule : casesOf(name))
        QTest::newRow(rule.condition.c_str()) << shown(rule.condition) << shown(rule.expected);
}

/// Customers who are only numbers: customer n has n points.
columns::Snapshot numberedCustomers(int count)
{
    SnapshotSource source;
    source.customers.columns = {"customer.external_id", "customer.loyalty_points"};
    for (int n = 1; n <= count; ++n)
        source.customers.rows.push_back({"C" + std::to_string(n), std::to_string(n)});
    return buildSnapshot(source);
}

/// One customer who registered at each of these moments, in a zone.
columns::Snapshot registeredAt(const std::vector<std::string> &moments, const char *zone)
{
    SnapshotSource source;
    source.timeZone = zone;
    source.customers.columns = {"customer.external_id", "customer.created_at"};
    for (const std::string &moment : moments)
        source.customers.rows.push_back({"C" + moment, moment});
    return buildSnapshot(source);
}

rules::Context dayIn(const char *zone, int year, int month, int day)
{
    const Result<TimeZone> found = TimeZone::fromId(zone);
    return rules::contextOfDay({daysFromCivil(year, month, day)}, *found, "TRY", "en");
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private slots:
    void operatorsTakeTheirCustomers_data() { addCases("operators.rules"); }
    void operatorsTakeTheirCustomers() { checkCase(); }
    void conditionsOnFactsTakeTheirCustomers_data() { addCases("behaviour.rules"); }
    void conditionsOnFactsTakeTheirCustomers() { checkCase(); }
    void everyOperatorHasACaseForEveryTypeItFits();
    void groupsCountWhatEachLineAddsAndRemoves();
    void groupsInsideAnyOfStartFromEverybody();
    void noneOfTakesThoseOfWhomNothingIsKnown();
    void emptyAndSwitchedOffLinesAskNothing_data();
    void emptyAndSwitchedOffLinesAskNothing();
    void daysAreDaysOfTheZoneWhenClocksChange_data();
    void daysAreDaysOfTheZoneWhenClocksChange();
    void rowsBeyondOneWordAreCounted();
    void numbersAtTheEdgesOfTheirWidthAreCompared_data();
    void numbersAtTheEdgesOfTheirWidthAreCompared();
    void sumsThatDoNotFitStayAtTheLimit();
    void aShopWithoutAnybodyHasNobody();
    void aCancelledCountSaysSo();

private:
    void checkCase();
};

void TestEvaluate::checkCase()
{
    QFETCH(QString, condition);
    QFETCH(QString, expected);
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    QCOMPARE(shown(answer(ruleOfLines(utf8(condition)), snapshot, smallShopDay())), expected);
}

void TestEvaluate::everyOperatorHasACaseForEveryTypeItFits()
{
    std::set<std::pair<std::string, int>> covered;
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    for (const Case &rule : casesOf("operators.rules")) {
        const rules::Rule read = ruleOfLines(rule.condition);
        const auto &condition = std::get<rules::Condition>(read.root.children.front());
        const std::string &id = std::get<rules::CustomerField>(condition.subject).field;
        const fields::Field *field = snapshot.catalogue.find(id);
        QVERIFY2(field, id.c_str());
        covered.emplace(condition.op, static_cast<int>(field->type));
    }
    for (const rules::Operator &op : rules::operators()) {
        for (std::size_t type = 0; type < fields::valueTypeCount; ++type) {
            if (!op.fits(static_cast<ValueType>(type)))
                continue;
            const std::string id(op.id);
            QVERIFY2(covered.contains({id, static_cast<int>(type)}),
                     (id + " on " + std::string(fields::typeId(static_cast<ValueType>(type)))).c_str());
        }
    }
}

// The shape of the rule in design/03-rule-editor.png, over 100 customers with the points 1..100.
void TestEvaluate::groupsCountWhatEachLineAddsAndRemoves()
{
    const rules::Rule rule = ruleOfGroup(R"({"match": "all", "children": [
        {"field": "customer.loyalty_points", "op": "at_least", "values": [21]},
        {"field": "customer.loyalty_points", "op": "at_most", "values": [90]},
        {"match": "any", "children": [
            {"field": "customer.loyalty_points", "op": "between", "values": [11, 40]},
            {"field": "customer.loyalty_points", "op": "between", "values": [31, 60]},
            {"match": "all", "children": [
                {"field": "customer.loyalty_points", "op": "at_least", "values": [51]},
                {"field": "customer.loyalty_points", "op": "at_most", "values": [70]}]}]},
        {"match": "none", "children": [
            {"field": "customer.loyalty_points", "op": "between", "values": [1, 25]},
            {"field": "customer.loyalty_points", "op": "between", "values": [24, 30]},
            {"field": "customer.loyalty_points", "op": "equals", "values": [95]}]}]})");
    const QString expected = QStringLiteral("g1: 40, left 40, +0, -60\n"
                                            "c1: 80, left 80, +0, -20\n"
                                            "c2: 90, left 70, +0, -10\n"
                                            "g2: 60, left 50, +0, -20\n"
                                            "c3: 30, left 30, +30, -0\n"
                                            "c4: 30, left 50, +20, -0\n"
                                            "g3: 20, left 60, +10, -0\n"
                                            "c5: 50, left 50, +0, -50\n"
                                            "c6: 70, left 20, +0, -30\n"
                                            "g4: 31, left 40, +0, -10\n"
                                            "c7: 25, left 45, +0, -5\n"
                                            "c8: 7, left 40, +0, -5\n"
                                            "c9: 1, left 40, +0, -0\n");
    QCOMPARE(shown(countsText(rule, numberedCustomers(100), smallShopDay())), expected);
}

void TestEvaluate::groupsInsideAnyOfStartFromEverybody()
{
    const rules::Rule rule = ruleOfGroup(R"({"match": "all", "children": [
        {"field": "customer.loyalty_points", "op": "at_most", "values": [2]},
        {"match": "any", "children": [
            {"match": "none", "children": [{"field": "customer.loyalty_points", "op": "at_least", "values": [4]}]},
            {"match": "all", "children": [{"field": "customer.loyalty_points", "op": "at_least", "values": [3]}]}]},
        {"match": "none", "children": [
            {"match": "all", "children": [
                {"field": "customer.loyalty_points", "op": "at_least", "values": [2]},
                {"field": "customer.loyalty_points", "op": "at_most", "values": [9]}]}]}]})");
    const QString expected = QStringLiteral("g1: 1, left 1, +0, -9\n"
                                            "c1: 2, left 2, +0, -8\n"
                                            "g2: 10, left 2, +0, -0\n"
                                            "g3: 7, left 3, +3, -0\n"
                                            "c2: 7, left 3, +0, -7\n"
                                            "g4: 8, left 10, +7, -0\n"
                                            "c3: 8, left 8, +0, -2\n"
                                            "g5: 8, left 1, +0, -1\n"
                                            "g6: 8, left 1, +0, -1\n"
                                            "c4: 9, left 1, +0, -1\n"
                                            "c5: 9, left 1, +0, -0\n");
    QCOMPARE(shown(countsText(rule, numberedCustomers(10), smallShopDay())), expected);
}

void TestEvaluate::noneOfTakesThoseOfWhomNothingIsKnown()
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    const rules::Rule notMore = ruleOfLines(R"({"field": "customer.income", "op": "at_most", "values": [100.50]})");
    const rules::Rule noneMore = ruleOfGroup(R"({"match": "none", "children": [
        {"field": "customer.income", "op": "more_than", "values": [100.50]}]})");
    QCOMPARE(shown(answer(notMore, snapshot, smallShopDay())), QStringLiteral("1 2 4"));
    QCOMPARE(shown(answer(noneMore, snapshot, smallShopDay())), QStringLiteral("1 2 3 4"));
}

void TestEvaluate::emptyAndSwitchedOffLinesAskNothing_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("expected");
    const QString off =
        QStringLiteral(R"({"field": "customer.city", "op": "is", "values": ["Ankara"], "enabled": false})");
    QTest::newRow("empty all of") << QStringLiteral(R"({"match": "all", "children": []})") << "1 2 3 4 5";
    QTest::newRow("empty any of") << QStringLiteral(R"({"match": "any", "children": []})") << "-";
    QTest::newRow("empty none of") << QStringLiteral(R"({"match": "none", "children": []})") << "1 2 3 4 5";
    QTest::newRow("all of nothing that is on")
        << QString(uR"({"match": "all", "children": [)" + off + u"]}") << "1 2 3 4 5";
    QTest::newRow("any of nothing that is on") << QString(uR"({"match": "any", "children": [)" + off + u"]}") << "-";
    QTest::newRow("none of nothing that is on")
        << QString(uR"({"match": "none", "children": [)" + off + u"]}") << "1 2 3 4 5";
    QTest::newRow("group that is off") << QString(
        uR"({"match": "all", "children": [{"match": "any", "enabled": false, "children": [)" + off + u"]}]}")
                                       << "1 2 3 4 5";
    QTest::newRow("line inside a group that is off") << QStringLiteral(
        R"({"match": "all", "children": [{"match": "all", "enabled": false, "children": [
            {"field": "customer.city", "op": "is", "values": ["Ankara"]}]}]})")
                                                     << "1 2 3 4 5";
    QTest::newRow("rule that is off") << QStringLiteral(R"({"match": "any", "enabled": false, "children": []})")
                                      << "1 2 3 4 5";
    QTest::newRow("line that is off and could not be asked") << QStringLiteral(
        R"({"match": "all", "children": [{"field": "customer.unknown", "op": "is", "values": [], "enabled": false}]})")
                                                             << "1 2 3 4 5";
}

void TestEvaluate::emptyAndSwitchedOffLinesAskNothing()
{
    QFETCH(QString, group);
    QFETCH(QString, expected);
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    QCOMPARE(shown(answer(ruleOfGroup(utf8(group)), snapshot, smallShopDay())), expected);
}

// In Istanbul 2014-03-31 had 23 hours (from +2 to +3 at 3 o'clock) and 2014-10-26 had 25 (back at 4 o'clock).
void TestEvaluate::daysAreDaysOfTheZoneWhenClocksChange_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *test, const char *expected) {
        QTest::newRow(name) << QStringLiteral(R"({"field": "customer.created_at", %1})").arg(QLatin1String(test))
                            << expected;
    };
    // 1 and 2 around the start of 03-31, 3 and 4 around its end; 5 and 6 around the start of 10-26, 7 and 8 its end.
    row("on the short day", R"("op": "on", "values": ["2014-03-31"])", "2 3");
    row("before the short day", R"("op": "before", "values": ["2014-03-31"])", "1");
    row("after the short day", R"("op": "after", "values": ["2014-03-31"])", "4 5 6 7 8");
    row("on the long day", R"("op": "on", "values": ["2014-10-26"])", "6 7");
    row("between the two", R"("op": "between", "values": ["2014-03-31", "2014-10-25"])", "2 3 4 5");
    row("24 hours before the 27th begin an hour late", R"("op": "in_last_days", "values": [1])", "7 8");
}

void TestEvaluate::daysAreDaysOfTheZoneWhenClocksChange()
{
    QFETCH(QString, condition);
    QFETCH(QString, expected);
    const columns::Snapshot snapshot =
        registeredAt({"2014-03-30T21:59:59Z", "2014-03-30T22:00:00Z", "2014-03-31T20:59:59Z", "2014-03-31T21:00:00Z",
                      "2014-10-25T20:59:59Z", "2014-10-25T21:00:00Z", "2014-10-26T21:59:59Z", "2014-10-26T22:00:00Z"},
                     "Europe/Istanbul");
    const rules::Context context = dayIn("Europe/Istanbul", 2014, 10, 27);
    QCOMPARE(shown(answer(ruleOfLines(utf8(condition)), snapshot, context)), expected);
}

void TestEvaluate::rowsBeyondOneWordAreCounted()
{
    for (const int size : {63, 64, 65, 127, 128, 129, 1000}) {
        const columns::Snapshot snapshot = numberedCustomers(size);
        Progress progress;
        const auto lines = ruleOfLines(R"({"field": "customer.loyalty_points", "op": "more_than", "values": [60]})");
        const auto some = rules::evaluate(lines, snapshot, smallShopDay(), progress);
        QCOMPARE(some->members.count(), static_cast<std::size_t>(size - 60));
        QVERIFY(some->members.test(static_cast<std::size_t>(size - 1)));
        const auto none = ruleOfGroup(R"({"match": "none", "children": [
            {"field": "customer.loyalty_points", "op": "has_no_value"}]})");
        const auto everybody = rules::evaluate(none, snapshot, smallShopDay(), progress);
        QCOMPARE(everybody->members.count(), static_cast<std::size_t>(size));
    }
}

void TestEvaluate::numbersAtTheEdgesOfTheirWidthAreCompared_data()
{
    QTest::addColumn<QStringList>("points");
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("expected");
    const QStringList eight{QStringLiteral("-127"), QStringLiteral("127"), QString()};
    const QStringList wide{QStringLiteral("-9223372036854775807"), QStringLiteral("9223372036854775807"), QString()};
    const auto row = [](const char *name, const QStringList &points, const char *test, const char *expected) {
        QTest::newRow(name) << points << QString::fromLatin1(test) << expected;
    };
    row("8 bits, at the top", eight, R"("op": "at_least", "values": [127])", "2");
    row("8 bits, above the top", eight, R"("op": "at_least", "values": [128])", "-");
    row("8 bits, not above the top", eight, R"("op": "less_than", "values": [128])", "1 2");
    row("8 bits, at the bottom", eight, R"("op": "at_most", "values": [-127])", "1");
    row("8 bits, at the missing value", eight, R"("op": "at_most", "values": [-128])", "-");
    row("8 bits, equal to the missing value", eight, R"("op": "equals", "values": [-128])", "-");
    row("8 bits, not equal to the missing value", eight, R"("op": "not_equals", "values": [-128])", "1 2");
    row("8 bits, above the missing value", eight, R"("op": "more_than", "values": [-128])", "1 2");
    row("64 bits, at the top", wide, R"("op": "at_least", "values": [9223372036854775807])", "2");
    row("64 bits, at the bottom", wide, R"("op": "at_most", "values": [-9223372036854775807])", "1");
    row("64 bits, with decimals", wide, R"("op": "less_than", "values": [0.5])", "1");
}

void TestEvaluate::numbersAtTheEdgesOfTheirWidthAreCompared()
{
    QFETCH(QStringList, points);
    QFETCH(QString, test);
    QFETCH(QString, expected);
    SnapshotSource source;
    source.customers.columns = {"customer.external_id", "customer.loyalty_points"};
    for (const QString &point : points)
        source.customers.rows.push_back({"C" + std::to_string(source.customers.rows.size()), utf8(point)});
    const std::string line = R"({"field": "customer.loyalty_points", )" + utf8(test) + "}";
    QCOMPARE(shown(answer(ruleOfLines(line), buildSnapshot(source), smallShopDay())), expected);
}

void TestEvaluate::sumsThatDoNotFitStayAtTheLimit()
{
    SnapshotSource source;
    source.customers = {{"customer.external_id"}, {{"C1"}, {"C2"}}};
    source.events = {{"customer", "event.rating"},
                     {{"C1", "9000000000000000000"}, {"C1", "9000000000000000000"}, {"C2", "1"}}};
    const columns::Snapshot snapshot = buildSnapshot(source);
    const auto rule = ruleOfLines(R"({"facts": "events", "measure": "sum", "of": "event.rating",
                                      "op": "at_least", "values": [9223372036854775807]})");
    QCOMPARE(shown(answer(rule, snapshot, smallShopDay())), QStringLiteral("1"));
}

void TestEvaluate::aShopWithoutAnybodyHasNobody()
{
    const columns::Snapshot snapshot = numberedCustomers(0);
    const rules::Rule rule = ruleOfLines(R"({"facts": "orders", "measure": "count", "op": "less_than", "values": [1]},
                                            {"field": "customer.city", "op": "has_no_value"})");
    QCOMPARE(shown(answer(rule, snapshot, smallShopDay())), QStringLiteral("-"));
}

void TestEvaluate::aCancelledCountSaysSo()
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    Progress progress;
    progress.cancel();
    const auto rule = ruleOfLines(R"({"field": "customer.full_name", "op": "has_value"})");
    const auto evaluation = rules::evaluate(rule, snapshot, smallShopDay(), progress);
    QVERIFY(!evaluation);
    QCOMPARE(shown(evaluation.error().code), shown(cancelledCode));
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
