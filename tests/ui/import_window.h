// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_view.h"
#include "ui/jobs/job_queue.h"
#include "ui/pages/data/data_page.h"
#include "ui/session/session.h"

#include "sample_files.h"

#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <memory>

namespace dilim::test {

/// The page Data with a workspace of its own, at which files are dropped.
struct ImportWindow {
    static constexpr int longWait = 30000; // milliseconds

    SampleFiles files{};
    ui::JobQueue queue{};
    ui::Session session{queue};
    std::unique_ptr<ui::DataPage> page;

    ImportWindow()
    {
        bool made = false;
        session.create(files.workspacePath(), {"TRY", "Europe/Istanbul"}, [&made](const Result<void> &done) {
            QVERIFY(done);
            made = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(made, longWait);
        page = std::make_unique<ui::DataPage>(session);
        page->setState(session.state());
        QObject::connect(&session, &ui::Session::dataChanged, page.get(), [this] { page->setState(session.state()); });
        page->resize(1280, 720);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    void drop(const QStringList &paths) const
    {
        page->follow({ui::Intent::Kind::AddFiles, {}, paths});
        waitForPreview();
    }
    void waitForPreview() const { QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait); }
    void importAll() const
    {
        press(QStringLiteral("importNext")); // to the dry run
        QTRY_VERIFY_WITH_TIMEOUT(flow().step() == ui::ImportFlow::Step::DryRun && flow().canGoOn(), longWait);
        press(QStringLiteral("importNext"));
        QTRY_COMPARE_WITH_TIMEOUT(flow().step(), ui::ImportFlow::Step::Done, longWait);
        press(QStringLiteral("importNext")); // back to the page
    }
    void press(const QString &name) const
    {
        auto *button = page->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    [[nodiscard]] ui::ImportFlow &flow() const { return page->findChild<ui::ImportView *>()->flow(); }
    [[nodiscard]] const ingest::Preview &preview() const { return **flow().currentFile()->preview; }
    [[nodiscard]] QTableView *table() const { return page->findChild<QTableView *>(QStringLiteral("previewTable")); }
    /// The texts of a column of the preview.
    [[nodiscard]] QStringList shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts.append(table()->model()->index(row, column).data().toString());
        return texts;
    }
};

} // namespace dilim::test
