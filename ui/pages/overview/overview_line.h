// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QWidget>

namespace dilim::ui {

class Label;

/// One line of a list in a card: an icon, words with a caption below them, whatever stands at the right, and a hairline
/// under it all.
class OverviewLine : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewLine(QWidget *parent = nullptr);
    void setIconName(const QString &icon, Role role);
    void setWords(const QString &words, const QString &caption);
    [[nodiscard]] QHBoxLayout *right() const { return m_right; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role = Role::Text2;
    Label *m_words = nullptr, *m_caption = nullptr;
    QHBoxLayout *m_right = nullptr;
};

/// Takes all lines out of a layout and destroys them.
void clearLines(QLayout &layout);

} // namespace dilim::ui
