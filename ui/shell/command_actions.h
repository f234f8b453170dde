// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"
#include "ui/shell/commands.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QUndoGroup;

namespace dilim::ui {

/// The commands of the table as actions of a window, in its menus. Undo and Redo act by themselves on the undo stacks
/// of the group; everything else is asked for.
class CommandActions : public QObject
{
    Q_OBJECT
public:
    explicit CommandActions(QWidget *window);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    [[nodiscard]] QMenu *menu(Menu menu) const { return m_menus.value(menu); }
    [[nodiscard]] QUndoGroup *undoGroup() { return m_undo; }
    /// Commands that need a workspace can be chosen while there is one.
    void setState(const StatePtr &state);
    /// In the language of the program; `scheme` is the setting that is ticked beside it.
    void retranslate(const QString &scheme);

signals:
    void asked(dilim::ui::Command command);

private:
    void nameSteps();

    QUndoGroup *m_undo = nullptr;
    QHash<Command, QAction *> m_actions;
    QHash<Menu, QMenu *> m_menus;
};

} // namespace dilim::ui
