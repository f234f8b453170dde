// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/quick_choices.h"

#include "ui/widgets/buttons.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int gap = 4;

} // namespace

QuickChoices::QuickChoices(int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
}

void QuickChoices::setChoices(const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (index == m_buttons.size()) {
            auto *button = makeButton(ButtonKind::Secondary, {}, {}, this);
            button->setProperty("small", true);
            button->setCheckable(true);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, i] {
                setCurrent(m_current); // until the choice is taken
                emit chosen(i);
            });
            m_layout->addWidget(button, i / m_columns, i % m_columns);
            m_buttons.push_back(button);
        }
        m_buttons[index]->setText(words[i]);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(static_cast<int>(i) < words.size());
    setVisible(!words.isEmpty());
}

void QuickChoices::setCurrent(int index)
{
    m_current = index;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(static_cast<int>(i) == index);
    if (!m_buttons.empty())
        setFocusProxy(m_buttons[static_cast<std::size_t>(std::max(index, 0))]);
}

} // namespace dilim::ui
