// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/segment_choice.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marks.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>

namespace dilim::ui {
namespace {

constexpr int padding = 8;
constexpr int square = 10;
constexpr int gap = 6;
constexpr int arrow = 14;
constexpr int shortest = 90;

QIcon squareIcon(int colour, double ratio)
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSegmentSquare(painter, QPointF((size - square) / 2.0, (size - square) / 2.0), colour);
    return QIcon(pixmap);
}

} // namespace

int colourOf(const store::Segment &segment)
{
    return segment.colour == store::Segment::anyColour ? -1 : segment.colour;
}

void fillSegmentMenu(QMenu &menu, const WorkspaceState &state, const std::function<void(std::size_t)> &chosen)
{
    menu.clear();
    for (std::size_t i = 0; i < state.segments.size(); ++i) {
        const store::Segment &segment = state.segments[i].segment;
        QString name = QString::fromStdString(segment.name);
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = menu.addAction(squareIcon(colourOf(segment), menu.devicePixelRatioF()), name);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, i] { chosen(i); });
    }
}

SegmentChoice::SegmentChoice(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SegmentChoice::setSegment(const QString &name, int colour)
{
    m_name = name;
    m_colour = colour;
    setToolTip(name);
    setAccessibleName(tr("Segment %1").arg(name));
    updateGeometry();
    update();
}

QSize SegmentChoice::sizeHint() const
{
    const int words = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(m_name) + 1;
    return {2 * padding + square + gap + words + gap + arrow, metrics::controlMini + 2};
}

QSize SegmentChoice::minimumSizeHint() const
{
    return {std::min(shortest, sizeHint().width()), sizeHint().height()};
}

void SegmentChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), height() / 2.0, theme()[underMouse() ? Role::SurfaceAlt : Role::Surface],
            theme()[Role::BorderStrong]);
    drawSegmentSquare(painter, QPointF(padding, (height() - square) / 2.0), m_colour);
    const int left = padding + square + gap;
    const QRect words(left, 0, width() - left - gap - arrow - padding, height());
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(theme()[Role::Text]);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
    drawIcon(painter, QRectF(width() - padding - arrow, (height() - arrow) / 2.0, arrow, arrow),
             QStringLiteral("chevron-down"), theme()[Role::Text2]);
    if (hasFocus())
        drawFocusRing(painter, rect(), height() / 2.0);
}

} // namespace dilim::ui
