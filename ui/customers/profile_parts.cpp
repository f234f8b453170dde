// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/profile_parts.h"

#include "ui/customers/value_cell.h"
#include "ui/models/customer_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/verdict_text.h"
#include "workspace/corrections.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr int badge = 40;
constexpr int figureCount = 4;

/// Caption and value; an empty value has no place in the row.
struct FigureWords {
    QString caption{};
    QString value{};
};

QVector<FigureWords> figuresOf(const ProfileData &data)
{
    const std::string &language = data.state->language();
    const std::string &currency = data.state->currency();
    const analysis::ProfileFigures &figures = data.profile.figures;
    const auto money = [&](std::int64_t minor) { return wording::wholeMoneyText(minor, currency, language); };
    return {{ProfileFiguresRow::tr("Revenue"), money(figures.revenue)},
            {ProfileFiguresRow::tr("Orders"), wording::numberText(figures.orders, language)},
            {ProfileFiguresRow::tr("Average basket"),
             figures.averageBasket ? money(std::llround(*figures.averageBasket)) : nothingKnown()},
            {ProfileFiguresRow::tr("RFM"), data.rfm}};
}

} // namespace

InitialsBadge::InitialsBadge(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(badge, badge);
}

void InitialsBadge::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

void InitialsBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[Role::AccentSoft]);
    painter.drawEllipse(rect());
    painter.setPen(theme()[Role::Accent]);
    painter.setFont(fontOf(TextStyle::BodyStrong));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

ProfileFiguresRow::ProfileFiguresRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int i = 0; i < figureCount; ++i) {
        Figure figure{new QWidget(this), nullptr, nullptr};
        figure.caption = new Label(TextStyle::Caption, Role::Text3, figure.place);
        figure.value = new Label(TextStyle::CardTitle, Role::Text, figure.place);
        figure.value->setTabular(true);
        auto *column = new QVBoxLayout(figure.place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(figure.caption);
        column->addWidget(figure.value);
        if (i > 0)
            row->addStretch();
        row->addWidget(figure.place);
        m_figures.append(figure);
    }
}

void ProfileFiguresRow::setProfile(const ProfilePtr &profile)
{
    const QVector<FigureWords> words = figuresOf(*profile);
    for (int i = 0; i < figureCount; ++i) {
        m_figures[i].place->setVisible(!words[i].value.isEmpty());
        m_figures[i].caption->setText(words[i].caption);
        m_figures[i].value->setText(words[i].value);
        m_figures[i].value->setAccessibleName(words[i].caption + QStringLiteral(": ") + words[i].value);
    }
}

KnownFields::KnownFields(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
}

void KnownFields::setProfile(const ProfilePtr &profile)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!profile->profile.permissions.empty())
        addHeading(tr("Permissions"));
    for (const analysis::ProfileField &permission : profile->profile.permissions)
        addField(*profile, permission);
    addHeading(tr("What else is known"));
    for (const analysis::ProfileField &field : profile->profile.fields)
        addField(*profile, field);
    addCleared(*profile);
    if (!profile->profile.lookups.empty())
        addHeading(tr("From look-up tables"));
    for (const analysis::ProfileField &field : profile->profile.lookups)
        addField(*profile, field);
    addSource(*profile);
    m_rows->setRowStretch(m_rows->rowCount(), 1);
}

void KnownFields::addHeading(const QString &words)
{
    m_rows->addWidget(new Label(words, TextStyle::BodyStrong, Role::Text, this), m_rows->rowCount(), 0, 1, 2);
}

/// Begins a row.
void KnownFields::addLabel(const QString &label)
{
    m_rows->addWidget(new Label(label, TextStyle::Body, Role::Text3, this), m_rows->rowCount(), 0, Qt::AlignTop);
}

void KnownFields::addField(const ProfileData &profile, const analysis::ProfileField &field)
{
    const columns::Snapshot &snapshot = *profile.state->snapshot;
    const fields::Field *known = snapshot.catalogue.find(field.field);
    if (!known)
        return;
    addLabel(wording::fieldLabel(*known, profile.state->language()));
    const bool editable = m_editable && !profile.state->readOnly && workspace::editableField(snapshot, field.field);
    auto *cell = new ValueCell({profile.state, profile.profile.customer, known, field.value, editable}, this);
    connect(cell, &ValueCell::changeWanted, this, &KnownFields::changeWanted);
    m_rows->addWidget(cell, m_rows->rowCount() - 1, 1);
}

/// Values that were taken away by hand can be given again.
void KnownFields::addCleared(const ProfileData &profile)
{
    const store::HandValues *hands = profile.state->hands.get();
    const auto isShown = [&profile](const std::string &id) {
        const auto has = [&id](const analysis::ProfileField &field) { return field.field == id; };
        return std::ranges::any_of(profile.profile.fields, has)
            || std::ranges::any_of(profile.profile.permissions, has);
    };
    for (const std::string &id : hands ? hands->fields() : std::vector<std::string>()) {
        if (!isShown(id) && hands->editOf(id, profile.profile.customer))
            addField(profile, {id, {}});
    }
}

void KnownFields::addSource(const ProfileData &profile)
{
    if (!profile.profile.source)
        return;
    const QString label = tr("Last said by");
    addLabel(label);
    auto *words = new Label(wording::sourceText(profile.profile.source, profile.state->language()), TextStyle::Body,
                            Role::Text, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(label + QStringLiteral(": ") + words->text());
    m_rows->addWidget(words, m_rows->rowCount() - 1, 1);
}

} // namespace dilim::ui
