// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segments_page.h"

#include "rules/edit.h"
#include "rules/rule_text.h"
#include "ui/customers/customers_view.h"
#include "ui/dialogs/ask.h"
#include "ui/pages/segments/segment_list.h"
#include "ui/pages/segments/segment_tabs.h"
#include "ui/pages/segments/template_gallery.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace dilim::ui {
namespace {

constexpr int keepAfterMilliseconds = 600;

} // namespace

SegmentsPage::SegmentsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_header(new PageHeader(this))
    , m_empty(makeButton(ButtonKind::Primary, QString(), QStringLiteral("plus"), this))
    , m_new(makeButton(ButtonKind::Primary, QString(), QStringLiteral("plus"), this))
    , m_back(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("chevron-left"), this))
    , m_report(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("document"), this))
    , m_copy(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("copy"), this))
    , m_more(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("more"), this))
    , m_stack(new QStackedWidget(this))
    , m_list(new SegmentList(this))
    , m_nothing(new EmptyState(this))
    , m_templates(new TemplateGallery(this))
    , m_tabs(new SegmentTabs(this))
    , m_editor(m_tabs->editor())
    , m_keepSoon(new QTimer(this))
{
    m_empty->setObjectName(QStringLiteral("emptyRule"));
    m_new->setObjectName(QStringLiteral("newSegment"));
    m_back->setObjectName(QStringLiteral("allSegments"));
    m_report->setObjectName(QStringLiteral("segmentReport"));
    m_copy->setObjectName(QStringLiteral("copyRule"));
    m_more->setObjectName(QStringLiteral("segmentMenu"));
    m_header->actions()->addWidget(m_back);
    m_header->actions()->addWidget(m_more);
    m_header->actions()->addWidget(m_report);
    m_header->actions()->addWidget(m_copy);
    m_header->actions()->addWidget(m_new);
    m_header->actions()->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_templates);
    m_stack->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_keepSoon->setSingleShot(true);
    m_keepSoon->setInterval(keepAfterMilliseconds);

    connect(m_keepSoon, &QTimer::timeout, this, &SegmentsPage::keepNow);
    connect(m_new, &QPushButton::clicked, this, &SegmentsPage::showTemplates);
    connect(m_nothing, &EmptyState::asked, this, &SegmentsPage::showTemplates);
    connect(m_empty, &QPushButton::clicked, this, [this] { add(QString(), {}); });
    connect(m_templates, &TemplateGallery::chosen, this, &SegmentsPage::add);
    connect(m_back, &QPushButton::clicked, this, &SegmentsPage::showList);
    connect(m_list, &SegmentList::opened, this, &SegmentsPage::open);
    connect(m_list, &SegmentList::menuRequested, this, &SegmentsPage::showMenu);
    connect(m_list, &SegmentList::folderWanted, this, &SegmentsPage::moveToFolder);
    connect(m_list, &SegmentList::renameRequested, this, &SegmentsPage::rename);
    connect(m_list, &SegmentList::removeRequested, this, &SegmentsPage::remove);
    connect(m_editor, &RuleEditor::ruleEdited, this, &SegmentsPage::edited);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showMenu(QString::fromStdString(m_open.name), m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_report, &QPushButton::clicked, this, &SegmentsPage::makeReport);
    connect(m_copy, &QPushButton::clicked, m_editor, &RuleEditor::copyRule);
    connect(m_tabs, &SegmentTabs::tabChosen, this, &SegmentsPage::keepNow);
    connect(m_tabs, &SegmentTabs::intended, this, &SegmentsPage::followOrPass);
    connect(m_editor, &RuleEditor::whyRequested, this, [this](qint64 row) {
        m_tabs->showTab(SegmentTabs::Tab::Members);
        m_tabs->members()->showCustomer(static_cast<std::uint32_t>(row));
    });
    retranslate();
}

SegmentsPage::~SegmentsPage() = default;

QUndoStack *SegmentsPage::undoStack()
{
    return m_editor->undoStack();
}

void SegmentsPage::setState(const StatePtr &state)
{
    const bool other = !m_state || !state || m_state->path != state->path;
    m_state = state;
    m_list->setState(state);
    m_templates->setState(state);
    m_tabs->setState(state);
    if (other || m_stack->currentWidget() != m_tabs)
        showList();
    else
        retranslate();
}

void SegmentsPage::retranslate()
{
    const bool editing = m_stack->currentWidget() == m_tabs;
    const auto count = m_state ? static_cast<int>(m_state->segments.size()) : 0;
    const bool choosing = m_stack->currentWidget() == m_templates;
    m_empty->setText(tr("Empty rule"));
    m_new->setText(tr("New segment"));
    m_back->setText(tr("All segments"));
    m_report->setText(tr("Report"));
    m_copy->setText(tr("Copy rule as text"));
    m_more->setAccessibleName(tr("More about this segment"));
    m_more->setToolTip(m_more->accessibleName());
    m_nothing->setWords(QStringLiteral("pie"),
                        tr("A segment is a group of customers that a rule describes, such as “bought shoes and did not "
                           "come back for three months”."),
                        tr("New segment"));
    m_header->setTitle(editing ? QString::fromStdString(m_open.name) : choosing ? tr("New segment") : tr("Segments"));
    m_header->setSegmentColour(editing ? m_open.colour : -1);
    const QString folder = QString::fromStdString(m_open.folder);
    const QString place = folder.isEmpty() ? tr("Segments") : tr("Segments › %1").arg(folder);
    m_header->setSubtitle(editing ? tr("%1 · every change is kept; nothing needs saving").arg(place)
                              : choosing
                              ? tr("Start with an empty rule, or use a template and change what does not fit")
                              : tr("%n segment(s)", nullptr, count));
    for (QWidget *part : {m_more, m_report, m_copy})
        part->setVisible(editing);
    m_back->setVisible(editing || choosing);
    m_empty->setVisible(choosing);
    m_new->setVisible(!editing && !choosing && count > 0);
}

void SegmentsPage::showList()
{
    keepNow();
    m_open = {};
    const bool any = m_state && !m_state->segments.empty();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_nothing);
    retranslate();
}

void SegmentsPage::showTemplates()
{
    keepNow();
    m_open = {};
    m_stack->setCurrentWidget(m_templates);
    m_templates->focusSearch();
    retranslate();
}

void SegmentsPage::open(const QString &name)
{
    keepNow();
    const SavedSegment *saved = m_state ? m_state->segment(name.toStdString()) : nullptr;
    if (!saved)
        return;
    m_open = saved->segment;
    m_tabs->setSegment(*saved);
    m_stack->setCurrentWidget(m_tabs);
    m_editor->focusRule();
    retranslate();
}

void SegmentsPage::edited(const rules::Rule &rule)
{
    if (m_open.id == 0)
        return;
    m_open.ruleJson = rules::writeRule(rule);
    m_dirty = true;
    m_keepSoon->start();
}

void SegmentsPage::keepNow()
{
    m_keepSoon->stop();
    if (!std::exchange(m_dirty, false) || m_open.id == 0)
        return;
    keep(m_open);
}

void SegmentsPage::keep(const store::Segment &segment, const std::function<void()> &then)
{
    m_session.keepSegment(segment, [this, then](const Result<store::Segment> &kept) {
        if (!kept)
            tellError(this, wording::errorText(kept.error()));
        else if (then)
            then();
    });
}

/// Asks for a name, and opens the new segment in the editor.
void SegmentsPage::add(const QString &proposal, const rules::Rule &rule)
{
    keepNow();
    const TextQuestion question{tr("New segment"), tr("Name of the segment"), proposal, tr("Make the segment")};
    askText(this, question, [this, rule](const QString &name) {
        store::Segment segment;
        segment.name = name.toStdString();
        segment.ruleJson = rules::writeRule(rules::withIds(rule));
        m_session.keepSegment(segment, [this, rule](const Result<store::Segment> &kept) {
            if (!kept) {
                tellError(this, wording::errorText(kept.error()));
                return;
            }
            m_open = *kept;
            m_tabs->setSegment({*kept, rule});
            m_stack->setCurrentWidget(m_tabs);
            m_editor->focusRule();
            retranslate();
        });
    });
}

void SegmentsPage::follow(const Intent &intent)
{
    switch (intent.kind) {
    case Intent::Kind::ShowSegment:
        open(intent.text);
        break;
    case Intent::Kind::NewSegment:
        if (intent.text.isEmpty() && intent.rule == rules::Rule())
            showTemplates();
        else
            add(intent.text, intent.rule);
        break;
    case Intent::Kind::AddToRule:
        open(intent.texts.value(0, QString::fromStdString(m_open.name)));
        m_editor->addLines(intent.rule);
        break;
    default:
        break;
    }
}

void SegmentsPage::makeReport()
{
    keepNow();
    Intent intent{Intent::Kind::MakeReport};
    intent.text = QStringLiteral("segments");
    intent.texts = QStringList{QString::fromStdString(m_open.name)};
    emit intended(intent);
}

/// What the own list answers is not asked of the shell.
void SegmentsPage::followOrPass(const Intent &intent)
{
    if (intent.kind == Intent::Kind::ShowSegment || intent.kind == Intent::Kind::NewSegment)
        follow(intent);
    else
        emit intended(intent);
}

void SegmentsPage::hideEvent(QHideEvent *event)
{
    keepNow();
    Page::hideEvent(event);
}

void SegmentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace dilim::ui
