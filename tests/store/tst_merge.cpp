// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_tables.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace dilim;
using fields::Entity;

namespace {

/// One import of a story: "orders@market of 2026-05-01:" and then a table.
struct Step {
    Entity primary = Entity::Customer;
    test::ImportOptions options{};
    std::string table{};
};

/// Steps are divided by lines that begin with '#': "# ENTITY [SOURCE] [DATE] [makes=yes|no]".
std::vector<Step> stepsOf(const std::string &story)
{
    std::vector<Step> steps;
    for (const std::string &line : test::cut(story, '\n')) {
        if (line.starts_with('#')) {
            Step step;
            for (const std::string &word : test::cut(line.substr(1), ' ')) {
                if (const auto entity = fields::entityFromId(word))
                    step.primary = *entity;
                else if (const auto date = parseIsoDate(word))
                    step.options.dataDate = date;
                else if (word.starts_with("makes="))
                    step.options.makes = word == "makes=yes" ? ingest::MakesCustomers::Yes : ingest::MakesCustomers::No;
                else if (!word.empty())
                    step.options.source = word;
            }
            steps.push_back(std::move(step));
        } else if (!line.empty() && !steps.empty()) {
            steps.back().table += line + '\n';
        }
    }
    return steps;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void storiesEndAsTold_data();
    void storiesEndAsTold();
    void theOrderOfFilesDoesNotMatter();
    void whatAListSaysStandsWhateverIsOlderOrFirst();
    void undoneImportsLeaveNoTrace();
    void factsStandByCustomerThenTime();
    void spellingsOfACategoryAreOne();
    void namesOfOneCountryAreOne();
    void equalFilesMakeNoLayer();
    void aCancelledImportChangesNothing();
    void anImportThatIsNotCommittedChangesNothing();
    void anEmptyFileIsAnImport();
    void customersKnowTheirLine();

private:
    store::WorkspaceFile &file() { return *m_file; }
    void play(const std::vector<Step> &steps);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<store::WorkspaceFile> m_file;
    int m_files = 0;
};

void TestMerge::init()
{
    m_file.reset();
    const QString memory = QStringLiteral("/dev/shm"); // many durable commits
    if (!m_folder)
        m_folder = QFileInfo(memory).isWritable()
            ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/dilim-XXXXXX"))
            : std::make_unique<QTemporaryDir>();
    auto made = store::WorkspaceFile::create(
        m_folder->filePath(QStringLiteral("%1.dilim").arg(++m_files)).toStdString(), {"TRY", "UTC"});
    QVERIFY(made);
    m_file.emplace(*std::move(made));
}

void TestMerge::play(const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        const auto outcome = test::importTable(file(), step.primary, step.table, step.options);
        QVERIFY2(outcome, outcome ? "" : outcome.error().code.c_str());
    }
}

void TestMerge::storiesEndAsTold_data()
{
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *name, const char *story, const char *end) {
        QTest::newRow(name) << QByteArray(story) << QByteArray(end);
    };
    row("the newer list wins field by field, and an empty cell erases nothing", R"(
# customer
customer.external_id|customer.city|customer.income
1|Ankara|100
2|Bursa|
# customer
customer.external_id|customer.city|customer.income
1||200
2|İzmir|
)",
        R"(customer city=Ankara external_id=1 income=200
customer city=İzmir external_id=2
)");
    row("the newest permission counts, by its own time where it is known", R"(
# customer crm 2026-05-02
customer.external_id|customer.email|customer.consent_email
1|a@example.com|yes
# customer mails 2026-05-01
customer.email|customer.consent_email|customer.consent_email_at|customer.consent_email_source
a@example.com|no|2026-05-03T10:00:00Z|link
# customer shop 2026-05-04
customer.email|customer.consent_email|customer.consent_email_at
a@example.com|yes|2020-01-01T00:00:00Z
)",
        "customer consent_email=no consent_email_at=2026-05-03T10:00:00Z consent_email_source=link email=a@example.com "
        "external_id=1\n");
    row("of permissions of one day the refusal counts, but what a source says later replaces what it said", R"(
# customer mails 2026-05-01
customer.email|customer.consent_sms
a@example.com|no
b@example.com|no
# customer crm 2026-05-01
customer.email|customer.consent_sms
a@example.com|yes
# customer mails 2026-05-01
customer.email|customer.consent_sms
b@example.com|yes
)",
        "customer consent_sms=no email=a@example.com\ncustomer consent_sms=yes email=b@example.com\n");
    row("of the permissions in one file the newest counts, wherever it stands", R"(
# customer
customer.email|customer.consent_call|customer.consent_call_at
a@example.com|no|2026-03-01T00:00:00Z
a@example.com|yes|2026-02-01T00:00:00Z
b@example.com|no|
b@example.com|yes|
)",
        "customer consent_call=no consent_call_at=2026-03-01T00:00:00Z email=a@example.com\n"
        "customer consent_call=no email=b@example.com\n");
    row("the day a file speaks for goes before the order of imports", R"(
# customer 2026-05-02
customer.external_id|customer.city
1|new
# customer 2026-05-01
customer.external_id|customer.city
1|old
)",
        "customer city=new external_id=1\n");
    row("a row's own update time goes before both", R"(
# customer 2026-05-01
customer.external_id|customer.city|customer.updated_at
1|old|2026-01-01T00:00:00Z
2|newest|2026-04-01T00:00:00Z
# customer 2026-06-01
customer.external_id|customer.city|customer.updated_at
1|newer|2026-02-01T00:00:00Z
2|before|2026-03-01T00:00:00Z
)",
        R"(customer city=newer external_id=1 updated_at=2026-02-01T00:00:00Z
customer city=newest external_id=2 updated_at=2026-04-01T00:00:00Z
)");
    row("lists of categories are united", R"(
# customer
customer.external_id|customer.interests
1|tea;books
# customer
customer.external_id|customer.interests
1|Books;music
)",
        "customer external_id=1 interests=Books;music;tea\n");
    row("within a file the later line wins", R"(
# customer
customer.external_id|customer.city
1|first
1|second
1|
)",
        "customer city=second external_id=1\n");
    row("what a list says stands, whatever an order mentions later", R"(
# customer
customer.external_id|customer.country
1|TR
2|
# order
order.id|customer.external_id|order.country+customer.country|order.total
7|1|DE|1
8|2|FR|1
)",
        R"(customer country=FR external_id=2
customer country=TR external_id=1
order of 1: amount=1 country=DE counts=yes id=7 total=1
order of 2: amount=1 country=FR counts=yes id=8 total=1
)");
    row("of orders the newest one's country is the customer's", R"(
# order
order.id|order.at|customer.external_id|order.country+customer.country
1|2026-01-03T00:00:00Z|5|AZ
2|2026-01-02T00:00:00Z|5|TR
3|2026-01-03T00:00:00Z|5|AA
)",
        R"(customer country=AZ external_id=5
order of 5: at=2026-01-02T00:00:00Z country=TR counts=yes id=2
order of 5: at=2026-01-03T00:00:00Z country=AA counts=yes id=3
order of 5: at=2026-01-03T00:00:00Z country=AZ counts=yes id=1
)");
    row("people named in orders are customers unless their source has a list", R"(
# order shop
order.id|customer.external_id
1|1
2|2
# order market
order.id|customer.external_id
1|1
# customer shop
customer.external_id|customer.city
1|Ankara
)",
        R"(customer city=Ankara external_id=1
customer external_id=1
order of 1: counts=yes id=1
order of 1: counts=yes id=1
order of nobody: counts=yes id=2
)");
    row("the mapping may say that people named in orders are no customers", R"(
# order makes=no
order.id|customer.external_id
1|1
)",
        "order of nobody: counts=yes id=1\n");
    row("people named in events only are nobody", R"(
# event
customer.external_id|event.type
1|view
)",
        "event of nobody: type=view\n");
    row("unless the mapping says so", R"(
# event makes=yes
customer.external_id|event.type
1|view
)",
        R"(customer external_id=1
event of 1: type=view
)");
    row("e-mail joins people of two sources", R"(
# customer shop
customer.external_id|customer.email|customer.city
1|a@example.com|Ankara
# customer market
customer.external_id|customer.email|customer.country
900|A@EXAMPLE.COM|TR
)",
        "customer city=Ankara country=TR email=A@EXAMPLE.COM external_id=900\n");
    row("rows without any key are people by equality of all cells and their number", R"(
# customer
customer.full_name|customer.city
Ali|Ankara
Ali|Ankara
Ali|Bursa
# customer
customer.city|customer.full_name
Ankara|Ali
Ankara|Ali
Ankara|Ali
)",
        R"(customer city=Ankara full_name=Ali
customer city=Ankara full_name=Ali
customer city=Ankara full_name=Ali
customer city=Bursa full_name=Ali
)");
    row("orders without a customer's key belong to nobody", R"(
# order
order.id|customer.external_id|order.country+customer.country
1||TR
)",
        "order of nobody: country=TR counts=yes id=1\n");
    row("the lines of an order are replaced as a set", R"(
# order
order.id|customer.external_id
1|5
2|5
# order_line
order.id|line.product|line.quantity|line.price
1|A|1|10
1|B|2|10
2|C|1|5
9|X|1|1
# order_line
order.id|line.product|line.quantity|line.price
1|B|3|10
)",
        R"(customer external_id=5
line of 5: amount=30 counts=yes price=10 product=B quantity=3 in {amount=30 counts=yes id=1}
line of 5: amount=5 counts=yes price=5 product=C quantity=1 in {amount=5 counts=yes id=2}
line of nobody: amount=1 counts=yes price=1 product=X quantity=1 in {no order}
order of 5: amount=30 counts=yes id=1
order of 5: amount=5 counts=yes id=2
)");
    row("equal lines of one file all count", R"(
# order_line
order.id|customer.external_id|line.product|line.quantity|line.price
1|5|A|1|2.5
1|5|A|1|2.5
)",
        R"(customer external_id=5
line of 5: amount=2.5 counts=yes price=2.5 product=A quantity=1 in {amount=5 counts=yes id=1}
line of 5: amount=2.5 counts=yes price=2.5 product=A quantity=1 in {amount=5 counts=yes id=1}
order of 5: amount=5 counts=yes id=1
)");
    row("the same order number in two sources is two orders", R"(
# order shop
order.id|order.total
1|10
# order market
order.id|order.total
1|20
)",
        R"(order of nobody: amount=10 counts=yes id=1 total=10
order of nobody: amount=20 counts=yes id=1 total=20
)");
    row("events without a number: as often as in the file that has them most often", R"(
# event
customer.external_id|event.type
1|view
1|view
2|view
# event
event.type|customer.external_id
view|1
view|1
view|1
)",
        R"(event of nobody: type=view
event of nobody: type=view
event of nobody: type=view
event of nobody: type=view
)");
    row("events with a number are one, field by field", R"(
# event
event.id|event.type|event.page
1|view|home
# event
event.id|event.type|event.page
1|view|
1||cart
)",
        "event of nobody: id=1 page=cart type=view\n");
    row("products by their code within their source", R"(
# product shop
product.sku|product.name|product.price
A|Tea|
# product shop
product.sku|product.price
A|12.5
# order_line shop
order.id|order.total|line.product
1|5|A
# order_line market
order.id|order.total|line.product
1|5|A
)",
        R"(line of nobody: counts=yes product=A in {amount=5 counts=yes id=1 total=5}
line of nobody: counts=yes product=A in {amount=5 counts=yes id=1 total=5} -> name=Tea price=12.5 sku=A
order of nobody: amount=5 counts=yes id=1 total=5
order of nobody: amount=5 counts=yes id=1 total=5
product name=Tea price=12.5 sku=A
)");
    row("numbers and texts as identifiers meet", R"(
# order
order.id|order.total
17|1
18|2
# order
order.id|order.total
17|5
017|6
)",
        R"(order of nobody: amount=2 counts=yes id=18 total=2
order of nobody: amount=5 counts=yes id=17 total=5
order of nobody: amount=6 counts=yes id=017 total=6
)");
    row("orders without a number are orders by equality", R"(
# order
customer.external_id|order.at|order.total
5|2026-01-01T00:00:00Z|10
5|2026-01-01T00:00:00Z|10
# order
customer.external_id|order.total|order.at
5|10|2026-01-01T00:00:00Z
6|10|2026-01-01T00:00:00Z
)",
        R"(customer external_id=5
customer external_id=6
order of 5: amount=10 at=2026-01-01T00:00:00Z counts=yes total=10
order of 5: amount=10 at=2026-01-01T00:00:00Z counts=yes total=10
order of 6: amount=10 at=2026-01-01T00:00:00Z counts=yes total=10
)");
    row("what counts and what it is worth", R"(
# order
order.id|order.total|order.status|order.currency
1|10|Completed|TRY
2|10|İptal edildi|TL
3|-4||
4|10||EUR
5|||
6||cancelled|
7|||
# order_line
order.id|line.quantity|line.price|line.discount|line.total
4|1|3||
5|3|0.333|0.5|
5|0|100||
5|1|0||7
6|2|10||
6|1|||5
7|-1|10||
8|1|0.001||
)",
        R"(line of nobody: amount=-10 counts=no price=10 quantity=-1 in {amount=-10 counts=no id=7}
line of nobody: amount=0 counts=no price=100 quantity=0 in {amount=0.5 counts=yes id=5}
line of nobody: amount=0 counts=yes price=0.001 quantity=1 in {no order}
line of nobody: amount=0.5 counts=yes discount=0.5 price=0.333 quantity=3 in {amount=0.5 counts=yes id=5}
line of nobody: amount=20 counts=no price=10 quantity=2 in {amount=25 counts=no id=6 status=cancelled}
line of nobody: amount=5 counts=no quantity=1 total=5 in {amount=25 counts=no id=6 status=cancelled}
line of nobody: amount=7 counts=no price=0 quantity=1 total=7 in {amount=0.5 counts=yes id=5}
line of nobody: counts=yes price=3 quantity=1 in {counts=yes currency=EUR id=4 total=10}
order of nobody: amount=-10 counts=no id=7
order of nobody: amount=-4 counts=no id=3 total=-4
order of nobody: amount=0.5 counts=yes id=5
order of nobody: amount=10 counts=no currency=TL id=2 status=İptal edildi total=10
order of nobody: amount=10 counts=yes currency=TRY id=1 status=Completed total=10
order of nobody: amount=25 counts=no id=6 status=cancelled
order of nobody: counts=yes currency=EUR id=4 total=10
)");
}

void TestMerge::storiesEndAsTold()
{
    QFETCH(QByteArray, story);
    QFETCH(QByteArray, end);
    play(stepsOf(story.toStdString()));
    QString told = QString::fromStdString(test::dump(file()));
    told.remove(0, told.indexOf(QLatin1Char('\n')) + 1); // the line of the newest moment
    QCOMPARE(told, QString::fromUtf8(end));
}

namespace {

constexpr char shopFiles[] = R"(
# customer
customer.external_id|customer.email|customer.city
1|a@example.com|Ankara
2|b@example.com|Bursa
3|c@example.com|
# order
order.id|customer.email|order.at|order.total|order.device+customer.device
11|b@example.com|2026-01-02T00:00:00Z|20|mobile
10|a@example.com|2026-01-01T00:00:00Z|10|desktop
12|z@example.com|2026-01-03T00:00:00Z|30|mobile
# order_line
order.id|line.product|line.quantity|line.price
12|T|1|30
10|T|1|10
11|B|2|10
# product
product.sku|product.name
T|Tea
B|Book
# event
customer.external_id|event.type|event.at|event.product
2|view|2026-01-05T00:00:00Z|T
1|view|2026-01-04T00:00:00Z|B
8|view|2026-01-04T00:00:00Z|B
)";

} // namespace

void TestMerge::theOrderOfFilesDoesNotMatter()
{
    std::vector<Step> steps = stepsOf(shopFiles);
    play(steps);
    const QString expected = QString::fromStdString(test::dump(file()));
    QVERIFY(expected.contains(QStringLiteral("order of 2: amount=20")));
    std::vector<std::size_t> order = {0, 1, 2, 3, 4};
    while (std::next_permutation(order.begin(), order.end())) {
        if (order[0] < order[1])
            continue; // half of them is enough
        init();
        std::vector<Step> permuted;
        for (const std::size_t i : order)
            permuted.push_back(steps[i]);
        play(permuted);
        QCOMPARE(QString::fromStdString(test::dump(file())), expected);
    }
}

void TestMerge::whatAListSaysStandsWhateverIsOlderOrFirst()
{
    // Customer 2 has no country in the list and customer 3 no moment, 4 is listed twice, 5 in no list.
    std::vector<Step> steps = stepsOf(R"(
# customer shop 2020-01-01
customer.external_id|customer.country|customer.updated_at
1|TR|2019-01-01T00:00:00Z
2||2019-01-01T00:00:00Z
3|TR|
4|TR|2019-02-01T00:00:00Z
# customer shop 2020-01-02
customer.external_id|customer.country|customer.updated_at
4|AZ|2019-01-01T00:00:00Z
# order shop makes=yes
order.id|order.at|customer.external_id|order.country+customer.country
11|2026-05-01T00:00:00Z|1|DE
12|2026-05-01T00:00:00Z|2|DE
13|2026-05-01T00:00:00Z|3|DE
14|2026-05-01T00:00:00Z|4|DE
15|2026-05-01T00:00:00Z|5|DE
16|2026-04-01T00:00:00Z|5|FR
)");
    const QStringList expected{
        QStringLiteral("customer country=TR external_id=1 updated_at=2019-01-01T00:00:00Z"),
        QStringLiteral("customer country=DE external_id=2 updated_at=2019-01-01T00:00:00Z"),
        QStringLiteral("customer country=TR external_id=3"),
        QStringLiteral("customer country=TR external_id=4 updated_at=2019-02-01T00:00:00Z"),
        QStringLiteral("customer country=DE external_id=5"),
    };
    std::vector<std::size_t> order = {0, 1, 2};
    do {
        init();
        std::vector<Step> permuted;
        for (const std::size_t i : order)
            permuted.push_back(steps[i]);
        play(permuted);
        const QStringList lines = QString::fromStdString(test::dump(file())).split(QLatin1Char('\n'));
        for (const QString &line : expected)
            QVERIFY2(lines.contains(line), qPrintable(line + QLatin1Char('\n') + lines.join(QLatin1Char('\n'))));
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestMerge::undoneImportsLeaveNoTrace()
{
    const std::string before = test::dump(file());
    play(stepsOf(shopFiles));
    const std::string full = test::dump(file());
    for (std::uint32_t id = 1; id <= 5; ++id)
        QVERIFY(store::undoImport(file(), id, {0}));
    QCOMPARE(test::dump(file()), before);
    const auto twice = store::undoImport(file(), 3, {0});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, std::string("import.already_undone"));
    play(stepsOf(shopFiles));
    QCOMPARE(test::dump(file()), full);
}

void TestMerge::factsStandByCustomerThenTime()
{
    play(stepsOf(R"(
# order
order.id|customer.external_id|order.at
5|2|2026-01-05T00:00:00Z
9|1|2026-01-03T00:00:00Z
4|1|2026-01-03T00:00:00Z
3|2|
2|1|2026-01-01T00:00:00Z
1||2026-01-01T00:00:00Z
)"));
    const auto snapshot = test::snapshotOf(file());
    std::string ids;
    for (std::size_t row = 0; row < snapshot->orders.rows; ++row)
        ids += test::cellText(*snapshot->orders.find("order.id"), fields::ValueType::Identifier, row) + ' ';
    const auto &offsets = snapshot->orders.offsets;
    QCOMPARE(offsets.size(), std::size_t{3});
    const bool firstIsTwo = test::customerName(*snapshot, 0) == "2";
    QCOMPARE(ids, std::string(firstIsTwo ? "3 5 2 4 9 1 " : "2 4 9 3 5 1 "));
    QCOMPARE(offsets.back(), 5U);
}

void TestMerge::spellingsOfACategoryAreOne()
{
    play(stepsOf(R"(
# customer
customer.external_id|customer.city
1|ANKARA
2|Ankara
3|ankara
4|Ankara
5|izmir
6|İzmir
)"));
    const auto snapshot = test::snapshotOf(file());
    const auto &city = std::get<columns::CodeColumn>(*snapshot->customers.find("customer.city"));
    QCOMPARE(city.dictionary->size(), std::size_t{2});
    QCOMPARE(city.dictionary->word(*city.dictionary->find("ankara")), std::string_view("Ankara"));
    QCOMPARE(city.dictionary->word(*city.dictionary->find("IZMIR")), std::string_view("izmir")); // a tie: by bytes
    QVERIFY(store::undoImport(file(), 1, {0}));
    QVERIFY(test::snapshotOf(file())->customers.find("customer.city") == nullptr);
}

void TestMerge::namesOfOneCountryAreOne()
{
    play(stepsOf(R"(
# customer
customer.external_id|customer.country|customer.province
1|TR|TR-35
2|TR|İzmir
3|TR|İzmir
4|Turkey|Bursa
5|Türkiye|34
6|Türkiye|Georgia
7|Georgia|Georgia
8|Atlantis|Atlantis
)"));
    const auto snapshot = test::snapshotOf(file());
    const auto wordsOf = [&snapshot](const char *field) {
        QStringList words;
        const auto &column = std::get<columns::CodeColumn>(*snapshot->customers.find(field));
        for (std::uint32_t code = 1; code <= column.dictionary->size(); ++code)
            words.append(QString::fromStdString(std::string(column.dictionary->word(code))));
        return words.join(QStringLiteral(", "));
    };
    QCOMPARE(wordsOf("customer.country"),
             QStringLiteral("Türkiye, Georgia, Atlantis")); // no code where there is a name
    QCOMPARE(wordsOf("customer.province"), QStringLiteral("İzmir, Bursa, 34, Georgia, Atlantis"));
}

void TestMerge::equalFilesMakeNoLayer()
{
    test::ImportOptions options;
    options.fileHash = std::string(64, 'c');
    const char *table = "customer.external_id|customer.city\n1|Ankara\n2|Bursa\n1|Adana\n";
    const auto first = test::importTable(file(), Entity::Customer, table, options);
    QVERIFY(first);
    const auto again = test::importTable(file(), Entity::Customer, table, options);
    QVERIFY(again);
    QCOMPARE(again->id, 0U);
    QCOMPARE(again->identicalTo, first->id);
    QCOMPARE(again->entities[0].unchanged, 2U);
    QCOMPARE(again->entities[0].merged, 1U);
    const auto otherOrder =
        test::importTable(file(), Entity::Customer, "customer.city|customer.external_id\nAdana|1\nBursa|2\nAnkara|1\n");
    QVERIFY(otherOrder);
    QCOMPARE(otherOrder->identicalTo, first->id);
    const auto otherSource = [&] {
        test::ImportOptions other;
        other.source = "market";
        return test::importTable(file(), Entity::Customer, table, other);
    }();
    QVERIFY(otherSource);
    QVERIFY(otherSource->id != 0);
    QVERIFY(store::undoImport(file(), first->id, {0}));
    const auto afterUndo = test::importTable(file(), Entity::Customer, table, options);
    QVERIFY(afterUndo);
    QVERIFY(afterUndo->id != 0);
}

void TestMerge::aCancelledImportChangesNothing()
{
    play(stepsOf(shopFiles));
    const std::string before = test::dump(file());
    {
        Progress progress;
        auto transaction = store::ImportTransaction::start(file(), {0}, progress);
        QVERIFY(transaction);
        const test::TextTable table("customer.external_id|customer.city\n1|Adana\n");
        const auto plan = test::planOf(Entity::Customer, table, {});
        store::ImportRecords records(file().settings().currency);
        QVERIFY(records.begin(plan));
        QVERIFY(records.append(std::move(test::batchesOf(plan, table, 9).front())));
        progress.cancel();
        ingest::ReadReport report;
        report.recordsRead = 1;
        report.fileHash = std::string(64, 'd');
        const auto outcome = transaction->commit(records, "x.csv", report, "{}");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, std::string(cancelledCode));
    }
    QCOMPARE(test::dump(file()), before);
    QCOMPARE(store::imports(file())->size(), std::size_t{5});
}

void TestMerge::anImportThatIsNotCommittedChangesNothing()
{
    const std::string before = test::dump(file());
    {
        Progress progress;
        auto transaction = store::ImportTransaction::start(file(), {0}, progress);
        QVERIFY(transaction);
        auto second = store::WorkspaceFile::open(file().path(), store::WorkspaceFile::Mode::ReadOnly);
        QVERIFY(second);
        QCOMPARE(test::dump(*second), before); // others may read meanwhile
    }
    QCOMPARE(test::dump(file()), before);
    const auto outcome = test::importTable(file(), Entity::Customer, "customer.external_id\n1\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->id, 1U);
}

void TestMerge::anEmptyFileIsAnImport()
{
    const auto outcome = test::importTable(file(), Entity::Customer, "customer.external_id|customer.city\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->rowsRead, 0U);
    const auto snapshot = test::snapshotOf(file());
    QVERIFY(snapshot);
    QCOMPARE(snapshot->customers.rows, std::size_t{0});
}

void TestMerge::customersKnowTheirLine()
{
    play(stepsOf(R"(
# customer
customer.external_id|customer.city
1|Ankara
2|Bursa
# customer
customer.external_id|customer.city
3|Adana
2|Kars
)"));
    const auto snapshot = test::snapshotOf(file());
    for (std::size_t c = 0; c < 3; ++c) {
        const std::string id = test::customerName(*snapshot, c);
        const columns::Origin origin = snapshot->customerOrigin.get()[c];
        QCOMPARE(origin.import, id == "1" ? 1U : 2U);
        QCOMPARE(origin.line, id == "2" ? 3U : 2U);
        QCOMPARE(snapshot->importNames[origin.import], std::string("table.csv"));
    }
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
