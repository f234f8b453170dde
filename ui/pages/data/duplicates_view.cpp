// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/duplicates_view.h"

#include "ui/jobs/latest_job.h"
#include "ui/pages/data/pair_card.h"
#include "ui/session/customer_name.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr std::size_t mostPairs = 500;

} // namespace

DuplicatesView::DuplicatesView(QWidget *parent)
    : QWidget(parent)
    , m_job(new LatestJob(this))
    , m_card(new Card(QString(), this))
    , m_place(new Label(TextStyle::Body, Role::Text2, this))
    , m_nothing(new Label(TextStyle::Body, Role::Text2, this))
    , m_buttons(new QWidget(this))
    , m_pair(new PairCard(m_buttons, this))
    , m_before(makeIconButton(QStringLiteral("chevron-left"), QString(), this))
    , m_after(makeIconButton(QStringLiteral("chevron-right"), QString(), this))
    , m_same(makeButton(ButtonKind::Primary, QString(), {}, m_buttons))
    , m_different(makeButton(ButtonKind::Secondary, QString(), {}, m_buttons))
    , m_later(makeButton(ButtonKind::Quiet, QString(), {}, m_buttons))
    , m_edits(new EditsList(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("duplicates"));
    m_same->setObjectName(QStringLiteral("samePerson"));
    m_different->setObjectName(QStringLiteral("differentPeople"));
    m_later->setObjectName(QStringLiteral("decideLater"));
    m_before->setObjectName(QStringLiteral("pairBefore"));
    m_after->setObjectName(QStringLiteral("pairAfter"));
    m_place->setObjectName(QStringLiteral("pairPlace"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_before, m_after})
        m_card->head()->addWidget(widget);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::controlGap);
    for (QPushButton *button : {m_same, m_different, m_later})
        buttons->addWidget(button);
    buttons->addStretch();
    m_nothing->setWordWrap(true);
    m_card->body()->setSpacing(metrics::cardGap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nothing, m_pair})
        m_card->body()->addWidget(widget);

    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::cardGap);
    rows->addWidget(m_card);
    rows->addWidget(m_edits);
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_later, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_same, &QPushButton::clicked, this, [this] { decide(store::EditKind::Join); });
    connect(m_different, &QPushButton::clicked, this, [this] { decide(store::EditKind::Distinct); });
    const auto onKey = [this](Qt::Key key, auto work) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                work);
    };
    onKey(Qt::Key_Left, [this] { go(-1); });
    onKey(Qt::Key_Right, [this] { go(1); });
    onKey(Qt::Key_J, [this] { decide(store::EditKind::Join); });
    onKey(Qt::Key_D, [this] { decide(store::EditKind::Distinct); });
    connect(m_edits, &EditsList::undoRequested, this, &DuplicatesView::undoRequested);
    retranslate();
}

void DuplicatesView::setState(const StatePtr &state)
{
    const bool sameData =
        m_state && state && m_state->snapshot == state->snapshot && m_state->language() == state->language();
    m_state = state;
    if (!state) {
        m_job->cancel();
        m_pairs.clear();
        m_pairState.reset();
        showCurrent();
    } else if (!sameData) {
        search();
    }
}

void DuplicatesView::search()
{
    m_job->start([state = m_state](Progress &progress) { return reviewOf(*state, progress); },
                 [this, state = m_state](const Review &review) { take(review, state); });
}

DuplicatesView::Review DuplicatesView::reviewOf(const WorkspaceState &state, Progress &progress)
{
    std::vector<store::IdentityEdit> live;
    Review review{store::LikelyPairs(), {}};
    for (const store::Edit &edit : state.edits) {
        if (!edit.undone)
            live.push_back(edit.identity);
        review.edits.push_back(EditsList::lineOf(edit,
                                                 {nameOfKeys(*state.snapshot, edit.identity.sides[0]),
                                                  nameOfKeys(*state.snapshot, edit.identity.sides[1])}));
    }
    review.pairs = store::likelyPairs(*state.snapshot, live, mostPairs, progress);
    return review;
}

void DuplicatesView::take(const Review &review, const StatePtr &state)
{
    m_pairState = state;
    m_pairs = review.pairs ? review.pairs->pairs : std::vector<store::LikelyPair>();
    m_found = review.pairs ? review.pairs->found : 0;
    m_current = std::min(m_current, m_pairs.empty() ? 0 : m_pairs.size() - 1);
    m_edits->setEdits(*state, review.edits);
    showCurrent();
    if (!review.pairs)
        m_nothing->setText(wording::errorText(review.pairs.error()));
    emit waitingChanged();
}

void DuplicatesView::go(int step)
{
    if (m_pairs.empty())
        return;
    const auto count = static_cast<int>(m_pairs.size());
    m_current = static_cast<std::size_t>((static_cast<int>(m_current) + step + count) % count);
    showCurrent();
}

/// The pair goes at once; the next state brings what else has changed.
void DuplicatesView::decide(store::EditKind kind)
{
    if (m_pairs.empty() || !m_state || m_state->readOnly)
        return;
    const store::LikelyPair pair = m_pairs[m_current];
    m_pairs.erase(m_pairs.begin() + static_cast<std::ptrdiff_t>(m_current));
    m_found = m_found > 0 ? m_found - 1 : 0;
    m_current = m_current < m_pairs.size() ? m_current : 0;
    showCurrent();
    emit waitingChanged();
    emit decided(kind, m_pairState, pair);
}

void DuplicatesView::showCurrent()
{
    const bool any = !m_pairs.empty() && m_pairState;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pair, m_buttons, m_place, m_before, m_after})
        widget->setVisible(any);
    m_nothing->setVisible(!any);
    if (!any)
        return;
    const auto number = [this](std::size_t value) {
        return wording::numberText(static_cast<std::int64_t>(value), m_pairState->language());
    };
    m_place->setText(tr("%1 of %2").arg(number(m_current + 1), number(m_found)));
    m_pair->setPair(m_pairState, m_pairs[m_current]);
    for (QPushButton *button : {m_same, m_different})
        button->setEnabled(m_state && !m_state->readOnly);
}

void DuplicatesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DuplicatesView::retranslate()
{
    m_card->setTitle(tr("Probably one person"));
    m_card->setNote(tr("Nobody is joined without you. Compare, then decide; every decision can be taken back below."));
    m_nothing->setText(tr("No two customers look like one person. People who share an e-mail address, or a phone and a "
                          "first name, are one already."));
    m_same->setText(tr("Same person"));
    m_same->setToolTip(tr("Same person (J)"));
    m_different->setText(tr("Different people"));
    m_different->setToolTip(tr("Different people (D)"));
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("Next pair (→)"));
    const std::pair<QPushButton *, QString> icons[] = {{m_before, tr("Pair before")}, {m_after, tr("Next pair")}};
    for (const auto &[button, words] : icons) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    setAccessibleName(tr("Likely duplicates"));
    showCurrent();
}

} // namespace dilim::ui
