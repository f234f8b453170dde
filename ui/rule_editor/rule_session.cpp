// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/rule_session.h"

#include "base/text_fold.h"
#include "rules/edit.h"
#include "rules/segments.h"
#include "ui/edits/edit_rule.h"

#include <utility>

namespace dilim::ui {

namespace {

constexpr int atOnceMs = 100;

/// The line by which the rule asks for its own segment, as it is now and not as it was last saved.
std::optional<Error> ownCircle(const rules::Rule &rule, const std::string &ownName, const rules::Library &library)
{
    if (ownName.empty())
        return std::nullopt;
    rules::Library withOwn;
    withOwn.segment = [&rule, &library, own = matchKey(ownName)](std::string_view name) -> const rules::Rule * {
        if (matchKey(name) == own)
            return &rule;
        return library.segment ? library.segment(name) : nullptr;
    };
    const Result<rules::NeededSegments> needed = rules::neededSegments(rule, withOwn);
    if (needed || needed.error().code != "rule.segment_cycle")
        return std::nullopt;
    return needed.error();
}

Result<rules::Evaluation> answerOf(const WorkspaceState &state, const rules::Rule &rule, const std::string &ownName,
                                   Progress &progress)
{
    if (std::optional<Error> circle = ownCircle(rule, ownName, state.library))
        return *std::move(circle);
    return state.evaluator->evaluate(rule, progress);
}

} // namespace

RuleSession::RuleSession(QObject *parent)
    : QObject(parent)
    , m_rule(rules::withIds({}))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(atOnceMs);
    connect(&m_patience, &QTimer::timeout, this, &RuleSession::countingTakesTime);
}

void RuleSession::setState(const StatePtr &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
    count();
}

void RuleSession::setRule(rules::Rule rule)
{
    m_undoStack.clear();
    m_folded.clear();
    m_answer.reset();
    m_counts.clear();
    m_error.reset();
    m_brokenLine.clear();
    showRule(rules::withIds(std::move(rule)));
}

void RuleSession::setOwnName(const std::string &name)
{
    m_ownName = name;
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
    m_job.start([state = m_state, rule = m_rule,
                 own = m_ownName](Progress &progress) { return answerOf(*state, rule, own, progress); },
                [this](Result<rules::Evaluation> evaluation) { take(std::move(evaluation)); });
    if (!m_patience.isActive())
        m_patience.start();
}

void RuleSession::take(Result<rules::Evaluation> evaluation)
{
    m_milliseconds = m_clock.elapsed();
    m_patience.stop();
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
