// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <QUndoCommand>

namespace dilim::ui {

class RuleSession;

/// Any edit of a rule: undo and redo swap the rule shown with the other one. Edits that follow each other with the same
/// key of 0 or more are one step.
class EditRule : public QUndoCommand
{
public:
    EditRule(RuleSession &session, rules::Rule edited, const QString &words, int mergeKey);

    void redo() override { swap(); }
    void undo() override { swap(); }
    [[nodiscard]] int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand *newer) override;

private:
    void swap();

    RuleSession &m_session; // not owned; outlives the undo stack
    rules::Rule m_other;
    int m_mergeKey;
};

} // namespace dilim::ui
