// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QWidget>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace dilim::ui {

/// What was changed by hand, newest first; each can be taken back.
class EditsList : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        std::uint32_t id = 0;
        QString sentence{};
        QString note{}; // beside it; may be empty
        Moment made{};
        bool undone = false;
    };
    /// Names of whom an edit is about; empty where nobody has its keys at present.
    using Names = std::pair<QString, QString>;

    explicit EditsList(QWidget *parent = nullptr);
    /// Oldest first.
    void setEdits(const WorkspaceState &state, const std::vector<Line> &lines);

    /// What was decided about who is who.
    [[nodiscard]] static Line lineOf(const store::Edit &edit, const Names &names);
    /// A value that was put right; `customer` is the name of the one whom it is about, if it is about one.
    [[nodiscard]] static Line lineOf(const store::ValueEdit &edit, const QString &customer,
                                     const WorkspaceState &state);

signals:
    void undoRequested(quint32 edit);

private:
    [[nodiscard]] QWidget *row(const WorkspaceState &state, const Line &line);

    QVBoxLayout *m_rows = nullptr;
};

} // namespace dilim::ui
