// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "ui/chart_view/chart_table.h"
#include "ui/chart_view/chart_view.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

charts::ChartSpec grid()
{
    charts::ChartSpec spec;
    spec.kind = charts::Kind::HeatGrid;
    spec.title = "Grid";
    spec.summary = "Two by two.";
    spec.x = {"R", {"1", "2"}, {}, {}};
    spec.y = {"F", {"2", "1"}, {}, {}};
    const charts::ColourRole colour{charts::ColourRole::Family::Categorical, 3, false};
    for (int row = 0; row < 2; ++row) {
        std::vector<charts::Cell> cells;
        for (int column = 0; column < 2; ++column) {
            const std::string name = "cell " + std::to_string(row) + std::to_string(column);
            cells.push_back({{}, std::to_string(10 * row + column), "5%", 4, row, colour, name, {{"people", "7"}}});
        }
        spec.cells.push_back(cells);
    }
    return spec;
}

charts::ChartSpec bars()
{
    charts::ChartSpec spec;
    spec.title = "Bars";
    spec.maximum = 1.0;
    spec.x = {{}, {"0", "1"}, {}, {0.0, 1.0}};
    spec.series = {{"", {}, {{"=long", 1.0, "100%"}, {"short, \"but\" there", 0.01, "1%"}}}};
    spec.endLabels = {"100%", "1%"};
    return spec;
}

QPoint middleOf(const ui::ChartView &view, std::size_t mark)
{
    return view.marks()[mark].rect.center().toPoint();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(bool(report::loadFonts()));
        ui::applyScheme(*qApp, ui::Scheme::Light);
        ui::keepWordsToMyself();
    }
    void init()
    {
        m_view = std::make_unique<ui::ChartView>();
        m_view->setSpec(grid());
        m_view->resize(400, 260);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void aClickChoosesTheMarkUnderIt()
    {
        const QSignalSpy chosen(m_view.get(), &ui::ChartView::markChosen);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(*m_view, 1));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first(), (QVariantList{0, 1}));
    }

    void arrowsMoveAndEnterChooses()
    {
        const QSignalSpy chosen(m_view.get(), &ui::ChartView::markChosen);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(m_view.get(), key);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first(), (QVariantList{1, 1}));
    }

    void aRowOfAShortBarAnswersOverItsWholeWidth()
    {
        m_view->setSpec(bars());
        const QSignalSpy chosen(m_view.get(), &ui::ChartView::markChosen);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(390, middleOf(*m_view, 1).y()));
        QCOMPARE(chosen.first(), (QVariantList{0, 1}));
    }

    void theChosenMarkIsOutlined()
    {
        m_view->clearFocus();
        m_view->setChosen({{1, 0}});
        const QImage image = m_view->grab().toImage();
        const QRectF cell = m_view->marks()[2].rect;
        const QRgb text = ui::theme()[ui::Role::Text].rgb();
        QCOMPARE(image.pixel(QPoint(int(cell.center().x()), int(cell.top()) + 1)), text);
        const QRectF other = m_view->marks()[3].rect;
        QVERIFY(image.pixel(QPoint(int(other.center().x()), int(other.top()) + 1)) != text);
    }

    void theMarkUnderThePointerTellsItsNumbersInABox()
    {
        m_view->clearFocus();
        const QImage before = m_view->grab().toImage();
        QTest::mouseMove(m_view.get(), middleOf(*m_view, 0));
        const QRgb box = ui::theme()[ui::Role::Tip].rgb();
        const auto boxPixels = [this, box] {
            const QImage image = m_view->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) == box ? 1 : 0;
            }
            return count;
        };
        QTRY_VERIFY(boxPixels() > 1000);
    }

    void assistiveTechnologyReadsEveryMark()
    {
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), u"Grid"_s);
        QCOMPARE(chart->text(QAccessible::Description), u"Two by two."_s);
        QCOMPARE(chart->childCount(), 4);
        QCOMPARE(chart->child(2)->text(QAccessible::Name), u"cell 10"_s);
        QCOMPARE(chart->child(2)->text(QAccessible::Value), u"10"_s);
        QCOMPARE(chart->child(2)->text(QAccessible::Description), u"people: 7"_s);
        QCOMPARE(chart->indexOfChild(chart->child(2)), 2);
        m_view->setChosen({{1, 0}});
        QVERIFY(chart->child(2)->state().selected);
        QVERIFY(!chart->child(3)->state().selected);
    }

    void tablesOfChartsAreCopied()
    {
        m_view->copyTable();
        QCOMPARE(QApplication::clipboard()->text(), u"F / R\t1\t2\n2\t0\t1\n1\t10\t11\n"_s);
        m_view->copyPicture();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(800, 520));
    }

    void chartsAreSavedAsPictureDrawingAndTable()
    {
        const QTemporaryDir folder;
        m_view->setSpec(bars());
        ui::answerNextFiles({folder.filePath(u"a.png"_s)});
        m_view->askSavePicture();
        QCOMPARE(QImage(folder.filePath(u"a.png"_s)).size(), QSize(800, 520));
        ui::answerNextFiles({folder.filePath(u"a.svg"_s)});
        m_view->askSaveDrawing();
        QVERIFY(bytesOf(folder.filePath(u"a.svg"_s)).contains("<svg"));
        ui::answerNextFiles({folder.filePath(u"a.csv"_s)});
        m_view->askSaveTable();
        QTRY_COMPARE(bytesOf(folder.filePath(u"a.csv"_s)),
                     QByteArray("\xEF\xBB\xBF\"\",\"Bars\"\r\n\"'=long\",\"100%\"\r\n"
                                "\"short, \"\"but\"\" there\",\"1%\"\r\n"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        ui::answerNextFiles({u"/nowhere/at/all.png"_s});
        m_view->askSavePicture();
        QVERIFY(ui::lastTold().contains(u"/nowhere/at/all.png"_s));
    }

    void theTableOfAChartIsShown()
    {
        m_view->showTable();
        auto *dialog = m_view->findChild<QDialog *>(u"chartTable"_s);
        QVERIFY(dialog);
        const auto *table = dialog->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 2).data().toString(), u"11"_s);
    }

private:
    std::unique_ptr<ui::ChartView> m_view;
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
