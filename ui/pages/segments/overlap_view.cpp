// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/overlap_view.h"

#include "rules/edit.h"
#include "ui/customers/segment_choice.h"
#include "ui/pages/segments/segment_delegate.h"
#include "ui/pages/segments/segment_model.h"
#include "ui/tables/table_actions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <functional>

namespace dilim::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column : int { Name, Customers, Both, OfThis, OfOther, columnCount };
constexpr std::array widths = {0, 110, 110, 220, 220}; // by Column; the name takes what is left

rules::Condition membership(const std::string &segment)
{
    rules::Condition condition;
    condition.subject = rules::Membership{segment};
    condition.op = "is_yes";
    return condition;
}

QString shareWords(const std::optional<double> &share, const std::string &language)
{
    return share ? wording::percentText(*share, language) : u"–"_s;
}

} // namespace

OverlapView::OverlapView(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_nothing(new EmptyState(this))
    , m_view(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_make(makeButton(ButtonKind::Secondary, QString(), u"pie"_s, this))
{
    m_view->setObjectName(u"overlapTable"_s);
    m_make->setObjectName(u"makeBoth"_s);
    m_model->setSortRole(SortRole);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SegmentDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    new TableActions(m_view); // owned by the view
    m_card->head()->addWidget(m_make);
    m_card->body()->addWidget(m_view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card, 1);
    all->addWidget(m_nothing, 1);
    connect(m_view, &QTreeView::activated, this, &OverlapView::openCurrent);
    connect(m_make, &QPushButton::clicked, this, &OverlapView::makeSegment);
    connect(m_nothing, &EmptyState::asked, this, [this] { emit intended({Intent::Kind::NewSegment}); });
    retranslate();
    m_view->sortByColumn(Both, Qt::DescendingOrder); // the columns are there now: new ones would push the mark away
}

Result<OverlapView::Answer> OverlapView::answerFor(const WorkspaceState &state, std::uint32_t segment,
                                                   const rules::Rule &rule, Progress &progress)
{
    const Result<rules::Evaluation> own = state.evaluator->evaluate(rule, progress);
    if (!own)
        return own.error();
    std::vector<columns::Bitmap> members;
    Answer answer;
    for (const SavedSegment &saved : state.segments) {
        if (saved.segment.id == segment || !saved.rule)
            continue;
        Result<rules::Evaluation> other = state.evaluator->evaluate(*saved.rule, progress);
        if (!other && other.error().code == cancelledCode)
            return other.error();
        if (!other)
            continue;
        answer.others.push_back({saved.segment, {}});
        members.push_back(std::move(other->members));
    }
    const analysis::Overlaps found = analysis::overlaps(own->members, members);
    for (std::size_t i = 0; i < found.others.size(); ++i)
        answer.others[i].overlap = found.others[i];
    answer.alone = found.alone;
    std::ranges::stable_sort(answer.others, std::greater(), [](const Other &other) { return other.overlap.both; });
    return answer;
}

void OverlapView::setSegment(const StatePtr &state, const store::Segment &segment, const rules::Rule &rule)
{
    if (m_segment.id != segment.id) {
        m_answer.reset();
        m_model->removeRows(0, m_model->rowCount());
    }
    m_state = state;
    m_segment = segment;
    retranslate();
    m_job.start([state, id = segment.id, rule](Progress &progress) { return answerFor(*state, id, rule, progress); },
                [this](Result<Answer> answer) {
                    m_failure.reset();
                    if (answer)
                        m_answer = *std::move(answer);
                    else
                        m_failure = answer.error();
                    fill();
                    emit shown();
                });
}

void OverlapView::fill()
{
    const bool alone = m_state && m_state->segments.size() < 2;
    m_card->setVisible(!alone);
    m_nothing->setVisible(alone);
    if (!m_state)
        return;
    if (m_failure)
        m_card->setNote(wording::errorText(*m_failure));
    else if (m_answer)
        m_card->setNote(tr("Customers of this segment that are in no other one: %1")
                            .arg(wording::numberText(m_answer->alone, m_state->language())));
    if (!m_answer)
        return;
    const QString before = m_view->currentIndex().siblingAtColumn(Name).data(SegmentNameRole).toString();
    m_view->setSortingEnabled(false);
    m_model->removeRows(0, m_model->rowCount());
    for (const Other &other : m_answer->others)
        addRow(other);
    m_view->setSortingEnabled(true);
    const QModelIndexList found = m_model->match(m_model->index(0, Name), SegmentNameRole, before, 1, Qt::MatchExactly);
    m_view->setCurrentIndex(found.isEmpty() ? m_model->index(0, Name) : found.front());
    m_make->setEnabled(m_model->rowCount() > 0);
    fitColumns();
}

void OverlapView::addRow(const Other &other)
{
    const std::string &language = m_state->language();
    const QString name = QString::fromStdString(other.segment.name);
    const std::array<QString, columnCount> texts = {
        name, wording::numberText(other.overlap.other, language), wording::numberText(other.overlap.both, language),
        shareWords(other.overlap.shareOfOne(), language), shareWords(other.overlap.shareOfOther(), language)};
    const std::array<QVariant, columnCount> sorted = {
        sortTextOf(name, language), qulonglong(other.overlap.other), qulonglong(other.overlap.both),
        other.overlap.shareOfOne().value_or(-1), other.overlap.shareOfOther().value_or(-1)};
    QList<QStandardItem *> row;
    for (std::size_t column = 0; column < columnCount; ++column) {
        auto *item = new QStandardItem(texts[column]); // the model owns it
        item->setEditable(false);
        item->setData(sorted[column], SortRole);
        item->setData(colourOf(column == OfThis ? m_segment : other.segment), SegmentColourRole);
        row.append(item);
    }
    row[Name]->setData(name, SegmentNameRole);
    row[Name]->setToolTip(name);
    row[OfThis]->setData(other.overlap.shareOfOne().value_or(0), ShareRole);
    row[OfOther]->setData(other.overlap.shareOfOther().value_or(0), ShareRole);
    m_model->appendRow(row);
}

void OverlapView::fitColumns()
{
    m_view->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int column = 1; column < columnCount; ++column)
        m_view->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

void OverlapView::openCurrent()
{
    emit intended({Intent::Kind::ShowSegment, m_view->currentIndex().siblingAtColumn(Name).data().toString()});
}

/// Of those who are in both.
void OverlapView::makeSegment()
{
    const QString other = m_view->currentIndex().siblingAtColumn(Name).data(SegmentNameRole).toString();
    if (other.isEmpty())
        return;
    Intent intent{Intent::Kind::NewSegment};
    intent.text = tr("%1 and %2").arg(QString::fromStdString(m_segment.name), other);
    intent.rule.root.children = {membership(m_segment.name), membership(other.toStdString())};
    intent.rule = rules::withIds(intent.rule);
    emit intended(intent);
}

void OverlapView::retranslate()
{
    m_card->setTitle(tr("Who is in other segments too"));
    m_make->setText(tr("Make a segment of both"));
    m_make->setToolTip(tr("Of the customers that are in this segment and in the marked one"));
    m_nothing->setWords(u"pie"_s, tr("With a second segment you see here how many customers are in both."),
                        tr("New segment"));
    m_model->setHorizontalHeaderLabels(
        {tr("Segment"), tr("Customers"), tr("In both"), tr("Share of this segment"), tr("Share of the other segment")});
    for (const int column : {int(Customers), int(Both)})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setAccessibleName(tr("Who is in other segments too"));
    fill();
}

void OverlapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
