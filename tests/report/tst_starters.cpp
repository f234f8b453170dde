// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_catalogue.h"
#include "report/sample_overview.h"
#include "report/starters.h"
#include "wording/language.h"

#include <QSet>
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

} // namespace

class TestStarters : public QObject
{
    Q_OBJECT

private slots:
    void everyStarterHasAnIdOfItsOwnAndWords()
    {
        QSet<QByteArray> ids;
        for (const Starter &starter : starters()) {
            ids.insert(QByteArray(starter.id.data(), static_cast<qsizetype>(starter.id.size())));
            QCOMPARE(starterOf(starter.id), &starter);
            QVERIFY(*starter.name && *starter.gives && *starter.title);
            QVERIFY(!starter.sections.empty());
        }
        QCOMPARE(ids.size(), qsizetype(starters().size()));
        QVERIFY(!starterOf("poem"));
    }

    void eachStarterShowsItsSections_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("blocks");
        QTest::newRow("segments")
            << u"segments"_s
            << u"title\nkpi_row\nheading: Share of customers and of revenue\nchart\nheading: Segments\ntable\n"
               "heading: The rules of the segments\nsegment_card\nsegment_card\nsegment_card\nsegment_card\n"
               "segment_card\nsegment_card\nheading: Sources\ntable\nheading: What the words mean\ndefinitions"_s;
        QTest::newRow("rfm")
            << u"rfm"_s
            << u"title\nkpi_row\ntext\nheading: RFM grid\nchart\nheading: Share of customers and of revenue\nchart\n"
               "heading: RFM groups\ntable\nheading: Cut points and method\ndefinitions\nheading: Sources\ntable\n"
               "heading: What the words mean\ndefinitions"_s;
    }
    void eachStarterShowsItsSections()
    {
        QFETCH(QString, id);
        QFETCH(QString, blocks);
        const Document document = starterReport(*starterOf(id.toStdString()), test::sampleOverview("en", Paper::A4));
        QCOMPARE(shown(document), blocks);
    }

    void withoutTheirDataAStarterSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("segments") << u"segments"_s << u"No segment was chosen for this report."_s;
        QTest::newRow("rfm") << u"rfm"_s
                             << u"RFM scores need orders with their customers and dates; these data have none."_s;
    }
    void withoutTheirDataAStarterSaysWhatIsMissing()
    {
        QFETCH(QString, id);
        QFETCH(QString, sentence);
        ReportInput input;
        input.overview.customers = 3;
        const Document document = starterReport(*starterOf(id.toStdString()), input);
        QCOMPARE(shown(document), u"title\nkpi_row\ntext\nheading: What the words mean\ndefinitions"_s);
        QCOMPARE(std::get<Text>(document.blocks[2]).text.front().text, sentence);
    }

    void theTitleStandsOnPaperInTheLanguageOfTheReport()
    {
        for (const Starter &starter : starters()) {
            const Document document = starterReport(starter, test::sampleOverview("tr", Paper::Letter));
            const QString title = wording::translated("tr", "Report", starter.title);
            QCOMPARE(document.title, title);
            QCOMPARE(document.frame.title, title);
            QCOMPARE(std::get<Title>(document.blocks.front()).text, title);
            QCOMPARE(document.paper, Paper::Letter);
        }
    }
};

QTEST_MAIN(TestStarters)
#include "tst_starters.moc"
