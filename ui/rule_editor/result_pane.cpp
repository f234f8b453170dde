// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/result_pane.h"

#include "ui/rule_editor/rule_session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

namespace dilim::ui {
namespace {

constexpr int nameWidth = 92;
constexpr int numberWidth = 48;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

Label *number(const QString &text, TextStyle style, Role role, int width, QWidget *parent)
{
    auto *label = new Label(text, style, role, parent);
    label->setTabular(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setFixedWidth(width);
    return label;
}

} // namespace

ResultPane::ResultPane(RuleSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_title(new Label(TextStyle::CardTitle, Role::Text, this))
    , m_state(new Label(TextStyle::Caption, Role::Text2, this))
    , m_count(new Label(TextStyle::Hero, Role::Text, this))
    , m_customers(new Label(TextStyle::Caption, Role::Text2, this))
{
    m_count->setObjectName(QStringLiteral("resultCount"));
    m_count->setTabular(true);
    m_state->setObjectName(QStringLiteral("resultState"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *content = new QWidget(this);
    m_parts = new QVBoxLayout(content);
    m_parts->setContentsMargins(0, 0, 4, 0);
    m_parts->setSpacing(6);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    body()->setSpacing(4);
    body()->addLayout(head);
    body()->addWidget(m_count);
    body()->addWidget(m_customers);
    body()->addSpacing(4);
    body()->addWidget(scroll, 1);
    connect(&m_session, &RuleSession::counted, this, &ResultPane::showCount);
    connect(&m_session, &RuleSession::countingStarted, this, [this] { m_state->setText(tr("counting…")); });
    retranslate();
}

void ResultPane::retranslate()
{
    m_title->setText(tr("Result"));
    m_customers->setText(tr("customers"));
    showCount();
}

void ResultPane::showCount()
{
    const StatePtr &state = m_session.state();
    if (!state)
        return;
    if (m_session.error()) {
        m_state->setText(tr("a line is not complete"));
        m_state->setRole(Role::Danger);
        return;
    }
    if (!m_session.answer())
        return;
    m_state->setRole(Role::Text2);
    m_state->setText(tr("up to date · %1 ms").arg(wording::numberText(m_session.milliseconds(), state->language())));
    m_count->setText(wording::numberText(m_session.answer()->counts.count, state->language()));
    ask();
}

void ResultPane::ask()
{
    m_job.start([state = m_session.state(), answer = m_session.answer()](
                    Progress &progress) { return resultFigures(*state, answer->members, progress); },
                [this](const std::optional<ResultFigures> &figures) {
                    if (!figures)
                        return;
                    m_figures = *figures;
                    showFigures();
                });
}

QWidget *ResultPane::shareRow(const QString &name, double share)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(name, TextStyle::Caption, Role::Text2, row);
    label->setFixedWidth(nameWidth);
    auto *bar = new ShareBarWidget(row);
    bar->setBar({share, 0, {}, {}});
    layout->addWidget(label);
    layout->addWidget(bar, 1);
    layout->addWidget(number(wording::percentText(share, m_session.state()->language()), TextStyle::BodyStrong,
                             Role::Text, numberWidth, row));
    return row;
}

QWidget *ResultPane::breakdown(const ResultBreakdown &shown)
{
    const std::string &language = m_session.state()->language();
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(shown.title, TextStyle::BodyStrong, Role::Text, box), 1);
    head->addWidget(new Label(tr("┃ everyone, %"), TextStyle::Axis, Role::Text3, box));
    layout->addLayout(head);
    for (const ResultPart &part : shown.parts) {
        auto *line = new QHBoxLayout;
        auto *name = new Label(part.name, TextStyle::Caption, Role::Text, box);
        name->setElided(true);
        name->setFixedWidth(nameWidth);
        auto *bar = new ShareBarWidget(box);
        bar->setBar({part.share, 0, part.everyone, {}});
        line->addWidget(name);
        line->addWidget(bar, 1);
        line->addWidget(number(wording::percentText(part.share, language, 0), TextStyle::Body, Role::Text, 40, box));
        line->addWidget(
            number(wording::decimalText(part.everyone * 100, 0, language), TextStyle::Caption, Role::Text3, 24, box));
        layout->addLayout(line);
    }
    return box;
}

QWidget *ResultPane::memberRow(const ResultMember &member)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton *name = makeButton(ButtonKind::Quiet, member.name, {}, row);
    name->setProperty("small", true);
    name->setToolTip(tr("Why is this customer in the segment?"));
    connect(name, &QPushButton::clicked, this, [this, customer = member.row] { emit whyRequested(customer); });
    auto *place = new Label(member.place, TextStyle::Caption, Role::Text3, row);
    place->setElided(true);
    layout->addWidget(name);
    layout->addWidget(place, 1);
    layout->addWidget(new Label(member.revenue, TextStyle::Body, Role::Text, row));
    return row;
}

void ResultPane::showFigures()
{
    const StatePtr &state = m_session.state();
    if (!state)
        return;
    clear(*m_parts);
    m_parts->addWidget(shareRow(tr("Of customers"), m_figures.figures.customerShare));
    if (state->hasOrders())
        m_parts->addWidget(shareRow(tr("Of revenue"), m_figures.figures.revenueShare));
    if (m_figures.basket && m_figures.everyonesBasket) {
        const auto money = [&state](double minor) {
            return wording::wholeMoneyText(static_cast<std::int64_t>(minor), state->currency(), state->language());
        };
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new Label(tr("Average order"), TextStyle::Caption, Role::Text2, row));
        layout->addWidget(
            new Label(tr("everyone %1").arg(money(*m_figures.everyonesBasket)), TextStyle::Caption, Role::Text3, row),
            1, Qt::AlignRight);
        layout->addWidget(new Label(money(*m_figures.basket), TextStyle::BodyStrong, Role::Text, row));
        m_parts->addWidget(row);
    }
    for (const ResultBreakdown &shown : m_figures.breakdowns) {
        m_parts->addWidget(new Hairline(Qt::Horizontal, this));
        m_parts->addWidget(breakdown(shown));
    }
    if (!m_figures.members.empty()) {
        m_parts->addWidget(new Hairline(Qt::Horizontal, this));
        auto *head = new QWidget(this);
        auto *layout = new QHBoxLayout(head);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new Label(tr("A few members"), TextStyle::BodyStrong, Role::Text, head), 1);
        QPushButton *all = makeButton(ButtonKind::Quiet, tr("All members"), {}, head);
        all->setObjectName(QStringLiteral("allMembers"));
        all->setProperty("small", true);
        connect(all, &QPushButton::clicked, this, &ResultPane::membersRequested);
        layout->addWidget(all);
        m_parts->addWidget(head);
        for (const ResultMember &member : m_figures.members)
            m_parts->addWidget(memberRow(member));
    }
    m_parts->addStretch();
}

void ResultPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace dilim::ui
