// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/rates_view.h"

#include "ui/dialogs/ask.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/data/rates_model.h"
#include "ui/rule_editor/typed_number.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace dilim::ui {
namespace {

constexpr int codeLetters = 3;
constexpr int rateWidth = 120;
const QDate epoch(1970, 1, 1);

QDate toQt(Date day)
{
    return epoch.addDays(day.days);
}

Date fromQt(QDate day)
{
    return {static_cast<std::int32_t>(epoch.daysTo(day))};
}

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// A field below its name.
QVBoxLayout *named(Label *name, QWidget *field)
{
    name->setBuddy(field);
    auto *down = new QVBoxLayout;
    down->setSpacing(metrics::iconGap);
    down->addWidget(name);
    down->addWidget(field);
    return down;
}

} // namespace

RatesView::RatesView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(QString(), this))
    , m_nothing(new Label(TextStyle::Body, Role::Text2, this))
    , m_sentences(new QVBoxLayout)
    , m_take(new ChoiceButton(this))
    , m_table(new QTableView(this))
    , m_model(new RatesModel(this))
    , m_counting(new LatestJob(this))
{
    setObjectName(QStringLiteral("rates"));
    m_nothing->setObjectName(QStringLiteral("ratesTeach"));
    m_nothing->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("takeRates"));
    m_take->setMenu(new QMenu(m_take));
    m_card->head()->addStretch();
    m_card->head()->addWidget(m_take);
    m_sentences->setSpacing(metrics::iconGap);
    m_table->setObjectName(QStringLiteral("ratesTable"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(rateWidth);

    m_card->body()->setSpacing(metrics::cardGap);
    m_card->body()->addWidget(m_nothing);
    m_card->body()->addLayout(m_sentences);
    m_card->body()->addLayout(buildEditor());
    m_card->body()->addWidget(m_expected);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addLayout(buildRemoval());
    m_card->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { takeRow(current.row()); });
    connect(new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            m_remove, &QPushButton::click);
    retranslate();
}

QHBoxLayout *RatesView::buildEditor()
{
    m_currencyName = new Label(TextStyle::Caption, Role::Text2, this);
    m_dayName = new Label(TextStyle::Caption, Role::Text2, this);
    m_rateName = new Label(TextStyle::Caption, Role::Text2, this);
    m_expected = new Label(TextStyle::Caption, Role::Danger, this);
    m_expected->setObjectName(QStringLiteral("rateExpected"));
    m_currency = new QComboBox(this);
    m_currency->setObjectName(QStringLiteral("rateCurrency"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->lineEdit()->setMaxLength(codeLetters);
    m_day = new QDateEdit(this);
    m_day->setObjectName(QStringLiteral("rateDay"));
    m_day->setCalendarPopup(true);
    m_rate = new QLineEdit(this);
    m_rate->setObjectName(QStringLiteral("rateNumber"));
    m_rate->setFixedWidth(rateWidth);
    m_keep = makeButton(ButtonKind::Secondary, QString(), {}, this);
    m_keep->setObjectName(QStringLiteral("keepRate"));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::cardGap);
    line->addLayout(named(m_currencyName, m_currency));
    line->addLayout(named(m_dayName, m_day));
    line->addLayout(named(m_rateName, m_rate));
    line->addWidget(m_keep, 0, Qt::AlignBottom);
    line->addStretch();
    connect(m_currency, &QComboBox::editTextChanged, this, &RatesView::showChanges);
    connect(m_rate, &QLineEdit::textChanged, this, &RatesView::showChanges);
    connect(m_rate, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &RatesView::keep);
    return line;
}

QHBoxLayout *RatesView::buildRemoval()
{
    m_remove = makeButton(ButtonKind::Secondary, QString(), QStringLiteral("trash"), this);
    m_removeAll = makeButton(ButtonKind::Quiet, QString(), {}, this);
    m_remove->setObjectName(QStringLiteral("removeRate"));
    m_removeAll->setObjectName(QStringLiteral("removeRates"));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::controlGap);
    line->addWidget(m_remove);
    line->addWidget(m_removeAll);
    line->addStretch();
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const columns::CurrencyRate *rate = chosen())
            askRemoval(rate->day);
    });
    connect(m_removeAll, &QPushButton::clicked, this, [this] { askRemoval(std::nullopt); });
    return line;
}

void RatesView::setState(const StatePtr &state)
{
    const bool sameData = m_state && state && m_state->snapshot == state->snapshot;
    m_state = state;
    if (!state) {
        m_counting->cancel();
        m_orders.clear();
        m_sources.clear();
        m_model->setRates({}, "en");
    } else {
        m_model->setRates(state->snapshot->rates, state->language());
        if (!sameData) {
            m_day->setDate(toQt(state->context.timeZone.dayOf(state->context.now)));
            m_rate->clear();
            count();
            lookForTables();
        }
    }
    retranslate();
}

void RatesView::count()
{
    m_counting->start([snapshot = m_state->snapshot](Progress &) { return workspace::foreignOrders(*snapshot); },
                      [this](const Result<std::vector<workspace::ForeignOrders>> &orders) {
                          m_orders = orders ? *orders : std::vector<workspace::ForeignOrders>();
                          offerCurrencies();
                          retranslate();
                          emit shown();
                      });
}

void RatesView::lookForTables()
{
    m_sources.clear();
    if (m_state->tables.empty())
        return;
    m_session.readRateTables(
        [self = QPointer(this), state = m_state](const Result<std::vector<workspace::RateTable>> &tables) {
            if (!self || self->m_state != state || !tables)
                return;
            self->m_sources = *tables;
            self->showTables();
        });
}

/// Currencies of orders come first, those without a rate before the others.
void RatesView::offerCurrencies()
{
    const QString before = m_currency->currentText();
    m_currency->clear();
    std::vector<workspace::ForeignOrders> orders = m_orders;
    std::ranges::stable_partition(orders, [](const workspace::ForeignOrders &one) { return one.withoutRate > 0; });
    for (const workspace::ForeignOrders &one : orders) {
        if (one.currency.size() == codeLetters)
            m_currency->addItem(QString::fromStdString(one.currency));
    }
    for (const columns::CurrencyRate &rate : m_state->snapshot->rates) {
        const QString code = QString::fromStdString(rate.currency);
        if (m_currency->findText(code) < 0)
            m_currency->addItem(code);
    }
    if (!before.isEmpty())
        m_currency->setEditText(before);
}

/// A chosen rate stands in the fields, to be changed.
void RatesView::takeRow(int row)
{
    if (row >= 0 && m_state) {
        const columns::CurrencyRate &rate = m_model->rate(row);
        m_currency->setEditText(QString::fromStdString(rate.currency));
        m_day->setDate(toQt(rate.day));
        m_rate->setText(fieldText(rate.rate, NumberKind(), m_state->language()));
    }
    showChanges();
}

const columns::CurrencyRate *RatesView::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->rate(current.row()) : nullptr;
}

std::optional<columns::CurrencyRate> RatesView::typed() const
{
    const std::string code = m_currency->currentText().trimmed().toUpper().toStdString();
    const TypedNumber number = typedNumber(m_rate->text(), NumberKind(), m_state->language());
    if (code.size() != codeLetters || !number.number || number.number->units <= 0)
        return std::nullopt;
    return columns::CurrencyRate{code, fromQt(m_day->date()), *number.number};
}

void RatesView::keep()
{
    if (!m_state || !typed())
        return;
    m_session.setCurrencyRate(*typed(), [self = QPointer(this)](const Result<void> &kept) {
        if (self && !kept)
            tellError(self, kept.error());
    });
}

void RatesView::askRemoval(std::optional<Date> day)
{
    const columns::CurrencyRate *rate = chosen();
    if (!rate)
        return;
    const QString code = QString::fromStdString(rate->currency);
    ConfirmQuestion question;
    question.title = day ? tr("Remove the rate of %1 from %2?").arg(code, wording::dateText(*day, m_state->language()))
                         : tr("Remove all rates of %1?").arg(code);
    question.text = tr("Orders that are left without a rate count in no sum of money. The orders themselves stay.");
    question.action = tr("Remove");
    question.dangerous = true;
    askConfirm(this, question, [this, day, currency = rate->currency] {
        m_session.removeCurrencyRates(currency, day, [self = QPointer(this)](const Result<void> &removed) {
            if (self && !removed)
                tellError(self, removed.error());
        });
    });
}

/// One sentence for each currency of orders.
void RatesView::showOrders()
{
    clear(*m_sentences);
    if (!m_state)
        return;
    for (const workspace::ForeignOrders &one : m_orders) {
        const auto count = static_cast<int>(one.withoutRate > 0 ? one.withoutRate : one.orders);
        const QString number = wording::numberText(count, m_state->language());
        const QString code = QString::fromStdString(one.currency);
        const QString sentence = one.withoutRate > 0
            ? tr("%1 order(s) in %2 have no rate and count in no sum.", nullptr, count).arg(number, code)
            : tr("%1 order(s) in %2 count with their rate.", nullptr, count).arg(number, code);
        auto *label = new Label(sentence, TextStyle::Body, one.withoutRate > 0 ? Role::Warning : Role::Text, this);
        label->setObjectName(QStringLiteral("orders_") + code);
        label->setWordWrap(true);
        m_sentences->addWidget(label);
    }
}

void RatesView::showTables()
{
    const bool writes = m_state && !m_state->readOnly;
    m_take->setVisible(writes && !m_sources.empty());
    m_take->menu()->clear();
    for (const workspace::RateTable &table : m_sources) {
        const auto rates = static_cast<int>(table.rates);
        const QString words =
            tr("%1: %2 rate(s)", nullptr, rates)
                .arg(QString::fromStdString(table.fileName), wording::numberText(rates, m_state->language()));
        m_take->menu()->addAction(words, this, [this, import = table.import] {
            m_session.takeCurrencyRates(import, [self = QPointer(this)](const Result<void> &taken) {
                if (self && !taken)
                    tellError(self, taken.error());
            });
        });
    }
}

/// What can be done with what is typed and chosen.
void RatesView::showChanges()
{
    const bool writes = m_state && !m_state->readOnly;
    const columns::CurrencyRate *rate = chosen();
    const QString number = m_rate->text().trimmed();
    QString expected;
    if (m_state && !number.isEmpty())
        expected = typedNumber(number, NumberKind(), m_state->language()).expected;
    m_expected->setText(expected);
    m_expected->setVisible(!expected.isEmpty());
    m_keep->setEnabled(writes && typed().has_value());
    m_remove->setEnabled(writes && rate);
    m_removeAll->setEnabled(writes && rate);
    m_removeAll->setText(rate ? tr("Remove all of %1").arg(QString::fromStdString(rate->currency))
                              : tr("Remove all of a currency"));
}

void RatesView::retranslate()
{
    const QString own = m_state ? QString::fromStdString(m_state->currency()) : QString();
    const bool any = m_model->rowCount() > 0;
    m_card->setTitle(tr("Currencies"));
    m_nothing->setText(
        tr("Amounts of orders are added up in %1. Orders in another currency count as soon as it has a rate: what one "
           "unit of it is worth in %1 from a day on, until the next rate. Add rates here, or import a table with a "
           "column of days and columns named USD, EUR and so on.")
            .arg(own));
    m_nothing->setVisible(!any);
    m_table->setVisible(any);
    m_table->setAccessibleName(tr("Rates of currencies"));
    m_currencyName->setText(tr("Currency"));
    m_dayName->setText(tr("From"));
    m_rateName->setText(tr("Worth in %1").arg(own));
    const std::pair<QWidget *, Label *> fields[] = {
        {m_currency, m_currencyName}, {m_day, m_dayName}, {m_rate, m_rateName}};
    for (const auto &[field, name] : fields)
        field->setAccessibleName(name->text());
    m_day->setDisplayFormat(wording::loadedLanguage() == "en" ? QStringLiteral("d MMM yyyy")
                                                              : QStringLiteral("dd.MM.yyyy"));
    m_keep->setText(tr("Keep the rate"));
    m_remove->setText(tr("Remove"));
    m_remove->setVisible(any);
    m_removeAll->setVisible(any);
    m_take->setCaption(tr("Take from a table"));
    m_take->setAccessibleName(tr("Take rates from a table"));
    showOrders();
    showTables();
    showChanges();
}

void RatesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
