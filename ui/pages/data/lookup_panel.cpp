// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/lookup_panel.h"

#include "ui/jobs/latest_job.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "workspace/suggest_lookup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

/// ISO days as people write them, everything else as it is.
QString valueWords(const std::string &value, const std::string &language)
{
    const std::optional<Date> day = parseIsoDate(value);
    return day ? wording::dateText(*day, language) : fromUtf8(value);
}

QString unmatchedWords(const store::LookupFit &fit, const std::string &language)
{
    QStringList words;
    for (const store::UnmatchedKeys &keys : fit.unmatched) {
        QStringList values;
        for (const std::string &value : keys.values)
            values << valueWords(value, language);
        words << u"%1 (%2)"_s.arg(values.join(u" · "_s), wording::numberText(keys.rows, language));
    }
    return words.join(u", "_s);
}

} // namespace

LookupPanel::LookupPanel(QWidget *parent)
    : QWidget(parent)
    , m_about(new Label(TextStyle::Caption, Role::Text2, this))
    , m_found(new Label(TextStyle::Body, Role::Text, this))
    , m_missing(new Label(TextStyle::Caption, Role::Text2, this))
    , m_made(new Label(TextStyle::Caption, Role::Text2, this))
    , m_use(makeButton(ButtonKind::Secondary, {}, {}, this))
    , m_unlink(makeButton(ButtonKind::Quiet, {}, {}, this))
    , m_job(new LatestJob(this))
{
    m_use->setObjectName(u"useAsLookup"_s);
    m_unlink->setObjectName(u"unlinkLookup"_s);
    m_found->setObjectName(u"lookupFound"_s);
    m_missing->setObjectName(u"lookupMissing"_s);
    for (Label *label : {m_about, m_found, m_missing, m_made})
        label->setWordWrap(true);
    connect(m_use, &QPushButton::clicked, this, [this] { emit linkRequested(keys()); });
    connect(m_unlink, &QPushButton::clicked, this, &LookupPanel::unlinkRequested);

    auto *choices = new QWidget(this);
    m_columns = new FlowLayout(choices);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics::controlGap);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::controlGap);
    buttons->addWidget(m_use);
    buttons->addWidget(m_unlink);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::controlGap);
    layout->addWidget(m_about);
    layout->addWidget(choices);
    layout->addWidget(m_found);
    layout->addWidget(m_missing);
    layout->addWidget(m_made);
    layout->addLayout(buttons);
    retranslate();
}

void LookupPanel::setTable(const StatePtr &state, const std::shared_ptr<const store::KeptTable> &table)
{
    m_state = state;
    m_table = table;
    m_fit.reset();
    m_fields.assign(table ? table->columns.size() : 0, {});
    buildChoices();
    if (const store::ActiveLookup *link = linked()) {
        for (const store::LookupKey &key : link->link.keys) {
            const auto at = std::ranges::find(m_table->columns, key.column, &store::KeptColumn::name);
            if (at != m_table->columns.end())
                m_fields[static_cast<std::size_t>(at - m_table->columns.begin())] = key.field;
        }
        ask();
    } else if (table) {
        suggest();
    }
    retranslate();
}

const store::ActiveLookup *LookupPanel::linked() const
{
    if (!m_state || !m_table)
        return nullptr;
    const auto at = std::ranges::find_if(
        m_state->lookups, [this](const store::ActiveLookup &lookup) { return lookup.link.import == m_table->import; });
    return at == m_state->lookups.end() ? nullptr : &*at;
}

std::vector<store::LookupKey> LookupPanel::keys() const
{
    std::vector<store::LookupKey> chosen;
    for (std::size_t column = 0; column < m_fields.size(); ++column) {
        if (!m_fields[column].empty())
            chosen.push_back({m_table->columns[column].name, m_fields[column]});
    }
    return chosen;
}

void LookupPanel::buildChoices()
{
    qDeleteAll(m_choices);
    m_choices.clear();
    for (std::size_t column = 0; column < m_fields.size(); ++column) {
        auto *choice = new ChoiceButton(m_columns->parentWidget());
        choice->setObjectName(u"lookupColumn%1"_s.arg(column));
        choice->setMenu(new QMenu(choice));
        connect(choice->menu(), &QMenu::aboutToShow, this, [this, column] { fillMenu(column); });
        m_columns->addWidget(choice);
        m_choices.push_back(choice);
    }
}

void LookupPanel::fillMenu(std::size_t column)
{
    QMenu *menu = m_choices[column]->menu();
    menu->clear();
    menu->addAction(tr("A field of its own"), this, [this, column] { choose(column, {}); });
    std::optional<fields::Entity> entity;
    for (const fields::Field *field : workspace::keyFields(*m_state->snapshot)) {
        if (entity != field->entity)
            menu->addSection(wording::entityLabel(field->entity, m_state->language()));
        entity = field->entity;
        menu->addAction(wording::fieldLabel(*field, m_state->language()), this,
                        [this, column, id = field->id] { choose(column, id); });
    }
}

void LookupPanel::choose(std::size_t column, const std::string &field)
{
    m_fields[column] = field;
    ask();
    retranslate();
}

void LookupPanel::suggest()
{
    m_job->start([snapshot = m_state->snapshot,
                  table = m_table](Progress &) { return workspace::suggestedKeys(*snapshot, *table); },
                 [this](const std::vector<store::LookupKey> &suggested) {
                     for (const store::LookupKey &key : suggested) {
                         const auto at = std::ranges::find(m_table->columns, key.column, &store::KeptColumn::name);
                         m_fields[static_cast<std::size_t>(at - m_table->columns.begin())] = key.field;
                     }
                     ask();
                     retranslate();
                 });
}

void LookupPanel::ask()
{
    m_fit.reset();
    m_job->cancel();
    if (keys().empty())
        return;
    m_job->start([snapshot = m_state->snapshot, table = m_table,
                  keys = keys()](Progress &) { return store::lookupFit(*snapshot, *table, keys); },
                 [this](const Result<store::LookupFit> &fit) {
                     m_fit = fit;
                     retranslate();
                 });
}

void LookupPanel::showFit(const Result<store::LookupFit> &fit)
{
    const std::string &language = m_state->language();
    if (!fit) {
        m_found->setText(wording::errorText(fit.error()));
        m_missing->setText({});
        return;
    }
    const auto count = [](std::uint64_t number) { return static_cast<std::int64_t>(number); };
    m_found->setText(tr("%1 of %2 find a row in the table (%3).")
                         .arg(wording::numberText(fit->matched, language),
                              wording::entityCountText(fit->entity, count(fit->rows), language),
                              wording::shareText(count(fit->matched), count(fit->rows), language)));
    QStringList missing;
    if (!fit->unmatched.empty())
        missing << tr("Not in the table: %1.").arg(unmatchedWords(*fit, language));
    if (fit->replaced > 0)
        missing << tr("Rows whose keys come again further down, where the last one counts: %1.")
                       .arg(wording::numberText(fit->replaced, language));
    m_missing->setText(missing.join(u'\n'));
}

void LookupPanel::retranslate()
{
    m_use->setText(tr("Use as look-up table"));
    m_unlink->setText(tr("Unlink"));
    const store::ActiveLookup *link = linked();
    const bool writes = m_state && !m_state->readOnly;
    const std::vector<store::LookupKey> chosen = keys();
    m_about->setText(link
                         ? tr("Used as a look-up table. Columns that are not tied to a field are fields themselves.")
                         : tr("Say which column lists the values of which field, such as a province: the other columns "
                              "become fields for rules, breakdowns and charts."));
    m_unlink->setVisible(link && writes);
    m_use->setVisible(writes);
    m_use->setEnabled(m_fit && *m_fit && (*m_fit)->matched > 0 && chosen.size() < m_fields.size()
                      && !(link && link->link.keys == chosen));
    for (std::size_t column = 0; column < m_choices.size(); ++column) {
        const QString name = fromUtf8(m_table->columns[column].name);
        m_choices[column]->setCaption(name);
        m_choices[column]->setAccessibleName(name);
        m_choices[column]->setValue(
            m_fields[column].empty()
                ? tr("A field of its own")
                : wording::fieldLabel(m_state->snapshot->catalogue, m_fields[column], m_state->language()));
    }
    if (m_fit)
        showFit(*m_fit);
    else if (chosen.empty()) {
        m_found->setText({});
        m_missing->setText({});
    }
    QStringList made;
    for (std::size_t at = 0; link && at < link->fields.size(); ++at)
        made << fromUtf8(link->fields[at].field.name);
    m_made->setText(made.empty() ? QString() : tr("Fields: %1").arg(made.join(u", "_s)));
    for (Label *label : {m_found, m_missing, m_made})
        label->setVisible(!label->text().isEmpty());
}

void LookupPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
