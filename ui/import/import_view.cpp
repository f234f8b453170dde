// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_view.h"

#include "rules/rule_text.h"
#include "ui/dialogs/ask.h"
#include "ui/import/import_files.h"
#include "ui/import/import_steps.h"
#include "ui/import/import_summary.h"
#include "ui/import/preview_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace dilim::ui {
namespace {

constexpr int filesWidth = 320;

} // namespace

ImportView::ImportView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_flow(session)
    , m_header(new PageHeader(this))
    , m_steps(new ImportSteps(this))
    , m_files(new ImportFiles(m_flow, this))
    , m_stack(new QStackedWidget(this))
    , m_preview(new PreviewTable(m_flow, this))
    , m_summary(new ImportSummary(m_flow, this))
    , m_remember(new QCheckBox(this))
    , m_back(makeButton(ButtonKind::Secondary, QString(), {}, this))
    , m_next(makeButton(ButtonKind::Primary, QString(), {}, this))
{
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next->setObjectName(QStringLiteral("importNext"));
    m_remember->setObjectName(QStringLiteral("rememberMapping"));
    m_header->actions()->addWidget(m_steps);
    m_files->setFixedWidth(filesWidth);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_summary);

    auto *card = new Card(this);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::controlGap);
    foot->addWidget(m_remember);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(new Hairline(Qt::Horizontal, card));
    card->body()->addLayout(foot);
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::cardGap);
    across->addWidget(m_files);
    across->addWidget(card, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(across, 1);

    connect(m_next, &QPushButton::clicked, this, &ImportView::next);
    connect(m_back, &QPushButton::clicked, this, &ImportView::back);
    connect(m_files, &ImportFiles::moreRequested, this, &ImportView::moreFilesRequested);
    connect(m_summary, &ImportSummary::segmentRequested, this, &ImportView::keepSuggestion);
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) {
        if (m_flow.current() >= 0)
            m_flow.setRemember(m_flow.current(), on);
    });
    for (const auto signal : {&ImportFlow::stepChanged, &ImportFlow::filesChanged, &ImportFlow::busyChanged})
        connect(&m_flow, signal, this, &ImportView::showStep);
    connect(&m_flow, &ImportFlow::fileChanged, this, &ImportView::showStep);
    connect(&m_flow, &ImportFlow::selected, this, &ImportView::showStep);
    retranslate();
}

void ImportView::setState(const StatePtr &state)
{
    m_summary->setState(state);
    if (state)
        m_preview->setWords({state->language(), state->currency(), state->context.timeZone});
}

/// Whoever comes in by the keyboard can press Enter at once.
void ImportView::addFiles(const QStringList &paths)
{
    if (!isAncestorOf(QApplication::focusWidget())) {
        m_focusComesBack = true;
        m_back->setFocus();
    }
    m_flow.addFiles(paths);
}

void ImportView::retranslate()
{
    m_steps->setSteps({tr("Files"), tr("Preview and mapping"), tr("Dry run"), tr("Import")});
    m_remember->setText(tr("Remember this for files with the same columns"));
    showStep();
}

void ImportView::showStep()
{
    const auto files = static_cast<int>(m_flow.files().size());
    m_header->setTitle(tr("Import %n file(s)", nullptr, files));
    const ImportFlow::Step step = m_flow.step();
    const bool mapping = step == ImportFlow::Step::Mapping;
    m_header->setSubtitle(step == ImportFlow::Step::Done ? tr("Done. Every import can be taken back on the page Data.")
                                                         : tr("Nothing is written until you have seen the dry run"));
    m_steps->setCurrent(mapping ? 1 : step == ImportFlow::Step::DryRun ? 2 : 4);
    m_stack->setCurrentWidget(mapping ? static_cast<QWidget *>(m_preview) : m_summary);
    m_files->setVisible(mapping);
    m_remember->setVisible(mapping);
    if (const ImportFile *file = m_flow.currentFile())
        m_remember->setChecked(file->remember);
    m_back->setText(mapping || m_flow.busy() ? tr("Cancel") : tr("Back"));
    m_back->setVisible(step != ImportFlow::Step::Done);
    m_next->setText(mapping ? tr("Next: dry run") : step == ImportFlow::Step::DryRun ? tr("Import now") : tr("Finish"));
    passFocus();
}

/// A button that cannot be pressed gives its focus away, and gets it back unless a person took it elsewhere.
void ImportView::passFocus()
{
    const bool canGoOn = m_flow.step() == ImportFlow::Step::Done || m_flow.canGoOn();
    if (!canGoOn && m_next->hasFocus()) {
        m_focusComesBack = true;
        m_back->setFocus();
    }
    m_next->setEnabled(canGoOn);
    if (!canGoOn || !std::exchange(m_focusComesBack, false))
        return;
    const QWidget *focus = QApplication::focusWidget();
    if (m_back->hasFocus() || !isAncestorOf(focus))
        m_next->setFocus();
}

void ImportView::next()
{
    if (m_flow.step() == ImportFlow::Step::Mapping) {
        m_flow.check();
    } else if (m_flow.step() == ImportFlow::Step::DryRun) {
        m_flow.import();
    } else {
        leave();
    }
}

void ImportView::back()
{
    if (m_flow.busy()) {
        m_flow.cancel();
    } else if (m_flow.step() == ImportFlow::Step::DryRun) {
        m_flow.back();
    } else if (m_flow.step() == ImportFlow::Step::Mapping && m_flow.anythingSaid()) {
        const ConfirmQuestion question{
            tr("Leave the import?"),
            tr("What you changed in how the files are read will be lost. The files themselves stay as they are."),
            tr("Leave")};
        askConfirm(this, question, [this] { leave(); });
    } else {
        leave();
    }
}

void ImportView::leave()
{
    m_flow.reset();
    emit closed();
}

void ImportView::keepSuggestion(const QString &name, const rules::Rule &rule)
{
    store::Segment segment;
    segment.name = name.toStdString();
    segment.ruleJson = rules::writeRule(rule);
    m_session.keepSegment(segment, [this](const Result<store::Segment> &kept) {
        if (kept)
            emit segmentKept(QString::fromStdString(kept->name));
        else
            tellError(this, wording::errorText(kept.error()));
    });
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        back();
    else
        QWidget::keyPressEvent(event);
}

void ImportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
