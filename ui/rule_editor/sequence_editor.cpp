// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/behaviour_editors.h"

#include "ui/rule_editor/span_editor.h"
#include "ui/rule_editor/step_facts_editor.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/rule_editor/yes_no_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dilim::ui {

using namespace Qt::StringLiterals;
using rules::Sequence;
using rules::Span;
using rules::Step;
using rules::StepFacts;

/// What happened one after another, how long after, without what in between, and what must not have come after it.
class SequenceEditor : public PartEditor
{
    Q_OBJECT
public:
    SequenceEditor(const StatePtr &shown, Overviews &known, const rules::Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_draft(std::get<Sequence>(asked.subject))
        , m_layout(new QVBoxLayout(this))
    {
        constexpr int least = 440;
        setMinimumWidth(least);
        auto *happened = new YesNoBox(tr("This happened"), tr("This did not happen"), asked.op, this);
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->addWidget(happened, 0, Qt::AlignLeft);
        connect(happened, &YesNoBox::chosen, this, [this](const std::string &op) {
            rules::Condition changed = condition();
            changed.op = op;
            change(std::move(changed));
        });
        showSteps();
    }

private:
    void tell()
    {
        rules::Condition changed = condition();
        changed.subject = m_draft;
        change(std::move(changed));
    }
    void showSteps()
    {
        if (m_steps) {
            m_layout->removeWidget(m_steps);
            m_steps->hide();
            m_steps->deleteLater(); // a button of it may be in the middle of a click
        }
        m_steps = new QWidget(this);
        auto *rows = new QVBoxLayout(m_steps);
        rows->setContentsMargins(0, 0, 0, 0);
        for (std::size_t i = 0; i < m_draft.steps.size(); ++i)
            addStep(i, *rows);
        auto *add = makeButton(ButtonKind::Secondary, tr("Step"), u"plus"_s, m_steps);
        add->setObjectName(u"addStep"_s);
        add->setProperty("small", true);
        rows->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, &SequenceEditor::insertStep);
        addEnd(*rows);
        m_layout->addWidget(m_steps);
        m_steps->show();
        setFocusProxy(m_steps->findChild<StepFactsEditor *>());
    }
    void addStep(std::size_t index, QVBoxLayout &rows)
    {
        const Step &step = m_draft.steps[index];
        auto *facts = new StepFactsEditor(state(), overviews(), m_steps);
        facts->setObjectName(u"step%1"_s.arg(index));
        facts->setFacts(step.facts);
        facts->head()->insertWidget(
            0, new Label(index == 0 ? tr("First") : tr("Then"), TextStyle::BodyMedium, Role::Text, facts));
        addStepButtons(index, *facts);
        rows.addWidget(facts);
        connect(facts, &StepFactsEditor::edited, this, [this, index](const StepFacts &changed) {
            m_draft.steps[index].facts = changed;
            tell();
        });
        if (index > 0)
            addTimes(index, rows);
        rows.addWidget(new Hairline(Qt::Horizontal, m_steps));
    }
    void addStepButtons(std::size_t index, StepFactsEditor &facts)
    {
        if (index > 0)
            addButton(facts, u"arrow-up"_s, tr("Earlier"), u"moveStepUp"_s, [this, index] { moveUp(index); });
        if (m_draft.steps.size() > 1)
            addButton(facts, u"close"_s, tr("Remove this step"), u"removeStep"_s, [this, index] { removeStep(index); });
    }
    template <typename Pressed>
    void addButton(StepFactsEditor &facts, const QString &icon, const QString &words, const QString &name,
                   Pressed pressed)
    {
        auto *button = makeIconButton(icon, words, &facts);
        button->setObjectName(name);
        facts.head()->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
    }
    void addTimes(std::size_t index, QVBoxLayout &rows)
    {
        const Step &step = m_draft.steps[index];
        addSpan(rows, tr("within"), u"within"_s, step.within,
                [this, index](const std::optional<Span> &span) { m_draft.steps[index].within = span; });
        addSpan(rows, tr("not before"), u"after"_s, step.after,
                [this, index](const std::optional<Span> &span) { m_draft.steps[index].after = span; });
        auto *asked = new QCheckBox(tr("and in between there was no"), m_steps);
        asked->setObjectName(u"withoutAsked"_s);
        asked->setChecked(step.without.has_value());
        rows.addWidget(asked);
        connect(asked, &QCheckBox::clicked, this, [this, index](bool wanted) {
            m_draft.steps[index].without = wanted ? std::optional(usualFacts()) : std::nullopt;
            tell();
            showSteps();
        });
        if (step.without)
            addFacts(rows, u"without"_s, *step.without,
                     [this, index](const StepFacts &facts) { m_draft.steps[index].without = facts; });
    }
    template <typename Take>
    void addSpan(QVBoxLayout &rows, const QString &words, const QString &name, const std::optional<Span> &span,
                 Take take)
    {
        auto *editor = new SpanEditor(words, m_steps);
        editor->setObjectName(name);
        editor->setSpan(span);
        rows.addWidget(editor);
        connect(editor, &SpanEditor::edited, this, [this, take](const std::optional<Span> &changed) {
            take(changed);
            tell();
        });
    }
    template <typename Take> void addFacts(QVBoxLayout &rows, const QString &name, const StepFacts &facts, Take take)
    {
        auto *editor = new StepFactsEditor(state(), overviews(), m_steps);
        editor->setObjectName(name);
        editor->setFacts(facts);
        editor->setContentsMargins(metrics::ruleIndent, 0, 0, 0);
        rows.addWidget(editor);
        connect(editor, &StepFactsEditor::edited, this, [this, take](const StepFacts &changed) {
            take(changed);
            tell();
        });
    }
    void addEnd(QVBoxLayout &rows)
    {
        auto *asked = new QCheckBox(tr("and after it there was no"), m_steps);
        asked->setObjectName(u"notFollowedAsked"_s);
        asked->setChecked(m_draft.notFollowedBy.has_value());
        rows.addWidget(asked);
        connect(asked, &QCheckBox::clicked, this, [this](bool wanted) {
            m_draft.notFollowedBy = wanted ? std::optional(usualFacts()) : std::nullopt;
            m_draft.notWithin = wanted ? std::optional(Span{24, rules::SpanUnit::Hours}) : std::nullopt;
            tell();
            showSteps();
        });
        if (!m_draft.notFollowedBy)
            return;
        addFacts(rows, u"notFollowedBy"_s, *m_draft.notFollowedBy,
                 [this](const StepFacts &facts) { m_draft.notFollowedBy = facts; });
        addSpan(rows, tr("within"), u"notWithin"_s, m_draft.notWithin,
                [this](const std::optional<Span> &span) { m_draft.notWithin = span; });
    }
    /// A happening to begin with: a purchase, or what else there is.
    [[nodiscard]] StepFacts usualFacts() const
    {
        const std::vector<Happening> known = happenings(*state(), overviews());
        return known.empty() ? StepFacts{rules::Facts::Orders, true, {}} : factsOf(known.front());
    }
    void insertStep()
    {
        m_draft.steps.push_back({usualFacts(), {}, {}, {}});
        tell();
        showSteps();
    }
    void removeStep(std::size_t index)
    {
        m_draft.steps.erase(m_draft.steps.begin() + static_cast<std::ptrdiff_t>(index));
        m_draft.steps.front() = {m_draft.steps.front().facts, {}, {}, {}};
        tell();
        showSteps();
    }
    /// What happens changes places; the times between the places stay.
    void moveUp(std::size_t index)
    {
        std::swap(m_draft.steps[index].facts, m_draft.steps[index - 1].facts);
        tell();
        showSteps();
    }

    Sequence m_draft;
    QVBoxLayout *m_layout;
    QWidget *m_steps = nullptr; // made anew when steps come and go
};

PartEditor *makeSequenceEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                               QWidget *parent)
{
    return new SequenceEditor(state, overviews, condition, parent);
}

} // namespace dilim::ui

#include "sequence_editor.moc"
