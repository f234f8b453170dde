// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "text_check.h"
#include "ui/shell/workspace_defaults.h"
#include "ui/theme/theme.h"
#include "wording/language.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

namespace dilim::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 60'000; // milliseconds
constexpr int soon = 1'000; // a timer that fires later changes nothing that the picture is about

bool isTooltip(const QWidget *widget)
{
    return widget->windowType() == Qt::ToolTip;
}

bool firesSoon(const QTimer *timer)
{
    return timer->isActive() && timer->isSingleShot() && timer->interval() < soon;
}

void waitFor(const QString &what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, patience))
        qFatal("waited in vain for %s", qPrintable(what));
}

} // namespace

Stage::Stage() = default;
Stage::~Stage() = default;

void Stage::dress(const Look &look)
{
    m_window.reset();
    ui::applyScheme(*qApp, ui::schemeFor(look.scheme));
    wording::loadLanguage(*qApp, look.language.toStdString());
    m_session.setLanguage(look.language.toStdString());
    m_window = std::make_unique<ui::MainWindow>(m_session);
    m_window->resize(look.size);
    m_window->show();
    waitFor(u"the window"_s, [this] { return m_window->isVisible(); });
    settle();
}

void Stage::open(const std::function<void(ui::MainWindow &)> &how)
{
    how(*m_window);
    waitFor(u"a workspace"_s, [this] { return m_session.state() != nullptr; });
    settle();
}

void Stage::close()
{
    m_session.close();
    waitFor(u"no workspace"_s, [this] { return m_session.state() == nullptr; });
    settle();
}

QWidget *Stage::find(const QString &name)
{
    settle();
    std::vector<QWidget *> places = above();
    std::ranges::reverse(places);
    places.push_back(m_window.get());
    for (QWidget *place : places) {
        if (place->objectName() == name)
            return place;
        for (QWidget *found : place->findChildren<QWidget *>(name)) {
            if (found->isVisible())
                return found;
        }
    }
    qFatal("no visible part has the name %s", qPrintable(name));
}

void Stage::press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers)
{
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key(key), modifiers);
    settle();
}

QMenu &Stage::openMenu()
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("no menu is open");
    return *menu;
}

void Stage::type(const QString &field, const QString &words)
{
    auto &line = part<QLineEdit>(field);
    line.setFocus();
    line.clear();
    QTest::keyClicks(&line, words);
    settle();
}

void Stage::showPage(const QString &id)
{
    m_window->showPage(id);
    settle();
}

bool Stage::idle()
{
    const QList<QTimer *> timers = m_window ? m_window->findChildren<QTimer *>() : QList<QTimer *>();
    return QThreadPool::globalInstance()->activeThreadCount() == 0 && m_queue.idle()
        && std::ranges::none_of(timers, firesSoon);
}

void Stage::settle()
{
    // Answers come as events, and may ask the next question.
    for (int quiet = 0; quiet < 3; ++quiet) {
        waitFor(u"the end of jobs"_s, [this] { return idle(); });
        QTest::qWait(0);
        if (!idle())
            quiet = -1;
    }
}

std::vector<QWidget *> Stage::above() const
{
    std::vector<QWidget *> widgets;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != m_window.get() && widget->isVisible() && !isTooltip(widget))
            widgets.push_back(widget);
    }
    // Menus before their submenus, dialogs before their menus.
    std::ranges::stable_sort(widgets, {}, [](const QWidget *widget) {
        int depth = 0;
        for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
            ++depth;
        return depth;
    });
    return widgets;
}

void Stage::clear()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *widget : above())
        widget->close();
    for (const char *overlay : {"fieldPalette", "searchField"}) {
        auto *widget = m_window->findChild<QWidget *>(QLatin1StringView(overlay));
        if (widget && widget->isVisible())
            QTest::keyClick(widget, Qt::Key_Escape);
    }
    settle();
}

QImage Stage::picture()
{
    QImage image = m_window->grab().toImage();
    QPainter painter(&image);
    painter.setPen(ui::theme()[ui::Role::BorderStrong]); // windows have no frames here
    for (QWidget *widget : above()) {
        const QPoint place = widget->mapToGlobal(QPoint()) - m_window->mapToGlobal(QPoint());
        painter.drawPixmap(place, widget->grab());
        painter.drawRect(QRect(place, widget->size()).adjusted(-1, -1, 0, 0));
    }
    return image;
}

QStringList Stage::findings()
{
    QStringList all = unreadableTexts(*m_window);
    for (QWidget *widget : above())
        all += unreadableTexts(*widget);
    return all;
}

} // namespace dilim::test
