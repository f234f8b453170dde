// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/why_answer.h"

#include "rules/edit.h"
#include "rules/explain.h"
#include "rules/flip.h"
#include "rules/names.h"
#include "wording/condition_clause.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/limit_text.h"
#include "wording/verdict_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using rules::Condition;
using rules::Group;

/// Rows of facts that are named for one line.
constexpr std::size_t mostNamedRows = 5;

QString say(const char *source)
{
    return QCoreApplication::translate("Why", source);
}

/// By rules::Match; those with a number have it at %1.
constexpr std::array<const char *, 6> groupWords = {
    QT_TRANSLATE_NOOP("Why", "All of these:"),        QT_TRANSLATE_NOOP("Why", "At least one of these:"),
    QT_TRANSLATE_NOOP("Why", "None of these:"),       QT_TRANSLATE_NOOP("Why", "At least %1 of these:"),
    QT_TRANSLATE_NOOP("Why", "At most %1 of these:"), QT_TRANSLATE_NOOP("Why", "Exactly %1 of these:")};

/// The measures whose answer is a number of days.
bool measuresDays(const Condition &condition)
{
    if (const auto *field = std::get_if<rules::CustomerField>(&condition.subject))
        return field->field == "customer.recency_days" || field->field == "customer.tenure_days";
    const auto *behaviour = std::get_if<rules::Behaviour>(&condition.subject);
    return behaviour
        && (behaviour->measure == rules::Measure::DaysSinceLast
            || behaviour->measure == rules::Measure::DaysSinceFirst);
}

bool measuresShare(const Condition &condition)
{
    const auto *behaviour = std::get_if<rules::Behaviour>(&condition.subject);
    return behaviour && (behaviour->measure == rules::Measure::Share || behaviour->change == rules::Change::Percent);
}

/// Puts the verdicts about a rule into lines, in reading order.
class WhyReader
{
public:
    WhyReader(const StatePtr &state, const WhyQuestion &question, const rules::Explanation &explanation)
        : m_state(*state)
        , m_question(question)
        , m_explanation(explanation)
    {
    }

    std::vector<WhyLine> read(const rules::Rule &rule)
    {
        addRule(rule, m_explanation.lines, 0);
        if (rule.limit) {
            const wording::Speech speech{m_state.snapshot->catalogue, m_state.context};
            const QString words = wording::capitalised(wording::limitText(*rule.limit, speech), m_state.language());
            m_lines.push_back({answerOf(m_explanation.member), 0, words, {}, {}});
        }
        return std::move(m_lines);
    }

private:
    using Verdicts = std::vector<rules::Verdict>;

    static WhyLine::Answer answerOf(bool yes) { return yes ? WhyLine::Answer::Yes : WhyLine::Answer::No; }

    /// An All of at the top is what everybody takes a rule for: it has no line of its own.
    void addRule(const rules::Rule &rule, const Verdicts &verdicts, int depth)
    {
        std::size_t place = 0;
        const bool bare = rule.root.match == rules::Match::All && rule.root.enabled;
        addGroup(rule, rule.root, verdicts, place, bare ? depth - 1 : depth);
    }

    void addGroup(const rules::Rule &rule, const Group &group, const Verdicts &verdicts, std::size_t &place, int depth)
    {
        const rules::Verdict &verdict = verdicts[place++];
        const std::size_t at = m_lines.size();
        const bool hasLine = &group != &rule.root || group.match != rules::Match::All || !group.enabled;
        if (hasLine)
            m_lines.push_back(
                {verdict.active ? answerOf(verdict.matched) : WhyLine::Answer::Off, depth, wordsOf(group), {}, {}});
        std::size_t matched = 0;
        std::size_t asked = 0;
        for (const rules::Node &node : group.children) {
            matched += std::size_t{verdicts[place].matched};
            asked += std::size_t{verdicts[place].active};
            if (const auto *child = std::get_if<Group>(&node))
                addGroup(rule, *child, verdicts, place, depth + 1);
            else
                addCondition(rule, std::get<Condition>(node), verdicts[place++], depth + 1);
        }
        if (hasLine && verdict.active)
            m_lines[at].value = say(QT_TRANSLATE_NOOP("Why", "%1 of %2 lines"))
                                    .arg(wording::numberText(matched, m_state.language()),
                                         wording::numberText(asked, m_state.language()));
    }

    [[nodiscard]] QString wordsOf(const Group &group) const
    {
        const QString words = say(groupWords[static_cast<std::size_t>(group.match)]);
        return rules::takesNumber(group.match) ? words.arg(wording::numberText(group.number, m_state.language()))
                                               : words;
    }

    void addCondition(const rules::Rule &rule, const Condition &condition, const rules::Verdict &verdict, int depth)
    {
        WhyLine line;
        line.depth = depth;
        line.answer = verdict.active ? answerOf(verdict.matched) : WhyLine::Answer::Off;
        line.words = wording::capitalised(
            wording::conditionClause(condition, m_state.snapshot->catalogue, m_state.context), m_state.language());
        line.value = valueOf(condition, verdict);
        if (m_question.withOrigins && verdict.active)
            line.origin = originOf(rule, verdict).join(u'\n');
        m_lines.push_back(std::move(line));
        if (!verdict.active || !verdict.segment)
            return;
        const rules::ExplainedSegment &asked = m_explanation.segments[*verdict.segment];
        if (const rules::Rule *other = m_state.library.segment(asked.name))
            addRule(rules::withIds(*other), asked.lines, depth + 1);
    }

    [[nodiscard]] QString valueOf(const Condition &condition, const rules::Verdict &verdict) const
    {
        if (!verdict.active)
            return {};
        if (std::holds_alternative<rules::Membership>(condition.subject)) {
            const bool member = verdict.segment && m_explanation.segments[*verdict.segment].member;
            return member ? say(QT_TRANSLATE_NOOP("Why", "member")) : say(QT_TRANSLATE_NOOP("Why", "not a member"));
        }
        if (verdict.missing)
            return say(QT_TRANSLATE_NOOP("Why", "not known"));
        const auto *number = std::get_if<Decimal>(&verdict.value);
        if (number && measuresShare(condition))
            return wording::percentText(*number, m_state.language());
        const auto days = number && measuresDays(condition) ? rescaled(*number, 0) : std::nullopt;
        if (days)
            return wording::daysText(*days, m_state.language());
        const auto *field = std::get_if<rules::CustomerField>(&condition.subject);
        return wording::findingText(verdict.value, verdict.type.value_or(fields::ValueType::Text),
                                    field ? std::string_view(field->field) : std::string_view(), m_state.context);
    }

    [[nodiscard]] QStringList originOf(const rules::Rule &rule, const rules::Verdict &verdict) const
    {
        const columns::Snapshot &snapshot = *m_state.snapshot;
        if (const fields::Field *field = wording::askedField(verdict, rule, snapshot.catalogue)) {
            if (field->derived)
                return {wording::fieldDefinition(field->id, m_state.language())};
            const auto source = rules::customerSource(snapshot, m_question.customer);
            return source ? QStringList{wording::sourceText(source, m_state.language())} : QStringList();
        }
        QStringList rows;
        for (const rules::DecidingFacts &facts : verdict.facts) {
            for (const rules::DecidingRow &row : rules::newestRows(facts, snapshot, mostNamedRows))
                rows += rowWords(row);
            if (facts.count > mostNamedRows)
                rows += say(QT_TRANSLATE_NOOP("Why", "and %1 more"))
                            .arg(wording::numberText(facts.count - mostNamedRows, m_state.language()));
        }
        return rows;
    }

    [[nodiscard]] QString rowWords(const rules::DecidingRow &row) const
    {
        QStringList parts;
        if (row.moment)
            parts += wording::momentText(*row.moment, m_state.context.timeZone, m_state.language());
        if (row.amount)
            parts += wording::amountText(*row.amount, m_state.currency(), m_state.language());
        parts += wording::sourceText(row.source, m_state.language());
        return parts.join(u" · "_s);
    }

    const WorkspaceState &m_state;
    const WhyQuestion &m_question;
    const rules::Explanation &m_explanation;
    std::vector<WhyLine> m_lines;
};

QString quotedClause(const WorkspaceState &state, const Condition &condition)
{
    const QString clause = wording::conditionClause(condition, state.snapshot->catalogue, state.context);
    return u"“"_s + wording::capitalised(clause, state.language()) + u"”"_s;
}

/// The changes of lines, and of the limit, that would turn the answer.
QString changeWords(const WorkspaceState &state, const rules::Flip &flip)
{
    QStringList changes;
    for (const rules::LineChange &line : flip.lines) {
        const QString clause = quotedClause(state, line.condition);
        changes += line.kind == rules::ChangeKind::SwitchedOff
            ? wording::filled(say(QT_TRANSLATE_NOOP("Why", "without %1")), {clause})
            : clause;
    }
    if (flip.limit)
        changes += wording::filled(say(QT_TRANSLATE_NOOP("Why", "a limit of %1")),
                                   {wording::entityCountText(fields::Entity::Customer, *flip.limit, state.language())});
    return changes.join(u"; "_s);
}

QString changeSentence(const WorkspaceState &state, const std::optional<rules::Flip> &flip, bool member)
{
    if (!flip)
        return say(QT_TRANSLATE_NOOP("Why", "No change of a few lines would turn this answer."));
    const QString sentence = member
        ? say(QT_TRANSLATE_NOOP("Why", "The smallest change that would leave this customer out: %1."))
        : say(QT_TRANSLATE_NOOP("Why", "The smallest change that would take this customer in: %1."));
    return wording::filled(sentence, {changeWords(state, *flip)});
}

} // namespace

Result<WhyAnswer> whyAnswer(const StatePtr &state, const WhyQuestion &question, Progress &progress)
{
    const rules::Rule rule = rules::withIds(*state->segments[question.segment].rule);
    const columns::Snapshot &snapshot = *state->snapshot;
    const auto explanation =
        rules::explain(rule, snapshot, question.customer, state->context, progress, state->library);
    if (!explanation)
        return explanation.error();
    const auto flip = rules::smallestFlip(rule, snapshot, question.customer, state->context, progress, state->library);
    if (!flip)
        return flip.error();
    WhyAnswer answer;
    answer.member = explanation->member;
    answer.lines = WhyReader(state, question, *explanation).read(rule);
    answer.change = changeSentence(*state, *flip, explanation->member);
    return columns::unlessFailed(snapshot, Result<WhyAnswer>(std::move(answer)));
}

} // namespace dilim::ui
