// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_map.h"
#include "store/edits.h"
#include "store/ledger.h"
#include "store/live_layers.h"
#include "store/number_column.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"
#include "support/store_tables.h"

#include <QTest>
#include <map>
#include <random>
#include <set>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;
using fields::Entity;

namespace {

using Keys = std::vector<std::uint32_t>;
using People = std::set<std::set<std::uint32_t>>;

constexpr Moment now{1'790'000'000'000};

// --- the slow answer -------------------------------------------------------------------------------------------------

/// The live keys of each row of customers, in the order of the kinds.
std::vector<Keys> liveRows(WorkspaceFile &file)
{
    Progress progress;
    std::vector<Keys> rows;
    for (const LayerTable &layer : wanted(readLiveColumns(file.connection(), Entity::Customer, keyColumns, progress))) {
        std::vector<Keys> ofLayer(layer.table.rows);
        for (const std::string_view name : keyColumns) {
            const columns::Column *column = layer.table.find(name);
            const Keys numbers = column ? numbersOf(*column) : Keys();
            for (std::size_t row = 0; row < numbers.size(); ++row) {
                if (numbers[row] != noNumber)
                    ofLayer[row].push_back(numbers[row]);
            }
        }
        rows.insert(rows.end(), ofLayer.begin(), ofLayer.end());
    }
    return rows;
}

bool anyIn(const Keys &keys, const std::set<std::uint32_t> &group)
{
    return std::any_of(keys.begin(), keys.end(), [&group](std::uint32_t key) { return group.count(key) > 0; });
}

bool overlap(const Keys &a, const Keys &b)
{
    return anyIn(a, {b.begin(), b.end()});
}

/// Groups of keys by the words of hand_links.h, every link looked at, every group looked through.
People slowPeople(const std::vector<Keys> &rows, const std::vector<IdentityEdit> &edits)
{
    std::set<std::uint32_t> live;
    for (const Keys &row : rows)
        live.insert(row.begin(), row.end());
    std::vector<IdentityEdit> splits;
    for (const IdentityEdit &split : edits) {
        bool stands = split.kind == EditKind::Split;
        for (const IdentityEdit &join : edits) {
            const bool later = join.kind == EditKind::Join && join.id > split.id;
            const bool straight = overlap(join.sides[0], split.sides[0]) && overlap(join.sides[1], split.sides[1]);
            const bool turned = overlap(join.sides[0], split.sides[1]) && overlap(join.sides[1], split.sides[0]);
            stands = stands && !(later && (straight || turned));
        }
        if (stands)
            splits.push_back(split);
    }
    const auto smallestLive = [&live](const Keys &side) {
        std::vector<std::uint32_t> found;
        std::copy_if(side.begin(), side.end(), std::back_inserter(found),
                     [&live](std::uint32_t key) { return live.count(key) > 0; });
        std::sort(found.begin(), found.end());
        return found;
    };
    std::vector<KeyLink> links;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        const Keys first = smallestLive(edit->sides[0]);
        const Keys second = smallestLive(edit->sides[1]);
        const bool stands = std::any_of(splits.begin(), splits.end(),
                                        [&edit](const IdentityEdit &split) { return split.id == edit->id; });
        if (edit->kind == EditKind::Join && !first.empty() && !second.empty())
            links.emplace_back(first[0], second[0]);
        for (std::size_t i = 1; stands && i < first.size(); ++i)
            links.emplace_back(first[0], first[i]);
    }
    std::set<KeyLink> ofRows;
    for (const Keys &row : rows) {
        for (const std::uint32_t a : row) {
            for (const std::uint32_t b : row) {
                if (a < b)
                    ofRows.emplace(a, b);
            }
        }
    }
    links.insert(links.end(), ofRows.begin(), ofRows.end());
    std::vector<std::set<std::uint32_t>> groups;
    for (const std::uint32_t key : live)
        groups.push_back({key});
    for (const auto &[a, b] : links) {
        const auto groupOf = [&groups](std::uint32_t key) {
            return std::find_if(groups.begin(), groups.end(),
                                [key](const auto &group) { return group.count(key) > 0; });
        };
        const auto ofA = groupOf(a);
        const auto ofB = groupOf(b);
        if (ofA == ofB)
            continue;
        std::set<std::uint32_t> both = *ofA;
        both.insert(ofB->begin(), ofB->end());
        const bool parted = std::any_of(splits.begin(), splits.end(), [&both](const IdentityEdit &split) {
            return anyIn(split.sides[0], both) && anyIn(split.sides[1], both);
        });
        if (parted)
            continue;
        *ofA = both;
        groups.erase(ofB);
    }
    return {groups.begin(), groups.end()};
}

/// Of the groups those in which some row has its first key.
People withRows(const People &groups, const std::vector<Keys> &rows)
{
    People people;
    for (const auto &group : groups) {
        for (const Keys &row : rows) {
            if (!row.empty() && group.count(row.front()) > 0)
                people.insert(group);
        }
    }
    return people;
}

// --- the program's answer --------------------------------------------------------------------------------------------

std::vector<Keys> keysOfCustomers(WorkspaceFile &file)
{
    const auto snapshot = snapshotOf(file);
    const columns::CustomerKeys &keys = snapshot->customerKeys.get();
    std::vector<Keys> customers;
    for (std::size_t customer = 0; customer + 1 < keys.offsets.size(); ++customer)
        customers.emplace_back(keys.keys.begin() + keys.offsets[customer],
                               keys.keys.begin() + keys.offsets[customer + 1]);
    return customers;
}

People people(WorkspaceFile &file)
{
    People people;
    for (const Keys &keys : keysOfCustomers(file))
        people.emplace(keys.begin(), keys.end());
    return people;
}

std::string described(const People &people)
{
    std::string text;
    for (const auto &person : people) {
        for (const std::uint32_t key : person)
            text += std::to_string(key) + ' ';
        text += "| ";
    }
    return text;
}

/// Number of the customer with a value in a field, in the present snapshot.
Keys keysOf(WorkspaceFile &file, const char *field, const char *value)
{
    const auto snapshot = snapshotOf(file);
    const columns::Column *column = snapshot->customers.find(field);
    const std::vector<Keys> all = keysOfCustomers(file);
    for (std::size_t customer = 0; column && customer < all.size(); ++customer) {
        if (cellText(*column, fields::ValueType::Text, customer) == value)
            return all[customer];
    }
    qFatal("nobody has %s", value);
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void aJoinMakesTwoPeopleOneAndUndoingItTwo();
    void aSplitMakesAPersonOfSomeKeys();
    void aSplitHoldsAgainstLaterFiles();
    void aLaterJoinTakesASplitBack();
    void aJoinRestsWhileItsImportIsUndone();
    void editsThatMakeNoSenseAreRefused();
    void editsAreListedOldestFirst();
    void anyHistoryGivesTheSlowAnswer();
    void factsFollowTheirPerson();
};

void TestEdits::aJoinMakesTwoPeopleOneAndUndoingItTwo()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(
        importTable(file, Entity::Customer, "customer.external_id|customer.city|customer.country\n1|Bursa|\n2||TR\n"));
    const std::string apart = dump(file);
    const Edit edit = wanted(addEdit(file, EditKind::Join, {Keys{0}, Keys{1}}, now));
    QCOMPARE(shown(dump(file)),
             shown("data until 1970-01-01T00:00:00Z\ncustomer city=Bursa country=TR external_id=2\n"));
    wanted(undoEdit(file, edit.identity.id, now));
    QCOMPARE(shown(dump(file)), shown(apart));
}

void TestEdits::aSplitMakesAPersonOfSomeKeys()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    // A couple with one address: ids 1 and 2, one e-mail.
    wanted(importTable(file, Entity::Customer,
                       "customer.external_id|customer.email|customer.first_name\n1|a@x.com|Ali\n2|a@x.com|Ayla\n"));
    QCOMPARE(people(file).size(), 1U);
    const Keys all = keysOf(file, "customer.external_id", "2");
    QCOMPARE(all.size(), 3U);
    wanted(addEdit(file, EditKind::Split, {Keys{1}, Keys{0, 2}}, now)); // ids are numbered before e-mails
    QCOMPARE(described(people(file)), std::string("0 2 | 1 | "));
    QCOMPARE(shown(dump(file)),
             shown("data until 1970-01-01T00:00:00Z\ncustomer email=a@x.com external_id=1 first_name=Ali\n"
                   "customer email=a@x.com external_id=2 first_name=Ayla\n"));
}

void TestEdits::aSplitHoldsAgainstLaterFiles()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer, "customer.external_id|customer.email\n1|a@x.com\n2|a@x.com\n"));
    wanted(addEdit(file, EditKind::Split, {Keys{1}, Keys{0, 2}}, now));
    // Tied again directly, and by way of a key that is new.
    wanted(importTable(file, Entity::Customer, "customer.external_id|customer.email|customer.city\n2|a@x.com|Bursa\n"));
    wanted(importTable(file, Entity::Customer,
                       "customer.external_id|customer.email|customer.phone|customer.city\n1||05321112233|x\n"
                       "2||05321112233|y\n"));
    const People now2 = people(file);
    QCOMPARE(now2.size(), 2U);
    QVERIFY(std::none_of(now2.begin(), now2.end(), [](const auto &one) { return one.count(0) && one.count(1); }));
}

void TestEdits::aLaterJoinTakesASplitBack()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer, "customer.external_id|customer.email\n1|a@x.com\n2|a@x.com\n"));
    wanted(addEdit(file, EditKind::Split, {Keys{1}, Keys{0, 2}}, now));
    const Edit join = wanted(addEdit(file, EditKind::Join, {Keys{1}, Keys{0, 2}}, now));
    QCOMPARE(people(file).size(), 1U);
    wanted(undoEdit(file, join.identity.id, now));
    QCOMPARE(people(file).size(), 2U);
    wanted(addEdit(file, EditKind::Join, {Keys{1}, Keys{2}}, now));
    QCOMPARE(people(file).size(), 1U);
    wanted(addEdit(file, EditKind::Split, {Keys{1}, Keys{0, 2}}, now));
    QCOMPARE(people(file).size(), 2U);
}

void TestEdits::aJoinRestsWhileItsImportIsUndone()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer, "customer.external_id|customer.email\n1|a@x.com\n"));
    ImportOptions market;
    market.source = "market";
    const char *list = "customer.external_id|customer.email\n77|a@x.com\n";
    const std::uint32_t second = wanted(importTable(file, Entity::Customer, list, market)).id;
    market.source = "fair";
    wanted(importTable(file, Entity::Customer, "customer.external_id|customer.email\n5|b@x.com\n", market));
    // The keys of both people as a join by hand has them: it outlives the import that brought some of them.
    wanted(addEdit(file, EditKind::Join,
                   {keysOf(file, "customer.email", "a@x.com"), keysOf(file, "customer.email", "b@x.com")}, now));
    QCOMPARE(people(file).size(), 1U);
    wanted(undoImport(file, second, now));
    QCOMPARE(people(file).size(), 1U);
    wanted(undoImport(file, 1, now));
    QCOMPARE(people(file).size(), 1U); // the other one alone
    market.source = "market";
    wanted(importTable(file, Entity::Customer, list, market));
    QCOMPARE(people(file).size(), 1U);
}

void TestEdits::editsThatMakeNoSenseAreRefused()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer, "customer.external_id\n1\n2\n"));
    QCOMPARE(codeOf(addEdit(file, EditKind::Join, {Keys{}, Keys{1}}, now)), std::string("edit.bad_sides"));
    QCOMPARE(codeOf(addEdit(file, EditKind::Join, {Keys{1}, Keys{1}}, now)), std::string("edit.bad_sides"));
    QCOMPARE(codeOf(addEdit(file, EditKind::Join, {Keys{0}, Keys{2}}, now)), std::string("edit.bad_sides"));
    QCOMPARE(outcomeOf(undoEdit(file, 7, now)), std::string("edit.unknown|7"));
    wanted(addEdit(file, EditKind::Join, {Keys{0}, Keys{1}}, now));
    wanted(undoEdit(file, 1, now));
    QCOMPARE(outcomeOf(undoEdit(file, 1, now)), std::string("edit.already_undone|1"));
}

void TestEdits::editsAreListedOldestFirst()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer, "customer.external_id\n1\n2\n3\n"));
    wanted(addEdit(file, EditKind::Distinct, {Keys{2}, Keys{0, 0}}, now));
    wanted(addEdit(file, EditKind::Join, {Keys{0}, Keys{1}}, {now.milliseconds + 5}));
    wanted(undoEdit(file, 1, {now.milliseconds + 9}));
    const std::vector<Edit> all = wanted(edits(file));
    QCOMPARE(all.size(), 2U);
    QCOMPARE(editKindId(all[0].identity.kind), std::string_view("distinct"));
    QCOMPARE(all[0].identity.sides[1], Keys{0});
    QCOMPARE(all[0].undone->milliseconds, now.milliseconds + 9);
    QCOMPARE(all[1].made.milliseconds, now.milliseconds + 5);
    QVERIFY(!all[1].undone);
    QCOMPARE(people(file).size(), 2U);
}

namespace {

/// Draws imports, edits and undos of both.
class Historian
{
public:
    Historian(std::uint32_t seed, WorkspaceFile &file)
        : m_random(seed)
        , m_file(file)
    {
    }

    void step()
    {
        switch (below(7)) {
        case 0:
        case 1:
            return import();
        case 2:
            return undoSomeImport();
        case 3:
            return undoSomeEdit();
        default:
            return edit();
        }
    }
    [[nodiscard]] int divided() const { return m_splits; }

private:
    std::uint32_t below(std::size_t end) { return static_cast<std::uint32_t>(m_random() % end); }
    std::string maybe(const std::string &text) { return below(100) < 55 ? text : " "; }

    void import()
    {
        std::string text = "customer.external_id|customer.email|customer.phone\n";
        for (std::uint32_t rows = 1 + below(6); rows > 0; --rows)
            text += maybe(std::to_string(below(7))) + '|' + maybe('p' + std::to_string(below(6)) + "@example.com") + '|'
                + maybe("053211122" + std::to_string(10 + below(5))) + '\n';
        ImportOptions options;
        options.source = below(2) ? "shop" : "market";
        const ImportOutcome outcome = wanted(importTable(m_file, Entity::Customer, text, options));
        if (outcome.id != 0)
            m_imports.push_back(outcome.id);
    }
    void undoSomeImport()
    {
        if (m_imports.size() < 2)
            return;
        const auto at = m_imports.begin() + below(m_imports.size());
        wanted(undoImport(m_file, *at, now));
        m_imports.erase(at);
    }
    void undoSomeEdit()
    {
        if (m_edits.empty())
            return;
        const auto at = m_edits.begin() + below(m_edits.size());
        wanted(undoEdit(m_file, *at, now));
        m_edits.erase(at);
    }
    void edit()
    {
        std::vector<Keys> customers = keysOfCustomers(m_file);
        if (customers.size() < 2)
            return;
        std::shuffle(customers.begin(), customers.end(), m_random);
        const auto several =
            std::find_if(customers.begin(), customers.end(), [](const Keys &keys) { return keys.size() > 1; });
        std::array<Keys, 2> sides{customers[0], customers[1]};
        EditKind kind = below(8) == 0 ? EditKind::Distinct : EditKind::Join;
        if (below(2) && several != customers.end()) {
            kind = EditKind::Split;
            std::shuffle(several->begin(), several->end(), m_random);
            const auto cut = several->begin() + 1 + below(several->size() - 1);
            sides = {Keys(several->begin(), cut), Keys(cut, several->end())};
            ++m_splits;
        }
        m_edits.push_back(wanted(addEdit(m_file, kind, sides, now)).identity.id);
    }

    std::mt19937 m_random;
    WorkspaceFile &m_file;
    std::vector<std::uint32_t> m_imports;
    std::vector<std::uint32_t> m_edits;
    int m_splits = 0;
};

} // namespace

void TestEdits::anyHistoryGivesTheSlowAnswer()
{
    const QString memory = QStringLiteral("/dev/shm"); // many durable commits
    const QTemporaryDir folder(QFileInfo(memory).isWritable() ? memory + QStringLiteral("/dilim-XXXXXX") : QString());
    int splits = 0;
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        WorkspaceFile file = newWorkspace(folder.filePath(QStringLiteral("%1.dilim").arg(seed)).toStdString());
        Historian history(seed, file);
        for (int step = 0; step < 18; ++step) {
            history.step();
            const std::vector<Keys> rows = liveRows(file);
            const People expected = withRows(slowPeople(rows, wanted(liveEdits(file.connection()))), rows);
            if (people(file) != expected)
                qWarning("seed %u, step %d", seed, step);
            QCOMPARE(described(people(file)), described(expected));
        }
        splits += history.divided();
    }
    QVERIFY(splits > 40);
}

void TestEdits::factsFollowTheirPerson()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer, "customer.external_id|customer.city\n1|Bursa\n2|Ankara\n"));
    wanted(importTable(file, Entity::Order, "order.id|customer.external_id|order.total\n7|1|10\n8|2|20\n"));
    const std::string apart = dump(file);
    wanted(addEdit(file, EditKind::Join, {Keys{0}, Keys{1}}, now));
    QCOMPARE(shown(dump(file)),
             shown("data until 1970-01-01T00:00:00Z\ncustomer city=Ankara external_id=2\n"
                   "order of 2: amount=10 counts=yes id=7 total=10\norder of 2: amount=20 counts=yes id=8 total=20\n"));
    wanted(undoEdit(file, 1, now));
    QCOMPARE(shown(dump(file)), shown(apart));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
