// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/rfm_page.h"

#include "ui/chart_view/chart_view.h"
#include "ui/dialogs/ask.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/rfm/group_table.h"
#include "ui/pages/rfm/rfm_rules.h"
#include "ui/pages/rfm/rfm_side_card.h"
#include "ui/pages/rfm/rfm_words.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int scores = 5;
constexpr int wideFrom = 1160; // of the page
constexpr int sideWide = 440;
constexpr int sideNarrow = 400;
constexpr int gridHeight = 366; // at least: a name of two lines and numbers in each cell

/// Row and column of a score in the grid.
ChartView::MarkPlace placeOf(int recency, int frequency)
{
    return {scores - frequency, recency - 1};
}

std::vector<ChartView::MarkPlace> placesOf(const RfmPart &part)
{
    if (part.isCell())
        return {placeOf(part.recency, part.height)};
    std::vector<ChartView::MarkPlace> places;
    for (int r = 1; r <= scores; ++r) {
        for (int f = 1; f <= scores; ++f) {
            if (analysis::rfmGroup(r, f) == part.group)
                places.push_back(placeOf(r, f));
        }
    }
    return places;
}

} // namespace

RfmPage::RfmPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_scoring(new LatestJob(this))
    , m_describing(new LatestJob(this))
    , m_header(new PageHeader(this))
    , m_axesChoice(new ChoiceButton(this))
    , m_method(new ChoiceButton(this))
    , m_who(new ChoiceButton(this))
    , m_axesMenu(new QMenu(this))
    , m_methodMenu(new QMenu(this))
    , m_whoMenu(new QMenu(this))
    , m_report(makeButton(ButtonKind::Secondary, {}, u"document"_s, this))
    , m_allSegments(makeButton(ButtonKind::Primary, {}, u"pie"_s, this))
    , m_explain(makeIconButton(u"info"_s, {}, this))
    , m_content(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_gridCard(new Card(this))
    , m_groupsCard(new Card(this))
    , m_measures(new SegmentedControl(this))
    , m_chart(new ChartView(this))
    , m_groups(new GroupTable(this))
    , m_side(new RfmSideCard(this))
    , m_empty(new EmptyState(this))
{
    build();
    connect(m_allSegments, &QPushButton::clicked, this, &RfmPage::makeAllSegments);
    connect(m_report, &QPushButton::clicked, this, [this] {
        Intent intent{Intent::Kind::MakeReport};
        intent.text = u"rfm"_s;
        emit intended(intent);
    });
    connect(m_explain, &QPushButton::clicked, this, &RfmPage::showMethod);
    connect(m_measures, &SegmentedControl::chosen, this, [this](int index) {
        m_measure = static_cast<charts::RfmMeasure>(index);
        showGrid();
    });
    connect(m_chart, &ChartView::markChosen, this,
            [this](int row, int column) { select(rfmCellPart(column + 1, scores - row, m_axes)); });
    connect(m_groups, &GroupTable::groupChosen, this,
            [this](int group) { select({static_cast<analysis::RfmGroup>(group)}); });
    connect(m_side, &RfmSideCard::segmentWanted, this, [this] { sendRule(Intent::Kind::NewSegment); });
    connect(m_side, &RfmSideCard::linesWanted, this, [this] { sendRule(Intent::Kind::AddToRule); });
    connect(m_side, &RfmSideCard::membersWanted, this, [this] { sendRule(Intent::Kind::ShowMembers); });
    connect(m_side, &RfmSideCard::customerChosen, this, [this](int row) {
        Intent intent{Intent::Kind::ShowCustomer};
        intent.number = row;
        emit intended(intent);
    });
    connect(m_empty, &EmptyState::asked, this, [this] { emit intended({Intent::Kind::AddFiles}); });
    showTexts();
}

void RfmPage::build()
{
    m_axesChoice->setObjectName(u"rfmAxes"_s);
    m_axesChoice->setMenu(m_axesMenu);
    m_method->setObjectName(u"rfmMethod"_s);
    m_method->setMenu(m_methodMenu);
    m_who->setObjectName(u"rfmWho"_s);
    m_who->setIconName(u"filter"_s);
    m_who->setMenu(m_whoMenu);
    m_report->setObjectName(u"rfmReport"_s);
    m_allSegments->setObjectName(u"rfmAllSegments"_s);
    m_explain->setObjectName(u"rfmExplain"_s);
    m_measures->setObjectName(u"rfmMeasure"_s);
    m_chart->setObjectName(u"rfmGrid"_s);
    m_chart->setMinimumHeight(gridHeight);
    m_groups->setObjectName(u"rfmGroups"_s);
    m_side->setObjectName(u"rfmSide"_s);
    for (QWidget *action : actionsOfHeader())
        m_header->actions()->addWidget(action);

    m_gridCard->head()->addWidget(m_explain);
    m_gridCard->head()->addWidget(m_measures);
    m_gridCard->body()->addWidget(m_chart, 1);
    m_groupsCard->body()->addWidget(m_groups);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(metrics::cardGap);
    leftLayout->addWidget(m_gridCard, 1);
    leftLayout->addWidget(m_groupsCard);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(left);

    auto *content = new QHBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(metrics::cardGap);
    content->addWidget(m_scroll, 1);
    content->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
}

std::array<QWidget *, 5> RfmPage::actionsOfHeader() const
{
    return {m_axesChoice, m_method, m_who, m_report, m_allSegments};
}

void RfmPage::setState(const StatePtr &state)
{
    const bool otherWorkspace = !m_state || !state || m_state->path != state->path;
    m_state = state;
    if (otherWorkspace) {
        m_answer.reset();
        m_question = {};
    }
    if (state && !m_question.segment.empty() && !state->segment(m_question.segment))
        m_question.segment.clear();
    showTexts();
    ask();
}

void RfmPage::ask()
{
    if (!m_state) {
        m_scoring->cancel();
        m_describing->cancel();
        return;
    }
    const StatePtr state = m_state;
    const RfmQuestion question = m_question;
    m_scoring->start([state, question](Progress &progress) { return rfmOf(*state, question, progress); },
                     [this, state, question](Result<analysis::RfmResult> result) {
                         showAnswer(state, question, std::move(result));
                     });
}

void RfmPage::showAnswer(const StatePtr &state, const RfmQuestion &question, Result<analysis::RfmResult> result)
{
    if (!result) {
        tellError(this, wording::errorText(result.error()));
        return;
    }
    m_answer = std::make_shared<const Answer>(Answer{state, question, std::move(*result)});
    showTexts();
    showGrid();
    m_groups->setResult(m_answer->result, *state);
    select(m_part);
}

void RfmPage::showGrid()
{
    if (!m_answer)
        return;
    m_chart->setSpec(rfmGridChart(m_answer->result, *m_answer->state, m_measure, m_axes));
}

void RfmPage::select(const RfmPart &part)
{
    m_part = part;
    m_chart->setChosen(placesOf(part));
    m_groups->setChosen(part.isCell() ? std::nullopt : std::optional(part.group));
    askDetails();
}

void RfmPage::askDetails()
{
    if (!m_answer)
        return;
    const std::shared_ptr<const Answer> answer = m_answer;
    m_describing->start([answer, part = m_part](
                            Progress &progress) { return rfmDetails(*answer->state, answer->result, part, progress); },
                        [this, answer](const Result<RfmDetails> &details) {
                            if (details)
                                m_side->setDetails(answer->state, answer->question, answer->result, *details);
                            else
                                tellError(this, wording::errorText(details.error()));
                        });
}

void RfmPage::showTexts()
{
    m_header->setTitle(tr("RFM"));
    m_report->setText(tr("Report"));
    m_allSegments->setText(tr("All ten groups as segments"));
    m_explain->setToolTip(tr("Cut points and method"));
    m_explain->setAccessibleName(m_explain->toolTip());
    m_gridCard->setTitle(tr("RFM grid"));
    m_groupsCard->setTitle(tr("The ten groups"));
    m_groups->setAccessibleName(tr("The ten groups"));
    m_measures->setChoices({tr("Customers"), tr("Revenue"), tr("Average basket")});
    m_measures->setAccessibleName(tr("What the grid shows"));
    m_empty->setWords(u"grid"_s,
                      tr("RFM groups people by how recently and how often they buy. It needs a file of orders with "
                         "their customers and dates."),
                      tr("Add files…"));
    const bool scored = m_answer && !m_answer->result.scores.empty();
    const bool empty =
        (m_answer && !scored && m_answer->question.segment.empty()) || (m_state && !m_state->hasOrders());
    m_content->setVisible(m_answer && !empty);
    m_empty->setVisible(empty);
    for (QWidget *action : actionsOfHeader())
        action->setVisible(m_state && !empty);
    m_groupsCard->setVisible(m_axes == analysis::RfmAxes::Frequency);
    m_allSegments->setDisabled(m_state && m_state->readOnly);
    m_allSegments->setToolTip(m_allSegments->isEnabled() ? QString() : tr("This workspace is open for reading only."));
    showChoices();
    if (!m_answer || empty) {
        m_header->setSubtitle({});
        return;
    }
    const std::string &language = m_answer->state->language();
    const QString day = wording::dateText(m_answer->result.analysisDate, language);
    m_header->setSubtitle(tr("%1 customers scored · %2 without an order · scores of %3")
                              .arg(wording::numberText(m_answer->result.scores.size(), language),
                                   wording::numberText(m_answer->result.withoutOrders, language), day));
}

void RfmPage::showMethod()
{
    if (m_answer)
        tellPlainly(this, tr("Cut points and method"), rfmMethodText(m_answer->result, *m_answer->state));
}

void RfmPage::sendRule(Intent::Kind kind)
{
    Intent intent{kind};
    intent.rule = rfmRule(m_part);
    intent.text = rfmPartName(m_part);
    emit intended(intent);
}

void RfmPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_side->retranslate();
        showTexts();
        showGrid();
    }
    Page::changeEvent(event);
}

void RfmPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setFixedWidth(width() >= wideFrom ? sideWide : sideNarrow);
}

} // namespace dilim::ui
