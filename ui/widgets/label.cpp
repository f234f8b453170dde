// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/tabular_text.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace dilim::ui {

Label::Label(TextStyle style, Role role, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    adoptTheme();
}

Label::Label(const QString &text, TextStyle style, Role role, QWidget *parent)
    : Label(style, role, parent)
{
    setText(text);
}

void Label::setRole(Role role)
{
    m_role = role;
    adoptTheme();
}

void Label::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateGeometry();
    update();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void Label::adoptTheme()
{
    setFont(fontOf(m_style));
    QPalette colours = palette();
    const QColor wanted = theme()[m_role];
    if (colours.color(QPalette::Active, QPalette::WindowText) != wanted) {
        colours.setColor(QPalette::Active, QPalette::WindowText, wanted);
        colours.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
        setPalette(colours);
    }
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        adoptTheme();
    QLabel::changeEvent(event);
}

QSize Label::sizeHint() const
{
    const int part = m_elided ? 1 : 0; // of a pixel, which scaled words may be wider than they are told
    if (!m_tabular)
        return {QLabel::sizeHint().width() + part, std::max(QLabel::sizeHint().height(), lineHeightOf(m_style))};
    return {static_cast<int>(std::ceil(tabularWidth(text(), font()))) + 1, lineHeightOf(m_style)};
}

QSize Label::minimumSizeHint() const
{
    if (m_elided)
        return {fontMetrics().averageCharWidth() * 3, lineHeightOf(m_style)};
    return m_tabular ? sizeHint() : QLabel::minimumSizeHint();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_tabular && !m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(theme()[isEnabled() ? m_role : Role::Disabled]);
    const QString fitting = m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, width()) : text();
    if (m_elided)
        setToolTip(fitting == text() ? QString() : text());
    if (m_tabular)
        drawTabular(painter, rect(), alignment(), text());
    else
        painter.drawText(rect(), static_cast<int>(alignment()), fitting);
}

} // namespace dilim::ui
