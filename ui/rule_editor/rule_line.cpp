// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/rule_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int handleSize = 16;
constexpr int menuWidth = 32;
constexpr int figuresGap = 10;

} // namespace

DragHandle::DragHandle(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::OpenHandCursor);
}

void DragHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, QRectF((width() - handleSize) / 2.0, (height() - handleSize) / 2.0, handleSize, handleSize),
             u"drag"_s, theme()[Role::Text3]);
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        emit pulled();
}

RuleLine::RuleLine(const std::string &id, int height, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_handle(new DragHandle(this))
    , m_all(new QVBoxLayout(this))
    , m_content(new QHBoxLayout)
    , m_figures(new LineFigures(this))
    , m_menu(makeIconButton(u"more"_s, QString(), this))
    , m_reason(new Label(TextStyle::Caption, Role::Danger, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("line", QString::fromStdString(id));
    m_menu->setObjectName(u"lineMenu"_s);
    m_menu->setFixedSize(menuWidth, metrics::controlSmall);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_reason->setObjectName(u"lineReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setContentsMargins(metrics::ruleIndent, 0, metrics::controlGap, metrics::controlGap);
    m_reason->hide();

    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_handle);
    row->addSpacing(4);
    row->addLayout(m_content, 1);
    row->addSpacing(metrics::controlGap);
    row->addWidget(m_figures);
    row->addSpacing(figuresGap / 2);
    row->addWidget(m_menu);
    auto *strut = new QWidget(this);
    strut->setFixedSize(0, height);
    row->addWidget(strut);
    m_all->setContentsMargins(0, 0, 4, 0);
    m_all->setSpacing(0);
    m_all->addLayout(row);
    m_all->addWidget(m_reason);

    connect(m_handle, &DragHandle::pulled, this, &RuleLine::pulled);
    connect(m_menu, &QPushButton::clicked, this,
            [this] { emit menuWanted(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    retranslate();
}

void RuleLine::setFigures(const std::optional<LineFiguresValues> &values)
{
    m_figures->setValues(values);
}

void RuleLine::setStale(bool stale)
{
    m_figures->setStale(stale);
}

void RuleLine::setReason(const QString &sentence)
{
    m_reason->setText(sentence);
    m_reason->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
    update();
}

void RuleLine::setSwitchedOff(bool off)
{
    m_off = off;
    m_figures->setSwitchedOff(off);
}

void RuleLine::retranslate()
{
    m_menu->setToolTip(tr("What can be done with this line"));
    m_menu->setAccessibleName(m_menu->toolTip());
    m_handle->setToolTip(tr("Drag to move the line"));
    m_handle->setAccessibleName(m_handle->toolTip());
}

void RuleLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void RuleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool broken = !m_reason->text().isEmpty();
    const QRect inner = rect().adjusted(0, 1, 0, 0);
    if (broken)
        painter.fillRect(inner, theme()[Role::DangerSoft]);
    else if (underMouse())
        painter.fillRect(inner, theme()[Role::SurfaceAlt]);
    painter.fillRect(QRect(0, 0, width(), 1), theme()[Role::Border]);
    if (broken)
        painter.fillRect(QRect(0, 1, 2, height() - 1), theme()[Role::Danger]);
    if (hasFocus())
        drawFocusRing(painter, inner, metrics::radiusControl);
}

void RuleLine::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->globalPos());
}

void RuleLine::enterEvent(QEnterEvent *event)
{
    update();
    QFrame::enterEvent(event);
}

void RuleLine::leaveEvent(QEvent *event)
{
    update();
    QFrame::leaveEvent(event);
}

void RuleLine::focusInEvent(QFocusEvent *event)
{
    update();
    QFrame::focusInEvent(event);
}

void RuleLine::focusOutEvent(QFocusEvent *event)
{
    update();
    QFrame::focusOutEvent(event);
}

} // namespace dilim::ui
