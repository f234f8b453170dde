// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <map>

namespace dilim::ui {
namespace {

/// Nothing once the widget is being destroyed: then it is a plain QWidget already.
const HasAccessibleParts *partsOf(const QWidget *widget)
{
    return dynamic_cast<const HasAccessibleParts *>(widget);
}

/// One part, by its index; invalid when the widget has fewer.
class PartAccessible : public QAccessibleInterface
{
public:
    PartAccessible(QWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        const HasAccessibleParts *whole = partsOf(m_widget);
        return whole && m_index < whole->accessiblePartCount();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::Role role() const override
    {
        const HasAccessibleParts *whole = partsOf(m_widget);
        return whole ? whole->accessibleRoles().part : QAccessible::NoRole;
    }
    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const AccessiblePart told = part();
        if (kind == QAccessible::Name)
            return told.name;
        if (kind == QAccessible::Value)
            return told.value;
        return kind == QAccessible::Description ? told.description : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = part().rect;
        return place.isNull() ? QRect() : QRect(m_widget->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const AccessiblePart told = part();
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.invisible = !m_widget || !m_widget->isVisible();
        state.selected = told.selected;
        state.focused = told.focused;
        return state;
    }

private:
    [[nodiscard]] AccessiblePart part() const
    {
        return isValid() ? partsOf(m_widget)->accessiblePart(m_index) : AccessiblePart{};
    }

    QPointer<QWidget> m_widget;
    int m_index;
};

class WholeAccessible : public QAccessibleWidget
{
public:
    WholeAccessible(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }
    ~WholeAccessible() override
    {
        for (const auto &[index, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        const HasAccessibleParts *whole = partsOf(widget());
        return whole ? whole->accessiblePartCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_ids.find(index);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new PartAccessible(widget(), index); // the cache of QAccessible owns it
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const PartAccessible *>(child);
        return part ? part->index() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *part = child(i); part->rect().contains(x, y))
                return part;
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; widget()->hasFocus() && i < childCount(); ++i) {
            if (partsOf(widget())->accessiblePart(i).focused)
                return child(i);
        }
        return nullptr;
    }

private:
    mutable std::map<int, QAccessible::Id> m_ids; // of the parts that were asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const HasAccessibleParts *whole = partsOf(widget);
    return whole ? new WholeAccessible(widget, whole->accessibleRoles().whole) : nullptr;
}

} // namespace

void installAccessibleParts()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace dilim::ui
