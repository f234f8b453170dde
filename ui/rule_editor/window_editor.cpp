// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/behaviour_editors.h"

#include "rules/names.h"
#include "rules/operators.h"
#include "ui/rule_editor/condition_fit.h"
#include "ui/rule_editor/operand_editors.h"
#include "ui/rule_editor/quick_choices.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/widgets/label.h"
#include "wording/calendar_words.h"
#include "wording/language.h"
#include "wording/window_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using rules::Window;

struct WindowKind {
    const char *words;
    bool (*holds)(const Window &window);
    Window (*first)(Date today);
};
constexpr WindowKind kinds[] = {
    {QT_TRANSLATE_NOOP("dilim::ui::WindowEditor", "at any time"),
     [](const Window &window) { return window == Window{}; }, [](Date) { return Window{}; }},
    {QT_TRANSLATE_NOOP("dilim::ui::WindowEditor", "in the last days"),
     [](const Window &window) { return window.lastDays.has_value(); }, [](Date) { return Window{.lastDays = 90}; }},
    {QT_TRANSLATE_NOOP("dilim::ui::WindowEditor", "longer ago than days"),
     [](const Window &window) { return window.olderThanDays.has_value(); },
     [](Date) { return Window{.olderThanDays = 90}; }},
    {QT_TRANSLATE_NOOP("dilim::ui::WindowEditor", "in the next days"),
     [](const Window &window) { return window.nextDays.has_value(); }, [](Date) { return Window{.nextDays = 30}; }},
    {QT_TRANSLATE_NOOP("dilim::ui::WindowEditor", "in a calendar period"),
     [](const Window &window) { return window.period.has_value(); },
     [](Date) { return Window{.period = rules::Period{}}; }},
    {QT_TRANSLATE_NOOP("dilim::ui::WindowEditor", "between two days"),
     [](const Window &window) { return window.first && window.last; },
     [](Date today) { return Window{.first = Date{today.days - 30}, .last = today}; }},
    {QT_TRANSLATE_NOOP("dilim::ui::WindowEditor", "from a day on"),
     [](const Window &window) { return window.first && !window.last; },
     [](Date today) { return Window{.first = Date{today.days - 30}}; }},
    {QT_TRANSLATE_NOOP("dilim::ui::WindowEditor", "up to a day"),
     [](const Window &window) { return !window.first && window.last; },
     [](Date today) { return Window{.last = today}; }},
};

constexpr int quickColumns = 2;
constexpr std::array usualDays = {7, 30, 90, 180, 365};
constexpr std::array<std::string_view, 5> usualPeriods = {"this_month", "last_month", "this_quarter", "this_year",
                                                          "last_year"};

Window &windowOf(rules::Condition &condition)
{
    if (auto *behaviour = std::get_if<rules::Behaviour>(&condition.subject))
        return behaviour->window;
    return std::get<rules::Sequence>(condition.subject).window;
}

bool comparesWithBefore(const rules::Condition &condition)
{
    const auto *behaviour = std::get_if<rules::Behaviour>(&condition.subject);
    return behaviour && behaviour->change != rules::Change::None;
}

} // namespace

/// When it happened: usual times at one press, or any other.
class WindowEditor : public PartEditor
{
    Q_OBJECT
public:
    WindowEditor(const StatePtr &shown, Overviews &known, const rules::Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_quick(new QuickChoices(quickColumns, this))
        , m_kind(new QComboBox(this))
        , m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        addUsual();
        m_layout->addWidget(m_kind);
        m_kind->setObjectName(u"windowChoice"_s);
        m_kind->setAccessibleName(tr("When"));
        const Window window = shownWindow();
        for (std::size_t i = 0; i < std::size(kinds); ++i) {
            const bool fits = !comparesWithBefore(asked) || hasTimeBefore(kinds[i].first(shown->context.today));
            if (fits || kinds[i].holds(window))
                m_kind->addItem(tr(kinds[i].words), static_cast<uint>(i));
        }
        showAll();
        connect(m_kind, &QComboBox::activated, this,
                [this] { takeWindow(kinds[m_kind->currentData().toUInt()].first(state()->context.today)); });
    }

private:
    [[nodiscard]] Window shownWindow() const
    {
        rules::Condition copy = condition();
        return windowOf(copy);
    }
    void addUsual()
    {
        const std::string &language = state()->language();
        for (const int days : usualDays)
            m_usual.push_back({.lastDays = days});
        for (const std::string_view id : usualPeriods)
            m_usual.push_back({.period = rules::periodFromId(id)});
        QStringList words;
        const wording::Speech speech{state()->snapshot->catalogue, state()->context};
        for (const Window &window : m_usual)
            words.append(wording::capitalised(windowText(window, wording::Beside::Verb, speech), language));
        m_quick->setObjectName(u"usualWindows"_s);
        m_quick->setChoices(words);
        m_layout->addWidget(m_quick);
        connect(m_quick, &QuickChoices::chosen, this,
                [this](int index) { takeWindow(m_usual[static_cast<std::size_t>(index)]); });
    }
    void takeWindow(const Window &window)
    {
        setWindow(window);
        showAll();
    }
    void setWindow(const Window &window)
    {
        showUsual(window);
        rules::Condition changed = condition();
        windowOf(changed) = window;
        change(std::move(changed));
    }
    void showUsual(const Window &window)
    {
        const auto at = std::find(m_usual.begin(), m_usual.end(), window);
        m_quick->setCurrent(at == m_usual.end() ? -1 : static_cast<int>(at - m_usual.begin()));
    }
    void showAll()
    {
        const Window window = shownWindow();
        showUsual(window);
        for (int i = 0; i < m_kind->count(); ++i) {
            if (kinds[m_kind->itemData(i).toUInt()].holds(window))
                m_kind->setCurrentIndex(i);
        }
        if (m_values) {
            m_layout->removeWidget(m_values);
            m_values->hide();
            m_values->deleteLater(); // it may be in the middle of telling something
        }
        m_values = nullptr;
        if (window.period)
            m_values = makePeriods(*window.period);
        else if (window.first || window.last)
            m_values = makeDays(window);
        else if (!(window == Window{}))
            m_values = makeNumber(window.lastDays.value_or(window.olderThanDays.value_or(window.nextDays.value_or(1))));
        setFocusProxy(m_values ? m_values : static_cast<QWidget *>(m_kind));
        if (m_values) {
            m_layout->addWidget(m_values);
            m_values->show();
        }
    }
    QWidget *makeNumber(int days)
    {
        auto *place = new QWidget(this);
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        auto *number = new QSpinBox(place);
        number->setObjectName(u"windowDays"_s);
        number->setAccessibleName(tr("Number of days"));
        number->setRange(1, rules::maxDays);
        number->setValue(days);
        row->addWidget(number);
        row->addWidget(new Label(tr("days"), TextStyle::Body, Role::Text2, place));
        row->addStretch(1);
        place->setFocusProxy(number);
        connect(number, &QSpinBox::valueChanged, this, &WindowEditor::takeDays);
        return place;
    }
    void takeDays(int days)
    {
        Window window = shownWindow();
        for (std::optional<int> *part : {&window.lastDays, &window.nextDays, &window.olderThanDays}) {
            if (*part)
                *part = days;
        }
        setWindow(window);
    }
    QWidget *makePeriods(const rules::Period &chosen)
    {
        auto *periods = new QComboBox(this);
        periods->setObjectName(u"windowPeriod"_s);
        periods->setAccessibleName(tr("Period"));
        periods->setMaxVisibleItems(20);
        const std::string &language = state()->language();
        for (const rules::NamedPeriod &named : rules::namedPeriods()) {
            periods->addItem(wording::periodText(named.id, language),
                             QByteArray(named.id.data(), std::ssize(named.id)));
            if (named.period == chosen)
                periods->setCurrentIndex(periods->count() - 1);
        }
        connect(periods, &QComboBox::activated, this, [this, periods] {
            setWindow({.period = rules::periodFromId(periods->currentData().toByteArray().toStdString())});
        });
        return periods;
    }
    QWidget *makeDays(const Window &window)
    {
        const Date today = state()->context.today;
        std::vector<rules::Value> days;
        for (const std::optional<Date> &day : {window.first, window.last}) {
            if (day)
                days.emplace_back(*day);
        }
        auto *editor = new DatesEditor(static_cast<int>(days.size()), today, this);
        editor->setOperands(days);
        connect(editor, &OperandEditor::edited, this, &WindowEditor::takeDates);
        return editor;
    }
    void takeDates(const std::vector<rules::Value> &days)
    {
        Window window = shownWindow();
        if (window.first)
            window.first = std::get<Date>(days.front());
        if (window.last)
            window.last = std::get<Date>(days.back());
        setWindow(window);
    }

    std::vector<Window> m_usual;
    QuickChoices *m_quick;
    QComboBox *m_kind;
    QVBoxLayout *m_layout;
    QWidget *m_values = nullptr; // made anew for each kind
};

PartEditor *makeWindowEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                             QWidget *parent)
{
    return new WindowEditor(state, overviews, condition, parent);
}

} // namespace dilim::ui

#include "window_editor.moc"
