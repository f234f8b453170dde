// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace dilim;
using namespace dilim::analysis;
using columns::Bitmap;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;
using test::SnapshotSource;

namespace {

using Key = std::vector<std::string>;
constexpr std::size_t nobody = 0xffffffff;

SnapshotSource randomShop(std::mt19937 &random)
{
    const auto pick = [&random](std::initializer_list<const char *> words) {
        return std::string(*(words.begin() + random() % words.size()));
    };
    SnapshotSource source;
    source.customers.columns = {"customer.external_id", "customer.country", "customer.tags"};
    source.orders.columns = {"customer", "order.id", "order.at", "order.channel", "order.total", "order.status"};
    source.lines.columns = {"order", "line.category", "line.quantity", "line.price"};
    const auto customers = 1 + random() % 30;
    for (std::size_t i = 0; i < customers; ++i)
        source.customers.rows.push_back(
            {std::to_string(i), pick({"TR", "AZ", "DE", ""}), pick({"a|b", "b", "a|b|c", ""})});
    for (std::size_t i = 0; i < 80; ++i) {
        const std::string id = "o" + std::to_string(i);
        source.orders.rows.push_back({std::to_string(random() % (customers + 5)), id,
                                      pick({"2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z"}), pick({"web", "shop", ""}),
                                      pick({"", "", "10.50", "-3", "0"}), pick({"ok", "", "iade"})});
        for (auto lines = random() % 4; lines > 0; --lines)
            source.lines.rows.push_back({random() % 20 == 0 ? "nowhere" : id, pick({"Shoes", "Bags", ""}),
                                         pick({"1", "2", "-1", ""}), pick({"5.25", "0.01", "0", ""})});
    }
    return source;
}

std::int64_t numberAt(const Snapshot &snapshot, const char *field, std::size_t row)
{
    const columns::Column *column = snapshot.column(field);
    return column ? std::get<IntegerColumn>(*column).at(row) : missingInteger;
}

std::int64_t knownAt(const Snapshot &snapshot, const char *field, std::size_t row)
{
    const std::int64_t value = numberAt(snapshot, field, row);
    return value == missingInteger ? 0 : value;
}

std::size_t ownerOf(const std::vector<std::uint32_t> &offsets, std::size_t row)
{
    for (std::size_t k = 0; k + 1 < offsets.size(); ++k) {
        if (row >= offsets[k] && row < offsets[k + 1])
            return k;
    }
    return nobody;
}

std::vector<std::string> wordsAt(const Snapshot &snapshot, const std::string &field, std::size_t row)
{
    const columns::Column *column = row == nobody ? nullptr : snapshot.column(field);
    if (!column)
        return {""};
    if (const auto *lists = std::get_if<columns::ListColumn>(column)) {
        std::vector<std::string> words;
        for (const std::uint32_t code : lists->at(row))
            words.emplace_back(lists->dictionary->word(code));
        return words.empty() ? std::vector<std::string>{""} : words;
    }
    const auto &codes = std::get<columns::CodeColumn>(*column);
    return {std::string(codes.dictionary->word(codes.at(row)))};
}

/// One order or line, with the rows its fields are found in.
struct PlainRow {
    std::size_t customer = nobody, order = nobody, line = nobody;
    bool takesPart = true;
    std::int64_t money = 0;
};

std::int64_t plainOrderMoney(const Snapshot &snapshot, std::size_t order, bool countedOnly)
{
    if (countedOnly)
        return knownAt(snapshot, "order.counts", order) == 1 ? knownAt(snapshot, "order.amount", order) : 0;
    if (numberAt(snapshot, "order.total", order) != missingInteger)
        return knownAt(snapshot, "order.amount", order);
    std::int64_t sum = 0;
    for (std::size_t line = 0; line < snapshot.lines.rows; ++line)
        sum += ownerOf(snapshot.lineOffsets, line) == order ? knownAt(snapshot, "line.amount", line) : 0;
    return sum;
}

std::vector<PlainRow> plainRows(const Snapshot &snapshot, bool lines, bool countedOnly)
{
    std::vector<PlainRow> rows;
    for (std::size_t i = 0; i < (lines ? snapshot.lines.rows : snapshot.orders.rows); ++i) {
        PlainRow row;
        row.line = lines ? i : nobody;
        row.order = lines ? ownerOf(snapshot.lineOffsets, i) : i;
        row.customer = row.order == nobody ? nobody : ownerOf(snapshot.orders.offsets, row.order);
        row.takesPart = !countedOnly || knownAt(snapshot, lines ? "line.counts" : "order.counts", i) == 1;
        row.money = lines ? (row.takesPart ? knownAt(snapshot, "line.amount", i) : 0)
                          : plainOrderMoney(snapshot, i, countedOnly);
        rows.push_back(row);
    }
    return rows;
}

std::vector<Key> keysOf(const Snapshot &snapshot, const std::vector<std::string> &by, const PlainRow &row)
{
    std::vector<Key> keys{{}};
    for (const std::string &field : by) {
        const std::size_t at = field.starts_with("customer") ? row.customer
            : field.starts_with("order")                     ? row.order
                                                             : row.line;
        std::vector<Key> longer;
        for (const Key &key : keys) {
            for (const std::string &word : wordsAt(snapshot, field, at)) {
                longer.push_back(key);
                longer.back().push_back(word);
            }
        }
        keys = longer;
    }
    return keys;
}

struct Sums {
    std::set<std::size_t> customers{}, orders{};
    std::uint64_t rows = 0;
    std::int64_t money = 0;
};

std::map<Key, Sums> plainBreakdown(const Snapshot &snapshot, const BreakdownQuestion &question,
                                   const Bitmap *population)
{
    const bool lines =
        std::any_of(question.by.begin(), question.by.end(), [](const auto &f) { return f.starts_with("line"); });
    std::map<Key, Sums> result;
    for (const PlainRow &row : plainRows(snapshot, lines, question.countedOnly)) {
        const bool known = row.customer != nobody;
        if (known ? population && !population->test(row.customer) : population || !question.ownerless)
            continue;
        for (const Key &key : keysOf(snapshot, question.by, row)) {
            Sums &sums = result[key];
            ++sums.rows;
            sums.money += row.money;
            if (known)
                sums.customers.insert(row.customer);
            if (row.takesPart && row.order != nobody)
                sums.orders.insert(row.order);
        }
    }
    return result;
}

BreakdownFigures figuresOf(const Sums &sums)
{
    return {sums.customers.size(), sums.orders.size(), sums.rows, sums.money};
}

} // namespace

class TestBreakdownRandom : public QObject
{
    Q_OBJECT

private slots:
    void randomShopsAgreeWithThePlainWay_data();
    void randomShopsAgreeWithThePlainWay();
};

void TestBreakdownRandom::randomShopsAgreeWithThePlainWay_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by :
         {"order.channel", "line.category", "order.channel customer.country", "customer.tags order.channel",
          "line.category order.channel customer.country", "customer.tags line.category customer.tags"})
        QTest::newRow(by) << by;
}

void TestBreakdownRandom::randomShopsAgreeWithThePlainWay()
{
    QFETCH(QString, by);
    std::mt19937 random(21);
    for (int round = 0; round < 48; ++round) {
        const Snapshot snapshot = test::buildSnapshot(randomShop(random));
        BreakdownQuestion question;
        for (const QString &field : by.split(QLatin1Char(' ')))
            question.by.push_back(test::utf8(field));
        question.countedOnly = round % 2 == 0;
        question.ownerless = round % 4 < 2;
        Bitmap population(snapshot.customerCount());
        for (std::size_t customer = 0; customer < snapshot.customerCount(); customer += 2)
            population.set(customer);
        const Bitmap *members = round % 3 == 0 ? &population : nullptr;
        Progress progress;
        rules::Context context;
        Bitmap others = population;
        others.invert();
        const auto result = breakdown({snapshot, context}, question, {members, &others}, progress);
        QVERIFY(result);
        auto plain = plainBreakdown(snapshot, question, members);
        auto plainOthers = plainBreakdown(snapshot, question, &others);
        std::set<Key> keys;
        for (const auto &side : {plain, plainOthers}) {
            for (const auto &[key, sums] : side)
                keys.insert(key);
        }
        QCOMPARE(result->rows.size(), keys.size());
        for (const BreakdownRow &row : result->rows) {
            QVERIFY(keys.contains(row.key));
            QVERIFY(static_cast<const BreakdownFigures &>(row) == figuresOf(plain[row.key]));
            QVERIFY(row.compared == figuresOf(plainOthers[row.key]));
        }
        QVERIFY(std::is_sorted(result->rows.begin(), result->rows.end(),
                               [](const auto &a, const auto &b) { return a.revenue > b.revenue; }));
    }
}

QTEST_GUILESS_MAIN(TestBreakdownRandom)
#include "tst_breakdown_random.moc"
