// SPDX-License-Identifier: GPL-3.0-or-later
// How the pane is put together; what it shows is in result_pane.cpp.
#include "ui/rule_editor/few_members.h"
#include "ui/rule_editor/result_blocks.h"
#include "ui/rule_editor/result_pane.h"
#include "ui/rule_editor/state_dot.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QGridLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int labelWidth = 88;
constexpr int shareGap = 6;
constexpr int shareWidth = 48;
constexpr int rowGap = 4;
constexpr int blockGap = 4;
constexpr int progressHeight = 6;

/// Pale red with a red edge.
class ReasonBox : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), metrics::radiusControl, theme()[Role::DangerSoft], theme()[Role::Danger]);
    }
};

Label *figure(TextStyle style, QWidget *parent)
{
    auto *label = new Label(style, Role::Text, parent);
    label->setTabular(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

void ResultPane::buildHead()
{
    m_dot = new StateDot(this);
    m_state = new Label(TextStyle::Caption, Role::Text2, this);
    m_state->setObjectName(u"resultState"_s);
    head()->addWidget(m_dot);
    head()->addWidget(m_state);

    m_count = new Label(TextStyle::Hero, Role::Text, this);
    m_count->setObjectName(u"resultCount"_s);
    m_count->setTabular(true);
    m_unit = new Label(TextStyle::Caption, Role::Text2, this);
    auto *below = new QHBoxLayout;
    m_change = new Label(TextStyle::Caption, Role::Text2, this);
    m_change->setObjectName(u"resultChange"_s);
    m_change->setTabular(true);
    below->addWidget(m_unit, 1);
    below->addWidget(m_change);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    body()->addWidget(m_count);
    body()->addLayout(below);
    body()->addWidget(m_progress);

    m_broken = new ReasonBox(this);
    m_reason = new Label(TextStyle::Body, Role::Text, m_broken);
    m_reason->setObjectName(u"resultReason"_s);
    m_reason->setWordWrap(true);
    m_toLine = makeButton(ButtonKind::Quiet, QString(), {}, m_broken);
    m_toLine->setObjectName(u"toBrokenLine"_s);
    m_toLine->setProperty("small", true);
    auto *box = new QVBoxLayout(m_broken);
    box->setContentsMargins(12, 8, 12, 8);
    box->setSpacing(4);
    box->addWidget(m_reason);
    box->addWidget(m_toLine, 0, Qt::AlignLeft);
    m_broken->hide();
    body()->addWidget(m_broken);
}

void ResultPane::buildShares(QVBoxLayout *to)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(shareGap);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, shareWidth);
    const auto caption = [this] { return new Label(TextStyle::Caption, Role::Text2, m_blocks); };
    m_ofCustomers = caption();
    m_ofRevenue = caption();
    m_average = caption();
    m_everyone = caption();
    m_everyone->setElided(true);
    m_everyone->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_customerBar = new ShareBarWidget(m_blocks);
    m_revenueBar = new ShareBarWidget(m_blocks);
    for (ShareBarWidget *bar : {m_customerBar, m_revenueBar})
        bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_customerShare = figure(TextStyle::BodyStrong, m_blocks);
    m_revenueShare = figure(TextStyle::BodyStrong, m_blocks);
    m_averageOrder = figure(TextStyle::BodyStrong, m_blocks);
    m_customerShare->setObjectName(u"customerShare"_s);
    m_revenueShare->setObjectName(u"revenueShare"_s);
    m_averageOrder->setObjectName(u"averageOrder"_s);
    QWidget *rows[3][3] = {{m_ofCustomers, m_customerBar, m_customerShare},
                           {m_ofRevenue, m_revenueBar, m_revenueShare},
                           {m_average, m_everyone, m_averageOrder}};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            grid->addWidget(rows[row][column], row, column);
    }
    to->addLayout(grid);
}

QWidget *ResultPane::addBlock(Label *title, QWidget *right, QWidget *content, QVBoxLayout *to)
{
    auto *block = new QWidget(m_blocks);
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(blockGap);
    auto *head = new QHBoxLayout;
    title->setElided(true);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head->addWidget(title, 1);
    head->addWidget(right);
    layout->addWidget(new Hairline(Qt::Horizontal, block));
    layout->addSpacing(2);
    layout->addLayout(head);
    layout->addWidget(content);
    to->addWidget(block);
    block->hide();
    return block;
}

void ResultPane::buildBlocks(QVBoxLayout *to)
{
    const auto title = [this] { return new Label(TextStyle::BodyStrong, Role::Text, m_blocks); };
    const auto note = [this] { return new Label(TextStyle::Axis, Role::Text2, m_blocks); };
    m_places = new SharesBlock(m_blocks);
    m_days = new HistogramBlock(m_blocks);
    m_kinds = new StackBlock(m_blocks);
    m_some = new FewMembers(m_blocks);
    m_placesTitle = title();
    m_placesNote = note();
    m_daysTitle = title();
    m_median = note();
    m_kindsTitle = title();
    m_kindsNote = note();
    m_membersTitle = title();
    m_members = makeButton(ButtonKind::Quiet, QString(), {}, m_blocks);
    m_members->setObjectName(u"allMembers"_s);
    m_members->setProperty("small", true);
    m_placesBlock = addBlock(m_placesTitle, m_placesNote, m_places, to);
    m_daysBlock = addBlock(m_daysTitle, m_median, m_days, to);
    m_kindsBlock = addBlock(m_kindsTitle, m_kindsNote, m_kinds, to);
    m_membersBlock = addBlock(m_membersTitle, m_members, m_some, to);
}

void ResultPane::buildFoot()
{
    m_why = makeButton(ButtonKind::Secondary, QString(), u"eye"_s, this);
    m_why->setObjectName(u"whyButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_why);
    foot->addStretch(1);
    body()->addLayout(foot);
}

} // namespace dilim::ui
