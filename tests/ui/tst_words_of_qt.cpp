// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

QString buttonText(QDialogButtonBox::StandardButton button)
{
    const QDialogButtonBox box(button);
    return box.button(button)->text().remove(u'&');
}

QStringList menuTexts(QLineEdit &field)
{
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text().section(u'\t', 0, 0).remove(u'&'));
    }
    return texts;
}

} // namespace

class TestWordsOfQt : public QObject
{
    Q_OBJECT

private slots:
    void buttonsSpeakTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("save");
        QTest::newRow("en") << u"Cancel"_s << u"Save"_s;
        QTest::newRow("tr") << u"İptal"_s << u"Kaydet"_s;
        QTest::newRow("az") << u"Ləğv et"_s << u"Yadda saxla"_s;
    }

    void buttonsSpeakTheLanguageOfTheWindow()
    {
        QFETCH(const QString, cancel);
        QFETCH(const QString, save);
        QVERIFY(wording::loadLanguage(*qApp, QTest::currentDataTag()));
        QCOMPARE(buttonText(QDialogButtonBox::Cancel), cancel);
        QCOMPARE(buttonText(QDialogButtonBox::Save), save);
    }

    void theMenuOfAFieldIsAzerbaijani()
    {
        QVERIFY(wording::loadLanguage(*qApp, "az"));
        QLineEdit field;
        const QStringList expected = {u"Geri al"_s,  u"Təkrarla"_s, u"Kəs"_s,         u"Kopyala"_s,
                                      u"Yapışdır"_s, u"Sil"_s,      u"Hamısını seç"_s};
        QCOMPARE(menuTexts(field), expected);
    }

    void theFileDialogIsAzerbaijani()
    {
        QVERIFY(wording::loadLanguage(*qApp, "az"));
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        QCOMPARE(dialog.findChild<QLabel *>(u"lookInLabel"_s)->text(), u"Yer:"_s);
        QCOMPARE(dialog.findChild<QLabel *>(u"fileTypeLabel"_s)->text(), u"Fayl növü:"_s);
    }

    void aPageLiesOnItsSideInTurkish()
    {
        QVERIFY(wording::loadLanguage(*qApp, "tr"));
        QCOMPARE(QCoreApplication::translate("QPageSetupWidget", "Landscape"), u"Yatay"_s);
    }
};

QTEST_MAIN(TestWordsOfQt)
#include "tst_words_of_qt.moc"
