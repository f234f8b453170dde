// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/edit_rule.h"

#include "ui/rule_editor/rule_session.h"

#include <utility>

namespace dilim::ui {

EditRule::EditRule(RuleSession &session, rules::Rule edited, const QString &words, int mergeKey)
    : QUndoCommand(words)
    , m_session(session)
    , m_other(std::move(edited))
    , m_mergeKey(mergeKey)
{
}

void EditRule::swap()
{
    rules::Rule shown = m_session.rule();
    m_session.showRule(std::exchange(m_other, std::move(shown)));
}

bool EditRule::mergeWith(const QUndoCommand *newer)
{
    setText(newer->text());
    setObsolete(m_other == m_session.rule());
    return true; // the session shows the newer rule already, and this command goes back to the oldest one
}

} // namespace dilim::ui
