// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/behaviour_editors.h"

#include "rules/names.h"
#include "ui/rule_editor/condition_fit.h"
#include "ui/rule_editor/fact_fields.h"
#include "ui/rule_editor/line_words.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/widgets/label.h"
#include "wording/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using rules::Behaviour;
using rules::Change;
using rules::Pick;

constexpr std::array picks = {QT_TRANSLATE_NOOP("dilim::ui::MeasureEditor", "all of them"),
                              QT_TRANSLATE_NOOP("dilim::ui::MeasureEditor", "only the first one"),
                              QT_TRANSLATE_NOOP("dilim::ui::MeasureEditor", "only the last one")}; // by rules::Pick
constexpr std::array changes = {
    QT_TRANSLATE_NOOP("dilim::ui::MeasureEditor", "as it is"),
    QT_TRANSLATE_NOOP("dilim::ui::MeasureEditor", "difference from the time before"),
    QT_TRANSLATE_NOOP("dilim::ui::MeasureEditor", "percent of the time before")}; // by rules::Change

} // namespace

/// What is computed: over which facts, all of them or one, of which field, alone or against the time before.
class MeasureEditor : public PartEditor
{
    Q_OBJECT
public:
    MeasureEditor(const StatePtr &shown, Overviews &known, const rules::Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_form(new QFormLayout(this))
        , m_facts(new QComboBox(this))
        , m_measure(new QComboBox(this))
        , m_pick(new QComboBox(this))
        , m_change(new QComboBox(this))
        , m_all(new QCheckBox(tr("Cancelled and returned ones, too"), this))
    {
        m_form->setContentsMargins(0, 0, 0, 0);
        addRow(tr("Look at"), m_facts, u"factsChoice"_s);
        addRow(tr("Compute"), m_measure, u"measureChoice"_s);
        addRow(tr("Which ones"), m_pick, u"pickChoice"_s);
        addRow(tr("Compare"), m_change, u"changeChoice"_s);
        m_form->addRow(QString(), m_all);
        m_all->setObjectName(u"countAll"_s);
        for (const char *words : picks)
            m_pick->addItem(tr(words));
        for (const char *words : changes)
            m_change->addItem(tr(words));
        m_measure->setMaxVisibleItems(20);
        setFocusProxy(m_measure);
        showAll();
        connect(m_facts, &QComboBox::activated, this, &MeasureEditor::take);
        connect(m_measure, &QComboBox::activated, this, &MeasureEditor::take);
        connect(m_pick, &QComboBox::activated, this, &MeasureEditor::take);
        connect(m_change, &QComboBox::activated, this, &MeasureEditor::take);
        connect(m_all, &QCheckBox::clicked, this, &MeasureEditor::take);
    }

private:
    [[nodiscard]] const Behaviour &behaviour() const { return std::get<Behaviour>(condition().subject); }

    void addRow(const QString &words, QWidget *field, const QString &name)
    {
        field->setObjectName(name);
        field->setAccessibleName(words);
        m_form->addRow(new Label(words, TextStyle::Body, Role::Text2, this), field);
    }
    void showAll()
    {
        showFacts();
        showMeasures();
        showField();
        const bool ofOrders = behaviour().facts != rules::Facts::Events;
        m_pick->setCurrentIndex(static_cast<int>(behaviour().pick));
        m_change->setCurrentIndex(static_cast<int>(behaviour().change));
        showRow(m_change, canChange(behaviour().measure));
        m_all->setVisible(ofOrders);
        m_all->setChecked(!behaviour().countedOnly);
    }
    void showRow(QWidget *field, bool shown) const
    {
        field->setVisible(shown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(shown);
    }
    void showFacts()
    {
        m_facts->clear();
        std::vector<rules::Facts> known = knownFacts(*state());
        if (std::find(known.begin(), known.end(), behaviour().facts) == known.end())
            known.push_back(behaviour().facts);
        for (const rules::Facts facts : known)
            m_facts->addItem(wording::entityLabel(rules::entityOf(facts)), static_cast<int>(facts));
        m_facts->setCurrentIndex(m_facts->findData(static_cast<int>(behaviour().facts)));
    }
    void showMeasures()
    {
        m_measure->clear();
        const rules::Facts facts = behaviour().facts;
        for (const rules::MeasureKind &kind : rules::measures()) {
            const bool needsField =
                kind.field == rules::MeasuredField::Number || kind.field == rules::MeasuredField::Any;
            const bool fits = !(needsField && measurableFields(*state(), facts, kind.field).empty())
                && !(kind.measure == rules::Measure::CountOrders && facts != rules::Facts::Lines);
            if (fits || kind.measure == behaviour().measure)
                m_measure->addItem(measureName(kind.measure), static_cast<int>(kind.measure));
        }
        m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(behaviour().measure)));
    }
    void showField()
    {
        if (m_of)
            m_form->removeRow(m_of); // deletes it: nobody is inside it, as it tells by a queued call
        m_of = nullptr;
        const rules::MeasuredField wanted = rules::measureKind(behaviour().measure).field;
        if (wanted == rules::MeasuredField::None)
            return;
        m_of = makeFieldBox(measurableFields(*state(), behaviour().facts, wanted), behaviour().of,
                            state()->snapshot->catalogue, this);
        m_of->setObjectName(u"measuredField"_s);
        m_of->setAccessibleName(tr("Of the field"));
        if (wanted == rules::MeasuredField::NumberOrNone) {
            m_of->insertItem(0, measureName(rules::Measure::Count), QString());
            m_of->setCurrentIndex(m_of->findData(QString::fromStdString(behaviour().of)));
        }
        m_form->insertRow(2, new Label(m_of->accessibleName(), TextStyle::Body, Role::Text2, this), m_of);
        m_of->show();
        connect(m_of, &QComboBox::activated, this, &MeasureEditor::take, Qt::QueuedConnection);
    }
    void take()
    {
        rules::Condition changed = condition();
        auto &edited = std::get<Behaviour>(changed.subject);
        edited.facts = static_cast<rules::Facts>(m_facts->currentData().toInt());
        edited.measure = static_cast<rules::Measure>(m_measure->currentData().toInt());
        if (m_of)
            edited.of = fieldOf(*m_of);
        edited.pick = static_cast<Pick>(m_pick->currentIndex());
        edited.change = static_cast<Change>(m_change->currentIndex());
        edited.countedOnly = !m_all->isChecked();
        change(fittedCondition(std::move(changed), *state()));
        showAll();
    }

    QFormLayout *m_form;
    QComboBox *m_facts, *m_measure, *m_pick, *m_change;
    QComboBox *m_of = nullptr;
    QCheckBox *m_all;
};

PartEditor *makeMeasureEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                              QWidget *parent)
{
    return new MeasureEditor(state, overviews, condition, parent);
}

} // namespace dilim::ui

#include "measure_editor.moc"
