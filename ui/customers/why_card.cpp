// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/why_card.h"

#include "ui/customers/segment_choice.h"
#include "ui/customers/why_line.h"
#include "ui/jobs/latest_job.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "wording/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace dilim::ui {

WhyCard::WhyCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::BodyStrong, Role::Text, this))
    , m_change(new Label(TextStyle::Caption, Role::Text2, this))
    , m_choice(new SegmentChoice(this))
    , m_lines(new QVBoxLayout)
    , m_job(new LatestJob(this))
{
    m_choice->setObjectName(QStringLiteral("whySegment"));
    m_choice->setMenu(new QMenu(m_choice));
    m_change->setObjectName(QStringLiteral("whyChange"));
    m_change->setWordWrap(true);
    m_lines->setSpacing(4);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_choice);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 10);
    all->setSpacing(8);
    all->addLayout(head);
    all->addLayout(m_lines);
    all->addWidget(m_change);
    retranslate();
}

void WhyCard::setCustomer(const StatePtr &state, std::uint32_t customer)
{
    if (state != m_state) {
        m_state = state;
        m_segment.reset();
        fillSegmentMenu(*m_choice->menu(), *state, [this](std::size_t segment) { choose(segment); });
    }
    m_customer = customer;
    if (m_segment)
        ask(false);
}

void WhyCard::choose(std::size_t segment)
{
    setSegment(segment);
    emit chosen(QString::fromStdString(m_state->segments[segment].segment.name));
}

void WhyCard::setSegment(std::size_t segment)
{
    const store::Segment &wanted = m_state->segments[segment].segment;
    m_segment = segment;
    m_choice->setSegment(QString::fromStdString(wanted.name), colourOf(wanted));
    ask(false);
}

std::string WhyCard::segment() const
{
    return m_segment ? m_state->segments[*m_segment].segment.name : std::string();
}

void WhyCard::ask(bool withOrigins)
{
    if (!m_state->segments[*m_segment].rule)
        return take(Error{"segment.unknown", {segment()}}, true);
    const WhyQuestion question{*m_segment, m_customer, withOrigins};
    m_job->start([state = m_state, question](Progress &progress) { return whyAnswer(state, question, progress); },
                 [this, withOrigins](Result<WhyAnswer> answer) { take(std::move(answer), withOrigins); });
}

void WhyCard::take(Result<WhyAnswer> answer, bool withOrigins)
{
    if (!answer) {
        m_answer = WhyAnswer{};
        m_answer->change = wording::errorText(answer.error());
    } else {
        m_answer = std::move(*answer);
    }
    showAnswer();
    if (!withOrigins)
        ask(true);
}

void WhyCard::showAnswer()
{
    // Rows stay where the next answer has as many: nothing flickers while somebody walks through the customers.
    const int wanted = static_cast<int>(m_answer->lines.size());
    while (m_lines->count() > wanted) {
        QLayoutItem *item = m_lines->takeAt(m_lines->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_lines->count() < wanted)
        m_lines->addWidget(new WhyLineWidget(this));
    for (int i = 0; i < wanted; ++i)
        static_cast<WhyLineWidget *>(m_lines->itemAt(i)->widget())->setLine(m_answer->lines[std::size_t(i)]);
    m_change->setText(m_answer->change);
    retranslate();
}

void WhyCard::retranslate()
{
    const bool out = m_answer && !m_answer->lines.empty() && !m_answer->member;
    m_title->setText(out ? tr("Why not in this segment?") : tr("Why in this segment?"));
}

void WhyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), metrics::radiusGroup, theme()[Role::SurfaceAlt], theme()[Role::Border]);
}

void WhyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
