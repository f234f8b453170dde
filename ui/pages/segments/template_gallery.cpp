// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/template_gallery.h"

#include "base/text_fold.h"
#include "ui/pages/segments/template_card.h"
#include "ui/rule_editor/palette_entries.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "wording/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace dilim::ui {
namespace {

using Answers = std::vector<TemplateAnswer>;

constexpr int searchWidth = 320;
constexpr int leastCardWidth = 300;
constexpr int shelves = segmentShelf; // those of fields

} // namespace

TemplateGallery::TemplateGallery(QWidget *parent)
    : QWidget(parent)
    , m_nothing(new Label(TextStyle::Body, Role::Text2, this))
    , m_search(new QLineEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout(m_content))
{
    setObjectName(QStringLiteral("templateGallery"));
    m_search->setObjectName(QStringLiteral("templateSearch"));
    m_search->setFixedWidth(searchWidth);
    m_search->addAction(iconOf(QStringLiteral("search"), Role::Text3), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(metrics::control);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::cardGap);
    for (int shelf = 0; shelf < shelves; ++shelf)
        m_shelves.push_back(new Label(TextStyle::CardTitle, Role::Text, m_content));
    for (const analysis::SegmentTemplate &row : analysis::segmentTemplates()) {
        auto *card = new TemplateCard(row, m_content);
        connect(card, &TemplateCard::used, this, [this, card] { use(*card); });
        m_cards.push_back(card);
    }
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TemplateGallery::arrange);
    retranslate();
}

void TemplateGallery::setState(const StatePtr &state)
{
    if (!m_state || !state || m_state->snapshot != state->snapshot)
        m_answers.clear();
    m_state = state;
    showAnswers();
    if (isVisible())
        count();
}

void TemplateGallery::focusSearch()
{
    m_search->setFocus();
}

void TemplateGallery::count()
{
    if (!m_state || (m_counted && m_counted->snapshot == m_state->snapshot))
        return;
    m_counted = m_state;
    m_job.start([state = m_state](Progress &progress) { return templateAnswers(*state, progress); },
                [this](Result<Answers> answers) {
                    // Where the data cannot be read every page says so; the templates stay without figures.
                    m_answers = answers ? *std::move(answers) : Answers();
                    showAnswers();
                });
}

const TemplateAnswer *TemplateGallery::answerOf(const TemplateCard &card) const
{
    const auto at =
        std::ranges::find_if(m_answers, [&card](const TemplateAnswer &answer) { return answer.row == &card.row(); });
    return at == m_answers.end() ? nullptr : &*at;
}

void TemplateGallery::showAnswers()
{
    for (TemplateCard *card : m_cards) {
        if (m_state)
            card->setAnswer(answerOf(*card), *m_state);
    }
}

void TemplateGallery::use(const TemplateCard &card)
{
    const TemplateAnswer *answer = answerOf(card);
    if (answer && answer->rule)
        emit chosen(wording::templateName(card.row().id), *answer->rule);
}

/// The cards that fit what is searched, shelf by shelf, in as many columns as there is room for.
void TemplateGallery::arrange()
{
    const std::string wanted = matchKey(m_search->text().toStdString());
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int columns = std::max(1, (room + metrics::cardGap) / (leastCardWidth + metrics::cardGap));
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < std::max(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int row = 0;
    bool any = false;
    for (int shelf = 0; shelf < shelves; ++shelf) {
        int place = 0;
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            if (static_cast<int>(m_cards[i]->row().shelf) != shelf)
                continue;
            const bool fits = m_searchKeys[i].find(wanted) != std::string::npos;
            m_cards[i]->setVisible(fits);
            if (!fits)
                continue;
            if (place == 0)
                m_grid->addWidget(m_shelves[static_cast<std::size_t>(shelf)], row++, 0, 1, columns);
            m_grid->addWidget(m_cards[i], row + place / columns, place % columns);
            ++place;
        }
        m_shelves[static_cast<std::size_t>(shelf)]->setVisible(place > 0);
        row += (place + columns - 1) / columns;
        any = any || place > 0;
    }
    for (int i = 0, rows = m_grid->rowCount(); i < rows; ++i)
        m_grid->setRowStretch(i, 0);
    m_grid->setRowStretch(row, 1);
    m_nothing->setVisible(!any);
}

void TemplateGallery::retranslate()
{
    m_search->setPlaceholderText(tr("Search templates"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setText(tr("No template fits these words."));
    for (int shelf = 0; shelf < shelves; ++shelf)
        m_shelves[static_cast<std::size_t>(shelf)]->setText(shelfName(shelf));
    m_searchKeys.clear();
    for (const TemplateCard *card : m_cards) {
        const std::string_view id = card->row().id;
        const QString words = wording::templateName(id) + u' ' + wording::templateDescription(id);
        m_searchKeys.push_back(matchKey(words.toStdString()));
    }
    showAnswers();
    arrange();
}

void TemplateGallery::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TemplateGallery::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TemplateGallery::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

} // namespace dilim::ui
