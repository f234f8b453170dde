// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/quality_view.h"

#include "ui/pages/data/quality_line.h"
#include "ui/pages/data/quality_score.h"
#include "ui/session/customer_name.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "workspace/data_quality.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QSet>

namespace dilim::ui {
Result<QualityView::Answer> QualityView::answerOf(const WorkspaceState &state, Progress &progress)
{
    workspace::KnownOfData known{state.imports, state.edits, {}};
    for (const SavedSegment &saved : state.segments) {
        if (saved.rule)
            known.segments.emplace_back(saved.segment.name, *saved.rule);
    }
    Result<analysis::QualityReport> report = workspace::qualityOf(state.fields(), known, *state.evaluator, progress);
    if (!report)
        return report.error();
    Answer answer{std::make_shared<analysis::QualityReport>(*std::move(report)), {}};
    for (const store::ValueEdit &edit : state.valueEdits) {
        const QString customer = edit.from ? QString() : nameOfKeys(*state.snapshot, edit.keys);
        answer.edits.push_back(EditsList::lineOf(edit, customer, state));
    }
    return answer;
}

QualityView::QualityView(QWidget *parent)
    : QWidget(parent)
    , m_score(new QualityScore(this))
    , m_card(new Card(this))
    , m_nothing(new Label(TextStyle::Body, Role::Text2, this))
    , m_changes(new Card(this))
    , m_edits(new EditsList(m_changes))
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("qualityView"));
    m_card->setObjectName(QStringLiteral("qualityFindings"));
    m_nothing->setObjectName(QStringLiteral("qualityNothing"));
    m_nothing->setWordWrap(true);
    m_lines->setSpacing(0);
    m_card->body()->addWidget(m_nothing);
    m_card->body()->addLayout(m_lines);
    m_changes->setObjectName(QStringLiteral("valueChanges"));
    m_changes->body()->addWidget(m_edits);
    connect(m_edits, &EditsList::undoRequested, this, &QualityView::undoRequested);
    auto *content = new QWidget(this);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(metrics::cardGap);
    cards->addWidget(m_score);
    cards->addWidget(m_card);
    cards->addWidget(m_changes);
    cards->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    refresh();
}

void QualityView::setState(const StatePtr &state)
{
    m_state = state;
    if (isVisible())
        compute();
}

void QualityView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void QualityView::compute()
{
    if (!m_state || m_asked == m_state)
        return;
    m_asked = m_state;
    m_job.start([state = m_state](Progress &progress) { return answerOf(*state, progress); },
                [this, state = m_state](const Result<Answer> &answer) {
                    m_failure.reset();
                    if (answer) {
                        m_report = answer->report;
                        m_changeLines = answer->edits;
                        m_told = state;
                    } else {
                        m_failure = answer.error();
                    }
                    refresh();
                    emit shown();
                });
}

/// Lines that were open stay open, and the keyboard where it was.
void QualityView::refresh()
{
    QSet<QString> open;
    QString focused;
    for (const QualityLine *line : findChildren<QualityLine *>()) {
        if (line->isOpen())
            open.insert(line->objectName());
        if (line->isAncestorOf(QApplication::focusWidget()))
            focused = line->objectName();
    }
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_card->setTitle(tr("What to look at"));
    m_score->setVisible(m_report != nullptr);
    m_nothing->setVisible(!m_report || m_report->flaws.empty() || m_failure);
    m_nothing->setText(
        m_failure      ? wording::errorText(*m_failure)
            : m_report ? tr("Nothing is wrong: no field has holes, no value is impossible, and all sources are fresh.")
                       : tr("The data are being looked through."));
    m_changes->setTitle(tr("Values changed by hand"));
    m_changes->setVisible(!m_changeLines.empty());
    if (!m_report)
        return;
    m_edits->setEdits(*m_told, m_changeLines);
    m_score->setReport(*m_report, m_told->language());
    for (std::size_t number = 0; number < m_report->flaws.size(); ++number)
        addLine(number);
    for (QualityLine *line : findChildren<QualityLine *>()) {
        line->setOpen(open.contains(line->objectName()));
        if (line->objectName() == focused)
            line->setFocus();
    }
}

void QualityView::addLine(std::size_t number)
{
    if (number > 0)
        m_lines->addWidget(new Hairline(Qt::Horizontal, this));
    auto *line = new QualityLine(m_report, number, m_told, this);
    connect(line, &QualityLine::intended, this, &QualityView::intended);
    connect(line, &QualityLine::changeWanted, this, &QualityView::changeWanted);
    m_lines->addWidget(line);
}

void QualityView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
