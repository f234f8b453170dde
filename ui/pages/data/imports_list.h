// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QWidget>

class QVBoxLayout;

namespace dilim::ui {

/// What was imported, newest first: file, system, day, records, what they did; each can be taken back.
class ImportsList : public QWidget
{
    Q_OBJECT
public:
    explicit ImportsList(QWidget *parent = nullptr);
    void setState(const StatePtr &state);

signals:
    void undoRequested(quint32 id, const QString &fileName);

private:
    [[nodiscard]] QWidget *row(const store::ImportRecord &record);

    StatePtr m_state;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace dilim::ui
