// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace dilim::ui {

/// As large as its content, up to a height; beyond that it scrolls.
class GrowingScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit GrowingScroll(QWidget *parent = nullptr);
    void setMostHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the content

private:
    int m_mostHeight = 600;
};

} // namespace dilim::ui
