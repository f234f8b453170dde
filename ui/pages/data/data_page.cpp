// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/data_page.h"

#include "ui/customers/customers_view.h"
#include "ui/dialogs/ask.h"
#include "ui/import/import_view.h"
#include "ui/pages/data/duplicates_view.h"
#include "ui/pages/data/imports_list.h"
#include "ui/pages/data/quality_view.h"
#include "ui/pages/data/rates_view.h"
#include "ui/pages/data/refresh_words.h"
#include "ui/pages/data/tables_view.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "workspace/who_is_who.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace dilim::ui {
namespace {

constexpr int customersTab = 0;

} // namespace

DataPage::DataPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_header(new PageHeader(this))
    , m_refresh(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("refresh"), this))
    , m_add(makeButton(ButtonKind::Primary, QString(), QStringLiteral("plus"), this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new QWidget(this))
    , m_tabs(new TabStrip(this))
    , m_tabStack(new QStackedWidget(this))
    , m_customers(new CustomersView(this))
    , m_imports(new ImportsList(this))
    , m_duplicates(new DuplicatesView(this))
    , m_quality(new QualityView(this))
    , m_rates(new RatesView(session, this))
    , m_tables(new TablesView(session, this))
    , m_nothing(new EmptyState(this))
    , m_import(new ImportView(session, this))
{
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_refresh->setObjectName(QStringLiteral("refreshData"));
    m_header->actions()->addWidget(m_refresh);
    m_header->actions()->addWidget(m_add);
    auto *overview = new QVBoxLayout(m_overview);
    overview->setContentsMargins(0, 0, 0, 0);
    overview->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("dataTabs"));
    m_tabStack->addWidget(m_customers);
    m_tabStack->addWidget(m_imports);
    m_tabStack->addWidget(m_duplicates);
    m_tabStack->addWidget(m_quality);
    m_tabStack->addWidget(m_rates);
    m_tabStack->addWidget(m_tables);
    overview->addWidget(m_header);
    overview->addWidget(m_tabs);
    overview->addSpacing(metrics::cardGap);
    overview->addWidget(m_tabStack, 1);
    overview->addWidget(m_nothing, 1);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    layout->addWidget(m_stack);

    const auto pick = [this] { emit intended({Intent::Kind::AddFiles}); };
    connect(m_add, &QPushButton::clicked, this, pick);
    connect(m_refresh, &QPushButton::clicked, this, &DataPage::refresh);
    connect(m_nothing, &EmptyState::asked, this, pick);
    connect(m_import, &ImportView::moreFilesRequested, this, pick);
    connect(m_import, &ImportView::closed, this, [this] { m_stack->setCurrentWidget(m_overview); });
    connect(m_import, &ImportView::segmentKept, this, [this](const QString &name) {
        emit intended({Intent::Kind::ShowSegment, name});
    });
    m_customers->setWantedLayout(readCustomersLayout());
    connect(m_customers, &CustomersView::layoutChanged, this, &writeCustomersLayout);
    connect(m_tabs, &TabStrip::chosen, this, &DataPage::showTab);
    connect(m_quality, &QualityView::intended, this, &DataPage::intended);
    connect(m_imports, &ImportsList::undoRequested, this, &DataPage::askUndo);
    const auto tell = [this](const Result<void> &done) {
        if (!done)
            tellError(this, wording::errorText(done.error()));
    };
    const auto change = [this](const MakeValueEdits &edits) {
        m_session.addValueEdits(edits, [this](const Result<void> &done) {
            if (done)
                return;
            tellError(this, wording::errorText(done.error()));
            m_quality->offerAgain();
        });
    };
    connect(m_quality, &QualityView::changeWanted, this, change);
    connect(m_quality, &QualityView::undoRequested, this,
            [this, tell](quint32 edit) { m_session.undoEdit(edit, tell); });
    m_customers->setEditable(true);
    connect(m_customers, &CustomersView::changeWanted, this, change);
    connect(m_duplicates, &DuplicatesView::waitingChanged, this, &DataPage::retranslate);
    connect(m_duplicates, &DuplicatesView::undoRequested, this,
            [this, tell](quint32 edit) { m_session.undoEdit(edit, tell); });
    connect(m_duplicates, &DuplicatesView::decided, this,
            [this, tell](store::EditKind kind, const StatePtr &state, const store::LikelyPair &pair) {
                const auto sides = [snapshot = state->snapshot, pair] {
                    return workspace::sidesOfPair(*snapshot, pair.first, pair.second);
                };
                m_session.addEdit(kind, sides, tell);
            });
    retranslate();
}

void DataPage::setState(const StatePtr &state)
{
    m_state = state;
    m_import->setState(state);
    m_imports->setState(state);
    m_duplicates->setState(state);
    m_quality->setState(state);
    m_rates->setState(state);
    m_tables->setState(state);
    if (state)
        m_customers->setState(state);
    retranslate();
}

void DataPage::showTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_tabStack->setCurrentIndex(tab);
    m_stack->setCurrentWidget(m_overview);
}

void DataPage::follow(const Intent &intent)
{
    switch (intent.kind) {
    case Intent::Kind::AddFiles:
        m_import->addFiles(intent.texts);
        m_stack->setCurrentWidget(m_import);
        break;
    case Intent::Kind::ShowCustomer:
        showTab(customersTab);
        m_customers->showCustomer(static_cast<std::uint32_t>(intent.number));
        break;
    case Intent::Kind::ShowMembers:
        showTab(customersTab);
        if (intent.rule == rules::Rule())
            m_customers->showSegment(intent.text.toStdString());
        else
            m_customers->showRule(intent.text, intent.rule);
        break;
    default:
        break;
    }
}

void DataPage::refresh()
{
    m_refresh->setEnabled(false);
    m_session.refresh([this](const Result<std::vector<workspace::RefreshedFile>> &files) {
        m_refresh->setEnabled(true);
        if (files)
            tellPlainly(this, tr("Refreshed"), refreshWords(*files, m_state ? m_state->language() : std::string("en")));
        else
            tellError(this, files.error());
    });
}

void DataPage::askUndo(quint32 id, const QString &fileName)
{
    const ConfirmQuestion question{tr("Take back the import of %1?").arg(fileName),
                                   tr("The workspace will be as if this file had never been imported. Segments stay. "
                                      "The file itself is not touched; "
                                      "you can import it again."),
                                   tr("Take back"), true};
    askConfirm(this, question, [this, id] {
        m_session.undoImport(id, [this](const Result<void> &undone) {
            if (!undone)
                tellError(this, wording::errorText(undone.error()));
        });
    });
}

void DataPage::retranslate()
{
    const int live = m_state ? static_cast<int>(std::count_if(m_state->imports.begin(), m_state->imports.end(),
                                                              [](const auto &record) { return !record.undone; }))
                             : 0;
    m_header->setTitle(tr("Data"));
    const QString imports = tr("%n import(s)", nullptr, live);
    m_header->setSubtitle(live > 0
                              ? wording::entityCountText(fields::Entity::Customer,
                                                         static_cast<std::int64_t>(m_state->snapshot->customerCount()))
                                  + u" · " + imports
                              : QString());
    m_add->setText(tr("Add files"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Takes what is new in the files and folders that were imported before."));
    m_refresh->setVisible(m_state && m_state->places > 0 && !m_state->readOnly);
    m_nothing->setWords(QStringLiteral("upload"),
                        tr("Drop files that your shop or CRM exports (CSV, TXT, Excel, ODS, JSON, ZIP) on this window: "
                           "customers, orders, order "
                           "lines, products, visits."),
                        tr("Add files…"));
    const bool any = m_state && !m_state->imports.empty();
    const int pairs = m_duplicates->waiting();
    const QString waiting = pairs > 0 && m_state ? wording::numberText(pairs, m_state->language()) : QString();
    QVector<TabStrip::Tab> tabs{{tr("Customers"), {}, false},
                                {tr("Imports"), {}, false},
                                {tr("Likely duplicates"), waiting, false},
                                {tr("Quality"), {}, false},
                                {tr("Currencies"), {}, false}};
    if (m_state && !m_state->tables.empty())
        tabs.append({tr("Tables"), {}, false});
    m_tabs->setTabs(tabs);
    if (m_tabStack->currentIndex() >= tabs.size())
        m_tabStack->setCurrentIndex(customersTab);
    m_tabs->setCurrent(m_tabStack->currentIndex());
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setVisible(any);
    m_tabStack->setVisible(any);
    m_nothing->setVisible(!any);
    m_add->setVisible(any);
}

void DataPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace dilim::ui
