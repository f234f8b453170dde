// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/starter_button.h"

#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace dilim::ui {
namespace {

constexpr int padding = 10;
constexpr int barWidth = 3;
constexpr int usualWidth = 240;
constexpr int plenty = 1000;

} // namespace

StarterButton::StarterButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StarterButton::setWords(const QString &name, const QString &gives)
{
    setText(name);
    m_gives = gives;
    setAccessibleName(name);
    setAccessibleDescription(gives);
    updateGeometry();
    update();
}

QRect StarterButton::wordsRect(int width) const
{
    return {padding + barWidth, padding + lineHeightOf(TextStyle::BodyStrong), width - 2 * padding - barWidth, plenty};
}

QSize StarterButton::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int StarterButton::heightForWidth(int width) const
{
    const QRect words = wordsRect(width);
    return QFontMetrics(fontOf(TextStyle::Caption)).boundingRect(words, Qt::TextWordWrap, m_gives).bottom() + padding;
}

void StarterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked()) {
        drawBox(painter, rect(), metrics::radiusControl, theme()[Role::AccentSoft], {});
        painter.fillRect(0, padding, barWidth, height() - 2 * padding, theme()[Role::Accent]);
    } else if (underMouse()) {
        drawBox(painter, rect(), metrics::radiusControl, theme()[Role::SurfaceAlt], {});
    }
    painter.setPen(theme()[Role::Text]);
    painter.setFont(fontOf(isChecked() ? TextStyle::BodyStrong : TextStyle::BodyMedium));
    const QRect words = wordsRect(width());
    const QRect name(words.left(), padding, words.width(), lineHeightOf(TextStyle::BodyStrong));
    painter.drawText(name, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    painter.setPen(theme()[Role::Text2]);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.drawText(words, Qt::TextWordWrap, m_gives);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), metrics::radiusControl);
}

void StarterButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void StarterButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace dilim::ui
