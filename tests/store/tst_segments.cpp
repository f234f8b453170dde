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

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
