// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_text.h"
#include "ingest/yes_no_words.h"

#include <QTest>

using namespace dilim::ingest;

class TestCellText : public QObject
{
    Q_OBJECT
private slots:
    void takesOffWhatSpreadsheetsWrap_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("bare");
        const auto row = [](const char *name, const char *cell, const char *bare) {
            QTest::newRow(name) << QByteArray(cell) << QByteArray(bare);
        };
        row("nothing to do", "abc", "abc");
        row("blanks", "  abc\t", "abc");
        row("no-break space",
            "\xC2\xA0"
            "abc\xC2\xA0",
            "abc");
        row("zero-width space",
            "\xE2\x80\x8B"
            "abc",
            "abc");
        row("formula round a text", "=\"00501\"", "00501");
        row("apostrophe before a number", "'00501", "00501");
        row("apostrophe before a phone", "'+12125550116", "+12125550116");
        row("apostrophe of a name stays", "'t Hooft", "'t Hooft");
        row("other formulas stay", "=HYPERLINK(\"http://example.com\")", "=HYPERLINK(\"http://example.com\")");
        row("empty", "", "");
        row("only blanks", "   ", "");
    }
    void takesOffWhatSpreadsheetsWrap()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, bare);
        QCOMPARE(QByteArray::fromStdString(std::string(bareCell(cell.toStdString()))), bare);
        const std::string text = cell.toStdString();
        QVERIFY(!isBare(text) || bareCell(text) == text);
    }

    void knowsWordsForNothing_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("nothing");
        for (const char *cell :
             {"N/A", "n/a", "NA", "NULL", "null", "-", "--", "#N/A", "(not set)", "nan", "NaN", "####",
              "#DE\xC4\x9E"
              "ER!",
              "#VALUE!"})
            QTest::newRow(cell) << QByteArray(cell) << true;
        for (const char *cell : {"0", "no", "none", "Nadia", "-5", "#1001", "Nuri", ""})
            QTest::newRow(*cell == '\0' ? "empty" : cell) << QByteArray(cell) << false;
    }
    void knowsWordsForNothing()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, nothing);
        QCOMPARE(isNothing(cell.toStdString()), nothing);
    }

    void knowsNumbersThatASpreadsheetShortened_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("damaged");
        for (const char *cell : {"9,05555E+11", "9.0555E+11", "8,69E+12", "1E+10", "2.81772e+18"})
            QTest::newRow(cell) << QByteArray(cell) << true;
        for (const char *cell : {"905550000011", "E+11", "1E-5", "SKU-1E+2x", "abcE+1", "9,05555"})
            QTest::newRow(cell) << QByteArray(cell) << false;
    }
    void knowsNumbersThatASpreadsheetShortened()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, damaged);
        QCOMPARE(isDamagedNumber(cell.toStdString()), damaged);
    }

    void cleansTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("clean");
        const auto row = [](const char *name, const char *text, TextKind kind, const char *clean) {
            QTest::newRow(name) << QByteArray(text) << int(kind) << QByteArray(clean);
        };
        row("clean already",
            "Ay\xC5\x9F"
            "e Y\xC4\xB1lmaz",
            TextKind::Name,
            "Ay\xC5\x9F"
            "e Y\xC4\xB1lmaz");
        row("runs of blanks", "a  b", TextKind::Plain, "a b");
        row("no-break space inside",
            "a\xC2\xA0"
            "b",
            TextKind::Plain, "a b");
        row("line break becomes a space", "a\r\nb", TextKind::Plain, "a b");
        row("line break of a note stays", "a\r\nb", TextKind::Lines, "a\nb");
        row("control characters fall",
            "a\x01"
            "b",
            TextKind::Plain, "ab");
        row("C1 controls fall",
            "a\xC2\x85"
            "b",
            TextKind::Name, "a b");
        row("direction marks fall from names",
            "\xE2\x80\xAE"
            "abc",
            TextKind::Name, "abc");
        row("zero-width joiner stays",
            "a\xE2\x80\x8D"
            "b",
            TextKind::Name,
            "a\xE2\x80\x8D"
            "b");
        row("letters are composed", "s\xCC\xA7", TextKind::Plain, "\xC5\x9F");
    }
    void cleansTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QByteArray, clean);
        QCOMPARE(QByteArray::fromStdString(cleaned(text.toStdString(), TextKind(kind))), clean);
        QCOMPARE(isClean(clean.toStdString()) || clean.contains('\n') || clean.contains("\xE2\x80"), true);
    }

    void knowsYesAndNoInThreeLanguages_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("answer"); // 1, 0, -1 for neither
        for (const char *cell :
             {"true", "TRUE", "Yes", "Y", "1", "Evet", "EVET", "evet", "B\xC9\x99li", "h\xC9\x99", "SUBSCRIBED"})
            QTest::newRow(cell) << QByteArray(cell) << 1;
        for (const char *cell : {"false", "No", "n", "0", "Hay\xC4\xB1r", "HAYIR", "Xeyr", "yox", "NOT_SUBSCRIBED"})
            QTest::newRow(cell) << QByteArray(cell) << 0;
        for (const char *cell : {"2", "maybe", "belki", ""})
            QTest::newRow(*cell == '\0' ? "empty" : cell) << QByteArray(cell) << -1;
    }
    void knowsYesAndNoInThreeLanguages()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, answer);
        const std::optional<bool> yes = yesOrNo(cell.toStdString());
        QCOMPARE(yes ? int(*yes) : -1, answer);
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_cell_text.moc"
