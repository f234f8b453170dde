// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/line_words.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/rule_session.h"

#include <QPointer>
#include <QWidget>

namespace dilim::ui {

class FieldPalette;
class ResultPane;
class RuleView;
class SentenceCard;

/// One segment's rule to edit: the lines, the sentence they make, and whom they take. Every edit is told at once.
class RuleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent = nullptr);
    ~RuleEditor() override;

    void setState(const StatePtr &state);
    /// Begins a new history, unless it is the segment that is shown with the rule that is shown.
    void setSegment(const SavedSegment &segment);
    /// The segment's name or colour changed.
    void setWords(const store::Segment &segment);
    [[nodiscard]] const rules::Rule &rule() const { return m_session.rule(); }
    [[nodiscard]] RuleSession &session() { return m_session; }
    [[nodiscard]] QUndoStack *undoStack() { return m_session.undoStack(); }
    /// Lets the keyboard begin at the top of the rule.
    void focusRule();
    /// The rule as text that can be pasted into another one.
    void copyRule() const;
    /// The root's lines of another rule behind those of this one.
    void addLines(const rules::Rule &rule);

signals:
    void ruleEdited(const dilim::rules::Rule &rule);
    void whyRequested(qint64 row);
    void membersRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] StatePtr offered() const;
    void openPalette(const std::string &group, QWidget *button);
    void addCondition(rules::Condition condition);
    void openEditor(const std::string &line, PartEdit part);
    void takeCondition(const rules::Condition &condition, int mergeKey);
    void openLimit(QWidget *button);
    void takeLimit(const std::optional<rules::Limit> &limit, int mergeKey);
    void showSentence();
    void tellEdit();

    RuleSession m_session;
    Overviews m_overviews;
    std::uint32_t m_segment = 0;
    std::string m_ownName; // of the segment
    bool m_loading = false; // the rule comes from outside: nothing was edited
    std::string m_target; // group that the palette adds to, or condition that it replaces
    RuleView *m_view = nullptr;
    SentenceCard *m_sentence = nullptr;
    ResultPane *m_result = nullptr;
    QPointer<FieldPalette> m_palette; // child of the window; reads the overviews
};

} // namespace dilim::ui
