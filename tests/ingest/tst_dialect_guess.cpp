// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialect_guess.h"
#include "ingest/readers/quote_use.h"

#include <QTest>

using namespace dilim::ingest;

namespace {

QByteArray outline(const CsvFormat &format)
{
    const auto shown = [](char c) { return c == '\0' ? QByteArray("none") : QByteArray(1, c); };
    return shown(format.separator) + ' ' + shown(format.quote) + ' ' + shown(format.escape);
}

} // namespace

class TestDialectGuess : public QObject
{
    Q_OBJECT
private slots:
    void separatorQuoteAndEscapeAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("format");
        const auto row = [](const char *name, const char *text, const char *format) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(format);
        };
        row("plain", "a,b\n1,2\n", ", \" none");
        row("every other row too long beside decimal commas",
            "no|city|total|note\n1|x|1,5|n||\n2|x|2,5|n\n3|x|3,5|n||\n4|x|4,5|n\n5|x|4,5|n\n", "| \" none");
        row("two cells in single quotes hold separators", "no;note\n1;'a; b'\n2;he's here\n3;'c; d'\n4;x\n",
            "; ' none");
        row("one cell in single quotes doubles them", "no|note\n1|'O''Brien''s'\n2|\"whole\"\n3|x\n", "| ' none");
        row("one word in single quotes", "no;note\n1;'maybe'\n2;x\n3;y\n", "; \" none");
        row("single quotes inside double ones", "no,note\n1,\"'a', 'b'\"\n2,\"'c', 'd'\"\n3,\"'e', 'f'\"\n",
            ", \" none");
        row("backslashes", "no;note\n1;\"12\\\"; blue\"\n2;\"5\\\"; red\"\n", "; \" \\");
        row("an unclosed quote above decimal commas",
            "no;city;total\n1;\"Bursa;1,5\n2;Izmir;2,5\n3;Bursa;3,5\n4;Izmir;4,5\n", "; \" none");
        row("quotes that open nothing", "no;note\n1;\"the one\n2;\"Leyla\" on it\n3;\"x\n4;\"y\n5;z\n", "; none none");
    }
    void separatorQuoteAndEscapeAreFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, format);
        QCOMPARE(outline(guessFormat(text.toStdString(), {}).format), format);
    }

    void quotesThatOpenNothingAreLiteral_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("use"); // opened, closed, needed, then positions
        const auto row = [](const char *name, const char *text, const char *use) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(use);
        };
        row("closed", "\"a\",\"b,\"\n", "2 2 1");
        row("never closed", "a,\"b\nc,d\n", "1 0 0 2");
        row("another opens on a later line", "a,\"b\nc,\"d\"\"\"\n", "2 1 1 2");
        row("a later line inside", "\"a\nb\",c\n", "1 1 1");
        row("inside a cell", "a\"b,c\n", "0 0 0");
        row("beside controls", "\x01\"a\"\x02,\"b\"\n", "2 2 0");
        row("two never closed", "\"a\n\"b\nc\n", "2 0 0 0 3");
        row("closed after a line", "\"a\n,\"b\"\n", "2 1 0 0");
    }
    void quotesThatOpenNothingAreLiteral()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, use);
        const QuoteUse seen = quoteUse(text.toStdString(), {',', '"'}, TextEnd::OfFile);
        QByteArray shown = QByteArray::number(seen.opened) + ' ' + QByteArray::number(seen.closed) + ' '
            + QByteArray::number(seen.needed);
        for (const std::size_t at : seen.literal)
            shown += ' ' + QByteArray::number(at);
        QCOMPARE(shown, use);
    }

    void aQuoteOpenWhereTheTextIsCutMayBeClosedLater()
    {
        const QuoteUse seen = quoteUse("\"a\",b\n\"c,d\n", {',', '"'}, TextEnd::Cut);
        QCOMPARE(seen.opened, std::size_t{1});
        QVERIFY(seen.literal.empty());
    }

    void manyUnclosedQuotesAreFollowedInOnePass()
    {
        std::string text;
        for (int line = 0; line < 200'000; ++line)
            text += "a,\"b c\n";
        const QuoteUse seen = quoteUse(text, {',', '"'}, TextEnd::OfFile);
        QCOMPARE(seen.literal.size(), std::size_t{200'000});
    }

    void namesOfGroupsStandAboveAHeader_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("groups") << QByteArray("Who,Who,Where,Where\nno,name,city,street\n1,Ayse,Bursa,x\n") << 2;
        QTest::newRow("one column") << QByteArray("City\nBursa\nIzmir\nBursa\n") << 1;
        QTest::newRow("repeated names above words")
            << QByteArray("Tag,Tag,Tag\nsport,books,music\nbooks,film,sport\n") << 1;
    }
    void namesOfGroupsStandAboveAHeader()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const HeaderGuess header = guessHeader(recordsOf(text.toStdString(), {}, true), {});
        QCOMPARE(static_cast<int>(header.line), line);
    }
};

QTEST_GUILESS_MAIN(TestDialectGuess)
#include "tst_dialect_guess.moc"
