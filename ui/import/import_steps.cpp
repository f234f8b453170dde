// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_steps.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace dilim::ui {
namespace {

constexpr int disc = 24;
constexpr int wordGap = 8;
constexpr int lineGap = 12;
constexpr int lineLength = 32;

} // namespace

ImportSteps::ImportSteps(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ImportSteps::setSteps(const QStringList &names)
{
    m_names = names;
    setCurrent(m_current);
    updateGeometry();
}

void ImportSteps::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(m_names.value(step, m_names.isEmpty() ? QString() : m_names.last()));
    update();
}

QSize ImportSteps::sizeHint() const
{
    const QFontMetrics strong(fontOf(TextStyle::BodyStrong));
    int width = 0;
    for (const QString &name : m_names)
        width += disc + wordGap + strong.horizontalAdvance(name) + 2 * lineGap + lineLength;
    return {std::max(0, width - 2 * lineGap - lineLength), disc + 4};
}

void ImportSteps::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    const QFontMetrics strong(fontOf(TextStyle::BodyStrong));
    const int middle = height() / 2;
    int x = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        const bool done = i < m_current;
        const bool present = i == m_current;
        const QRectF circle(x, middle - disc / 2.0, disc, disc);
        drawBox(painter, circle, disc / 2.0,
                present    ? colours[Role::Accent]
                    : done ? colours[Role::AccentSoft]
                           : colours[Role::Surface],
                present || done ? colours[Role::Accent] : colours[Role::BorderStrong]);
        if (done) {
            drawIcon(painter, circle.adjusted(5, 5, -5, -5), QStringLiteral("check"), colours[Role::Accent]);
        } else {
            painter.setFont(fontOf(TextStyle::BodyStrong));
            painter.setPen(colours[present ? Role::OnAccent : Role::Text3]);
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        x += disc + wordGap;
        painter.setFont(fontOf(present ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(colours[present ? Role::Text : Role::Text2]);
        const int words = strong.horizontalAdvance(m_names[i]);
        painter.drawText(QRect(x, 0, words + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, m_names[i]);
        x += words + lineGap;
        if (i + 1 < m_names.size())
            painter.fillRect(QRect(x, middle, lineLength, 1), colours[Role::BorderBtn]);
        x += lineLength + lineGap;
    }
}

} // namespace dilim::ui
