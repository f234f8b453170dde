// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/token_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int padding = 9;
constexpr int markSize = 16;
constexpr int arrowSize = 14;
constexpr int gap = 7;
constexpr int leastWords = 32;
constexpr int ring = 2; // around the box, for the focus

struct Colours {
    Role fill;
    Role hover;
    Role edge;
    Role words;
};
/// By TokenButton::Look.
constexpr std::array<Colours, 4> looks = {{
    {Role::Surface, Role::Sunken, Role::BorderStrong, Role::Text},
    {Role::AccentSoft, Role::AccentSoft2, Role::AccentSoft2, Role::Text},
    {Role::AccentSoft, Role::AccentSoft2, Role::AccentSoft, Role::Accent},
    {Role::DangerSoft, Role::DangerSoft, Role::DangerSoft, Role::Danger},
}};

} // namespace

TokenButton::TokenButton(Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void TokenButton::setWords(const QString &words)
{
    setText(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

void TokenButton::setIconName(const QString &icon)
{
    m_iconName = icon;
    updateGeometry();
    update();
}

void TokenButton::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void TokenButton::setStrength(Strength strength)
{
    m_strength = strength;
    update();
}

QFont TokenButton::wordFont() const
{
    return fontOf(hasArrow() ? TextStyle::BodyStrong : TextStyle::BodyMedium);
}

QSize TokenButton::sizeHint() const
{
    int width = 2 * (padding + ring) + QFontMetrics(wordFont()).horizontalAdvance(text()) + 2;
    if (!m_iconName.isEmpty())
        width += markSize + gap;
    if (hasArrow())
        width += arrowSize + gap;
    return {width, metrics::controlSmall + 2 * ring};
}

QSize TokenButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int marks = whole.width() - QFontMetrics(wordFont()).horizontalAdvance(text());
    return {std::min(whole.width(), marks + leastWords), whole.height()};
}

void TokenButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = looks[static_cast<std::size_t>(m_look)];
    const bool off = m_strength == Strength::Off;
    const QColor words = theme()[off ? Role::Disabled : colours.words];
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    drawBox(painter, box, metrics::radiusControl,
            theme()[off ? Role::SurfaceAlt : (underMouse() || isDown() ? colours.hover : colours.fill)],
            theme()[off ? Role::Border : colours.edge]);
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::radiusControl + ring);
    double x = box.left() + padding;
    double right = box.right() - padding;
    if (hasArrow()) {
        right -= arrowSize;
        drawIcon(painter, QRectF(right, (height() - arrowSize) / 2.0, arrowSize, arrowSize), u"chevron-down"_s, words);
        right -= gap;
    }
    if (!m_iconName.isEmpty()) {
        drawIcon(painter, QRectF(x, (height() - markSize) / 2.0, markSize, markSize), m_iconName,
                 off ? words : theme()[Role::Text2]);
        x += markSize + gap;
    }
    painter.setFont(wordFont());
    painter.setPen(words);
    const QRectF room(x, 0, right - x + 1, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(room.width()) + 1));
}

void TokenButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->modifiers() & Qt::AltModifier) {
        event->ignore(); // the rule moves between lines
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TokenButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void TokenButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void TokenButton::resizeEvent(QResizeEvent *event)
{
    setToolTip(width() < sizeHint().width() ? text() : QString());
    QAbstractButton::resizeEvent(event);
}

} // namespace dilim::ui
