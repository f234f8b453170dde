// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace dilim::ui {

/// A piece of a line that can be pressed: what is asked about and the words of a group have an arrow, values a fill.
/// Gets narrower where there is no room, its words cut then.
class TokenButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look : std::uint8_t { Subject, Value, Match, MatchNone };
    enum class Strength : std::uint8_t { On, Off };

    explicit TokenButton(Look look, QWidget *parent = nullptr);
    void setWords(const QString &words);
    void setIconName(const QString &icon);
    void setLook(Look look);
    /// Off: the line is switched off; the token can still be pressed.
    void setStrength(Strength strength);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasArrow() const { return m_look != Look::Value; }
    [[nodiscard]] QFont wordFont() const;

    Look m_look;
    Strength m_strength = Strength::On;
    QString m_iconName;
};

} // namespace dilim::ui
