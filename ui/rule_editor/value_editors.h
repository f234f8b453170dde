// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/rule_editor/line_words.h"
#include "ui/rule_editor/test_editor.h"
#include "ui/session/workspace_state.h"

#include <QFrame>

class QVBoxLayout;

namespace dilim::ui {

class GrowingScroll;
class Label;
class Overviews;

/// Changes one part of a condition; each change is told at once, unless the engine would not take the condition.
class PartEditor : public QWidget
{
    Q_OBJECT
public:
    PartEditor(StatePtr state, Overviews &overviews, rules::Condition condition, QWidget *parent);

signals:
    void edited(const dilim::rules::Condition &condition);
    /// Why the last change is not told; empty: it is.
    void refused(const QString &reason);

protected:
    [[nodiscard]] const StatePtr &state() const { return m_state; }
    [[nodiscard]] Overviews &overviews() const { return m_overviews; }
    [[nodiscard]] const rules::Condition &condition() const { return m_condition; }
    void change(rules::Condition condition);

private:
    StatePtr m_state;
    Overviews &m_overviews; // not owned; outlive the editor
    rules::Condition m_condition;
    bool m_wasRefused; // the condition cannot be taken as it is: any change is told
};

/// The editor for a part of a condition; null where the part has none.
[[nodiscard]] PartEditor *makePartEditor(PartEdit part, const StatePtr &state, Overviews &overviews,
                                         const rules::Condition &condition, QWidget *parent);

/// The box below a token with its editor; closes by Esc, Enter or a click elsewhere.
class ValuePopup : public QFrame
{
    Q_OBJECT
public:
    explicit ValuePopup(QWidget *parent);
    /// Takes the editor over.
    void openAt(QWidget *token, QWidget *editor);
    /// What is wrong with what stands in the editor; empty: nothing.
    void setReason(const QString &reason);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    QRect m_token; // on the screen
    GrowingScroll *m_scroll = nullptr;
    Label *m_reason = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace dilim::ui
