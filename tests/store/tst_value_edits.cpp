// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/edits.h"
#include "store/imports.h"
#include "store/read_snapshot.h"
#include "store/value_edits.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"
#include "support/store_tables.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;
using fields::Entity;

namespace {

constexpr Moment now{1'790'000'000'000};
constexpr auto people = "customer.external_id|customer.city|customer.income|customer.birth_date|customer.notes\n"
                        "1|İstambul|666666|1893-05-02|Ada\n"
                        "2|İstanbul|1200.50|1980-01-02|ada\n"
                        "3|istambul||1990-01-02|\n";

ValueEdit ofAll(const char *field, const char *from, const char *to)
{
    ValueEdit edit;
    edit.field = field;
    edit.from = from;
    edit.to = to;
    return edit;
}

ValueEdit ofOne(const char *field, std::vector<std::uint32_t> keys, const char *to)
{
    ValueEdit edit;
    edit.field = field;
    edit.keys = std::move(keys);
    edit.to = to;
    return edit;
}

std::uint32_t add(WorkspaceFile &file, const ValueEdit &edit)
{
    return wanted(addValueEdits(file, {edit}, now)).front().id;
}

/// "1=İstanbul 2=Bursa" of a field, by customer number; "absent" where the field is.
QString valuesOf(WorkspaceFile &file, const char *field)
{
    const auto snapshot = snapshotOf(file);
    const columns::Column *column = snapshot->customers.find(field);
    if (!column)
        return QStringLiteral("absent");
    std::vector<std::string> values;
    for (std::size_t row = 0; row < snapshot->customers.rows; ++row)
        values.push_back(customerName(*snapshot, row) + '='
                         + cellText(*column, snapshot->catalogue.find(field)->type, row));
    std::sort(values.begin(), values.end());
    QStringList shownValues;
    for (const std::string &value : values)
        shownValues += shown(value);
    return shownValues.join(u' ');
}

EditedSnapshot edited(WorkspaceFile &file)
{
    Progress progress;
    return wanted(readEditedSnapshot(file, progress));
}

} // namespace

class TestValueEdits : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_file.emplace(newWorkspace(m_folder->path("a.dilim")));
        wanted(importTable(*m_file, Entity::Customer, people));
    }

    void everybodyWithAValueGetsAnother();
    void theSameHoldsForLaterImports();
    void everyTypeIsChanged_data();
    void everyTypeIsChanged();
    void listsChangeWordByWord();
    void laterEditsStandOnEarlierOnes();
    void undoingInAnyOrderGivesWhatTheOthersSay();
    void oneCustomerIsFollowedThroughImportsJoinsAndSplits();
    void aFieldThatNoImportFillsCanBeGiven();
    void whatIsNotThereRests();
    void namesOfOnePlaceAreOneValue();
    void anotherSpellingOfTheSameWordIsShown();
    void whoWasChangedIsKnown();
    void editsOfBothKindsAreNumberedTogether();
    void wrongEditsAreRefusedAndNothingIsKept();
    void aFileWithEditsIsWhole();

private:
    std::optional<Folder> m_folder;
    std::optional<WorkspaceFile> m_file;
};

void TestValueEdits::everybodyWithAValueGetsAnother()
{
    const std::string before = dump(*m_file);
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("1=istambul 2=İstanbul 3=istambul"));
    const std::uint32_t id = add(*m_file, ofAll("customer.city", "İstambul", "İstanbul"));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("1=İstanbul 2=İstanbul 3=İstanbul"));
    const auto snapshot = snapshotOf(*m_file);
    const auto &codes = std::get<columns::CodeColumn>(*snapshot->customers.find("customer.city"));
    QCOMPARE(codes.dictionary->size(), std::size_t{1}); // no word that nobody has
    wanted(undoEdit(*m_file, id, now));
    QCOMPARE(shown(dump(*m_file)), shown(before));
}

void TestValueEdits::theSameHoldsForLaterImports()
{
    add(*m_file, ofAll("customer.city", "İstambul", "İstanbul"));
    wanted(importTable(*m_file, Entity::Customer, "customer.external_id|customer.city\n4|ISTAMBUL\n2|Bursa\n"));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("1=İstanbul 2=Bursa 3=İstanbul 4=İstanbul"));
}

void TestValueEdits::everyTypeIsChanged_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *field, const char *from, const char *to, const char *values) {
        QTest::addRow("%s %s %s", field, from, to)
            << QString::fromUtf8(field) << QString::fromUtf8(from) << QString::fromUtf8(to)
            << QString::fromUtf8(values);
    };
    row("customer.income", "666666", "", "1= 2=1200.5 3=");
    row("customer.income", "666666.00", "66.666", "1=66.666 2=1200.5 3=");
    row("customer.income", "1200.5", "9", "1=666666 2=9 3=");
    row("customer.income", "1200.5001", "9", "1=666666 2=1200.5 3="); // nobody has it
    row("customer.birth_date", "1893-05-02", "1983-05-02", "1=1983-05-02 2=1980-01-02 3=1990-01-02");
    row("customer.birth_date", "1893-05-02", "", "1= 2=1980-01-02 3=1990-01-02");
    row("customer.birth_date", "1893-05-02", "no day", "1=1893-05-02 2=1980-01-02 3=1990-01-02"); // rests
    row("customer.notes", "ada", "Ada Lovelace", "1=Ada 2=Ada Lovelace 3="); // texts byte by byte
    row("customer.city", "istambul", "", "1= 2=İstanbul 3=");
    row("customer.city", "İstanbul", "Ankara", "1=istambul 2=Ankara 3=istambul");
}

void TestValueEdits::everyTypeIsChanged()
{
    QFETCH(QString, field);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const std::string before = dump(*m_file);
    const std::uint32_t id = add(*m_file, ofAll(field.toUtf8().constData(), from.toUtf8().constData(), to.toUtf8().constData()));
    QTEST(valuesOf(*m_file, field.toUtf8().constData()), "values");
    wanted(undoEdit(*m_file, id, now));
    QCOMPARE(shown(dump(*m_file)), shown(before));
}

void TestValueEdits::listsChangeWordByWord()
{
    wanted(importTable(*m_file, Entity::Customer,
                       "customer.external_id|customer.tags\n1|vip;new\n2|VIP;gold\n3|gold\n"));
    add(*m_file, ofAll("customer.tags", "vip", "gold"));
    QCOMPARE(valuesOf(*m_file, "customer.tags"), QStringLiteral("1=gold;new 2=gold 3=gold"));
    add(*m_file, ofAll("customer.tags", "gold", ""));
    QCOMPARE(valuesOf(*m_file, "customer.tags"), QStringLiteral("1=new 2= 3="));
    add(*m_file, ofOne("customer.tags", {2}, "old; new"));
    QCOMPARE(valuesOf(*m_file, "customer.tags"), QStringLiteral("1=new 2= 3=new;old"));
}

void TestValueEdits::laterEditsStandOnEarlierOnes()
{
    const std::uint32_t first = add(*m_file, ofAll("customer.city", "İstambul", "İstanbul"));
    add(*m_file, ofAll("customer.city", "İstanbul", "Bursa"));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("1=Bursa 2=Bursa 3=Bursa"));
    add(*m_file, ofOne("customer.city", {0}, "İstambul"));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("1=istambul 2=Bursa 3=Bursa"));
    wanted(undoEdit(*m_file, first, now));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("1=istambul 2=Bursa 3=istambul"));
}

/// Edits of any kind in random order, taken back in another: the same as if those left had been made alone.
void TestValueEdits::undoingInAnyOrderGivesWhatTheOthersSay()
{
    const std::vector<std::string> cities = {"İstambul", "İstanbul", "Bursa", "Ankara", ""};
    for (unsigned seed = 1; seed <= 15; ++seed) {
        std::mt19937 random(seed);
        const Folder folder;
        WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
        WorkspaceFile alone = newWorkspace(folder.path("b.dilim"));
        wanted(importTable(file, Entity::Customer, people));
        wanted(importTable(alone, Entity::Customer, people));
        std::vector<ValueEdit> edits;
        for (int i = 0; i < 6; ++i) {
            const std::string &to = cities[random() % cities.size()];
            const std::string &from = cities[random() % 4];
            if (from == to)
                continue;
            edits.push_back(random() % 3 == 0 ? ofOne("customer.city", {std::uint32_t(random() % 3)}, to.c_str())
                                              : ofAll("customer.city", from.c_str(), to.c_str()));
            edits.back().id = add(file, edits.back());
        }
        std::vector<ValueEdit> shuffled = edits;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        for (std::size_t i = 0; i < shuffled.size() / 2; ++i) {
            wanted(undoEdit(file, shuffled[i].id, now));
            std::erase_if(edits, [&](const ValueEdit &edit) { return edit.id == shuffled[i].id; });
        }
        for (const ValueEdit &edit : edits)
            add(alone, edit);
        QVERIFY2(valuesOf(file, "customer.city") == valuesOf(alone, "customer.city"), qPrintable(QString::number(seed)));
    }
}

void TestValueEdits::oneCustomerIsFollowedThroughImportsJoinsAndSplits()
{
    add(*m_file, ofOne("customer.city", {1}, "Bursa")); // customer 2
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("1=istambul 2=Bursa 3=istambul"));
    wanted(importTable(*m_file, Entity::Customer, "customer.external_id|customer.city\n0|Van\n2|Adana\n"));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("0=Van 1=istambul 2=Bursa 3=istambul"));
    const Edit join = wanted(addEdit(*m_file, EditKind::Join, {std::vector<std::uint32_t>{0}, {1}}, now));
    const QString joined = valuesOf(*m_file, "customer.city");
    QVERIFY2(joined.contains(QStringLiteral("=Bursa")) && !joined.contains(QStringLiteral("1=istambul")),
             qPrintable(joined));
    wanted(addEdit(*m_file, EditKind::Split, {std::vector<std::uint32_t>{0}, {1}}, now));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("0=Van 1=istambul 2=Bursa 3=istambul"));
    wanted(undoEdit(*m_file, join.identity.id, now));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("0=Van 1=istambul 2=Bursa 3=istambul"));
}

void TestValueEdits::aFieldThatNoImportFillsCanBeGiven()
{
    QCOMPARE(valuesOf(*m_file, "customer.gender"), QStringLiteral("absent"));
    const std::uint32_t id = add(*m_file, ofOne("customer.gender", {2}, "Kadın"));
    QCOMPARE(valuesOf(*m_file, "customer.gender"), QStringLiteral("1= 2= 3=Kadın"));
    wanted(undoEdit(*m_file, id, now));
    QCOMPARE(valuesOf(*m_file, "customer.gender"), QStringLiteral("absent"));
    add(*m_file, ofOne("customer.gender", {2}, ""));
    QCOMPARE(valuesOf(*m_file, "customer.gender"), QStringLiteral("absent"));
}

void TestValueEdits::whatIsNotThereRests()
{
    const std::uint32_t value = add(*m_file, ofAll("customer.city", "Paris", "Bursa"));
    const std::uint32_t field = add(*m_file, ofAll("customer.nothing_known", "a", "b"));
    const std::uint32_t acts = add(*m_file, ofAll("customer.city", "İstambul", "Bursa"));
    const std::uint32_t one = add(*m_file, ofOne("customer.city", {0}, "Van"));
    const auto customersOf = [this](std::uint32_t edit) {
        const EditedSnapshot read = edited(*m_file);
        for (const std::string &id : read.hands->fields())
            (void)read.snapshot->customers.find(id);
        return read.hands->customersOf(edit);
    };
    QCOMPARE(customersOf(value), 0U);
    QCOMPARE(customersOf(field), 0U);
    QCOMPARE(customersOf(acts), 2U);
    QCOMPARE(customersOf(one), 1U);
    wanted(importTable(*m_file, Entity::Customer, "customer.external_id|customer.city\n9|Paris\n"));
    QCOMPARE(customersOf(value), 1U);
    wanted(undoImport(*m_file, 1, now)); // with it customers 1, 2 and 3
    QCOMPARE(customersOf(acts), 0U);
    QCOMPARE(customersOf(one), 0U);
}

void TestValueEdits::namesOfOnePlaceAreOneValue()
{
    wanted(importTable(*m_file, Entity::Customer,
                       "customer.external_id|customer.country\n1|Turkey\n2|TR\n3|Germany\n"));
    add(*m_file, ofAll("customer.country", "Almanya", "Türkiye"));
    QCOMPARE(valuesOf(*m_file, "customer.country"), QStringLiteral("1=Turkey 2=Turkey 3=Turkey"));
}

void TestValueEdits::anotherSpellingOfTheSameWordIsShown()
{
    add(*m_file, ofAll("customer.city", "İstambul", "ISTAMBUL"));
    QCOMPARE(valuesOf(*m_file, "customer.city"), QStringLiteral("1=ISTAMBUL 2=İstanbul 3=ISTAMBUL"));
}

void TestValueEdits::whoWasChangedIsKnown()
{
    const std::uint32_t all = add(*m_file, ofAll("customer.city", "İstambul", "İstanbul"));
    const std::uint32_t one = add(*m_file, ofOne("customer.city", {2}, "Bursa"));
    const EditedSnapshot read = edited(*m_file);
    QVERIFY(!read.hands->editOf("customer.city", 0)); // the column was not asked for
    QVERIFY(read.snapshot->customers.find("customer.city"));
    QCOMPARE(read.hands->editOf("customer.city", 0), std::optional(all));
    QVERIFY(!read.hands->editOf("customer.city", 1)); // it was İstanbul in the file
    QCOMPARE(read.hands->editOf("customer.city", 2), std::optional(one));
    QVERIFY(!read.hands->editOf("customer.income", 2));
    QCOMPARE(read.hands->customersOf(all), 2U);
}

void TestValueEdits::editsOfBothKindsAreNumberedTogether()
{
    wanted(addEdit(*m_file, EditKind::Join, {std::vector<std::uint32_t>{0}, {1}}, now));
    QCOMPARE(add(*m_file, ofAll("customer.city", "İstambul", "İstanbul")), 2U);
    wanted(addEdit(*m_file, EditKind::Distinct, {std::vector<std::uint32_t>{0}, {2}}, now));
    QCOMPARE(wanted(edits(*m_file)).size(), std::size_t{2});
    const auto values = wanted(valueEdits(*m_file));
    QCOMPARE(values.size(), std::size_t{1});
    QCOMPARE(values[0].made.milliseconds, now.milliseconds);
    wanted(undoEdit(*m_file, 2, now));
    QVERIFY(wanted(valueEdits(*m_file))[0].undone);
    QVERIFY(wanted(liveValueEdits(m_file->connection())).empty());
    QCOMPARE(outcomeOf(undoEdit(*m_file, 2, now)), std::string("edit.already_undone|2"));
}

void TestValueEdits::wrongEditsAreRefusedAndNothingIsKept()
{
    const ValueEdit good = ofAll("customer.city", "İstambul", "İstanbul");
    ValueEdit both = good;
    both.keys = {1};
    for (const ValueEdit &wrong : {ofAll("customer.city", "a", "a"), ofAll("customer.city", "", "a"), both,
                                   ofOne("customer.city", {}, "a"), ofOne("customer.city", {3}, "a")})
        QCOMPARE(outcomeOf(addValueEdits(*m_file, {good, wrong}, now)), std::string("edit.bad_value|customer.city"));
    QVERIFY(wanted(valueEdits(*m_file)).empty());
}

void TestValueEdits::aFileWithEditsIsWhole()
{
    add(*m_file, ofAll("customer.city", "İstambul", "İstanbul"));
    add(*m_file, ofOne("customer.income", {0, 1}, ""));
    Progress progress;
    QVERIFY(wanted(check(*m_file, progress)).problems.empty());
    wanted(m_file->connection().execute("UPDATE edit_value SET value = 'Paris' WHERE edit = 1"));
    QCOMPARE(wanted(check(*m_file, progress)).problems.size(), std::size_t{1}); // the digest tells
}

QTEST_GUILESS_MAIN(TestValueEdits)
#include "tst_value_edits.moc"
