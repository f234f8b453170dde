// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/shell/page.h"
#include "ui/tables/table_actions.h"
#include "ui/tables/table_text.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTreeView>
#include <QtTest>

using namespace dilim;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dilim::tables::Cell)

namespace {

class EmptyPage : public Page
{
public:
    void setState(const StatePtr &) override { }
};

/// A list with a folder, on a page.
struct ListOnPage {
    EmptyPage page{};
    QStandardItemModel model{};
    QTreeView *view = new QTreeView(&page);
    TableActions *actions = nullptr;

    ListOnPage()
    {
        model.setHorizontalHeaderLabels({u"Segment"_s, u"Hidden"_s, u"Customers"_s, QString()});
        auto *folder = new QStandardItem(u"Folder"_s);
        folder->appendRow({new QStandardItem(u"=1+1"_s), new QStandardItem(u"no"_s), new QStandardItem(u"-2"_s)});
        model.appendRow(folder);
        model.appendRow({new QStandardItem(u"a; \"b\""_s), new QStandardItem(u"no"_s), new QStandardItem(u"12"_s)});
        view->setModel(&model);
        view->header()->hideSection(1);
        view->setAccessibleName(u"Segments: all"_s);
        actions = new TableActions(view);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_table_actions : public QObject
{
    Q_OBJECT

private slots:
    void allRowsWithThoseInClosedFoldersAreCopied()
    {
        ListOnPage list;
        QSignalSpy said(&list.page, &Page::said);
        QTest::keyClick(list.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(said.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Segment\tCustomers\nFolder\t\n=1+1\t-2\na; \"b\"\t12\n"_s);
    }

    void aSavedTableHoldsNoFormulaAndThePageSaysWhereItIs()
    {
        ListOnPage list;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QSignalSpy said(&list.page, &Page::said);
        answerNextFiles({path});
        list.actions->save();
        QVERIFY(said.wait());
        QVERIFY(said[0][0].toString().contains(path));
        QCOMPARE(bytesOf(path),
                 QByteArray("\xEF\xBB\xBF"
                            "\"Segment\",\"Customers\"\r\n\"Folder\",\"\"\r\n\"'=1+1\",\"-2\"\r\n"
                            "\"a; \"\"b\"\"\",\"12\"\r\n"));
    }

    void aTableIsSavedAsAWorkbookUnlessCsvIsWanted()
    {
        ListOnPage list;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        QSignalSpy said(&list.page, &Page::said);
        answerNextFiles({path});
        list.actions->save();
        QVERIFY(said.wait());
        QVERIFY(bytesOf(path).startsWith("PK"));
    }

    void shownWordsAreTheValuesThatWouldBeShownSo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<tables::Cell>("value");
        const auto row = [](const char *language, const QString &words, const tables::Cell &value) {
            QTest::addRow("%s %s", language, qPrintable(words)) << QString::fromLatin1(language) << words << value;
        };
        const auto text = [](const char *words) { return tables::Cell(std::string(words)); };
        row("tr", u"48.216"_s, Decimal{48216, 0});
        row("en", u"48,216"_s, Decimal{48216, 0});
        row("tr", u"−118"_s, Decimal{-118, 0});
        row("tr", u"+138"_s, Decimal{138, 0});
        row("tr", u"%62,0"_s, tables::Share{0.62});
        row("az", u"62,5%"_s, tables::Share{0.625});
        row("tr", u"₺1.310"_s, tables::Amount{{131000, 2}, "TRY"});
        row("tr", u"₺1.234,50"_s, tables::Amount{{123450, 2}, "TRY"});
        row("tr", u"21.11.2026"_s, *parseIsoDate("2026-11-21"));
        row("en", u"1\u00A0Feb\u00A02026"_s, *parseIsoDate("2026-02-01"));
        row("tr", u"–"_s, {});
        row("tr", u"48216"_s, text("48216")); // no figure is written so
        row("en", u"007"_s, text("007"));
        row("en", u"5-5-5"_s, text("5-5-5"));
        row("tr", u"₺7,27 Mn"_s, text("₺7,27 Mn"));
        row("tr", u"31.02.2026"_s, text("31.02.2026"));
        row("tr", u"Kadıköy"_s, text("Kadıköy"));
    }
    void shownWordsAreTheValuesThatWouldBeShownSo()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QFETCH(tables::Cell, value);
        const tables::Cell found = shownValue(words, language.toStdString());
        QCOMPARE(found.index(), value.index());
        QCOMPARE(tables::cellText(found, '.'), tables::cellText(value, '.'));
    }

    void aFolderThatIsNotThereIsTold()
    {
        ListOnPage list;
        answerNextFiles({u"/nowhere/at/all.csv"_s});
        keepWordsToMyself();
        list.actions->save();
        QTRY_VERIFY(lastTold().contains(u"/nowhere/at/all.csv"_s));
    }

    void theMenuOffersTheRowOnlyWhereOneIsMarked()
    {
        ListOnPage list;
        QMenu without;
        list.actions->addTo(without);
        list.view->setCurrentIndex(list.model.index(1, 0));
        QMenu with;
        list.actions->addTo(with);
        QCOMPARE(with.actions().size(), without.actions().size() + 1);
        list.actions->copyRow();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a; \"b\"\t12"_s);
    }

    void cellsOfTheClipboardStayInTheirLines() { QCOMPARE(tabText({{u"a\tb"_s, u"c\nd"_s}}), u"a b\tc d\n"_s); }

    void theMenuKeyOpensTheMenu()
    {
        ListOnPage list;
        list.page.show();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), list.view->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(list.view, &event);
        auto *menu = list.view->findChild<QMenu *>(u"tableMenu"_s);
        QVERIFY(menu);
        menu->close();
    }
};

QTEST_MAIN(tst_table_actions)
#include "tst_table_actions.moc"
