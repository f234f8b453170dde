// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/rule_view.h"

#include "rules/rule_words.h"
#include "ui/dialogs/ask.h"
#include "ui/rule_editor/condition_row.h"
#include "ui/rule_editor/folded_words.h"
#include "ui/rule_editor/group_frame.h"
#include "ui/rule_editor/line_actions.h"
#include "ui/rule_editor/reason_words.h"
#include "ui/rule_editor/rule_session.h"
#include "ui/rule_editor/token_button.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/limit_text.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int figuresRight = 4 + 32 + 5; // menu and margins right of the figures, see RuleLine
constexpr int scrollBarRoom = 12;
constexpr int headHeight = 24;

QString key(const std::string &id)
{
    return QString::fromStdString(id);
}

/// Whether both have the same lines in the same places, so that only words need to change.
bool sameShape(const rules::Group &a, const rules::Group &b)
{
    if (a.id != b.id || a.match != b.match || a.number != b.number || a.enabled != b.enabled
        || a.children.size() != b.children.size())
        return false;
    for (std::size_t i = 0; i < a.children.size(); ++i) {
        if (a.children[i].index() != b.children[i].index())
            return false;
        if (const auto *one = std::get_if<rules::Condition>(&a.children[i])) {
            const auto &other = std::get<rules::Condition>(b.children[i]);
            if (one->id != other.id || one->enabled != other.enabled)
                return false;
        } else if (!sameShape(std::get<rules::Group>(a.children[i]), std::get<rules::Group>(b.children[i]))) {
            return false;
        }
    }
    return true;
}

} // namespace

RuleView::RuleView(RuleSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_readingHint(new Label(TextStyle::Caption, Role::Text2, this))
    , m_customers(new Label(TextStyle::Caption, Role::Text2, this))
    , m_changes(new Label(TextStyle::Caption, Role::Text2, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
{
    setObjectName(u"ruleView"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_readingHint);
    head->addStretch(1);
    head->addWidget(m_customers);
    for (Label *words : {m_customers, m_changes})
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_changes->setFixedWidth(LineFigures::countEnd);
    head->addWidget(m_changes);
    auto *headEnd = new QWidget(this);
    headEnd->setFixedSize(figuresRight, 1);
    head->addWidget(headEnd);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);
    m_readingHint->setFixedHeight(headHeight);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->verticalScrollBar()->setFixedWidth(scrollBarRoom);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->setObjectName(u"ruleLines"_s);
    m_content->setAcceptDrops(true);
    m_content->installEventFilter(this);
    m_dropLine = new QWidget(m_content);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::Highlight);
    m_dropLine->hide();

    // The head's words stay above their columns, with or without a scroll bar.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, headEnd,
            [headEnd](int, int most) { headEnd->setFixedWidth(figuresRight + (most > 0 ? scrollBarRoom : 0)); });
    connect(&m_session, &RuleSession::ruleChanged, this, &RuleView::showRule);
    connect(&m_session, &RuleSession::stateChanged, this, [this] {
        if (m_built)
            showWords(); // perhaps in another language
    });
    connect(&m_session, &RuleSession::foldsChanged, this, &RuleView::rebuild);
    connect(&m_session, &RuleSession::counted, this, &RuleView::showFigures);
    connect(&m_session, &RuleSession::countingTakesTime, this, &RuleView::showStale);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    retranslate();
}

void RuleView::setCurrentLine(const std::string &id)
{
    m_current = id;
    if (RuleLine *shown = line(id)) {
        shown->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(shown, 0, metrics::ruleRow);
    }
}

RuleLine *RuleView::line(const std::string &id) const
{
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [&id](const RuleLine *one) { return one->id() == id; });
    return at == m_lines.end() ? nullptr : *at;
}

QWidget *RuleView::token(const std::string &id, PartEdit part) const
{
    const ConditionRow *row = m_rows.value(key(id));
    return row ? row->token(part) : nullptr;
}

QWidget *RuleView::addButton() const
{
    return m_addCondition;
}

void RuleView::showRule()
{
    if (!m_built || !sameShape(m_shown.root, m_session.rule().root))
        rebuild();
    else
        showWords();
}

void RuleView::rebuild()
{
    const bool focused = m_tree && m_tree->isAncestorOf(QApplication::focusWidget());
    const int scrolled = m_scroll->verticalScrollBar()->value();
    if (m_tree) {
        m_layout->removeWidget(m_tree);
        m_tree->hide();
        m_tree->deleteLater(); // a token of it may be in the middle of a click
    }
    m_lines.clear();
    m_rows.clear();
    m_headers.clear();
    m_shown = m_session.rule();
    m_tree = makeGroup(m_shown.root, 0);
    m_layout->insertWidget(0, m_tree);
    if (m_layout->count() == 1)
        m_layout->addStretch(1);
    m_tree->show();
    m_built = true;
    m_dropLine->raise();
    showWords();
    showFigures();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (focused)
        setCurrentLine(line(m_current) ? m_current : m_shown.root.id);
}

QWidget *RuleView::makeGroup(const rules::Group &group, int depth)
{
    constexpr int deepestIndent = 5;
    auto *frame = new GroupFrame(group.match, depth, m_content);
    addHeader(group, depth, frame->lines());
    if (!m_session.isFolded(group.id)) {
        for (const rules::Node &child : group.children) {
            if (const auto *condition = std::get_if<rules::Condition>(&child)) {
                addRow(*condition, frame->lines());
                continue;
            }
            auto *indented = new QVBoxLayout;
            indented->setContentsMargins(depth + 1 < deepestIndent ? metrics::ruleIndent : 0, 4, 0, 4);
            indented->addWidget(makeGroup(std::get<rules::Group>(child), depth + 1));
            frame->lines()->addLayout(indented);
        }
    }
    if (depth == 0)
        addFoot(frame->lines());
    return frame;
}

void RuleView::addHeader(const rules::Group &group, int depth, QVBoxLayout *to)
{
    auto *header =
        new GroupHeader(group.id, depth == 0 ? GroupHeader::Place::Root : GroupHeader::Place::Inside, m_content);
    header->setMatch(group.match, group.number);
    header->setEnabledLine(group.enabled);
    const std::string id = group.id;
    connect(header, &GroupHeader::matchWanted, this, [this, id](rules::Match match, int number) {
        m_session.edit(rules::withMatch(m_session.rule(), id, match, number), tr("Change group"));
    });
    connect(header, &GroupHeader::conditionWanted, this,
            [this, id](QWidget *button) { emit conditionWanted(id, button); });
    connect(header, &GroupHeader::foldToggled, this, [this, id] { toggle(id); });
    m_headers.insert(key(id), header);
    addLine(header, to);
}

void RuleView::addRow(const rules::Condition &condition, QVBoxLayout *to)
{
    auto *row = new ConditionRow(condition.id, m_content);
    row->setEnabledLine(condition.enabled);
    connect(row, &ConditionRow::pressed, this,
            [this, id = condition.id](PartEdit part) { emit partPressed(id, part); });
    m_rows.insert(key(condition.id), row);
    addLine(row, to);
}

void RuleView::addLine(RuleLine *one, QVBoxLayout *to)
{
    to->addWidget(one);
    const std::string id = one->id();
    connect(one, &RuleLine::menuWanted, this, [this, id](const QPoint &position) { showMenu(id, position); });
    connect(one, &RuleLine::pulled, this, [this, id] { startDrag(id); });
    m_lines.push_back(one);
}

void RuleView::addFoot(QVBoxLayout *to)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, metrics::controlGap, 0, metrics::controlGap);
    foot->setSpacing(metrics::controlGap);
    m_addCondition = makeButton(ButtonKind::Secondary, QString(), u"plus"_s, m_content);
    m_addCondition->setObjectName(u"addCondition"_s);
    m_addGroup = makeButton(ButtonKind::Secondary, QString(), u"plus"_s, m_content);
    m_addGroup->setObjectName(u"addGroup"_s);
    m_addLimit = makeButton(ButtonKind::Secondary, QString(), u"plus"_s, m_content);
    m_addLimit->setObjectName(u"addLimit"_s);
    m_limit = new TokenButton(TokenButton::Look::Value, m_content);
    m_limit->setObjectName(u"limitToken"_s);
    m_limit->hide();
    for (QPushButton *button : {m_addCondition, m_addGroup, m_addLimit}) {
        button->setProperty("small", true);
        foot->addWidget(button);
    }
    foot->addWidget(m_limit);
    foot->addStretch(1);
    connect(m_addLimit, &QPushButton::clicked, this, [this] { emit limitPressed(m_addLimit); });
    connect(m_limit, &TokenButton::clicked, this, [this] { emit limitPressed(m_limit); });
    connect(m_addCondition, &QPushButton::clicked, this,
            [this] { emit conditionWanted(m_session.rule().root.id, m_addCondition); });
    connect(m_addGroup, &QPushButton::clicked, this, [this] {
        rules::Group group;
        group.match = rules::Match::Any;
        m_session.edit(rules::withLine(m_session.rule(), {m_session.rule().root.id, SIZE_MAX}, group), tr("Add group"));
    });
    to->addWidget(new Hairline(Qt::Horizontal, m_content));
    to->addLayout(foot);
    retranslate();
}

void RuleView::showLimit()
{
    m_addLimit->setVisible(!m_shown.limit);
    m_limit->setVisible(m_shown.limit.has_value());
    if (m_shown.limit)
        m_limit->setWords(
            wording::limitText(*m_shown.limit, {m_session.state()->snapshot->catalogue, m_session.state()->context}));
}

void RuleView::showWords()
{
    m_shown = m_session.rule();
    if (!m_session.state())
        return;
    showLimit();
    const fields::Catalogue &catalogue = m_session.state()->snapshot->catalogue;
    const rules::Context &context = m_session.state()->context;
    for (RuleLine *one : m_lines) {
        if (const rules::Condition *condition = rules::findCondition(m_shown, one->id()))
            m_rows.value(key(one->id()))->setParts(lineParts(*condition, catalogue, context));
        else if (const rules::Group *group = rules::findGroup(m_shown, one->id()))
            m_headers.value(key(one->id()))
                ->setFolded(m_session.isFolded(one->id()), foldedWords(*group, catalogue, context));
    }
}

void RuleView::showFigures()
{
    if (!m_session.state())
        return;
    const fields::Catalogue &catalogue = m_session.state()->snapshot->catalogue;
    const rules::Context &context = m_session.state()->context;
    for (RuleLine *one : m_lines) {
        const rules::LineCount *count = m_session.countOf(one->id());
        std::optional<LineFiguresValues> values;
        if (count) {
            values = LineFiguresValues{*count, m_session.answer()->counts.customers, {}, m_session.state()->language()};
            if (const std::optional<rules::Place> place = rules::placeOf(m_shown, one->id()))
                values->within = rules::findGroup(m_shown, place->group)->match;
        }
        one->setFigures(values);
        one->setStale(m_session.error().has_value());
        const bool broken = m_session.error() && one->id() == m_session.brokenLine();
        one->setReason(broken ? reasonWords(*m_session.error(), lineName(m_shown, one->id(), catalogue, context))
                              : QString());
    }
}

void RuleView::showStale()
{
    for (RuleLine *one : m_lines)
        one->setStale(true);
}

void RuleView::followFocus(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    for (QWidget *at = now; at && at != this; at = at->parentWidget()) {
        if (const auto *one = qobject_cast<RuleLine *>(at))
            m_current = one->id();
    }
}

void RuleView::retranslate()
{
    m_readingHint->setText(tr("Read from top to bottom"));
    m_customers->setText(tr("Customers"));
    m_changes->setText(tr("Adds, removes"));
    if (!m_addCondition)
        return;
    m_addCondition->setText(tr("Condition"));
    m_addCondition->setToolTip(tr("Add a condition"));
    m_addGroup->setText(tr("Group"));
    m_addGroup->setToolTip(tr("Add a group"));
    m_addLimit->setText(tr("Limit"));
    m_addLimit->setToolTip(tr("Take only so many of these customers"));
}

void RuleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showWords();
        showFigures();
    }
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
