// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "ui/import/import_view.h"
#include "ui/jobs/job_queue.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include "sample_files.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 30000; // milliseconds

} // namespace

class TestOpenedPaths : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(report::loadFonts());
        applyScheme(*qApp, Scheme::Light);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void aWorkspaceIsOpenedAndTheFilesBesideItAreForItsImport()
    {
        SampleFiles files;
        QVERIFY(workspace::Workspace::create(files.workspacePath().toStdString(), {"AZN", "Asia/Baku"}));
        const QString customers = files.write(u"people.csv"_s, "Email,First Name\nselin@example.com,Selin\n");
        JobQueue queue;
        Session session(queue);
        MainWindow window(session);
        window.show();
        window.openPaths({customers, files.workspacePath()});
        QTRY_VERIFY_WITH_TIMEOUT(session.state(), longWait);
        QCOMPARE(session.state()->currency(), std::string("AZN"));
        auto *import = window.findChild<ImportView *>();
        QVERIFY(import);
        const auto offers = [import](const QString &name) {
            const auto *row = import->findChild<QWidget *>(u"file_0"_s);
            return row && row->isVisible() && row->accessibleName().startsWith(name);
        };
        QTRY_VERIFY_WITH_TIMEOUT(offers(u"people.csv"_s), longWait);
        QCOMPARE(session.state()->snapshot->customerCount(), std::size_t{0}); // not before a person says so
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestOpenedPaths)
#include "tst_opened_paths.moc"
