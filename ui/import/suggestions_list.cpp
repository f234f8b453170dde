// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/suggestions_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/surfaces.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dilim::ui {
namespace {

using Suggestions = std::vector<analysis::SegmentSuggestion>;

constexpr int mostRows = 3;

} // namespace

SuggestionsList::SuggestionsList(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::CardTitle, Role::Text, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("suggestionsList"));
    m_title->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardPadding);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    hide();
}

void SuggestionsList::setState(const StatePtr &state)
{
    const bool sameData = m_state && state && m_state->snapshot == state->snapshot;
    m_state = state;
    if (!sameData)
        look();
    else
        showRows();
}

void SuggestionsList::look()
{
    if (!m_state) {
        m_job.cancel();
        m_found.clear();
        showRows();
        return;
    }
    m_job.start([state = m_state](Progress &progress) { return analysis::suggestions(state->fields(), progress); },
                [this](Result<Suggestions> found) {
                    // What the data do not give is no finding of the import: the pages that need it say so.
                    m_found = found ? *std::move(found) : Suggestions();
                    showRows();
                });
}

bool SuggestionsList::isMade(const analysis::SegmentSuggestion &suggestion) const
{
    return std::ranges::any_of(m_state->segments, [&](const SavedSegment &saved) {
        return (saved.rule && *saved.rule == suggestion.rule)
            || saved.segment.name == wording::suggestionName(suggestion.id).toStdString();
    });
}

void SuggestionsList::showRows()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::cardPadding);
    m_title->setText(tr("Segments that these data can support"));
    int shown = 0;
    for (const analysis::SegmentSuggestion &suggestion : m_found) {
        if (shown == mostRows || isMade(suggestion))
            continue;
        if (shown++ > 0)
            rows->addWidget(new Hairline(Qt::Horizontal, content));
        rows->addWidget(row(suggestion));
    }
    rows->addStretch();
    m_scroll->setWidget(content); // deletes the rows before
    content->setAutoFillBackground(false);
    QWidget *before = m_scroll; // what is made late would be reached last
    for (QPushButton *add : content->findChildren<QPushButton *>())
        setTabOrder(std::exchange(before, add), add);
    setVisible(shown > 0);
}

QWidget *SuggestionsList::row(const analysis::SegmentSuggestion &suggestion)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QString name = wording::suggestionName(suggestion.id);
    auto *title = new Label(name, TextStyle::BodyStrong, Role::Text, box);
    title->setWordWrap(true);
    layout->addWidget(title);

    const auto all = static_cast<std::int64_t>(m_state->snapshot->customerCount());
    const auto count = static_cast<std::int64_t>(suggestion.customers);
    auto *size = new QHBoxLayout;
    size->setSpacing(metrics::controlGap);
    auto *figure = new Label(wording::entityCountText(fields::Entity::Customer, count) + u" · "
                                 + wording::shareText(count, all, wording::loadedLanguage()),
                             TextStyle::Caption, Role::Text2, box);
    figure->setTabular(true);
    auto *bar = new ShareBarWidget(box);
    bar->setBar({static_cast<double>(count) / static_cast<double>(all)});
    size->addWidget(figure);
    size->addWidget(bar, 0, Qt::AlignVCenter);
    size->addStretch();
    layout->addLayout(size);

    auto *why = new Label(wording::suggestionDescription(suggestion.id), TextStyle::Body, Role::Text2, box);
    why->setWordWrap(true);
    layout->addWidget(why);

    QPushButton *add = makeButton(ButtonKind::Secondary, tr("Add segment"), QStringLiteral("plus"), box);
    add->setObjectName(QStringLiteral("addSuggestion"));
    add->setAccessibleName(tr("Add the segment %1").arg(name));
    layout->addSpacing(4);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this,
            [this, name, rule = suggestion.rule] { emit segmentRequested(name, rule); });
    return box;
}

void SuggestionsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showRows();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
