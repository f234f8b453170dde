// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/behaviour_editors.h"

#include "fields/standard_fields.h"
#include "rules/names.h"
#include "rules/operators.h"
#include "ui/rule_editor/line_words.h"
#include "ui/rule_editor/operand_editors.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/test_words.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/calendar_words.h"
#include "wording/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using fields::Field;
using fields::ValueType;
using rules::Behaviour;
using rules::Condition;
using rules::Window;

QString textOf(std::string_view id)
{
    return QString::fromUtf8(id.data(), std::ssize(id));
}

/// Fields of the facts (and of their products) that are there.
std::vector<const Field *> factFields(const WorkspaceState &state, rules::Facts facts)
{
    std::vector<const Field *> found;
    const fields::Entity own = rules::entityOf(facts);
    const auto add = [&](const Field &field) {
        const bool product = field.entity == fields::Entity::Product && facts != rules::Facts::Orders;
        if ((field.entity == own || product) && !field.personal && state.snapshot->table(field.entity).has(field.id))
            found.push_back(&field);
    };
    for (const Field &field : fields::standardFields())
        add(field);
    for (const Field &field : state.snapshot->catalogue.customFields())
        add(field);
    return found;
}

bool canBeMeasured(const Field &field, rules::MeasuredField wanted)
{
    const bool number = field.type == ValueType::Number || field.type == ValueType::Money;
    return wanted == rules::MeasuredField::Any ? field.type != ValueType::CategoryList : number;
}

/// What is computed, over which facts and of which of their fields.
class MeasureEditor : public PartEditor
{
public:
    MeasureEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_measure(new QComboBox(this))
        , m_of(new QComboBox(this))
    {
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_measure);
        all->addWidget(m_of);
        m_measure->setObjectName(u"measureChoice"_s);
        m_of->setObjectName(u"measuredField"_s);
        const auto &behaviour = std::get<Behaviour>(asked.subject);
        for (const rules::MeasureKind &kind : rules::measures()) {
            m_measure->addItem(measureLabel(behaviour.facts, kind.measure), textOf(kind.id));
            if (kind.measure == behaviour.measure)
                m_measure->setCurrentIndex(m_measure->count() - 1);
        }
        fillFields(behaviour);
        setFocusProxy(m_measure);
        connect(m_measure, &QComboBox::activated, this, [this] { takeMeasure(); });
        connect(m_of, &QComboBox::activated, this, [this] { takeField(); });
    }

private:
    void fillFields(const Behaviour &behaviour)
    {
        const rules::MeasuredField wanted = rules::measureKind(behaviour.measure).field;
        m_of->clear();
        if (wanted == rules::MeasuredField::NumberOrNone)
            m_of->addItem(measureName(rules::Measure::Count), QString());
        for (const Field *field : factFields(*state(), behaviour.facts)) {
            if (wanted == rules::MeasuredField::None || !canBeMeasured(*field, wanted))
                continue;
            m_of->addItem(wording::fieldLabel(*field), QString::fromStdString(field->id));
            if (field->id == behaviour.of)
                m_of->setCurrentIndex(m_of->count() - 1);
        }
        m_of->setVisible(m_of->count() > 0);
    }
    void takeMeasure()
    {
        Condition changed = condition();
        auto &behaviour = std::get<Behaviour>(changed.subject);
        const rules::MeasureKind *kind = rules::findMeasure(m_measure->currentData().toString().toStdString());
        const ValueType before = rules::measureKind(behaviour.measure).type;
        behaviour.measure = kind->measure;
        fillFields(behaviour);
        behaviour.of = m_of->currentData().toString().toStdString();
        if (kind->type != before) {
            const bool moment = kind->type == ValueType::Moment;
            changed.op = moment ? "in_last_days" : "at_least";
            changed.operands = {Decimal{moment ? 90 : 1, 0}};
        }
        change(std::move(changed));
    }
    void takeField()
    {
        Condition changed = condition();
        std::get<Behaviour>(changed.subject).of = m_of->currentData().toString().toStdString();
        change(std::move(changed));
    }

    QComboBox *m_measure;
    QComboBox *m_of;
};

/// How much of it.
class AmountEditor : public PartEditor
{
public:
    AmountEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
    {
        auto *test = new TestEditor(shown, known, TestEditor::About::Customer, this);
        const ValueType type = measuredType(std::get<Behaviour>(asked.subject), shown->snapshot->catalogue);
        test->setTest(type, {}, {asked.op, asked.operands});
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(test);
        setFocusProxy(test);
        connect(test, &TestEditor::edited, this, [this](const TestEditor::Test &edited) {
            Condition changed = condition();
            changed.op = edited.op;
            changed.operands = edited.operands;
            change(std::move(changed));
        });
    }
};

struct WindowRow {
    const char *words;
    bool (*holds)(const Window &window);
    Window (*first)(Date today);
    int numbers; // fields for them: of days
};

constexpr WindowRow windows[] = {
    {QT_TRANSLATE_NOOP("WindowEditor", "at any time"), [](const Window &window) { return window == Window{}; },
     [](Date) { return Window{}; }, 0},
    {QT_TRANSLATE_NOOP("WindowEditor", "in the last days"),
     [](const Window &window) { return window.lastDays.has_value(); }, [](Date) { return Window{.lastDays = 90}; }, 1},
    {QT_TRANSLATE_NOOP("WindowEditor", "longer ago than days"),
     [](const Window &window) { return window.olderThanDays.has_value(); },
     [](Date) { return Window{.olderThanDays = 90}; }, 1},
    {QT_TRANSLATE_NOOP("WindowEditor", "in the next days"),
     [](const Window &window) { return window.nextDays.has_value(); }, [](Date) { return Window{.nextDays = 30}; }, 1},
    {QT_TRANSLATE_NOOP("WindowEditor", "in a calendar period"),
     [](const Window &window) { return window.period.has_value(); },
     [](Date) { return Window{.period = rules::Period{}}; }, 0},
    {QT_TRANSLATE_NOOP("WindowEditor", "between two days"),
     [](const Window &window) { return window.first || window.last; },
     [](Date today) { return Window{.first = Date{today.days - 30}, .last = today}; }, 0},
};

Window &windowOf(Condition &condition)
{
    if (auto *behaviour = std::get_if<Behaviour>(&condition.subject))
        return behaviour->window;
    return std::get<rules::Sequence>(condition.subject).window;
}

} // namespace

/// When it happened.
class WindowEditor : public PartEditor
{
    Q_OBJECT
public:
    WindowEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_kind(new QComboBox(this))
        , m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->addWidget(m_kind);
        m_kind->setObjectName(u"windowChoice"_s);
        Condition copy = asked;
        for (const WindowRow &row : windows) {
            m_kind->addItem(tr(row.words));
            if (row.holds(windowOf(copy)))
                m_kind->setCurrentIndex(m_kind->count() - 1);
        }
        showValues();
        connect(m_kind, &QComboBox::activated, this, [this](int index) {
            Condition changed = condition();
            windowOf(changed) = windows[index].first(state()->context.today);
            change(std::move(changed));
            showValues();
        });
    }

private:
    void showValues()
    {
        if (m_values) {
            m_layout->removeWidget(m_values);
            m_values->hide();
            m_values->deleteLater();
        }
        m_values = nullptr;
        Condition copy = condition();
        const Window &window = windowOf(copy);
        if (windows[m_kind->currentIndex()].numbers == 1)
            showNumber(window.lastDays.value_or(window.olderThanDays.value_or(window.nextDays.value_or(1))));
        else if (window.period)
            showPeriods(*window.period);
        else if (window.first || window.last)
            showDays(window);
        setFocusProxy(m_values ? m_values : static_cast<QWidget *>(m_kind));
        if (m_values)
            m_layout->addWidget(m_values);
    }
    void showNumber(int days)
    {
        auto *editor = new NumbersEditor(1, tr("days"), this);
        editor->setOperands({Decimal{days, 0}});
        m_values = editor;
        connect(editor, &OperandEditor::edited, this, [this](const std::vector<rules::Value> &operands) {
            const auto number = std::get<Decimal>(operands.front());
            if (number.scale != 0 || number.units < 1 || number.units > rules::maxDays)
                return;
            takeDays(static_cast<int>(number.units));
        });
    }
    void takeDays(int days)
    {
        Condition changed = condition();
        Window &window = windowOf(changed);
        for (std::optional<int> *part : {&window.lastDays, &window.nextDays, &window.olderThanDays}) {
            if (*part)
                *part = days;
        }
        change(std::move(changed));
    }
    void showPeriods(const rules::Period &chosen)
    {
        auto *editor = new WordsEditor(WordsEditor::Choice::One, this);
        std::vector<WordsEditor::Word> words;
        for (const rules::NamedPeriod &period : rules::namedPeriods())
            words.push_back({std::string(period.id), wording::periodText(period.id, state()->language()), {}});
        editor->setWords(std::move(words));
        editor->setOperands({std::string(rules::periodId(chosen))});
        editor->closeList();
        m_values = editor;
        connect(editor, &OperandEditor::edited, this, [this](const std::vector<rules::Value> &operands) {
            Condition changed = condition();
            windowOf(changed).period = rules::periodFromId(std::get<std::string>(operands.front()));
            change(std::move(changed));
        });
    }
    void showDays(const Window &window)
    {
        const Date today = state()->context.today;
        auto *editor = new DatesEditor(2, today, this);
        editor->setOperands({window.first.value_or(today), window.last.value_or(today)});
        m_values = editor;
        connect(editor, &OperandEditor::edited, this, [this](const std::vector<rules::Value> &operands) {
            Condition changed = condition();
            windowOf(changed).first = std::get<Date>(operands[0]);
            windowOf(changed).last = std::get<Date>(operands[1]);
            change(std::move(changed));
        });
    }

    QComboBox *m_kind;
    QVBoxLayout *m_layout;
    QWidget *m_values = nullptr;
};

/// Of what: tests that one and the same fact passes all.
class FiltersEditor : public PartEditor
{
    Q_OBJECT
public:
    FiltersEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_rows(new QVBoxLayout)
    {
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addLayout(m_rows);
        auto *add = makeButton(ButtonKind::Secondary, tr("Filter"), u"plus"_s, this);
        add->setObjectName(u"addFilter"_s);
        all->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, [this] { addFilter(); });
        showRows();
    }

private:
    [[nodiscard]] const Behaviour &behaviour() const { return std::get<Behaviour>(condition().subject); }

    void showRows()
    {
        while (QLayoutItem *item = m_rows->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        const auto &children = behaviour().where.children;
        for (std::size_t i = 0; i < children.size(); ++i) {
            if (const auto *filter = std::get_if<rules::Filter>(&children[i]))
                m_rows->addWidget(makeRow(i, *filter));
        }
    }
    QWidget *makeRow(std::size_t index, const rules::Filter &filter)
    {
        auto *row = new QWidget(this);
        auto *all = new QVBoxLayout(row);
        all->setContentsMargins(0, 0, 0, metrics::controlGap);
        auto *head = new QHBoxLayout;
        auto *choice = new QComboBox(row);
        choice->setObjectName(u"filterField"_s);
        for (const Field *field : factFields(*state(), behaviour().facts)) {
            choice->addItem(wording::fieldLabel(*field), QString::fromStdString(field->id));
            if (field->id == filter.field)
                choice->setCurrentIndex(choice->count() - 1);
        }
        auto *remove = makeIconButton(u"close"_s, tr("Remove this filter"), row);
        head->addWidget(choice, 1);
        head->addWidget(remove);
        const Field *field = state()->snapshot->catalogue.find(filter.field);
        auto *test = new TestEditor(state(), overviews(), TestEditor::About::Fact, row);
        test->setTest(field ? field->type : ValueType::Text, filter.field, {filter.op, filter.operands});
        all->addLayout(head);
        all->addWidget(test);
        connect(choice, &QComboBox::activated, this,
                [this, index, choice] { takeField(index, choice->currentData().toString().toStdString()); });
        connect(remove, &QPushButton::clicked, this, [this, index] { removeFilter(index); });
        connect(test, &TestEditor::edited, this, [this, index](const TestEditor::Test &edited) {
            Condition changed = condition();
            auto &one = std::get<rules::Filter>(std::get<Behaviour>(changed.subject).where.children[index]);
            one.op = edited.op;
            one.operands = edited.operands;
            change(std::move(changed));
        });
        return row;
    }
    [[nodiscard]] rules::Filter firstFilter(const std::string &id) const
    {
        rules::Filter filter{id, "has_value", {}};
        const analysis::FieldOverview *overview = overviews().find(id);
        if (overview && overview->type == ValueType::Category && !overview->top.empty()) {
            filter.op = "any_of";
            filter.operands = {overview->top.front().word};
        }
        return filter;
    }
    void takeField(std::size_t index, const std::string &id)
    {
        Condition changed = condition();
        std::get<Behaviour>(changed.subject).where.children[index] = firstFilter(id);
        change(std::move(changed));
        showRows();
    }
    void removeFilter(std::size_t index)
    {
        Condition changed = condition();
        auto &children = std::get<Behaviour>(changed.subject).where.children;
        children.erase(children.begin() + static_cast<std::ptrdiff_t>(index));
        change(std::move(changed));
        showRows();
    }
    void addFilter()
    {
        const std::vector<const Field *> known = factFields(*state(), behaviour().facts);
        if (known.empty())
            return;
        const auto category = std::find_if(known.begin(), known.end(),
                                           [](const Field *field) { return field->type == ValueType::Category; });
        Condition changed = condition();
        std::get<Behaviour>(changed.subject)
            .where.children.emplace_back(firstFilter((category == known.end() ? known.front() : *category)->id));
        change(std::move(changed));
        showRows();
    }

    QVBoxLayout *m_rows;
};

namespace {

/// Whether somebody is in another segment.
class SegmentEditor : public PartEditor
{
public:
    SegmentEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
    {
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        auto *list = new WordsEditor(WordsEditor::Choice::One, this);
        std::vector<WordsEditor::Word> words;
        for (const SavedSegment &saved : shown->segments)
            words.push_back({saved.segment.name, QString::fromStdString(saved.segment.name), {}});
        list->setWords(std::move(words));
        list->setOperands({std::get<rules::Membership>(asked.subject).segment});
        list->closeList();
        all->addWidget(list);
        setFocusProxy(list);
        connect(list, &OperandEditor::edited, this, [this](const std::vector<rules::Value> &operands) {
            Condition changed = condition();
            changed.subject = rules::Membership{std::get<std::string>(operands.front())};
            change(std::move(changed));
        });
    }
};

/// How many percent are drawn.
class ShareEditor : public PartEditor
{
public:
    ShareEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
    {
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        auto *number = new NumbersEditor(1, u"%"_s, this);
        number->setOperands({std::get<rules::RandomShare>(asked.subject).percent});
        all->addWidget(number);
        setFocusProxy(number);
        connect(number, &OperandEditor::edited, this, [this](const std::vector<rules::Value> &operands) {
            Condition changed = condition();
            std::get<rules::RandomShare>(changed.subject).percent = std::get<Decimal>(operands.front());
            change(std::move(changed));
        });
    }
};

/// Within how much time something did not follow, in hours.
class SpanEditor : public PartEditor
{
public:
    SpanEditor(const StatePtr &shown, Overviews &known, const Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_number(new NumbersEditor(1, QString(), this))
        , m_unit(new QComboBox(this))
    {
        const rules::Span span = std::get<rules::Sequence>(asked.subject).notWithin.value_or(rules::Span{1});
        m_unit->addItems({WindowEditor::tr("minutes"), WindowEditor::tr("hours"), WindowEditor::tr("days")});
        m_unit->setCurrentIndex(static_cast<int>(span.unit));
        m_number->setOperands({Decimal{span.amount, 0}});
        auto *all = new QHBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_number);
        all->addWidget(m_unit);
        setFocusProxy(m_number);
        connect(m_unit, &QComboBox::activated, this, [this](int index) {
            take([index](rules::Span &changed) { changed.unit = static_cast<rules::SpanUnit>(index); });
        });
        connect(m_number, &OperandEditor::edited, this, [this](const std::vector<rules::Value> &operands) {
            const auto number = std::get<Decimal>(operands.front());
            if (number.scale == 0 && number.units >= 1 && number.units <= rules::maxSpan)
                take([&number](rules::Span &changed) { changed.amount = static_cast<int>(number.units); });
        });
    }

private:
    template <typename Change> void take(Change edit)
    {
        Condition changed = condition();
        auto &span = std::get<rules::Sequence>(changed.subject).notWithin;
        if (!span)
            span = rules::Span{1};
        edit(*span);
        change(std::move(changed));
    }

    NumbersEditor *m_number;
    QComboBox *m_unit;
};

} // namespace

#define DILIM_MAKE(Editor)                                                                                             \
    PartEditor *make##Editor(const StatePtr &state, Overviews &overviews, const Condition &condition, QWidget *parent) \
    {                                                                                                                  \
        return new Editor(state, overviews, condition, parent);                                                        \
    }
DILIM_MAKE(MeasureEditor)
DILIM_MAKE(AmountEditor)
DILIM_MAKE(FiltersEditor)
DILIM_MAKE(WindowEditor)
DILIM_MAKE(SegmentEditor)
DILIM_MAKE(ShareEditor)
DILIM_MAKE(SpanEditor)
#undef DILIM_MAKE

} // namespace dilim::ui

#include "behaviour_editors.moc"
