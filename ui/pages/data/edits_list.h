// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QWidget>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace dilim::ui {

/// What was decided by hand about who is who, newest first; each can be taken back.
class EditsList : public QWidget
{
    Q_OBJECT
public:
    explicit EditsList(QWidget *parent = nullptr);
    /// Names of whom an edit is about; empty where nobody has its keys at present.
    using Names = std::pair<QString, QString>;
    /// `names`: by edit of the state, in their order.
    void setEdits(const WorkspaceState &state, const std::vector<Names> &names);

signals:
    void undoRequested(quint32 edit);

private:
    [[nodiscard]] QWidget *row(const WorkspaceState &state, const store::Edit &edit, const Names &names);

    QVBoxLayout *m_rows = nullptr;
};

} // namespace dilim::ui
