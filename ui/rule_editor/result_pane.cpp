// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/result_pane.h"

#include "ui/customers/segment_choice.h"
#include "ui/rule_editor/few_members.h"
#include "ui/rule_editor/reason_words.h"
#include "ui/rule_editor/result_blocks.h"
#include "ui/rule_editor/rule_session.h"
#include "ui/rule_editor/state_dot.h"
#include "ui/session/segment_history.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/value_words.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace dilim::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowAfterMs = 200; // beyond the moment that waiting is first shown
constexpr int blockGap = 8;
constexpr double oldShare = 0.4; // of its colour that an old answer keeps

struct Purchases {
    PurchasesPtr everybody{};
    Result<ResultFigures> figures;
};

} // namespace

ResultPane::ResultPane(RuleSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_blocks(new QWidget)
{
    setObjectName(u"resultPane"_s);
    setFixedWidth(metrics::resultPane);
    body()->setSpacing(2);
    buildHead();
    auto *inside = new QVBoxLayout(m_blocks);
    inside->setContentsMargins(0, 4, 0, 0);
    inside->setSpacing(blockGap);
    buildShares(inside);
    buildBlocks(inside);
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"resultScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_blocks);
    scroll->viewport()->setAutoFillBackground(false);
    m_blocks->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    buildFoot();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfterMs);
    connect(&m_slow, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_session, &RuleSession::ruleChanged, this, &ResultPane::forgetOldRule);
    connect(&m_session, &RuleSession::countingTakesTime, this, &ResultPane::showWaiting);
    connect(&m_session, &RuleSession::counted, this, &ResultPane::showAnswer);
    connect(m_toLine, &QPushButton::clicked, this, [this] { emit lineRequested(m_session.brokenLine()); });
    connect(m_members, &QPushButton::clicked, this, &ResultPane::membersRequested);
    connect(m_some, &FewMembers::memberPressed, this, [this](std::uint32_t row) { emit whyRequested(row); });
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_figures && !m_figures->some.empty())
            emit whyRequested(m_figures->some.front().row);
    });
    retranslate();
}

void ResultPane::setSegment(const store::Segment &segment)
{
    m_segment = segment.id;
    m_colour = colourOf(segment);
    m_places->setSegmentColour(m_colour);
    m_days->setSegmentColour(m_colour);
    m_kinds->setSegmentColour(m_colour);
    showChange();
    showShares();
}

/// Of another segment nothing is known yet.
void ResultPane::forgetOldRule()
{
    if (m_session.answer())
        return;
    m_job.cancel();
    m_figures.reset();
    showState();
    showFigures();
}

void ResultPane::showState()
{
    const bool waiting = m_session.counting();
    const bool broken = m_session.error().has_value() && !waiting;
    m_dot->setRole(broken ? Role::Danger : waiting ? Role::Warning : Role::Success);
    m_state->setRole(broken ? Role::Danger : Role::Text2);
    m_state->setText(broken        ? tr("a line needs a change")
                         : waiting ? tr("counting")
                                   : tr("up to date · %1 ms").arg(m_session.milliseconds()));
    m_count->setRole(waiting || broken ? Role::Text3 : Role::Text);
    m_count->setText(m_session.answer()
                         ? wording::numberText(m_session.answer()->counts.count, m_session.state()->language())
                         : u"–"_s);
    showChange();
    showReason();
}

/// Against what the segment was before the last import; the first import has nothing to compare with.
void ResultPane::showChange()
{
    const StatePtr &state = m_session.state();
    const std::vector<store::SegmentSize> earlier =
        state ? earlierSizes(*state, m_segment) : std::vector<store::SegmentSize>();
    m_change->setVisible(!earlier.empty() && m_session.answer());
    if (!m_change->isVisibleTo(this))
        return;
    const std::int64_t change = static_cast<std::int64_t>(m_session.answer()->counts.count)
        - static_cast<std::int64_t>(earlier.back().customers);
    const QString size = wording::numberText(std::abs(change), state->language());
    m_change->setText(change == 0      ? tr("unchanged since last import")
                          : change > 0 ? tr("▲ %1 since last import").arg(size)
                                       : tr("▼ %1 since last import").arg(size));
}

void ResultPane::showReason()
{
    const bool broken = m_session.error().has_value() && m_session.state();
    m_broken->setVisible(broken);
    m_blocks->setEnabled(!broken);
    showShares();
    if (!broken)
        return;
    const QString line = lineName(m_session.rule(), m_session.brokenLine(), m_session.state()->snapshot->catalogue,
                                  m_session.state()->context);
    const QString why = reasonWords(*m_session.error(), line);
    m_reason->setText(line.isEmpty() ? why : tr("%1: %2", "City: a value is missing").arg(line, why));
    m_toLine->setVisible(!line.isEmpty());
}

void ResultPane::showWaiting()
{
    showState();
    if (!m_slow.isActive() && !m_progress->isVisible())
        m_slow.start();
}

void ResultPane::showAnswer()
{
    m_slow.stop();
    m_progress->hide();
    showState();
    if (m_session.answer() && !m_session.error())
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
            Result<ResultFigures> figures = resultFigures(*state, answer->members, *everybody, progress);
            return Purchases{std::move(everybody), std::move(figures)};
        },
        [this](Purchases answer) {
            m_purchases = std::move(answer.everybody);
            if (answer.figures)
                m_figures = *std::move(answer.figures);
            showFigures();
            emit figuresShown();
        });
}

void ResultPane::showFigures()
{
    m_blocks->setVisible(m_figures.has_value());
    m_why->setEnabled(m_figures && !m_figures->some.empty());
    if (!m_figures || !m_session.state())
        return;
    const WorkspaceState &state = *m_session.state();
    const std::string &language = state.language();
    showShares();
    m_placesBlock->setVisible(m_figures->places.has_value());
    if (m_figures->places)
        m_places->setShares(*m_figures->places, language);
    m_daysBlock->setVisible(m_figures->days.has_value());
    if (m_figures->days) {
        m_days->setHistogram(*m_figures->days->histogram, language);
        m_median->setText(m_figures->days->summary
                              ? tr("median %1").arg(wording::decimalText(m_figures->days->summary->median, 0, language))
                              : QString());
    }
    m_kindsBlock->setVisible(m_figures->kinds.has_value());
    if (m_figures->kinds) {
        const FieldShares &kinds = *m_figures->kinds;
        const QString label = wording::fieldLabel(state.snapshot->catalogue, kinds.field);
        m_kinds->setShares(kinds, language);
        m_kindsTitle->setText(label);
        m_kinds->setAccessibleName(label);
        const auto most = std::ranges::max_element(kinds.rows, {}, &ShareRow::everyone);
        m_kindsNote->setText(most->word.empty() ? QString()
                                                : tr("everyone: %1 %2", "everyone: mobile 61%")
                                                      .arg(wording::valueLabel(kinds.field, most->word, language),
                                                           wording::wholePercentText(most->everyone, language)));
    }
    m_membersBlock->setVisible(!m_figures->some.empty());
    m_some->setMembers(m_figures->some, state);
}

void ResultPane::showShares()
{
    if (!m_figures || !m_session.state())
        return;
    const WorkspaceState &state = *m_session.state();
    const std::string &language = state.language();
    QColor colour = m_colour < 0 ? theme()[Role::Accent] : theme().categorical[static_cast<std::size_t>(m_colour)];
    if (m_session.error())
        colour = mixed(colour, theme()[Role::Surface], oldShare);
    m_customerBar->setBar({m_figures->members.customerShare, 0, {}, colour});
    m_customerShare->setText(wording::percentText(m_figures->members.customerShare, language));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ofRevenue, m_revenueBar, m_revenueShare, m_average,
                                                            m_everyone, m_averageOrder})
        widget->setVisible(state.hasOrders());
    m_revenueBar->setBar({m_figures->members.revenueShare, 0, {}, colour});
    m_revenueShare->setText(wording::percentText(m_figures->members.revenueShare, language));
    const auto money = [&](const std::optional<double> &amount) {
        return amount ? wording::wholeMoneyText(std::llround(*amount), state.currency(), language) : u"–"_s;
    };
    m_averageOrder->setText(money(analysis::averageBasket(m_figures->members.purchases)));
    m_everyone->setText(tr("everyone %1").arg(money(analysis::averageBasket(m_figures->everyone.purchases))));
}

void ResultPane::retranslate()
{
    setTitle(tr("Result"));
    m_unit->setText(tr("customers"));
    m_ofCustomers->setText(tr("Of customers"));
    m_ofRevenue->setText(tr("Of revenue"));
    m_average->setText(tr("Average order"));
    m_placesTitle->setText(tr("Where they live"));
    m_placesNote->setText(tr("line: everyone, %"));
    m_daysTitle->setText(tr("Days since last order"));
    m_membersTitle->setText(tr("A few members"));
    m_members->setText(tr("All members"));
    m_why->setText(tr("Why?"));
    m_toLine->setText(tr("Show the line"));
    m_why->setToolTip(tr("See of a customer why he or she is in or out"));
    m_places->setAccessibleName(m_placesTitle->text());
    m_days->setAccessibleName(m_daysTitle->text());
    m_some->setAccessibleName(m_membersTitle->text());
    showState();
    showFigures();
}

void ResultPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showShares();
    Card::changeEvent(event);
}

} // namespace dilim::ui
