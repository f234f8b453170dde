// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/shell/page.h"
#include "ui/tables/table_actions.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTreeView>
#include <QtTest>

using namespace dilim;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

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
        QVERIFY(said.wait());
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
                            "Segment,Customers\r\nFolder,\r\n'=1+1,-2\r\n\"a; \"\"b\"\"\",12\r\n"));
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
