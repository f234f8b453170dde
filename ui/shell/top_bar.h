// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenuBar;
class QToolButton;

namespace dilim::ui {

class CommandSearch;

/// The row above everything: name, menus, search, undo and redo.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(QAction *undo, QAction *redo, QWidget *parent = nullptr);
    [[nodiscard]] QMenuBar *menus() const { return m_menus; }
    [[nodiscard]] CommandSearch *search() const { return m_search; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenuBar *m_menus = nullptr;
    CommandSearch *m_search = nullptr;
};

} // namespace dilim::ui
