// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/line_words.h"
#include "ui/rule_editor/rule_session.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

class QUndoStack;

namespace dilim::ui {

class FieldPalette;
class Overviews;
class ResultPane;
class RuleView;
class SentenceCard;
class ValuePopup;

/// A rule with live figures at the left, one plain sentence below it, whom it takes at the right.
class RuleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent = nullptr);
    ~RuleEditor() override;
    void setState(const StatePtr &state);
    /// Another segment; the history of the one before is forgotten.
    void setSegment(const SavedSegment &segment);
    /// The lines of a rule's root behind the lines of this one, as one step of the history.
    void addLines(const rules::Rule &rule);
    [[nodiscard]] const rules::Rule &rule() const { return m_session.rule(); }
    [[nodiscard]] QUndoStack *undoStack() { return m_session.undoStack(); }

signals:
    void ruleEdited(const dilim::rules::Rule &rule);
    void whyRequested(qint64 row); // about a customer
    void membersRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openPalette(const std::string &group, QWidget *button);
    void addCondition(rules::Condition condition);
    void openValue(const std::string &line, PartEdit part);
    void changeCondition(const rules::Condition &condition);

    RuleSession m_session;
    bool m_loading = false; // another segment is shown, nobody edits
    std::string m_addTo; // the group that the palette adds to
    RuleView *m_view = nullptr;
    SentenceCard *m_sentence = nullptr;
    ResultPane *m_result = nullptr;
    Overviews *m_overviews = nullptr;
    ValuePopup *m_popup = nullptr;
    int m_mergeKey = -1; // of everything that one popup changes: one step of the history
    FieldPalette *m_palette = nullptr; // made when first asked for: a child of the window
};

} // namespace dilim::ui
