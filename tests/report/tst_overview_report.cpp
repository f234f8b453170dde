// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_catalogue.h"
#include "report/sample_overview.h"

#include <QTest>

using namespace dilim;
using namespace dilim::report;
using namespace Qt::StringLiterals;

namespace {

/// The kinds of blocks, headings with their words.
QString shown(const Document &document)
{
    QStringList out;
    for (const Block &block : document.blocks) {
        const std::string_view id = kindOf(block).id;
        QString line = QString::fromLatin1(id.data(), static_cast<int>(id.size()));
        if (const auto *heading = std::get_if<Heading>(&block))
            line += u": " + heading->text;
        out << line;
    }
    return out.join(u'\n');
}

template <typename Kind> std::vector<Kind> blocksOf(const Document &document)
{
    std::vector<Kind> out;
    for (const Block &block : document.blocks) {
        if (const auto *one = std::get_if<Kind>(&block))
            out.push_back(*one);
    }
    return out;
}

ReportInput sample(test::SampleSegments segments = test::SampleSegments::Saved)
{
    return test::sampleOverview("en", Paper::A4, segments);
}

} // namespace

class TestOverviewReport : public QObject
{
    Q_OBJECT

private slots:
    void theSectionsFollowEachOther()
    {
        QCOMPARE(shown(test::overviewReport(sample())),
                 u"title\nkpi_row\ntext\n"
                 "heading: Share of customers and of revenue\nchart\nheading: Segments\ntable\n"
                 "heading: The rules of the segments\nsegment_card\nsegment_card\nsegment_card\nsegment_card\n"
                 "segment_card\nsegment_card\n"
                 "heading: RFM grid\nchart\nheading: RFM groups\ntable\n"
                 "heading: Cut points and method\ndefinitions\n"
                 "heading: Country\nchart_beside_table\nheading: Device\nchart_beside_table\n"
                 "heading: Sources\ntable\nheading: What the words mean\ndefinitions"_s);
    }

    void withoutSegmentsTheRfmGroupsStandInTheirPlace()
    {
        QCOMPARE(shown(test::overviewReport(sample(test::SampleSegments::None))),
                 u"title\nkpi_row\ntext\n"
                 "heading: Share of customers and of revenue\nchart\nheading: RFM groups\ntable\n"
                 "heading: RFM grid\nchart\nheading: Cut points and method\ndefinitions\n"
                 "heading: Country\nchart_beside_table\nheading: Device\nchart_beside_table\n"
                 "heading: Sources\ntable\nheading: What the words mean\ndefinitions"_s);
    }

    void sectionsWithoutDataAreAbsent()
    {
        ReportInput input;
        input.language = "en";
        input.currency = "TRY";
        input.overview.customers = 3;
        QCOMPARE(shown(test::overviewReport(input)), u"title\nkpi_row\nheading: What the words mean\ndefinitions"_s);
        QCOMPARE(blocksOf<KpiRow>(test::overviewReport(input)).front().kpis.size(), std::size_t(1));
    }

    void segmentsStandFromTheLargestToTheSmallest()
    {
        const Table table = blocksOf<Table>(test::overviewReport(sample())).front();
        QStringList names;
        for (const Row &row : table.rows)
            names << row.cells.front() + u'=' + row.cells[1];
        QCOMPARE(names.join(u'\n'),
                 u"With permission=31,408\nFrequent buyers in Istanbul=6,702\n"
                 "People without any order=3,314\nNew customers who only use a phone=2,380\n"
                 "Buyers from Bakı and Gəncə in ₼=1,204\nValuable customers we must not lose=993"_s);
        QCOMPARE(table.rows[2].cells.back(), u"–"_s); // no orders, no basket
    }

    void aChartOfManySegmentsSaysThatItShowsTheLargest()
    {
        ReportInput input = sample();
        QCOMPARE(blocksOf<Heading>(test::overviewReport(input)).front().note, QString());
        input.segments.resize(30, input.segments.front());
        const Document document = test::overviewReport(input);
        QCOMPARE(blocksOf<Heading>(document).front().note,
                 u"The 24 largest of 30 segments; the table below has them all."_s);
        QCOMPARE(blocksOf<Chart>(document).front().spec.endLabels.size(), std::size_t(24));
        QCOMPARE(blocksOf<Table>(document).front().rows.size(), std::size_t(30));
    }

    void figuresAreComparedWithTheYearBefore()
    {
        const KpiRow row = blocksOf<KpiRow>(test::overviewReport(sample())).front();
        QStringList shownKpis;
        for (const Kpi &kpi : row.kpis)
            shownKpis << kpi.label + u" | " + kpi.value + u" | " + kpi.change;
        QCOMPARE(shownKpis.join(u'\n'),
                 u"Customers | 48,216 | 44,902 with orders\n"
                 "Revenue, last 12 months | ₺186.4M | ▲ 8.0% on the year before\n"
                 "Average basket | ₺1,310 | ▲ 2.1% on the year before\n"
                 "Bought more than once | 46.3% | ▲ 1.4 points"_s);
    }

    void withoutAYearBeforeNothingIsCompared()
    {
        ReportInput input = sample();
        input.overview.yearBefore.reset();
        const KpiRow row = blocksOf<KpiRow>(test::overviewReport(input)).front();
        for (std::size_t i = 1; i < row.kpis.size(); ++i)
            QCOMPARE(row.kpis[i].change, QString());
    }

    void dataThatEndedLongAgoShowAllTime()
    {
        ReportInput input = sample();
        input.overview.lastYear = {};
        const KpiRow row = blocksOf<KpiRow>(test::overviewReport(input)).front();
        QCOMPARE(row.kpis[1].label, u"Revenue, all time"_s);
        QCOMPARE(row.kpis[1].value, u"₺458.4M"_s);
        QCOMPARE(row.kpis[1].change, QString());
    }

    void cutPointsAndMethodAreSaid()
    {
        const Definitions cuts = blocksOf<Definitions>(test::overviewReport(sample())).front();
        QStringList said;
        for (const Definition &entry : cuts.entries)
            said << entry.meaning.front().text;
        const QString all = said.join(u'\n').replace(QChar::Nbsp, u' ').replace(u'\u2003', u' ');
        QVERIFY2(all.contains(u"5: 0–30 4: 31–90 3: 91–180 2: 181–365 1: 366+"_s), qPrintable(all));
        QVERIFY2(all.contains(u"5: 7+ 4: 4–6 3: 3 2: 2 1: 1"_s), qPrintable(all));
        QVERIFY2(all.contains(u"5: above ₺4,810.00 4: up to ₺4,810.00"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Analysis date: 21 Nov 2026."_s), qPrintable(all));
        QVERIFY2(all.contains(u"Cancelled, refunded and returned orders are left out."_s), qPrintable(all));
    }

    void turkishNumbersStandInTurkishForm()
    {
        const Document document = test::overviewReport(test::sampleOverview("tr", Paper::A4));
        const KpiRow row = blocksOf<KpiRow>(document).front();
        QCOMPARE(row.kpis[0].value, u"48.216"_s);
        QCOMPARE(row.kpis[1].value, u"₺186,4\u00a0Mn"_s);
        QCOMPARE(row.kpis[3].value, u"%46,3"_s);
        QVERIFY(document.frame.source.contains(u"marti-ayakkabi.dilim"_s));
        QVERIFY(document.frame.source.contains(u"20.11.2026"_s));
    }
};

QTEST_MAIN(TestOverviewReport)
#include "tst_overview_report.moc"
