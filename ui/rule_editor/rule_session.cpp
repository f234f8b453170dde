// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/rule_session.h"

#include "rules/edit.h"
#include "ui/edits/edit_rule.h"

#include <utility>

namespace dilim::ui {

RuleSession::RuleSession(QObject *parent)
    : QObject(parent)
    , m_rule(rules::withIds({}))
{
}

void RuleSession::setState(const StatePtr &state)
{
    if (state == m_state)
        return;
    m_state = state;
    count();
}

void RuleSession::setRule(rules::Rule rule)
{
    m_undoStack.clear();
    m_folded.clear();
    m_answer.reset();
    m_counts.clear();
    showRule(rules::withIds(std::move(rule)));
}

void RuleSession::edit(rules::Rule edited, const QString &words, int mergeKey)
{
    edited = rules::withIds(std::move(edited));
    if (!(edited == m_rule))
        m_undoStack.push(new EditRule(*this, std::move(edited), words, mergeKey)); // NOLINT: the stack owns it
}

void RuleSession::fold(const std::string &group)
{
    if (m_folded.insert(group).second)
        emit foldsChanged();
}

void RuleSession::unfold(const std::string &group)
{
    if (m_folded.erase(group) > 0)
        emit foldsChanged();
}

const rules::LineCount *RuleSession::countOf(const std::string &line) const
{
    const auto at = m_counts.find(line);
    return at == m_counts.end() ? nullptr : &at->second;
}

void RuleSession::showRule(rules::Rule rule)
{
    m_rule = std::move(rule);
    emit ruleChanged();
    count();
}

void RuleSession::count()
{
    if (!m_state)
        return;
    m_clock.start();
    m_job.start(
        [state = m_state, rule = m_rule](Progress &progress) { return state->evaluator->evaluate(rule, progress); },
        [this](Result<rules::Evaluation> evaluation) { take(std::move(evaluation)); });
    emit countingStarted();
}

void RuleSession::take(Result<rules::Evaluation> evaluation)
{
    m_milliseconds = m_clock.elapsed();
    m_error.reset();
    m_brokenLine.clear();
    if (evaluation) {
        m_answer = std::make_shared<const rules::Evaluation>(*std::move(evaluation));
        m_counts.clear();
        for (const rules::LineCount &line : m_answer->counts.lines)
            m_counts.emplace(line.id, line);
    } else {
        m_error = evaluation.error();
        const std::string named = m_error->arguments.empty() ? std::string() : m_error->arguments.front();
        if (rules::findCondition(m_rule, named) != nullptr || rules::findGroup(m_rule, named) != nullptr)
            m_brokenLine = named;
    }
    emit counted();
}

} // namespace dilim::ui
