// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/layer_io.h"
#include "store/sqlite.h"
#include "support/store_tables.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <random>

using namespace dilim;
using fields::Entity;

namespace {

/// One file of a random set: what it is, its text, where it comes from.
struct RandomImport {
    Entity primary = Entity::Customer;
    std::string text{};
    test::ImportOptions options{};
};

/// Draws files that overlap: few people, orders and products, cells that change from file to file.
class Drawer
{
public:
    explicit Drawer(std::uint32_t seed)
        : m_random(seed)
    {
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    bool chance(int percent) { return below(100) < percent; }

    RandomImport import()
    {
        RandomImport result;
        result.options.source = chance(70) ? "shop" : "market";
        result.options.batchRows = static_cast<std::size_t>(1 + below(5));
        if (chance(25))
            result.options.dataDate = Date{20'000 + below(5)};
        switch (below(6)) {
        case 0:
        case 1:
            return customers(std::move(result));
        case 2:
            return orders(std::move(result));
        case 3:
            return chance(50) ? lines(std::move(result)) : wholeLines(std::move(result));
        case 4:
            return products(std::move(result));
        default:
            return events(std::move(result));
        }
    }

    /// The same records in another order.
    RandomImport shuffled(RandomImport import)
    {
        std::vector<std::string> rows = test::cut(import.text, '\n');
        std::shuffle(rows.begin() + 1, rows.end() - 1, m_random);
        import.text.clear();
        for (const std::string &row : rows)
            import.text += row.empty() ? "" : row + '\n';
        return import;
    }

private:
    std::string maybe(std::string text, int percent) { return chance(percent) ? std::move(text) : std::string(); }
    std::string word(std::initializer_list<const char *> words)
    {
        return *(words.begin() + below(static_cast<int>(words.size())));
    }
    std::string id(int person) { return m_textIds ? "K" + std::to_string(person) : std::to_string(100 + person); }
    std::string email(int person) { return word({"p", "P"}) + std::to_string(person) + "@example.com"; }
    std::string phone(int person) { return word({"0532", "+90 532 "}) + std::to_string(1'234'500 + person / 2); }
    std::string name(int person) { return word({"Ayşe", "AYŞE", "Ali", "Can"}) + ' ' + std::to_string(person); }
    std::string moment()
    {
        return "2026-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(10)) + "T10:00:00Z";
    }
    std::string amount() { return std::to_string(below(200) - 10) + word({"", ".5", ".25"}); }
    void addRow(std::string &text, std::initializer_list<std::string> cells)
    {
        std::string row;
        for (const std::string &cell : cells)
            row += (row.empty() ? "" : "|") + (cell.empty() ? std::string(" ") : cell);
        text += row + '\n';
    }

    RandomImport customers(RandomImport result)
    {
        result.primary = Entity::Customer;
        const bool updated = chance(20);
        result.text =
            std::string("customer.external_id|customer.email|customer.phone|customer.full_name|customer.city|")
            + "customer.interests|customer.income" + (updated ? "|customer.updated_at" : "") + '\n';
        for (int rows = 1 + below(8); rows > 0; --rows) {
            const int person = below(8);
            addRow(result.text,
                   {maybe(id(person), 70), maybe(email(person), 60), maybe(phone(person), 50), maybe(name(person), 70),
                    maybe(word({"Ankara", "ANKARA", "İzmir", "izmir", "Bakı"}), 70),
                    maybe(word({"tea", "tea;books"}), 40), maybe(amount(), 40)});
            if (updated)
                result.text.insert(result.text.size() - 1, "|" + maybe(moment(), 60));
        }
        return result;
    }
    RandomImport orders(RandomImport result)
    {
        result.primary = Entity::Order;
        const bool byEmail = chance(30);
        result.text = std::string("order.id|") + (byEmail ? "customer.email" : "customer.external_id")
            + "|order.at|order.total|order.status|order.country+customer.country|order.currency\n";
        for (int rows = 1 + below(8); rows > 0; --rows) {
            const int person = below(8);
            addRow(result.text,
                   {maybe(std::to_string(below(12)), 90), maybe(byEmail ? email(person) : id(person), 85),
                    maybe(moment(), 80), maybe(amount(), 70), maybe(word({"paid", "Paid", "cancelled"}), 60),
                    maybe(word({"TR", "AZ"}), 50), maybe(word({"TRY", "TRY", "EUR"}), 50)});
        }
        return result;
    }
    RandomImport lines(RandomImport result)
    {
        result.primary = Entity::OrderLine;
        result.text = "order.id|line.product|line.quantity|line.price|line.category\n";
        for (int rows = 1 + below(8); rows > 0; --rows)
            addRow(result.text,
                   {maybe(std::to_string(below(12)), 90), maybe(word({"A1", "A2", "7"}), 90),
                    maybe(std::to_string(below(4)), 80), maybe(amount(), 80),
                    maybe(word({"Tea", "tea", "Books"}), 60)});
        return result;
    }
    RandomImport wholeLines(RandomImport result)
    {
        result.primary = Entity::OrderLine;
        result.text = "order.id|order.at|customer.external_id|customer.email|line.product+product.sku|"
                      "product.name|line.quantity|line.price\n";
        for (int rows = 1 + below(8); rows > 0; --rows) {
            const int person = below(8);
            addRow(result.text,
                   {maybe(std::to_string(below(12)), 85), maybe(moment(), 80), maybe(id(person), 70),
                    maybe(email(person), 30), maybe(word({"A1", "A2", "7"}), 90), maybe(word({"Tea", "Book"}), 70),
                    maybe(std::to_string(below(4)), 80), maybe(amount(), 80)});
        }
        return result;
    }
    RandomImport products(RandomImport result)
    {
        result.primary = Entity::Product;
        result.text = "product.sku|product.name|product.price\n";
        for (int rows = 1 + below(5); rows > 0; --rows)
            addRow(result.text,
                   {maybe(word({"A1", "A2", "7", "8"}), 90), maybe(word({"Tea", "Book"}), 80), maybe(amount(), 70)});
        return result;
    }
    RandomImport events(RandomImport result)
    {
        result.primary = Entity::Event;
        const bool withIds = chance(40);
        result.text =
            std::string(withIds ? "event.id|" : "") + "customer.external_id|event.type|event.at|event.product\n";
        for (int rows = 1 + below(8); rows > 0; --rows) {
            std::string row;
            addRow(row,
                   {maybe(id(below(10)), 85), word({"view", "cart_add"}), maybe(moment(), 80),
                    maybe(word({"A1", "7"}), 60)});
            result.text += (withIds ? maybe(std::to_string(below(12)), 85) + " |" : "") + row;
        }
        return result;
    }

    std::mt19937 m_random;
    bool m_textIds = below(100) < 30;
};

std::string describe(const std::vector<RandomImport> &imports)
{
    std::string text;
    for (const RandomImport &import : imports)
        text += std::string(fields::entityId(import.primary)) + " from " + import.options.source
            + (import.options.dataDate ? " of " + isoDate(*import.options.dataDate) : "") + '\n' + import.text;
    return text;
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void undoingAnySubsetEqualsAFreshWorkspaceOfTheRest();
    void importingAgainChangesNoAnswer();
    void basesGiveTheSameAsAllLayers();
    void countsAddUp();

private:
    store::WorkspaceFile workspace()
    {
        auto made = store::WorkspaceFile::create(
            m_folder->filePath(QStringLiteral("%1.dilim").arg(++m_files)).toStdString(), {"TRY", "UTC"});
        return *std::move(made);
    }
    /// Imports one file and checks its counts; the outcome's id is 0 for one that is there already.
    std::uint32_t import(store::WorkspaceFile &file, const RandomImport &import);

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

void TestUndo::init()
{
    // Thousands of durable commits: in memory where the system has such a folder.
    const QString memory = QStringLiteral("/dev/shm");
    m_folder = QFileInfo(memory).isWritable()
        ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/dilim-XXXXXX"))
        : std::make_unique<QTemporaryDir>();
    m_files = 0;
}

std::uint32_t TestUndo::import(store::WorkspaceFile &file, const RandomImport &import)
{
    const auto outcome = test::importTable(file, import.primary, import.text, import.options);
    if (!outcome) {
        qWarning("%s", outcome.error().code.c_str());
        return 0xffffffff;
    }
    const store::OutcomeCounts &counts = outcome->entities[static_cast<std::size_t>(import.primary)];
    const std::uint64_t sum = counts.created + counts.updated + counts.unchanged + counts.merged + outcome->rejected;
    if (sum != outcome->rowsRead) {
        qWarning("%llu of %llu records counted", static_cast<unsigned long long>(sum),
                 static_cast<unsigned long long>(outcome->rowsRead));
        return 0xffffffff;
    }
    return outcome->id;
}

void TestUndo::undoingAnySubsetEqualsAFreshWorkspaceOfTheRest()
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        Drawer draw(seed);
        store::WorkspaceFile file = workspace();
        std::vector<RandomImport> rest;
        std::vector<std::uint32_t> undone;
        std::vector<RandomImport> all;
        for (int count = 2 + draw.below(6); count > 0; --count) {
            RandomImport next = draw.import();
            const std::uint32_t id = import(file, next);
            QVERIFY2(id != 0xffffffff, describe({next}).c_str());
            if (id == 0)
                continue; // equal to one that is there
            all.push_back(next);
            if (draw.chance(40))
                undone.push_back(id);
            else
                rest.push_back(std::move(next));
        }
        while (!undone.empty()) {
            const auto at = undone.begin() + draw.below(static_cast<int>(undone.size()));
            QVERIFY(store::undoImport(file, *at, {1'790'000'000'000}));
            undone.erase(at);
        }
        store::WorkspaceFile fresh = workspace();
        for (const RandomImport &import : rest)
            QVERIFY(this->import(fresh, import) != 0xffffffff);
        const std::string expected = test::dump(fresh);
        const std::string actual = test::dump(file);
        if (actual != expected)
            qWarning("seed %u\nall:\n%s\nrest:\n%s", seed, describe(all).c_str(), describe(rest).c_str());
        QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
    }
}

void TestUndo::importingAgainChangesNoAnswer()
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        Drawer draw(seed + 5'000);
        store::WorkspaceFile file = workspace();
        std::vector<RandomImport> all;
        for (int count = 1 + draw.below(4); count > 0; --count) {
            all.push_back(draw.import());
            QVERIFY(import(file, all.back()) != 0xffffffff);
        }
        const std::string before = test::dump(file);
        for (const RandomImport &again : all)
            QCOMPARE(import(file, draw.shuffled(again)), 0U);
        QCOMPARE(QString::fromStdString(test::dump(file)), QString::fromStdString(before));
    }
}

void TestUndo::basesGiveTheSameAsAllLayers()
{
    int withBases = 0;
    for (std::uint32_t seed = 1; seed <= 150; ++seed) {
        Drawer draw(seed + 10'000);
        store::WorkspaceFile file = workspace();
        for (int count = 4 + draw.below(6); count > 0; --count)
            QVERIFY(import(file, draw.import()) != 0xffffffff);
        const auto parts = store::currentParts(file.connection());
        QVERIFY(parts);
        withBases += parts->empty() ? 0 : 1;
        const std::string merged = test::dump(file);
        auto transaction = store::Transaction::begin(file.connection());
        QVERIFY(transaction);
        for (const store::CurrentPart &part : *parts) {
            const auto removed = store::removeCurrentPart(file.connection(), part.pack);
            QVERIFY2(removed, removed ? "" : (part.name + ": " + removed.error().arguments.back()).c_str());
        }
        QVERIFY(transaction->commit());
        QCOMPARE(QString::fromStdString(merged), QString::fromStdString(test::dump(file)));
    }
    QVERIFY(withBases > 100);
}

void TestUndo::countsAddUp()
{
    store::WorkspaceFile file = workspace();
    const char *orders = "order.id|customer.external_id|order.total\n1|5|10\n2|5|20\n2|5|21\n3|6|30\n";
    const auto first = test::importTable(file, Entity::Order, orders);
    QVERIFY(first);
    const store::OutcomeCounts &counts = first->entities[1];
    QCOMPARE(counts.created, 3U);
    QCOMPARE(counts.merged, 1U);
    QCOMPARE(counts.conflicts, 1U);
    QCOMPARE(first->entities[0].created, 2U);

    const auto second = test::importTable(file, Entity::Order,
                                          "order.id|customer.external_id|order.total\n1|5|10.00\n2|5|22\n4|6|\n3||\n");
    QVERIFY(second);
    QCOMPARE(second->entities[1].created, 1U);
    QCOMPARE(second->entities[1].updated, 1U);
    QCOMPARE(second->entities[1].unchanged, 2U);

    test::ImportOptions dry;
    dry.dryRun = true;
    const std::string before = test::dump(file);
    const auto third = test::importTable(file, Entity::Order, "order.id|order.total\n1|11\n", dry);
    QVERIFY(third);
    QCOMPARE(third->entities[1].updated, 1U);
    QCOMPARE(third->id, 0U);
    QCOMPARE(test::dump(file), before);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
