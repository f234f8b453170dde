// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace dilim::ui {

class Label;

/// Title (with a segment's colour, if it is about one) and sub-title at the left, what the page puts into `actions()`
/// at the right. 64 high, 56 in low windows, where the sub-title goes first.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setSegmentColour(int index); // -1: none
    [[nodiscard]] QHBoxLayout *actions() const { return m_actions; }

private:
    class SegmentSquare *m_square = nullptr;
    Label *m_title = nullptr, *m_subtitle = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

} // namespace dilim::ui
