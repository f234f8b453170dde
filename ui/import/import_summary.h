// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_flow.h"

#include <QWidget>

class QVBoxLayout;

namespace dilim::ui {

/// What an import would do, or has done, file by file: counts, reasons of what is left out, saving of rejected rows.
class ImportSummary : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSummary(ImportFlow &flow, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *fileCard(const ImportFile &file);
    void saveRejects(const workspace::ImportResult &result);

    ImportFlow &m_flow;
    QVBoxLayout *m_cards = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace dilim::ui
