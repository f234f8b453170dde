// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/result_pane.h"

#include "ui/rule_editor/rule_session.h"
#include "ui/session/customer_name.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/value_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <cmath>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostGroups = 4;
constexpr int labelWidth = 104;
constexpr int rowGap = 6;

double shareOf(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

Label *figure(const QString &text, TextStyle style, Role role, QWidget *parent)
{
    auto *label = new Label(text, style, role, parent);
    label->setTabular(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

struct Purchases {
    PurchasesPtr everybody{};
    Result<ResultFigures> figures;
};

} // namespace

ResultPane::ResultPane(RuleSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_state(new Label(TextStyle::Caption, Role::Text2, this))
    , m_count(new Label(TextStyle::Hero, Role::Text, this))
    , m_unit(new Label(TextStyle::Caption, Role::Text2, this))
    , m_place(new QVBoxLayout)
    , m_why(makeButton(ButtonKind::Secondary, QString(), u"eye"_s, this))
    , m_members(makeButton(ButtonKind::Quiet, QString(), QString(), this))
{
    setObjectName(u"resultPane"_s);
    setFixedWidth(metrics::resultPane);
    m_count->setObjectName(u"resultCount"_s);
    m_count->setTabular(true);
    m_state->setObjectName(u"resultState"_s);
    m_state->setWordWrap(true);
    m_why->setObjectName(u"whyButton"_s);
    m_members->setObjectName(u"allMembers"_s);
    body()->setSpacing(rowGap);
    body()->addWidget(m_state);
    body()->addWidget(m_count);
    body()->addWidget(m_unit);
    body()->addLayout(m_place);
    body()->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_why);
    buttons->addWidget(m_members);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(&m_session, &RuleSession::countingStarted, this, &ResultPane::showState);
    connect(&m_session, &RuleSession::counted, this, &ResultPane::showCount);
    connect(m_members, &QPushButton::clicked, this, &ResultPane::membersRequested);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_figures && !m_figures->some.empty())
            emit whyRequested(m_figures->some.front());
    });
    retranslate();
}

void ResultPane::setSegmentColour(int index)
{
    m_colour = index;
    showFigures();
}

void ResultPane::showState()
{
    const bool counting = m_session.counting();
    m_state->setRole(m_session.error() ? Role::Danger : counting ? Role::Warning : Role::Success);
    m_count->setRole(counting || m_session.error() ? Role::Text3 : Role::Text);
    m_state->setText(m_session.error() ? wording::errorText(*m_session.error())
                         : counting    ? tr("● counting")
                                       : tr("● up to date · %1 ms").arg(m_session.milliseconds()));
}

void ResultPane::showCount()
{
    showState();
    if (!m_session.answer() || m_session.error())
        return;
    m_count->setText(wording::numberText(m_session.answer()->counts.count, m_session.state()->language()));
    computeFigures();
}

void ResultPane::computeFigures()
{
    if (m_of != m_session.state()->snapshot) {
        m_of = m_session.state()->snapshot;
        m_purchases.reset();
    }
    m_job.start(
        [state = m_session.state(), answer = m_session.answer(), known = m_purchases](Progress &progress) {
            PurchasesPtr everybody = known ? known : everybodysPurchases(*state);
            Result<ResultFigures> figures = resultFigures(*state, *answer, *everybody, progress);
            return Purchases{std::move(everybody), std::move(figures)};
        },
        [this](Purchases answer) {
            m_purchases = std::move(answer.everybody);
            if (answer.figures)
                m_figures = *std::move(answer.figures);
            showFigures();
        });
}

void ResultPane::showFigures()
{
    if (!m_figures || !m_session.state())
        return;
    if (m_shown) {
        m_place->removeWidget(m_shown);
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = new QWidget(this);
    auto *all = new QVBoxLayout(m_shown);
    all->setContentsMargins(0, rowGap, 0, 0);
    all->setSpacing(rowGap);
    const WorkspaceState &state = *m_session.state();
    addShare(tr("Of customers"), m_figures->members.customerShare, m_shown);
    if (state.hasOrders()) {
        addShare(tr("Of revenue"), m_figures->members.revenueShare, m_shown);
        const auto own = analysis::averageBasket(m_figures->members.purchases);
        const auto everyone = analysis::averageBasket(m_figures->everyone.purchases);
        const auto money = [&state](const std::optional<double> &value) {
            return value ? wording::wholeMoneyText(std::llround(*value), state.currency(), state.language()) : u"–"_s;
        };
        auto *row = new QHBoxLayout;
        row->addWidget(new Label(tr("Average order"), TextStyle::Caption, Role::Text2, m_shown));
        row->addWidget(new Label(tr("everyone %1").arg(money(everyone)), TextStyle::Caption, Role::Text2, m_shown), 1);
        row->addWidget(figure(money(own), TextStyle::BodyMedium, Role::Text, m_shown));
        all->addLayout(row);
    }
    for (const ResultFigures::Breakdown &breakdown : m_figures->breakdowns)
        addBreakdown(breakdown, m_shown);
    all->addWidget(new Hairline(Qt::Horizontal, m_shown));
    all->addWidget(new Label(tr("A few members"), TextStyle::BodyStrong, Role::Text, m_shown));
    for (const std::uint32_t row : m_figures->some)
        addMember(row, m_shown);
    m_place->addWidget(m_shown);
    m_shown->show();
    m_why->setEnabled(!m_figures->some.empty());
}

void ResultPane::addShare(const QString &label, double share, QWidget *to)
{
    auto *row = new QHBoxLayout;
    auto *name = new Label(label, TextStyle::Caption, Role::Text2, to);
    name->setFixedWidth(labelWidth);
    auto *bar = new ShareBarWidget(to);
    bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->setBar({share, 0, {}, m_colour < 0 ? QColor() : theme().categorical[static_cast<std::size_t>(m_colour)]});
    row->addWidget(name);
    row->addWidget(bar, 1);
    row->addWidget(
        figure(wording::percentText(share, m_session.state()->language()), TextStyle::BodyMedium, Role::Text, to));
    static_cast<QVBoxLayout *>(to->layout())->addLayout(row);
}

void ResultPane::addBreakdown(const ResultFigures::Breakdown &breakdown, QWidget *to)
{
    const WorkspaceState &state = *m_session.state();
    const analysis::BreakdownResult &result = breakdown.result;
    auto *all = static_cast<QVBoxLayout *>(to->layout());
    all->addWidget(new Hairline(Qt::Horizontal, to));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(wording::fieldLabel(state.snapshot->catalogue, breakdown.field), TextStyle::BodyStrong,
                              Role::Text, to),
                    1);
    head->addWidget(new Label(tr("line: everyone"), TextStyle::Caption, Role::Text2, to));
    all->addLayout(head);
    for (std::size_t i = 0; i < result.rows.size() && i < mostGroups; ++i) {
        const analysis::BreakdownRow &group = result.rows[i];
        const double share = shareOf(group.customers, result.total.customers);
        auto *row = new QHBoxLayout;
        auto *name = new Label(wording::valueLabel(breakdown.field, group.key.front(), state.language()),
                               TextStyle::Caption, Role::Text, to);
        name->setFixedWidth(labelWidth);
        name->setElided(true);
        auto *bar = new ShareBarWidget(to);
        bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        bar->setBar({share, 0,
                     shareOf(group.compared.customers, result.comparedTotal ? result.comparedTotal->customers : 0),
                     m_colour < 0 ? QColor() : theme().categorical[static_cast<std::size_t>(m_colour)]});
        row->addWidget(name);
        row->addWidget(bar, 1);
        row->addWidget(figure(wording::percentText(share, state.language(), 0), TextStyle::Caption, Role::Text, to));
        all->addLayout(row);
    }
}

void ResultPane::addMember(std::uint32_t member, QWidget *to)
{
    const WorkspaceState &state = *m_session.state();
    auto *row = new QHBoxLayout;
    auto *name = makeButton(ButtonKind::Quiet, customerName(*state.snapshot, member), u"person"_s, to);
    name->setProperty("small", true);
    name->setToolTip(tr("Why is this customer here?"));
    connect(name, &QPushButton::clicked, this, [this, member] { emit whyRequested(member); });
    row->addWidget(name);
    row->addStretch(1);
    if (state.hasOrders())
        row->addWidget(figure(wording::wholeMoneyText(m_purchases->revenue[member], state.currency(), state.language()),
                              TextStyle::Caption, Role::Text, to));
    static_cast<QVBoxLayout *>(to->layout())->addLayout(row);
}

void ResultPane::retranslate()
{
    setTitle(tr("Result"));
    m_unit->setText(tr("customers"));
    m_why->setText(tr("Why?"));
    m_members->setText(tr("All members"));
    if (m_session.answer()) {
        showState();
        showFigures();
    }
}

void ResultPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showFigures();
    Card::changeEvent(event);
}

} // namespace dilim::ui
