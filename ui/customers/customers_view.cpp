// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_view.h"

#include "ui/customers/customers_bar.h"
#include "ui/customers/customers_table.h"
#include "ui/customers/profile_pane.h"
#include "ui/customers/written_customers.h"
#include "ui/jobs/latest_job.h"
#include "ui/tables/table_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using analysis::SortDirection;

constexpr char usualSorting[] = "customer.revenue";
constexpr int footerHeight = 40;
constexpr int narrowestTable = 320;
constexpr int narrowestProfile = 360;

/// What a first click on a header asks for: words from A on, the greatest numbers first.
SortDirection usualDirection(const CustomerTable &table, const std::string &column)
{
    const auto at = std::find_if(table.columns.begin(), table.columns.end(),
                                 [&column](const CustomerColumn &each) { return each.id == column; });
    const bool words = at == table.columns.end() || at->content == CustomerContent::Name
        || at->content == CustomerContent::Place || (at->content == CustomerContent::Field && !isNumeric(*at));
    return words ? SortDirection::Ascending : SortDirection::Descending;
}

SortDirection other(SortDirection direction)
{
    return direction == SortDirection::Ascending ? SortDirection::Descending : SortDirection::Ascending;
}

/// Customers are in the same rows as long as nothing was imported or taken back and nobody was joined or split,
/// whatever was changed in their values.
bool hasSameCustomers(const WorkspaceState &before, const WorkspaceState &after)
{
    if (before.snapshot == after.snapshot)
        return true;
    const auto sameImport = [](const store::ImportRecord &a, const store::ImportRecord &b) {
        return a.id == b.id && a.undone.has_value() == b.undone.has_value();
    };
    const auto sameEdit = [](const store::Edit &a, const store::Edit &b) {
        return a.identity.id == b.identity.id && a.undone.has_value() == b.undone.has_value();
    };
    return before.path == after.path && !before.imports.empty()
        && std::ranges::equal(before.imports, after.imports, sameImport)
        && std::ranges::equal(before.edits, after.edits, sameEdit);
}

} // namespace

CustomersView::CustomersView(QWidget *parent)
    : QWidget(parent)
    , m_columns(usualCustomerColumns())
    , m_job(new LatestJob(this))
    , m_columnsJob(new LatestJob(this))
{
    m_query.column = usualSorting;
    m_query.direction = SortDirection::Descending;
    build();
    connect(m_bar, &CustomersBar::wordsChanged, this, &CustomersView::searchAgain);
    connect(m_bar, &CustomersBar::segmentChosen, this, &CustomersView::setSegmentFilter);
    connect(m_bar, &CustomersBar::columnsChosen, this, &CustomersView::chooseColumns);
    connect(m_bar, &CustomersBar::savingWanted, m_actions, &TableActions::save);
    connect(m_table, &CustomersTable::sortingWanted, this, &CustomersView::sortBy);
    connect(m_table, &CustomersTable::customerOpened, this, &CustomersView::openCustomer);
    connect(m_table, &CustomersTable::customerReached, this, &CustomersView::followCustomer);
    connect(m_table, &CustomersTable::closeWanted, this, &CustomersView::closeProfile);
    connect(m_table, &CustomersTable::sightChanged, this, &CustomersView::showFooter);
    connect(m_empty, &EmptyState::asked, this, &CustomersView::clearFilters);
    connect(m_splitter, &QSplitter::splitterMoved, this, &CustomersView::keepWidth);
    connect(m_profile, &ProfilePane::changeWanted, this, &CustomersView::changeWanted);
    connect(m_profile, &ProfilePane::closed, this, &CustomersView::closeProfile);
    connect(m_profile, &ProfilePane::previousWanted, this, [this] { step(-1); });
    connect(m_profile, &ProfilePane::nextWanted, this, [this] { step(1); });
    retranslate();
}

void CustomersView::build()
{
    m_card = new Card(this);
    m_bar = new CustomersBar(m_card);
    m_table = new CustomersTable(m_card);
    m_table->setObjectName(u"customersTable"_s);
    m_actions = new TableActions(m_table); // owned by the table
    m_actions->setSource([this] {
        const CustomerModel &shown = *m_table->customers();
        return shown.table() ? writtenCustomers(shown.table(), shown.rows()) : tables::Table();
    });
    m_empty = new EmptyState(m_card);
    m_footer = new Label(TextStyle::Caption, Role::Text3, m_card);
    m_footer->setObjectName(u"customersFooter"_s);
    m_footer->setFixedHeight(footerHeight);
    m_footer->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 0);
    m_profile = new ProfilePane(this);
    m_profile->setObjectName(u"profile"_s);
    m_profile->hide();

    auto *places = new QWidget(m_card);
    m_stack = new QStackedLayout(places);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->layout()->setContentsMargins(1, 1, 1, 1);
    QVBoxLayout *body = m_card->body();
    body->setSpacing(0);
    body->addWidget(m_bar);
    body->addWidget(new Hairline(Qt::Horizontal, m_card));
    body->addWidget(places, 1);
    body->addWidget(new Hairline(Qt::Horizontal, m_card));
    body->addWidget(m_footer);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"customersSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::cardGap);
    m_splitter->addWidget(m_card);
    m_splitter->addWidget(m_profile);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_card->setMinimumWidth(narrowestTable);
    m_profile->setMinimumWidth(narrowestProfile);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
}

void CustomersView::setState(const StatePtr &state)
{
    const bool sameRows = m_state && hasSameCustomers(*m_state, *state);
    m_state = state;
    m_bar->setState(state);
    if (!state->segment(m_query.segment))
        m_query.segment.clear();
    if (m_query.rule)
        m_bar->setFilterWords(m_ruleWords);
    else
        m_bar->setSegment(m_query.segment);
    m_shownTable.reset();
    m_query.known = {};
    if (!sameRows)
        closeProfile();
    else if (m_customer)
        openCustomer(*m_customer);
    ask();
    readColumns();
}

void CustomersView::setSegmentFilter(const std::string &name)
{
    m_query.rule.reset();
    m_query.segment = name;
    m_bar->setSegment(name);
    ask();
}

void CustomersView::showSegment(const std::string &name)
{
    m_bar->setWords({});
    m_query.words.clear();
    setSegmentFilter(name);
}

void CustomersView::keepToSegment(const std::string &name)
{
    m_bar->hideSegments();
    if (m_kept != name)
        closeProfile();
    m_kept = name;
    setSegmentFilter(name);
}

void CustomersView::showRule(const QString &words, const rules::Rule &rule)
{
    m_bar->setWords({});
    m_query.words.clear();
    m_query.segment.clear();
    m_query.rule = rule;
    m_ruleWords = words;
    m_bar->setFilterWords(words);
    ask();
}

void CustomersView::showCustomer(std::uint32_t customer)
{
    openCustomer(customer);
    if (!m_job->running() && !m_table->choose(customer))
        clearFilters();
}

void CustomersView::setEditable(bool editable)
{
    m_profile->setEditable(editable);
}

void CustomersView::closeProfile()
{
    m_customer.reset();
    m_profile->hide();
    m_table->clearChoice();
    m_table->setFocus();
}

/// Reads the columns where they are not those that are shown, and asks who is to be seen.
void CustomersView::ask()
{
    if (!m_state)
        return;
    m_actions->setName(m_query.rule ? m_ruleWords : QString::fromStdString(m_query.segment));
    m_job->start(
        [state = m_state, table = m_shownTable, columns = m_columns, query = m_query](Progress &progress) {
            CustomerTablePtr read = table ? table : readCustomerTable(state, columns);
            Result<CustomerAnswer> answer = customersFor(*read, query, progress);
            return Outcome{std::move(read), std::move(answer)};
        },
        [this](Outcome outcome) { take(std::move(outcome)); });
}

void CustomersView::take(Outcome outcome)
{
    m_failure.reset();
    if (!outcome.answer) {
        m_failure = outcome.answer.error();
        showFooter();
        return;
    }
    m_shownTable = outcome.table;
    m_query.known = outcome.answer->order;
    m_table->show(outcome.table, outcome.answer->rows);
    m_table->markSorting(m_query.column, m_query.direction);
    if (m_customer && !m_table->choose(*m_customer))
        m_table->clearChoice();
    showEmptiness();
    showFooter();
}

void CustomersView::readColumns()
{
    m_columnsJob->start([state = m_state](Progress &) { return availableCustomerColumns(*state); },
                        [this](const std::vector<std::string> &available) { m_bar->setColumns(available, m_columns); });
}

void CustomersView::chooseColumns(const std::vector<std::string> &shown)
{
    m_layout.columns = shown;
    setWantedLayout(m_layout);
    emit layoutChanged(m_layout);
}

void CustomersView::sortBy(const std::string &column)
{
    const bool again = m_query.column == column;
    m_query.direction = again ? other(m_query.direction) : usualDirection(*m_shownTable, column);
    m_query.column = column;
    ask();
}

void CustomersView::searchAgain()
{
    m_query.words = m_bar->words().toStdString();
    ask();
}

void CustomersView::clearFilters()
{
    showSegment(m_kept);
}

void CustomersView::openCustomer(std::uint32_t customer)
{
    m_customer = customer;
    m_profile->setCustomer(m_state, customer, m_query.segment);
    if (m_profile->isHidden()) {
        m_profile->show();
        fitProfile();
    }
}

/// While a profile is open it shows whomever the arrows reach.
void CustomersView::followCustomer(std::uint32_t customer)
{
    if (m_customer && *m_customer != customer)
        openCustomer(customer);
}

void CustomersView::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (m_table->currentIndex().isValid() && row >= 0 && row < m_table->customers()->rowCount())
        m_table->setCurrentIndex(m_table->customers()->index(row, 0));
}

void CustomersView::showFooter()
{
    if (!m_state)
        return;
    if (m_failure) {
        m_footer->setRole(Role::Danger);
        m_footer->setText(wording::errorText(*m_failure));
        return;
    }
    m_footer->setRole(Role::Text3);
    const std::string &language = m_state->language();
    const int rows = m_table->customers()->rowCount();
    QString words = wording::entityCountText(fields::Entity::Customer, rows, language);
    if (const auto sight = m_table->rowsInSight())
        words = tr("%1, %2 shown")
                    .arg(words,
                         wording::rangeText(wording::numberText(sight->first + 1, language),
                                            wording::numberText(sight->second + 1, language)));
    const bool sorted = m_shownTable
        && std::any_of(m_shownTable->columns.begin(), m_shownTable->columns.end(),
                       [this](const CustomerColumn &column) { return column.id == m_query.column; });
    if (sorted)
        words += u" · "_s + tr("sorted by: %1").arg(customerColumnLabel(*m_state, m_query.column));
    m_footer->setText(words);
}

void CustomersView::showEmptiness()
{
    const bool nobody = m_table->customers()->rowCount() == 0;
    m_bar->offerSaving(nobody ? CustomersBar::Saving::Absent : CustomersBar::Saving::Offered);
    m_stack->setCurrentWidget(nobody ? static_cast<QWidget *>(m_empty) : m_table);
    if (!nobody)
        return;
    if (m_state->snapshot->customerCount() == 0)
        m_empty->setWords(u"people"_s, tr("Customers stand here once a file with customers was added."), {});
    else if (!m_kept.empty() && m_query.words.empty())
        m_empty->setWords(u"people"_s, tr("Nobody is in this segment."), {});
    else
        m_empty->setWords(u"search"_s, tr("No customer fits the search and the filter."), tr("Show everybody"));
}

/// As wide as a person made it, as far as the table leaves room.
void CustomersView::fitProfile()
{
    const bool narrow = window()->width() < metrics::railMiniBelowWidth;
    const int usual = narrow ? metrics::drawerNarrow : metrics::drawer;
    const int wanted = m_layout.profileWidth > 0 ? m_layout.profileWidth : usual;
    const int room = m_splitter->width() - metrics::cardGap;
    const int width = std::max(narrowestProfile, std::min(wanted, room - narrowestTable));
    m_splitter->setSizes({room - width, width});
}

void CustomersView::keepWidth()
{
    m_layout.profileWidth = m_profile->width();
    emit layoutChanged(m_layout);
}

void CustomersView::setWantedLayout(const CustomersLayout &wanted)
{
    m_layout = wanted;
    m_columns = wanted.columns.empty() ? usualCustomerColumns() : wanted.columns;
    fitProfile();
    if (m_state) {
        m_shownTable.reset();
        readColumns();
        ask();
    }
}

void CustomersView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitProfile();
}

void CustomersView::retranslate()
{
    m_table->setAccessibleName(tr("Customers"));
    if (m_shownTable)
        showEmptiness();
    showFooter();
}

void CustomersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
