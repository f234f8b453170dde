// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/pair_card.h"

#include "base/text_fold.h"
#include "ui/session/customer_name.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/evidence_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/value_words.h"

#include <QGridLayout>

namespace dilim::ui {
namespace {

constexpr int fieldWidth = 160;
constexpr std::string_view birthField = "customer.birth_date";
/// Fields by which people tell people apart, in the order of reading.
constexpr std::string_view fieldsShown[] = {
    "customer.external_id",
    "customer.full_name",
    "customer.first_name",
    "customer.last_name",
    "customer.email",
    "customer.phone",
    birthField,
    "customer.gender",
    "customer.company",
    "customer.address",
    "customer.district",
    "customer.postal_code",
    "customer.city",
    "customer.province",
    "customer.country",
};

QString words(const WorkspaceState &state, std::string_view field, std::uint32_t row)
{
    if (field != birthField) // a country may be written as a code
        return wording::valueLabel(field, customerWords(*state.snapshot, field, row).toStdString(), state.language());
    const columns::Column *column = state.snapshot->column(field);
    const auto *days = column ? std::get_if<columns::IntegerColumn>(column) : nullptr;
    if (!days || days->at(row) == columns::missingInteger)
        return {};
    return wording::dateText({static_cast<std::int32_t>(days->at(row))}, state.language());
}

QString ordersWords(const WorkspaceState &state, std::uint32_t row)
{
    const std::vector<std::uint32_t> &offsets = state.snapshot->orders.offsets;
    const std::int64_t orders = row + std::size_t{1} < offsets.size() ? offsets[row + 1] - offsets[row] : 0;
    return wording::entityCountText(fields::Entity::Order, orders, state.language());
}

} // namespace

PairCard::PairCard(QWidget *actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::cardGap);
    m_layout->addWidget(actions);
    m_layout->addWidget(new Hairline(Qt::Horizontal, this));
}

void PairCard::setPair(const StatePtr &state, const store::LikelyPair &pair)
{
    delete m_reasons;
    delete m_sides;
    addReasons(*state, pair);
    m_sides = new QWidget(this);
    m_layout->addWidget(m_sides);
    m_grid = new QGridLayout(m_sides);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::cardGap);
    m_grid->setVerticalSpacing(metrics::controlGap);
    m_grid->setColumnMinimumWidth(0, fieldWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);

    int column = 1;
    for (const std::uint32_t row : {pair.first, pair.second}) {
        auto *name = new Label(customerName(*state->snapshot, row), TextStyle::CardTitle, Role::Text, m_sides);
        name->setElided(true);
        m_grid->addWidget(name, 0, column++);
    }
    for (const std::string_view field : fieldsShown)
        addRow(wording::fieldLabel(state->snapshot->catalogue, field, state->language()),
               words(*state, field, pair.first), words(*state, field, pair.second), Compared::Yes);
    if (state->hasOrders())
        addRow(wording::entityLabel(fields::Entity::Order, state->language()), ordersWords(*state, pair.first),
               ordersWords(*state, pair.second), Compared::No);
    m_reasons->show();
    m_sides->show();
}

void PairCard::addReasons(const WorkspaceState &state, const store::LikelyPair &pair)
{
    m_reasons = new QWidget(this);
    auto *sentences = new QVBoxLayout(m_reasons);
    sentences->setContentsMargins(0, 0, 0, 0);
    sentences->setSpacing(metrics::controlGap / 2);
    for (const ingest::Evidence &evidence : pair.evidence) {
        const bool against = evidence.id.starts_with("unlikely_");
        auto *sentence = new Label(wording::evidenceText(evidence, state.language()), TextStyle::Body,
                                   against ? Role::Warning : Role::Text, m_reasons);
        sentence->setWordWrap(true);
        sentences->addWidget(sentence);
    }
    m_layout->insertWidget(0, m_reasons);
}

void PairCard::addRow(const QString &field, const QString &first, const QString &second, Compared compared)
{
    if (first.isEmpty() && second.isEmpty())
        return;
    const bool agree = compared == Compared::Yes && matchKey(first.toStdString()) == matchKey(second.toStdString());
    const bool differs = compared == Compared::Yes && !agree && !first.isEmpty() && !second.isEmpty();
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Label(field, TextStyle::Caption, Role::Text3, m_sides), row, 0);
    int column = 1;
    for (const QString &value : {first, second}) {
        const QString shown = value.isEmpty() ? QStringLiteral("–") : value;
        auto *label = new Label(shown, differs ? TextStyle::BodyStrong : TextStyle::Body,
                                agree ? Role::Success : (value.isEmpty() ? Role::Text3 : Role::Text), m_sides);
        label->setElided(true);
        label->setAccessibleName(agree ? tr("%1, the same for both: %2").arg(field, shown)
                                       : tr("%1: %2").arg(field, shown));
        m_grid->addWidget(label, row, column++);
    }
}

} // namespace dilim::ui
