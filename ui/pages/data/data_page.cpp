// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/data_page.h"

#include "ui/dialogs/ask.h"
#include "ui/import/import_view.h"
#include "ui/pages/data/imports_list.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace dilim::ui {

DataPage::DataPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_header(new PageHeader(this))
    , m_add(makeButton(ButtonKind::Primary, QString(), QStringLiteral("plus"), this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new QWidget(this))
    , m_imports(new ImportsList(this))
    , m_nothing(new EmptyState(this))
    , m_import(new ImportView(session, this))
{
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_header->actions()->addWidget(m_add);
    auto *overview = new QVBoxLayout(m_overview);
    overview->setContentsMargins(0, 0, 0, 0);
    overview->setSpacing(0);
    overview->addWidget(m_header);
    overview->addWidget(m_imports, 1);
    overview->addWidget(m_nothing, 1);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    layout->addWidget(m_stack);

    const auto pick = [this] { emit intended({Intent::Kind::AddFiles}); };
    connect(m_add, &QPushButton::clicked, this, pick);
    connect(m_nothing, &EmptyState::asked, this, pick);
    connect(m_import, &ImportView::moreFilesRequested, this, pick);
    connect(m_import, &ImportView::closed, this, [this] { m_stack->setCurrentWidget(m_overview); });
    connect(m_imports, &ImportsList::undoRequested, this, &DataPage::askUndo);
    retranslate();
}

void DataPage::setState(const StatePtr &state)
{
    m_state = state;
    m_import->setState(state);
    m_imports->setState(state);
    retranslate();
}

void DataPage::follow(const Intent &intent)
{
    if (intent.kind != Intent::Kind::AddFiles)
        return;
    m_import->addFiles(intent.texts);
    m_stack->setCurrentWidget(m_import);
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
    m_header->setSubtitle(live > 0 ? tr("%n import(s)", nullptr, live) : QString());
    m_add->setText(tr("Add files"));
    m_nothing->setWords(
        QStringLiteral("upload"),
        tr("Drop files that your shop or CRM exports (CSV, TSV, TXT) on this window: customers, orders, order "
           "lines, products, visits."),
        tr("Add files…"));
    const bool any = m_state && !m_state->imports.empty();
    m_imports->setVisible(any);
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
