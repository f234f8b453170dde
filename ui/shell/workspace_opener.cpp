// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_opener.h"

#include "ui/dialogs/ask.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/shell/open_elsewhere.h"
#include "ui/shell/sample_shop.h"
#include "ui/shell/workspace_defaults.h"
#include "wording/error_text.h"

#include <QDir>
#include <QFileInfo>

namespace dilim::ui {

WorkspaceOpener::WorkspaceOpener(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void WorkspaceOpener::open(const QString &path, const QStringList &files)
{
    m_session.setToday(m_today);
    openIn(path, store::WorkspaceFile::Mode::ReadWrite, files);
}

void WorkspaceOpener::openIn(const QString &path, store::WorkspaceFile::Mode mode, const QStringList &files)
{
    m_session.open(path, mode, [this, path, files](const Result<void> &result) { answer(result, path, files); });
}

void WorkspaceOpener::answer(const Result<void> &result, const QString &path, const QStringList &files)
{
    if (result) {
        emit opened(path);
        if (!files.isEmpty())
            emit filesWaiting(files);
        return;
    }
    if (isOpenElsewhere(result.error())) {
        askConfirm(m_window, openElsewhereQuestion(result.error()),
                   [this, path] { openIn(path, store::WorkspaceFile::Mode::ReadOnly); });
        return;
    }
    tellError(m_window, result.error());
    emit failed(path);
}

void WorkspaceOpener::askForNew()
{
    auto *dialog = new NewWorkspaceDialog(newWorkspacePath({}), usualSettings(), m_window);
    connect(dialog, &NewWorkspaceDialog::chosen, this,
            [this](const QString &path, const store::WorkspaceSettings &settings) { make(path, settings, {}); });
    dialog->open();
}

void WorkspaceOpener::makeFor(const QStringList &files)
{
    make(newWorkspacePath(files.first()), usualSettings(), files);
}

void WorkspaceOpener::make(const QString &path, const store::WorkspaceSettings &settings, const QStringList &files)
{
    m_session.setToday(m_today);
    m_session.create(path, settings, [this, path, files](const Result<void> &result) {
        answer(result, path, files);
        if (result && files.isEmpty())
            emit madeEmpty();
    });
}

void WorkspaceOpener::openSample()
{
    const Result<SampleShop> shop = sampleShop();
    if (!shop) {
        tellError(m_window, shop.error());
        return;
    }
    m_session.setToday(shop->today);
    if (QFileInfo::exists(shop->path)) {
        openIn(shop->path, store::WorkspaceFile::Mode::ReadWrite);
        return;
    }
    QDir().mkpath(QFileInfo(shop->path).path());
    m_session.create(shop->path, shop->settings, [this, path = shop->path](const Result<void> &result) {
        if (result)
            fillSample();
        else
            answer(result, path);
    });
}

void WorkspaceOpener::fillSample()
{
    const Result<SampleShop> shop = sampleShop();
    if (!shop)
        return;
    std::vector<workspace::ImportRequest> requests;
    for (const QString &file : shop->files) {
        workspace::ImportRequest request;
        request.path = file.toStdString();
        requests.push_back(std::move(request));
    }
    const auto complain = [this](const Result<workspace::ImportResult> &result) {
        if (!result)
            tellError(m_window, result.error());
    };
    m_session.importFiles(std::move(requests), complain, [this, shop = *shop](const Result<void> &result) {
        for (const SampleShop::Segment &sample : shop.segments) {
            store::Segment segment;
            segment.name = sample.name;
            segment.ruleJson = sample.ruleJson;
            m_session.keepSegment(segment);
        }
        answer(result, shop.path);
    });
}

} // namespace dilim::ui
