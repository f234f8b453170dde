// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_summary.h"

#include "ui/dialogs/ask.h"
#include "ui/import/issue_words.h"
#include "ui/import/rejects_file.h"
#include "ui/import/suggestions_list.h"
#include "ui/tables/table_saving.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/language.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QScrollArea>

#include <utility>

namespace dilim::ui {
namespace {

constexpr int mostReasons = 6;
constexpr int suggestionsWidth = 336;

QString number(std::uint64_t value)
{
    return wording::numberText(value, wording::loadedLanguage());
}

QString ownerlessText(std::uint64_t records)
{
    constexpr const char *words =
        QT_TRANSLATE_N_NOOP("dilim::ui::ImportSummary", "%n of them belong(s) to people who are not known yet.");
    return wording::translated(wording::loadedLanguage(), "dilim::ui::ImportSummary", words,
                               static_cast<std::int64_t>(records));
}

/// A number with its name below, side by side with others.
QWidget *figure(const QString &name, std::uint64_t value, Role role, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 24, 0);
    layout->setSpacing(0);
    auto *count = new Label(number(value), TextStyle::PageTitle, role, box);
    count->setTabular(true);
    layout->addWidget(count);
    layout->addWidget(new Label(name, TextStyle::Caption, Role::Text2, box));
    return box;
}

struct Outcome {
    const char *label; // see wording::outcomeLabel
    std::uint64_t store::OutcomeCounts::*count;
};
constexpr Outcome outcomes[] = {{"new", &store::OutcomeCounts::created},
                                {"updated", &store::OutcomeCounts::updated},
                                {"merged", &store::OutcomeCounts::merged},
                                {"unchanged", &store::OutcomeCounts::unchanged}};

} // namespace

ImportSummary::ImportSummary(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_saving(new TableSaving(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_suggestions(new SuggestionsList(this))
{
    m_files = new QVBoxLayout(m_content);
    m_files->setContentsMargins(0, 0, 0, 0);
    m_files->setSpacing(metrics::cardGap);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_suggestions->setFixedWidth(suggestionsWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::pageMargin);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_suggestions);
    connect(m_suggestions, &SuggestionsList::segmentRequested, this, &ImportSummary::segmentRequested);
    connect(&m_flow, &ImportFlow::fileChanged, this, &ImportSummary::refresh);
    connect(&m_flow, &ImportFlow::stepChanged, this, &ImportSummary::refresh);
    connect(&m_flow, &ImportFlow::busyChanged, this, &ImportSummary::refresh);
}

void ImportSummary::setState(const StatePtr &state)
{
    m_state = state;
    refresh();
}

void ImportSummary::refresh()
{
    m_suggestions->setState(m_flow.step() == ImportFlow::Step::Done ? m_state : nullptr);
    if (m_flow.step() == ImportFlow::Step::Mapping)
        return;
    while (QLayoutItem *item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportFile &file : m_flow.files()) {
        if (!file.preview)
            continue;
        if (m_files->count() > 0)
            m_files->addWidget(new Hairline(Qt::Horizontal, m_content));
        m_files->addWidget(fileSection(file));
    }
    m_files->addStretch();
    QWidget *before = m_scroll; // what is made late would be reached last
    for (QPushButton *button : m_content->findChildren<QPushButton *>())
        setTabOrder(std::exchange(before, button), button);
}

QWidget *ImportSummary::fileSection(const ImportFile &file)
{
    auto *section = new QWidget(m_content);
    section->setObjectName(QStringLiteral("summaryOfFile"));
    auto *body = new QVBoxLayout(section);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics::controlGap);
    const auto say = [section, body](const QString &sentence, Role role, TextStyle style = TextStyle::Body) {
        auto *label = new Label(sentence, style, role, section);
        label->setWordWrap(true);
        body->addWidget(label);
    };
    say(file.name, Role::Text, TextStyle::CardTitle);
    if (!*file.preview) {
        say(wording::errorText(file.preview->error()), Role::Danger);
        return section;
    }
    const std::optional<Result<workspace::ImportResult>> &done = file.imported ? file.imported : file.checked;
    if (!done) {
        say(m_flow.busy() ? tr("Counting…") : tr("Not counted."), Role::Text3);
        return section;
    }
    if (!*done) {
        say(wording::errorText(done->error()), Role::Danger);
        return section;
    }
    const workspace::ImportResult &result = **done;
    const store::ImportOutcome &outcome = result.outcome;
    if (outcome.identicalTo != 0) {
        say(tr("This file is here already, with the same content: nothing changes."), Role::Text2);
        return section;
    }
    say(wording::entityCountText(outcome.primary, static_cast<std::int64_t>(outcome.rowsRead)), Role::Text2,
        TextStyle::Caption);
    auto *figures = new QHBoxLayout;
    const store::OutcomeCounts &counts = outcome.entities[static_cast<std::size_t>(outcome.primary)];
    for (const Outcome &row : outcomes)
        figures->addWidget(figure(wording::outcomeLabel(row.label), counts.*row.count, Role::Text, section));
    figures->addWidget(figure(wording::outcomeLabel("rejected"), outcome.rejected,
                              outcome.rejected > 0 ? Role::Danger : Role::Text, section));
    figures->addStretch();
    body->addLayout(figures);
    if (counts.ownerless > 0)
        say(ownerlessText(counts.ownerless), Role::Text2);

    int shown = 0;
    for (const IssueReason &reason : reasonsOf(result.issues, result.report.columns)) {
        if (shown++ == mostReasons)
            break;
        say(QStringLiteral("%1 · %2").arg(number(reason.count), reason.sentence), Role::Warning);
        say(reason.example, Role::Text2, TextStyle::Caption);
    }
    if (const QString leftOut = leftOutWords(result.report.skippedLines); !leftOut.isEmpty())
        say(leftOut, Role::Text3, TextStyle::Caption);
    if (const QString saving = saveIssuesWords(result.issues); !saving.isEmpty()) {
        QPushButton *save = makeButton(ButtonKind::Secondary, saving, QStringLiteral("download"), section);
        save->setObjectName(QStringLiteral("saveRejects"));
        body->addWidget(save, 0, Qt::AlignLeft);
        connect(save, &QPushButton::clicked, this, [this, result] { saveRejects(result); });
    }
    return section;
}

void ImportSummary::saveRejects(const workspace::ImportResult &result)
{
    const QFileInfo source(QString::fromStdString(result.path));
    tables::Table table = rejectsTable(result.issues, result.report.columns);
    table.name = tr("Rejected rows").toStdString();
    m_saving->save(source.dir().filePath(tr("%1 rejected").arg(source.completeBaseName())), table);
}

void ImportSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
