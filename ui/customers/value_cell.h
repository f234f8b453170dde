// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/explain.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

#include <cstdint>
#include <string>

class QLineEdit;
class QPushButton;

namespace dilim::ui {

class Label;

/// The value of one field of a customer, and whether it is there by hand. Where it may be changed, a pencil comes with
/// the mouse or the keyboard; then it is a field of text until Enter, Escape or one of its two buttons.
class ValueCell : public QWidget
{
    Q_OBJECT
public:
    struct Shown {
        StatePtr state{};
        std::uint32_t customer = 0;
        const fields::Field *field = nullptr; // of the state's catalogue
        rules::Finding value{};
        bool editable = false;
    };
    explicit ValueCell(Shown shown, QWidget *parent = nullptr);
    /// As the pencil does.
    void edit();
    [[nodiscard]] QString words() const; // of the value

signals:
    void changeWanted(const dilim::ui::MakeValueEdits &edits);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QString handWords() const;
    void makePencil();
    void showPencil();
    void makeEditor();
    void save();
    void stop();

    Shown m_shown;
    QString m_label; // of the field
    QWidget *m_reading = nullptr;
    QPushButton *m_pencil = nullptr; // only where the value may be changed
    QWidget *m_writing = nullptr; // made when first needed
    QLineEdit *m_text = nullptr;
    Label *m_wrong = nullptr;
    bool m_hovered = false;
};

} // namespace dilim::ui
