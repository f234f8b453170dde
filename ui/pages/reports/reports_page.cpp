// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/printing.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/reports/page_preview.h"
#include "ui/pages/reports/paper_job.h"
#include "ui/pages/reports/report_choices.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int wideFrom = 1225; // of the page
constexpr int choicesWide = 304;
constexpr int choicesNarrow = 296;

QPageSize pageSizeOf(report::Paper paper)
{
    return QPageSize(paper == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

} // namespace

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_layout(pageSizeOf(report::Paper::A4), QPageLayout::Portrait, report::usualMargins, QPageLayout::Point)
    , m_making(new LatestJob(this))
    , m_header(new PageHeader(this))
    , m_setUp(makeButton(ButtonKind::Secondary, {}, u"settings"_s, this))
    , m_preview(makeButton(ButtonKind::Secondary, {}, u"eye"_s, this))
    , m_print(makeButton(ButtonKind::Secondary, {}, u"print"_s, this))
    , m_save(makeButton(ButtonKind::Primary, {}, u"download"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
    , m_choices(new ReportChoices(this))
    , m_before(makeIconButton(u"chevron-left"_s, {}, this))
    , m_after(makeIconButton(u"chevron-right"_s, {}, this))
    , m_pageNumber(new Label(TextStyle::Body, Role::Text2, this))
    , m_leftOut(new Label(TextStyle::Body, Role::Warning, this))
    , m_zoom(new SegmentedControl(this))
    , m_pages(new PagePreview(this))
{
    build();
    connect(m_setUp, &QPushButton::clicked, this, &ReportsPage::setUpPage);
    connect(m_preview, &QPushButton::clicked, this, &ReportsPage::preview);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::savePdf);
    connect(m_before, &QPushButton::clicked, this, [this] { turnPage(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turnPage(1); });
    connect(m_choices, &ReportChoices::wished, this, &ReportsPage::ask);
    connect(m_pages, &PagePreview::pageChanged, this, &ReportsPage::showPageNumber);
    connect(m_zoom, &SegmentedControl::chosen, m_pages,
            [this](int index) { m_pages->setZoom(static_cast<PagePreview::Zoom>(index)); });
    connect(m_nothing, &EmptyState::asked, this, [this] { emit intended({Intent::Kind::AddFiles}); });
    retranslate();
}

void ReportsPage::build()
{
    m_setUp->setObjectName(u"reportSetUp"_s);
    m_preview->setObjectName(u"reportPreview"_s);
    m_print->setObjectName(u"reportPrint"_s);
    m_save->setObjectName(u"reportSave"_s);
    m_before->setObjectName(u"pageBefore"_s);
    m_after->setObjectName(u"pageAfter"_s);
    m_pageNumber->setObjectName(u"pageNumber"_s);
    m_pageNumber->setTabular(true);
    m_leftOut->setObjectName(u"reportLeftOut"_s);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    m_zoom->setObjectName(u"reportZoom"_s);
    m_pages->setObjectName(u"reportPages"_s);
    for (QPushButton *button : {m_setUp, m_preview, m_print, m_save})
        m_header->actions()->addWidget(button);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::controlGap);
    bar->addWidget(m_before);
    bar->addWidget(m_pageNumber);
    bar->addWidget(m_after);
    bar->addStretch();
    bar->addWidget(m_zoom);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::controlGap);
    right->addLayout(bar);
    right->addWidget(m_leftOut);
    right->addWidget(m_pages, 1);
    auto *content = new QWidget(this);
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(metrics::cardGap);
    across->addWidget(m_choices);
    across->addLayout(right, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_nothing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void ReportsPage::setState(const StatePtr &state)
{
    ReportWish wish = m_choices->wish();
    if (!m_state || !state || m_state->path != state->path) {
        m_answer.reset();
        m_pages->setPages({}, wish.paper);
        wish.without.clear();
    }
    m_state = state;
    const bool some = state && state->snapshot->customerCount() > 0;
    m_stack->setCurrentIndex(some ? 0 : 1);
    for (QPushButton *button : {m_setUp, m_preview, m_print, m_save})
        button->setVisible(some);
    if (some && std::ranges::count(startersFor(*state), wish.starter) == 0)
        wish.starter = startersFor(*state).front();
    m_choices->setWish(wish);
    m_choices->setState(state);
    showTexts();
    if (some)
        ask();
    else
        m_making->cancel();
}

void ReportsPage::follow(const Intent &intent)
{
    if (intent.kind == Intent::Kind::MakeReport)
        choose(intent);
    else if (intent.kind == Intent::Kind::PrintReport && m_making->running())
        m_printSoon = true;
    else if (intent.kind == Intent::Kind::PrintReport)
        print();
}

void ReportsPage::choose(const Intent &intent)
{
    if (!m_state)
        return;
    ReportWish wish = m_choices->wish();
    const report::Starter *starter = report::starterOf(intent.text.toStdString());
    if (starter && std::ranges::count(startersFor(*m_state), starter) > 0)
        wish.starter = starter;
    if (!intent.texts.isEmpty()) {
        wish.without.clear();
        for (const SavedSegment &saved : m_state->segments) {
            if (!intent.texts.contains(QString::fromStdString(saved.segment.name)))
                wish.without.insert(saved.segment.id);
        }
    }
    m_choices->setWish(wish);
    ask();
}

void ReportsPage::ask()
{
    const ReportWish wish = m_choices->wish();
    if (std::exchange(m_paper, wish.paper) != wish.paper)
        m_layout.setPageSize(pageSizeOf(wish.paper));
    m_making->start([state = m_state, wish](Progress &progress) { return reportOf(*state, wish, progress); },
                    [this, wish](Result<ReportAnswer> answer) { showAnswer(wish, std::move(answer)); });
}

void ReportsPage::showAnswer(const ReportWish &wish, Result<ReportAnswer> answer)
{
    const bool printNow = std::exchange(m_printSoon, false);
    if (!answer) {
        tellError(this, wording::errorText(answer.error()));
        return;
    }
    m_answer = std::make_shared<const ReportAnswer>(std::move(*answer));
    m_pages->setPages(m_answer->pages, wish.paper);
    showTexts();
    if (printNow)
        print();
}

void ReportsPage::retranslate()
{
    m_header->setTitle(tr("Reports"));
    m_setUp->setText(tr("Page setup…"));
    m_preview->setText(tr("Print preview"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_before->setToolTip(tr("Page before"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setToolTip(tr("Next page"));
    m_after->setAccessibleName(m_after->toolTip());
    m_zoom->setChoices({tr("Page width"), tr("One page"), tr("Two pages")});
    m_zoom->setAccessibleName(tr("How large the pages are"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    m_nothing->setWords(u"document"_s, tr("A report needs customers. They come with a file."), tr("Add files…"));
    showTexts();
}

void ReportsPage::showTexts()
{
    for (QPushButton *button : {m_preview, m_print, m_save})
        button->setEnabled(m_answer != nullptr);
    QStringList names;
    for (const report::LeftOut &one : m_answer ? m_answer->leftOut : std::vector<report::LeftOut>())
        names << one.name;
    m_leftOut->setVisible(!names.isEmpty());
    m_leftOut->setText(tr("Not in this report, since their rules cannot be counted: %1").arg(names.join(u", "_s)));
    m_header->setSubtitle(m_answer ? tr("%1 · %n page(s)", nullptr, m_pages->pageCount()).arg(m_answer->document.title)
                                   : QString());
    showPageNumber();
}

void ReportsPage::showPageNumber()
{
    const int page = m_pages->currentPage();
    const QString words = page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount());
    m_pageNumber->setText(words);
    m_pages->setAccessibleDescription(words);
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page >= 0 && page + 1 < m_pages->pageCount());
}

void ReportsPage::turnPage(int by)
{
    m_pages->showPage(m_pages->currentPage() + by);
}

QString ReportsPage::proposedPath() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QFileInfo(m_state->path).completeBaseName();
    return QDir(folder).filePath(u"%1 – %2.pdf"_s.arg(name, m_answer->document.title));
}

void ReportsPage::savePdf()
{
    if (!m_answer)
        return;
    askSaveFile(this, {tr("Save the report"), tr("PDF files (*.pdf)"), proposedPath()},
                [this, answer = m_answer](const QString &chosen) {
                    const bool named = chosen.endsWith(u".pdf"_s, Qt::CaseInsensitive);
                    const QString path = named ? chosen : chosen + u".pdf"_s;
                    const QString done = tr("The report is in %1.").arg(QDir::toNativeSeparators(path));
                    writePdfInTurns(m_session.queue(), answer, path, tr("Writing the report"),
                                    [page = QPointer<ReportsPage>(this), done](const Result<void> &result) {
                                        if (page)
                                            page->tellDone(result, done);
                                    });
                });
}

void ReportsPage::print()
{
    if (!m_answer)
        return;
    const PrintQuestion question{m_answer->document.title, m_layout, m_pages->pageCount()};
    askPrint(this, question, [this, answer = m_answer](const std::shared_ptr<QPrinter> &printer) {
        printInTurns(m_session.queue(), answer, printer, tr("Printing the report"),
                     [page = QPointer<ReportsPage>(this)](const Result<void> &result) {
                         if (page)
                             page->tellDone(result, tr("The report was sent to the printer."));
                     });
    });
}

void ReportsPage::preview()
{
    if (!m_answer)
        return;
    const PrintQuestion question{m_answer->document.title, m_layout, m_pages->pageCount()};
    showPrintPreview(this, question, [answer = m_answer](QPrinter &printer) { paintReport(printer, *answer); });
}

/// The printer's paper becomes that of the report where it is one of the report's two; else pages are fitted to it.
void ReportsPage::setUpPage()
{
    askPageSetup(this, m_layout, [this](const QPageLayout &layout) {
        ReportWish wish = m_choices->wish();
        for (const report::Paper paper : {report::Paper::A4, report::Paper::Letter}) {
            if (layout.pageSize().id() == pageSizeOf(paper).id())
                wish.paper = paper;
        }
        wish.margins = report::boundedMargins(layout.margins(QPageLayout::Point));
        m_choices->setWish(wish);
        ask();
        m_layout = layout;
        m_layout.setUnits(QPageLayout::Point);
        m_layout.setMargins(wish.margins);
    });
}

void ReportsPage::tellDone(const Result<void> &result, const QString &sentence)
{
    if (result)
        emit said(sentence);
    else if (result.error().code != cancelledCode)
        tellError(this, wording::errorText(result.error()));
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_choices->setFixedWidth(width() >= wideFrom ? choicesWide : choicesNarrow);
}

} // namespace dilim::ui
