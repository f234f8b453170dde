// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/rfm_side_card.h"

#include "charts/rfm_chart.h"
#include "ui/pages/rfm/rfm_rules.h"
#include "ui/pages/rfm/rfm_words.h"
#include "ui/pages/rfm/side_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <cmath>

namespace dilim::ui {
using namespace Qt::StringLiterals;

/// The colour of the group.
class PartSquare : public QWidget
{
public:
    explicit PartSquare(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(14, 14);
    }
    void setColour(int index)
    {
        m_index = index;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.scale(1.4, 1.4);
        drawSegmentSquare(painter, QPointF(0, 0), m_index);
    }

private:
    int m_index = 0;
};

namespace {

constexpr int mostMembers = 4;

/// "everyone" beside the tick that it explains.
class TickLegend : public QWidget
{
public:
    explicit TickLegend(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(2, 12);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme()[Role::Text]); }
};

/// A place that scrolls downwards and shows the card's surface.
QVBoxLayout *addScrolled(QVBoxLayout *outer, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    outer->addWidget(area, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    return layout;
}

QString numberText(double value, const WorkspaceState &state)
{
    return wording::decimalText(value, value == std::floor(value) ? 0 : 1, state.language());
}

QString daysText(double days, const WorkspaceState &state)
{
    return wording::daysText(std::llround(days), state.language());
}

} // namespace

RfmSideCard::RfmSideCard(QWidget *parent)
    : Card(parent)
    , m_square(new PartSquare(this))
    , m_name(new Label(TextStyle::PanelTitle, Role::Text, this))
    , m_description(new Label(TextStyle::Caption, Role::Text2, this))
    , m_favouritesTitle(new Label(TextStyle::BodyStrong, Role::Text, this))
    , m_everyone(new Label(TextStyle::Caption, Role::Text3, this))
    , m_membersTitle(new Label(TextStyle::BodyStrong, Role::Text, this))
    , m_note(new Label(TextStyle::Caption, Role::Text2, this))
    , m_chip(new Chip(this))
    , m_figures(new FigureGrid(this))
    , m_favourites(new FavouriteRows(this))
    , m_favouritesBox(new QWidget(this))
    , m_makeSegment(makeButton(ButtonKind::Primary, {}, u"pie"_s, this))
    , m_addToRule(makeButton(ButtonKind::Secondary, {}, u"plus"_s, this))
    , m_allMembers(makeButton(ButtonKind::Quiet, {}, {}, this))
{
    m_name->setElided(true);
    m_name->setObjectName(u"rfmPartName"_s);
    m_description->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"rfmNote"_s);
    m_chip->setTone(Chip::Tone::Accent);
    m_makeSegment->setObjectName(u"makeSegment"_s);
    m_addToRule->setObjectName(u"addToRule"_s);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_square);
    title->addWidget(m_name, 1);
    title->addWidget(m_chip);
    body()->addLayout(title);
    QVBoxLayout *content = addScrolled(body(), this);
    content->addWidget(m_description);
    content->addWidget(m_figures);
    auto *favourites = new QVBoxLayout(m_favouritesBox);
    favourites->setContentsMargins(0, 0, 0, 0);
    favourites->setSpacing(4);
    auto *favouritesHead = new QHBoxLayout;
    favouritesHead->setSpacing(metrics::iconGap);
    favouritesHead->addWidget(m_favouritesTitle, 1);
    favouritesHead->addWidget(new TickLegend(this));
    favouritesHead->addWidget(m_everyone);
    favourites->addWidget(new Hairline(Qt::Horizontal, this));
    favourites->addLayout(favouritesHead);
    favourites->addWidget(m_favourites);
    content->addWidget(m_favouritesBox);
    content->addWidget(new Hairline(Qt::Horizontal, this));
    m_allMembers->setObjectName(u"rfmAllMembers"_s);
    auto *membersHead = new QHBoxLayout;
    membersHead->addWidget(m_membersTitle, 1);
    membersHead->addWidget(m_allMembers);
    content->addLayout(membersHead);
    auto *members = new QVBoxLayout;
    members->setSpacing(0);
    for (int i = 0; i < mostMembers; ++i) {
        auto *row = new MemberRow(this);
        row->setObjectName(u"rfmMember%1"_s.arg(i));
        connect(row, &MemberRow::clicked, this,
                [this, row] { emit customerChosen(static_cast<int>(row->customer())); });
        m_members.push_back(row);
        members->addWidget(row);
    }
    content->addLayout(members);
    content->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::controlGap);
    buttons->addWidget(m_makeSegment);
    buttons->addWidget(m_addToRule);
    buttons->addStretch();
    body()->addWidget(m_note);
    body()->addLayout(buttons);
    connect(m_makeSegment, &QPushButton::clicked, this, &RfmSideCard::segmentWanted);
    connect(m_addToRule, &QPushButton::clicked, this, &RfmSideCard::linesWanted);
    connect(m_allMembers, &QPushButton::clicked, this, &RfmSideCard::membersWanted);
    retranslate();
}

void RfmSideCard::retranslate()
{
    m_favouritesTitle->setText(tr("What they spend most on"));
    m_favourites->setAccessibleName(m_favouritesTitle->text());
    m_everyone->setText(tr("everyone"));
    m_membersTitle->setText(tr("A few members"));
    m_makeSegment->setText(tr("Make this a segment"));
    m_addToRule->setText(tr("Add to rule"));
    m_note->setText(tr("A segment uses everyone's scores over all time and the orders that count, so it can hold other "
                       "people than shown here."));
}

void RfmSideCard::setFigures(const WorkspaceState &state, const analysis::RfmResult &result, const RfmDetails &details)
{
    const analysis::RfmCell own = figuresOf(result, details.part);
    const analysis::RfmCell group = figuresOf(result, {details.part.group});
    const analysis::RfmCell all = figuresOfAll(result);
    const auto number = [&](std::uint64_t value) { return wording::numberText(value, state.language()); };
    const auto share = [&](std::uint64_t part, std::uint64_t whole) {
        return wording::shareText(static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole), state.language());
    };
    const FigureGrid::Figure last = details.part.isCell() && details.part.hasGroup()
        ? FigureGrid::Figure{tr("Share of the group"), share(own.customers, group.customers),
                             tr("of %1 customers").arg(number(group.customers))}
        : FigureGrid::Figure{tr("Orders"), number(own.orders),
                             tr("%1 of all orders").arg(share(own.orders, all.orders))};
    m_figures->setFigures(
        {{{tr("Customers"), number(own.customers), tr("%1 of all").arg(share(own.customers, all.customers))},
          {tr("Revenue share"), wording::shareText(own.money, all.money, state.language()),
           wording::compactMoneyText(own.money, state.currency(), state.language())},
          {tr("Average basket"), averageBasketText(own, state), tr("everyone %1").arg(averageBasketText(all, state))},
          {tr("Orders, median"), numberText(details.medianOrders, state),
           tr("everyone %1").arg(numberText(details.medianOrdersOfAll, state))},
          {tr("Last order, median"), daysText(details.medianDays, state),
           tr("everyone %1").arg(daysText(details.medianDaysOfAll, state))},
          last}});
}

void RfmSideCard::setMembers(const WorkspaceState &state, const RfmDetails &details)
{
    m_membersTitle->setVisible(!details.members.empty());
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        m_members[i]->setVisible(i < details.members.size());
        if (i >= details.members.size())
            continue;
        const RfmMember &member = details.members[i];
        m_members[i]->setMember(member, wording::wholeMoneyText(member.money, state.currency(), state.language()),
                                wording::daysText(member.days, state.language()));
    }
}

void RfmSideCard::setDetails(const StatePtr &state, const RfmQuestion &question, const analysis::RfmResult &result,
                             const RfmDetails &details)
{
    const RfmPart &part = details.part;
    const int colour = part.hasGroup() ? charts::rfmGroupColour(part.group).index : 0;
    m_square->setColour(colour);
    m_square->setVisible(part.hasGroup());
    m_name->setText(part.hasGroup() ? wording::rfmGroupLabel(part.group) : rfmPartName(part));
    m_description->setText(part.hasGroup()
                               ? wording::rfmGroupDescription(part.group)
                               : tr("Recency score %1; the mean of the scores of frequency and money is %2.")
                                     .arg(part.recency)
                                     .arg(part.height));
    m_chip->setVisible(part.isCell() && part.hasGroup());
    m_chip->setWords(u"R%1 · F%2"_s.arg(part.recency).arg(part.height));
    const std::uint64_t customers = figuresOf(result, part).customers;
    m_allMembers->setText(tr("All %1").arg(wording::numberText(customers, state->language())));
    m_allMembers->setAccessibleName(tr("Show all members as a table"));
    m_allMembers->setToolTip(m_allMembers->accessibleName());
    m_allMembers->setVisible(customers > 0 && question.isThatOfRules());
    setFigures(*state, result, details);
    m_favouritesBox->setVisible(!details.favourites.empty());
    m_favourites->setRows(details.favourites, colour, QString::fromStdString(state->language()));
    setMembers(*state, details);
    m_note->setVisible(!question.isThatOfRules());
    m_makeSegment->setDisabled(state->readOnly);
    m_addToRule->setDisabled(state->readOnly);
    const QString why = state->readOnly ? tr("This workspace is open for reading only.") : QString();
    m_makeSegment->setToolTip(why);
    m_addToRule->setToolTip(why);
}

} // namespace dilim::ui
