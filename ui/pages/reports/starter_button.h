// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace dilim::ui {

/// One of several reports to choose from: its name, and below it what it gives. Arrows move between the buttons of one
/// parent.
class StarterButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StarterButton(QWidget *parent = nullptr);
    void setWords(const QString &name, const QString &gives);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect wordsRect(int width) const; // without an end below

    QString m_gives;
};

} // namespace dilim::ui
