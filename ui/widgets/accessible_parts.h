// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace dilim::ui {

/// What a screen reader is told of one part of a widget: a bar, a cell, a tab.
struct AccessiblePart {
    QString name{};
    QString value{};
    QString description{};
    QRect rect{}; // in the widget
    bool selected = false;
    bool focused = false;
};

/// A widget that paints its parts itself tells of them by this second base class. installAccessibleParts() makes them
/// its accessible children.
class HasAccessibleParts
{
public:
    struct Roles {
        QAccessible::Role whole = QAccessible::List;
        QAccessible::Role part = QAccessible::ListItem;
    };

    [[nodiscard]] virtual Roles accessibleRoles() const = 0;
    [[nodiscard]] virtual int accessiblePartCount() const = 0;
    /// `index` from 0 to accessiblePartCount() - 1.
    [[nodiscard]] virtual AccessiblePart accessiblePart(int index) const = 0;

protected:
    HasAccessibleParts() = default;
    HasAccessibleParts(const HasAccessibleParts &) = default;
    HasAccessibleParts &operator=(const HasAccessibleParts &) = default;
    ~HasAccessibleParts() = default;
};

/// Once a program suffices; every widget with parts calls it when it is made.
void installAccessibleParts();

} // namespace dilim::ui
