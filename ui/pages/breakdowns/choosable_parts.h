// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessible_parts.h"

#include <QWidget>

#include <optional>

namespace dilim::ui {

/// Painted parts of which a person chooses one: a click, or the arrows and Enter, choose a part; a second click or
/// Escape none.
class ChoosableParts : public QWidget, public HasAccessibleParts
{
    Q_OBJECT
public:
    void setChosen(int part); // -1: none
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// What is shown is being worked out anew.
    void setStale(bool stale);

signals:
    void partChosen(int part); // by a person; -1: none

protected:
    explicit ChoosableParts(QWidget *parent);
    [[nodiscard]] virtual int partAt(const QPointF &place) const = 0; // -1: none
    /// Where a key leads from the current part; nothing if it leads nowhere.
    [[nodiscard]] virtual std::optional<int> partByKey(int key) const = 0;
    /// All figures of a part.
    [[nodiscard]] virtual QString figuresOf(int part) const = 0;
    /// There are other parts; the chosen one stays chosen by its place.
    void takeParts();
    [[nodiscard]] int current() const { return m_current; } // of the keys
    [[nodiscard]] int hovered() const { return m_hovered; } // -1: none
    /// The current part if the keys were used last and it has the focus; else -1.
    [[nodiscard]] int focused() const;
    [[nodiscard]] bool isStale() const { return m_stale; }

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(int part);
    void moveTo(int part);
    void describe();

    int m_chosen = -1;
    int m_current = 0;
    int m_hovered = -1;
    bool m_stale = false;
    bool m_byKeys = false; // the keys were used last
};

} // namespace dilim::ui
