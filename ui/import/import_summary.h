// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_flow.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace dilim::ui {

class TableSaving;

class SuggestionsList;

/// What an import would do, or has done, file by file: counts, reasons of what is left out, saving of rejected rows.
/// After an import also which segments the data now support.
class ImportSummary : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSummary(ImportFlow &flow, QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    void refresh();

signals:
    void segmentRequested(const QString &name, const dilim::rules::Rule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *fileSection(const ImportFile &file);
    void saveRejects(const workspace::ImportResult &result);

    ImportFlow &m_flow;
    TableSaving *m_saving = nullptr;
    StatePtr m_state;
    QVBoxLayout *m_files = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    SuggestionsList *m_suggestions = nullptr;
};

} // namespace dilim::ui
