// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_actions.h"

#include "ui/theme/icons.h"
#include "wording/language.h"

#include <QAction>
#include <QMenu>
#include <QUndoGroup>
#include <QWidget>

namespace dilim::ui {

CommandActions::CommandActions(QWidget *window)
    : QObject(window)
    , m_undo(new QUndoGroup(this))
{
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Segment, Menu::Help})
        m_menus.insert(menu, new QMenu(window));
    for (const CommandRow &row : commandTable()) {
        auto *action = new QAction(window);
        m_actions.insert(row.command, action);
        if (row.keys)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        action->setIcon(iconOf(QString::fromLatin1(row.icon)));
        action->setIconVisibleInMenu(false);
        action->setCheckable(row.value != nullptr);
        m_menus[row.menu]->addAction(action);
        window->addAction(action);
        if (row.command != Command::Undo && row.command != Command::Redo)
            connect(action, &QAction::triggered, this, [this, command = row.command] { emit asked(command); });
    }
    m_menus[Menu::View]->insertSeparator(m_actions[Command::English]);

    QAction *undo = m_actions[Command::Undo];
    QAction *redo = m_actions[Command::Redo];
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(m_undo, &QUndoGroup::canUndoChanged, undo, &QAction::setEnabled);
    connect(m_undo, &QUndoGroup::canRedoChanged, redo, &QAction::setEnabled);
    connect(m_undo, &QUndoGroup::undoTextChanged, this, &CommandActions::nameSteps);
    connect(m_undo, &QUndoGroup::redoTextChanged, this, &CommandActions::nameSteps);
    connect(undo, &QAction::triggered, m_undo, &QUndoGroup::undo);
    connect(redo, &QAction::triggered, m_undo, &QUndoGroup::redo);
}

void CommandActions::setState(const StatePtr &state)
{
    for (const CommandRow &row : commandTable()) {
        if (row.needsWorkspace)
            m_actions[row.command]->setEnabled(state != nullptr);
    }
}

void CommandActions::retranslate(const QString &scheme)
{
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu)
        menu.value()->setTitle(menuWords(menu.key()));
    const std::string_view language = wording::loadedLanguage();
    for (const CommandRow &row : commandTable()) {
        QAction *action = m_actions[row.command];
        action->setText(commandWords(row));
        if (row.value)
            action->setChecked(scheme == QLatin1String(row.value) || language == row.value);
    }
    nameSteps();
}

/// What undo and redo would do.
void CommandActions::nameSteps()
{
    const QString last = m_undo->undoText();
    const QString next = m_undo->redoText();
    m_actions[Command::Undo]->setText(last.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(last));
    m_actions[Command::Redo]->setText(next.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(next));
}

} // namespace dilim::ui
