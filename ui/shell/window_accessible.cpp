// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_accessible.h"

#include "ui/rule_editor/value_editors.h"
#include "ui/shell/main_window.h"

#include <QAccessibleWidget>
#include <QApplication>

namespace dilim::ui {
namespace {

/// The popup that is open over this window.
ValuePopup *openPopup(const QWidget *window)
{
    auto *popup = qobject_cast<ValuePopup *>(QApplication::activePopupWidget());
    return popup && popup->parentWidget() && popup->parentWidget()->window() == window ? popup : nullptr;
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
        return QAccessibleWidget::childCount() + (openPopup(widget()) ? 1 : 0);
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index < QAccessibleWidget::childCount() ? QAccessibleWidget::child(index)
                                                       : QAccessible::queryAccessibleInterface(openPopup(widget()));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() && child->object() == openPopup(widget())
            ? QAccessibleWidget::childCount()
            : QAccessibleWidget::indexOfChild(child);
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
