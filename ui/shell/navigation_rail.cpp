// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

constexpr int iconPixels = 20;
constexpr int iconLeft = 20;
constexpr int wordsLeft = 52;
constexpr int barWidth = 3;

} // namespace

RailItem::RailItem(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
}

void RailItem::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void RailItem::setSmall(bool isSmall)
{
    m_small = isSmall;
    setToolTip(isSmall ? text() : QString());
    updateGeometry();
    update();
}

void RailItem::setQuiet(bool isQuiet)
{
    m_quiet = isQuiet;
    update();
}

QSize RailItem::sizeHint() const
{
    return {m_small ? metrics::railMini : metrics::railFull, metrics::railItem};
}

void RailItem::enterEvent(QEnterEvent *)
{
    update();
}

void RailItem::leaveEvent(QEvent *)
{
    update();
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), colours[Role::AccentSoft]);
    else if (isDown() || underMouse())
        painter.fillRect(rect(), colours[Role::SurfaceAlt]);
    if (isChecked())
        painter.fillRect(QRect(0, 0, barWidth, height()), colours[Role::Accent]);
    const QColor colour = colours[isChecked() ? Role::Accent : m_quiet ? Role::Text3 : Role::Text2];
    const int left = m_small ? (width() - iconPixels) / 2 : iconLeft;
    drawIcon(painter, QRectF(left, (height() - iconPixels) / 2.0, iconPixels, iconPixels), m_icon, colour);
    if (!m_small) {
        painter.setFont(fontOf(isChecked() ? TextStyle::BodyStrong : TextStyle::BodyMedium));
        painter.setPen(isChecked() ? colours[Role::Accent] : m_quiet ? colours[Role::Text3] : colours[Role::Text]);
        const QRect words(wordsLeft, 0, width() - wordsLeft - 8, height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours[Role::Accent], 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), metrics::radiusControl, metrics::radiusControl);
    }
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_collapse(new RailItem(QStringLiteral("chevrons-left"), this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigationRail"));
    m_layout->setContentsMargins(0, 8, 1, 8);
    m_layout->setSpacing(0);
    m_collapse->setObjectName(QStringLiteral("collapseRail"));
    m_collapse->setQuiet(true);
    m_layout->addStretch();
    m_layout->addWidget(m_collapse);
    connect(m_collapse, &QAbstractButton::clicked, this, [this] {
        m_wantedSmall = !m_wantedSmall;
        adopt();
        emit wantedSmallChanged();
    });
    adopt();
}

void NavigationRail::setEntries(const QVector<Entry> &entries)
{
    m_entries = entries;
    while (m_items.size() < entries.size()) {
        auto *item = new RailItem(QString(), this);
        item->setCheckable(true);
        item->setAutoExclusive(true); // one of several, also for screen readers
        const qsizetype index = m_items.size();
        connect(item, &QAbstractButton::clicked, this, [this, index] { emit chosen(m_entries[index].id); });
        m_layout->insertWidget(static_cast<int>(index), item);
        m_items.append(item);
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_items[i]->setIconName(entries[i].icon);
        m_items[i]->setText(entries[i].words);
        m_items[i]->setAccessibleName(entries[i].words);
        m_items[i]->setObjectName(QStringLiteral("rail_") + entries[i].id);
    }
    setCurrent(m_current);
    adopt();
}

void NavigationRail::setCurrent(const QString &id)
{
    m_current = id;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i]->setChecked(m_entries[i].id == id);
}

void NavigationRail::setWantedSmall(bool wanted)
{
    m_wantedSmall = wanted;
    adopt();
}

void NavigationRail::setWindowWidth(int width)
{
    m_narrow = width < metrics::railMiniBelowWidth;
    adopt();
}

bool NavigationRail::isSmall() const
{
    return m_wantedSmall || m_narrow;
}

void NavigationRail::adopt()
{
    setFixedWidth(isSmall() ? metrics::railMini : metrics::railFull);
    m_collapse->setIconName(isSmall() ? QStringLiteral("chevrons-right") : QStringLiteral("chevrons-left"));
    m_collapse->setText(isSmall() ? tr("Widen menu") : tr("Collapse menu"));
    m_collapse->setAccessibleName(m_collapse->text());
    m_collapse->setVisible(!m_narrow);
    for (RailItem *item : qAsConst(m_items))
        item->setSmall(isSmall());
    m_collapse->setSmall(isSmall());
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Role::Surface]);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme()[Role::Border]);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_items.size(); ++i) {
        if (!m_items[i]->hasFocus())
            continue;
        const qsizetype next = i + step;
        if (next >= 0 && next < m_items.size())
            m_items[next]->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        adopt();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
