// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "ui/dialogs/file_choice.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dilim;

class TestNewWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(report::loadFonts());
        ui::applyScheme(*qApp, ui::Scheme::Light);
        QVERIFY(m_folder.isValid());
    }

    void whatIsProposedIsTaken()
    {
        auto *dialog = open();
        QString path;
        store::WorkspaceSettings settings;
        connect(dialog, &ui::NewWorkspaceDialog::chosen, this,
                [&](const QString &chosen, const store::WorkspaceSettings &with) {
                    path = chosen;
                    settings = with;
                });
        name(dialog)->setText(u"Bakı mağazası"_s); // QTest types ASCII only
        dialog->findChild<QComboBox *>(u"workspaceCurrency"_s)->setCurrentText(u"EUR"_s);
        QTest::mouseClick(create(dialog), Qt::LeftButton);
        QCOMPARE(path, m_folder.filePath(u"Bakı mağazası.dilim"_s));
        QCOMPARE(settings, (store::WorkspaceSettings{"EUR", "Asia/Baku"}));
    }

    void aFileThatIsThereIsNotWrittenOver()
    {
        QFile file(m_folder.filePath(u"taken.dilim"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto *dialog = open();
        name(dialog)->setText(u"taken"_s);
        QVERIFY(!create(dialog)->isEnabled());
        name(dialog)->setText(u"  "_s);
        QVERIFY(!create(dialog)->isEnabled());
        name(dialog)->setText(u"free"_s);
        QVERIFY(create(dialog)->isEnabled());
        dialog->reject();
    }

    void anotherPlaceCanBeChosen()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"elsewhere"_s));
        auto *dialog = open();
        QSignalSpy chosen(dialog, &ui::NewWorkspaceDialog::chosen);
        ui::answerNextFiles({m_folder.filePath(u"elsewhere/other.dilim"_s)});
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().endsWith(u'…'))
                button->click();
        }
        QTRY_COMPARE(name(dialog)->text(), u"other"_s);
        create(dialog)->click();
        QCOMPARE(chosen.first().first().toString(), m_folder.filePath(u"elsewhere/other.dilim"_s));
    }

private:
    ui::NewWorkspaceDialog *open()
    {
        auto *dialog = new ui::NewWorkspaceDialog(m_folder.filePath(u"shop.dilim"_s), {"AZN", "Asia/Baku"},
                                                  nullptr); // deletes itself
        dialog->show();
        name(dialog)->selectAll();
        return dialog;
    }
    static QLineEdit *name(QDialog *dialog) { return dialog->findChild<QLineEdit *>(u"workspaceName"_s); }
    static QPushButton *create(QDialog *dialog) { return dialog->findChild<QPushButton *>(u"accept"_s); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestNewWorkspace)
#include "tst_new_workspace.moc"
