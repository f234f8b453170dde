// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_accessible.h"

#include "ui/rule_editor/value_editors.h"
#include "ui/shell/main_window.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace dilim::ui {
namespace {

/// The menus and popups that are open over this window.
QWidgetList openPopups(const QWidget *window)
{
    QWidgetList popups = QApplication::topLevelWidgets();
    popups.erase(std::remove_if(popups.begin(), popups.end(),
                                [window](const QWidget *one) {
                                    const bool pops =
                                        qobject_cast<const QMenu *>(one) || qobject_cast<const ValuePopup *>(one);
                                    return !pops || !one->isVisible() || !one->parentWidget()
                                        || one->parentWidget()->window() != window;
                                }),
                 popups.end());
    return popups;
}

class WindowAccessible : public QAccessibleWidget
{
public:
    explicit WindowAccessible(MainWindow *window)
        : QAccessibleWidget(window, QAccessible::Window)
    {
    }

    [[nodiscard]] int childCount() const override
    {
        return QAccessibleWidget::childCount() + static_cast<int>(openPopups(widget()).size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int own = QAccessibleWidget::childCount();
        return index < own ? QAccessibleWidget::child(index)
                           : QAccessible::queryAccessibleInterface(openPopups(widget()).value(index - own));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *popup = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
        const auto at = openPopups(widget()).indexOf(popup);
        return at < 0 ? QAccessibleWidget::indexOfChild(child) : QAccessibleWidget::childCount() + static_cast<int>(at);
    }
};

class PopupAccessible : public QAccessibleWidget
{
public:
    explicit PopupAccessible(ValuePopup *popup)
        : QAccessibleWidget(popup, QAccessible::Grouping)
    {
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        const QWidget *around = widget()->parentWidget();
        return around ? QAccessible::queryAccessibleInterface(around->window()) : QAccessibleWidget::parent();
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *window = qobject_cast<MainWindow *>(object))
        return new WindowAccessible(window);
    auto *popup = qobject_cast<ValuePopup *>(object);
    return popup ? new PopupAccessible(popup) : nullptr;
}

} // namespace

void installWindowAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace dilim::ui
