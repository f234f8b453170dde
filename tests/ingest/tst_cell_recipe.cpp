// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_recipe.h"

#include <QTest>

using namespace dilim::ingest;

Q_DECLARE_METATYPE(dilim::ingest::ColumnMapping)

namespace {

const std::vector<std::string> headers{"Cancelled at", "Status", "Net Sales", "E-posta", "E-posta 2"};

CellPart cellOf(const char *header)
{
    return {{header}, {}, SignWanted::Any, false, std::nullopt};
}

CellPart fixed(const char *text)
{
    return {{}, {}, SignWanted::Any, false, text};
}

CellPart wordFor(const char *header, std::vector<std::string> words, const char *text)
{
    return {{header}, std::move(words), SignWanted::Any, false, text};
}

CellPart signedCell(const char *header, SignWanted sign)
{
    return {{header}, {}, sign, false, std::nullopt};
}

ColumnMapping columnOf(std::vector<CellPart> parts, std::optional<std::string> join = std::nullopt)
{
    ColumnMapping column;
    column.header = "Made";
    column.parts = std::move(parts);
    column.join = std::move(join);
    return column;
}

std::string made(const ColumnMapping &column, const std::vector<std::string_view> &cells)
{
    const std::optional<CellRecipe> recipe = recipeOf(column, headers, "opens March");
    if (!recipe)
        return "no recipe";
    CellMaker maker(*recipe);
    const std::string first(maker.make(cells));
    return std::string(maker.make(cells)) == first ? first : "not the same twice";
}

} // namespace

class CellRecipeTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstPartThatHasAnAnswerGivesTheCell_data()
    {
        QTest::addColumn<ColumnMapping>("column");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, ColumnMapping column, const char *cell) {
            QTest::newRow(name) << std::move(column) << QString::fromUtf8(cell);
        };
        row("cell of a column", columnOf({cellOf("Status")}), "8");
        row("header in another spelling", columnOf({cellOf("e_posta")}), "a@example.com");
        row("an empty cell is passed over", columnOf({cellOf("Cancelled at"), cellOf("Status")}), "8");
        row("so is a word for nothing", columnOf({cellOf("E-posta 2"), cellOf("E-posta")}), "a@example.com");
        row("a text where the cell is filled", columnOf({wordFor("Status", {}, "known"), cellOf("Status")}), "known");
        row("a text where it is one of the words", columnOf({wordFor("Status", {"7", "8"}, "cancelled")}), "cancelled");
        row("another word", columnOf({wordFor("Status", {"7"}, "cancelled"), fixed("open")}), "open");
        row("an empty text is an answer", columnOf({wordFor("Status", {"8"}, ""), cellOf("Status")}), "");
        row("below zero", columnOf({signedCell("Net Sales", SignWanted::Negative)}), "50,00");
        row("not below zero", columnOf({signedCell("Net Sales", SignWanted::NotNegative)}), "");
        row("missing headers are left out", columnOf({cellOf("Order"), cellOf("Status")}), "8");
        row("no header that the file has", columnOf({cellOf("Order"), cellOf("Id")}), "no recipe");
        row("no header, and a text behind", columnOf({cellOf("Order"), fixed("x")}), "no recipe");
        row("always", columnOf({fixed("review")}), "review");
        row("all joined", columnOf({cellOf("Status"), cellOf("Cancelled at"), cellOf("E-posta")}, " / "),
            "8 / a@example.com");
        CellPart name;
        name.fileName = true;
        row("the file's name", columnOf({name}), "opens March");
        name.text = "opened";
        name.is = {"clicks", "OPENS"};
        row("a word of the file's name", columnOf({name, cellOf("Status")}), "opened");
        name.is = {"open"};
        row("half a word of the file's name", columnOf({name, cellOf("Status")}), "8");
        CellPart beginning = cellOf("E-posta");
        beginning.characters = 5;
        row("the beginning of a cell", columnOf({beginning}), "a@exa");
        beginning.characters = 50;
        row("no more than there is", columnOf({beginning}), "a@example.com");
    }

    void theFirstPartThatHasAnAnswerGivesTheCell()
    {
        QFETCH(ColumnMapping, column);
        QFETCH(QString, cell);
        QCOMPARE(QString::fromStdString(made(column, {"", "8", "-50,00", " a@example.com ", "N/A"})), cell);
    }

    void numbersBelowZeroAreKnownInEveryWriting_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("negative");
        QTest::newRow("minus") << QByteArray("-12.5") << QStringLiteral("12.5");
        QTest::newRow("minus before the sign") << QByteArray("-$200.00") << QStringLiteral("$200.00");
        QTest::newRow("U+2212") << QByteArray("\xE2\x88\x92"
                                              "7")
                                << QStringLiteral("7");
        QTest::newRow("brackets") << QByteArray("(1,50)") << QStringLiteral("1,50");
        QTest::newRow("above zero") << QByteArray("12.5") << QString();
    }

    void numbersBelowZeroAreKnownInEveryWriting()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, negative);
        const std::string_view text(cell.constData(), std::size_t(cell.size()));
        QCOMPARE(QString::fromStdString(
                     made(columnOf({signedCell("Net Sales", SignWanted::Negative)}), {"", "", text, "", ""})),
                 negative);
    }

    void rowsOfUnwantedWordsAreLeftOut()
    {
        const std::vector<RowTest> rules{{{"Silindi", "Status"}, {"true", "EVET"}, {}, false},
                                         {{"Other"}, {"x"}, {}, false}};
        RowFilter filter(rules, headers);
        const auto leavesOut = [&filter](std::string_view status) {
            const std::vector<std::string_view> cells{"", status, "", "", ""};
            return filter.leavesOut(cells);
        };
        QVERIFY(leavesOut("True"));
        QVERIFY(leavesOut("evet"));
        QVERIFY(!leavesOut("false"));
        QVERIFY(!leavesOut(""));
        QVERIFY(leavesOut("True"));
    }
};

QTEST_GUILESS_MAIN(CellRecipeTest)
#include "tst_cell_recipe.moc"
