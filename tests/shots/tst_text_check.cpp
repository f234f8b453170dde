// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_check.h"

#include "report/fonts.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

/// A window with one label, which has room for its words.
struct Window {
    QWidget widget;
    QLabel label{u"Sadık müşteriler"_s, &widget};

    Window()
    {
        widget.resize(400, 200);
        label.move(20, 20);
        label.adjustSize();
    }
    QString findings()
    {
        widget.show();
        return test::unreadableTexts(widget).join(u'\n');
    }
};

class Elided : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignVCenter, u"Kaybetmek üz…"_s);
    }
};

/// A band of words in front of an area that scrolls across, too narrow for the words.
struct Band {
    QWidget window;
    QScrollArea area{&window};
    QWidget band{&window};
    QLabel label{u"Sadık müşteriler"_s, &band};

    Band()
    {
        auto *wide = new QWidget;
        wide->setFixedSize(600, 50);
        area.setWidget(wide);
        area.resize(200, 100);
        band.setGeometry(0, 0, 180, 40);
        label.adjustSize();
        place();
        window.resize(400, 200);
        window.show();
    }
    void place() { label.move(150 - area.horizontalScrollBar()->value(), 0); }
    void follow()
    {
        QObject::connect(area.horizontalScrollBar(), &QScrollBar::valueChanged, &label, [this] { place(); });
    }
};

} // namespace

class TestTextCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(bool(report::loadFonts())); }

    void wordsWithRoomAreFine()
    {
        Window window;
        QCOMPARE(window.findings(), QString());
    }

    void wordsInTooNarrowAWidgetAreCut()
    {
        Window window;
        window.label.resize(window.label.width() - 10, window.label.height());
        QVERIFY(window.findings().contains(u"is cut: right"_s));
    }

    void wordsInTooLowAWidgetAreCut()
    {
        Window window;
        window.label.setFixedHeight(8);
        QVERIFY(window.findings().contains(u"is cut"_s));
    }

    void wordsBeyondTheWindowAreCut()
    {
        Window window;
        window.label.move(390, 20);
        QVERIFY(window.findings().contains(u"is cut"_s));
    }

    void wordsThatScrollAreFine()
    {
        QWidget window;
        QScrollArea area(&window);
        auto *label = new QLabel(u"Sadık müşteriler"_s);
        label->setMinimumSize(600, 600);
        label->setAlignment(Qt::AlignTop);
        label->setContentsMargins(150, 0, 0, 0);
        area.setWidget(label);
        area.resize(200, 200);
        window.resize(400, 400);
        window.show();
        QCOMPARE(test::unreadableTexts(window), QStringList());
    }

    void wordsThatFollowAnAreaAreFineWhileItCanScrollOn()
    {
        Band band;
        QVERIFY(test::unreadableTexts(band.window).join(u'\n').contains(u"is cut: right"_s));
        band.follow();
        QCOMPARE(test::unreadableTexts(band.window), QStringList());
        band.label.move(-20, 0);
        QVERIFY(test::unreadableTexts(band.window).join(u'\n').contains(u"is cut: left"_s));
    }

    void wordsAreCutWhereTheAreaIsAtItsEnd()
    {
        Band band;
        band.follow();
        band.area.horizontalScrollBar()->setValue(band.area.horizontalScrollBar()->maximum());
        band.label.move(150, 0);
        QVERIFY(test::unreadableTexts(band.window).join(u'\n').contains(u"is cut: right"_s));
    }

    void selectedWordsAreOneText()
    {
        QWidget window;
        QLineEdit line(u"1 Ocak 2023"_s, &window);
        QDateEdit date(QDate(2023, 1, 1), &window);
        date.setDisplayFormat(u"d MMMM yyyy"_s);
        date.move(0, 60);
        date.resize(200, 30);
        window.resize(400, 200);
        window.show();
        line.setSelection(2, 4);
        QVERIFY(date.findChild<QLineEdit *>());
        date.findChild<QLineEdit *>()->setSelection(0, 1);
        QCOMPARE(test::unreadableTexts(window), QStringList());
    }

    void selectedWordsThatAreCutAreFound()
    {
        QWidget window;
        QLineEdit line(u"1 Ocak 2023"_s, &window);
        line.resize(60, 30);
        window.resize(400, 200);
        window.show();
        line.setSelection(0, 3);
        QVERIFY(test::unreadableTexts(window).join(u'\n').contains(u"is cut: right"_s));
    }

    void wordsOverOtherWordsAreFound()
    {
        Window window;
        QLabel other(u"Bot severler"_s, &window.widget);
        other.move(window.label.pos() + QPoint(30, 4));
        QVERIFY(window.findings().contains(u"lies over"_s));
    }

    void wordsBehindAnOpaqueWidgetAreNotSeen()
    {
        Window window;
        QWidget cover(&window.widget);
        cover.setAutoFillBackground(true);
        cover.setGeometry(window.label.geometry());
        QLabel other(u"Bot severler"_s, &cover);
        QCOMPARE(window.findings(), QString());
    }

    void lettersThatTheFontLacksAreFound()
    {
        Window window;
        window.label.setText(u"Dilim 漢"_s);
        window.label.adjustSize();
        QVERIFY(window.findings().contains(u"no glyph for 漢"_s));
    }

    void wordsThatAreCutShortNeedATooltip()
    {
        Window window;
        Elided elided(&window.widget);
        elided.setGeometry(20, 100, 200, 30);
        QVERIFY(window.findings().contains(u"no tooltip"_s));
        elided.setToolTip(u"Kaybetmek üzere olduklarımız"_s);
        QCOMPARE(window.findings(), QString());
    }

    void aTooltipThatIsCutShortTooSaysNothing()
    {
        Window window;
        Elided elided(&window.widget);
        elided.setGeometry(20, 100, 200, 30);
        elided.setToolTip(u"Kaybetmek üz…"_s);
        QVERIFY(window.findings().contains(u"no tooltip"_s));
    }

    void commandsThatGoOnNeedNone()
    {
        Window window;
        QAction command(u"&Kaybetmek üz…"_s, &window.widget);
        Elided elided(&window.widget);
        elided.setGeometry(20, 100, 200, 30);
        QCOMPARE(window.findings(), QString());
    }
};

QTEST_MAIN(TestTextCheck)
#include "tst_text_check.moc"
