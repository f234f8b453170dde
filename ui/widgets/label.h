// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace dilim::ui {

/// Text in a style and colour by role, which follow the scheme. Digits are tabular where `tabular` is asked for.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TextStyle style, Role role = Role::Text, QWidget *parent = nullptr);
    Label(const QString &text, TextStyle style, Role role = Role::Text, QWidget *parent = nullptr);

    void setRole(Role role);
    void setTabular(bool tabular);
    /// One line, cut with "…" and shown whole as tooltip where there is no room.
    void setElided(bool elided);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    TextStyle m_style;
    Role m_role;
    bool m_tabular = false;
    bool m_elided = false;
};

} // namespace dilim::ui
