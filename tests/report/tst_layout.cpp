// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_catalogue.h"
#include "report/fonts.h"
#include "report/golden.h"
#include "report/layout.h"
#include "report/sample_overview.h"

#include <QTest>

#include <set>

using namespace dilim;
using namespace dilim::report;
using namespace Qt::StringLiterals;

namespace {

Table tableOf(int rows, const QString &note = {})
{
    Table table{{{u"Name"_s, Align::Left}, {u"Number"_s, Align::Right}}, {}, note};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{u"row %1"_s.arg(i), QString::number(i)}, {}});
    return table;
}

/// As many single lines of text.
std::vector<Block> lines(int count)
{
    std::vector<Block> out;
    for (int i = 0; i < count; ++i)
        out.push_back(Text{{{u"line"_s, false}}});
    return out;
}

Document documentOf(std::vector<Block> blocks, Paper paper = Paper::A4)
{
    Document document;
    document.paper = paper;
    document.frame = {u"Shop"_s, u"Report"_s, u"Source"_s, u"Dilim"_s, u"Page %1 / %2"_s};
    document.blocks = std::move(blocks);
    return document;
}

/// Pieces between head and foot of a page.
std::vector<Placed> body(const Page &page)
{
    return {page.pieces.begin(), page.pieces.end() - 2};
}

std::string_view firstKind(const Page &page)
{
    return page.pieces.front().piece.kind;
}

std::string_view lastKind(const Page &page)
{
    return page.pieces[page.pieces.size() - 3].piece.kind;
}

std::ptrdiff_t countOf(const Page &page, std::string_view kind)
{
    return std::ranges::count(page.pieces, kind, [](const Placed &placed) { return placed.piece.kind; });
}

bool areInside(const std::vector<Page> &pages, Paper paper, const QMarginsF &margins = usualMargins)
{
    const QRectF area = textArea(paper, margins);
    for (const Page &page : pages) {
        double bottom = area.top();
        for (const Placed &placed : body(page)) {
            if (placed.y < bottom - 1e-6 || placed.y + placed.piece.height > area.bottom() + 1e-6)
                return false;
            bottom = placed.y + placed.piece.height;
        }
    }
    return true;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(bool(loadFonts())); }

    void everyPageHasHeadFootAndItsNumber()
    {
        const auto pages = layout(documentOf(lines(60)));
        QCOMPARE(pages.size(), std::size_t(3));
        QVERIFY(pageOutline(pages).contains(u"Source | Dilim | Page 2 / 3"_s));
        QCOMPARE(pageOutline(pages).count(u"page head: Shop | Report"_s), 3);
    }

    void anEmptyDocumentIsOnePage()
    {
        const auto pages = layout(documentOf({}));
        QCOMPARE(pages.size(), std::size_t(1));
        QCOMPARE(pages.front().pieces.size(), std::size_t(2));
    }

    void tablesBreakBetweenRowsUnderARepeatedHead_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("A4") << Paper::A4;
        QTest::newRow("Letter") << Paper::Letter;
    }
    void tablesBreakBetweenRowsUnderARepeatedHead()
    {
        QFETCH(Paper, paper);
        bool split = false;
        for (int rows = 1; rows <= 120; ++rows) {
            const auto pages = layout(documentOf({Heading{u"Table"_s, {}}, tableOf(rows, u"A note."_s)}, paper));
            QVERIFY(areInside(pages, paper));
            std::ptrdiff_t total = 0;
            for (const Page &page : pages) {
                const std::ptrdiff_t here = countOf(page, "table row");
                QCOMPARE(countOf(page, "table head"), std::ptrdiff_t(1));
                QVERIFY2(here >= std::min(rows, 2), qPrintable(u"one row alone of %1"_s.arg(rows)));
                total += here;
            }
            QCOMPARE(total, std::ptrdiff_t(rows));
            QCOMPARE(lastKind(pages.back()), std::string_view("table note"));
            split = split || pages.size() > 2;
        }
        QVERIFY(split);
    }

    void aHeadingGoesWithWhatFollowsIt()
    {
        std::set<std::string_view> startedPages;
        for (int before = 0; before <= 60; ++before) {
            std::vector<Block> blocks = lines(before);
            blocks.push_back(Heading{u"Heading"_s, u"Note"_s});
            blocks.push_back(tableOf(3));
            const auto pages = layout(documentOf(blocks));
            for (const Page &page : pages)
                QVERIFY(lastKind(page) != "heading" && lastKind(page) != "table head");
            startedPages.insert(firstKind(pages.back()));
        }
        QVERIFY(startedPages.contains("heading"));
    }

    void twoLinesOfATextStayTogetherAtTheEndsOfAPage()
    {
        QString longText;
        for (int i = 0; i < 60; ++i)
            longText += u"Müşterilerin çoğu İstanbul'da yaşıyor. "_s;
        bool split = false;
        for (int before = 0; before <= 30; ++before) {
            std::vector<Block> blocks = lines(before);
            blocks.push_back(Heading{u"Heading"_s, {}});
            blocks.push_back(Text{{{longText, false}}});
            const auto pages = layout(documentOf(blocks));
            QVERIFY(areInside(pages, Paper::A4));
            QVERIFY(countOf(pages.back(), "text line") >= 2);
            split = split || firstKind(pages.back()) == "text line";
        }
        QVERIFY(split);
    }

    void aChartIsNeverSplit()
    {
        charts::ChartSpec spec;
        spec.series.push_back({});
        spec.series.front().marks.resize(20);
        for (int before = 0; before <= 30; ++before) {
            std::vector<Block> blocks = lines(before);
            blocks.push_back(Heading{u"Heading"_s, {}});
            blocks.push_back(Chart{spec});
            const auto pages = layout(documentOf(blocks));
            QVERIFY(areInside(pages, Paper::A4));
            std::ptrdiff_t charts = 0;
            for (const Page &page : pages)
                charts += countOf(page, "chart");
            QCOMPARE(charts, std::ptrdiff_t(1));
        }
    }

    void aPageBreakStartsAPageOnce()
    {
        QCOMPARE(layout(documentOf({Text{{{u"a"_s, false}}}, PageBreak{}, Text{{{u"b"_s, false}}}})).size(),
                 std::size_t(2));
        QCOMPARE(layout(documentOf({PageBreak{}, Text{{{u"b"_s, false}}}})).size(), std::size_t(1));
    }

    void aCardWithAVeryLongRuleCrossesPagesWithAllItsWords()
    {
        QString rule;
        for (int i = 0; i < 1500; ++i)
            rule += u"word%1 "_s.arg(i);
        SegmentCard card{{}, u"Long"_s, {{rule, false}}, {{u"Customers"_s, u"5"_s}}};
        const auto pages = layout(documentOf({card}));
        QVERIFY(pages.size() > 1);
        QVERIFY(areInside(pages, Paper::A4));
        const QString outline = pageOutline(pages);
        for (int i = 0; i < 1500; ++i)
            QVERIFY(outline.contains(u"word%1"_s.arg(i)));
    }

    void marginsMoveHeadFootAndText()
    {
        Document document = documentOf({tableOf(60)});
        const Page usual = layout(document).front();
        document.margins = usualMargins + QMarginsF(10.0, 20.0, 30.0, 40.0);
        const Page moved = layout(document).front();
        const QRectF before = textArea(Paper::A4);
        QCOMPARE(textArea(Paper::A4, document.margins), before.adjusted(10.0, 20.0, -30.0, -40.0));
        QCOMPARE(body(moved).front().x, before.left() + 10.0);
        QCOMPARE(body(moved).front().y, before.top() + 20.0);
        const auto head = [](const Page &page) { return page.pieces[page.pieces.size() - 2]; };
        QCOMPARE(head(moved).y, head(usual).y + 20.0);
        QCOMPARE(moved.pieces.back().y, usual.pieces.back().y - 40.0);
        QCOMPARE(boundedMargins({0.0, 300.0, 50.0, 14.0}), QMarginsF(14.0, 100.0, 50.0, 14.0));
    }

    void extremeNamesStayOnThePaper_data()
    {
        QTest::addColumn<QMarginsF>("margins");
        QTest::newRow("usual margins") << usualMargins;
        QTest::newRow("wide margins") << QMarginsF(900.0, 900.0, 900.0, 900.0);
    }
    void extremeNamesStayOnThePaper()
    {
        QFETCH(QMarginsF, margins);
        ReportInput input = test::sampleOverview("tr", Paper::Letter);
        input.business = QString(200, u'W');
        input.workspaceFile = QString(200, u'W') + u".dilim"_s;
        input.segments.resize(40, input.segments.front());
        input.segments[0].name = QString(200, u'W');
        input.segments[1].name = u"satır\nkırığı\tsekme 😀 العملاء"_s;
        input.segments[2].rule = QString(5000, u'W');
        input.sources[0].fileName = QString(200, u'x') + u".csv"_s;
        for (BreakdownInput &breakdown : input.breakdowns)
            breakdown.result.rows.front().key.front() += std::string(200, 'W');
        Document document = test::overviewReport(input);
        document.margins = margins;
        const auto pages = layout(document);
        QVERIFY(areInside(pages, Paper::Letter, margins));
        const double width = textArea(Paper::Letter, margins).width();
        for (const Page &page : pages) {
            for (const Placed &placed : page.pieces) {
                for (const Mark &mark : placed.piece.marks) {
                    const auto *text = std::get_if<TextMark>(&mark);
                    if (!text)
                        continue;
                    const double end = text->baseline.x() + textWidth(text->text, styleRow(text->style).type);
                    QVERIFY2(text->baseline.x() >= -0.5 && end <= width + 1.0, qPrintable(text->text));
                }
            }
        }
    }

    void numbersInTablesAreNeverBrokenAndWordsGiveWay()
    {
        Table table = tableOf(0);
        for (int i = 0; i < 5; ++i)
            table.columns.push_back({u"Number of something"_s, Align::Right});
        table.rows.push_back({{u"Kaybedilmemesi gereken değerli müşteriler"_s, u"1"_s, u"₺186.400.000,00"_s,
                               u"₺186.400.000,00"_s, u"₺186.400.000,00"_s, u"₺186.400.000,00"_s, u"₺186.400.000,00"_s},
                              {}});
        const QString outline = pageOutline(layout(documentOf({table})));
        QCOMPARE(outline.count(u"₺186.400.000,00"_s), 5);
        QVERIFY2(!outline.contains(u"Kaybedilmemesi gereken değerli müşteriler"_s), qPrintable(outline));
    }

    void everyKindOfBlockHasAnIdAndMakesPieces()
    {
        std::set<std::string_view> ids;
        for (const BlockKind &kind : blockKinds())
            QVERIFY(!kind.id.empty() && ids.insert(kind.id).second && kind.pieces);
        const auto made = [](const Block &block) { return kindOf(block).pieces(block, 500.0).size(); };
        QCOMPARE(made(Title{u"t"_s, {}}), std::size_t(1));
        QCOMPARE(made(KpiRow{{{u"l"_s, u"v"_s, {}}}}), std::size_t(1));
        QCOMPARE(made(Definitions{{{u"t"_s, {{u"m"_s, false}}}}}), std::size_t(1));
        QCOMPARE(made(tableOf(4, u"note"_s)), std::size_t(6));
        QCOMPARE(kindOf(SegmentCard{}).id, std::string_view("segment_card"));
    }

    void theOverviewStandsOnItsPagesAsBefore_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<test::SampleSegments>("segments");
        QTest::newRow("overview_a4.txt") << Paper::A4 << test::SampleSegments::Saved;
        QTest::newRow("overview_letter.txt") << Paper::Letter << test::SampleSegments::Saved;
        QTest::newRow("overview_rfm_letter.txt") << Paper::Letter << test::SampleSegments::None;
    }
    void theOverviewStandsOnItsPagesAsBefore()
    {
        QFETCH(Paper, paper);
        QFETCH(test::SampleSegments, segments);
        const auto pages = layout(test::overviewReport(test::sampleOverview("en", paper, segments)));
        QVERIFY(areInside(pages, paper));
        const QString difference =
            test::differenceFromGolden(QString::fromLatin1(QTest::currentDataTag()), pageOutline(pages));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
