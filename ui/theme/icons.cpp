// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace dilim::ui {
namespace {

/// The drawing in black, as its file has it; empty for an unknown name.
const QByteArray &drawingOf(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    const auto known = drawings.constFind(name);
    if (known != drawings.constEnd())
        return known.value();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).value();
}

QSvgRenderer &rendererOf(const QString &name, const QColor &colour)
{
    static QHash<QPair<QString, QRgb>, std::shared_ptr<QSvgRenderer>> renderers;
    std::shared_ptr<QSvgRenderer> &renderer = renderers[{name, colour.rgba()}];
    if (!renderer) {
        QByteArray drawing = drawingOf(name);
        drawing.replace("#000", colour.name().toLatin1());
        renderer = std::make_shared<QSvgRenderer>(drawing);
    }
    return *renderer;
}

/// Asks the scheme each time it is drawn.
class ThemedIcon : public QIconEngine
{
public:
    ThemedIcon(const QString &name, Role role)
        : m_name(name)
        , m_role(role)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, rect, m_name, theme()[mode == QIcon::Disabled ? Role::Disabled : m_role]);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemedIcon(m_name, m_role); }
    bool isNull() override { return drawingOf(m_name).isEmpty(); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files))
        names.append(file.chopped(4));
    return names;
}

void drawIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    if (!drawingOf(name).isEmpty())
        rendererOf(name, colour).render(&painter, rect);
}

QIcon iconOf(const QString &name, Role role)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemedIcon(name, role));
}

} // namespace dilim::ui
