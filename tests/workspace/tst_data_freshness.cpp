// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/data_freshness.h"

#include "support/shown.h"
#include "support/small_shop.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace dilim::workspace;
using namespace Qt::StringLiterals;
using store::ImportRecord;
using store::SegmentSize;
using test::shown;

namespace {

ImportRecord importOf(std::uint32_t id, const char *source, const char *day)
{
    ImportRecord record;
    record.id = id;
    record.source = source;
    record.fileName = "file" + std::to_string(id) + ".csv";
    record.dataDate = parseIsoDate(day).value();
    return record;
}

ImportRecord undone(ImportRecord record)
{
    record.undone = Moment{1};
    return record;
}

SegmentSize sizeOf(std::uint32_t segment, std::uint64_t version, std::uint64_t customers)
{
    SegmentSize size;
    size.segment = segment;
    size.dataVersion = version;
    size.customers = customers;
    return size;
}

QStringList described(const Result<std::vector<Notice>> &notices)
{
    if (!notices)
        return {shown(notices.error().code)};
    QStringList lines;
    for (const Notice &notice : *notices)
        lines += u"%1 segment %2 import %3: %4 %5"_s.arg(shown(noticeId(notice.kind)))
                     .arg(notice.segment)
                     .arg(notice.import)
                     .arg(notice.count)
                     .arg(notice.part);
    return lines;
}

QStringList asked(const columns::Snapshot &snapshot, const std::vector<SegmentSize> &sizes,
                  const std::vector<ImportRecord> &imports)
{
    const rules::Context context = test::smallShopDay();
    Progress progress;
    return described(notices({snapshot, context}, sizes, imports, progress));
}

} // namespace

class TestDataFreshness : public QObject
{
    Q_OBJECT

private slots:
    void ageFollowsAWeeklyRhythm_data();
    void ageFollowsAWeeklyRhythm();
    void everySourceSpeaksForItsLatestDay();
    void strongChangesOfSegmentsAreTold();
    void birthdaysAndPermissionsAreCounted();
    void theNewestImportTellsWhatItLeftOut();
    void anImportOfRealFilesTellsItsUnreadCells();
    void aCancelledRunSaysSo();
};

void TestDataFreshness::ageFollowsAWeeklyRhythm_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("id");
    QTest::newRow("today") << 0 << u"fresh"_s;
    QTest::newRow("a week") << 7 << u"fresh"_s;
    QTest::newRow("more than a week") << 8 << u"ageing"_s;
    QTest::newRow("two weeks") << 14 << u"ageing"_s;
    QTest::newRow("more than two") << 15 << u"stale"_s;
}

void TestDataFreshness::ageFollowsAWeeklyRhythm()
{
    QFETCH(int, days);
    QTEST(shown(freshnessId(freshnessOf(days))), "id");
}

void TestDataFreshness::everySourceSpeaksForItsLatestDay()
{
    const std::vector<ImportRecord> imports{
        importOf(1, "Mailing", "2024-03-01"),      importOf(2, "Shop", "2024-03-09"),
        importOf(3, "Shop", "2024-01-01"),         undone(importOf(4, "Mailing", "2024-03-10")),
        undone(importOf(5, "Gone", "2024-03-10")), importOf(6, "", "2024-03-12"),
        importOf(7, "Mailing", "2024-03-01")};
    QStringList lines;
    for (const SourceFreshness &source : dataFreshness(imports, parseIsoDate("2024-03-10").value()))
        lines += u"%1: import %2 %3 %4 days %5"_s.arg(shown(source.source))
                     .arg(source.import)
                     .arg(shown(source.files.front()))
                     .arg(source.days)
                     .arg(shown(freshnessId(source.freshness)));
    QCOMPARE(lines,
             (QStringList{u": import 6 file6.csv 0 days fresh"_s, u"Shop: import 2 file2.csv 1 days fresh"_s,
                          u"Mailing: import 7 file7.csv 9 days ageing"_s}));
    QVERIFY(dataFreshness({}, {}).empty());
    const std::vector<SourceFreshness> sources = dataFreshness(imports, parseIsoDate("2024-03-10").value());
    QCOMPARE(sources[1].files, (std::vector<std::string>{"file2.csv", "file3.csv"}));
    QCOMPARE(sources[2].files, (std::vector<std::string>{"file7.csv", "file1.csv"})); // of equal days the last
}

void TestDataFreshness::strongChangesOfSegmentsAreTold()
{
    const columns::Snapshot snapshot;
    const std::vector<SegmentSize> sizes{sizeOf(1, 1, 1000), sizeOf(1, 2, 1100), // exactly a tenth
                                         sizeOf(2, 1, 1000), sizeOf(2, 2, 1099), // less
                                         sizeOf(3, 1, 20),   sizeOf(3, 2, 11), // fewer than ten customers
                                         sizeOf(4, 0, 500),  sizeOf(4, 1, 300), // nothing of the present data
                                         sizeOf(5, 1, 300),  sizeOf(5, 2, 0),    sizeOf(6, 1, 0),
                                         sizeOf(6, 2, 10),   sizeOf(7, 2, 900), // new
                                         sizeOf(8, 0, 10),   sizeOf(8, 2, 40)};
    QCOMPARE(asked(snapshot, sizes, {}),
             (QStringList{u"segment_shrank segment 5 import 0: 300 0"_s, u"segment_grew segment 1 import 0: 100 0"_s,
                          u"segment_grew segment 8 import 0: 30 0"_s}));
}

void TestDataFreshness::birthdaysAndPermissionsAreCounted()
{
    test::SnapshotSource source;
    source.customers = {{"customer.external_id", "customer.birth_date", "customer.email", "customer.consent_email"},
                        {{"C1", "1990-03-12", "a@example.com", "yes"},
                         {"C2", "1990-03-24", "b@example.com", "no"},
                         {"C3", "1990-03-15", "", "yes"},
                         {"C4", "1990-04-15", "c@example.com", ""},
                         {"C5", "", "", ""}}};
    QCOMPARE(
        asked(test::buildSnapshot(source), {}, {}),
        (QStringList{u"birthdays_soon segment 0 import 0: 3 1"_s, u"permission_unknown segment 0 import 0: 1 3"_s}));
    source.customers = {{"customer.external_id", "customer.email"}, {{"C1", "a@example.com"}}};
    QVERIFY(asked(test::buildSnapshot(source), {}, {}).isEmpty()); // no word of permissions: nothing to mend
}

void TestDataFreshness::theNewestImportTellsWhatItLeftOut()
{
    const columns::Snapshot snapshot;
    std::vector<ImportRecord> imports{importOf(1, "", "2024-03-01"), importOf(2, "", "2024-03-02"),
                                      undone(importOf(3, "", "2024-03-03"))};
    imports[0].outcome.rejected = 9;
    imports[1].outcome.rejected = 4;
    imports[1].reportJson = R"({"cell_issues":{"not_a_date":3,"not_a_number":2}})";
    imports[2].outcome.rejected = 7;
    QCOMPARE(asked(snapshot, {}, imports),
             (QStringList{u"unread_cells segment 0 import 2: 5 0"_s, u"rejected_rows segment 0 import 2: 4 0"_s}));
    imports[1].reportJson = "damaged";
    imports[1].outcome.rejected = 0;
    QVERIFY(asked(snapshot, {}, imports).isEmpty());
}

void TestDataFreshness::anImportOfRealFilesTellsItsUnreadCells()
{
    const QTemporaryDir folder;
    auto made = Workspace::create(folder.filePath(u"w.dilim"_s).toStdString(), {"TRY", "Europe/Istanbul"});
    QVERIFY(made);
    QFile file(folder.filePath(u"c.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer id,birth date\n1,1990-03-12\n2,1991-04-13\n3,1992-05-14\n4,1993-05-14\n5,yesterday\n");
    file.close();
    ImportRequest request;
    request.path = file.fileName().toStdString();
    Progress progress;
    QVERIFY(made->importFile(request, progress));
    const auto imports = made->imports();
    const auto snapshot = made->snapshot(progress);
    QVERIFY(imports && snapshot);
    QCOMPARE(asked(**snapshot, {}, *imports),
             (QStringList{u"birthdays_soon segment 0 import 0: 1 0"_s, u"unread_cells segment 0 import 1: 1 0"_s}));
}

void TestDataFreshness::aCancelledRunSaysSo()
{
    const columns::Snapshot snapshot;
    const rules::Context context;
    Progress progress;
    progress.cancel();
    QCOMPARE(described(notices({snapshot, context}, {}, {}, progress)), QStringList{shown(cancelledCode)});
}

QTEST_GUILESS_MAIN(TestDataFreshness)
#include "tst_data_freshness.moc"
