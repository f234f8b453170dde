// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_line.h"

#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QPainter>

#include <memory>

namespace dilim::ui {
namespace {

constexpr int iconSize = 16;
constexpr int wordsLeft = 24;
constexpr int above = 7;

} // namespace

OverviewLine::OverviewLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(TextStyle::Body, Role::Text, this))
    , m_caption(new Label(TextStyle::Caption, Role::Text3, this))
    , m_right(new QHBoxLayout)
{
    m_words->setWordWrap(true);
    m_caption->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_words);
    words->addWidget(m_caption);
    m_right->setSpacing(metrics::controlGap);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(wordsLeft, above, 0, above + 1);
    layout->setSpacing(metrics::controlGap);
    layout->addLayout(words, 1);
    layout->addLayout(m_right);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OverviewLine::setIconName(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void OverviewLine::setWords(const QString &words, const QString &caption)
{
    m_words->setText(words);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleName(words);
    setAccessibleDescription(caption);
}

void OverviewLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double middle = m_words->geometry().top() + lineHeightOf(TextStyle::Body) / 2.0;
    drawIcon(painter, QRectF(0, middle - iconSize / 2.0, iconSize, iconSize), m_icon, theme()[m_role]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme()[Role::Border]);
}

void clearLines(QLayout &layout)
{
    while (layout.count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout.takeAt(0));
        delete item->widget();
    }
}

} // namespace dilim::ui
