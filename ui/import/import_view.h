// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_flow.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace dilim::ui {

class ImportFiles;
class ImportSteps;
class ImportSummary;
class PageHeader;
class PreviewTable;

/// Files on their way into the workspace, from the drop to what changed.
class ImportView : public QWidget
{
    Q_OBJECT
public:
    explicit ImportView(Session &session, QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    void addFiles(const QStringList &paths);
    [[nodiscard]] ImportFlow &flow() { return m_flow; }

signals:
    void moreFilesRequested();
    void closed(); // the person is done, or gave up
    void segmentKept(const QString &name); // a person took a suggestion

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc goes back

private:
    void retranslate();
    void showStep();
    void passFocus();
    void leave();
    void next();
    void back();
    void keepSuggestion(const QString &name, const rules::Rule &rule);

    Session &m_session;
    ImportFlow m_flow;
    PageHeader *m_header = nullptr;
    ImportSteps *m_steps = nullptr;
    ImportFiles *m_files = nullptr;
    QStackedWidget *m_stack = nullptr;
    PreviewTable *m_preview = nullptr;
    ImportSummary *m_summary = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_back = nullptr, *m_next = nullptr;
    bool m_focusComesBack = false; // to m_next, as soon as it can be pressed
};

} // namespace dilim::ui
