// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/command_search.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QSvgRenderer>
#include <QToolButton>

namespace dilim::ui {
namespace {

constexpr int logoSize = 20;
constexpr int nameWidth = 208; // the menus begin where the pages do

class Logo : public QWidget
{
public:
    explicit Logo(QWidget *parent)
        : QWidget(parent)
        , m_picture(QStringLiteral(":/icons/dilim.svg"))
    {
        setFixedSize(logoSize, logoSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_picture.render(&painter, rect());
    }

private:
    QSvgRenderer m_picture;
};

QToolButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedSize(metrics::controlSmall, metrics::controlSmall);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopBar::TopBar(QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent)
    , m_menus(new QMenuBar(this))
    , m_search(new CommandSearch(this))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(metrics::topBar);
    auto *name = new QWidget(this);
    name->setFixedWidth(nameWidth);
    auto *nameLine = new QHBoxLayout(name);
    nameLine->setContentsMargins(20, 0, 0, 0);
    nameLine->setSpacing(8);
    nameLine->addWidget(new Logo(name));
    auto *words = new Label(TextStyle::CardTitle, Role::Text, name);
    words->setText(QStringLiteral("Dilim"));
    nameLine->addWidget(words);
    nameLine->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 20, 1);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(m_menus, 0, Qt::AlignVCenter);
    layout->addSpacing(24);
    layout->addWidget(m_search);
    layout->addStretch();
    layout->addWidget(actionButton(undo, this));
    layout->addWidget(actionButton(redo, this));
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Role::Surface]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme()[Role::Border]);
}

} // namespace dilim::ui
