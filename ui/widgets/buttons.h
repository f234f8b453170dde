// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessible_parts.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QString>
#include <QStringList>
#include <QVector>
#include <QWidget>

namespace dilim::ui {

/// The words of the program's style for QPushButton (see theme/style.h). One primary button a page.
enum class ButtonKind : std::uint8_t { Secondary, Primary, Quiet, Danger };

[[nodiscard]] QPushButton *makeButton(ButtonKind kind, const QString &text, const QString &icon = {},
                                      QWidget *parent = nullptr);
/// Enter presses the button as the space bar does, outside of dialogs, too. Every button of makeButton has that.
void pressOnEnter(QAbstractButton *button);
/// An icon alone: its words are tooltip and accessible name.
[[nodiscard]] QPushButton *makeIconButton(const QString &icon, const QString &words, QWidget *parent = nullptr);

/// "Who: Everyone ⌄": a caption in a weaker colour, a value, an arrow; opens a menu (QPushButton::setMenu).
class ChoiceButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ChoiceButton(QWidget *parent = nullptr);
    void setCaption(const QString &caption); // may be empty
    void setValue(const QString &value);
    void setIconName(const QString &icon); // may be empty
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption, m_value, m_iconName;
};

/// A few words side by side, one of them chosen; arrows move. Accessible as a list of radio buttons.
class SegmentedControl : public QWidget, public HasAccessibleParts
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    void setChoices(const QStringList &choices);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] Roles accessibleRoles() const override { return {QAccessible::Grouping, QAccessible::RadioButton}; }
    [[nodiscard]] int accessiblePartCount() const override;
    [[nodiscard]] AccessiblePart accessiblePart(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(int index); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect partRect(int index) const;

    QStringList m_choices;
    int m_current = 0;
};

/// Words with a line under the chosen one, as below page headers; each may carry a number or a badge.
class TabStrip : public QWidget, public HasAccessibleParts
{
    Q_OBJECT
public:
    struct Tab {
        QString words{};
        QString count{}; // "3,184", beside the words; may be empty
        bool warn = false; // the count is a badge in the colour of warnings
    };

    explicit TabStrip(QWidget *parent = nullptr);
    void setTabs(const QVector<Tab> &tabs);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] Roles accessibleRoles() const override { return {QAccessible::PageTabList, QAccessible::PageTab}; }
    [[nodiscard]] int accessiblePartCount() const override;
    [[nodiscard]] AccessiblePart accessiblePart(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect tabRect(int index) const;

    QVector<Tab> m_tabs;
    int m_current = 0;
};

} // namespace dilim::ui
