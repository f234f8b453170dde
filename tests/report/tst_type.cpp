// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "report/type.h"

#include <QTest>

#include <cmath>

using namespace dilim;
using namespace Qt::StringLiterals;
using report::Type;

class TestType : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(bool(report::loadFonts())); }

    void widthGrowsWithTheSizeOfTypeToFractionsOfAPoint()
    {
        const double eight = report::textWidth(u"Müşteri"_s, {8.0});
        QVERIFY(std::abs(report::textWidth(u"Müşteri"_s, {8.5}) / eight - 8.5 / 8.0) < 0.01);
        QVERIFY(report::textWidth(u"Müşteri"_s, {8.0, QFont::DemiBold}) > eight);
    }

    void linesBreakBetweenWordsAndInsideAWordOnlyIfItIsAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("lines");
        QTest::newRow("fits") << u"Kış uykusundakiler"_s << 200.0 << u"Kış uykusundakiler"_s;
        QTest::newRow("two words") << u"Kaybedilmemesi gerekenler"_s << 80.0 << u"Kaybedilmemesi|gerekenler"_s;
        QTest::newRow("a long file name") << u"aaaaaaaaaaaaaaaaaaaa"_s << 60.0 << u"aaaaaaaaaaa|aaaaaaaaa"_s;
        QTest::newRow("control characters are spaces") << u"a\nb\tc\u2028d"_s << 200.0 << u"a b c d"_s;
        QTest::newRow("nothing") << QString() << 80.0 << QString();
    }
    void linesBreakBetweenWordsAndInsideAWordOnlyIfItIsAlone()
    {
        QFETCH(QString, text);
        QFETCH(double, width);
        QFETCH(QString, lines);
        QStringList made;
        for (const QString &line : report::brokenLines(text, Type{9.5}, width)) {
            made << line;
            QVERIFY(report::textWidth(line, {9.5}) <= width + 1.0);
        }
        QCOMPARE(made.join(u'|'), lines);
    }

    void strongStretchesKeepTheirPlaceInTheLine()
    {
        const auto lines = report::brokenLines({{u"Ciro payı "_s, false}, {u"%52,9"_s, true}, {u" olur."_s, false}},
                                               Type{10.5}, 400.0);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines.front().size(), std::size_t(3));
        QVERIFY(lines.front()[1].strong);
        const double before = report::textWidth(u"Ciro payı "_s, {10.5});
        QVERIFY(std::abs(lines.front()[1].x - before) < 0.6);
        QVERIFY(std::abs(lines.front()[2].x - before - report::textWidth(u"%52,9"_s, {10.5, QFont::DemiBold})) < 0.9);
    }

    void namesOfEveryScriptStartAtTheLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Martı"_s;
        QTest::newRow("Arabic") << u"العملاء المخلصون (12–14)"_s;
        QTest::newRow("Hebrew") << u"לקוחות"_s;
    }
    void namesOfEveryScriptStartAtTheLeft()
    {
        QFETCH(QString, text);
        const auto lines = report::brokenLines({{text, false}}, Type{9.5}, 400.0);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines.front().size(), std::size_t(1));
        QVERIFY(std::abs(lines.front().front().x) < 0.1);
        QCOMPARE(lines.front().front().text, text);
    }

    void textThatIsTooLongEndsWithAnEllipsis()
    {
        const QString cut = report::elided(u"Kaybedilmemesi gereken değerli müşteriler"_s, {9.5}, 100.0);
        QVERIFY(cut.endsWith(u'…'));
        QVERIFY(report::textWidth(cut, {9.5}) <= 100.5);
        QCOMPARE(report::elided(u"İzinliler"_s, {9.5}, 100.0), u"İzinliler"_s);
    }
};

QTEST_MAIN(TestType)
#include "tst_type.moc"
