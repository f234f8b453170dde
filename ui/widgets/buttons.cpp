// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace dilim::ui {
namespace {

struct KindRow {
    const char *property;
    Role icon;
};
/// By ButtonKind.
constexpr std::array<KindRow, 4> kinds = {
    {{"", Role::Text}, {"primary", Role::OnAccent}, {"quiet", Role::Accent}, {"danger", Role::Danger}}};

constexpr int choicePadding = 12;
constexpr int choiceIcon = 16;
constexpr int choiceGap = 8;
constexpr int choiceArrow = 14;

/// Enter presses a button as the space bar does, outside of dialogs, too.
class EnterPresses : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *button = qobject_cast<QAbstractButton *>(watched);
        if (!button || event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->isAutoRepeat())
            return false;
        button->click();
        return true;
    }
};

} // namespace

void pressOnEnter(QAbstractButton *button)
{
    button->installEventFilter(new EnterPresses(button));
}

QPushButton *makeButton(ButtonKind kind, const QString &text, const QString &icon, QWidget *parent)
{
    const KindRow &row = kinds[static_cast<std::size_t>(kind)];
    auto *button = new QPushButton(text, parent);
    button->setFont(fontOf(TextStyle::BodyMedium));
    button->setProperty("kind", QString::fromLatin1(row.property));
    button->setIcon(iconOf(icon, row.icon));
    button->setAutoDefault(false);
    button->setFlat(kind == ButtonKind::Quiet);
    pressOnEnter(button);
    return button;
}

QPushButton *makeIconButton(const QString &icon, const QString &words, QWidget *parent)
{
    QPushButton *button = makeButton(ButtonKind::Quiet, QString(), QString(), parent);
    button->setIcon(iconOf(icon, Role::Text2));
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

ChoiceButton::ChoiceButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    pressOnEnter(this);
    setFont(fontOf(TextStyle::BodyMedium));
}

void ChoiceButton::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleName(caption.isEmpty() ? m_value : caption + u' ' + m_value);
    updateGeometry();
    update();
}

void ChoiceButton::setValue(const QString &value)
{
    m_value = value;
    setCaption(m_caption);
}

void ChoiceButton::setIconName(const QString &icon)
{
    m_iconName = icon;
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics plain(fontOf(TextStyle::Body));
    int width = 2 * choicePadding + choiceGap + choiceArrow + fontMetrics().horizontalAdvance(m_value);
    if (!m_iconName.isEmpty())
        width += choiceIcon + choiceGap;
    if (!m_caption.isEmpty())
        width += plain.horizontalAdvance(m_caption) + choiceGap / 2;
    return {width, metrics::control};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const ButtonLook look = buttonLook(&option, this);
    drawBox(painter, rect(), metrics::radiusControl, look.fill, theme()[Role::BorderStrong]);
    int x = choicePadding;
    if (!m_iconName.isEmpty()) {
        drawIcon(painter, QRectF(x, (height() - choiceIcon) / 2.0, choiceIcon, choiceIcon), m_iconName, look.words);
        x += choiceIcon + choiceGap;
    }
    if (!m_caption.isEmpty()) {
        painter.setFont(fontOf(TextStyle::Body));
        painter.setPen(theme()[Role::Text3]);
        const int words = painter.fontMetrics().horizontalAdvance(m_caption);
        painter.drawText(QRect(x, 0, words + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, m_caption);
        x += words + choiceGap / 2;
    }
    painter.setFont(font());
    painter.setPen(look.words);
    const QRect words(x, 0, width() - x - choicePadding - choiceArrow - choiceGap, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_value, Qt::ElideRight, words.width() + 1));
    drawIcon(painter,
             QRectF(width() - choicePadding - choiceArrow, (height() - choiceArrow) / 2.0, choiceArrow, choiceArrow),
             QStringLiteral("chevron-down"), look.words);
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::radiusControl);
}

} // namespace dilim::ui
