// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/filter_group_editor.h"

#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/test_editor.h"
#include "ui/rule_editor/test_words.h"
#include "ui/rule_editor/token_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using fields::Field;
using fields::ValueType;
using rules::Filter;
using rules::FilterGroup;
using rules::Match;

constexpr std::array matches = {Match::All, Match::Any, Match::None};
constexpr int dash = 7, dashGap = 4;
constexpr int mostWords = 280;

struct FirstTest {
    const char *op;
    std::vector<rules::Value> operands;
};

FirstTest firstTest(ValueType type)
{
    switch (type) {
    case ValueType::Number:
    case ValueType::Money:
        return {"at_least", {Decimal{1, 0}}};
    case ValueType::Date:
    case ValueType::Moment:
        return {"in_last_days", {Decimal{90, 0}}};
    case ValueType::YesNo:
        return {"is_yes", {}};
    default:
        return {"has_value", {}};
    }
}

/// Lists of words first: they are what people filter by.
const Field &usualField(const FieldList &known)
{
    const auto at =
        std::find_if(known.begin(), known.end(), [](const Field *field) { return field->type == ValueType::Category; });
    return at == known.end() ? *known.front() : **at;
}

void paintBracket(QPainter &painter, const QRect &place, Match match)
{
    const QColor colour = theme()[match == Match::None ? Role::Danger : Role::Accent];
    if (match != Match::Any)
        return painter.fillRect(place, colour);
    for (int y = place.top(); y < place.bottom(); y += dash + dashGap)
        painter.fillRect(QRect(place.left(), y, place.width(), std::min(dash, place.bottom() - y)), colour);
}

Filter filterOn(const FilterGround &ground, const Field &field)
{
    const analysis::FieldOverview *overview = ground.overviews->find(field.id);
    const bool list = field.type == ValueType::CategoryList;
    if ((list || field.type == ValueType::Category) && overview && !overview->top.empty())
        return {field.id, list ? "has_any" : "any_of", {overview->top.front().word}};
    FirstTest first = firstTest(field.type);
    return {field.id, first.op, std::move(first.operands)};
}

} // namespace

Filter firstFilter(const FilterGround &ground)
{
    return filterOn(ground, usualField(filterFields(*ground.state, ground.facts)));
}

FilterRow::FilterRow(const FilterGround &ground, const Filter &filter, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_filter(filter)
    , m_field(makeFieldBox(filterFields(*ground.state, ground.facts), filter.field, ground.state->snapshot->catalogue,
                           this))
    , m_words(new TokenButton(TokenButton::Look::Value, this))
    , m_test(new TestEditor(ground.state, *ground.overviews, TestEditor::About::Fact, this))
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_words->setObjectName(u"filterTest"_s);
    m_words->setMaximumWidth(mostWords);
    auto *remove = makeIconButton(u"close"_s, tr("Remove this condition"), this);
    remove->setObjectName(u"removeFilter"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_field);
    head->addWidget(m_words);
    head->addStretch(1);
    head->addWidget(remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(head);
    all->addWidget(m_test);
    m_test->setContentsMargins(metrics::ruleIndent, 0, 0, 0);
    m_test->hide();
    setFocusProxy(m_field);
    showTest();
    connect(m_field, &QComboBox::activated, this, &FilterRow::takeField);
    connect(m_words, &TokenButton::clicked, this, [this] { m_test->setVisible(m_test->isHidden()); });
    connect(remove, &QPushButton::clicked, this, &FilterRow::removeWanted);
    connect(m_test, &TestEditor::edited, this, [this](const TestEditor::Test &test) {
        m_filter.op = test.op;
        m_filter.operands = test.operands;
        showWords();
        emit edited(m_filter);
    });
}

void FilterRow::unfold()
{
    m_test->show();
}

void FilterRow::showWords()
{
    rules::Condition condition;
    condition.op = m_filter.op;
    condition.operands = m_filter.operands;
    const Field *field = m_ground.state->snapshot->catalogue.find(m_filter.field);
    const TestWords words = testWords(condition, field ? field->type : ValueType::Text, m_filter.field,
                                      {m_ground.state->snapshot->catalogue, m_ground.state->context});
    m_words->setWords(words.words.isEmpty()
                          ? words.value
                          : tr("%1 %2", "a test and its value: is any of Shoes").arg(words.words, words.value));
}

void FilterRow::showTest()
{
    const Field *field = m_ground.state->snapshot->catalogue.find(m_filter.field);
    m_test->setTest(field ? field->type : ValueType::Text, m_filter.field, {m_filter.op, m_filter.operands});
    showWords();
}

void FilterRow::takeField()
{
    const Field *field = m_ground.state->snapshot->catalogue.find(fieldOf(*m_field));
    if (!field)
        return;
    m_filter = filterOn(m_ground, *field);
    showTest();
    unfold();
    emit edited(m_filter);
}

FilterGroupEditor::FilterGroupEditor(const FilterGround &ground, Place place, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_place(place)
    , m_head(new QWidget(this))
    , m_match(new QComboBox(m_head))
    , m_hint(new Label(TextStyle::Caption, Role::Text2, m_head))
    , m_layout(new QVBoxLayout(this))
    , m_addGroup(makeButton(ButtonKind::Secondary, tr("Group"), u"plus"_s, this))
{
    m_match->setObjectName(u"filterMatch"_s);
    m_match->setAccessibleName(tr("How the filters are joined"));
    for (const Match match : matches)
        m_match->addItem(wording::matchLabel(match));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_match);
    head->addWidget(m_hint);
    head->addStretch(1);
    if (place == Place::Inside) {
        auto *remove = makeIconButton(u"close"_s, tr("Remove this group"), m_head);
        remove->setObjectName(u"removeFilterGroup"_s);
        head->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &FilterGroupEditor::removeWanted);
    }
    auto *add = makeButton(ButtonKind::Secondary, tr("Condition"), u"plus"_s, this);
    add->setObjectName(u"addFilter"_s);
    m_addGroup->setObjectName(u"addFilterGroup"_s);
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {add, m_addGroup}) {
        button->setProperty("small", true);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    m_layout->addWidget(m_head);
    m_layout->addLayout(foot);
    connect(m_match, &QComboBox::activated, this, [this](int index) {
        m_group.match = matches[static_cast<std::size_t>(index)];
        showHead();
        tell();
    });
    connect(add, &QPushButton::clicked, this, &FilterGroupEditor::addFilter);
    connect(m_addGroup, &QPushButton::clicked, this, &FilterGroupEditor::insertGroup);
    std::vector<std::string> wanted;
    for (const Field *field : filterFields(*ground.state, ground.facts))
        wanted.push_back(field->id);
    add->setEnabled(!wanted.empty());
    ground.overviews->want(wanted);
    rebuild();
}

void FilterGroupEditor::setGroup(FilterGroup group)
{
    m_group = std::move(group);
    rebuild();
}

bool FilterGroupEditor::hasHead() const
{
    return m_place == Place::Inside || m_group.children.size() > 1 || m_group.match != Match::All;
}

void FilterGroupEditor::showHead()
{
    m_head->setVisible(hasHead());
    m_layout->setContentsMargins(hasHead() ? metrics::ruleBracket + metrics::controlGap : 0, 0, 0, 0);
    m_match->setCurrentIndex(static_cast<int>(m_group.match));
    m_hint->setText(wording::matchHint(m_group.match));
    m_addGroup->setVisible(!m_group.children.empty());
    update();
}

void FilterGroupEditor::rebuild()
{
    if (m_rows) {
        m_layout->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater(); // a button of it may be in the middle of a click
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_group.children.size(); ++i) {
        if (std::holds_alternative<Filter>(m_group.children[i]))
            addRow(i);
        else
            addGroup(i);
    }
    m_layout->insertWidget(1, m_rows);
    m_rows->setVisible(!m_group.children.empty());
    showHead();
}

void FilterGroupEditor::addRow(std::size_t index)
{
    auto *row = new FilterRow(m_ground, std::get<Filter>(m_group.children[index]), m_rows);
    m_rows->layout()->addWidget(row);
    connect(row, &FilterRow::edited, this, [this, index](const Filter &filter) {
        m_group.children[index] = filter;
        tell();
    });
    connect(row, &FilterRow::removeWanted, this, [this, index] { remove(index); });
}

void FilterGroupEditor::addGroup(std::size_t index)
{
    auto *inner = new FilterGroupEditor(m_ground, Place::Inside, m_rows);
    inner->setGroup(std::get<FilterGroup>(m_group.children[index]));
    m_rows->layout()->addWidget(inner);
    connect(inner, &FilterGroupEditor::edited, this, [this, index](const FilterGroup &group) {
        m_group.children[index] = group;
        tell();
    });
    connect(inner, &FilterGroupEditor::removeWanted, this, [this, index] { remove(index); });
}

void FilterGroupEditor::addFilter()
{
    m_group.children.emplace_back(firstFilter(m_ground));
    rebuild();
    if (auto *row = qobject_cast<FilterRow *>(m_rows->layout()->itemAt(m_rows->layout()->count() - 1)->widget()))
        row->unfold();
    tell();
}

void FilterGroupEditor::insertGroup()
{
    FilterGroup inner;
    inner.match = m_group.match == Match::Any ? Match::All : Match::Any;
    inner.children.emplace_back(firstFilter(m_ground));
    m_group.children.emplace_back(std::move(inner));
    rebuild();
    tell();
}

void FilterGroupEditor::remove(std::size_t index)
{
    m_group.children.erase(m_group.children.begin() + static_cast<std::ptrdiff_t>(index));
    rebuild();
    tell();
}

void FilterGroupEditor::tell()
{
    emit edited(m_group);
}

void FilterGroupEditor::paintEvent(QPaintEvent *)
{
    if (!hasHead())
        return;
    QPainter painter(this);
    paintBracket(painter, QRect(0, 0, metrics::ruleBracket, height()), m_group.match);
}

} // namespace dilim::ui
