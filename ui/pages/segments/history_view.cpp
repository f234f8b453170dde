// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/history_view.h"

#include "charts/history_chart.h"
#include "ui/chart_view/chart_view.h"
#include "ui/customers/segment_choice.h"
#include "ui/pages/segments/segment_delegate.h"
#include "ui/session/segment_history.h"
#include "ui/tables/table_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/formats.h"

#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <cmath>

namespace dilim::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column : int { Day, Cause, Customers, Change, Revenue, columnCount };
constexpr std::array widths = {190, 0, 130, 130, 160}; // by Column; the cause takes what is left

/// "orders.csv"; empty where the import is not known.
QString fileOf(const WorkspaceState &state, std::uint32_t import)
{
    const auto at = std::ranges::find(state.imports, import, &store::ImportRecord::id);
    return at == state.imports.end() ? QString() : QString::fromStdString(at->fileName);
}

std::uint32_t newestImport(const WorkspaceState &state)
{
    std::uint32_t newest = 0;
    for (const store::ImportRecord &record : state.imports)
        newest = record.undone ? newest : std::max(newest, record.id);
    return newest;
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_chartCard(new Card(this))
    , m_tableCard(new Card(this))
    , m_chart(new ChartView(m_chartCard))
    , m_hint(new Label(TextStyle::Body, Role::Text2, m_chartCard))
    , m_view(new QTreeView(m_tableCard))
    , m_model(new QStandardItemModel(this))
{
    m_chart->setObjectName(u"historyChart"_s);
    m_view->setObjectName(u"historyTable"_s);
    m_hint->setObjectName(u"historyHint"_s);
    m_hint->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SegmentDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    new TableActions(m_view); // owned by the view
    m_chartCard->body()->addWidget(m_chart, 1);
    m_chartCard->body()->addWidget(m_hint);
    m_tableCard->body()->addWidget(m_view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::cardGap);
    all->addWidget(m_chartCard);
    all->addWidget(m_tableCard, 1);
    retranslate();
}

void HistoryView::setSegment(const StatePtr &state, const store::Segment &segment, const rules::Rule &rule)
{
    if (segment.id != m_segment.id)
        m_now.reset();
    m_state = state;
    m_segment = segment;
    m_job.start(
        [state, rule](Progress &progress) -> std::optional<analysis::SegmentFigures> {
            const Result<rules::Evaluation> answer = state->evaluator->evaluate(rule, progress);
            return answer ? std::optional(analysis::segmentFigures(*state->snapshot, answer->members)) : std::nullopt;
        },
        [this](const std::optional<analysis::SegmentFigures> &now) {
            m_now = now;
            retranslate();
            emit shown();
        });
}

std::vector<HistoryView::Step> HistoryView::steps() const
{
    std::vector<Step> steps;
    for (const store::SegmentSize &size : earlierSizes(*m_state, m_segment.id))
        steps.push_back({m_state->context.timeZone.dayOf(size.at),
                         fileOf(*m_state, size.import),
                         static_cast<std::int64_t>(size.customers),
                         size.revenue,
                         {}});
    if (m_now)
        steps.push_back({m_state->context.today,
                         fileOf(*m_state, newestImport(*m_state)),
                         static_cast<std::int64_t>(m_now->customers),
                         m_now->revenue,
                         {}});
    for (std::size_t i = 1; i < steps.size(); ++i)
        steps[i].change = steps[i].customers - steps[i - 1].customers;
    return steps;
}

void HistoryView::fill()
{
    if (!m_state)
        return;
    const std::vector<Step> all = steps();
    const bool grows = all.size() > 1;
    m_chart->setVisible(grows);
    m_hint->setVisible(!grows);
    if (grows)
        showChart(all);
    showTable(all);
}

QString HistoryView::nameOf(const Step &step) const
{
    const QString day = wording::dateText(step.day, m_state->language());
    return step.cause.isEmpty() ? day : day + u" · "_s + step.cause;
}

void HistoryView::showChart(const std::vector<Step> &all)
{
    const std::string &language = m_state->language();
    charts::HistoryWords words;
    words.title = tr("Customers after each import").toStdString();
    words.summary = tr("From %1 customers at first to %2 now.")
                        .arg(wording::numberText(all.front().customers, language),
                             wording::numberText(all.back().customers, language))
                        .toStdString();
    words.customers = tr("Customers").toStdString();
    words.revenue = tr("Revenue").toStdString();
    words.shortDay = [language](Date day) { return wording::dateText(day, language).toStdString(); };
    words.count = [language](double count) { return wording::numberText(std::llround(count), language).toStdString(); };
    words.money = [language, currency = m_state->currency()](std::int64_t minorUnits) {
        return wording::wholeMoneyText(minorUnits, currency, language).toStdString();
    };
    std::vector<charts::SizeOnDay> sizes;
    for (const Step &step : all)
        sizes.push_back(
            {step.day, static_cast<std::uint64_t>(step.customers), step.revenue, nameOf(step).toStdString()});
    const charts::ColourRole colour{charts::ColourRole::Family::Categorical,
                                    static_cast<std::uint8_t>(std::max(0, colourOf(m_segment))), false};
    m_chart->setSpec(charts::historyChart(sizes, colour, words));
}

void HistoryView::showTable(const std::vector<Step> &all)
{
    const std::string &language = m_state->language();
    m_model->removeRows(0, m_model->rowCount());
    for (auto step = all.rbegin(); step != all.rend(); ++step) {
        const std::array<QString, columnCount> texts = {
            step == all.rbegin() && m_now ? tr("now") : wording::dateText(step->day, language), step->cause,
            wording::numberText(step->customers, language),
            step->change ? wording::signedText(*step->change, language) : u"–"_s,
            m_state->hasOrders() ? wording::wholeMoneyText(step->revenue, m_state->currency(), language) : u"–"_s};
        QList<QStandardItem *> row;
        for (const QString &text : texts) {
            row.append(new QStandardItem(text)); // the model owns it
            row.back()->setEditable(false);
        }
        row[Cause]->setData(int(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_model->appendRow(row);
    }
    m_view->header()->setSectionResizeMode(Cause, QHeaderView::Stretch);
    for (const int column : {int(Day), int(Customers), int(Change), int(Revenue)})
        m_view->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

void HistoryView::retranslate()
{
    m_chartCard->setTitle(tr("Customers after each import"));
    m_tableCard->setTitle(tr("Import by import"));
    m_chart->setAccessibleName(tr("Customers after each import"));
    m_hint->setText(tr("Each further import adds a point here, so that you see whether the segment grows."));
    m_model->setHorizontalHeaderLabels({tr("Data of"), tr("Import"), tr("Customers"), tr("Change"), tr("Revenue")});
    for (const int column : {int(Customers), int(Change), int(Revenue)})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setAccessibleName(tr("Import by import"));
    fill();
}

void HistoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
