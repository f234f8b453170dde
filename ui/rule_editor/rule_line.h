// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/line_figures.h"
#include "ui/rule_editor/line_words.h"

#include <QFrame>

#include <optional>
#include <string>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace dilim::ui {

class Label;

/// The dots at the left of a line: pulling them drags it.
class DragHandle : public QWidget
{
    Q_OBJECT
public:
    explicit DragHandle(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {16, 24}; }

signals:
    void pulled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QPoint m_pressed;
};

/// One line of a rule, a condition or the head of a group: handle, content, figures, menu, and below them why it cannot
/// be answered, if so. Takes the focus as a whole; its tokens stand after it in the order of Tab.
class RuleLine : public QFrame
{
    Q_OBJECT
public:
    RuleLine(const std::string &id, int height, QWidget *parent);

    [[nodiscard]] const std::string &id() const { return m_id; }
    [[nodiscard]] const LineFigures &figures() const { return *m_figures; }
    void setFigures(const std::optional<LineFiguresValues> &values);
    void setStale(bool stale);
    /// Empty: nothing is wrong.
    void setReason(const QString &sentence);
    void setSwitchedOff(bool off);

signals:
    void menuWanted(const QPoint &globalPosition);
    void pulled();

protected:
    [[nodiscard]] QHBoxLayout *content() const { return m_content; }
    [[nodiscard]] DragHandle *handle() const { return m_handle; }
    [[nodiscard]] bool isOff() const { return m_off; }
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void retranslate();

    std::string m_id;
    bool m_off = false;
    DragHandle *m_handle = nullptr;
    QVBoxLayout *m_all = nullptr;
    QHBoxLayout *m_content = nullptr;
    LineFigures *m_figures = nullptr;
    QPushButton *m_menu = nullptr;
    Label *m_reason = nullptr;
};

} // namespace dilim::ui
