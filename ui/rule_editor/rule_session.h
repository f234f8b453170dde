// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/session/workspace_state.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace dilim::ui {

/// The rule that somebody edits: its history, its folded groups, and whom it takes, counted anew by a job after each
/// edit. While that runs the last answer stays.
class RuleSession : public QObject
{
    Q_OBJECT
public:
    explicit RuleSession(QObject *parent = nullptr);

    void setState(const StatePtr &state);
    [[nodiscard]] const StatePtr &state() const { return m_state; }

    /// Another rule; the history of the one before is forgotten.
    void setRule(rules::Rule rule);
    [[nodiscard]] const rules::Rule &rule() const { return m_rule; }
    /// The segment that the rule is of: it cannot ask for itself. Empty: of none.
    void setOwnName(const std::string &name);
    /// One step of the history, called `words`. Consecutive edits with the same key are one step.
    void edit(rules::Rule edited, const QString &words, int mergeKey = -1);
    /// A key that no edit has had.
    [[nodiscard]] int newMergeKey() { return ++m_lastMergeKey; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    [[nodiscard]] bool isFolded(const std::string &group) const { return m_folded.contains(group); }
    void fold(const std::string &group);
    void unfold(const std::string &group);

    /// The newest answer; null before the first.
    [[nodiscard]] const std::shared_ptr<const rules::Evaluation> &answer() const { return m_answer; }
    /// Nothing where the newest answer does not know the line.
    [[nodiscard]] const rules::LineCount *countOf(const std::string &line) const;
    /// Why the rule cannot be answered as it is, and the line that is to blame (empty: none in particular).
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const std::string &brokenLine() const { return m_brokenLine; }
    [[nodiscard]] bool counting() const { return m_job.running(); }
    [[nodiscard]] qint64 milliseconds() const { return m_milliseconds; } // that the newest answer took

signals:
    void stateChanged(); // other data, or another language
    void ruleChanged(); // by an edit, its undoing, or another rule
    void foldsChanged();
    void countingTakesTime(); // longer than people take for at once: the answer shown is an older one
    void counted(); // an answer or an error came

private:
    friend class EditRule;

    void showRule(rules::Rule rule);
    void count();
    void take(Result<rules::Evaluation> evaluation);

    StatePtr m_state;
    rules::Rule m_rule;
    std::string m_ownName;
    QUndoStack m_undoStack;
    int m_lastMergeKey = -1;
    std::set<std::string> m_folded;
    LatestJob m_job;
    QTimer m_patience;
    QElapsedTimer m_clock;
    qint64 m_milliseconds = 0;
    std::shared_ptr<const rules::Evaluation> m_answer;
    std::map<std::string, rules::LineCount, std::less<>> m_counts;
    std::optional<Error> m_error;
    std::string m_brokenLine;
};

} // namespace dilim::ui
