// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/tables_view.h"

#include "ui/dialogs/ask.h"
#include "ui/pages/data/kept_table_model.h"
#include "ui/pages/data/lookup_panel.h"
#include "ui/session/session.h"
#include "ui/tables/table_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace dilim::ui {
namespace {

constexpr int widestColumn = 360;

} // namespace

TablesView::TablesView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new ChoiceButton(this))
    , m_about(new Label(TextStyle::Caption, Role::Text2, this))
    , m_lookup(new LookupPanel(this))
    , m_model(new KeptTableModel(this))
    , m_table(new QTableView(this))
{
    m_choice->setObjectName(QStringLiteral("chooseTable"));
    m_choice->setMenu(new QMenu(m_choice));
    m_table->setObjectName(QStringLiteral("keptTable"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows go through it
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    auto *actions = new TableActions(m_table); // owned by the view
    actions->setSource([this] { return m_model->written(); });

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::controlGap);
    line->addWidget(m_choice);
    line->addWidget(m_about, 1);
    auto *card = new Card(this);
    card->body()->addLayout(line);
    card->body()->addWidget(m_lookup);
    card->body()->addWidget(m_table, 1);
    connect(m_lookup, &LookupPanel::linkRequested, this, &TablesView::link);
    connect(m_lookup, &LookupPanel::unlinkRequested, this, &TablesView::unlink);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    retranslate();
}

void TablesView::setState(const StatePtr &state)
{
    m_state = state;
    m_choice->menu()->clear();
    if (!state || state->tables.empty()) {
        m_chosen.reset();
        m_model->setTable({}, "en");
        m_lookup->setTable(state, nullptr);
        return;
    }
    for (auto table = state->tables.rbegin(); table != state->tables.rend(); ++table)
        m_choice->menu()->addAction(QString::fromStdString(table->fileName), this,
                                    [this, import = table->import] { choose(import); });
    choose(chosen() ? *m_chosen : state->tables.back().import);
}

const store::KeptTable *TablesView::chosen() const
{
    if (!m_state || !m_chosen)
        return nullptr;
    const auto at = std::ranges::find(m_state->tables, *m_chosen, &store::KeptTable::import);
    return at == m_state->tables.end() ? nullptr : &*at;
}

void TablesView::choose(std::uint32_t import)
{
    m_chosen = import;
    retranslate();
    m_session.readTable(import, [self = QPointer(this), import](const Result<store::KeptTable> &table) {
        if (!self || self->m_chosen != import)
            return;
        if (table)
            self->show(*table);
        else
            tellError(self, table.error());
    });
}

void TablesView::link(const std::vector<store::LookupKey> &keys)
{
    m_session.linkTable(*m_chosen, keys, [self = QPointer(this)](const Result<void> &linked) {
        if (self && !linked)
            tellError(self, linked.error());
    });
}

void TablesView::unlink()
{
    m_session.unlinkTable(*m_chosen, [self = QPointer(this)](const Result<void> &unlinked) {
        if (self && !unlinked)
            tellError(self, unlinked.error());
    });
}

void TablesView::show(const store::KeptTable &table)
{
    m_lookup->setTable(m_state, std::make_shared<const store::KeptTable>(table));
    m_model->setTable(table, m_state ? m_state->language() : std::string("en"));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + metrics::controlGap, widestColumn));
}

void TablesView::retranslate()
{
    m_choice->setCaption(tr("Table"));
    m_choice->setAccessibleName(tr("Table"));
    m_table->setAccessibleName(tr("Rows of the table"));
    const store::KeptTable *table = chosen();
    m_choice->setValue(table ? QString::fromStdString(table->fileName) : QString());
    if (!table) {
        m_about->setText({});
        return;
    }
    const std::string &language = m_state->language();
    const QString about =
        tr("data of %1 · %2. About nobody: it makes nobody a customer.")
            .arg(wording::dateText(table->dataDate, language),
                 wording::entityCountText(fields::Entity::Table, static_cast<std::int64_t>(table->rowCount), language));
    m_about->setText(table->source.empty() ? about
                                           : QString::fromStdString(table->source) + QStringLiteral(" · ") + about);
    m_about->setWordWrap(true);
}

void TablesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
