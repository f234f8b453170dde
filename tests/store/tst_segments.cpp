// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/segments.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"

#include <QTest>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;

namespace {

/// "id name colour rule; ..."
std::string textOf(const std::vector<Segment> &segments)
{
    std::string text;
    for (const Segment &segment : segments)
        text += std::to_string(segment.id) + ' ' + segment.name + ' ' + std::to_string(segment.colour) + ' '
            + segment.ruleJson + "; ";
    return text;
}

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT

private slots:
    void segmentsComeBackInTheOrderOfAdding();
    void theSameNameInAnotherSpellingIsTheSameSegment();
    void namesThatNobodyCouldTellApartAreRefused_data();
    void namesThatNobodyCouldTellApartAreRefused();
    void removingFindsAnySpelling();
    void coloursAreGivenOutEvenly();
    void everyChangeIsSealed();
    void aSegmentIsSavedWholeUnderItsId();
    void namesOfOthersAreTaken();
    void aFolderThatCannotBeReadIsRefused();
    void severalAreSavedOrNone();
    void aRemovedSegmentComesBackUnderItsId();
    void segmentsStandInTheOrderGiven();
    void sizesAreKeptOncePerStateOfTheData();
    void theLastSizesOfEachSegmentAreGiven();
    void sizesGoWithTheirSegmentAndAreNotSealed();
};

void TestSegments::segmentsComeBackInTheOrderOfAdding()
{
    const Folder folder;
    {
        WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
        QVERIFY(wanted(segments(file)).empty());
        const Segment added = wanted(saveSegment(file, "  Zarif müşteriler ", "{\"rule\":1}"));
        QCOMPARE(shown(textOf({added})), shown("1 Zarif müşteriler 0 {\"rule\":1}; "));
        wanted(saveSegment(file, "Almayanlar", "{}"));
    }
    WorkspaceFile file = wanted(WorkspaceFile::open(folder.path("a.dilim"), WorkspaceFile::Mode::ReadOnly));
    QCOMPARE(shown(textOf(wanted(segments(file)))), shown("1 Zarif müşteriler 0 {\"rule\":1}; 2 Almayanlar 1 {}; "));
}

void TestSegments::theSameNameInAnotherSpellingIsTheSameSegment()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(saveSegment(file, "İstanbul", "old"));
    const Segment changed = wanted(saveSegment(file, "ISTANBUL", "new"));
    QCOMPARE(shown(textOf({changed})), shown("1 İstanbul 0 new; "));
    QCOMPARE(shown(textOf(wanted(segments(file)))), shown("1 İstanbul 0 new; "));
}

void TestSegments::namesThatNobodyCouldTellApartAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("spaces") << QByteArray("   ");
    QTest::newRow("signs alone") << QByteArray("!?!");
    QTest::newRow("two lines") << QByteArray("a\nb");
    QTest::newRow("no text at all") << QByteArray("a\xff");
    QTest::newRow("longer than 200 bytes") << QByteArray(201, 'x');
}

void TestSegments::namesThatNobodyCouldTellApartAreRefused()
{
    QFETCH(QByteArray, name);
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    QCOMPARE(QByteArray::fromStdString(outcomeOf(saveSegment(file, name.toStdString(), "{}"))),
             "segment.bad_name|" + name);
    QVERIFY(wanted(segments(file)).empty());
    QVERIFY(saveSegment(file, std::string(200, 'x'), "{}"));
}

void TestSegments::removingFindsAnySpelling()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(saveSegment(file, "Sadık Müşteri", "{}"));
    wanted(saveSegment(file, "Yeni", "{}"));
    QCOMPARE(shown(outcomeOf(removeSegment(file, "Sadik"))), shown("segment.unknown|Sadik"));
    QCOMPARE(shown(outcomeOf(removeSegment(file, "SADIK-MÜŞTERİ"))), shown("ok"));
    QCOMPARE(shown(textOf(wanted(segments(file)))), shown("2 Yeni 1 {}; "));
}

void TestSegments::coloursAreGivenOutEvenly()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    for (int i = 0; i < 12; ++i)
        QCOMPARE(int{wanted(saveSegment(file, "segment " + std::to_string(i), "{}")).colour}, i % 10);
    wanted(removeSegment(file, "segment 5"));
    QCOMPARE(int{wanted(saveSegment(file, "again", "{}")).colour}, 5);
}

void TestSegments::everyChangeIsSealed()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    const std::string empty = wanted(contentDigest(file));
    wanted(saveSegment(file, "A", "{}"));
    const std::string one = wanted(contentDigest(file));
    QVERIFY(one != empty);
    wanted(saveSegment(file, "A", "{\"x\":1}"));
    QVERIFY(wanted(contentDigest(file)) != one);
    wanted(saveSegment(file, "A", "{}"));
    QCOMPARE(wanted(contentDigest(file)), one);
    wanted(removeSegment(file, "A"));
    QCOMPARE(wanted(contentDigest(file)), empty);
    Progress progress;
    QVERIFY(wanted(check(file, progress)).problems.empty());
    const auto actions = wanted(file.connection().queryText("SELECT group_concat(action || detail) FROM audit"));
    QCOMPARE(shown(actions.value_or("")),
             shown("workspace.created{},segment.added{\"segment\":1},segment.changed{\"segment\":1},"
                   "segment.changed{\"segment\":1},segment.removed{\"segment\":1}"));
}

void TestSegments::aSegmentIsSavedWholeUnderItsId()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    Segment segment{0, " Loyal ", Segment::anyColour, "{}", " Campaigns ", 0};
    segment = wanted(saveSegment(file, segment));
    QVERIFY(segment == (Segment{1, "Loyal", 0, "{}", "Campaigns", 1}));
    segment = {1, "LOYAL", 7, "{\"x\":1}", "", 5};
    QVERIFY(wanted(saveSegment(file, segment)) == segment);
    QVERIFY(wanted(segments(file)) == std::vector{segment});
}

void TestSegments::namesOfOthersAreTaken()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(saveSegment(file, "İstanbul", "{}"));
    const Segment other = wanted(saveSegment(file, "Ankara", "{}"));
    QCOMPARE(shown(outcomeOf(saveSegment(file, Segment{0, "istanbul"}))), shown("segment.name_taken|İstanbul"));
    Segment renamed = other;
    renamed.name = "ISTANBUL";
    QCOMPARE(shown(outcomeOf(saveSegment(file, renamed))), shown("segment.name_taken|İstanbul"));
    renamed.name = "ANKARA";
    QCOMPARE(shown(outcomeOf(saveSegment(file, renamed))), shown("ok"));
}

void TestSegments::aFolderThatCannotBeReadIsRefused()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    QCOMPARE(shown(outcomeOf(saveSegment(file, Segment{0, "A", 0, "{}", "x\ny"}))), shown("segment.bad_folder|x\ny"));
}

void TestSegments::severalAreSavedOrNone()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    const std::vector<Segment> two{{0, "A"}, {0, "a"}};
    QCOMPARE(shown(outcomeOf(saveSegments(file, two))), shown("segment.name_taken|A"));
    QVERIFY(wanted(segments(file)).empty());
    const std::vector<Segment> others{{0, "A"}, {0, "B"}};
    QCOMPARE(shown(textOf(wanted(saveSegments(file, others)))), shown("1 A 0 ; 2 B 1 ; "));
}

void TestSegments::aRemovedSegmentComesBackUnderItsId()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    for (const char *name : {"A", "B", "C"})
        wanted(saveSegment(file, name, "{}"));
    const std::vector<Segment> before = wanted(segments(file));
    const std::string digest = wanted(contentDigest(file));
    wanted(removeSegment(file, "B"));
    wanted(saveSegment(file, before[1]));
    QVERIFY(wanted(segments(file)) == before);
    QCOMPARE(wanted(contentDigest(file)), digest);
}

void TestSegments::segmentsStandInTheOrderGiven()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    for (const char *name : {"A", "B", "C"})
        wanted(saveSegment(file, name, "{}"));
    wanted(orderSegments(file, std::vector<std::uint32_t>{3}));
    QCOMPARE(shown(textOf(wanted(segments(file)))), shown("3 C 2 {}; 1 A 0 {}; 2 B 1 {}; "));
    QCOMPARE(shown(outcomeOf(orderSegments(file, std::vector<std::uint32_t>{2, 9}))), shown("segment.unknown|9"));
    QCOMPARE(shown(textOf(wanted(segments(file)))), shown("3 C 2 {}; 1 A 0 {}; 2 B 1 {}; "));
    wanted(saveSegment(file, "D", "{}"));
    QCOMPARE(shown(wanted(segments(file)).back().name), shown("D"));
}

namespace {

/// "segment version customers revenue import; ..."
std::string textOf(const std::vector<SegmentSize> &sizes)
{
    std::string text;
    for (const SegmentSize &size : sizes)
        text += std::to_string(size.segment) + ' ' + std::to_string(size.dataVersion) + ' '
            + std::to_string(size.customers) + ' ' + std::to_string(size.revenue) + ' ' + std::to_string(size.import)
            + "; ";
    return text;
}

SegmentSize sizeOf(std::uint32_t segment, std::uint64_t customers, std::int64_t revenue)
{
    SegmentSize size;
    size.segment = segment;
    size.customers = customers;
    size.revenue = revenue;
    return size;
}

void record(WorkspaceFile &file, const std::vector<SegmentSize> &sizes)
{
    wanted(recordSegmentSizes(file, sizes, Moment{1000}));
}

/// Rows of imports without layers; `undone` ones are undone.
void addImport(WorkspaceFile &file, const char *undone)
{
    wanted(file.connection().execute(
        "INSERT OR IGNORE INTO source (id, name, match_key) VALUES (1, 'shop', 'shop');"
        "INSERT INTO import (source, file_name, file_size, file_hash, mapping, data_date, started, "
        "finished, undone, counts, report) VALUES (1, 'a.csv', 1, printf('%032d', 0), '{}', "
        "'2024-01-01', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', "
        + std::string(undone) + ", '{}', '{}')"));
}

} // namespace

void TestSegments::sizesAreKeptOncePerStateOfTheData()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(saveSegment(file, "A", "{}"));
    wanted(saveSegment(file, "B", "{}"));
    QCOMPARE(wanted(dataVersion(file)), std::uint64_t{0});
    record(file, {sizeOf(1, 0, 0)});
    addImport(file, "NULL");
    QCOMPARE(wanted(dataVersion(file)), std::uint64_t{1});
    record(file, {sizeOf(1, 10, 500), sizeOf(2, 3, -20)});
    record(file, {sizeOf(1, 11, 600), sizeOf(99, 1, 1)}); // B is a draft now, 99 is nobody
    QCOMPARE(shown(textOf(wanted(segmentSizes(file, 9)))), shown("1 0 0 0 0; 1 1 11 600 1; "));
    wanted(file.connection().execute("UPDATE import SET undone = '2024-01-02T00:00:00Z'"));
    QCOMPARE(wanted(dataVersion(file)), std::uint64_t{2});
    record(file, {sizeOf(1, 0, 0)});
    QCOMPARE(shown(textOf(wanted(segmentSizes(file, 9)))), shown("1 0 0 0 0; 1 1 11 600 1; 1 2 0 0 0; "));
    QCOMPARE(wanted(segmentSizes(file, 1)).front().at.milliseconds, std::int64_t{1000});
}

void TestSegments::theLastSizesOfEachSegmentAreGiven()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(saveSegment(file, "A", "{}"));
    wanted(saveSegment(file, "B", "{}"));
    for (std::uint64_t number = 1; number <= 3; ++number) {
        addImport(file, "NULL");
        record(file, number == 2 ? std::vector{sizeOf(2, 7, 0)} : std::vector{sizeOf(1, number, 0), sizeOf(2, 7, 0)});
    }
    QCOMPARE(shown(textOf(wanted(segmentSizes(file, 2)))), shown("1 1 1 0 1; 1 3 3 0 3; 2 2 7 0 2; 2 3 7 0 3; "));
}

void TestSegments::sizesGoWithTheirSegmentAndAreNotSealed()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(saveSegment(file, "A", "{}"));
    const std::string digest = wanted(contentDigest(file));
    record(file, {sizeOf(1, 1, 1)});
    QCOMPARE(wanted(contentDigest(file)), digest);
    Progress progress;
    QVERIFY(wanted(check(file, progress)).problems.empty());
    wanted(removeSegment(file, "A"));
    QVERIFY(wanted(segmentSizes(file, 9)).empty());
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
