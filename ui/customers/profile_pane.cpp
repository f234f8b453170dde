// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/profile_pane.h"

#include "ui/customers/profile_parts.h"
#include "ui/customers/segment_choice.h"
#include "ui/customers/timeline.h"
#include "ui/customers/why_card.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/customer_table.h"
#include "ui/session/customer_name.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t firstEntries = 50;
constexpr std::size_t moreEntries = 200;
constexpr std::string_view emailPermission = "customer.consent_email";

/// A page of the tabs with the pane's margins.
QWidget *pageWith(const std::vector<QWidget *> &parts, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, metrics::cardPadding);
    layout->setSpacing(12);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return page;
}

/// Whether the customer may be written to by e-mail; nothing where nobody asked.
std::optional<bool> mayBeMailed(const analysis::CustomerProfile &profile)
{
    for (const analysis::ProfileField &permission : profile.permissions) {
        const auto *given = std::get_if<bool>(&permission.value);
        if (permission.field == emailPermission && given)
            return *given;
    }
    return std::nullopt;
}

} // namespace

ProfilePane::ProfilePane(QWidget *parent)
    : QWidget(parent)
    , m_figures(new ProfileFiguresRow(this))
    , m_tabs(new TabStrip(this))
    , m_job(new LatestJob(this))
    , m_segmentsJob(new LatestJob(this))
{
    m_tabs->setObjectName(u"profileTabs"_s);
    m_failure = new Label(TextStyle::Body, Role::Danger, this);
    m_failure->setWordWrap(true);
    m_failure->hide();

    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, 0);
    top->setSpacing(12);
    top->addLayout(buildHead());
    top->addLayout(buildChips());
    top->addWidget(new Hairline(Qt::Horizontal, this));
    top->addWidget(m_figures);
    top->addWidget(m_failure);
    top->addWidget(m_tabs);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(buildPages(), 1);
    all->addSpacing(metrics::radiusCard);

    connect(m_tabs, &TabStrip::chosen, this, &ProfilePane::showPage);
    connect(m_previous, &QPushButton::clicked, this, &ProfilePane::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &ProfilePane::nextWanted);
    connect(m_close, &QPushButton::clicked, this, &ProfilePane::closed);
    retranslate();
}

QHBoxLayout *ProfilePane::buildHead()
{
    m_badge = new InitialsBadge(this);
    m_name = new Label(TextStyle::PanelTitle, Role::Text, this);
    m_name->setObjectName(u"profileName"_s);
    m_name->setElided(true);
    m_about = new Label(TextStyle::Caption, Role::Text3, this);
    m_about->setElided(true);
    m_previous = makeIconButton(u"chevron-left"_s, QString(), this);
    m_next = makeIconButton(u"chevron-right"_s, QString(), this);
    m_close = makeIconButton(u"close"_s, QString(), this);
    m_previous->setObjectName(u"previousCustomer"_s);
    m_next->setObjectName(u"nextCustomer"_s);
    m_close->setObjectName(u"closeProfile"_s);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_badge);
    head->addSpacing(8);
    head->addLayout(words, 1);
    for (QPushButton *button : {m_previous, m_next, m_close}) {
        button->setFixedSize(metrics::control, metrics::control);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

QHBoxLayout *ProfilePane::buildChips()
{
    m_firstSegment = new Chip(this);
    m_firstSegment->setObjectName(u"profileSegment"_s);
    m_otherSegments = new Chip(this);
    m_permission = new Chip(this);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(metrics::controlGap);
    chips->addWidget(m_firstSegment);
    chips->addWidget(m_otherSegments);
    chips->addStretch();
    chips->addWidget(m_permission);
    return chips;
}

QScrollArea *ProfilePane::buildPages()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *all = new QWidget(area);
    m_why = new WhyCard(all);
    m_timeline = new Timeline(all);
    m_orders = new Timeline(TimelineFilter::Orders, all);
    m_events = new Timeline(TimelineFilter::Events, all);
    m_known = new KnownFields(all);
    // As high as the page that is shown: a stack would be as high as the highest.
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const std::vector<QWidget *> &parts :
         {std::vector<QWidget *>{m_why, m_timeline}, {m_orders}, {m_events}, {m_known}}) {
        m_pages.push_back(pageWith(parts, all));
        layout->addWidget(m_pages.back());
    }
    showPage(0);
    for (Timeline *timeline : {m_timeline, m_orders, m_events})
        connect(timeline, &Timeline::moreWanted, this, &ProfilePane::wantMore);
    connect(m_known, &KnownFields::changeWanted, this, &ProfilePane::changeWanted);
    area->setWidget(all);
    // The pane's own surface shows through.
    area->viewport()->setAutoFillBackground(false);
    all->setAutoFillBackground(false);
    return area;
}

void ProfilePane::showPage(int tab)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == static_cast<std::size_t>(tab));
}

void ProfilePane::setEditable(bool editable)
{
    m_known->setEditable(editable);
}

void ProfilePane::setCustomer(const StatePtr &state, std::uint32_t customer, const std::string &segment)
{
    m_state = state;
    m_customer = customer;
    m_segment = segment;
    m_mostEntries = firstEntries;
    // Who it is is known at once; the rest comes with the answer.
    const QString name = customerName(*state->snapshot, customer);
    m_name->setText(name);
    m_badge->setInitials(initialsOf(name));
    read(false);
    readSegments();
}

void ProfilePane::read(bool withSources)
{
    const ProfileQuestion question{m_customer, m_mostEntries, withSources};
    m_job->start([state = m_state, question](Progress &) { return readProfile(state, question); },
                 [this, withSources](Result<ProfilePtr> profile) { take(std::move(profile), withSources); });
}

void ProfilePane::take(Result<ProfilePtr> profile, bool withSources)
{
    m_failure->setVisible(!profile);
    if (!profile) {
        m_failure->setText(wording::errorText(profile.error()));
        return;
    }
    m_profile = std::move(*profile);
    showProfile();
    if (!withSources)
        read(true);
}

void ProfilePane::readSegments()
{
    m_segmentsJob->start(
        [state = m_state, customer = m_customer](Progress &progress) { return segmentsOf(*state, customer, progress); },
        [this](const std::vector<std::size_t> &segments) { takeSegments(segments); });
}

void ProfilePane::takeSegments(const std::vector<std::size_t> &segments)
{
    m_segments = segments;
    showSegments();
    chooseSegment();
}

/// "Why" asks about the segment that the list is about, else about one that the customer is in, else about any.
void ProfilePane::chooseSegment()
{
    m_why->setVisible(!m_state->segments.empty());
    if (m_state->segments.empty())
        return;
    m_why->setCustomer(m_state, m_customer);
    const std::string wanted = m_segment.empty() ? m_why->segment() : m_segment;
    const SavedSegment *named = wanted.empty() ? nullptr : m_state->segment(wanted);
    if (named)
        m_why->setSegment(static_cast<std::size_t>(named - m_state->segments.data()));
    else
        m_why->setSegment(m_segments.empty() ? 0 : m_segments.front());
}

void ProfilePane::wantMore()
{
    m_mostEntries += moreEntries;
    read(false);
}

void ProfilePane::showProfile()
{
    const std::string &language = m_state->language();
    QStringList about;
    const QString number = customerWords(*m_state->snapshot, "customer.external_id", m_customer);
    if (!number.isEmpty())
        about += tr("No %1").arg(number);
    if (const QString place = customerPlace(*m_state->snapshot, m_customer); !place.isEmpty())
        about += place;
    if (!m_profile->age.isEmpty())
        about += tr("%1 years old").arg(m_profile->age);
    m_about->setText(about.join(u" · "_s));
    const std::optional<bool> mail = mayBeMailed(m_profile->profile);
    m_permission->setVisible(mail.has_value());
    m_permission->setWords(mail.value_or(false) ? tr("Allowed") : tr("Not allowed"));
    m_permission->setIconName(mail.value_or(false) ? u"mail"_s : u"mail-off"_s);
    m_permission->setToolTip(mail.value_or(false) ? tr("E-mail is allowed.") : tr("E-mail is not allowed."));
    m_permission->setAccessibleName(m_permission->toolTip());
    m_permission->setTone(mail.value_or(false) ? Chip::Tone::Success : Chip::Tone::Neutral);
    m_figures->setProfile(m_profile);
    m_tabs->setTabs({{tr("Summary")},
                     {tr("Orders"), wording::numberText(m_profile->orders, language)},
                     {tr("Events"), wording::numberText(m_profile->events, language)},
                     {tr("Permissions")}});
    for (Timeline *timeline : {m_timeline, m_orders, m_events})
        timeline->setProfile(m_profile);
    m_known->setProfile(m_profile);
}

void ProfilePane::showSegments()
{
    m_firstSegment->setVisible(!m_segments.empty());
    m_otherSegments->setVisible(m_segments.size() > 1);
    if (m_segments.empty())
        return;
    const store::Segment &first = m_state->segments[m_segments.front()].segment;
    m_firstSegment->setWords(QString::fromStdString(first.name));
    m_firstSegment->setSegmentColour(colourOf(first));
    QStringList others;
    for (std::size_t i = 1; i < m_segments.size(); ++i)
        others += QString::fromStdString(m_state->segments[m_segments[i]].segment.name);
    m_otherSegments->setWords(u"+"_s + wording::numberText(others.size(), m_state->language()));
    m_otherSegments->setToolTip(others.join(u'\n'));
    m_otherSegments->setAccessibleName(others.join(u", "_s));
}

void ProfilePane::retranslate()
{
    setAccessibleName(tr("Customer"));
    const auto name = [](QPushButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_previous, tr("Previous customer"));
    name(m_next, tr("Next customer"));
    name(m_close, tr("Close the profile"));
    if (m_profile)
        showProfile();
}

void ProfilePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), metrics::radiusCard, theme()[Role::Surface], theme()[Role::Border]);
}

void ProfilePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
