// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace dilim::ui {

/// Small buttons for what is often wanted; the one that is so now is marked.
class QuickChoices : public QWidget
{
    Q_OBJECT
public:
    QuickChoices(int columns, QWidget *parent);
    void setChoices(const QStringList &words);
    /// -1: none of them.
    void setCurrent(int index);

signals:
    void chosen(int index);

private:
    int m_columns;
    QGridLayout *m_layout = nullptr;
    std::vector<QPushButton *> m_buttons;
    int m_current = -1;
};

} // namespace dilim::ui
