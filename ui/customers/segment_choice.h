// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace dilim::ui {

/// The index of a segment's colour, -1 where it has none.
[[nodiscard]] int colourOf(const store::Segment &segment);
/// Fills a menu with the segments, each with its colour; `chosen` gets the index in the state.
void fillSegmentMenu(QMenu &menu, const WorkspaceState &state, const std::function<void(std::size_t)> &chosen);

/// A low round button with a segment's colour and name, which opens a menu.
class SegmentChoice : public QPushButton
{
    Q_OBJECT
public:
    explicit SegmentChoice(QWidget *parent = nullptr);
    void setSegment(const QString &name, int colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_colour = -1;
};

} // namespace dilim::ui
